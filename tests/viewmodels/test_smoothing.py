"""The running mean equals its definition, in whatever pieces the values arrive."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.viewmodels.smoothing import RunningMean


def by_definition(y, decay):
    total = weight = 0.0
    means = []
    for value in y:
        total, weight = total * decay, weight * decay
        if np.isfinite(value):
            total, weight = total + value, weight + 1
        means.append(total / weight if weight else np.nan)
    return np.array(means)


@given(
    st.lists(st.one_of(st.floats(-1e3, 1e3), st.sampled_from([np.nan, np.inf])), max_size=400),
    st.sampled_from([0.5, 0.9, 0.99, 0.999]),
    st.integers(0, 400),
)
def test_mean_equals_its_definition(values, decay, cut):
    y = np.array(values, dtype=float)
    mean = RunningMean(decay)
    got = np.concatenate([mean.extend(y[:cut]), mean.extend(y[cut:])])
    np.testing.assert_allclose(got, by_definition(y, decay), rtol=1e-6, atol=1e-6)


def test_no_decay_gives_the_values():
    y = np.array([1.0, np.inf, 3.0])
    np.testing.assert_array_equal(RunningMean(0).extend(y), [1.0, np.nan, 3.0])


def test_a_decay_of_one_is_refused():
    with pytest.raises(ValueError, match="decay"):
        RunningMean(1.0)
