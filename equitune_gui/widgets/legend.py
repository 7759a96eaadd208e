"""The names of what a plot shows, with a piece of each line and the value under the crosshair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from equitune_gui.widgets.looks import Look, paint_sample
from equitune_gui.widgets.theme import plot_colours

SAMPLE = 26.0  # pixels of line in front of each name
GAP = 18.0  # pixels between entries


@dataclass(frozen=True)
class Entry:
    """One line of the legend; `value` is what the crosshair reads."""

    look: Look
    label: str
    value: str = ""


class Legend(QWidget):
    """Entries side by side, in as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName("Legend")

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show exactly these, in order."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self.setAccessibleDescription("; ".join(f"{e.label} {e.value}".strip() for e in entries))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(120, self.minimumHeight())

    def _fit(self) -> None:
        boxes = self._boxes()
        self.setFixedHeight(round(boxes[-1].bottom()) + 2 if boxes else 0)

    def _boxes(self) -> list[QRectF]:
        """Where each entry stands."""
        metrics = QFontMetricsF(self.font())
        height, x, y, boxes = metrics.height() + 4, 0.0, 0.0, []
        for entry in self._entries:
            width = SAMPLE + 6 + metrics.horizontalAdvance(entry.label)
            width += self._value_width(entry)
            if x > 0 and x + width > self.width():
                x, y = 0.0, y + height
            boxes.append(QRectF(x, y, width, height))
            x += width + GAP
        return boxes

    def _value_width(self, entry: Entry) -> float:
        """Room for a value, stepwise, so that entries do not dance as the figures change."""
        if not entry.value:
            return 0.0
        wide = "0" * max(6, len(entry.value))
        return QFontMetricsF(self._bold()).horizontalAdvance(wide) + 6

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every entry."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        theme = plot_colours()
        for entry, box in zip(self._entries, self._boxes(), strict=True):
            sample = QRectF(box.left(), box.top(), SAMPLE, box.height())
            paint_sample(painter, sample, entry.look)
            base = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2
            x = sample.right() + 6
            painter.setFont(self.font())
            painter.setPen(QColor(theme.text))
            room = self.width() - x - self._value_width(entry)
            label = metrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, max(room, 40.0))
            painter.drawText(QPointF(x, base), label)
            painter.setFont(self._bold())
            painter.drawText(QPointF(x + metrics.horizontalAdvance(label) + 6, base), entry.value)
        painter.end()
