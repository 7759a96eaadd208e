"""A run small enough for every test: few pictures, two epochs, the real network and data."""

import pytest

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.store import RunStore

SMALL = {
    "name": "Small",
    "methods": ["equitune"],
    "data": {"name": "digits", "limit": 48, "size": 16},
    "training": {"epochs": 2, "batch_size": 16, "learning_rate": 0.01},
    "checks": {"images": 4, "test_images": 8, "angle_images": 4, "angles": 8},
    "compute": {"device": "cpu", "threads": 1},
}


def small_config(method="equitune", *, seed=0, **changes):
    """One run of the small experiment; `changes` replace or extend its tables."""
    choices = {**SMALL, "methods": [method], "seeds": [seed]}
    for key, value in changes.items():
        choices[key] = {**choices.get(key, {}), **value} if isinstance(value, dict) else value
    return Experiment.model_validate(choices).runs("test")[0]


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "runs")
