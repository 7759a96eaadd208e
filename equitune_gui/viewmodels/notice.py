"""One thing to tell the person, beside what it is about and never in a box that blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Answer:
    """A button on a notice; pressing it does `do` and closes the notice."""

    label: str
    do: Callable[[], None]


@dataclass(frozen=True)
class Notice:
    """A sentence with the answers one can give. A second one with the same key replaces it."""

    sentence: str
    kind: Literal["info", "warning", "error", "question"] = "info"
    answers: tuple[Answer, ...] = ()
    key: str = ""  # the sentence itself where empty
    details: str = ""  # lines for whoever wants to know more, folded away
    seconds: float = 0.0  # after which it goes by itself; 0 keeps it until it is closed

    @property
    def identity(self) -> str:
        """What makes two notices the same."""
        return self.key or self.sentence
