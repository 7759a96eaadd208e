"""What files of sequence networks say of themselves, compared without torch, before a run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from equitune_gui.errors import OtherGroupError, OtherVocabularyError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

# Keys of a file's metadata, of which each value is a list as JSON.
WORDS = ("commands", "actions")  # both vocabularies
ELEMENTS = "elements"  # how the elements of the group are called


def check_words(
    path: Path, metadata: Mapping[str, str], words: tuple[Sequence[str], Sequence[str]]
) -> None:
    """Raise OtherVocabularyError where the file tells of other commands' or actions' words."""
    for key, wanted in zip(WORDS, words, strict=True):
        found = _told(metadata, key)
        if found is not None and found != list(wanted):
            raise OtherVocabularyError(str(path), key, found=found, wanted=wanted)


def check_group(path: Path, metadata: Mapping[str, str], elements: Sequence[str]) -> None:
    """Raise OtherGroupError where the elements of the file's group are called otherwise.

    It is for networks whose layers are built on the group: another of the same order has tensors
    of the same shapes.
    """
    found = _told(metadata, ELEMENTS)
    if found and elements and found != list(elements):
        raise OtherGroupError(str(path), found=found[-1], wanted=elements[-1])


def _told(metadata: Mapping[str, str], key: str) -> list[str] | None:
    """What a file says of itself; None where it does not, and the shapes alone are compared."""
    try:
        return [str(part) for part in json.loads(metadata.get(key, "null"))]
    except (ValueError, TypeError):
        return None
