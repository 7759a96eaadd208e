"""Accuracy by angle: before training and after it, on the same pictures."""

from equitune_gui.experiment import image_trial
from equitune_gui.experiment.events import AnglesMeasured
from equitune_gui.experiment.run import run
from tests.experiment.conftest import small_config


def angles_of(config, folder):
    return [e for e in run(config, lambda: False, folder=folder) if isinstance(e, AnglesMeasured)]


def test_the_angles_before_and_after_are_those_of_the_same_pictures(tmp_path):
    measured = angles_of(small_config(), tmp_path / "trained")
    assert [(m.split, m.epoch, m.step) for m in measured] == [
        ("validation", 0, 0),
        ("test", 0, 0),
        ("test", 2, 6),
    ]
    assert measured[1].count == measured[2].count
    *_, zero_shot = angles_of(small_config(training={"epochs": 0}), tmp_path / "untrained")
    assert zero_shot == measured[1]  # the network as it began
    assert not (tmp_path / "trained" / "checkpoints" / "initial.safetensors").exists()


def test_the_looks_while_training_are_on_the_pictures_of_the_first(tmp_path, monkeypatch):
    monkeypatch.setattr(image_trial, "ANGLE_SHARE", 0.3)
    config = small_config(
        data={"limit": 200}, checks={"angle_images": 40, "angles": 4}, training={"epochs": 1}
    )
    measured = angles_of(config, tmp_path)
    validation = [(m.epoch, m.count) for m in measured if m.split == "validation"]
    assert validation == [(0, 40), (1, 40)]
