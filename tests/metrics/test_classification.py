"""Counts of what is right, and their intervals."""

import torch
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.metrics.classification import correct
from equitune_gui.metrics.interval import wilson_interval


def test_correct_counts_the_largest_logits_that_are_the_labels():
    logits = torch.tensor([[2.0, 1.0], [0.0, 3.0], [5.0, 4.0]])
    assert correct(logits, torch.tensor([0, 1, 1])) == 2


@given(st.integers(1, 5000), st.data())
def test_the_interval_holds_the_share_and_stays_within_bounds(count, data):
    right = data.draw(st.integers(0, count))
    low, high = wilson_interval(right, count)
    assert 0 <= low <= right / count + 1e-12
    assert right / count - 1e-12 <= high <= 1
    assert low < high


def test_the_interval_is_wilsons():
    # Published example: 8 of 10 gives 0.4902 … 0.9433 (Newcombe 1998 gives such tables).
    low, high = wilson_interval(8, 10)
    assert abs(low - 0.4902) < 5e-4
    assert abs(high - 0.9433) < 5e-4


def test_nothing_counted_is_anything():
    assert wilson_interval(0, 0) == (0.0, 1.0)
