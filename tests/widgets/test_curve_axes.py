"""Curves over steps, epochs and seconds, chosen by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from equitune_gui.experiment.events import Resumed, Stepped
from equitune_gui.experiment.history import History
from equitune_gui.widgets.accuracy_plot import AccuracyPlot
from equitune_gui.widgets.equivariance_plot import EquivariancePlot
from equitune_gui.widgets.loss_plot import LossPlot
from equitune_gui.widgets.plot_canvas import WholeNumberAxis
from tests.widgets.synthetic import events, run_model, shown_runs


@pytest.fixture
def show(qtbot):
    kept = []

    def made(kind, *runs):
        plot = kind(shown_runs(*runs))
        kept.append(plot)
        qtbot.addWidget(plot)
        plot.resize(900, 500)
        with qtbot.waitExposed(plot):
            plot.show()
        return plot

    yield made
    kept.clear()


def turn(plot, key, qtbot):
    """Choose the next axis or the one before, and have it drawn."""
    before = set(plot._items)
    plot.over.setFocus()
    qtbot.keyClick(plot.over, key)
    qtbot.waitUntil(lambda: set(plot._items).isdisjoint(before))
    plot.canvas.grab()


def test_the_loss_over_steps_epochs_and_seconds(show, qtbot):
    model = run_model("none", epochs=5, per_epoch=40)
    plot = show(LossPlot, model).plot
    training, validation = plot._curves
    assert list(training.pyramid.x[:2]) == [1, 2]
    turn(plot, Qt.Key.Key_Down, qtbot)
    training, validation = plot._curves
    assert plot.canvas.bottom.labelText == "epoch"
    assert training.pyramid.x[79] == pytest.approx(2.0)
    assert list(validation.pyramid.x) == [0, 1, 2, 3, 4, 5]
    assert plot.view_range[0][1] == pytest.approx(5, abs=0.3)
    turn(plot, Qt.Key.Key_Down, qtbot)
    training, validation = plot._curves
    assert plot.canvas.bottom.labelText == "time (s)"
    times = [time for time, event in model.history.events if isinstance(event, Stepped)]
    assert list(training.pyramid.x) == times  # the synthetic run starts at second 0
    assert validation.pyramid.x[1] == times[39]  # of the network after that step
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Right)
    assert plot._cross.label.format.startswith("time (s) ")
    assert plot.drawn().heading[2] == "time (s)"
    turn(plot, Qt.Key.Key_Up, qtbot)
    assert "Step" in [plot.over.itemText(k) for k in range(plot.over.count())]


@pytest.mark.parametrize("kind", [AccuracyPlot, EquivariancePlot])
def test_what_is_measured_each_epoch_over_steps_and_seconds(kind, show, qtbot):
    page = show(kind, run_model("none", epochs=3, per_epoch=20))
    plot = page.plot if kind is AccuracyPlot else page.course
    if kind is EquivariancePlot:
        page.over.setCurrentIndex(1)
        qtbot.waitUntil(lambda: bool(plot._items))
    assert list(plot._curves[0].pyramid.x) == [0, 1, 2, 3]
    turn(plot, Qt.Key.Key_Down, qtbot)
    assert list(plot._curves[0].pyramid.x) == [0, 20, 40, 60]
    turn(plot, Qt.Key.Key_Down, qtbot)
    seconds = list(plot._curves[0].pyramid.x)
    assert seconds[0] == 0
    assert seconds == sorted(seconds)
    assert plot.view_range[0][1] > 60


def test_a_growing_curve_goes_on_over_seconds(show, qtbot):
    model = run_model("none", finished=False)
    plot = show(LossPlot, model).plot
    turn(plot, Qt.Key.Key_Down, qtbot)
    turn(plot, Qt.Key.Key_Down, qtbot)
    model.apply([(1e3, Stepped(201, 6, 0.1, 0.01))])
    qtbot.waitUntil(lambda: len(plot._curves[0].pyramid) == 201)
    assert plot._curves[0].pyramid.x[-1] == 1e3
    QApplication.processEvents()
    assert plot.view_range[0][1] >= 1e3


def test_the_time_between_a_stop_and_resume_is_none_of_the_runs():
    history = History()
    config = run_model("none", epochs=0).config
    stream = list(events(config, epochs=2, per_epoch=10, finished=False))
    for k, event in enumerate(stream):
        history.apply(event, 100.0 + k)
    kept = next(k for k, event in enumerate(stream) if getattr(event, "step", 0) == 15)
    last = history.seconds_at(14)
    history.apply(Resumed(14, 2, kept), 1e6)
    history.apply(Stepped(15, 2, 0.5, 0.01), 1e6 + 3)
    assert history.seconds[-1] == pytest.approx(last + 3)
    history.apply(Stepped(16, 2, 0.5, 0.01), 5.0)  # the clock was set back
    assert history.seconds == sorted(history.seconds)
    assert len(history.seconds) == len(history.steps)


def test_seconds_have_ticks_between_whole_numbers():
    axis = WholeNumberAxis("bottom")
    axis.count(whole=False)
    assert min(spacing for spacing, _ in axis.tickSpacing(0, 2, 800)) < 1
    assert axis.tickStrings([0, 0.5], 1, 0.5) == ["0.0", "0.5"]
