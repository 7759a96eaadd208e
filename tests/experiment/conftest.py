"""Runs small enough for every test: few examples, two epochs, the real networks and data."""

import pytest

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.events import (
    Failed,
    Finished,
    Progressed,
    Resumed,
    Saved,
    Stepped,
    Stopped,
)
from equitune_gui.experiment.run import run
from equitune_gui.experiment.store import RunStore

SMALL = {
    "name": "Small",
    "methods": ["equitune"],
    "data": {"name": "digits", "limit": 48, "size": 16},
    "training": {"epochs": 2, "batch_size": 16, "learning_rate": 0.01},
    "checks": {"images": 4, "test_images": 8, "angle_images": 4, "angles": 8},
    "compute": {"device": "cpu", "threads": 1},
}
SMALL_COMMANDS = {
    "name": "Small",
    "task": "compositional",
    "methods": ["equitune"],
    "data": {"name": "scan-add-jump", "limit": 64},
    "model": {"name": "rnn", "weights": "random"},
    "training": {"epochs": 2, "batch_size": 32, "learning_rate": 0.003},
    "checks": {"images": 6, "test_images": 8},
    "compute": {"device": "cpu", "threads": 1},
}


def small_config(method="equitune", *, seed=0, **changes):
    """One run of the small experiment; `changes` replace or extend its tables."""
    return _config(SMALL, method, seed, changes)


def small_sequence_config(method="equitune", *, seed=0, **changes):
    """The same, of a network that learns commands from nothing."""
    return _config(SMALL_COMMANDS, method, seed, changes)


def _config(small, method, seed, changes):
    choices = {**small, "methods": [method], "seeds": [seed]}
    for key, value in changes.items():
        choices[key] = {**choices.get(key, {}), **value} if isinstance(value, dict) else value
    return Experiment.model_validate(choices).runs("test")[0]


ENDINGS = (Finished, Stopped, Failed)


def never():
    return False


def events_of(config, folder, **more):
    return list(run(config, never, folder=folder, **more))


def returned(stream):
    """What a generator returns at its end."""
    while True:
        try:
            next(stream)
        except StopIteration as end:
            return end.value


def stop_after(steps):
    """A `should_stop` fed by `until`: true once so many updates are done."""
    seen = []

    def should_stop():
        return len(seen) >= steps

    def until(stream):
        for event in stream:
            if isinstance(event, Stepped):
                seen.append(event.step)
            yield event

    return should_stop, until


def lasting(history):
    """The events that a stopped and resumed run has in common with one that was not stopped."""
    return [e for _, e in history.events if not isinstance(e, Progressed | Resumed | Saved)]


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "runs")
