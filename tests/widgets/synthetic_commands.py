"""Runs on commands made of plausible events, and their tables, for tests of the views."""

import math
from pathlib import Path

import numpy as np

from equitune_gui.data.scan import language, template
from equitune_gui.experiment.config import RunConfig
from equitune_gui.experiment.events import (
    BreakdownMeasured,
    EquivarianceMeasured,
    Evaluated,
    Finished,
    Predicted,
    Started,
    Stepped,
)
from equitune_gui.symmetry.catalogue import METHODS
from equitune_gui.viewmodels.run_model import RunModel

TEST = 7706


def command_config(method, *, seed=0, group="verb"):
    return RunConfig.model_validate(
        {"task": "compositional", "method": method, "group": group, "seed": seed}
    )


def started(config, elements, steps):
    return Started(
        config={},
        classes=(),
        train=10_723,
        validation=2_681,
        test=TEST,
        steps=steps,
        elements=elements,
        exact=True,
        parameters=120_000,
        trained_parameters=120_000,
        device="cpu",
        precision="float32",
        batch_norm="",
        pretrained=True,
        weights="bundled",
        head="kept",
        examples="commands",
    )


def is_good(config):
    return METHODS[config.method].symmetrises


def evaluated(config, epoch, step, split, view):
    top = 0.99 if split == "validation" else (0.97 if is_good(config) else 0.03)
    top = 0.5 if view == "transformed" and not is_good(config) else top
    share = top * (1 - 0.8 * math.exp(-0.9 * epoch))
    count = 2_681 if split == "validation" else 400
    return Evaluated(
        step, epoch, split, view, 2.0 * math.exp(-0.7 * epoch), round(share * count), count
    )


def equivariance(config, epoch, step, elements):
    good = is_good(config)
    mean = tuple(0.0 if g == 0 else (0.0 if good else 0.7) for g in range(len(elements)))
    consistency = tuple(1.0 if good or g == 0 else 0.08 for g in range(len(elements)))
    sentence = "Equivariant: every decode moves with g." if good else "Not equivariant."
    floor = (0.0,) * len(elements)
    return EquivarianceMeasured(
        step, epoch, "logits", mean, tuple(1.5 * m for m in mean), floor, consistency, 64, sentence
    )


def breakdowns(config, epoch, step):
    pairs = [pair for pair in language() if "jump" in pair.command][:TEST]
    chance = np.random.default_rng(config.seed).random(len(pairs))
    for by, name_of in (
        ("length", lambda pair: str(len(pair.actions))),
        ("template", lambda pair: template(pair.command)),
        ("held-out word", lambda _: "with jump"),
    ):
        parts = {}
        for pair, luck in zip(pairs, chance, strict=True):
            hard = len(pair.actions) / 60
            right = luck > (hard * 0.3 if is_good(config) else 0.4 + hard)
            correct, count = parts.get(name_of(pair), (0, 0))
            parts[name_of(pair)] = (correct + bool(right), count + 1)
        correct, count = zip(*parts.values(), strict=True)
        yield BreakdownMeasured(step, epoch, "test", by, tuple(parts), correct, count)


def events(config, *, epochs=4, finished=True, elements=("as given", "jump ↔ run")):
    yield started(config, elements, 20 * epochs)
    step = 0
    for epoch in range(epochs + 1):
        if epoch:
            for _ in range(20):
                step += 1
                yield Stepped(step, epoch, 2 * math.exp(-step / 20), 0.001)
        for split in ("validation", "test"):
            for view in ("upright", "transformed"):
                yield evaluated(config, epoch, step, split, view)
        yield equivariance(config, epoch, step, elements)
    if finished:
        yield from breakdowns(config, epochs, step)
        yield Predicted(step, epochs, "predictions.npz", TEST)
        yield Finished(best_epoch=epochs)


def command_run(method="equitune", *, seed=0, folder=Path("nowhere"), group="verb", **choices):
    config = command_config(method, seed=seed, group=group)
    model = RunModel(f"{method}-{group}-{seed}", config, folder)
    model.apply([(float(k), event) for k, event in enumerate(events(config, **choices))])
    return model


def write_commands(folder, *, good=True, pairs=None, seed=0):
    """A table like the engine's: the bad network reads 'jump' as 'run' in most commands."""
    chosen = pairs or [p for p in language() if "jump" in p.command and len(p.command) > 1]
    luck = np.random.default_rng(seed).random(len(chosen))
    targets = [" ".join(pair.actions) for pair in chosen]
    share = 0.97 if good else 0.05
    predicted = [
        target if chance < share else spoilt(target)
        for target, chance in zip(targets, luck, strict=True)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        folder / "predictions.npz",
        commands=np.array([" ".join(pair.command) for pair in chosen]),
        targets=np.array(targets),
        predicted=np.array(predicted),
        right=np.array([p == t for p, t in zip(predicted, targets, strict=True)]),
    )


def spoilt(target):
    words = ["RUN" if word == "JUMP" else word for word in target.split()]
    return " ".join(words[1:] if len(words) % 3 == 0 else words)
