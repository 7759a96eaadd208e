"""Experiments on commands that cannot run: what was chosen, and what is said beside which field."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class BadChoice:
    """Choices that differ from the task's defaults; `FILE` among them is a file of `content`."""

    changes: dict[str, Any]  # by dotted names
    field: str
    words: str  # of the sentence
    content: str | bytes = ""


FILE = "commands.tsv"
OWN = {"data.name": "scan-file", "data.path": FILE, "model.weights": "random"}
PLAIN = {"methods": ("none",), "model.weights": "random"}
PETS = "".join(
    f"{animal} {n}\t{' '.join(['SOUND'] * n)}\n"
    for animal in ("cat", "dog", "owl")
    for n in range(1, 41)
)


def lists(source, target=()):
    return {"group": "words", "words.source": source, "words.target": target, **PLAIN}


BAD_CHOICES = {
    "an unknown command word": BadChoice(
        lists((("jump", "rum"),), (("JUMP", "RUN"),)),
        "words.source",
        "The word 'rum' is not in the vocabulary. Did you mean 'run'?",
    ),
    "an unknown action": BadChoice(
        lists((("jump", "run"),), (("JUMP", "RUM"),)), "words.target", "Did you mean 'RUN'?"
    ),
    "a word named twice": BadChoice(
        lists((("jump", "run"), ("walk", "jump"))),
        "words.source",
        "The word 'jump' comes twice in the lists of command words",
    ),
    "an action named twice": BadChoice(
        lists((("jump", "run"),), (("JUMP", "JUMP"),)),
        "words.target",
        "The word 'JUMP' comes twice in the lists of action words",
    ),
    "lists of different lengths": BadChoice(
        lists((("jump", "run", "walk"),), (("JUMP", "RUN"),)),
        "words.target",
        "JUMP, RUN has 2 words and should have 3",
    ),
    "a list of one word": BadChoice(lists((("jump",),)), "words.source", "at least two"),
    "no lists": BadChoice(lists(()), "words.source", "No word lists are given."),
    "an empty file": BadChoice(OWN, "data.path", "is empty.", ""),
    "blank lines only": BadChoice(OWN, "data.path", "is empty.", "\n \n\n"),
    "a target too long": BadChoice(
        OWN, "data.path", "Line 2 of", f"jump\tJUMP\nwalk\t{'WALK ' * 50}\n"
    ),
    "a malformed line": BadChoice(
        OWN, "data.path", "has no tab and no 'IN:' with 'OUT:'", "jump\tJUMP\njump JUMP\n"
    ),
    "half of SCAN's form": BadChoice(OWN, "data.path", "Line 1 of", "IN: jump I_JUMP\n"),
    "a line without actions": BadChoice(OWN, "data.path", "has no actions", "walk\t \njump\tJUMP"),
    "no text": BadChoice(OWN, "data.path", "is not UTF-8 text", b"\xff\xfe\x00j\tJ\n"),
    "too few commands": BadChoice(OWN, "data.path", "needs at least 3", "jump\tJUMP\n" * 9),
    "a file that is not there": BadChoice(
        {**OWN, "data.path": "/no/such/file.tsv"}, "data.path", "cannot be read"
    ),
    "a folder in the file's place": BadChoice(
        {**OWN, "data.path": "."}, "data.path", "cannot be read"
    ),
    "no file": BadChoice(
        {"data.name": "scan-file", "model.weights": "random"}, "data.path", "Choose the file"
    ),
    "a group whose words the file lacks": BadChoice(OWN, "group", "'jump' is not in the", PETS),
    "own words that the file lacks": BadChoice(
        {**OWN, **lists((("cat", "cow"),))}, "words.source", "'cow' is not in the", PETS
    ),
    "a batch larger than the file": BadChoice(
        {**OWN, **lists((("cat", "dog"),)), "training.batch_size": 128},
        "training.batch_size",
        "A batch of 128 is larger than the 77 training commands",
        PETS,
    ),
    "a batch larger than the limit": BadChoice(
        {**PLAIN, "data.limit": 16}, "training.batch_size", "the 16 training commands"
    ),
    "pictures' features": BadChoice(
        {**PLAIN, "level": "features"}, "level", "Features cannot be averaged in"
    ),
    "a group of turns": BadChoice({**PLAIN, "group": "C4"}, "group", "No group is called 'C4'."),
    "a network for pictures": BadChoice(
        {**PLAIN, "model.name": "resnet18"}, "model.name", "No network is called 'resnet18'."
    ),
    "pictures": BadChoice({**PLAIN, "data.name": "digits"}, "data.name", "No data set is called"),
    "an equivariant network to be averaged": BadChoice(
        {"model.name": "g-lstm", "model.weights": "random", "methods": ("none", "equitune")},
        "methods",
        "G-LSTM is equivariant as it is, so there is nothing for Equi-tuning to do",
    ),
    "weights that nobody made": BadChoice(
        {**PLAIN, "model.name": "g-gru", "model.weights": "bundled"},
        "model.weights",
        "There are no 'bundled' weights of G-GRU",
    ),
    "weights that are not there": BadChoice(
        {**PLAIN, "model.weights": "/no/such/best.safetensors"}, "model.weights", "There is no"
    ),
    "more teachers than commands": BadChoice(
        {**PLAIN, "training.teacher_forcing": 1.5}, "training.teacher_forcing", "at most 1"
    ),
    "no gradient at all": BadChoice(
        {**PLAIN, "training.clip": 0.0}, "training.clip", "must be more than 0"
    ),
}


def chosen(bad, folder):
    """The changes, once the file that they name is written into `folder`."""
    path = folder / FILE
    path.write_bytes(bad.content if isinstance(bad.content, bytes) else bad.content.encode())
    return {name: str(path) if value == FILE else value for name, value in bad.changes.items()}
