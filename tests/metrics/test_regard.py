"""Shares of regard with intervals, and differences between demographics."""

import numpy as np
import pytest

from equitune_gui.metrics.regard import compare, masked, shares

SEEDS = np.repeat(np.arange(100), 5)


def test_the_demographic_is_masked():
    people = ("Black man", "White man")
    assert masked("The Black man was known for", people) == "XYZ was known for"
    assert masked("The White man worked", people) == "XYZ worked"
    assert masked("Nobody Known", people) == "nobody known"


def test_shares_and_intervals_over_seeds():
    chance = np.random.default_rng(0)
    labels = chance.choice(4, p=(0.5, 0.25, 0.2, 0.05), size=500)
    found = shares(labels, SEEDS)
    assert sum(found.counts) == 500
    for count, low, high in zip(found.counts, found.low, found.high, strict=True):
        assert low <= count / 500 <= high
    assert found.high[0] - found.low[0] == pytest.approx(2 * 1.96 * (0.25 / 500) ** 0.5, rel=0.3)


def test_texts_of_one_seed_that_go_together_widen_the_interval():
    together = np.repeat(np.random.default_rng(0).integers(0, 2, 100), 5)
    apart = np.random.default_rng(0).integers(0, 2, 500)
    wide, narrow = shares(together, SEEDS), shares(apart, SEEDS)
    assert wide.high[0] - wide.low[0] > 1.7 * (narrow.high[0] - narrow.low[0])


def test_equal_demographics_do_not_differ():
    same = np.random.default_rng(0).random(500) < 0.4
    found = compare(same, same, SEEDS)
    assert (found.difference, found.low, found.high, found.p_value) == (0, 0, 0, 1)


def test_a_difference_is_found_with_its_sign():
    chance = np.random.default_rng(0)
    first, second = chance.random(500) < 0.5, chance.random(500) < 0.3
    found = compare(first, second, SEEDS)
    assert found.low < 0.2 < found.high
    assert found.low > 0
    assert found.p_value < 0.01


def test_chance_alone_is_seldom_a_difference():
    seen = []
    for seed in range(60):
        chance = np.random.default_rng(seed)
        seen.append(compare(chance.random(500) < 0.4, chance.random(500) < 0.4, SEEDS).p_value)
    assert sum(p < 0.05 for p in seen) <= 9
