"""Means over seeds are what numpy says, wherever each curve was measured."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.viewmodels.seed_average import GRID, average
from tests.widgets.synthetic import run_model, shown_runs

values = st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=12)


@given(st.lists(values, min_size=1, max_size=4))
def test_each_sample_is_averaged_over_the_curves_that_reach_it(runs):
    found = average([(np.arange(float(len(y))), np.array(y)) for y in runs])
    for place, (mean, deviation) in enumerate(zip(found.mean, found.deviation, strict=True)):
        there = [y[place] for y in runs if place < len(y)]
        if max(map(len, runs)) == 1:
            there = [y[0] for y in runs]
        assert mean == pytest.approx(np.mean(there), abs=1e-9)
        if len(there) > 1:
            assert deviation == pytest.approx(np.std(there, ddof=1), abs=1e-6)
        else:
            assert np.isnan(deviation)


def test_curves_measured_at_other_places_are_compared_between_their_samples():
    found = average(
        [(np.array([0.0, 10.0]), np.array([0.0, 10.0])), (np.array([5.0, 15.0]), np.full(2, 7.0))]
    )
    np.testing.assert_array_equal(found.x, [0, 5, 10, 15])
    np.testing.assert_allclose(found.mean, [0, 6, 8.5, 7])
    assert np.isnan(found.deviation[[0, 3]]).all()
    assert found.deviation[1] == pytest.approx(np.std([5, 7], ddof=1))


def test_long_curves_at_other_places_meet_on_a_grid():
    rows = [(np.arange(50_000.0) + shift, np.full(50_000, 1.0 + shift)) for shift in (0, 0.5)]
    found = average(rows)
    assert len(found.x) == GRID
    assert found.mean[100] == pytest.approx(1.25)


def test_single_points_meet_in_the_middle():
    found = average([(np.array([10.0]), np.array([0.5])), (np.array([14.0]), np.array([0.7]))])
    assert (found.x[0], found.mean[0]) == pytest.approx((12, 0.6))


def test_values_that_are_not_finite_are_passed_over():
    x = np.arange(3.0)
    found = average([(x, np.array([1, np.nan, np.inf])), (x, np.array([3, 4, np.nan]))])
    np.testing.assert_array_equal(found.mean, [2, 4, np.nan])
    assert np.isnan(found.deviation[1])


def test_runs_that_differ_in_their_seed_alone_are_a_group():
    runs = [run_model(m, seed=s, epochs=0) for m in ("none", "equitune") for s in (0, 1, 2)]
    again = run_model("none", seed=0, epochs=0)
    again.run_id = "again"
    groups = shown_runs(*runs, again).seed_groups
    titles = {g.title for g in groups.values()}
    assert titles == {"Plain fine-tuning (3 seeds)", "Equi-tuning (3 seeds)"}
    assert groups["none-C4-0"] == groups["none-C4-2"] != groups["equitune-C4-0"]
    assert "again" not in groups  # the same seed does not count twice
