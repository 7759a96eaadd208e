"""Handing runs on through the window: menu, drop, double click, a bad file."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from equitune_gui.__main__ import _is_file
from equitune_gui.experiment.bundle import export_runs
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.store import RunStore
from tests.fake_engine import FakeEngine


@pytest.fixture
def file(tmp_path):
    store = RunStore(tmp_path / "theirs")
    folder = store.create(Experiment(name="Theirs").runs("e")[0])
    list(FakeEngine().drive(folder, lambda: False))
    export_runs(store, [folder.id], tmp_path / "theirs.equitune")
    return tmp_path / "theirs.equitune"


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


def sentences(window):
    return [notice.sentence for notice in window.notices.notices]


def test_a_dropped_file_is_imported_and_shown(make_window, qtbot, file):
    window = make_window()
    drop(window, file)
    qtbot.waitUntil(lambda: len(window.bench.library.shown.runs) == 1, timeout=10_000)
    assert window.bench.library.shown.runs[0].config.name == "Theirs"
    assert "1 run was imported." in sentences(window)


def test_a_bad_file_is_one_sentence(make_window, qtbot, tmp_path):
    window = make_window()
    (tmp_path / "bad.equitune").write_text("nothing")
    drop(window, tmp_path / "bad.equitune")
    qtbot.waitUntil(lambda: any("bad.equitune cannot be imported" in s for s in sentences(window)))
    assert not window.bench.library.summaries


def test_runs_are_exported_from_the_menu(make_window, qtbot, tmp_path):
    window = make_window()
    store = window.bench.library.store
    run_id = store.create(Experiment(name="Mine").runs("e")[0]).id
    window.bench.library.refresh()
    qtbot.waitUntil(lambda: window.table.runs.rowCount() == 1)
    window.table.select(run_id)
    menu = window.commands.open_menu(run_id, QPoint(5, 5))
    next(a for a in menu.actions() if a.text() == "Export…").trigger()
    menu.close()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.equitune"))
    dialog.reject()
    qtbot.waitUntil((tmp_path / "mine.equitune").exists)
    qtbot.waitUntil(lambda: any("was written to" in s for s in sentences(window)))


def test_without_a_choice_export_says_what_to_do(make_window):
    window = make_window()
    window.actions_by_name["export_runs"].trigger()
    assert "Choose the runs to export in the table of runs." in sentences(window)


def test_a_double_clicked_file_is_the_windows():
    assert _is_file(["/home/a/mine.equitune"])
    assert _is_file(["experiment.TOML"])
    assert not _is_file(["run", "experiment.toml"])
    assert not _is_file(["runs"])
