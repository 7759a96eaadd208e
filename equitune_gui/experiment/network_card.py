"""What goes with an exported network: a card to be read by people, and one by programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from equitune_gui.experiment.citations import papers
from equitune_gui.experiment.environment import installed_version
from equitune_gui.experiment.figure_table import FIGURES
from equitune_gui.experiment.measured import interval_of
from equitune_gui.experiment.network_formats import FORMATS
from equitune_gui.experiment.store import figures
from equitune_gui.symmetry.catalogue import METHODS
from equitune_gui.tasks.catalogue import IMAGES, SEQUENCES_TASK, TASKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.figure_table import Figure
    from equitune_gui.experiment.history import History
    from equitune_gui.experiment.network_formats import Exported

ACTIONS = {
    IMAGES: "An element g turns and reflects pictures and feature maps; class logits do not move.",
    SEQUENCES_TASK: "An element g exchanges words of the command, and words of the actions.",
}
WRITING_ACTION = "An element g exchanges tokens of the text, and the logits of those tokens."
COMPARED = (
    "Each was loaded back and compared with the original: the largest difference of an output, in "
    "parts of the largest output."
)
FRONT = """\
---
library_name: {library}
tags:
- equivariance
- equi-tuning
---
"""


def card(run_id: str, config: RunConfig, history: History) -> dict[str, Any]:
    """What is known of the network, as plain values for JSON."""
    method, started, symmetry = METHODS[config.method], history.started, config.symmetry
    elements = range(symmetry.order if method.symmetrises else 1)
    return {
        "program": f"equitune_gui {installed_version('equitune-gui') or ''}".rstrip(),
        "run": run_id,
        "name": config.name,
        "task": config.task,
        "network": config.model.repository or config.model.name,
        "weights": started.weights if started else config.model.weights,
        "pretrained": started.pretrained if started else config.model.weights != "random",
        "data": config.data.name,
        "seed": config.seed,
        "epochs": config.training.epochs,
        "method": config.method,
        "method_title": method.title,
        "formula": method.formula,
        "group": symmetry.title,
        "elements": [symmetry.label(g) for g in elements],
        "action": ACTIONS.get(config.task, WRITING_ACTION),
        "averaged": TASKS[config.task].levels[config.level] if method.symmetrises else "",
        "figures": [told for figure in FIGURES[config.task] if (told := _figure(history, figure))],
    }


def _figure(history: History, figure: Figure) -> dict[str, Any] | None:
    value = figures(history).get(figure.name)
    if value is None:
        return None
    known = interval_of(history, figure.name)
    told: dict[str, Any] = {"name": figure.name, "value": value}
    words = figure.write(value)
    if isinstance(known, float):
        told["standard_error"] = known
        words += f" ± {figure.write(known)}"
    elif known is not None:
        told["interval_95"] = list(known)
        words += f" ({figure.write(known[0])} to {figure.write(known[1])})"
    return {**told, "title": figure.title, "words": words}


def card_text(
    told: Mapping[str, Any], exported: Sequence[Exported], snippets: Mapping[str, str]
) -> str:
    """The same as Markdown, with how to use each form; names of people's own are made harmless."""
    library = "transformers" if "hugging-face" in snippets else "pytorch"
    rows = [
        ("Method", f"{told['method_title']}: `{_in_table(told['formula'])}`"),
        ("Group", f"{_plain(told['group'])}; elements: {_plain(', '.join(told['elements']))}"),
        ("Action", told["action"]),
        ("Averaged", told["averaged"] or "nothing"),
        ("Network", f"{_plain(told['network'])}, weights: {_plain(told['weights'])}"),
        ("Pretrained", "yes" if told["pretrained"] else "NO: from random weights"),
        ("Data", f"{_plain(told['data'])}, seed {told['seed']}, {told['epochs']} epochs"),
        ("Made by", f"{told['program']}, run `{_plain(told['run'])}`"),
    ]
    figure_rows = [(f["title"], f["words"]) for f in told["figures"]]
    files = [
        (f"`{e.file}`", FORMATS[e.format].description, f"{e.difference:.1e}") for e in exported
    ]
    parts = [
        FRONT.format(library=library),
        f"# {_plain(told['name'])}: {told['method_title']}\n",
        _table(("", ""), rows),
        "## Figures\n\nWith 95 % intervals of what was counted; ± is a standard error.\n",
        _table(("Figure", "Value"), figure_rows) if figure_rows else "None were measured.\n",
        f"## Files\n\n{COMPARED}\n",
        _table(("File", "What it is", "Difference"), files),
        *(
            f"### {FORMATS[name].title}\n\n```python\n{code}```\n"
            for name, code in snippets.items()
        ),
        "## Citation\n\n```bibtex\n"
        + "\n\n".join(paper.bibtex for paper in papers(told["task"]))
        + "\n```\n",
        "The weights keep the licence of the network and the data that they come from.\n",
    ]
    return "\n".join(parts)


def _plain(text: str) -> str:
    """On one line, without what Markdown or HTML would take for its own."""
    escaped = "".join(f"\\{c}" if c in "\\`*_[]#|<>" else c for c in " ".join(str(text).split()))
    return escaped.replace("\\<", "&lt;").replace("\\>", "&gt;")


def _in_table(code: str) -> str:
    return code.replace("|", "\\|")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)
