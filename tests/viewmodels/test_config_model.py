"""The form's state: consequences, problems, files, undo."""

import pytest
from PIL import Image

from equitune_gui.data.catalogue import DATA
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.presets import DEFAULT, preset, presets
from equitune_gui.models.catalogue import MODELS
from equitune_gui.symmetry.catalogue import LEVELS, PLANE_SYMMETRIES
from equitune_gui.tasks.catalogue import METHODS
from equitune_gui.viewmodels.config_model import ConfigModel
from equitune_gui.viewmodels.form import FIELDS
from equitune_gui.viewmodels.form_choices import explanation, label
from equitune_gui.viewmodels.form_text import parsed, shown


@pytest.fixture
def model(qapp):
    made = ConfigModel()
    yield made
    made.deleteLater()


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    for name in ("ants", "bees"):
        (folder / name).mkdir(parents=True)
        for i in range(10):
            Image.new("RGB", (8, 8)).save(folder / name / f"{i}.png")
    return folder


def settled(qtbot, model):
    qtbot.waitUntil(lambda: not model.checking, timeout=10_000)


def fields_with_problems(model):
    return [p.field for p in model.problems]


def test_a_new_form_is_an_experiment_that_can_run(model):
    assert model.experiment() == Experiment()
    assert model.problems == ()


def test_every_field_has_a_label_and_an_explanation():
    for field in FIELDS:
        assert label(field)[0].isupper()
        assert explanation(field)


def test_every_default_is_among_its_choices(model):
    for field in FIELDS:
        offered = [choice.value for choice in model.choices(field)]
        value = model.value(field)
        if offered:
            assert set(value if isinstance(value, tuple) else [value]) <= set(offered)


@pytest.mark.parametrize(
    ("field", "catalogue"),
    [
        ("group", PLANE_SYMMETRIES),
        ("methods", METHODS),
        ("level", LEVELS),
        ("data.name", DATA),
        ("model.name", MODELS),
    ],
)
def test_choices_are_those_of_the_catalogue(model, field, catalogue):
    assert [choice.value for choice in model.choices(field)] == list(catalogue)
    assert all(choice.title and choice.description for choice in model.choices(field))


@pytest.mark.parametrize("name", sorted(presets()))
def test_what_is_loaded_is_what_would_run(model, name):
    model.load(presets()[name].experiment)
    assert model.experiment() == presets()[name].experiment


def test_setting_a_field_says_so_once(model, qtbot):
    told = []
    model.changed.connect(told.append)
    model.set("training.epochs", 3)
    model.set("training.epochs", 3)
    assert told == ["training.epochs"]
    assert model.experiment().training.epochs == 3


def test_another_network_brings_its_weights_and_rate(model):
    model.set("model.name", "resnet18")
    assert model.value("model.weights") == "torchvision"
    assert model.value("training.learning_rate") == 0.001
    model.set("model.name", "characters")
    assert model.value("model.weights") == "bundled"
    assert model.value("training.learning_rate") == 0.03


def test_a_preset_s_rate_that_is_the_suggested_one_follows_the_network(model):
    model.load(preset(DEFAULT).experiment)
    model.set("model.name", "resnet18")
    assert model.value("training.learning_rate") == 0.001


def test_what_a_person_set_is_never_overwritten(model):
    model.set("model.weights", "random")
    model.set_text("training.learning_rate", "0.05")
    model.set("model.name", "resnet18")
    assert model.value("model.weights") == "random"
    assert model.value("training.learning_rate") == 0.05


def test_what_was_loaded_counts_as_set_by_a_person(model):
    model.load(presets()["hymenoptera-resnet18"].experiment)
    model.set("model.name", "characters")
    assert model.value("training.learning_rate") == 3e-4


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("training.learning_rate", "fast", "Learning rate must be a number, not 'fast'."),
        ("training.learning_rate", "0", "Learning rate must be more than 0, not 0.0."),
        ("training.learning_rate", "", "Learning rate must be a number, not ''."),
        ("data.size", "tiny", "Picture size must be a whole number, not 'tiny'."),
        ("data.size", "4", "Picture size must be at least 8, not 4."),
        ("seeds", "0, one", "Each of the seeds must be a whole number, not 'one'."),
        ("seeds", "", "Give at least one seed."),
        ("seeds", "1, 1", "Seeds has 1 twice; name it once."),
        ("seeds", "-1", "A seed is a whole number from 0 to 2147483647, not -1."),
        ("compute.threads", "0", "Threads must be at least 1, not 0."),
        ("name", "", "Name must not be empty."),
    ],
)
def test_a_wrong_entry_is_told_beside_its_field(model, field, text, words):
    model.set_text(field, text)
    assert model.sentence(field) == words
    assert fields_with_problems(model) == [field]
    assert model.experiment() is None
    assert model.text(field) == text


