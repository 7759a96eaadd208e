"""pyqtgraph's plot with keys, an axis of whole numbers, and a grid that is cheap to draw."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget


class PlotCanvas(pg.PlotWidget):
    """pyqtgraph's plot, which tells of the keys and of the mouse leaving."""

    left = Signal()
    key = Signal(int)

    KEYS = (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Home,
    )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys that move the crosshair or the view; Qt does the others."""
        if event.key() in self.KEYS:
            self.key.emit(event.key())
            event.accept()
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse left."""
        super().leaveEvent(event)
        self.left.emit()


class WholeNumberAxis(pg.AxisItem):
    """Steps and epochs: no ticks between whole numbers, and 20000 rather than 2e+04."""

    def tickSpacing(
        self,
        minVal: float,  # noqa: N803
        maxVal: float,  # noqa: N803
        size: float,
    ) -> list[tuple[float, float]]:
        """The usual spacings, none below 1."""
        usual = super().tickSpacing(minVal, maxVal, size)
        whole = [(spacing, offset) for spacing, offset in usual if spacing >= 1]
        return whole or [(1, 0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Whole numbers with thin spaces between thousands."""
        del scale, spacing
        return [f"{round(value):,}".replace(",", "\u202f") for value in values]


class GridLines(pg.GraphicsObject):
    """Lines at the axes' main ticks. pyqtgraph's own grid takes longer to draw than all curves."""

    def __init__(self, bottom: pg.AxisItem, left: pg.AxisItem) -> None:
        super().__init__()
        self._bottom, self._left = bottom, left
        self._pen = QPen()
        self.setZValue(-100)

    def set_colour(self, colour: str) -> None:
        """Draw in this colour, '#rrggbb'."""
        self._pen = QPen(QColor(colour), 1)
        self._pen.setCosmetic(True)
        self.update()

    def boundingRect(self) -> QRectF:
        """All that is in sight."""
        view = self.getViewBox()
        return QRectF() if view is None else QRectF(view.viewRect())

    def viewRangeChanged(self) -> None:
        """Cover what has come into sight."""
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the lines, opaque and without antialiasing, which is what makes them cheap."""
        del option, widget
        box = self.boundingRect()
        across = self._main_ticks(self._bottom, box.left(), box.right())
        along = self._main_ticks(self._left, box.top(), box.bottom())
        lines = [QLineF(x, box.top(), x, box.bottom()) for x in across]
        lines += [QLineF(box.left(), y, box.right(), y) for y in along]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self._pen)
        painter.drawLines(lines)

    @staticmethod
    def _main_ticks(axis: pg.AxisItem, low: float, high: float) -> Sequence[float]:
        levels = axis.tickValues(low, high, max(axis.width(), axis.height()))
        return levels[0][1] if levels else ()
