"""Curves of runs that differ in their seed alone, as their mean and standard deviation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from equitune_gui.viewmodels.pyramid import Values

GRID = 4000  # places at most where curves are compared that were measured at different ones

Curve = tuple[Values, Values]  # x, never falling, and y


@dataclass(frozen=True)
class Average:
    """The mean over the curves that reach each x; NaN where there is none.

    `deviation` is the sample's (n − 1 in the denominator), NaN where only one curve reaches.
    """

    x: Values
    mean: Values
    deviation: Values


def average(curves: Sequence[Curve]) -> Average:
    """Of curves measured at the same places, sample by sample; else between their samples."""
    curves = [curve for curve in curves if len(curve[0])]
    if not curves:
        return Average(np.empty(0), np.empty(0), np.empty(0))
    longest = max((x for x, _ in curves), key=len)
    if len(longest) == 1:  # points, such as the test: seconds differ, the moment is the same
        x = np.array([np.mean([x[0] for x, _ in curves])])
        table = np.array([y for _, y in curves])
    elif all(np.array_equal(x, longest[: len(x)]) for x, _ in curves):
        x, table = longest, np.full((len(curves), len(longest)), np.nan)
        for row, (_, y) in zip(table, curves, strict=True):
            row[: len(y)] = y
    else:
        x = _places([x for x, _ in curves])
        table = np.array([np.interp(x, *curve, left=np.nan, right=np.nan) for curve in curves])
    return Average(x, *_moments(table))


def _places(positions: Sequence[Values]) -> Values:
    every = np.unique(np.concatenate(positions))
    return every if len(every) <= GRID else np.linspace(every[0], every[-1], GRID)


def _moments(table: Values) -> tuple[Values, Values]:
    """Mean and deviation of each column's finite values."""
    finite = np.isfinite(table)
    count = finite.sum(axis=0)
    sums = np.where(finite, table, 0.0).sum(axis=0)
    mean = np.divide(sums, count, out=np.full(len(count), np.nan), where=count > 0)
    squares = np.where(finite, (table - mean) ** 2, 0.0).sum(axis=0)
    several = count > 1
    deviation = np.full(len(count), np.nan)
    deviation[several] = np.sqrt(squares[several] / (count[several] - 1))
    return mean, deviation