def test_impossible_combinations_are_told_at_once(model):
    model.set("training.batch_size", 5000)
    assert "larger than" in model.sentence("training.batch_size")
    model.set("training.batch_size", 32)
    model.set_all({"model.weights": "bundled", "model.name": "resnet18"})
    assert "ResNet-18" in model.sentence("model.weights")
    model.set("model.weights", "random")
    model.set_text("data.limit", "20")
    assert fields_with_problems(model) == ["training.batch_size"]
    model.set("methods", ())
    assert model.sentence("methods") == "Give at least one method."


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("seeds", "0, 1, 2", (0, 1, 2)),
        ("seeds", "3 4;5", (3, 4, 5)),
        ("seeds", "1, x", (1, "x")),
        ("data.size", "", None),
        ("data.size", " 64 ", 64),
        ("training.learning_rate", "3e-4", 3e-4),
        ("training.learning_rate", "0,01", 0.01),
        ("data.path", "/a, b", "/a, b"),
    ],
)
def test_text_means_a_value(field, text, value):
    assert parsed(field, text) == value
    assert parsed(field, shown(value)) == value


def test_undo_brings_back_what_followed_too(model):
    model.set("model.name", "resnet18")
    model.undo()
    assert model.experiment() == Experiment()
    model.redo()
    assert model.value("model.weights") == "torchvision"


def test_typing_on_is_one_change(model):
    for text in ("0", "0.", "0.0", "0.02"):
        model.set_text("training.learning_rate", text)
    assert model.undo_stack.count() == 1
    model.undo()
    assert model.value("training.learning_rate") == 0.03


def test_two_choices_are_two_changes(model):
    model.set("methods", ("none",))
    model.set("methods", ("none", "equizero"))
    model.undo()
    assert model.value("methods") == ("none",)


def test_loading_can_be_undone(model):
    model.set("group", "D4")
    model.load(presets()["digits-eighth-turns"].experiment)
    model.undo()
    assert model.value("group") == "D4"


def test_a_folder_is_looked_at_in_the_background(model, qtbot, pictures):
    assert model.drop(pictures)
    assert model.value("data.name") == "folder"
    model.set("training.batch_size", 4)
    assert model.checking
    settled(qtbot, model)
    assert model.problems == ()
    assert model.placeholder("data.limit") == "all (12)"
    assert model.cost.seconds is not None


def test_a_batch_larger_than_the_folder_is_told(model, qtbot, pictures):
    model.drop(pictures)
    settled(qtbot, model)
    assert model.sentence("training.batch_size") == (
        "A batch of 32 is larger than the 12 training pictures; make it at most 12."
    )
    model.set("training.epochs", 0)
    assert model.problems == ()


@pytest.mark.parametrize("kind", ["missing", "empty", "not a zip"])
def test_a_folder_that_will_not_do_is_told(model, qtbot, tmp_path, kind):
    path = tmp_path / "data.zip"
    if kind == "empty":
        path.mkdir()
    elif kind == "not a zip":
        path.write_bytes(b"hello")
    model.set_all({"data.name": "folder", "data.path": str(path)})
    settled(qtbot, model)
    assert fields_with_problems(model) == ["data.path"]
    assert str(path) in model.sentence("data.path")


def test_a_folder_put_right_is_seen_after_a_recheck(model, qtbot, pictures):
    moved = pictures.rename(pictures.with_name("elsewhere"))
    model.set_all({"data.name": "folder", "data.path": str(pictures), "training.batch_size": 4})
    settled(qtbot, model)
    assert model.experiment() is None
    moved.rename(pictures)
    model.recheck()
    settled(qtbot, model)
    assert model.experiment() is not None


def test_weights_files_are_looked_at(model, qtbot, tmp_path):
    assert model.drop(tmp_path / "weights.pth")
    settled(qtbot, model)
    assert model.sentence("model.weights").startswith("There is no weights file")
    assert not model.drop(tmp_path / "notes.md")


def test_the_look_is_announced(model, qtbot, tmp_path):
    model.drop(tmp_path / "weights.pth")
    with qtbot.waitSignal(model.changed, check_params_cb=lambda field: field == ""):
        pass
    assert model.experiment() is None


def test_only_the_last_look_counts(model, qtbot, tmp_path, pictures):
    model.set_all({"data.name": "folder", "data.path": str(tmp_path / "nowhere")})
    qtbot.wait(300)  # the first look is under way or over
    model.set_all({"data.path": str(pictures), "training.batch_size": 4})
    settled(qtbot, model)
    assert model.problems == ()


def test_a_download_is_part_of_the_cost(model, qtbot):
    model.set("model.name", "resnet18")
    settled(qtbot, model)
    assert model.cost.download == MODELS["resnet18"].bytes
    assert "46.8 MB" in model.cost.sentences[-1]


def test_what_a_run_reported_stays_until_the_field_changes(model):
    model.report("model.weights", "The server did not answer.")
    assert model.sentence("model.weights") == "The server did not answer."
    assert model.experiment() is not None  # trying again may be right
    model.set("training.epochs", 2)
    assert model.sentence("model.weights")
    model.set("model.weights", "random")
    assert model.sentence("model.weights") == ""


def test_no_cost_without_an_experiment(model):
    model.set_text("training.learning_rate", "x")
    assert model.cost is None
