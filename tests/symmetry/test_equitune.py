"""The operator's parts: weights and their ties, chunks, gradients, batch norm, what is refused."""

import copy

import pytest
import torch
from torch import nn

from equitune_gui.symmetry.action import PermuteAxis, PermuteTokens, PlaneAction, Trivial
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import (
    Best,
    Equitune,
    GroupMismatchError,
    Learned,
    Weights,
    branches,
    combine,
    measured_chunk,
    relaxed,
    uniform,
    weighted_mean,
)
from equitune_gui.symmetry.group import cyclic

C4 = PlaneAction(PLANE_SYMMETRIES["C4"])
D4 = PlaneAction(PLANE_SYMMETRIES["D4"])
STILL = Trivial(C4.group)


def network(*, seed=0, norm=False):
    torch.manual_seed(seed)
    layers = [nn.Conv2d(2, 4, 3), nn.BatchNorm2d(4) if norm else nn.Identity(), nn.Tanh()]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(4 * 16, 5)).double()


def pictures(batch=3, *, seed=1):
    torch.manual_seed(seed)
    return torch.randn(batch, 2, 6, 6, dtype=torch.float64)


def first_entry(y):
    return y.flatten(1)[:, 0]


def every_weights():
    torch.manual_seed(2)
    return [uniform, Learned(nn.Linear(5, 1).double()), Best(first_entry)]


def gradients(model, loss):
    model.zero_grad()
    loss.backward()
    return [p.grad.clone() for p in model.parameters()]


# --- weights ------------------------------------------------------------------------------------


@pytest.mark.parametrize("weights", every_weights(), ids=["uniform", "learned", "best"])
def test_weights_are_not_negative_and_sum_to_one(weights):
    aligned = branches(network(), C4, STILL, pictures())
    w = weights(aligned)
    assert isinstance(weights, Weights)
    assert w.shape == (4, 3)
    assert (w >= 0).all()
    assert torch.allclose(w.sum(0), torch.ones(3, dtype=torch.float64))


def test_equituning_is_the_plain_mean_over_the_group():
    model, x = network(), pictures()
    by_hand = sum(model(torch.rot90(x, k, (-2, -1))) for k in range(4)) / 4
    assert torch.allclose(Equitune(model, C4, STILL)(x), by_hand, atol=1e-14)


def test_lambda_is_the_softmax_of_the_scores_and_reaches_equizero_and_equituning():
    aligned = branches(network(), C4, STILL, pictures())

    class Scaled(nn.Module):
        def __init__(self, scale):
            super().__init__()
            self.scale = scale

        def forward(self, y):
            return self.scale * first_entry(y)

    expected = aligned[..., 0].exp() / aligned[..., 0].exp().sum(0)
    assert torch.allclose(Learned(Scaled(1.0))(aligned), expected)
    assert torch.allclose(Learned(Scaled(0.0))(aligned), uniform(aligned))
    assert torch.allclose(Learned(Scaled(1e6))(aligned), Best(first_entry)(aligned))


def test_the_lambda_network_is_trained_and_its_score_leaves_the_branches_alone():
    made = Equitune(network(), C4, STILL, weights=Learned(nn.Linear(5, 1).double()))
    assert {"weights.score.weight", "weights.score.bias"} <= {n for n, _ in made.named_parameters()}
    made(pictures()).square().sum().backward()
    assert made.weights.score.weight.grad.abs().sum() > 0
    aligned = branches(made.model, C4, STILL, pictures())
    w = made.weights(aligned)
    assert all(
        g is None
        for g in torch.autograd.grad(w[0].sum(), list(made.model.parameters()), allow_unused=True)
    )


def test_tied_branches_share_the_weight():
    aligned = torch.tensor([[1.0, 5.0], [3.0, 5.0], [3.0, 5.0], [2.0, 5.0]]).unsqueeze(-1)
    w = Best(first_entry)(aligned)
    assert w[:, 0].tolist() == [0, 0.5, 0.5, 0]
    assert w[:, 1].tolist() == [0.25] * 4


