"""A person's own text: the whole of a UTF-8 file."""

from __future__ import annotations

from pathlib import Path

from equitune_gui.errors import EmptyTextError, MissingTextError


def read_text(path: str, *, field: str = "data.path") -> str:
    """The file's text. Raises MissingTextError or EmptyTextError, about the config's `field`."""
    try:
        text = Path(path).expanduser().read_text(encoding="utf-8-sig")
    except OSError as error:
        raise MissingTextError(path, error.strerror or str(error), field=field) from error
    except UnicodeDecodeError as error:
        raise MissingTextError(path, "it is not UTF-8 text", field=field) from error
    if not text.strip():
        raise EmptyTextError(path, field=field)
    return text


def parts(text: str) -> tuple[str, str, str]:
    """The text's first 80 % to train on, then 10 % to validate and 10 % to test; cut at blanks."""
    first, second = (_blank_after(text, len(text) * share // 10) for share in (8, 9))
    return text[:first], text[first:second], text[second:]


def _blank_after(text: str, place: int) -> int:
    while place < len(text) and not text[place].isspace():
        place += 1
    return place
