"""What training costs, as ratios within one process. Run with --benchmark-enable.

A C4 update against four plain updates of the same pictures; an epoch of the head on stored
features against a full one; the share of a run that its checks take.
"""

import time
from collections import defaultdict

import pytest
import torch
from torch.nn import functional

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.events import (
    EquivarianceMeasured,
    Progressed,
    Stepped,
)
from equitune_gui.experiment.run import run
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.image_models import build_model, set_training
from equitune_gui.tasks.image_classification import LEVELS, METHODS, equi_classifier

ROUNDS = 5


@pytest.fixture(autouse=True)
def _only_when_measuring(request):
    if not request.config.getoption("--benchmark-enable"):
        pytest.skip("speed is measured with --benchmark-enable")


def update(method, model, pictures, labels):
    """A function that does one optimiser update."""
    torch.manual_seed(0)
    network = equi_classifier(
        build_model(MODELS[model], 10),
        method=METHODS[method],
        group="C4",
        level=LEVELS["features"],
        mean=torch.full((3,), 0.5),
        std=torch.full((3,), 0.25),
    ).to(memory_format=torch.channels_last)
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-3, momentum=0.9)

    def step():
        network.train()
        set_training(network.model, batch_norm="frozen")
        optimizer.zero_grad(set_to_none=True)
        functional.cross_entropy(network(pictures), labels).backward()
        optimizer.step()

    return step


@pytest.mark.parametrize(
    ("model", "size", "batch"),
    [("characters", 32, 32), ("resnet18", 32, 32), ("resnet18", 64, 16), ("resnet18", 224, 4)],
)
def test_an_equituned_update_against_four_plain_ones(model, size, batch, benchmark):
    pictures, labels = torch.rand(batch, 3, size, size), torch.randint(10, (batch,))
    ours = update("equitune", model, pictures, labels)
    plain = update("none", model, pictures, labels)
    best = defaultdict(lambda: float("inf"))
    for _ in range(ROUNDS):
        for name, step, times in (("ours", ours, 1), ("plain", plain, 4)):
            start = time.perf_counter()
            for _ in range(times):
                step()
            best[name] = min(best[name], time.perf_counter() - start)
    ratio = best["ours"] / best["plain"]
    benchmark.extra_info.update(ratio_to_four_plain_steps=ratio)
    print(f"\n{model} {size} px, batch {batch}: {ratio:.2f} × four plain updates")
    benchmark.pedantic(ours, rounds=2)


def experiment(**changes):
    choices = {
        "methods": ["equitune"],
        "training": {"epochs": 3, "learning_rate": 0.01},
        "compute": {"device": "cpu", "threads": 1},
        **changes,
    }
    return Experiment.model_validate(choices).runs()[0]


def timed(config, folder):
    """Each event with the seconds since the one before it."""
    last = time.perf_counter()
    for event in run(config, lambda: False, folder=folder):
        now = time.perf_counter()
        yield now - last, event
        last = now


def test_epochs_of_the_head_against_full_ones(tmp_path, benchmark):
    seconds = {}
    for part in ("all", "head"):
        config = experiment(model={"train": part})
        epochs = defaultdict(float)
        for spent, event in timed(config, tmp_path / part):
            if isinstance(event, Stepped):
                epochs[event.epoch] += spent
        seconds[part] = min(epochs[2], epochs[3])  # after the first
    ratio = seconds["all"] / seconds["head"]
    benchmark.extra_info.update(full_over_head=ratio)
    print(f"\na full epoch takes {ratio:.0f} × one of the head on stored features ({seconds})")
    benchmark.pedantic(lambda: None, rounds=1)


@pytest.mark.parametrize("method", ["none", "equitune"])
def test_the_share_of_a_run_that_its_checks_take(method, tmp_path, benchmark):
    config = experiment(methods=[method], training={"epochs": 5, "learning_rate": 0.01})
    total, checks = 0.0, 0.0
    for spent, event in timed(config, tmp_path):
        total += spent
        checking = isinstance(event, Progressed) and event.phase == "checking equivariance"
        if checking or isinstance(event, EquivarianceMeasured):
            checks += spent
    benchmark.extra_info.update(share=checks / total)
    print(f"\n{method}: the equivariance checks take {100 * checks / total:.1f} % of the run")
    benchmark.pedantic(lambda: None, rounds=1)
