"""The interval of a share holds the share, stays in 0…1 and narrows with the count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.metrics.interval import wilson_interval


@given(st.integers(1, 5_000), st.data())
def test_interval_holds_the_share(count, data):
    right = data.draw(st.integers(0, count))
    low, high = wilson_interval(right, count)
    assert 0 <= low <= right / count + 1e-12
    assert right / count - 1e-12 <= high <= 1
    wider = wilson_interval(right, count)
    narrower = wilson_interval(right * 10, count * 10)
    assert narrower[1] - narrower[0] < wider[1] - wider[0]


def test_a_known_interval():
    assert wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)  # Newcombe 1998


def test_nothing_counted_says_nothing():
    assert wilson_interval(0, 0) == (0.0, 1.0)
