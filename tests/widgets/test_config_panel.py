"""The form on the screen: what it shows, what it changes, how it is reached."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox

from equitune_gui.experiment.presets import presets
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


def control(panel, name):
    return panel.fields[name].control


def test_every_field_of_the_config_is_on_the_form(panel):
    assert set(panel.fields) == set(FIELDS)


@pytest.mark.parametrize("name", sorted(presets()))
def test_what_is_loaded_is_shown(panel, model, name):
    model.load(presets()[name].experiment)
    for field in panel.fields.values():
        shown, value = field.control, model.value(field.name)
        if isinstance(shown, QComboBox):
            assert shown.currentData() == value
        elif isinstance(shown, QSpinBox):
            assert shown.value() == value
        elif isinstance(shown, QLineEdit):
            assert shown.text() == model.text(field.name)
        else:
            assert {n for n, box in shown.boxes.items() if box.isChecked()} == set(value)


@pytest.mark.parametrize(
    ("task", "shown"),
    [("image-classification", False), ("compositional", False), ("fair-generation", True)],
)
def test_a_section_without_fields_is_not_there(panel, model, task, shown):
    model.set("task", task)
    (heading,) = (label for label in panel.findChildren(QLabel) if label.text() == "Writing")
    assert heading.isVisibleTo(panel) is shown


def test_showing_changes_nothing(panel, model):
    for preset in presets().values():
        model.load(preset.experiment)
        assert model.experiment() == preset.experiment


def test_what_is_entered_is_chosen(panel, model, qtbot):
    qtbot.keyClicks(control(panel, "name"), " new")
    rate = control(panel, "training.learning_rate")
    rate.selectAll()
    qtbot.keyClicks(rate, "0.05")
    control(panel, "training.epochs").setValue(7)
    group = control(panel, "group")
    group.setFocus()
    qtbot.keyClick(group, Qt.Key.Key_Down)
    control(panel, "methods").boxes["equizero"].click()
    made = model.experiment()
    assert made.training.learning_rate == 0.05
    assert made.training.epochs == 7
    assert made.group == "reflect-left-right"
    assert made.methods == ("none", "equitune", "equizero")


def test_half_typed_numbers_are_left_alone(panel, model, qtbot):
    rate = control(panel, "training.learning_rate")
    rate.selectAll()
    for text, typed in (("0", "0"), (".", "0."), ("0", "0.0"), ("2", "0.02")):
        qtbot.keyClicks(rate, text)
        assert rate.text() == typed
    assert model.value("training.learning_rate") == 0.02


def test_the_sentence_stands_under_its_field_and_goes_with_the_mistake(panel, qtbot):
    field = panel.fields["training.learning_rate"]
    qtbot.keyClick(field.control, Qt.Key.Key_End)
    qtbot.keyClicks(field.control, "x")
    assert field.problem.isVisible()
    assert field.problem.sentence == "Learning rate must be a number, not '0.03x'."
    assert field.problem.y() >= field.control.y() + field.control.height()
    assert field.problem.sentence in field.control.accessibleDescription()
    qtbot.keyClick(field.control, Qt.Key.Key_Backspace)
    assert not field.problem.isVisible()


def test_what_a_run_reported_is_shown_beside_its_field(panel, model):
    model.report("compute.device", "There is no CUDA here.")
    assert panel.fields["compute.device"].problem.sentence == "There is no CUDA here."


def test_focus_goes_to_the_first_problem_and_unfolds_it(panel, model, qtbot):
    assert not panel.focus_problem()
    model.set_text("training.weight_decay", "much")
    field = panel.fields["training.weight_decay"]
    assert not field.isVisible()
    assert panel.focus_problem()
    qtbot.waitUntil(lambda: field.control.hasFocus())
    assert field.isVisible()


def test_a_network_brings_its_weights_to_choose_from(panel, model):
    weights = control(panel, "model.weights")
    assert [weights.itemData(i) for i in range(weights.count())] == ["bundled", "random"]
    model.set("model.name", "resnet18")
    assert [weights.itemData(i) for i in range(weights.count())] == ["torchvision", "random"]
    model.set("model.weights", "/somewhere/mine.pth")
    assert weights.currentText() == "mine.pth"


def test_the_path_shows_only_for_a_folder_of_ones_own(panel, model):
    assert not panel.fields["data.path"].isVisible()
    model.set("data.name", "folder")
    assert panel.fields["data.path"].isVisible()


def test_fields_without_effect_are_switched_off(panel, model):
    model.set("training.optimizer", "adamw")
    assert not control(panel, "training.momentum").isEnabled()
    model.set("methods", ("none",))
    assert not control(panel, "level").isEnabled()


def test_the_wheel_scrolls_the_form_and_changes_nothing(panel, model, qtbot):
    before = model.experiment()
    bar = panel.area.verticalScrollBar()
    for name in ("model.name", "group", "training.epochs"):
        panel.area.ensureWidgetVisible(panel.fields[name])
        position = bar.value()
        spin(panel, control(panel, name))
        assert bar.value() > position
    assert model.experiment() == before


def test_the_wheel_turns_the_control_that_has_the_focus(panel, model, qtbot):
    epochs = control(panel, "training.epochs")
    epochs.setFocus()
    qtbot.waitUntil(epochs.hasFocus)
    panel.area.ensureWidgetVisible(epochs)
    spin(panel, epochs)
    assert model.value("training.epochs") == 4


def spin(panel, widget):
    """One notch down, where Qt itself would send it."""
    at = widget.mapTo(panel, QPoint(widget.width() // 2, widget.height() // 2))
    QTest.wheelEvent(panel.windowHandle(), QPointF(at), QPoint(0, -120))
    QApplication.processEvents()


def test_undo_reaches_the_form_from_within_a_field(panel, model, qtbot):
    model.set("group", "D4")
    name = control(panel, "name")
    name.setFocus()
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClick(name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.value("group") == "C4"
    QTest.keyClick(
        name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert model.value("group") == "D4"


def test_every_field_can_be_reached_by_tab(panel, model, qtbot):
    panel.fold_out()
    model.set("data.name", "folder")
    first = control(panel, "name")
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    reached = set()
    for _ in range(80):
        at = QApplication.focusWidget()
        reached |= {n for n, f in panel.fields.items() if f.control is at or f.isAncestorOf(at)}
        panel.focusNextPrevChild(True)
    assert reached == {f for f in FIELDS if model.in_sight(f)}


def test_every_control_has_a_name_for_screen_readers(panel):
    panel.fold_out()
    for field in panel.fields.values():
        interface = QAccessible.queryAccessibleInterface(field.control)
        assert interface.text(QAccessible.Text.Name)
        assert interface.text(QAccessible.Text.Description)


def test_the_cost_stands_under_the_form(panel, model):
    assert "2 methods × 1 seed = 2 runs; 4 forwards a picture" in panel.cost.text
    model.set("group", "D4")
    assert "8 forwards" in panel.cost.text
    model.set("methods", ())
    assert "nothing is wrong" in panel.cost.text


@pytest.mark.parametrize(
    ("name", "field"),
    [("pictures.zip", "data.path"), ("w.pth", "model.weights"), ("w.safetensors", "model.weights")],
)
def test_files_can_be_dropped_on_the_form(panel, model, tmp_path, name, field):
    path = tmp_path / name
    path.write_bytes(b"")
    drop(panel, path)
    assert model.value(field) == str(path)


def test_other_files_are_left_to_the_window(panel, model, tmp_path):
    before = model.experiment()
    assert not drop(panel, tmp_path / "experiment.toml")
    assert model.experiment() == before


def drop(panel, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    panel.dropEvent(event)
    return event.isAccepted()


def test_the_panel_fits_its_width(panel, model):
    panel.fold_out()
    model.set("data.name", "folder")
    panel.resize(300, 800)
    QApplication.processEvents()
    form = panel.area.widget()
    assert form.minimumSizeHint().width() <= panel.area.viewport().width()


def test_nothing_here_brings_torch_in():
    program = (
        "import sys; import equitune_gui.widgets.config_panel; "
        "sys.exit(any(m in sys.modules for m in ('torch', 'torchvision', 'sklearn')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
