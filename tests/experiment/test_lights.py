"""The traffic lights, their mends, and the step that calibrates them."""

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch

from equitune_gui.data.counts import Counts
from equitune_gui.experiment import training
from equitune_gui.experiment.config import Experiment, Problem, find_problems, parse_experiment
from equitune_gui.experiment.cost import Known, measured_ratios, memory_ratio
from equitune_gui.experiment.events import MEMORY, ONE_EXAMPLE, Failed, Finished
from equitune_gui.experiment.lights import (
    DATA_FOLDER,
    NIGHT,
    SHOW,
    Level,
    combination_light,
    disk_light,
    doubts_about,
    memory_light,
    time_light,
)
from equitune_gui.experiment.machine import Machine, look_at_machine
from equitune_gui.experiment.mends import changed, for_memory, for_problem, for_time, possible
from equitune_gui.experiment.presets import preset, presets
from equitune_gui.experiment.run import run
from equitune_gui.experiment.step_memory import FILE, StepMemory
from equitune_gui.experiment.store import RunStore, record
from tests.experiment.conftest import events_of, never, small_config

GB = 10**9
KNOWN = Known(counts=Counts(1000, 100, 100), classes=10)


def large(**changes):
    choices = {
        "model": {"name": "resnet50", "weights": "random"},
        "data": {"name": "cifar10"},
        "methods": ["equitune"],
        "training": {"batch_size": 64, "epochs": 5},
        "compute": {"device": "cpu"},
    }
    for key, value in changes.items():
        choices[key] = {**choices[key], **value} if isinstance(value, dict) else value
    return parse_experiment(choices)


def lit(experiment, machine, known=KNOWN):
    return memory_light(experiment, known.cost(experiment), machine, known)


