"""What a network makes of a command and of its images under the group. No torch here."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, ...]
AS_GIVEN = "as given"  # the identity's label


@dataclass(frozen=True)
class Reading:
    """What a network makes of g·x."""

    label: str  # of g
    command: Words  # g·x
    actions: Words  # decode(g·x)
    expected: Words  # g·decode(x)
    attention: tuple[tuple[float, ...], ...]  # of each action on each word, and of both ends
    ended: bool  # False where the decoder's limit cut it off

    @property
    def agrees(self) -> bool:
        """Whether decode(g·x) = g·decode(x)."""
        return self.actions == self.expected


@dataclass(frozen=True)
class Answer:
    """What a network makes of x (first) and of every other g·x."""

    readings: tuple[Reading, ...]

    def under(self, label: str) -> Reading | None:
        """The reading of the element of this label; None where the group has none."""
        return next((r for r in self.readings if r.label == label), None)
