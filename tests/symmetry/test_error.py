"""Measures of equivariance, and the sentence that explains them."""

import pytest
import torch
from torch import nn

from equitune_gui.symmetry.action import PlaneAction, Trivial
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import Equitune
from equitune_gui.symmetry.error import (
    absolute_error,
    consistency,
    equivariance_error,
    explain,
    interpolation_floor,
    relative_error,
    tolerance,
)

C4, C8 = PlaneAction(PLANE_SYMMETRIES["C4"]), PlaneAction(PLANE_SYMMETRIES["C8"])
STILL = Trivial(C4.group)


def corner(x):
    """Not invariant: the top left pixel."""
    return x[:, :, 0, 0]


def one_picture():
    """The corners hold 3 (top left), 4 (top right), 5 (bottom right) and 1 (bottom left)."""
    x = torch.zeros(1, 1, 4, 4)
    x[0, 0, 0, 0], x[0, 0, 0, 3], x[0, 0, 3, 3], x[0, 0, 3, 0] = 3, 4, 5, 1
    return x


def test_the_errors_of_a_known_function_are_the_known_ones():
    """A counter-clockwise turn brings the top right corner to the top left."""
    relative = equivariance_error(corner, C4, STILL, one_picture())
    assert relative.shape == (4, 1)
    assert relative.flatten().tolist() == pytest.approx([0, 1 / 3, 2 / 3, 2 / 3])
    absolute = absolute_error(corner, C4, STILL, one_picture())
    assert absolute.flatten().tolist() == [0, 1, 2, 2]


def test_the_output_action_counts():
    """The identity is equivariant with the picture's action on its output, not with the trivial."""
    x = torch.randn(2, 1, 5, 5)
    assert equivariance_error(nn.Identity(), C4, C4, x).max() == 0
    assert equivariance_error(nn.Identity(), C4, STILL, x)[1:].min() > 0.1


def test_every_moved_picture_goes_through_the_whole_function():
    seen = []

    def f(x):
        seen.append(x)
        return x.flatten(1)

    x = torch.randn(2, 1, 5, 5)
    equivariance_error(f, C4, STILL, x)
    assert len(seen) == C4.group.order
    for g in C4.group.elements:
        assert torch.equal(seen[g], C4(g, x))


def test_the_error_tells_an_operator_that_is_right_from_one_that_is_wrong():
    torch.manual_seed(0)
    model = nn.Conv2d(1, 1, 3, padding=1).double()
    x = torch.randn(2, 1, 6, 6, dtype=torch.float64)
    assert equivariance_error(Equitune(model, C4, C4), C4, C4, x).max() < 1e-14
    assert equivariance_error(model, C4, C4, x).max() > 0.1


def test_nothing_divided_by_nothing_is_no_error():
    x = torch.randn(2, 1, 4, 4)
    assert equivariance_error(lambda x: torch.zeros(len(x), 3), C4, STILL, x).max() == 0


def test_measuring_keeps_no_graph():
    model = nn.Sequential(nn.Flatten(), nn.Linear(16, 2))
    assert not equivariance_error(model, C4, STILL, torch.randn(2, 1, 4, 4)).requires_grad


def test_relative_error_is_taken_of_each_example():
    value, expected = torch.tensor([[3.0, 4.0], [0.0, 1.0]]), torch.tensor([[0.0, 4.0], [0.0, 1.0]])
    assert relative_error(value, expected).tolist() == [0.75, 0]
    assert relative_error(value.bfloat16(), expected.bfloat16()).dtype == torch.float32


def test_consistency_is_the_share_of_unchanged_classes():
    upright = torch.eye(4)
    moved = torch.stack([upright, upright.roll(1, 0), torch.eye(4)[[0, 1, 3, 2]]])
    assert consistency(upright, moved).tolist() == [1, 0, 0.5]
    assert consistency(upright, moved[2]).item() == 0.5


def test_the_floor_is_zero_at_exact_elements_and_the_there_and_back_change_at_others():
    x = torch.rand(2, 1, 16, 16)
    assert interpolation_floor(nn.Identity(), C4, x).max() == 0
    floor = interpolation_floor(nn.Identity(), C8, x)
    assert floor.shape == (8, 2)
    assert floor[::2].max() == 0
    assert floor[1::2].min() > 0.05
    back = C8(7, C8(1, x))
    assert torch.allclose(floor[1], (back - x).flatten(1).norm(dim=1) / x.flatten(1).norm(dim=1))


def test_tolerances_grow_as_precision_falls():
    kinds = (torch.float64, torch.float32, torch.float16, torch.bfloat16)
    assert sorted(map(tolerance, kinds)) == list(map(tolerance, kinds))


def sentence(error, floor=0.0, *, symmetrised=True, dtype=torch.float32):
    errors = torch.tensor([[0.0, 0.0], [error, error]])
    floors = torch.tensor([[0.0, 0.0], [floor, floor]])
    return explain(errors, floors, symmetrised=symmetrised, dtype=dtype)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (sentence(0.0), "last bit"),
        (sentence(3e-7), "rounding"),
        (sentence(3e-7, symmetrised=False), "without an average"),
        (sentence(0.01, dtype=torch.bfloat16), "bfloat16"),
        (sentence(0.4, symmetrised=False), "its own"),
        (sentence(0.05, 0.08), "not to be told from resampling"),
        (sentence(0.2, 0.08), "lost corners"),
        (sentence(0.01), "mixed precision"),
        (sentence(0.5), "training mode"),
    ],
)
def test_each_cause_has_its_sentence(found, expected):
    assert expected in found
    assert found.endswith(".")


def test_an_error_that_should_not_be_is_not_laid_on_stride_or_padding():
    assert "stride, padding and the picture's size are none" in sentence(0.5)


def test_the_sentence_of_a_real_check_names_its_cause():
    torch.manual_seed(0)
    conv = nn.Conv2d(1, 3, 3, stride=2)  # 16 px: the stride does not fit
    model = nn.Sequential(conv, nn.ReLU(), nn.Flatten(), nn.Linear(147, 4)).eval()
    x = torch.rand(4, 1, 16, 16)
    for act, symmetrised, expected in (
        (C4, True, "rounding"),
        (C4, False, "its own"),
        (C8, True, "nterpolation"),
    ):
        still = Trivial(act.group)
        f = Equitune(model, act, still) if symmetrised else model
        errors, floors = equivariance_error(f, act, still, x), interpolation_floor(f, act, x)
        assert expected in explain(errors, floors, symmetrised=symmetrised, dtype=torch.float32)


def test_dropout_left_on_is_found():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Flatten(), nn.Dropout(0.5), nn.Linear(16, 4))
    f = Equitune(model, C4, STILL)
    x = torch.rand(4, 1, 4, 4)
    errors = equivariance_error(f.train(), C4, STILL, x)
    found = explain(errors, torch.zeros(4, 4), symmetrised=True, dtype=torch.float32)
    assert "dropout" in found
    assert equivariance_error(f.eval(), C4, STILL, x).max() < 1e-6
