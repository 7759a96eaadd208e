"""What an experiment is expected to cost."""

import numpy as np
import pytest
import torch
from sklearn.datasets import load_digits

from equitune_gui.data.catalogue import DATA
from equitune_gui.data.counts import Counts, counts_in, counts_of
from equitune_gui.data.folders import FolderScan, PictureFile
from equitune_gui.data.splits import PARTS, arranged
from equitune_gui.experiment.config import ConfigError, Experiment, parse_experiment
from equitune_gui.experiment.cost import (
    estimate,
    measured_speed,
    measured_speeds,
    missing_downloads,
    readable_time,
)
from equitune_gui.experiment.events import Finished, Resumed, Started
from equitune_gui.experiment.presets import presets
from equitune_gui.experiment.store import RunStore, record
from equitune_gui.experiment.work import multiply_adds
from equitune_gui.files import downloads_folder
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.image_models import build_model
from equitune_gui.tasks.catalogue import METHODS
from equitune_gui.tasks.image_classification import LEVELS, equi_classifier
from equitune_gui.tasks.image_classification import METHODS as TASK_METHODS

CHARACTERS = MODELS["characters"]
COUNTS = Counts(1000, 300, 300)


def experiment(**choices):
    return parse_experiment(choices)


def run(**choices):
    (made,) = experiment(**{"methods": ["equitune"], **choices}).runs()
    return made


def started(config, counts):
    return Started(
        config=config.model_dump(mode="json"),
        classes=("a", "b"),
        train=counts.train,
        validation=counts.validation,
        test=counts.test,
        steps=10,
        elements=("0°",),
        exact=True,
        parameters=1,
        trained_parameters=1,
        device="CPU",
        precision="float32",
        batch_norm="frozen",
        pretrained=True,
        weights="bundled",
        head="new",
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("train", ["all", "head"])
def test_the_parameters_are_those_of_the_networks_that_are_built(method, train):
    methods = list(dict.fromkeys(["none", method]))
    cost = estimate(experiment(methods=methods, model={"train": train}))
    network = equi_classifier(
        build_model(CHARACTERS, 10),
        method=TASK_METHODS[method],
        group="C4",
        level=LEVELS["features"],
        mean=torch.zeros(3),
        std=torch.ones(3),
    )
    counts = {n: p.numel() for n, p in network.named_parameters()}
    assert cost.parameters == sum(counts.values())
    if train == "head":
        counts = {n: c for n, c in counts.items() if "backbone" not in n}
    assert cost.trained == sum(counts.values())


def test_runs_are_methods_times_seeds():
    cost = estimate(experiment(methods=["none", "equitune", "equizero"], seeds=[0, 1]))
    assert (cost.runs, cost.methods, cost.seeds) == (6, 3, 2)
    assert "3 methods × 2 seeds = 6 runs" in cost.sentences[0]


@pytest.mark.parametrize(("group", "order"), [("C2", 2), ("C4", 4), ("D4", 8), ("C12", 12)])
def test_an_equituned_prediction_takes_a_forward_for_each_element(group, order):
    assert estimate(experiment(group=group)).forwards == order
    assert estimate(experiment(group=group, methods=["none", "augmentation"])).forwards == 1


def test_training_the_orbit_costs_the_order_times_as_much():
    few = {"images": 1, "test_images": 1, "angles": 4}
    long = {"checks": few, "training": {"epochs": 1000}}
    equituned = multiply_adds(run(**long), COUNTS)
    plain = multiply_adds(run(**long, methods=["none"]), COUNTS)
    assert equituned / plain == pytest.approx(4, rel=0.01)


def test_work_grows_with_epochs_pictures_and_area():
    base = multiply_adds(run(), COUNTS)
    assert multiply_adds(run(training={"epochs": 10}), COUNTS) > 1.5 * base
    assert multiply_adds(run(data={"limit": 100}), COUNTS) < 0.5 * base
    assert multiply_adds(run(data={"size": 64}), COUNTS) == pytest.approx(4 * base)


def test_further_epochs_of_the_head_alone_cost_only_their_checks():
    few = {"images": 1, "test_images": 1, "angles": 4}
    short, long = (
        run(model={"train": "head"}, checks=few, training={"epochs": epochs}) for epochs in (1, 21)
    )
    forward = CHARACTERS.gflops * 1e9
    added = (multiply_adds(long, COUNTS) - multiply_adds(short, COUNTS)) / 20
    assert added < COUNTS.train * forward * 4 / 20


def test_head_alone_trains_the_head_alone():
    whole, head = (estimate(experiment(model={"train": train})) for train in ("all", "head"))
    assert head.trained == CHARACTERS.channels * 10 + 10
    assert whole.trained == CHARACTERS.parameters + head.trained == whole.parameters
    assert head.memory < whole.memory


def test_zero_shot_trains_nothing():
    cost = estimate(experiment(training={"epochs": 0}))
    assert cost.trained == 0
    assert "Trains nothing" in cost.sentences[1]


def test_memory_holds_weights_gradients_optimiser_and_activations():
    cost = estimate(experiment(training={"batch_size": 8}))
    assert cost.memory == 12 * cost.parameters + 8 * 4 * CHARACTERS.activation_bytes
    adam = estimate(experiment(training={"batch_size": 8, "optimizer": "adamw"}))
    assert adam.memory - cost.memory == 4 * cost.parameters
    small = estimate(experiment(training={"batch_size": 8, "micro_batch": 2}))
    assert cost.memory - small.memory == 6 * 4 * CHARACTERS.activation_bytes


def test_without_counts_there_is_no_time():
    chosen = Experiment(data={"name": "folder", "path": "/x"}, model={"weights": "random"})
    assert estimate(chosen).seconds is None
    assert estimate(chosen, counts=COUNTS, classes=2).seconds > 0


def test_a_measured_speed_takes_the_place_of_the_guess():
    guess, measured = (
        estimate(experiment(), speeds=speeds) for speeds in ({}, {("characters", "auto"): 1e9})
    )
    assert not guess.measured
    assert "guessed" in guess.sentences[-1]
    assert measured.measured
    assert "measured" in measured.sentences[-1]
    work = sum(multiply_adds(r, counts_of(DATA["digits"])) for r in experiment().runs())
    assert measured.seconds == pytest.approx(work / 1e9)


def test_speed_is_work_over_time():
    config = run()
    events = [(100.0, started(config, COUNTS)), (110.0, Finished(1))]
    assert measured_speed(config, events) == pytest.approx(multiply_adds(config, COUNTS) / 10)


def test_the_limit_is_not_applied_twice():
    config = run(data={"limit": 100})
    kept = COUNTS.limited(100)
    events = [(0.0, started(config, kept)), (1.0, Finished(1))]
    assert measured_speed(config, events) == pytest.approx(multiply_adds(config, COUNTS))


def test_a_run_that_was_resumed_or_not_finished_tells_no_speed():
    config = run()
    begun = (0.0, started(config, COUNTS))
    assert measured_speed(config, [begun]) is None
    assert measured_speed(config, [begun, (5.0, Resumed(1, 1, 1)), (9.0, Finished(1))]) is None


def test_speeds_come_from_the_finished_runs_of_the_store(tmp_path):
    store = RunStore(tmp_path / "runs")
    assert measured_speeds(store) == {}
    config = run()
    for _ in record(store.create(config), iter([started(config, COUNTS), Finished(1)])):
        pass
    assert set(measured_speeds(store)) == {("characters", "auto")}


def test_the_speed_on_another_device_is_not_taken():
    elsewhere = estimate(
        experiment(compute={"device": "cpu"}), speeds={("characters", "cuda"): 1e15}
    )
    assert not elsewhere.measured


def test_what_is_on_the_disk_is_not_fetched_again():
    chosen = presets()["hymenoptera-resnet18"].experiment
    model, data = MODELS["resnet18"], DATA["hymenoptera"]
    assert missing_downloads(chosen) == model.bytes + data.bytes
    there = downloads_folder() / "weights" / model.url.rpartition("/")[2]
    there.parent.mkdir(parents=True)
    there.write_bytes(b"")
    assert missing_downloads(chosen) == data.bytes


@pytest.mark.parametrize("name", sorted(presets()))
def test_every_preset_has_its_cost_in_three_lines(name):
    cost = estimate(presets()[name].experiment, download=5)
    assert len(cost.sentences) == 3
    assert "download of 5 bytes" in cost.sentences[2]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (42, "42 s"), (600, "10 min"), (9000, "2.5 h"), (1e6, "12 days")],
)
def test_times_are_said_as_a_person_says_them(seconds, words):
    assert readable_time(seconds) == words


