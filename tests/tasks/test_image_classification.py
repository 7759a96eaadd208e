"""The image classifier: invariance by method and level, and what stored features may stand for."""

import pytest
import torch
from torch import nn

from equitune_gui.symmetry.action import PlaneAction
from equitune_gui.symmetry.catalogue import METHODS as METHOD_SPECS
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.tasks.catalogue import IMAGES, TASKS
from equitune_gui.tasks.image_classification import (
    LEVELS,
    METHODS,
    equi_classifier,
    score_network,
)

EXACT = [name for name, s in PLANE_SYMMETRIES.items() if s.exact and s.order > 1]


class Small(nn.Module):
    """A convolutional network in double precision with no symmetry of its own."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(3, 5, 3, stride=2),
            nn.BatchNorm2d(5),
            nn.ReLU(),
            nn.Conv2d(5, 6, 2),
            nn.ReLU(),
        )
        self.head = nn.Linear(6, 4)

    def features(self, x):
        return self.body(x)

    def pool(self, maps):
        return maps.mean((-2, -1))


def network(method, group, level, *, seed=0):
    torch.manual_seed(seed)
    return (
        equi_classifier(
            Small(),
            method=METHODS[method],
            group=group,
            level=LEVELS[level],
            mean=torch.full((3,), 0.4),
            std=torch.full((3,), 0.3),
        )
        .double()
        .eval()
    )


@pytest.fixture
def pictures():
    return torch.rand(3, 3, 9, 9, dtype=torch.float64, generator=torch.Generator().manual_seed(1))


def test_the_catalogue_and_the_task_know_the_same_methods():
    assert tuple(METHODS) == TASKS[IMAGES].methods
    for name, method in METHODS.items():
        assert method.symmetrises == METHOD_SPECS[name].symmetrises


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("group", EXACT)
@pytest.mark.parametrize("method", [m for m in METHODS if METHODS[m].symmetrises])
def test_logits_are_invariant_and_maps_equivariant(method, group, level, pictures):
    f, act = network(method, group, level), PlaneAction(PLANE_SYMMETRIES[group])
    maps, logits = f.map_and_logits(pictures)
    for g in act.group.elements:
        moved_maps, moved_logits = f.map_and_logits(act(g, pictures))
        torch.testing.assert_close(moved_logits, logits, rtol=1e-10, atol=1e-12)
        torch.testing.assert_close(moved_maps, act(g, maps), rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("group", EXACT)
def test_the_bare_network_is_not_invariant(group, pictures):
    f, act = network("none", group, "features"), PlaneAction(PLANE_SYMMETRIES[group])
    moved = f(act(act.group.order - 1, pictures))
    assert (moved - f(pictures)).norm() > 1e-3 * f(pictures).norm()


@pytest.mark.parametrize("group", PLANE_SYMMETRIES)
def test_pooling_before_the_mean_is_pooling_after_it(group, pictures):
    """Σ_g w_g pool(g⁻¹F(gx)) = pool(Σ_g w_g g⁻¹F(gx)), also where the action interpolates."""
    f = network("equitune" if group != "C1" else "none", group, "features")
    maps, logits = f.map_and_logits(pictures)
    torch.testing.assert_close(f.model.head(f.model.pool(maps)), logits)
    torch.testing.assert_close(f.classify(f.vectors(pictures)), f(pictures))


@pytest.mark.parametrize("group", EXACT)
def test_the_mean_of_logits_is_the_logits_of_the_mean_since_the_head_is_affine(group, pictures):
    torch.testing.assert_close(
        network("equitune", group, "features")(pictures),
        network("equitune", group, "logits")(pictures),
    )


def test_probabilities_are_a_mean_of_probabilities(pictures):
    f, act = network("equitune", "C4", "probabilities"), PlaneAction(PLANE_SYMMETRIES["C4"])
    bare = network("none", "C4", "logits")
    mean = torch.stack([bare(act(g, pictures)).softmax(1) for g in range(4)]).mean(0)
    torch.testing.assert_close(f(pictures).exp(), mean)


def test_equizero_takes_the_most_confident_branch(pictures):
    f, act = network("equizero", "C4", "logits"), PlaneAction(PLANE_SYMMETRIES["C4"])
    bare = network("none", "C4", "logits")
    outputs = torch.stack([bare(act(g, pictures)) for g in range(4)])
    best = outputs.softmax(2).amax(2).argmax(0)
    torch.testing.assert_close(f(pictures), outputs[best, torch.arange(len(pictures))])


def test_the_lambda_network_learns():
    torch.manual_seed(0)
    f = network("lambda-equitune", "C4", "features")
    assert isinstance(f.weights, nn.Module)
    x = torch.rand(2, 3, 9, 9, dtype=torch.float64)
    f(x)[:, 0].sum().backward()
    gradients = [p.grad for p in f.weights.parameters()]
    assert all(g is not None for g in gradients)
    assert any(g.abs().sum() > 0 for g in gradients)


def test_the_score_network_is_the_authors():
    widths = [m.out_features for m in score_network(512) if isinstance(m, nn.Linear)]
    assert widths == [100, 100, 1]
    assert score_network(7)(torch.rand(5, 7)).shape == (5,)


@pytest.mark.parametrize("frozen", [True, False])
def test_frozen_statistics_make_chunks_equal_and_orbit_statistics_need_the_whole(frozen, pictures):
    """Why BatchNorm's statistics are frozen, or else taken over the whole folded orbit."""
    from equitune_gui.symmetry.equitune import branches

    f = network("equitune", "C4", "features").train()
    if frozen:
        f.model.body[1].eval()
    act = f.action
    torch.manual_seed(0)
    whole = branches(f.features, act, act, pictures, chunk=12)
    parts = branches(f.features, act, act, pictures, chunk=2)
    assert torch.allclose(whole, parts, rtol=1e-9) == frozen
