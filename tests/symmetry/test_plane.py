"""Turned pictures: what is exact, what is approximate and by how much, what fits."""

from itertools import product

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.errors import EquituneError, NotSquareError
from equitune_gui.symmetry.action import PlaneAction, turn
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.resampling import disk, interpolated

APPROXIMATE = [s for s in PLANE_SYMMETRIES.values() if not s.exact]
every_approximate = pytest.mark.parametrize("symmetry", APPROXIMATE, ids=lambda s: s.name)
ANGLES_24 = [15.0 * k for k in range(24)]


def smooth_pictures(size=48, *, dtype=torch.float64):
    """A blob beside the centre and a ring: nothing at the corners, nothing finer than 4 pixels."""
    line = torch.linspace(-1, 1, size, dtype=dtype)
    down, right = line[:, None], line[None, :]
    blob = torch.exp(-((down - 0.2) ** 2 + (right + 0.3) ** 2) / 0.05)
    ring = torch.exp(-(((down**2 + right**2).sqrt() - 0.6) ** 2) / 0.02) * (1 + right)
    return torch.stack([blob, ring]).unsqueeze(0)


def relative(a, b):
    return float((a - b).norm() / b.norm())


def test_the_catalogue_labels_as_exact_what_moves_pixels_onto_pixels():
    exact = {name for name, s in PLANE_SYMMETRIES.items() if PlaneAction(s).exact}
    assert exact == {"C1", "C2", "C4", "D4", "reflect-left-right", "reflect-up-down"}
    for symmetry in PLANE_SYMMETRIES.values():
        act, size = PlaneAction(symmetry), 8
        x = torch.arange(size * size, dtype=torch.float64).reshape(size, size) + 1
        for g in symmetry.group.elements:
            same_values = torch.equal(act(g, x).flatten().sort().values, x.flatten())
            assert act.exact_at(g) == same_values


@every_approximate
def test_an_approximate_action_keeps_its_laws_up_to_a_bounded_interpolation_error(symmetry):
    act, x = PlaneAction(symmetry), smooth_pictures()
    assert not act.exact
    assert torch.equal(act(0, x), x)
    errors = [
        relative(act(g, act(h, x)), act(act.group.product(g, h), x))
        for g, h in product(act.group.elements, repeat=2)
    ]
    assert 1e-4 < max(errors) < 0.03


@every_approximate
def test_the_exact_elements_of_an_approximate_action_stay_exact(symmetry):
    act, x = PlaneAction(symmetry), smooth_pictures(7)
    quarter = symmetry.turns // 4
    for k in range(4):
        assert torch.equal(act(quarter * k, x), torch.rot90(x, k, (-2, -1)))
    exact = [g for g in act.group.elements if act.exact_at(g)]
    assert len(exact) == (8 if symmetry.reflection else 4)
    for g, h in product(exact, repeat=2):
        assert torch.equal(act(g, act(h, x)), act(act.group.product(g, h), x))


@pytest.mark.parametrize("name", ["C8", "C12", "D8"])
def test_a_quarter_turn_commutes_with_every_turn_to_rounding(name):
    act, x = PlaneAction(PLANE_SYMMETRIES[name]), smooth_pictures(9)
    for k in range(act.symmetry.turns):
        turned = torch.rot90(act(k, x), 1, (-2, -1))
        assert relative(act(k, torch.rot90(x, 1, (-2, -1))), turned) < 1e-12


def test_a_picture_of_another_number_of_axes_turns_alike():
    act, x = PlaneAction(PLANE_SYMMETRIES["C8"]), smooth_pictures(16)
    expected = act(1, x)
    for form in (x[0], x[0, 0], x.unsqueeze(0), x.contiguous(memory_format=torch.channels_last)):
        moved = act(1, form)
        assert moved.shape == form.shape
        assert (
            relative(
                moved,
                expected[0, 0].expand_as(moved)
                if form.ndim == 2
                else expected.reshape(moved.shape),
            )
            < 1e-12
        )


@given(size=st.integers(2, 12), quarters=st.integers(1, 3))
def test_interpolation_at_whole_quarter_turns_is_rot90_to_rounding(size, quarters):
    x = torch.rand(1, 2, size, size, dtype=torch.float64)
    expected = torch.rot90(x, quarters, (-2, -1))
    assert (interpolated(x, 90.0 * quarters) - expected).abs().max() < 1e-12


def test_a_wide_picture_turns_by_a_quarter_within_its_frame():
    """A disk in the middle of a wide frame: turning moves a mark from the right to the top."""
    x = torch.zeros(1, 1, 5, 9, dtype=torch.float64)
    x[..., 2, 6] = 1  # two to the right of the centre
    turned = turn(x, 90)
    assert turned.shape == x.shape
    assert turned[0, 0, 0, 4] == pytest.approx(1)
    assert turned.sum() == pytest.approx(1)
    assert torch.equal(turn(x, 180), x.flip((-2, -1)))


@pytest.mark.parametrize("degrees", ANGLES_24)
def test_turning_there_and_back_is_close_and_exact_at_quarter_turns(degrees):
    x = smooth_pictures()
    error = relative(turn(turn(x, degrees), -degrees), x)
    assert error == 0 if degrees % 90 == 0 else 0 < error < 0.03


def test_turning_means_the_same_as_the_action():
    x = smooth_pictures(20)
    act = PlaneAction(PLANE_SYMMETRIES["C12"])
    for g in act.group.elements:
        assert relative(turn(x, act.symmetry.angle(g)), act(g, x)) < 1e-12
    assert torch.equal(turn(x, 360 + 30), turn(x, 30))
    assert torch.equal(turn(x, -90), turn(x, 270))


def test_a_disk_keeps_what_turns_keep():
    x = torch.ones(1, 1, 64, 64)
    assert relative(turn(x, 45), x) > 0.3
    assert relative(turn(disk(x), 45), disk(x)) < 0.1
    inside = disk(x).mean()
    assert inside == pytest.approx(torch.pi / 4, abs=0.01)


@pytest.mark.parametrize("name", ["C4", "D4", "C8", "C12", "D8"])
def test_a_picture_that_is_not_square_is_refused_by_what_swaps_its_sides(name):
    act = PlaneAction(PLANE_SYMMETRIES[name])
    with pytest.raises(NotSquareError, match="5 wide and 4 high") as caught:
        act.check(4, 5)
    assert isinstance(caught.value, EquituneError)
    assert caught.value.field == "data.size"
    with pytest.raises(NotSquareError):
        act(1, torch.zeros(4, 5))
    act.check(5, 5)


@pytest.mark.parametrize("name", ["C1", "C2", "reflect-left-right", "reflect-up-down"])
def test_a_picture_that_is_not_square_is_taken_by_what_keeps_its_sides(name):
    PlaneAction(PLANE_SYMMETRIES[name]).check(4, 5)


def test_half_precision_is_sampled_as_well_as_float32():
    x = smooth_pictures(dtype=torch.float32)
    assert turn(x.bfloat16(), 30).dtype == torch.bfloat16
    assert relative(turn(x.bfloat16(), 30).float(), turn(x, 30)) < 0.01


def test_a_grid_first_used_in_inference_serves_training_later():
    size = 37  # a size that no other test uses, so that the cached grid is this test's
    act = PlaneAction(PLANE_SYMMETRIES["C8"])
    with torch.inference_mode():
        act(1, torch.rand(1, 1, size, size))
    x = torch.rand(1, 1, size, size, requires_grad=True)
    act(1, x).sum().backward()
    assert x.grad.abs().sum() > 0
