"""ResNet-18 at 224 pixels on real photographs of ants and bees: runs, stops, goes on."""

from pathlib import Path

import pytest

from equitune_gui.experiment.drive import drive
from equitune_gui.experiment.events import (
    ElementsMeasured,
    EquivarianceMeasured,
    Finished,
    Started,
    Stepped,
    Stopped,
)
from tests.experiment.conftest import small_config

PHOTOGRAPHS = Path(__file__).parents[3] / "shared" / "data" / "hymenoptera_data"


@pytest.mark.slow
@pytest.mark.skipif(not PHOTOGRAPHS.is_dir(), reason="the photographs are not on this machine")
def test_photographs_run_stop_and_go_on(store):
    config = small_config(
        data={"name": "folder", "path": str(PHOTOGRAPHS), "limit": 8, "size": 224},
        model={"name": "resnet18", "weights": "random"},
        training={"epochs": 1, "batch_size": 4},
        checks={"images": 2, "test_images": 2, "angle_images": 1, "angles": 4},
    )
    folder, steps = store.create(config), []
    first = []
    for _, event in drive(folder, lambda: bool(steps)):
        first.append(event)
        if isinstance(event, Stepped):
            steps.append(event.step)
    started = next(e for e in first if isinstance(e, Started))
    assert started.classes == ("ants", "bees")
    assert any("imageNotFound.gif" in line for line in started.skipped)
    assert isinstance(first[-1], Stopped)
    second = [e for _, e in drive(folder, lambda: False, resume=True)]
    assert isinstance(second[-1], Finished)
    assert folder.history().steps == [1, 2]
    error = [e for e in second if isinstance(e, EquivarianceMeasured) and e.where == "logits"][-1]
    assert max(error.maximum) < 1e-5
    elements = [e for e in second if isinstance(e, ElementsMeasured)][-1]
    assert len(set(elements.correct)) == 1
