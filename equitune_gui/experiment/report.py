"""Runs of one experiment put together: each method's figures over its seeds."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from equitune_gui.experiment.store import RunSummary

FIGURES = (
    "validation_accuracy",
    "upright_accuracy",
    "transformed_accuracy",
    "worst_accuracy",
    "equivariance_error",
)


@dataclass(frozen=True)
class Spread:
    """One figure over several seeds."""

    mean: float
    deviation: float | None  # of the sample, n − 1 in the denominator; None for a single seed
    count: int


@dataclass(frozen=True)
class MethodFigures:
    """One row of the table: a method and its figures, None where no run has measured them."""

    method: str
    runs: int  # finished
    pretrained: bool
    figures: dict[str, Spread | None]  # by the names in FIGURES


def spread(values: Iterable[float | None]) -> Spread | None:
    """Mean and sample deviation of the values there are; None when there are none."""
    there = [v for v in values if v is not None and math.isfinite(v)]
    if not there:
        return None
    deviation = statistics.stdev(there) if len(there) > 1 else None
    return Spread(statistics.fmean(there), deviation, len(there))


def by_method(summaries: Iterable[RunSummary]) -> tuple[MethodFigures, ...]:
    """A row for each method, in the order first met; only finished runs count."""
    groups: dict[str, list[RunSummary]] = {}
    for summary in summaries:
        if summary.state == "finished":
            groups.setdefault(summary.method, []).append(summary)
    return tuple(
        MethodFigures(
            method,
            len(runs),
            all(r.pretrained for r in runs),
            {name: spread(getattr(r, name) for r in runs) for name in FIGURES},
        )
        for method, runs in groups.items()
    )
