"""How a curve or a mark looks, the same in plots and legends."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from equitune_gui.viewmodels.run_model import RunModel
from equitune_gui.widgets.theme import mix, plot_colours, readable

Line = Literal["solid", "dashed", "none"]
Mark = Literal["none", "circle", "square", "star"]

NO_RUN = "No run is shown: press Run, or pick one in the table"

MARK_RADIUS = {"none": 0.0, "circle": 3.5, "square": 3.2, "star": 7.0}  # pixels


@dataclass(frozen=True)
class Look:
    """Colour ('#rrggbb'), line and mark."""

    colour: str
    line: Line = "solid"
    mark: Mark = "none"
    filled: bool = True

    @property
    def pen(self) -> QPen:
        """The line's pen, one pixel wide whatever the zoom: wider ones take seconds to draw."""
        pen = QPen(QColor(self.colour), 1)
        pen.setCosmetic(True)
        if self.line == "dashed":
            pen.setDashPattern([5, 3])
        return pen


def paint_mark(painter: QPainter, centre: QPointF, look: Look) -> None:
    """Draw the mark; `painter` counts in pixels."""
    if look.mark == "none":
        return
    painter.setPen(QPen(QColor(look.colour), 1.4))
    painter.setBrush(QColor(look.colour if look.filled else plot_colours().base))
    radius = MARK_RADIUS[look.mark]
    if look.mark == "circle":
        painter.drawEllipse(centre, radius, radius)
    elif look.mark == "square":
        corner = QPointF(radius, radius)
        painter.drawRect(QRectF(centre - corner, centre + corner))
    else:
        painter.drawPolygon(QPolygonF(list(_star(centre, radius))))


def _star(centre: QPointF, radius: float) -> Iterator[QPointF]:
    """The ten corners of a five-pointed star that stands upright."""
    for corner in range(10):
        reach = radius if corner % 2 == 0 else 0.45 * radius
        angle = math.pi * corner / 5
        yield centre + QPointF(reach * math.sin(angle), -reach * math.cos(angle))


def paint_sample(painter: QPainter, box: QRectF, look: Look) -> None:
    """Draw a piece of the line with the mark in its middle, for a legend."""
    pen = look.pen
    pen.setWidth(2)
    painter.setPen(pen)
    if look.line != "none":
        painter.drawLine(
            QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
        )
    paint_mark(painter, box.center(), look)


def colours_of(runs: Sequence[RunModel]) -> list[str]:
    """A colour for each run: its method's, lighter or darker where several share the method."""
    shares = (0.0, 0.45, -0.4, 0.7, -0.6)
    theme, seen, found = plot_colours(), Counter[str](), []
    for run in runs:
        share = shares[seen[run.colour] % len(shares)]
        seen[run.colour] += 1
        towards = theme.text if share >= 0 else theme.base
        found.append(readable(mix(run.colour, towards, abs(share)), least=theme.line_contrast))
    return found
