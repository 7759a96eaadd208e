"""What a network writes after a prompt and after its images under the group. No torch here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from equitune_gui.experiment.events import NextWordsMeasured


@dataclass(frozen=True)
class Piece:
    """A stretch of text, and whether it is one of the words that the group moves."""

    text: str
    moves: bool = False


@dataclass(frozen=True)
class Passage:
    """What is written after g·X."""

    label: str  # of g
    prompt: tuple[Piece, ...]  # g·X
    written: tuple[Piece, ...]
    expected: tuple[Piece, ...]  # g of what is written after X, with the same seed
    next_words: NextWordsMeasured  # P(w | X) and P(g·w | g·X)
    gap: float  # nats: the worst |log P(g·w | g·X) − log P(w | X)| of the next words

    @property
    def agrees(self) -> bool:
        """Whether what is written of g·X is g of what is written of X."""
        return self.written == self.expected


@dataclass(frozen=True)
class Written:
    """What a network writes after X (first) and after every other g·X."""

    passages: tuple[Passage, ...]

    def under(self, label: str) -> Passage | None:
        """The passage of the element of this label; None where the group has none."""
        return next((p for p in self.passages if p.label == label), None)
