"""The outline of a long curve shows what brute force over all its samples shows."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from equitune_gui.viewmodels.pyramid import GrowingArray, Pyramid

SPECIAL = (np.nan, np.inf, -np.inf)


@st.composite
def curves(draw):
    """Samples with a few special values, handed over in pieces."""
    length = draw(st.integers(1, 6000))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    y = random.standard_normal(length).cumsum()
    for value in SPECIAL:
        y[random.integers(0, length, draw(st.integers(0, 5)))] = value
    if draw(st.booleans()):
        begin = draw(st.integers(0, length - 1))
        y[begin : begin + draw(st.integers(1, 2000))] = np.nan
    x = np.arange(length) if draw(st.booleans()) else random.random(length).cumsum()
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
    return x.astype(float), y, cuts


def build(x, y, cuts):
    pyramid = Pyramid()
    for begin, end in zip([0, *cuts], [*cuts, len(x)], strict=True):
        pyramid.extend(x[begin:end], y[begin:end])
    return pyramid


def brute_extent(y):
    finite = y[np.isfinite(y)]
    return (finite.min(), finite.max()) if len(finite) else (np.nan, np.nan)


@given(curves(), st.data())
def test_extent_of_any_window_equals_brute_force(curve, data):
    x, y, cuts = curve
    pyramid = build(x, y, cuts)
    start = data.draw(st.integers(0, len(x)))
    stop = data.draw(st.integers(start, len(x)))
    np.testing.assert_array_equal(pyramid.extent(start, stop), brute_extent(y[start:stop]))


@given(curves(), st.data(), st.integers(1, 300))
def test_outline_of_any_window_has_the_extent_of_brute_force(curve, data, pixels):
    x, y, cuts = curve
    pyramid = build(x, y, cuts)
    start = data.draw(st.integers(0, len(x) - 1))
    stop = data.draw(st.integers(start + 1, len(x)))
    pixel = max((x[stop - 1] - x[start]) / pixels, 1e-9)
    drawn_x, drawn_y = pyramid.outline(start, stop, pixel)
    np.testing.assert_array_equal(brute_extent(drawn_y), brute_extent(y[start:stop]))
    assert (np.diff(drawn_x) >= 0).all()
    assert abs(drawn_x[0] - x[start]) <= pixel
    assert abs(drawn_x[-1] - x[stop - 1]) <= pixel
    assert not np.isinf(drawn_y).any()
    assert len(drawn_x) <= 2 * (pixels + 2)


@given(st.integers(0, 2**32 - 1), st.integers(100, 900))
@example(0, 399)  # a sample on the border of two columns
def test_each_stroke_covers_its_pixel_and_no_more_than_its_edges(seed, pixels):
    random = np.random.default_rng(seed)
    y = random.standard_normal(20_000)
    x = np.arange(len(y), dtype=float)
    pyramid = build(x, y, [7, 4096])
    pixel = (x[-1] - x[0]) / pixels
    drawn_x, drawn_y = pyramid.outline(0, len(x), pixel)
    middles, other = drawn_x[::2], drawn_x[1::2]
    np.testing.assert_array_equal(middles, other)
    np.testing.assert_allclose(np.diff(middles), pixel)  # no column is left white
    low, high = np.minimum(drawn_y[::2], drawn_y[1::2]), np.maximum(drawn_y[::2], drawn_y[1::2])
    for middle, least, greatest in zip(middles, low, high, strict=True):
        core, around = (y[np.abs(x - middle) <= share * pixel] for share in (0.2, 0.8))
        if len(core):
            assert around.min() <= least <= core.min()
            assert core.max() <= greatest <= around.max()


@given(st.integers(0, 99_999), st.sampled_from([-1e6, 1e6]))
def test_a_single_spike_survives_at_every_zoom(position, height):
    y = np.zeros(100_000)
    y[position] = height
    pyramid = Pyramid()
    pyramid.extend(np.arange(100_000.0), y)
    for reach in (99_999, 30_000, 3_000):
        start, stop = max(0, position - reach), min(100_000, position + reach + 1)
        _, drawn = pyramid.outline(start, stop, (stop - start) / 500)
        assert height in drawn


def test_a_stretch_without_numbers_is_a_gap():
    y = np.ones(10_000)
    y[4_000:6_000] = np.nan
    pyramid = Pyramid()
    pyramid.extend(np.arange(10_000.0), y)
    x, drawn = pyramid.outline(0, 10_000, 100.0)
    assert np.isnan(drawn[(x > 4_100) & (x < 5_900)]).all()
    assert np.isfinite(drawn[(x < 3_900) | (x > 6_100)]).all()


def test_panning_by_whole_pixels_does_not_change_what_is_drawn_inside():
    random = np.random.default_rng(1)
    pyramid = Pyramid()
    pyramid.extend(np.arange(200_000.0), random.standard_normal(200_000))
    pixel = 64.0
    here = pyramid.outline(0, 64_000, pixel)
    there = pyramid.outline(6_400, 70_400, pixel)
    inside = [
        set(zip(*(part[(x > 7_000) & (x < 60_000)] for part in (x, y)), strict=True))
        for x, y in (here, there)
    ]
    assert inside[0] == inside[1]


def test_samples_come_back_as_they_were_given():
    pyramid = Pyramid()
    for step in range(3_000):
        pyramid.extend([step], [np.inf if step == 7 else step / 2])
    assert len(pyramid) == 3_000
    assert pyramid.y[7] == np.inf
    assert pyramid.y[-1] == pytest.approx(2999 / 2)
    assert pyramid.span(10, 20) == (10, 21)
    assert pyramid.span(5_000, 6_000) == (3_000, 3_000)


def test_room_is_doubled_not_added_to():
    array = GrowingArray(4)
    rooms = set()
    for number in range(1_000):
        array.extend(np.array([float(number)]))
        rooms.add(len(array._room))
    assert len(rooms) <= 9
    np.testing.assert_array_equal(array.values, np.arange(1_000))
