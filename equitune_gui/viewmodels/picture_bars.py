"""Class probabilities of a turned picture as rows of bars, and what the check says in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from equitune_gui.experiment.figure_table import relative_error
from equitune_gui.viewmodels.breakdown import PartRow, Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from equitune_gui.experiment.image_reading import Seen
    from equitune_gui.viewmodels.asking import Answered


@dataclass(frozen=True)
class Probability(Share):
    """A network's probability of one class."""

    value: float = 0.0  # 0…1

    @property
    def accuracy(self) -> float:
        """The probability: what the bar shows."""
        return self.value

    def words(self) -> str:
        """'97.3 %'."""
        return f"{100 * self.value:.1f} %"


def class_rows(answered: Sequence[Answered[Seen]], most: int) -> list[PartRow]:
    """The `most` likeliest classes of all networks together, in the classes' own order."""
    seen = [one.answer for one in answered]
    known = next((s.classes for s in seen if s is not None), ())
    same = [s if s is not None and s.classes == known else None for s in seen]
    highest = [
        max((float(s.probabilities[k]) for s in same if s), default=0.0) for k in range(len(known))
    ]
    likeliest = sorted(range(len(known)), key=lambda k: -highest[k])[: max(1, most)]
    return [PartRow(known[k], tuple(_probability(s, k) for s in same)) for k in sorted(likeliest)]


def _probability(seen: Seen | None, place: int) -> Probability | None:
    if seen is None:
        return None
    return Probability(0, 0, value=float(seen.probabilities[place]))


def finding(answered: Answered[Seen]) -> str:
    """What the check over the orbit found, or why the network was not asked."""
    title, seen = answered.asked.title, answered.answer
    if seen is None:
        return f"{title}: {answered.sentence}"
    sure = f"{title}: {seen.classes[seen.answer]}, {100 * seen.probabilities.max():.1f} %"
    if seen.errors is None:
        return sure
    worst = f"equivariance error at most {relative_error(float(seen.errors.max()))}"
    if seen.agrees:
        return f"{sure}; the same answer for every g·x, {worst}"
    others = dict.fromkeys(seen.classes[k] for k in seen.answers if k != seen.answer)
    return f"{sure}; for other g·x it says {', '.join(others)}, {worst}"
