"""The form on the screen when the task is commands."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from equitune_gui.experiment.config import Experiment
from equitune_gui.tasks.catalogue import SEQUENCES_TASK, TASKS
from equitune_gui.viewmodels.config_model import ConfigModel
from equitune_gui.viewmodels.form import FIELDS
from equitune_gui.widgets.config_panel import ConfigPanel


@pytest.fixture
def model(qapp):
    made = ConfigModel()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def panel(qtbot, model):
    made = ConfigPanel(model)
    qtbot.addWidget(made)
    made.resize(340, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def commands(panel, model, qtbot):
    """The panel once the task is chosen as a person would, with the keyboard."""
    task = control(panel, "task")
    task.setFocus()
    qtbot.waitUntil(task.hasFocus)
    qtbot.keyClick(task, Qt.Key.Key_Down)
    return panel


def control(panel, name):
    return panel.fields[name].control


def in_sight(panel):
    panel.fold_out()
    return {name for name, field in panel.fields.items() if field.isVisible()}


def test_choosing_the_task_by_keyboard_shows_its_form(commands, model):
    assert model.experiment() == Experiment.model_validate({"task": SEQUENCES_TASK})
    assert control(commands, "task").currentText() == "Compositional generalization"
    assert control(commands, "group").currentText() == "Verb: jump ↔ run (C2)"
    assert control(commands, "model.name").currentText() == "LSTM"
    assert control(commands, "data.name").currentText() == "SCAN, Add jump"
    assert control(commands, "level").count() == 2
    assert "2 methods × 1 seed = 2 runs; 2 forwards a command" in commands.cost.text


def test_undo_brings_the_pictures_back_whole(commands, model, qtbot):
    before = Experiment()
    name = control(commands, "name")
    name.setFocus()
    qtbot.waitUntil(name.hasFocus)
    qtbot.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.experiment() == before
    assert control(commands, "group").currentData() == before.group
    assert control(commands, "training.batch_size").text() == "32 pictures"
    assert "checks.angles" in in_sight(commands)


def test_fields_that_mean_nothing_are_not_shown(panel, model):
    model.set("task", SEQUENCES_TASK)
    hidden = TASKS[SEQUENCES_TASK].unused | {"data.path", "words.source", "words.target"}
    assert in_sight(panel) == set(FIELDS) - hidden
    assert not panel.group_picture.isVisible()
    model.set("task", "image-classification")
    assert panel.group_picture.isVisible()


def test_what_is_counted_stands_beside_the_number(commands, qtbot):
    assert control(commands, "training.batch_size").text() == "32 commands"
    assert control(commands, "checks.images").text() == "256 commands"
    assert control(commands, "training.epochs").text().isdigit()
    batch = control(commands, "training.batch_size")
    batch.selectAll()
    qtbot.keyClicks(batch, "48")
    assert batch.value() == 48


def test_own_words_are_typed_where_the_group_is_chosen(commands, model, qtbot):
    group = control(commands, "group")
    group.setFocus()
    qtbot.keyClick(group, Qt.Key.Key_End)
    assert model.value("group") == "words"
    source, target = commands.fields["words.source"], commands.fields["words.target"]
    assert source.isVisible()
    assert target.isVisible()
    assert source.control.placeholderText() == "jump run; walk look"
    assert source.problem.sentence.startswith("No word lists are given.")
    qtbot.keyClicks(source.control, "jump walk")
    qtbot.keyClicks(target.control, "JUMP WALKS")
    assert target.problem.sentence == (
        "The word 'WALKS' is not in the vocabulary. Did you mean 'WALK'?"
    )
    qtbot.keyClick(target.control, Qt.Key.Key_Backspace)
    assert not target.problem.isVisible()
    note = commands.fields["group"]._note
    qtbot.waitUntil(lambda: "respects every element" in note.text(), timeout=20_000)
    assert note.isVisible()


def test_a_group_that_scan_does_not_respect_is_allowed_and_the_share_told(commands, model, qtbot):
    model.set_all(
        {
            "group": "words",
            "words.source": (("jump", "left"),),
            "words.target": (("JUMP", "TURN_LEFT"),),
        }
    )
    note = commands.fields["group"]._note
    qtbot.waitUntil(lambda: "jump ↔ left fails on" in note.text(), timeout=20_000)
    assert note.isVisible()
    assert model.experiment() is not None


def test_the_pretraining_is_told_under_the_weights(commands, model, qtbot):
    weights = control(commands, "model.weights")
    weights.setFocus()
    qtbot.keyClick(weights, Qt.Key.Key_End)
    assert model.value("model.weights") == "random"
    note = commands.fields["model.weights"]._note
    assert note.isVisible()
    assert "The run is the pretraining" in note.text()
    ticked = {n for n, box in control(commands, "methods").boxes.items() if box.isChecked()}
    assert ticked == {"none"}


@pytest.mark.parametrize("name", ["commands.txt", "commands.tsv"])
def test_a_file_of_commands_can_be_dropped_anywhere_on_the_form(
    panel, model, qtbot, tmp_path, name
):
    path = tmp_path / name
    path.write_text("".join(f"jump{n} run\tJUMP RUN\n" for n in range(120)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(event)
    assert event.isAccepted()
    field = panel.fields["data.path"]
    assert field.isVisible()
    assert field.control.text() == str(path)
    qtbot.waitUntil(lambda: "77 commands to train" in field._note.text(), timeout=20_000)
    group = panel.fields["group"]
    assert "'jump' is not in the vocabulary" in group.problem.sentence


def test_every_field_in_sight_can_be_reached_by_tab(commands, model, qtbot):
    commands.fold_out()
    model.set_all({"group": "words", "data.name": "scan-file"})
    first = control(commands, "name")
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    reached = set()
    for _ in range(80):
        at = QApplication.focusWidget()
        reached |= {n for n, f in commands.fields.items() if f.control is at or f.isAncestorOf(at)}
        commands.focusNextPrevChild(True)
    applying = {field for field in FIELDS if model.in_sight(field) and model.applies(field)}
    assert reached == applying


def test_the_form_fits_its_width(commands, model):
    commands.fold_out()
    model.set_all({"group": "words", "data.name": "scan-file"})
    commands.resize(300, 800)
    QApplication.processEvents()
    form = commands.area.widget()
    assert form.minimumSizeHint().width() <= commands.area.viewport().width()
