"""The laws of actions and of the operator, as functions; mutants of the code break them."""

from dataclasses import dataclass
from itertools import product

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from equitune_gui.symmetry.action import (
    Action,
    Parts,
    PermuteAxis,
    PermuteTokens,
    PlaneAction,
    Trivial,
    regular,
)
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import Best, Equitune, Learned, branches, uniform, weighted_mean
from equitune_gui.symmetry.group import Group, cyclic, dihedral, direct_product, symmetric

SEEDS = st.integers(0, 2**32 - 1)
S3_ON_THREE = ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0))
C3_ON_FIVE = ((0, 1, 2, 3, 4), (1, 2, 0, 3, 4), (2, 0, 1, 3, 4))
EXACT = [s for s in PLANE_SYMMETRIES.values() if s.exact]


def random(seed: int, *shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


# --- the laws -----------------------------------------------------------------------------------


def identity_fixes(act: Action, x: Tensor) -> bool:
    """act(0, x) = x."""
    return torch.equal(act(0, x), x)


def products_agree(act: Action, x: Tensor) -> bool:
    """act(g, act(h, x)) = act(gh, x), to the last bit."""
    return all(
        torch.equal(act(g, act(h, x)), act(act.group.product(g, h), x))
        for g, h in product(act.group.elements, repeat=2)
    )


def is_linear(act: Action, x: Tensor, y: Tensor) -> bool:
    """act(g, 2x − 3y) = 2 act(g, x) − 3 act(g, y)."""
    return all(
        torch.allclose(act(g, 2 * x - 3 * y), 2 * act(g, x) - 3 * act(g, y), atol=1e-12, rtol=0)
        for g in act.group.elements
    )


def agrees_with_one_hot(tokens: PermuteTokens, axis: PermuteAxis, ids: Tensor) -> bool:
    """one_hot(g · ids) = g · one_hot(ids)."""
    count = len(axis.permutations[0])
    hot = nn.functional.one_hot
    return all(
        torch.equal(hot(tokens(g, ids), count), axis(g, hot(ids, count)))
        for g in tokens.group.elements
    )


def largest_error(f, act_in: Action, act_out: Action, x) -> float:
    """max over g of ‖f(g x) − g f(x)‖ / ‖f(x)‖, computed here and not by the code under test."""
    with torch.no_grad():
        y = f(x)
        differences = [f(act_in(g, x)) - act_out(g, y) for g in act_in.group.elements]
    return max(float(d.norm() / y.norm()) for d in differences)


# --- actions ------------------------------------------------------------------------------------

ACTIONS = [
    *((f"plane-{s.name}", PlaneAction(s), (2, 6, 6)) for s in EXACT),
    *((f"wide-{s.name}", PlaneAction(s), (2, 3, 4, 7)) for s in EXACT if not s.needs_square),
    ("trivial", Trivial(dihedral(4)), (2, 3)),
    ("S3 on coordinates", PermuteAxis(symmetric(3), S3_ON_THREE, -1), (2, 3)),
    ("S3 on an inner axis", PermuteAxis(symmetric(3), S3_ON_THREE, -2), (2, 3, 4)),
    ("C3 on five", PermuteAxis(cyclic(3), C3_ON_FIVE, -1), (2, 5)),
    *(
        (f"regular {group.name}", regular(group, 1), (2, group.order, 3))
        for group in (cyclic(4), dihedral(4), symmetric(4), direct_product(cyclic(2), cyclic(3)))
    ),
]
every_action = pytest.mark.parametrize(
    ("act", "shape"), [pytest.param(act, shape, id=name) for name, act, shape in ACTIONS]
)


@every_action
@given(seed=SEEDS)
def test_an_exact_action_keeps_both_laws_and_is_linear(act, shape, seed):
    x, y = random(seed, *shape), random(seed ^ 1, *shape)
    assert isinstance(act, Action)
    assert identity_fixes(act, x)
    assert products_agree(act, x)
    assert is_linear(act, x, y)


@given(seed=SEEDS, height=st.integers(1, 9), width=st.integers(1, 9))
@pytest.mark.parametrize("symmetry", EXACT, ids=lambda s: s.name)
def test_plane_actions_keep_the_laws_at_every_size(symmetry, seed, height, width):
    act = PlaneAction(symmetry)
    x = random(seed, 2, height, height if symmetry.needs_square else width)
    assert identity_fixes(act, x)
    assert products_agree(act, x)


@given(seed=SEEDS)
def test_tokens_keep_the_laws_and_agree_with_their_one_hot_vectors(seed):
    ids = torch.randint(5, (2, 7), generator=torch.Generator().manual_seed(seed))
    tokens = PermuteTokens(cyclic(3), C3_ON_FIVE)
    assert identity_fixes(tokens, ids)
    assert products_agree(tokens, ids)
    assert agrees_with_one_hot(tokens, PermuteAxis(cyclic(3), C3_ON_FIVE, -1), ids)


@given(seed=SEEDS)
def test_the_regular_representation_is_the_one_of_its_formula(seed):
    group = symmetric(3)
    act, f = regular(group, 0), random(seed, group.order)
    for g, h in product(group.elements, repeat=2):
        assert act(g, f)[h] == f[group.product(group.inverse(g), h)]


def test_parts_move_each_by_its_own_action():
    plane = PlaneAction(PLANE_SYMMETRIES["C4"])
    both = Parts(plane, regular(cyclic(4), -1))
    picture, field = random(1, 2, 5, 5), random(2, 2, 4)
    moved = both(3, (picture, field))
    assert torch.equal(moved[0], plane(3, picture))
    assert torch.equal(moved[1], field.roll(3, -1))
    with pytest.raises(ValueError, match="same group"):
        Parts(plane, Trivial(cyclic(3)))
    with pytest.raises(ValueError, match="same group"):
        Parts()


@pytest.mark.parametrize(
    ("permutations", "reason"),
    [
        (((0, 1, 2), (1, 2, 0)), "one permutation for each element"),
        (((0, 1, 2), (1, 2, 0), (1, 2)), "one permutation for each element"),
        (((0, 1, 2), (1, 1, 0), (2, 0, 1)), "every coordinate once"),
        (((0, 1, 2), (1, 0, 2), (0, 2, 1)), "do not multiply"),
        (((1, 2, 0), (1, 2, 0), (2, 0, 1)), "do not multiply"),
    ],
)
@pytest.mark.parametrize("make", [PermuteTokens, lambda g, p: PermuteAxis(g, p, -1)])
def test_permutations_that_are_no_action_are_refused(make, permutations, reason):
    with pytest.raises(ValueError, match=reason):
        make(cyclic(3), permutations)


# --- the operator -------------------------------------------------------------------------------


class InvariantScore(nn.Module):
    """A score that no permutation of the entries changes."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1)).double()

    def forward(self, y: Tensor) -> Tensor:
        y = y.flatten(1)
        return self.layers(torch.stack([y.mean(1), y.square().mean(1)], 1))


def largest_entry(y: Tensor) -> Tensor:
    return y.flatten(1).amax(1)


def all_weights():
    return {
        "uniform": uniform,
        "learned": Learned(InvariantScore()),
        "best": Best(largest_entry),
        "best, straight through": Best(largest_entry, straight_through=True),
    }


@dataclass(frozen=True)
class Setting:
    """A bare model, how the group acts on both its ends, and an input."""

    model: nn.Module
    act_in: Action
    act_out: Action
    x: Tensor


class TokenModel(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed, self.head = nn.Embedding(5, 4), nn.Linear(4, 5)

    def forward(self, ids: Tensor) -> Tensor:
        return self.head(self.embed(ids).cumsum(1).tanh())


def fresh_settings() -> dict[str, Setting]:
    """Fresh random models: no law is built into any of them."""
    c4, d4 = PlaneAction(PLANE_SYMMETRIES["C4"]), PlaneAction(PLANE_SYMMETRIES["D4"])
    c2 = PlaneAction(PLANE_SYMMETRIES["C2"])
    s3 = PermuteAxis(symmetric(3), S3_ON_THREE, -1)

    def conv(outputs: int, *, padding: int = 1) -> nn.Module:
        return nn.Sequential(
            nn.Conv2d(2, 4, 3, padding=padding), nn.Tanh(), nn.Conv2d(4, outputs, 3, padding=1)
        )

    def classifier(classes: int) -> nn.Module:
        strided = nn.Conv2d(2, 3, 3, stride=2)  # stride and size mismatch on purpose: 8 px
        return nn.Sequential(strided, nn.Tanh(), nn.Flatten(), nn.Linear(27, classes))

    def pictures(width: int = 8) -> Tensor:
        return torch.randn(3, 2, 8, width)

    return {
        "invariant C4": Setting(classifier(5), c4, Trivial(c4.group), pictures()),
        "invariant D4": Setting(classifier(5), d4, Trivial(d4.group), pictures()),
        "picture to picture C4": Setting(conv(2), c4, c4, pictures()),
        "picture to picture D4": Setting(conv(3, padding=0), d4, d4, pictures()),
        "wide picture to picture C2": Setting(conv(2), c2, c2, pictures(5)),
        "permutations": Setting(
            nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 3)), s3, s3, torch.randn(4, 3)
        ),
        "picture to regular D4": Setting(classifier(8), d4, regular(d4.group, 1), pictures()),
        "tokens to logits": Setting(
            TokenModel(),
            PermuteTokens(cyclic(3), C3_ON_FIVE),
            PermuteAxis(cyclic(3), C3_ON_FIVE, -1),
            torch.randint(5, (4, 6)),
        ),
    }


def double(setting: Setting) -> Setting:
    x = setting.x.double() if setting.x.is_floating_point() else setting.x
    return Setting(setting.model.double(), setting.act_in, setting.act_out, x)


every_setting = pytest.mark.parametrize("name", fresh_settings())
every_weight = pytest.mark.parametrize("weights", all_weights())


def drawn(name: str, seed: int) -> tuple[Setting, dict]:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return double(fresh_settings()[name]), all_weights()


@every_setting
@every_weight
@settings(max_examples=8)
@given(seed=SEEDS)
def test_the_operator_is_equivariant_where_the_bare_model_is_not(name, weights, seed):
    setting, choices = drawn(name, seed)
    made = Equitune(setting.model, setting.act_in, setting.act_out, weights=choices[weights])
    assert largest_error(made, setting.act_in, setting.act_out, setting.x) < 1e-10
    assert largest_error(setting.model, setting.act_in, setting.act_out, setting.x) > 1e-6


@every_setting
@settings(max_examples=8)
@given(seed=SEEDS)
def test_equituning_twice_is_equituning_once(name, seed):
    setting, _ = drawn(name, seed)
    once = Equitune(setting.model, setting.act_in, setting.act_out)
    twice = Equitune(once, setting.act_in, setting.act_out)
    assert torch.allclose(twice(setting.x), once(setting.x), atol=1e-12, rtol=1e-12)


@every_weight
@settings(max_examples=8)
@given(seed=SEEDS)
def test_a_model_that_is_equivariant_already_is_left_alone(weights, seed):
    setting, choices = drawn("picture to picture D4", seed)
    fair = Equitune(setting.model, setting.act_in, setting.act_out)
    made = Equitune(fair, setting.act_in, setting.act_out, weights=choices[weights])
    assert torch.allclose(made(setting.x), fair(setting.x), atol=1e-12, rtol=1e-12)


def test_a_score_that_the_output_action_changes_breaks_equivariance():
    setting, _ = drawn("picture to picture C4", 0)
    weights = Best(lambda y: y[:, 0, 0, 0])  # one corner's value: turning the picture changes it
    made = Equitune(setting.model, setting.act_in, setting.act_out, weights=weights)
    assert largest_error(made, setting.act_in, setting.act_out, setting.x) > 1e-3


def test_several_parts_go_through_the_operator_together():
    act = Parts(PlaneAction(PLANE_SYMMETRIES["C4"]), regular(cyclic(4), -1))

    class TwoInputs(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.a, self.b = nn.Linear(25, 3).double(), nn.Linear(4, 3).double()

        def forward(self, x: tuple[Tensor, Tensor]) -> Tensor:
            return (self.a(x[0].flatten(1)) + self.b(x[1])).tanh()

    x, model, still = (random(1, 3, 5, 5), random(2, 3, 4)), TwoInputs(), Trivial(cyclic(4))
    assert largest_error(Equitune(model, act, still), act, still, x) < 1e-10
    assert largest_error(Equitune(model, act, still, chunk=5), act, still, x) < 1e-10
    assert largest_error(model, act, still, x) > 1e-6


# --- mutants: each breaks the code in one place, and a law above notices -------------------------


@dataclass(frozen=True)
class Mutant:
    """An action of `group` by any function of (g, x)."""

    group: Group
    move: object

    def __call__(self, g: int, x: Tensor) -> Tensor:
        return self.move(g, x)


def without_the_inverse(setting: Setting):
    """1/|G| Σ g M(g x), the published slip: g where g⁻¹ belongs."""
    forgetful = Mutant(
        setting.act_out.group, lambda g, y: setting.act_out(setting.act_out.group.inverse(g), y)
    )
    return lambda x: branches(setting.model, setting.act_in, forgetful, x).mean(0)


@pytest.mark.parametrize(
    "name", ["picture to picture C4", "picture to picture D4", "permutations", "tokens to logits"]
)
def test_mutant_g_for_its_inverse_dies(name):
    setting, _ = drawn(name, 0)
    mutant = without_the_inverse(setting)
    assert largest_error(mutant, setting.act_in, setting.act_out, setting.x) > 1e-3


def test_mutant_g_for_its_inverse_lives_where_each_element_is_its_own_inverse():
    """Why the settings need a group with g ≠ g⁻¹."""
    setting, _ = drawn("wide picture to picture C2", 0)
    mutant = without_the_inverse(setting)
    assert largest_error(mutant, setting.act_in, setting.act_out, setting.x) < 1e-10


def test_mutant_both_axes_reflected_dies():
    """A flip of both axes is a half turn; it does not reverse turns as a reflection does."""
    symmetry = PLANE_SYMMETRIES["D4"]

    def move(g, x):
        x = x.flip((-2, -1)) if symmetry.reflects(g) else x
        return torch.rot90(x, g % 4, (-2, -1))

    assert not products_agree(Mutant(symmetry.group, move), random(0, 2, 6, 6))


def reflects_as_named(name: str, act: Action) -> bool:
    """The one reflection of this symmetry swaps the sides that its name says, and no others."""
    corner = torch.zeros(2, 3)
    corner[0, 0] = 1
    row, column = act(1, corner).nonzero()[0].tolist()
    return (row, column) == {"reflect-left-right": (0, 2), "reflect-up-down": (1, 0)}[name]


@pytest.mark.parametrize("name", ["reflect-left-right", "reflect-up-down"])
def test_mutant_axis_swapped_dies(name):
    wrong_axis = {"reflect-left-right": -2, "reflect-up-down": -1}[name]
    for axes in (wrong_axis, (-2, -1)):
        mutant = Mutant(cyclic(2), lambda g, x, axes=axes: x.flip(axes) if g else x)
        assert products_agree(mutant, random(0, 2, 3)), "the laws alone cannot tell"
        assert not reflects_as_named(name, mutant)
    assert reflects_as_named(name, PlaneAction(PLANE_SYMMETRIES[name]))


def turns_counter_clockwise(act: Action) -> bool:
    """Element 1 takes what is on the right to the top."""
    right = torch.zeros(3, 3)
    right[1, 2] = 1
    return act(1, right)[0, 1] == 1


def test_mutant_turning_clockwise_dies():
    mutant = Mutant(cyclic(4), lambda g, x: torch.rot90(x, -g, (-2, -1)))
    assert products_agree(mutant, random(0, 4, 4)), "the laws alone cannot tell"
    assert not turns_counter_clockwise(mutant)
    assert turns_counter_clockwise(PlaneAction(PLANE_SYMMETRIES["C4"]))


def symmetric_pictures() -> Tensor:
    """Pictures that a half turn leaves as they are: branches g and g·180° tie."""
    x = random(0, 3, 2, 8, 8)
    return x + torch.rot90(x, 2, (-2, -1))


def first_best(aligned: Tensor) -> Tensor:
    """Equizero as it is usually written: argmax, so the first of the tied branches."""
    scores = largest_entry(aligned.flatten(0, 1)).reshape(aligned.shape[:2])
    return nn.functional.one_hot(scores.argmax(0), len(aligned)).T.to(aligned.dtype)


def test_mutant_ties_to_the_first_branch_dies():
    setting, _ = drawn("picture to picture C4", 0)
    act, x = setting.act_in, symmetric_pictures()

    def mutant(x):
        aligned = branches(setting.model, act, act, x)
        return weighted_mean(aligned, first_best(aligned))

    made = Equitune(setting.model, act, act, weights=Best(largest_entry))
    assert largest_error(mutant, act, act, x) > 1e-3
    assert largest_error(made, act, act, x) < 1e-10


def test_mutant_permutation_reversed_dies():
    """Gathering at p(i) instead of moving i to p(i) multiplies in the wrong order."""
    reversed_s3 = Mutant(symmetric(3), lambda g, x: x[..., list(S3_ON_THREE[g])])
    assert not products_agree(reversed_s3, random(0, 2, 3))
    reversed_c3 = Mutant(cyclic(3), lambda g, x: x[..., list(C3_ON_FIVE[g])])
    assert products_agree(reversed_c3, random(0, 2, 5)), "an abelian group alone cannot tell"
    mirrored = PermuteAxis(cyclic(3), (C3_ON_FIVE[0], C3_ON_FIVE[2], C3_ON_FIVE[1]), -1)
    tokens = PermuteTokens(cyclic(3), C3_ON_FIVE)
    assert not agrees_with_one_hot(tokens, mirrored, torch.arange(5))


@pytest.mark.parametrize("n", [3, 4, 8])
def test_mutant_dihedral_sign_dies(n):
    """r^a f^s · r^b f^t = r^(a + b) f^(s+t) is a group too, but not that of the square's moves."""

    def times(g, h):
        return (g % n + h % n) % n + n * ((g // n + h // n) % 2)

    wrong = Group("wrong", tuple(tuple(times(g, h) for h in range(2 * n)) for g in range(2 * n)))
    assert wrong.is_abelian
    assert not dihedral(n).is_abelian
    if n == 4:
        square = PlaneAction(PLANE_SYMMETRIES["D4"])
        assert not products_agree(Mutant(wrong, square), random(0, 2, 6, 6))
    corners = Mutant(wrong, lambda g, x: (x.flip(-1) if g >= n else x).roll(g % n, -1))
    assert not products_agree(corners, random(0, n))
    assert products_agree(Mutant(dihedral(n), corners.move), random(0, n))
