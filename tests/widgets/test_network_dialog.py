"""A network exported through the window, with a stand-in for the process that does the work."""

import json
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.network_formats import partial_folder
from equitune_gui.viewmodels import network_export
from equitune_gui.widgets.network_dialog import NetworkDialog

LEFT = Qt.MouseButton.LeftButton
WROTE = {"format": "safetensors", "file": "network.safetensors", "bytes": 709344, "difference": 0.0}
STEPS = [
    {"phase": "loading the network", "done": 0, "total": 4},
    {"phase": "writing safetensors", "done": 1, "total": 4},
]


def saying(lines, *, then="", told=None):
    """The words of a program that prints lines, notes what it was given, and ends."""
    code = f"import sys\nfor line in {lines!r}: print(line, flush=True)\n"
    if told is not None:
        code += f"open({str(told)!r}, 'w').write('|'.join(sys.argv[1:]))\n"
    return [sys.executable, "-S", "-c", code + then]


@pytest.fixture
def opened(make_window, qtbot, monkeypatch):
    """The dialog of a finished run, whose process is the given stand-in."""

    def open_with(*starts, task="image-classification", weights=True):
        monkeypatch.setattr(network_export, "program", lambda: list(starts))
        window = make_window()
        store = window.bench.library.store
        folder = store.create(Experiment(name="Mine", task=task).runs("e")[0])
        if weights:
            folder.best_path.parent.mkdir()
            folder.best_path.write_bytes(b"weights")
        window.bench.library.refresh()
        qtbot.waitUntil(lambda: window.table.runs.rowCount() == 1)
        window.table.select(folder.id)
        menu = window.commands.open_menu(folder.id, QPoint(5, 5))
        action = next(a for a in menu.actions() if a.text() == "Export network…")
        assert action.isEnabled() is weights
        action.trigger()
        menu.close()
        return window, window.findChild(NetworkDialog)

    return open_with


def test_what_is_ticked_is_written_and_told(opened, qtbot, tmp_path, monkeypatch):
    lines = [json.dumps(step) for step in (*STEPS, {"wrote": WROTE})]
    window, dialog = opened(*saying(["a library's own words", *lines], told=tmp_path / "told"))
    qtbot.mouseClick(dialog.forms["torch-export"], LEFT, pos=QPoint(8, 8))
    assert dialog.chosen[-1] == "safetensors"
    assert "torch-export" not in dialog.chosen
    dialog.folder.selectAll()
    qtbot.keyClicks(dialog.folder, str(tmp_path / "net"))
    qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Written to" in dialog.said.text(), timeout=10_000)
    assert "network.safetensors, 709 kB; read back, exactly the same" in dialog.said.text()
    assert dialog.progress.value() == dialog.progress.maximum()
    assert dialog.said.height() >= dialog.said.heightForWidth(dialog.said.width())
    given = (tmp_path / "told").read_text().split("|")
    assert given[0] == "export-network"
    assert given[2] == str(tmp_path / "net")
    assert given[3:6] == ["--runs-folder", str(window.bench.library.store.folder), "--json"]
    assert "torch-export" not in given
    looked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", looked.append)
    qtbot.mouseClick(dialog.look, LEFT)
    assert looked[0].toLocalFile() == str(tmp_path / "net")
    dialog.close()


def test_cancel_ends_the_process_and_leaves_nothing(opened, qtbot, tmp_path):
    lines = [json.dumps(step) for step in STEPS]
    _, dialog = opened(*saying(lines, then="import time; time.sleep(60)"))
    left = partial_folder(tmp_path / "net")
    left.mkdir()
    dialog.folder.setText(str(tmp_path / "net"))
    assert not dialog.cancel.isEnabled()
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(lambda: dialog.said.text() == "Writing safetensors…", timeout=10_000)
    assert dialog.progress.value() == 250
    assert not dialog.write.isEnabled()
    assert not dialog.folder.isEnabled()
    qtbot.mouseClick(dialog.cancel, LEFT)
    qtbot.waitUntil(lambda: "nothing was kept" in dialog.said.text())
    qtbot.waitUntil(lambda: not left.exists())
    assert dialog.write.isEnabled()
    dialog.close()


def test_closing_ends_the_process(opened, qtbot, tmp_path):
    _, dialog = opened(*saying([json.dumps(STEPS[0])], then="import time; time.sleep(60)"))
    dialog.folder.setText(str(tmp_path / "net"))
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(lambda: dialog.said.text() == "Loading the network…", timeout=10_000)
    process = dialog._export._process
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert process.processId() == 0


def test_a_refusal_is_its_sentence(opened, qtbot, tmp_path):
    then = "sys.stderr.write('noise\\nThe folder is there already.\\n'); sys.exit(2)"
    _, dialog = opened(*saying([], then=then))
    dialog.folder.setText(str(tmp_path))
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(lambda: dialog.said.text() == "The folder is there already.", timeout=10_000)
    assert not dialog.look.isEnabled()
    dialog.close()


def test_a_program_that_is_not_there_is_told(opened, qtbot):
    _, dialog = opened("/no/such/program")
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(lambda: "could not be started" in dialog.said.text())
    dialog.close()


def test_forms_are_those_of_the_task_and_what_lacks_packages_says_so(opened, qtbot, monkeypatch):
    from equitune_gui.experiment import network_formats

    monkeypatch.setattr(network_formats, "find_spec", lambda name: None)
    _, dialog = opened(*saying([]), task="fair-generation")
    assert list(dialog.forms) == ["hugging-face", "torch-export", "onnx"]
    assert not dialog.forms["onnx"].isEnabled()
    assert "pip install" in dialog.forms["onnx"].accessibleDescription()
    for name in ("hugging-face", "torch-export"):
        dialog.forms[name].setFocus()
        qtbot.keyClick(dialog.forms[name], Qt.Key.Key_Space)
    assert not dialog.write.isEnabled()
    assert dialog.said.text() == "Tick at least one form."
    dialog.close()


def test_another_folder_can_be_chosen(opened, qtbot, tmp_path):
    _, dialog = opened(*saying([]))
    qtbot.mouseClick(dialog.choose, LEFT)
    asked = dialog.findChild(QFileDialog)
    asked.fileSelected.emit(str(tmp_path))
    asked.reject()
    assert dialog.folder.text().startswith(str(tmp_path))
    assert dialog.folder.text().endswith("-network")
    dialog.close()


def test_without_weights_there_is_nothing_to_export(opened):
    window, dialog = opened(*saying([]), weights=False)
    assert dialog is None
    window.actions_by_name["export_network"].trigger()
    assert "Choose one run that has trained weights" in window.notices.notices[-1].sentence
