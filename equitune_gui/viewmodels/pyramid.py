"""A long curve that draws fast: its samples, and the least and greatest of every block of them.

Level k holds the minimum and maximum of each complete block of 4^k samples, so that the outline of
any stretch takes a few thousand comparisons however long the curve is, and no spike is lost.
Values that are not finite are legal; they are gaps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

FACTOR = 4  # samples (or blocks) that make one block of the next level
BLOCKS_A_BIN = 4  # at least so many blocks in each drawn bin: its ends are then right to a quarter


class GrowingArray:
    """Numbers that can only be added to; room is doubled, so that adding costs O(1) a number."""

    def __init__(self, room: int = 1024) -> None:
        self._room = np.empty(room)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def values(self) -> Values:
        """All numbers so far, a view that is good until the next `extend`."""
        return self._room[: self._length]

    def extend(self, values: Values) -> None:
        """Add `values` at the end."""
        needed = self._length + len(values)
        if needed > len(self._room):
            larger = np.empty(max(needed, 2 * len(self._room)))
            larger[: self._length] = self.values
            self._room = larger
        self._room[self._length : needed] = values
        self._length = needed


class Pyramid:
    """A curve y over x, where x never falls. Samples should be about evenly spaced in x."""

    def __init__(self) -> None:
        self._x = GrowingArray()
        self._y = GrowingArray()
        self._levels: list[tuple[GrowingArray, GrowingArray]] = []  # (minima, maxima) of 4^(k+1)

    def __len__(self) -> int:
        return len(self._x)

    @property
    def x(self) -> Values:
        """The positions, never falling."""
        return self._x.values

    @property
    def y(self) -> Values:
        """The values as given, NaN and infinities among them."""
        return self._y.values

    def extend(self, x: Sequence[float] | Values, y: Sequence[float] | Values) -> None:
        """Add samples at the end."""
        added = np.asarray(y, dtype=np.float64)
        self._x.extend(np.asarray(x, dtype=np.float64))
        self._y.extend(added)
        self._build_levels()

    def _build_levels(self) -> None:
        """Complete the blocks that the new samples filled, level by level."""
        low = high = self.y
        level = 0
        while len(low) >= FACTOR:
            if level == len(self._levels):
                self._levels.append((GrowingArray(256), GrowingArray(256)))
            minima, maxima = self._levels[level]
            done, complete = len(minima), len(low) // FACTOR
            part = slice(done * FACTOR, complete * FACTOR)
            minima.extend(np.fmin.reduce(_finite(low[part]).reshape(-1, FACTOR), axis=1))
            maxima.extend(np.fmax.reduce(_finite(high[part]).reshape(-1, FACTOR), axis=1))
            low, high = minima.values, maxima.values
            level += 1

    def span(self, x_low: float, x_high: float) -> tuple[int, int]:
        """(start, stop) of the samples with x_low ≤ x ≤ x_high."""
        start = int(np.searchsorted(self.x, x_low, "left"))
        return start, max(start, int(np.searchsorted(self.x, x_high, "right")))

    def extent(self, start: int, stop: int) -> tuple[float, float]:
        """The least and the greatest finite y of samples start … stop − 1; NaN where none is."""
        if stop <= start:
            return np.nan, np.nan
        _, low, high = self._blocks(start, stop, most=1024)
        return float(np.fmin.reduce(low)), float(np.fmax.reduce(high))

    def outline(self, start: int, stop: int, pixel: float) -> tuple[Values, Values]:
        """(x, y) of a line that looks like samples start … stop − 1 where a pixel is `pixel` wide.

        At most two points for each pixel the samples cross (and two more), the least and the
        greatest y in it; or simply the samples, where those are no more. NaN is a gap. The bins
        lie on a fixed grid of x, so that the line keeps its look while it is panned.
        """
        if stop - start <= 2:
            return self.x[start:stop], _finite(self.y[start:stop])
        first, last = self.x[start], self.x[stop - 1]
        bins = int((last - first) / pixel) + 1
        if stop - start <= 2 * bins:
            return self.x[start:stop], _finite(self.y[start:stop])
        begins, low, high = self._blocks(start, stop, most=BLOCKS_A_BIN * FACTOR * bins)
        columns = np.floor(self.x[begins] / pixel)
        cuts = np.append(0, np.flatnonzero(np.diff(columns)) + 1)
        low, high = np.fmin.reduceat(low, cuts), np.fmax.reduceat(high, cuts)
        return _strokes(columns[cuts], pixel, low=low, high=high)

    def _blocks(self, start: int, stop: int, most: int) -> tuple[NDArray[Any], Values, Values]:
        """Where each block begins, and its minimum and maximum: about `most` of them at most.

        Blocks of one level, and between them and the ends the loose samples, as one block each.
        """
        level = 0
        while level < len(self._levels) and (stop - start) > most * FACTOR**level:
            level += 1
        if level == 0:
            y = _finite(self.y[start:stop])
            return np.arange(start, stop), y, y
        size = FACTOR**level
        minima, maxima = (part.values for part in self._levels[level - 1])
        begin, end = -(-start // size), min(stop // size, len(minima))
        if end <= begin:
            return np.array([start]), *_ends(self.y[start:stop])
        head, tail = self.y[start : begin * size], self.y[end * size : stop]
        parts = [(np.arange(begin, end) * size, minima[begin:end], maxima[begin:end])]
        if len(head):
            parts.insert(0, (np.array([start]), *_ends(head)))
        if len(tail):
            parts.append((np.array([end * size]), *_ends(tail)))
        begins, low, high = (np.concatenate(column) for column in zip(*parts, strict=True))
        return begins, low, high


def _strokes(columns: Values, pixel: float, *, low: Values, high: Values) -> tuple[Values, Values]:
    """An upright stroke in each pixel column: slanted ones would leave holes between them.

    Even columns are drawn upwards and odd ones downwards, so that what joins two strokes is short;
    going up in each would double the pixels to paint.
    """
    down = columns % 2 == 1
    y = np.empty(2 * len(columns))
    y[0::2], y[1::2] = np.where(down, high, low), np.where(down, low, high)
    return np.repeat(pixel * (columns + 0.5), 2), y


def _finite(y: Values) -> Values:
    """`y` with NaN for the infinities."""
    finite = np.isfinite(y)
    return y if finite.all() else np.where(finite, y, np.nan)


def _ends(y: Values) -> tuple[Values, Values]:
    finite = _finite(y)
    return np.array([np.fmin.reduce(finite)]), np.array([np.fmax.reduce(finite)])
