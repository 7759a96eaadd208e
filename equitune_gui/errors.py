"""Every mistake a person can make and mend: one class each, one clear sentence, the field it belongs to.

The sentence names the thing, what is wrong with it and what to do. `field` is the dotted name of the
experiment's field that caused it (`data.path`, `group`, …), so that the window can show the sentence
beside that field; it is empty where no field is at fault.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class EquituneError(Exception):
    """What the interface shows as one sentence, without a stack trace."""

    field: str = ""

    def __init__(self, sentence: str, *, field: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        if field:
            self.field = field


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """' Did you mean …?' with the closest known name, or the whole list when nothing is close."""
    choices = sorted(known)
    close = difflib.get_close_matches(name, choices, n=1)
    return f" Did you mean {close[0]!r}?" if close else f" Choose one of: {', '.join(choices)}."


class UnknownNameError(EquituneError):
    """A name that no catalogue has."""

    def __init__(self, kind: str, name: str, known: Iterable[str], *, field: str = "") -> None:
        self.kind, self.name, self.known = kind, name, sorted(known)
        hint = did_you_mean(name, self.known)
        super().__init__(f"No {kind} is called {name!r}.{hint}", field=field)
