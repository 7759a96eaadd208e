"""The closed form is the nearest equivariant function: Σ_g ‖M(g x) − f(g x)‖² is least at M_G."""

import pytest
import torch
from torch import nn

from equitune_gui.symmetry.action import PlaneAction, Trivial, regular
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import Best, Equitune, branches

STEPS = [s * m for s in (1, -1) for m in (1e-4, 1e-3, 1e-2, 0.1, 1.0, 10.0)]
PERTURBATIONS = 20
D4 = PlaneAction(PLANE_SYMMETRIES["D4"])
C4 = PlaneAction(PLANE_SYMMETRIES["C4"])


def model(outputs):
    return nn.Sequential(
        nn.Conv2d(2, 4, 3, padding=1), nn.Tanh(), nn.Conv2d(4, outputs, 3, padding=1)
    ).double()


def classifier(classes):
    return nn.Sequential(nn.Flatten(), nn.Linear(72, 6), nn.Tanh(), nn.Linear(6, classes)).double()


SETTINGS = {
    "invariant": (lambda: classifier(3), D4, Trivial(D4.group)),
    "picture to picture": (lambda: model(2), D4, D4),
    "picture to regular": (lambda: classifier(4), C4, regular(C4.group, 1)),
}
every_setting = pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS.keys())


def on_orbit(f, act_in, x):
    """f(g x) for each g, f called at each g x anew: (group, batch, …)."""
    return torch.stack([f(act_in(g, x)) for g in act_in.group.elements])


def squared(difference):
    return float(difference.square().sum())


def distance(bare, f, act_in, x):
    """Σ_g ‖M(g x) − f(g x)‖², summed over the batch."""
    return squared(on_orbit(bare, act_in, x) - on_orbit(f, act_in, x))


def drawn(setting):
    make, act_in, act_out = setting
    torch.manual_seed(0)
    bare = make()
    x = torch.randn(3, 2, 6, 6, dtype=torch.float64)
    directions = [Equitune(make(), act_in, act_out) for _ in range(PERTURBATIONS)]
    return bare, act_in, act_out, x, directions


@every_setting
@torch.no_grad()
def test_no_equivariant_perturbation_lowers_the_distance(setting):
    bare, act_in, act_out, x, directions = drawn(setting)
    wanted = on_orbit(bare, act_in, x)
    made = on_orbit(Equitune(bare, act_in, act_out), act_in, x)
    least = squared(wanted - made)
    assert least > 1  # the bare model is far from equivariant, so there is something to lower
    for direction in directions:
        moved = on_orbit(direction, act_in, x)
        for step in STEPS:
            assert squared(wanted - (made + step * moved)) >= least * (1 - 1e-12)


@every_setting
@torch.no_grad()
def test_the_distance_grows_as_the_square_of_the_step(setting):
    """Pythagoras: the linear term is zero, so M_G is the foot of the perpendicular."""
    bare, act_in, act_out, x, directions = drawn(setting)
    wanted = on_orbit(bare, act_in, x)
    made = on_orbit(Equitune(bare, act_in, act_out), act_in, x)
    for direction in directions:
        moved = on_orbit(direction, act_in, x)
        for step in (-1.0, 0.5, 2.0):
            expected = squared(wanted - made) + step**2 * squared(moved)
            assert squared(wanted - (made + step * moved)) == pytest.approx(expected, rel=1e-10)


@every_setting
@torch.no_grad()
def test_the_distance_is_the_lower_bound_of_the_unconstrained_problem(setting):
    """Choosing one best y for the whole orbit costs the spread of the aligned branches."""
    bare, act_in, act_out, x, _ = drawn(setting)
    aligned = branches(bare, act_in, act_out, x)
    bound = float((aligned - aligned.mean(0)).square().sum())
    assert distance(bare, Equitune(bare, act_in, act_out), act_in, x) == pytest.approx(bound)


@every_setting
@torch.no_grad()
def test_another_equivariant_function_is_not_the_minimiser(setting):
    """The test above can fail: from equizero, a step towards M_G lowers the distance."""
    bare, act_in, act_out, x, _ = drawn(setting)
    made = Equitune(bare, act_in, act_out)
    zero = Equitune(bare, act_in, act_out, weights=Best(lambda y: y.flatten(1).amax(1)))
    start = distance(bare, zero, act_in, x)
    halfway = distance(bare, lambda y: (zero(y) + made(y)) / 2, act_in, x)
    assert distance(bare, made, act_in, x) < halfway < start