# How many pictures of each class there are to divide, and in the given test parts.
CLASS_SIZES = {
    "digits": ([178, 182, 177, 183, 181, 182, 181, 179, 174, 180], []),
    "hymenoptera": ([123, 121], [70, 83]),
    "cifar10": ([5000] * 10, [1000] * 10),
    "cifar100": ([500] * 100, [100] * 100),
    "stl10": ([500] * 10, [800] * 10),
    "eurosat": ([3000, 3000, 3000, 2500, 2500, 2000, 2500, 3000, 2500, 3000], []),
}


def labels(sizes):
    return [label for label, size in enumerate(sizes) for _ in range(size)]


@pytest.mark.parametrize("name", [n for n, d in DATA.items() if d.pictures])
def test_expected_counts_are_exactly_those_of_the_splits(name):
    train, test = CLASS_SIZES[name]
    given = {"train": labels(train)} | ({"test": labels(test)} if test else {})
    parts = arranged(given, seed=0, limit=None)
    assert counts_of(DATA[name]) == Counts(*(len(parts[p]) for p in PARTS))
    assert DATA[name].pictures == sum(train) + sum(test)


def test_the_digits_classes_are_as_large_as_that():
    digits = load_digits()
    assert list(np.bincount(digits.target)) == CLASS_SIZES["digits"][0]


def test_a_batch_of_more_than_there_are_is_refused_in_the_form():
    experiment(training={"batch_size": 1079})
    with pytest.raises(ConfigError, match="1079 training pictures"):
        experiment(training={"batch_size": 1080})


def test_counts_of_a_folder_are_exact():
    files = tuple(PictureFile(f"{i}.png", i % 2) for i in range(30))
    assert counts_in(FolderScan("x", ("a", "b"), {"train": files}, ())) == Counts(18, 6, 6)


def test_a_limit_shrinks_the_other_parts_too():
    assert COUNTS.limited(100) == Counts(100, 30, 30)
    assert COUNTS.limited(None) == COUNTS.limited(5000) == COUNTS
