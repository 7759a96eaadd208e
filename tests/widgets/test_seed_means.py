"""Curves as mean and band over the seeds: chosen once, drawn in every plot."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from equitune_gui.experiment.events import Stepped
from equitune_gui.viewmodels.run_model import runs_of_task
from equitune_gui.widgets.accuracy_plot import AccuracyPlot
from equitune_gui.widgets.loss_plot import LossPlot
from tests.widgets.synthetic import run_model, shown_runs


@pytest.fixture
def six():
    return shown_runs(*(run_model(m, seed=s) for m in ("none", "equitune") for s in (0, 1, 2)))


@pytest.fixture
def show(qtbot):
    kept = []

    def made(kind, shown):
        plot = kind(shown)
        kept.append(plot)
        qtbot.addWidget(plot)
        plot.resize(900, 500)
        with qtbot.waitExposed(plot):
            plot.show()
        return plot.plot

    yield made
    kept.clear()


def choose_mean(plot, qtbot):
    plot.runs_as.setFocus()
    qtbot.keyClick(plot.runs_as, Qt.Key.Key_Down)


def test_the_mean_of_each_method_with_its_deviation(six, show, qtbot):
    plot = show(LossPlot, six)
    assert plot.runs_as.isVisible()
    assert plot.runs_as.accessibleName()
    choose_mean(plot, qtbot)
    training = [i for i in plot._curves if i.series.label == "training"]
    losses = np.array([run.history.losses for run in six.runs[:3]])
    assert len(training) == 2
    np.testing.assert_allclose(training[0].pyramid.y, losses.mean(0))
    np.testing.assert_allclose(training[0]._high.y, losses.mean(0) + losses.std(0, ddof=1))
    row = plot.legend._rows[0]
    assert row.entry.label == "Plain fine-tuning (3 seeds)"
    assert " ± " in row.values[0]
    assert not any(item.isVisible() for item in plot._items.values())
    low, high = plot.view_range[1]
    assert low <= training[0]._low.y.min()
    assert high >= training[1]._high.y.max()
    choose_mean(plot, qtbot)  # the last choice stays
    qtbot.keyClick(plot.runs_as, Qt.Key.Key_Up)
    assert len(plot._curves) == 12
    assert all(item.isVisible() for item in plot._items.values())


def test_the_band_is_painted_in_the_colour_of_its_mean(six, show, qtbot):
    plot = show(LossPlot, shown_runs(*six.runs[:3]))
    before = plot.canvas.grab().toImage()
    choose_mean(plot, qtbot)
    band = plot._curves[0]
    place = band.mapToScene(100.0, float(band.pyramid.y[99] + 0.8 * band.series.deviation[99]))
    after = plot.canvas.grab().toImage()
    x, y = round(place.x()), round(place.y())
    near = [after.pixelColor(x + k, y) for k in range(-2, 3)]
    assert all(colour != plot.canvas.backgroundBrush().color() for colour in near)
    assert before != after


def test_one_choice_for_all_plots(six, show, qtbot):
    of_task = runs_of_task(six, "image-classification")
    loss, accuracy = show(LossPlot, six), show(AccuracyPlot, of_task)
    choose_mean(loss, qtbot)
    assert accuracy.runs_as.currentIndex() == 1
    upright = accuracy._curves[0]
    shares = [
        [100 * e.accuracy for e in r.history.accuracy("validation", "upright")]
        for r in six.runs[:3]
    ]
    np.testing.assert_allclose(upright.pyramid.y, np.mean(shares, axis=0))


def test_smoothing_comes_before_the_mean_and_its_deviation(six, show, qtbot):
    plot = show(LossPlot, six)
    choose_mean(plot, qtbot)
    raw = np.nanmean(plot._curves[0].series.deviation)
    plot.smoothing.setCurrentIndex(2)
    smoothed = [item.values for item in plot._items.values() if item.series.label == "training"][:3]
    np.testing.assert_allclose(plot._curves[0].values, np.mean(smoothed, axis=0))
    assert np.nanmean(plot._curves[0].series.deviation) < raw


def test_the_mean_grows_with_its_runs_and_keeps_its_place_on_a_log_axis(show, qtbot):
    runs = [run_model("none", seed=s, finished=False) for s in (0, 1)]
    plot = show(LossPlot, shown_runs(*runs))
    choose_mean(plot, qtbot)
    plot.log_scale.click()
    runs[0].apply([(201.0, Stepped(201, 6, 5.0, 0.01))])
    qtbot.waitUntil(lambda: len(plot._curves[0].pyramid) == 201)
    assert plot._curves[0].pyramid.y[-1] == 5.0
    assert np.isnan(plot._curves[0].series.deviation[-1])  # one seed alone so far
    runs[1].apply([(201.0, Stepped(201, 6, 1.0, 0.01))])
    qtbot.waitUntil(lambda: plot._curves[0].pyramid.y[-1] == 3.0)
    assert plot._curves[0].dataBounds(1)[1] >= np.log10(3 + np.sqrt(8))
    QApplication.processEvents()
    assert plot.view_range[1][1] < 2
    plot.canvas.grab()


def test_without_a_second_seed_there_is_nothing_to_choose(show):
    plot = show(LossPlot, shown_runs(run_model("none"), run_model("equitune")))
    assert not plot.runs_as.isVisible()


def test_what_is_taken_away_are_the_means(six, show, qtbot):
    plot = show(AccuracyPlot, six)
    assert len(plot.drawn().heading) == 4
    choose_mean(plot, qtbot)
    table = plot.drawn()
    assert table.heading[-1] == "standard deviation over the seeds"
    assert {row[0] for row in table.rows} == {
        "Plain fine-tuning (3 seeds)",
        "Equi-tuning (3 seeds)",
    }
    assert all(len(row) == 5 for row in table.rows)
