"""The form when the task is commands: what follows the task, what is offered, what is wrong."""

import os

import numpy as np
import pytest
from safetensors.numpy import save_file

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.store import RunStore
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.symmetry.words import WORD_SYMMETRIES
from equitune_gui.tasks.catalogue import SEQUENCES_TASK, TASKS
from equitune_gui.viewmodels.config_model import ConfigModel
from equitune_gui.viewmodels.form import FIELDS, dropped
from tests.bad_commands import BAD_CHOICES, chosen
from tests.fake_engine import FakeEngine


@pytest.fixture
def model(qapp):
    made = ConfigModel()
    made.set("task", SEQUENCES_TASK)
    yield made
    made.deleteLater()


def settled(qtbot, model):
    qtbot.waitUntil(lambda: not model.checking, timeout=20_000)


# ---------------------------------------------------------------------------------------- the task


def test_the_task_brings_its_defaults_and_undo_the_whole_experiment_back(qapp):
    model = ConfigModel()
    before = Experiment(
        name="Mine", group="D4", seeds=(3, 4), training={"epochs": 7}, compute={"device": "cpu"}
    )
    model.load(before)
    model.set("task", SEQUENCES_TASK)
    after = model.experiment()
    assert after.data.name in TASKS[SEQUENCES_TASK].data
    assert (after.group, after.level, after.model.name) == ("verb", "logits", "lstm")
    assert after.training.clip == 5
    assert after.training.optimizer == "adamw"
    assert (after.seeds, after.compute) == (before.seeds, before.compute)  # no task decides these
    model.undo()
    assert model.experiment() == before
    model.redo()
    assert model.experiment() == after
    model.deleteLater()


def test_the_form_of_a_task_is_what_a_file_of_that_task_alone_means(model):
    assert model.experiment() == Experiment.model_validate({"task": SEQUENCES_TASK})


@pytest.mark.parametrize(
    ("field", "offered"),
    [
        ("group", [*WORD_SYMMETRIES, "words"]),
        ("model.name", list(SEQUENCE_MODELS)),
        ("data.name", list(TASKS[SEQUENCES_TASK].data)),
        ("level", ["logits", "probabilities"]),
    ],
)
def test_choices_are_the_task_s_own(model, field, offered):
    assert [choice.value for choice in model.choices(field)] == offered
    assert all(choice.title and choice.description for choice in model.choices(field))


@pytest.mark.parametrize("name", SEQUENCE_MODELS)
@pytest.mark.parametrize("data", TASKS[SEQUENCES_TASK].data)
def test_every_network_on_every_split_is_ready_to_run_as_suggested(model, name, data):
    model.set("model.name", name)
    model.set("data.name", data)
    wrong = {problem.field for problem in model.problems}
    assert wrong == ({"data.path"} if data == "scan-file" else set())


def test_a_split_calls_for_its_group_unless_one_was_chosen(model):
    model.set("data.name", "scan-around-right")
    assert model.value("group") == "direction"
    model.set("group", "verbs")
    model.set("data.name", "scan-add-jump")
    assert model.value("group") == "verbs"


def test_random_weights_make_the_run_the_pretraining(model):
    tuning = {field: model.value(field) for field in FIELDS if field.startswith("training.")}
    assert not model.note("model.weights")
    model.set("model.weights", "random")
    assert "pretraining" in model.note("model.weights")
    assert model.value("methods") == ("none",)
    assert model.value("training.epochs") > 3 * tuning["training.epochs"]
    model.set("methods", ("equitune",))
    assert not model.note("model.weights")  # what is averaged is no network by itself
    model.set("model.weights", "bundled")
    assert {field: model.value(field) for field in tuning} == tuning


def test_an_equivariant_network_is_trained_plainly(model):
    model.set("model.name", "g-lstm")
    assert model.value("methods") == ("none",)
    assert model.value("model.weights") == "random"
    assert model.problems == ()
    assert not model.applies("level")


def test_fields_that_mean_nothing_are_out_of_sight(model):
    hidden = {field for field in FIELDS if not model.in_sight(field)}
    own = {"data.path", "words.source", "words.target"}
    assert hidden == TASKS[SEQUENCES_TASK].unused | own
    model.set_all({"group": "words", "data.name": "scan-file"})
    assert {field for field in FIELDS if not model.in_sight(field)} == hidden - own
    model.set("task", "image-classification")
    assert model.in_sight("checks.angles")
    assert not model.in_sight("training.clip")


def test_what_is_counted_and_what_it_costs_is_told_in_commands(model):
    assert model.unit("training.batch_size") == model.unit("checks.test_images") == "commands"
    assert model.unit("training.epochs") == ""
    assert "2 forwards a command" in model.cost.sentences[0]
    assert model.placeholder("data.limit") == "all (11,736)"
    model.set("group", "all-verbs")
    assert "24 forwards a command" in model.cost.sentences[0]
    model.set("task", "image-classification")
    assert model.unit("training.batch_size") == "pictures"