@pytest.mark.parametrize("scale", [1e-6, 1.0, -1.0, 1e6])
@pytest.mark.parametrize(
    ("dtype", "rounding", "different"),
    [(torch.float32, 1e-6, 1e-3), (torch.float64, 1e-13, 1e-8), (torch.bfloat16, 8e-3, 0.2)],
)
def test_ties_are_up_to_rounding_of_the_dtype_at_every_scale(scale, dtype, rounding, different):
    near = torch.tensor([1.0, 1.0 + rounding], dtype=torch.float64) * scale
    apart = torch.tensor([1.0, 1.0 + different], dtype=torch.float64) * scale
    aligned = torch.stack([near, apart], 1).unsqueeze(-1).to(dtype)
    w = Best(first_entry)(aligned)
    assert w[:, 0].tolist() == [0.5, 0.5]
    assert sorted(w[:, 1].tolist()) == [0, 1]


def test_equizero_takes_the_branch_with_the_highest_score():
    model, x = network(), pictures()
    aligned = branches(model, C4, STILL, x)
    best = aligned[..., 0].argmax(0)
    made = Equitune(model, C4, STILL, weights=Best(first_entry))(x)
    assert torch.equal(made, aligned[best, torch.arange(3)])


def test_straight_through_has_equizeros_value_and_equitunings_gradient():
    model, x = network(), pictures()
    zero = Equitune(model, C4, STILL, weights=Best(first_entry))
    through = Equitune(model, C4, STILL, weights=Best(first_entry, straight_through=True))
    plain = Equitune(model, C4, STILL)
    assert torch.equal(through(x), zero(x))
    target = torch.randn(3, 5, dtype=torch.float64)
    ours = gradients(model, (through(x) * target).sum())  # linear, so the value plays no part
    theirs = gradients(model, (plain(x) * target).sum())
    assert all(torch.allclose(a, b, atol=1e-14) for a, b in zip(ours, theirs, strict=True))
    without = gradients(model, (zero(x) * target).sum())
    assert not torch.allclose(without[0], theirs[0])


def test_what_the_weights_see_need_not_be_what_is_averaged():
    seen, values = torch.randn(4, 3, 7), torch.randn(4, 3, 5)
    weights = Best(first_entry)
    expected = weighted_mean(values, weights(seen))
    assert torch.equal(combine(values, weights, seen=seen), expected)
    assert not torch.equal(combine(values, weights), expected)


def test_half_precision_is_averaged_in_float32():
    aligned = torch.tensor([256.0, 1.0, 1.0, 1.0]).bfloat16().reshape(4, 1, 1)
    for mean in (combine(aligned, uniform), weighted_mean(aligned, uniform(aligned))):
        assert mean.dtype == torch.float32
        assert mean.item() == 259 / 4  # 257 has no bfloat16


# --- relaxed ------------------------------------------------------------------------------------


def test_relaxed_is_the_model_on_general_outputs_and_equituning_elsewhere():
    swap = ((0, 1, 2, 3, 4), (1, 2, 0, 3, 4), (2, 0, 1, 3, 4))
    tokens, axis = PermuteTokens(cyclic(3), swap), PermuteAxis(cyclic(3), swap, -1)
    torch.manual_seed(0)
    model = nn.Sequential(nn.Embedding(5, 8), nn.Tanh(), nn.Linear(8, 5)).double()
    ids = torch.randint(5, (4, 6))
    general = torch.tensor([False, False, False, False, True])
    made = Equitune(model, tokens, axis, weights=relaxed(general))(ids)
    assert made.shape == (4, 6, 5)
    assert torch.equal(made[..., general], model(ids)[..., general])
    fair = Equitune(model, tokens, axis)(ids)
    assert torch.allclose(made[..., ~general], fair[..., ~general])
    assert not torch.allclose(fair[..., general], model(ids)[..., general])


# --- chunks -------------------------------------------------------------------------------------


@pytest.mark.parametrize("chunk", [None, *range(1, 13), 100])
@pytest.mark.parametrize("act_out", [STILL, C4], ids=["invariant", "picture to picture"])
def test_chunks_change_nothing(chunk, act_out):
    torch.manual_seed(0)
    model = network() if act_out is STILL else nn.Conv2d(2, 3, 3, padding=1).double()
    x = pictures()
    one_by_one = torch.stack(
        [act_out(C4.group.inverse(g), model(C4(g, x))) for g in C4.group.elements]
    )
    found = branches(model, C4, act_out, x, chunk=chunk)
    assert found.shape == one_by_one.shape
    assert torch.allclose(found, one_by_one, atol=1e-14)


@pytest.mark.parametrize("chunk", [1, 2, 5, 7, 12])
def test_the_model_gets_the_orbit_in_full_chunks(chunk):
    lengths = []

    def model(x):
        lengths.append(len(x))
        return x.flatten(1)

    branches(model, C4, STILL, pictures(), chunk=chunk)
    assert sum(lengths) == 12
    assert all(length == chunk for length in lengths[:-1])
    assert 1 <= lengths[-1] <= chunk


