"""Comparisons against numpy and scipy, by property."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from equitune_gui.experiment.comparison import (
    Compared,
    cohorts,
    config_differences,
    paired_difference,
)
from equitune_gui.experiment.config import Experiment
from equitune_gui.metrics.interval import student_quantile

SHARES = st.floats(0, 1, allow_nan=False)


def runs(values, method="none", **changes):
    """A run for each value, by seed."""
    settings = {"name": "E", "data": {"name": "digits"}, **changes}
    seeds = tuple(range(len(values)))
    configs = Experiment(methods=(method,), seeds=seeds, **settings).runs("e")
    return [
        Compared(f"{method}{c.seed}", c, {"accuracy": value})
        for c, value in zip(configs, values, strict=True)
    ]


def two(first, second):
    return cohorts([*runs(first), *runs(second, "equitune")])


@given(st.lists(st.tuples(SHARES, SHARES), min_size=2, max_size=8))
def test_the_paired_interval_is_students(pairs):
    first, second = map(list, zip(*pairs, strict=True))
    plain, averaged = two(first, second)
    found = paired_difference(averaged, plain, "accuracy")
    each = np.array(second) - np.array(first)
    assert found.mean == pytest.approx(each.mean(), abs=1e-12)
    if each.std() > 1e-9:
        reference = stats.ttest_rel(second, first).confidence_interval(0.95)
        assert found.interval == pytest.approx((reference.low, reference.high), abs=1e-9)
        assert found.differs is not (reference.low <= 0 <= reference.high)


@given(st.lists(SHARES, min_size=2, max_size=8))
def test_mean_and_deviation_are_the_samples(values):
    (cohort,) = cohorts(runs(values))
    found = cohort.spread("accuracy")
    assert found.mean == pytest.approx(np.mean(values))
    assert found.deviation == pytest.approx(np.std(values, ddof=1), abs=1e-12)


@given(st.lists(st.tuples(SHARES, SHARES), min_size=2, max_size=6), st.randoms())
def test_neither_the_order_of_runs_nor_a_seed_without_partner_matters(pairs, random):
    first, second = map(list, zip(*pairs, strict=True))
    all_runs = [*runs([*first, 0.5]), *runs(second, "equitune")]
    random.shuffle(all_runs)
    by_method = {c.config.method: c for c in cohorts(all_runs)}
    found = paired_difference(by_method["equitune"], by_method["none"], "accuracy")
    plain, averaged = two(first, second)
    expected = paired_difference(averaged, plain, "accuracy")
    assert found.seeds == len(pairs)
    assert found.mean == pytest.approx(expected.mean, abs=1e-12)


def test_one_seed_has_no_interval():
    plain, averaged = two([0.5], [0.9])
    found = paired_difference(averaged, plain, "accuracy")
    assert found.mean == pytest.approx(0.4)
    assert found.interval is None
    assert not found.differs


def test_what_was_not_measured_is_left_out():
    plain, averaged = two([0.5, None, float("nan")], [0.9, 0.8, 0.7])
    assert paired_difference(averaged, plain, "accuracy").seeds == 1
    assert paired_difference(averaged, plain, "perplexity") is None


def test_a_repeated_seed_counts_once():
    (cohort,) = cohorts([*runs([0.5, 0.6]), *runs([0.1, 0.2])])
    assert [run.figures["accuracy"] for run in cohort.runs] == [0.5, 0.6]


def test_names_and_devices_do_not_part_runs_but_settings_do():
    same = cohorts([*runs([0.5]), *runs([0.6], name="F", compute={"threads": 2})])
    assert len(same) == 1
    other = cohorts([*runs([0.5]), *runs([0.6], training={"epochs": 9})])
    assert config_differences(other) == {"training.epochs": ("5", "9")}


def test_equal_settings_do_not_differ():
    assert config_differences(two([0.5], [0.6])) == {"method": ("none", "equitune")}


@pytest.mark.parametrize("freedom", [*range(1, 40), 99, 100])
def test_the_quantile_is_students(freedom):
    assert student_quantile(freedom) == pytest.approx(stats.t.ppf(0.975, freedom), rel=1e-9)
