"""How far a counted share can be trusted. No torch here: plots use it before torch is imported."""

from __future__ import annotations

from math import sqrt

NORMAL_95 = 1.959964  # two-sided 95 % quantile of the normal distribution


def wilson_interval(right: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927), 0…1; (0, 1) when nothing was counted."""
    if count == 0:
        return 0.0, 1.0
    share, z2 = right / count, NORMAL_95**2
    middle = (share + z2 / (2 * count)) / (1 + z2 / count)
    half = NORMAL_95 / (1 + z2 / count) * sqrt(share * (1 - share) / count + z2 / (4 * count**2))
    return max(0.0, middle - half), min(1.0, middle + half)
