"""The loss of each run while it trains."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from equitune_gui.viewmodels.run_model import RunModel, ShownRuns, titles_of
from equitune_gui.viewmodels.seed_groups import SeedGroup
from equitune_gui.widgets.curve_plot import CurvePlot, Series
from equitune_gui.widgets.looks import NO_RUN, Look, colours_of
from equitune_gui.widgets.redraw import Redraw, grown


class LossPlot(QWidget):
    """Training loss at each step, and loss on upright validation pictures after each epoch."""

    def __init__(self, shown: ShownRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.plot = CurvePlot(
            name="Loss",
            x_label="step",
            y_label="loss (nats)",
            explanation="Cross-entropy −ln p(true class): the mean over the batch, in nats.",
            log=True,
            smoothing=True,
            averaging=shown.averaging,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self._redraw = Redraw(self, self._draw, lambda: grown(shown, "losses", "evaluations"))
        shown.runs_changed.connect(self._redraw.request)
        shown.data_changed.connect(self._redraw.look)

    def _draw(self) -> None:
        runs = self._shown.runs
        series = [
            one
            for run, colour, title in zip(runs, colours_of(runs), titles_of(runs), strict=True)
            for one in _series(run, colour, title, self._shown.seed_groups.get(run.run_id))
        ]
        empty = "The first losses come with the first step." if runs else NO_RUN
        self.plot.reach_to(max((_reach(run) for run in runs), default=0.0))
        self.plot.show_series(series, empty=empty)


def _reach(run: RunModel) -> float:
    """All the steps of a run, halved while it has not reached half of that."""
    history = run.history
    if history.started is None:
        return 0.0
    end = float(history.started.steps)
    while end / 2 > max(history.step, 1):
        end /= 2
    return max(end, 1.0)  # a run that makes no update, too


def _series(run: RunModel, colour: str, title: str, seeds: SeedGroup | None) -> Iterator[Series]:
    history = run.history
    yield Series(
        (run.run_id, "training"),
        "training",
        Look(colour),
        history.steps,
        history.losses,
        group=title,
        smooth=True,
        seeds=seeds,
    )
    measured = history.accuracy("validation", "upright")
    if measured:
        yield Series(
            (run.run_id, "validation"),
            "validation",
            Look(colour, "dashed", "circle"),
            [e.step for e in measured],
            [e.loss for e in measured],
            group=title,
            seeds=seeds,
        )
