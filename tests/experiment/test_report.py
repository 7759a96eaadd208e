"""Each method's figures over its seeds."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.experiment.report import FIGURES, by_method, spread
from equitune_gui.experiment.store import RunSummary


def summary(method="none", *, state="finished", upright=0.5, pretrained=True):
    return RunSummary(
        id="a",
        name="n",
        experiment="e",
        task="image-classification",
        method=method,
        group="C4",
        model="characters",
        data="digits",
        seed=0,
        created=0.0,
        state=state,
        epoch=1,
        step=1,
        steps=1,
        validation_accuracy=0.25,
        upright_accuracy=upright,
        transformed_accuracy=None,
        worst_accuracy=0.125,
        equivariance_error=1e-7,
        pretrained=pretrained,
        error="",
        folder=Path(),
    )


def test_the_deviation_is_that_of_a_sample():
    found = spread([0.5, 0.7])
    assert (found.mean, found.count) == (pytest.approx(0.6), 2)
    assert found.deviation == pytest.approx(0.1 * math.sqrt(2))


def test_one_seed_has_no_deviation_and_none_has_nothing():
    assert spread([0.5, None]).deviation is None
    assert spread([None]) is None
    assert spread([math.nan]) is None


@given(st.lists(st.floats(0, 1), min_size=2, max_size=6), st.floats(-1, 1))
def test_shifting_all_values_shifts_the_mean_alone(values, shift):
    before, after = spread(values), spread([v + shift for v in values])
    assert after.mean == pytest.approx(before.mean + shift, abs=1e-9)
    assert after.deviation == pytest.approx(before.deviation, abs=1e-9)


def test_methods_keep_their_order_and_only_finished_runs_count():
    rows = by_method(
        [
            summary("none", upright=0.5),
            summary("equitune", upright=0.9),
            summary("none", upright=0.7),
            summary("none", upright=0.1, state="stopped"),
            summary("equizero", state="failed"),
        ]
    )
    assert [(r.method, r.runs) for r in rows] == [("none", 2), ("equitune", 1)]
    assert tuple(rows[0].figures) == FIGURES
    assert rows[0].figures["upright_accuracy"].mean == pytest.approx(0.6)
    assert rows[0].figures["transformed_accuracy"] is None


def test_a_row_with_a_run_from_random_weights_is_not_pretrained():
    assert by_method([summary(), summary(pretrained=False)])[0].pretrained is False
    assert by_method([summary()])[0].pretrained is True