# ------------------------------------------------------------------------------------------- words


def test_whether_scan_respects_the_group_is_told(model, qtbot):
    settled(qtbot, model)
    assert model.note("group") == "SCAN respects every element, on all 20,910 commands."
    model.set("group", "words")
    model.set_text("words.source", "jump left")
    model.set_text("words.target", "JUMP TURN_LEFT")
    settled(qtbot, model)
    note = model.note("group")
    assert note.startswith("SCAN does not respect this group: jump ↔ left fails on ")
    assert note.endswith(" % of its commands.")
    assert model.problems == ()  # allowed all the same
    model.set_text("words.source", "walk look jump; left, right, turn")
    settled(qtbot, model)
    assert model.sentence("words.target").startswith("The list JUMP, TURN_LEFT has 2 words")
    assert not model.note("group")


def test_typed_words_are_lists(model, qtbot):
    model.set("group", "words")
    model.set_text("words.source", "jump, run;walk look;")
    model.set_text("words.target", " JUMP RUN ; WALK LOOK")
    settled(qtbot, model)
    assert model.value("words.source") == (("jump", "run"), ("walk", "look"))
    assert model.text("words.target") == "JUMP RUN; WALK LOOK"
    assert model.experiment().symmetry.order == 2
    assert "2 forwards a command" in model.cost.sentences[0]


# --------------------------------------------------------------------------------------- mistakes


@pytest.mark.parametrize("name", BAD_CHOICES)
def test_a_bad_choice_is_told_in_one_sentence_beside_its_field(
    model, qtbot, tmp_path, monkeypatch, name
):
    monkeypatch.chdir(tmp_path)
    bad = BAD_CHOICES[name]
    model.set_all(chosen(bad, tmp_path))
    settled(qtbot, model)
    assert [problem.field for problem in model.problems] == [bad.field]
    assert bad.words in model.sentence(bad.field)
    assert model.in_sight(bad.field)
    assert model.experiment() is None


def test_weights_of_another_vocabulary_are_told_before_a_run(model, qtbot, tmp_path):
    path = tmp_path / "best.safetensors"
    tensors = {"out.weight": np.zeros((2, 2), np.float32)}
    save_file(tensors, path, {"commands": '["miaow"]', "actions": '["MIAOW"]'})
    model.set("model.weights", str(path))
    settled(qtbot, model)
    assert [problem.field for problem in model.problems] == ["model.weights"]
    assert "are of another vocabulary: their commands lack " in model.sentence("model.weights")


# ----------------------------------------------------------------------------- files, earlier runs


@pytest.mark.parametrize("name", ["mine.txt", "mine.tsv", "MINE.TXT"])
def test_a_dropped_file_of_commands_is_the_data_of_the_task(qapp, qtbot, tmp_path, name):
    path = tmp_path / name
    path.write_text("".join(f"jump{n} run\tJUMP RUN\n" for n in range(60)))
    model = ConfigModel()
    before = model.experiment()
    assert model.drop(path)
    settled(qtbot, model)
    assert (model.value("task"), model.value("data.name")) == (SEQUENCES_TASK, "scan-file")
    assert model.value("data.path") == str(path)
    assert model.note("data.path") == "38 commands to train, 10 to validate, 12 to test"
    model.undo()
    assert model.experiment() == before
    model.deleteLater()


def test_other_text_means_nothing(tmp_path):
    assert dropped(tmp_path / "notes.md") == {}


def test_networks_that_earlier_runs_pretrained_are_offered_as_weights(model, qtbot, tmp_path):
    store = RunStore(tmp_path / "runs")
    engine, made = FakeEngine(), {}
    for method, network in (("none", "lstm"), ("equitune", "lstm"), ("none", "gru")):
        choices = {"task": SEQUENCES_TASK, "name": "Pre", "model": {"name": network}}
        config = Experiment.model_validate({**choices, "methods": [method]}).runs("x")[0]
        folder = store.create(config)
        list(engine.drive(folder, lambda: False))
        folder.best_path.parent.mkdir(exist_ok=True)
        folder.best_path.write_bytes(b"")
        made[method, network] = str(folder.best_path)
    model.learn_speeds(store)
    own = made["none", "lstm"]

    def offered():
        return [choice.value for choice in model.choices("model.weights")]

    qtbot.waitUntil(lambda: own in offered(), timeout=10_000)
    assert offered() == ["bundled", "random", own]
    assert model.choices("model.weights")[-1].title == "My run: Pre, seed 0"
    model.set("model.name", "gru")
    assert offered()[-1] == made["none", "gru"]
    model.set("task", "image-classification")
    assert not any(os.sep in value for value in offered())
