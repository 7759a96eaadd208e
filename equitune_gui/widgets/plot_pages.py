"""The plots: all four side by side, each on a page of its own, and the orbit view.

Pages are made when they are first looked at: pyqtgraph takes longer to import than the window to
show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from equitune_gui.viewmodels.run_model import ShownRuns

Make = Callable[["ShownRuns"], QWidget]


def _loss(shown: ShownRuns) -> QWidget:
    from equitune_gui.widgets.loss_plot import LossPlot

    return LossPlot(shown)


def _accuracy(shown: ShownRuns) -> QWidget:
    from equitune_gui.widgets.accuracy_plot import AccuracyPlot

    return AccuracyPlot(shown)


def _equivariance(shown: ShownRuns) -> QWidget:
    from equitune_gui.widgets.equivariance_plot import EquivariancePlot

    return EquivariancePlot(shown)


def _angles(shown: ShownRuns) -> QWidget:
    from equitune_gui.widgets.angle_plot import AnglePlot

    return AnglePlot(shown)


def _orbit(shown: ShownRuns) -> QWidget:
    from equitune_gui.viewmodels.orbit_model import OrbitModel
    from equitune_gui.widgets.orbit_view import OrbitView

    return OrbitView(OrbitModel(shown))


def _overview(shown: ShownRuns) -> QWidget:
    from equitune_gui.widgets.overview import Overview

    return Overview(shown)


@dataclass(frozen=True)
class Page:
    """A tab: its title, what it shows, and what makes it."""

    title: str
    tip: str
    make: Make


PAGES = (
    Page("Overview", "The four plots side by side", _overview),
    Page("Loss", "Loss at each step, and on the validation pictures", _loss),
    Page("Accuracy", "Accuracy on upright and transformed pictures", _accuracy),
    Page("Equivariance", "Relative equivariance error of each element, log scale", _equivariance),
    Page("By angle", "Accuracy against the angle of rotation", _angles),
    Page("Orbit", "One picture, all its g·x, and what each method sees in them", _orbit),
)


class PlotPages(QTabWidget):
    """The tabs; Alt+1 … Alt+6 turn to them."""

    def __init__(self, shown: ShownRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._made: set[int] = set()
        self._layouts: list[QVBoxLayout] = []
        self._ready = False
        self.setAccessibleName("Plots")
        self.setDocumentMode(True)
        for place, page in enumerate(PAGES):
            blank = QWidget()
            layout = QVBoxLayout(blank)
            layout.setContentsMargins(4, 4, 4, 4)
            self._layouts.append(layout)
            self.addTab(blank, page.title)
            self.setTabToolTip(place, f"{page.tip} (Alt+{place + 1})")
            shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            shortcut.activated.connect(lambda place=place: self.setCurrentIndex(place))
        self.currentChanged.connect(self._make_current)

    def get_ready(self) -> None:
        """Make the page in front; to be called once the window has been painted."""
        self._ready = True
        self._make_current(self.currentIndex())

    def _make_current(self, place: int) -> None:
        if not self._ready or place in self._made or place < 0:
            return
        self._made.add(place)
        self._layouts[place].addWidget(PAGES[place].make(self._shown))
