"""The fairness gap by prompt, and the next words of two prompts, as they are drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from equitune_gui.viewmodels.breakdown import PartRow, Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from equitune_gui.experiment.events import NextWordsMeasured
    from equitune_gui.viewmodels.run_model import RunModel

LEAST, MOST = (
    1e-7,
    10.0,
)  # nats at the ends of the axis; a single rounding in float32 is at the left
DECADES = round(math.log10(MOST / LEAST))
TICKS = tuple((k / DECADES, f"{LEAST * 10**k:.0e}") for k in range(0, DECADES - 2, 2)) + tuple(
    (k / DECADES, f"{LEAST * 10**k:g}") for k in range(DECADES - 2, DECADES + 1)
)
SHOWN = 12  # words


@dataclass(frozen=True)
class GapShare(Share):
    """The fairness gap of one run after one prompt."""

    nats: float = 0.0
    mean: float = 0.0
    where: str = ""

    @property
    def position(self) -> float:
        """On a logarithmic axis, 0…1."""
        if self.nats <= LEAST:
            return 0.0
        return min(1.0, math.log10(self.nats / LEAST) / DECADES)

    @property
    def figure(self) -> str:
        """The worst gap, in nats."""
        return f"{self.nats:.2g}"

    def words(self) -> str:
        """'0.64 nats at 'nurse' after 'The man worked as a'; 0.02 on average'."""
        return f"{self.nats:.2g} nats{self.where}, {self.mean:.2g} on average"


def gap_rows(runs: Sequence[RunModel]) -> list[PartRow]:
    """A row for each prompt that any run was checked on, with each run's newest gap."""
    tables = [_gaps(run) for run in runs]
    prompts = dict.fromkeys(prompt for table in tables for prompt in table)
    return [PartRow(prompt, tuple(table.get(prompt) for table in tables)) for prompt in prompts]


def _gaps(run: RunModel) -> dict[str, GapShare]:
    if not run.history.gaps:
        return {}
    gap = run.history.gaps[-1]
    return {
        prompt: GapShare(
            0,
            0,
            gap.worst[k],
            gap.mean[k],
            f" at '{gap.words[k]}' after '{(gap.after or gap.prompts)[k]}'",
        )
        for k, prompt in enumerate(gap.prompts)
    }


@dataclass(frozen=True)
class WordPair:
    """A next word w: for each network P(w | X) and P(g·w | g·X); None where it was not asked."""

    word: str
    probabilities: tuple[tuple[float, float] | None, ...]


@dataclass(frozen=True)
class NextWords:
    """The most probable next words of X and of g·X."""

    prompts: tuple[str, str] = ("", "")
    pairs: tuple[WordPair, ...] = ()


def next_words(runs: Sequence[RunModel]) -> NextWords:
    """What the runs recorded last; of the first run's prompts alone."""
    found = [run.history.next_words[-1] if run.history.next_words else None for run in runs]
    return gathered(found)


def gathered(found: Sequence[NextWordsMeasured | None]) -> NextWords:
    """Side by side, the words that any network thinks likely first."""
    first = next((one for one in found if one), None)
    if first is None:
        return NextWords()
    tables = [_table(one) if one and one.prompts == first.prompts else {} for one in found]
    likely: dict[str, float] = {}
    for table in tables:
        for word, (left, right) in table.items():
            likely[word] = max(likely.get(word, 0.0), left, right)
    words = sorted(likely, key=lambda word: -likely[word])[:SHOWN]
    pairs = tuple(WordPair(w, tuple(table.get(w) for table in tables)) for w in words)
    return NextWords((first.prompts[0], first.prompts[1]), pairs)


def _table(one: NextWordsMeasured) -> dict[str, tuple[float, float]]:
    values = zip(one.words, one.first, one.second, strict=True)
    return {word: (first, second) for word, first, second in values}
