"""The running mean that makes a noisy loss readable."""

from __future__ import annotations

import math

import numpy as np

from equitune_gui.viewmodels.pyramid import Values

RANGE = 25.0  # natural logarithm of the largest factor inside one chunk: float64 keeps 5 digits


class RunningMean:
    """An exponential moving average, fed piece by piece, without bias at its start.

    s_n = Σ_k d^(n−k) y_k / Σ_k d^(n−k) over the finite y_k, with 0 ≤ d = `decay` < 1; NaN before
    the first finite value. Values that are not finite are passed over.
    """

    def __init__(self, decay: float) -> None:
        if not 0 <= decay < 1:
            raise ValueError(f"decay {decay} is not in [0, 1)")
        self._decay = decay
        self._sum = 0.0
        self._weight = 0.0

    def extend(self, y: Values) -> Values:
        """The averages at the next values, one for each."""
        if self._decay == 0:
            return np.where(np.isfinite(y), y, np.nan)
        size = max(1, int(RANGE / -math.log(self._decay)))
        pieces = [self._piece(y[k : k + size]) for k in range(0, len(y), size)]
        return np.concatenate(pieces) if pieces else np.empty(0)

    def _piece(self, y: Values) -> Values:
        """In one piece all powers of the decay fit a float, so a cumulative sum does."""
        finite = np.isfinite(y)
        power = self._decay ** np.arange(1, len(y) + 1)
        sums = power * (self._sum + np.cumsum(np.where(finite, y, 0.0) / power))
        weights = power * (self._weight + np.cumsum(finite / power))
        self._sum, self._weight = float(sums[-1]), float(weights[-1])
        return np.divide(sums, weights, out=np.full(len(y), np.nan), where=weights > 0)
