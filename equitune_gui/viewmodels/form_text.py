"""What a person types into a field and what it means: text ↔ values."""

from __future__ import annotations

import re
import types
from typing import TYPE_CHECKING, Union, get_args, get_origin

from equitune_gui.data.catalogue import DATA
from equitune_gui.data.counts import counts_of
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.wording import field_info
from equitune_gui.models.catalogue import MODELS

if TYPE_CHECKING:
    from equitune_gui.data.counts import Counts
    from equitune_gui.experiment.preflight import Findings


def parsed(field: str, text: str) -> object:
    """The value that `text` means; the text itself where it means none, for the check to refuse.

    Nothing typed means None where a field may be empty.
    """
    text = text.strip()
    annotation = field_info(Experiment, field).annotation
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


def empty_means(field: str, data: str, model: str, counts: Counts | None) -> str:
    """What it means to leave a field empty, with these names chosen; '' where nothing is to say.

    `counts` are a folder's, once it was looked at.
    """
    if data in DATA:
        counts = counts_of(DATA[data]) or counts
    if field == "data.size" and data in DATA and model in MODELS:
        return f"{max(DATA[data].size, MODELS[model].size)} (default)"
    if field == "data.limit":
        return f"all ({counts.train:,})" if counts else "all"
    return {"compute.threads": "all cores but one", "training.micro_batch": "as fits memory"}.get(
        field, ""
    )


def folder_note(found: Findings) -> str:
    """What a folder was found to hold, in a line."""
    counts = found.counts
    if counts is None:
        return ""
    note = (
        f"{found.classes} classes; {counts.train:,} pictures to train, {counts.validation:,} to "
        f"validate, {counts.test:,} to test"
    )
    unused = f"; {found.skipped:,} {'file' if found.skipped == 1 else 'files'} not used"
    return note + (unused if found.skipped else "")
