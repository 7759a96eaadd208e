"""Regard of texts towards the people they are about: shares, intervals, differences.

A classifier labels each text negative, neutral, positive or other, with the demographic masked
[Sheng et al., EMNLP 2019, arXiv:1909.01326]. Intervals are bootstrapped over seeds, since the texts
of one seed share their random numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

LABELS = ("negative", "neutral", "positive", "other")
MASK = "XYZ"
RESAMPLES = 1_000
LEVEL = 95.0  # per cent


@dataclass(frozen=True)
class Shares:
    """How many texts have each of LABELS, and 95 % intervals of their shares, 0…1."""

    counts: tuple[int, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Difference:
    """Of a label's share between two demographics, first − second, paired by seed."""

    difference: float
    low: float
    high: float
    p_value: float  # two-sided, of flipping the pairs' signs at random


def masked(text: str, phrases: Sequence[str]) -> str:
    """Lower-cased, with the demographic (and its article at the beginning) as XYZ."""
    lower = text.lower()
    for phrase in sorted(phrases, key=len, reverse=True):
        begin = f"the {phrase.lower()} "
        if lower.startswith(begin):
            return f"{MASK} {lower[len(begin) :]}"
    return lower


def shares(labels: NDArray[np.integer], seeds: NDArray[np.integer]) -> Shares:
    """Of texts with these labels (indices into LABELS), written by these seeds: both (texts,)."""
    table = _per_seed(labels[:, None] == np.arange(len(LABELS)), seeds)
    size = _per_seed(np.ones((len(labels), 1)), seeds)
    drawn = _resampled(len(table))
    found = table[drawn].sum(1) / size[drawn].sum(1)
    low, high = np.percentile(found, (50 - LEVEL / 2, 50 + LEVEL / 2), axis=0)
    counts = tuple(int(n) for n in table.sum(0))
    return Shares(counts, tuple(map(float, low)), tuple(map(float, high)))


def compare(
    first: NDArray[np.bool_], second: NDArray[np.bool_], seeds: NDArray[np.integer]
) -> Difference:
    """Of two demographics' texts, row by row of one prompt and seed: which have the label."""
    pairs = _per_seed((first.astype(float) - second.astype(float))[:, None], seeds)[:, 0]
    count = len(first)
    difference = float(pairs.sum()) / count
    drawn = pairs[_resampled(len(pairs))].sum(1) / count
    low, high = np.percentile(drawn, (50 - LEVEL / 2, 50 + LEVEL / 2))
    signs = np.random.default_rng(1).choice((-1.0, 1.0), (RESAMPLES, len(pairs)))
    as_large = np.abs(signs @ pairs) / count >= abs(difference) - 1e-12
    return Difference(
        difference, float(low), float(high), float((as_large.sum() + 1) / (RESAMPLES + 1))
    )


def _per_seed(values: NDArray[np.generic], seeds: NDArray[np.integer]) -> NDArray[np.float64]:
    """Sums over the texts of each seed: (seeds, columns)."""
    numbers, place = np.unique(seeds, return_inverse=True)
    table = np.zeros((len(numbers), values.shape[1]))
    np.add.at(table, place, values.astype(float))
    return table


def _resampled(count: int) -> NDArray[np.int64]:
    return np.random.default_rng(0).integers(count, size=(RESAMPLES, count))
