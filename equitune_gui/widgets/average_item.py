"""Means over seeds in a plot, each with a band of one standard deviation to either side."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from equitune_gui.viewmodels.pyramid import Pyramid, Values
from equitune_gui.viewmodels.seed_average import average
from equitune_gui.widgets.curve_item import CurveItem, Series

BAND = 56  # opacity, of 255
COARSE = 4  # pixels of a bin of a band's edge: one with a corner at each pixel takes 12 x as long
DEEP = 1e-6  # of the least mean: where a band that reaches 0 ends on a logarithmic axis


class AverageItem(CurveItem):
    """A mean, drawn as any curve, over its band. Its series has a deviation for each y."""

    def _forget(self) -> None:
        super()._forget()
        self._low, self._high = Pyramid(), Pyramid()
        self._band: tuple[object, QPainterPath] | None = None

    def _take_in(self, part: slice) -> None:
        super()._take_in(part)
        x = self.series.x[part]
        mean = np.asarray(self.series.y[part])
        deviation = np.asarray(self.series.deviation[part])
        self._low.extend(x, mean - deviation)
        self._high.extend(x, mean + deviation)

    def _extend_means(self) -> None:
        """The samples are means of smoothed curves already."""
        if self._decay:
            self._means.extend(self.pyramid.y[len(self._means) :])

    def read(self, x: float, form: str) -> str:
        """'0.53 ± 0.02'; without the deviation where one curve alone reaches."""
        words = super().read(x, form)
        deviation = self.series.deviation[self._index(x)] if len(self.pyramid) else math.nan
        return f"{words} ± {form.format(deviation)}" if math.isfinite(deviation) else words

    def _extent(self, start: int, stop: int) -> tuple[float, float]:
        parts = [p.extent(start, stop) for p in (self.pyramid, self._low, self._high)]
        return float(np.fmin.reduce([p[0] for p in parts])), float(
            np.fmax.reduce([p[1] for p in parts])
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the band, and the mean over it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self.series.look.colour)
        colour.setAlpha(BAND)
        painter.setBrush(colour)
        painter.drawPath(self._visible_band(painter.device().devicePixelRatioF()))
        super().paint(painter, option, widget)

    def _visible_band(self, ratio: float) -> QPainterPath:
        """The band in sight, kept until the view or the samples change."""
        view = self.getViewBox()
        (left, right), width = view.viewRange()[0], max(1.0, view.width() * ratio)
        state = (left, right, width, len(self.pyramid), self._log)
        if self._band is None or self._band[0] != state:
            self._band = (state, self._trace_band(left, right, (right - left) / width))
        return self._band[1]

    def _trace_band(self, left: float, right: float, pixel: float) -> QPainterPath:
        start, stop = self.pyramid.span(left, right)
        start, stop = max(0, start - 1), min(len(self.pyramid), stop + 1)
        x, low = self._low.outline(start, stop, COARSE * pixel)
        _, high = self._high.outline(start, stop, COARSE * pixel)
        if len(x) < stop - start:  # two points a bin, in either order
            x, low = x[::2], np.fmin.reduce(low.reshape(-1, 2), axis=1)
            high = np.fmax.reduce(high.reshape(-1, 2), axis=1)
        if self._log:
            floor = DEEP * self._least_positive(0, len(self.pyramid))
            low, high = np.log10(np.fmax(low, floor)), np.log10(np.fmax(high, floor))
        return _filled(x, low, high)


def _filled(x: Values, low: Values, high: Values) -> QPainterPath:
    """What lies between, in pieces where values are missing."""
    path = QPainterPath()
    there = np.flatnonzero(np.isfinite(low) & np.isfinite(high))
    for piece in np.split(there, np.flatnonzero(np.diff(there) > 1) + 1):
        if len(piece) > 1:
            back = piece[::-1]
            along = np.concatenate([x[piece], x[back]])
            around = np.concatenate([high[piece], low[back]])
            path.addPath(pg.functions.arrayToQPath(along, around))
    return path


class Averages:
    """The means of a plot's curves, in its view while they are wanted."""

    def __init__(self, view: pg.ViewBox) -> None:
        self._view = view
        self._items: dict[Hashable, AverageItem] = {}
        self._seen: dict[Hashable, object] = {}  # what each was made of

    @property
    def items(self) -> list[AverageItem]:
        """In the order of their first curves."""
        return list(self._items.values())

    def show(self, curves: Iterable[CurveItem], *, decay: float, log: bool) -> None:
        """Show the means of exactly these curves."""
        members: dict[Hashable, list[CurveItem]] = {}
        for curve in curves:
            if curve.series.seeds is not None:
                members.setdefault((curve.series.seeds.key, curve.series.label), []).append(curve)
        for key in self._items.keys() - members.keys():
            self._view.removeItem(self._items.pop(key))
        self._items = {
            key: self._one(key, found, decay=decay, log=log) for key, found in members.items()
        }

    def set_log(self, *, log: bool) -> None:
        """Draw log₁₀ y, or y."""
        for item in self._items.values():
            item.set_log(log=log)

    def _one(
        self, key: Hashable, members: Sequence[CurveItem], *, decay: float, log: bool
    ) -> AverageItem:
        first = members[0].series
        made_of = [(m.pyramid, len(m.pyramid), decay) for m in members]
        item = self._items.get(key)
        if item is not None and self._seen.get(key) == made_of:
            item.take(replace(item.series, look=first.look, group=_title(first)))
            return item
        found = average([(m.pyramid.x, m.values) for m in members])
        series = replace(
            first,
            key=key,
            group=_title(first),
            x=found.x,
            y=found.mean,
            deviation=found.deviation,
        )
        if item is None:
            item = AverageItem(series)
            self._view.addItem(item)
        item.set_log(log=log)
        item.set_smoothing(decay)
        item.take(series)
        self._seen[key] = made_of
        return item


def _title(series: Series) -> str:
    return series.seeds.title if series.seeds else series.group
