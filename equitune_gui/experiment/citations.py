"""What to cite: the papers whose methods and tasks these are, as sentences and as BibTeX."""

from __future__ import annotations

from dataclasses import dataclass

from equitune_gui.tasks.catalogue import SEQUENCES_TASK, WRITING


@dataclass(frozen=True)
class Paper:
    """One entry; `authors` as BibTeX divides them, `fields` in its order after the title."""

    key: str
    authors: str
    title: str
    fields: tuple[tuple[str, str], ...]

    @property
    def bibtex(self) -> str:
        """The entry, for a .bib file."""
        rows = (("title", self.title), ("author", self.authors), *self.fields)
        lines = [f"  {name:<9} = {{{value}}}" for name, value in rows]
        return f"@inproceedings{{{self.key},\n" + ",\n".join(lines) + "\n}"

    @property
    def sentence(self) -> str:
        """Surnames, title, where, year, number in the arXiv."""
        names = ", ".join(name.partition(",")[0] for name in self.authors.split(" and "))
        told = dict(self.fields)
        where = " ".join(part for part in (told["booktitle"], told["year"]) if part)
        note = f". {told['note']}" if "note" in told else ""
        return f"{names}: {self.title}. {where}{note}"


EQUITUNING = Paper(
    "basu2023equituning",
    "Basu, Sourya and Sattigeri, Prasanna and Natesan Ramamurthy, Karthikeyan and "
    "Chenthamarakshan, Vijil and Varshney, Kush R. and Varshney, Lav R. and Das, Payel",
    "Equi-Tuning: Group Equivariant Fine-Tuning of Pretrained Models",
    (
        ("booktitle", "Proceedings of the AAAI Conference on Artificial Intelligence"),
        ("volume", "37"),
        ("number", "6"),
        ("pages", "6788--6796"),
        ("year", "2023"),
        ("note", "arXiv:2210.06475"),
    ),
)
EFFICIENT = Paper(
    "basu2023efficient",
    "Basu, Sourya and Katdare, Pulkit and Sattigeri, Prasanna and Chenthamarakshan, Vijil and "
    "Driggs-Campbell, Katherine and Das, Payel and Varshney, Lav R.",
    "Efficient Equivariant Transfer Learning from Pretrained Models",
    (
        ("booktitle", "Advances in Neural Information Processing Systems"),
        ("year", "2023"),
        ("note", "arXiv:2305.09900"),
    ),
)
OF_TASKS = {
    SEQUENCES_TASK: (
        Paper(
            "lake2018generalization",
            "Lake, Brenden and Baroni, Marco",
            "Generalization without Systematicity: On the Compositional Skills of "
            "Sequence-to-Sequence Recurrent Networks",
            (("booktitle", "International Conference on Machine Learning"), ("year", "2018")),
        ),
        Paper(
            "gordon2020permutation",
            "Gordon, Jonathan and Lopez-Paz, David and Baroni, Marco and Bouchacourt, Diane",
            "Permutation Equivariant Models for Compositional Generalization in Language",
            (
                ("booktitle", "International Conference on Learning Representations"),
                ("year", "2020"),
            ),
        ),
    ),
    WRITING: (
        Paper(
            "sheng2019woman",
            "Sheng, Emily and Chang, Kai-Wei and Natarajan, Premkumar and Peng, Nanyun",
            "The Woman Worked as a Babysitter: On Biases in Language Generation",
            (
                (
                    "booktitle",
                    "Conference on Empirical Methods in Natural Language Processing",
                ),
                ("year", "2019"),
            ),
        ),
    ),
}


def papers(task: str) -> tuple[Paper, ...]:
    """Those of the method, and of the task."""
    return (EQUITUNING, EFFICIENT, *OF_TASKS.get(task, ()))
