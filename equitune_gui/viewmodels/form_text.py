"""What a person types into a field and what it means: text ↔ values."""

from __future__ import annotations

import re
import types
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from equitune_gui.data.counts import Counts, counts_of
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.wording import field_info
from equitune_gui.tasks.catalogue import IMAGES, TASKS, WRITING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from equitune_gui.experiment.preflight import Findings


WORD_LISTS = tuple[tuple[str, ...], ...]
PHRASES = tuple[str, ...]  # with blanks in them


def parsed(field: str, text: str) -> object:
    """The value that `text` means; the text itself where it means none, for the check to refuse.

    Nothing typed means None where a field may be empty.
    """
    text = text.strip()
    annotation = field_info(Experiment, field).annotation
    if annotation == WORD_LISTS:
        lists = (tuple(part.replace(",", " ").split()) for part in text.split(";"))
        return tuple(words for words in lists if words)
    if annotation == PHRASES:
        return tuple(part.strip() for part in re.split("[,;]", text) if part.strip())
    if get_origin(annotation) is tuple:
        kind = get_args(annotation)[0]
        return tuple(_number(part, kind) for part in re.split(r"[,;\s]+", text) if part)
    if get_origin(annotation) in {Union, types.UnionType}:
        if not text:
            return None
        annotation = get_args(annotation)[0]
    return _number(text, annotation)


def shown(value: object) -> str:
    """The text that means `value`."""
    if value is None:
        return ""
    if isinstance(value, tuple) and any(isinstance(part, tuple) for part in value):
        return "; ".join(" ".join(map(shown, part)) for part in value)
    if isinstance(value, tuple):
        return ", ".join(map(shown, value))
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    return str(value)


def _number(text: str, kind: object) -> object:
    try:
        if kind is int:
            return int(text)
        if kind is float:
            return float(text.replace(",", "."))  # decimal commas are common
    except ValueError:
        return text
    return text


def empty_means(field: str, values: Mapping[str, Any], counts: Counts | None) -> str:
    """What it means to leave a field empty, the others holding `values`; '' where all is said.

    `counts` are a folder's or file's, once it was looked at.
    """
    task = TASKS.get(values["task"], TASKS[IMAGES])
    data, model = task.data.get(values["data.name"]), task.models.get(values["model.name"])
    if task.name == IMAGES and data:
        counts = counts_of(data) or counts
        if field == "data.size" and model:
            return f"{max(data.size, model.size)} (default)"
    elif data and data.train:
        counts = Counts(data.train, data.validation, data.test)
    if field == "data.limit":
        return f"all ({counts.train:,})" if counts else "all"
    if task.name == WRITING and field in _EMPTY_WORDS:
        return _EMPTY_WORDS[field]
    return _EMPTY.get(field, "")


_EMPTY_WORDS = {
    "model.repository": "EleutherAI/pythia-70m",
    "words.source": "man woman; father mother",
    "words.target": "he she his her",
    "words.phrases": "the words of the first list",
    "writing.contexts": "the paper's",
}
_EMPTY = {
    "compute.threads": "all cores but one",
    "training.micro_batch": "as fits memory",
    "training.clip": "not clipped",
    "words.source": "jump run; walk look",
    "words.target": "JUMP RUN; WALK LOOK",
}


def folder_note(found: Findings) -> str:
    """What a folder or file was found to hold, in a line."""
    counts = found.counts
    if counts is None:
        return ""
    classes, examples = "", "commands"
    if found.classes is not None:
        classes, examples = f"{found.classes} classes; ", "pictures"
    note = (
        f"{classes}{counts.train:,} {examples} to train, {counts.validation:,} to "
        f"validate, {counts.test:,} to test"
    )
    unused = f"; {found.skipped:,} {'file' if found.skipped == 1 else 'files'} not used"
    return note + (unused if found.skipped else "")
