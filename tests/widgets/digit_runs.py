"""Two real runs on digits, not trained: a plain and an equi-tuned network for the playground."""

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.drive import drive
from equitune_gui.experiment.store import RunStore
from equitune_gui.viewmodels.run_model import RunModel


def made_runs(folder, methods=("none", "equitune")):
    """The runs' models, read from disk."""
    experiment = Experiment(
        name="Small",
        methods=methods,
        data={"name": "digits", "limit": 60},
        model={"name": "characters", "weights": "bundled"},
        training={"epochs": 0},
        checks={"images": 2, "test_images": 8, "angle_images": 2, "angles": 4},
        compute={"device": "cpu", "threads": 1},
    )
    store, models = RunStore(folder), []
    for config in experiment.runs("e"):
        run = store.create(config)
        list(drive(run, lambda: False))
        model = RunModel(run.id, config, run.path)
        model.history = run.history()
        models.append(model)
    return models