@pytest.mark.parametrize("chunk", [1, 2, 5, 7])
@pytest.mark.parametrize("weights", every_weights(), ids=["uniform", "learned", "best"])
def test_gradients_pass_through_chunks(chunk, weights):
    model, x = network(), pictures().requires_grad_()
    results = []
    for size in (chunk, 12):
        x.grad = None
        made = Equitune(model, C4, STILL, weights=weights, chunk=size)
        results.append([*gradients(model, made(x).square().sum()), x.grad.clone()])
    assert all(torch.allclose(a, b, atol=1e-12) for a, b in zip(*results, strict=True))
    assert results[0][-1].abs().sum() > 0


def test_a_model_that_returns_its_input_is_not_overwritten_by_later_chunks():
    x = pictures()
    with torch.inference_mode():
        aligned = branches(nn.Identity(), C4, C4, x, chunk=2)
    assert all(torch.equal(branch, x) for branch in aligned)


@pytest.mark.parametrize(
    ("size", "batch", "smallest", "largest"),
    [(224, 32, 5, 8), (224, 8, 5, 8), (64, 64, 60, 100), (32, 128, 200, 400), (2000, 1, 1, 1)],
)
def test_on_a_cpu_a_chunk_is_a_few_hundred_thousand_pixels(size, batch, smallest, largest):
    x = torch.empty(1, 3, size, size).expand(batch, -1, -1, -1)
    assert smallest <= measured_chunk(x, 4) <= largest


def test_a_small_orbit_and_one_that_is_no_picture_go_in_one_call():
    assert measured_chunk(torch.empty(8, 3, 32, 32), 4) == 32
    assert measured_chunk(torch.empty(500, 7), 4) == 2000
    assert measured_chunk((torch.empty(5, 3, 999, 999), torch.empty(5)), 4) == 20
    assert measured_chunk(torch.empty(50, 3, 999, 999, device="meta"), 4) == 200


def test_pictures_reach_the_model_with_channels_last():
    def model(x):
        assert x.is_contiguous(memory_format=torch.channels_last)
        return x.flatten(1)

    for chunk in (None, 2, 3, 5):
        branches(model, C4, STILL, pictures(), chunk=chunk)


# --- batch norm ---------------------------------------------------------------------------------


def test_batch_norm_in_training_takes_its_statistics_from_the_whole_orbit():
    """So that they are the same for x and for g x, whatever the chunk."""
    start, x = network(norm=True).train(), pictures()
    results = []
    for chunk, inputs in ((None, x), (2, x), (5, C4(1, x)), (12, C4(3, x))):
        made = Equitune(copy.deepcopy(start), C4, STILL, chunk=chunk)
        results.append((made(inputs), made.model[1].running_mean))
    for output, statistics in results[1:]:
        assert torch.allclose(output, results[0][0], atol=1e-12)
        assert torch.allclose(statistics, results[0][1], atol=1e-12)
    assert results[0][1].abs().sum() > 0


def test_chunks_would_change_the_statistics_of_batch_norm_in_training():
    x = pictures()
    whole = branches(network(norm=True).train(), C4, STILL, x, chunk=12)
    parts = branches(network(norm=True).train(), C4, STILL, x, chunk=2)
    assert not torch.allclose(whole, parts, atol=1e-3)


def test_frozen_batch_norm_may_be_chunked():
    lengths = []
    model = network(norm=True).eval()
    model[0].register_forward_hook(lambda *args: lengths.append(len(args[2])))
    Equitune(model, C4, STILL, chunk=5)(pictures())
    assert lengths == [5, 5, 2]


# --- refused ------------------------------------------------------------------------------------


def test_actions_of_different_groups_are_refused():
    for make in (
        lambda: Equitune(network(), C4, Trivial(cyclic(3))),
        lambda: branches(network(), C4, Trivial(D4.group), pictures()),
    ):
        with pytest.raises(GroupMismatchError):
            make()
    assert issubclass(GroupMismatchError, ValueError)


def test_an_empty_batch_and_an_empty_chunk_are_refused():
    with pytest.raises(ValueError, match="at least one"):
        branches(network(), C4, STILL, pictures()[:0])
    with pytest.raises(ValueError, match="at least one"):
        branches(network(), C4, STILL, pictures(), chunk=0)