class TestMemory:
    def test_it_is_green_amber_and_red_as_less_is_free(self):
        needed = KNOWN.cost(large()).memory
        levels = [
            lit(large(), Machine(memory=round(part * needed))).level for part in (2, 1.2, 0.9)
        ]
        assert levels == [Level.GOOD, Level.TIGHT, Level.BAD]

    def test_each_mend_of_a_red_light_makes_it_better(self):
        experiment = large()
        cost = KNOWN.cost(experiment)
        machine = Machine(memory=cost.memory // 2)
        light = lit(experiment, machine)
        assert len(light.mends) >= 2
        for mend in light.mends:
            after = possible(experiment, mend.changes)
            assert KNOWN.cost(after).memory < 0.9 * cost.memory, mend.label

    def test_the_batch_offered_is_the_largest_that_fits(self):
        experiment = large()
        machine = Machine(memory=KNOWN.cost(experiment).memory // 3)
        (mend,) = [m for m in lit(experiment, machine).mends if "training.micro_batch" in m.changes]
        fitting = mend.changes["training.micro_batch"]
        assert lit(changed(experiment, mend.changes), machine).level is Level.GOOD
        twice = changed(experiment, {"training.micro_batch": 2 * fitting})
        assert lit(twice, machine).level is not Level.GOOD

    def test_an_accelerator_s_own_memory_counts_where_it_is_used(self):
        machine = Machine(memory=1000 * GB, accelerator=GB)
        on = {"compute": {"device": "cuda"}}
        assert lit(large(**on), machine).level is Level.BAD
        assert "accelerator" in lit(large(**on), machine).sentence
        assert lit(large(), machine).level is Level.GOOD
        assert any(m.changes == {"compute.device": "cpu"} for m in lit(large(**on), machine).mends)

    def test_what_is_not_known_is_said_to_be_unknown(self):
        assert lit(large(), Machine()).level is Level.UNKNOWN

    def test_a_measured_step_moves_the_estimate(self):
        experiment = large()
        ratios = {("resnet50", "cpu"): 3.0}
        measured = replace(KNOWN, ratios=ratios)
        assert measured.cost(experiment).memory > 2 * KNOWN.cost(experiment).memory
        assert "measured here" in lit(experiment, Machine(memory=1000 * GB), measured).sentence
        assert "until" in lit(experiment, Machine(memory=1000 * GB)).sentence


class TestDiskAndTime:
    def test_a_small_disk_is_red_and_offers_another_folder(self):
        experiment = large(seeds=[0, 1, 2])
        cost = KNOWN.cost(experiment)
        light = disk_light(experiment, cost, Machine(disk=cost.disk // 2))
        assert light.level is Level.BAD
        assert light.other == DATA_FOLDER
        assert light.mends[0].changes == {"seeds": (0,)}
        assert disk_light(experiment, cost, Machine(disk=100 * cost.disk)).level is Level.GOOD
        assert disk_light(experiment, cost, Machine()).level is Level.UNKNOWN

    def test_a_download_counts(self):
        experiment = large()
        cost = KNOWN.cost(experiment, download=50 * GB)
        assert disk_light(experiment, cost, Machine(disk=20 * GB)).level is Level.BAD
        assert "download" in disk_light(experiment, cost, Machine(disk=20 * GB)).sentence

    @pytest.mark.parametrize(
        ("seconds", "level"),
        [(None, Level.UNKNOWN), (60, Level.GOOD), (7200, Level.TIGHT), (10**6, Level.BAD)],
    )
    def test_long_runs_can_wait_for_the_night(self, seconds, level):
        experiment = large(seeds=[0, 1])
        light = time_light(experiment, replace(KNOWN.cost(experiment), seconds=seconds))
        assert light.level is level
        assert (light.other == NIGHT) is (level in {Level.TIGHT, Level.BAD})

    def test_what_takes_less_time_costs_less(self):
        experiment = large(seeds=[0, 1])
        whole = KNOWN.cost(experiment).seconds
        for mend in for_time(experiment):
            assert KNOWN.cost(changed(experiment, mend.changes)).seconds < whole, mend.label


BROKEN = [
    {"training": {"batch_size": 16, "micro_batch": 64}},
    {"seeds": [1, 1]},
    {"methods": ["equitune", "equitune"]},
]


class TestChoices:
    @pytest.mark.parametrize("broken", BROKEN, ids=str)
    def test_the_mend_of_a_problem_ends_it(self, broken):
        experiment = Experiment.model_validate(broken)
        problems = find_problems(experiment)
        light = combination_light(experiment, problems)
        assert light.level is Level.BAD
        assert light.other == SHOW
        for mend in light.mends:
            after = changed(experiment, mend.changes)
            assert problems[0].field not in {p.field for p in find_problems(after)}

    def test_a_batch_larger_than_the_data_is_mended_with_their_number(self):
        problem = Problem("training.batch_size", "Too many.")
        experiment = large()
        counts = Counts(20, 5, 5)
        (mend,) = combination_light(experiment, [problem], counts=counts).mends
        assert mend.changes["training.batch_size"] <= 20

    def test_random_weights_that_are_never_trained_are_doubtful(self):
        experiment = large(training={"epochs": 0})
        light = combination_light(experiment, (), doubts=doubts_about(experiment))
        assert light.level is Level.TIGHT
        assert combination_light(large(), (), doubts=doubts_about(large())).level is Level.GOOD
        assert combination_light(None, ()).level is Level.UNKNOWN

    def test_no_mend_for_a_field_without_one(self):
        assert for_problem(large(), Problem("name", "Empty.")) is None


@pytest.mark.parametrize("built_in", presets())
def test_every_preset_s_mends_can_run(built_in):
    experiment = preset(built_in).experiment
    for mend in (*for_memory(experiment), *for_time(experiment)):
        assert possible(experiment, mend.changes) is not None, mend.label


def test_the_machine_is_looked_at(tmp_path):
    machine = look_at_machine(tmp_path)
    assert machine.memory > 0
    assert machine.disk > 0
    assert look_at_machine(tmp_path / "gone").disk is None


class TestTheMeasuredStep:
    def test_a_run_measures_its_first_step_and_the_next_estimate_uses_it(self, tmp_path):
        store = RunStore(tmp_path)
        config = small_config()
        folder = store.create(config)
        list(record(folder, run(config, never, folder=folder.path, resume=False)))
        measured = json.loads((folder.path / FILE).read_text())
        assert measured["examples"] == 16
        assert measured["bytes"] > 0
        ratio = measured_ratios(store)[config.model.name, "cpu"]
        assert ratio == memory_ratio(config, measured)
        assert 0.05 < ratio < 20  # an estimate that were farther off would be none

    def test_what_autograd_keeps_is_counted_exactly(self, tmp_path):
        weight = torch.nn.Parameter(torch.ones(1000, 1000))
        memory = StepMemory(tmp_path / FILE, [weight])
        data = torch.ones(4000, 1000)
        with memory.of_first(4000):
            (data @ weight).exp().sum().backward()  # keeps data and the exponentials
        kept = 2 * 4000 * 1000 * 4
        assert kept <= memory.bytes <= 4 * kept
        first = memory.bytes
        with memory.of_first(1):
            weight.sum().backward()
        assert memory.bytes == first

    @pytest.mark.parametrize("text", ["", "[]", '{"bytes": "many"}', '{"bytes": 5, "examples": 0}'])
    def test_a_damaged_measurement_is_as_good_as_none(self, tmp_path, text):
        store = RunStore(tmp_path)
        folder = store.create(small_config())
        (folder.path / FILE).write_text(text)
        assert measured_ratios(store) == {}


class TestMemoryFull:
    def test_a_real_allocation_that_fails_ends_the_run_told_as_such(self, tmp_path, monkeypatch):
        """The CPU's allocator itself refuses a petabyte."""

        def prepare(*_args, **_kwargs):
            return torch.empty(2**50)

        monkeypatch.setattr("equitune_gui.experiment.run.assemble", prepare)
        last = events_of(small_config(), tmp_path)[-1]
        assert isinstance(last, Failed)
        assert last.cause == MEMORY
        assert last.sentence.startswith("The memory is full (")

    def test_a_step_that_never_fits_is_too_much_for_one(self, tmp_path, monkeypatch):
        monkeypatch.setattr(training, "_accumulate", lambda *_: torch.empty(2**50))
        last = events_of(small_config(), tmp_path)[-1]
        assert last.cause == ONE_EXAMPLE
        labels = [m.label for m in for_memory(large(), for_one=True)]
        assert labels
        assert not [label for label in labels if "batch" in label]

    def test_half_the_batch_gives_the_same_run(self, tmp_path):
        whole = small_config()
        experiment = Experiment.model_validate(
            {**whole.model_dump(exclude={"experiment", "method", "seed"}), "methods": ["equitune"]}
        )
        mend = for_memory(experiment)[0]
        assert mend.changes == {"training.micro_batch": 8}
        half = whole.model_copy(
            update={"training": whole.training.model_copy(update={"micro_batch": 8})}
        )
        ends = [events_of(c, tmp_path / str(k))[-1] for k, c in enumerate((whole, half))]
        assert all(isinstance(end, Finished) for end in ends)
        assert ends[0].figures["upright_accuracy"] == pytest.approx(
            ends[1].figures["upright_accuracy"], abs=0.13
        )


def test_a_machine_whose_driver_does_not_answer_has_no_accelerator(monkeypatch, tmp_path):
    def broken():
        raise RuntimeError("driver")

    cuda = SimpleNamespace(is_available=lambda: True, mem_get_info=broken)
    monkeypatch.setitem(__import__("sys").modules, "torch", SimpleNamespace(cuda=cuda))
    assert look_at_machine(tmp_path).accelerator is None
