"""The four plots side by side, under one legend where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from equitune_gui.widgets.accuracy_plot import AccuracyPlot
from equitune_gui.widgets.angle_plot import AnglePlot
from equitune_gui.widgets.equivariance_plot import EquivariancePlot
from equitune_gui.widgets.legend import Entry, Legend
from equitune_gui.widgets.looks import Look, colours_of, titles_of
from equitune_gui.widgets.loss_plot import LossPlot
from equitune_gui.widgets.redraw import Redraw, grown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from equitune_gui.viewmodels.run_model import ShownRuns

EQUAL = 10_000  # any size larger than the screen, halved
ROOMY = 780  # pixels of height from which each plot has room for its own legend and controls


class Overview(QWidget):
    """Loss, accuracy, equivariance error and accuracy by angle of the shown runs."""

    def __init__(self, shown: ShownRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        loss, accuracy = LossPlot(shown), AccuracyPlot(shown)
        equivariance, angle = EquivariancePlot(shown), AnglePlot(shown)
        self.legend = Legend()
        self._spare: tuple[QWidget, ...] = (  # what the pages of their own show as well
            loss.plot.legend,
            loss.plot.log_scale,
            loss.plot.smoothing,
            accuracy.plot.legend,
            equivariance.where,
            equivariance.over,
            equivariance.legend,
            equivariance.sentences,
            angle.legend,
            angle.counts,
        )
        self._keys: list[QLabel] = []
        framed = (
            self._framed("Loss", "line: training   ●: validation", loss),
            self._framed("Accuracy", "●: upright   ○: transformed   ★: test", accuracy),
            self._framed("Equivariance error", "○: before training   ●: now", equivariance),
            self._framed("Accuracy by angle", "dashed: before training", angle),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.legend)
        column.addWidget(_in_equal_parts(framed), 1)
        self._redraw = Redraw(self, self._draw, lambda: grown(shown))
        shown.runs_changed.connect(self._redraw.request)
        shown.data_changed.connect(self._redraw.look)
        self._make_room()

    def _framed(self, title: str, key: str, plot: QWidget) -> QWidget:
        frame = QWidget()
        frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        heading, explained = QLabel(title), QLabel(key)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        explained.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._keys.append(explained)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(explained)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(plot, 1)
        return frame

    def _draw(self) -> None:
        runs = self._shown.runs
        named = zip(colours_of(runs), titles_of(runs), strict=True)
        self.legend.show_entries([Entry(Look(colour), title) for colour, title in named])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        roomy = self.height() >= ROOMY
        for widget in self._spare:
            widget.setVisible(roomy)
        for widget in (self.legend, *self._keys):
            widget.setVisible(not roomy)


def _in_equal_parts(frames: Sequence[QWidget]) -> QSplitter:
    """Two rows of two, whose borders can be dragged."""
    rows = QSplitter(Qt.Orientation.Vertical)
    for pair in (frames[:2], frames[2:]):
        row = QSplitter(Qt.Orientation.Horizontal)
        for frame in pair:
            row.addWidget(frame)
        rows.addWidget(row)
    for splitter in (rows, *rows.findChildren(QSplitter)):
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([EQUAL, EQUAL])
    return rows
