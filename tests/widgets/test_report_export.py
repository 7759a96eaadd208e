"""A report through the window: from a run's menu, the page that compares, the File menu."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from equitune_gui.experiment.config import Experiment
from equitune_gui.widgets.compare_view import CompareView
from tests.fake_engine import FakeEngine


@pytest.fixture
def made(make_window, qtbot):
    """A window with the finished runs of one experiment in the plots."""
    window = make_window()
    store = window.bench.library.store
    folders = [store.create(config) for config in Experiment(name="Mine").runs("e")]
    for folder in folders:
        list(FakeEngine().drive(folder, lambda: False))
    window.bench.library.refresh()
    qtbot.waitUntil(lambda: window.table.runs.rowCount() == len(folders))
    window.commands.show([folder.id for folder in folders])
    qtbot.waitUntil(lambda: len(window.bench.library.shown.runs) == len(folders))
    return window, [folder.id for folder in folders]


def save(window, path):
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def sentences(window):
    return [notice.sentence for notice in window.notices.notices]


def test_a_run_is_reported_from_its_menu_and_opened(made, qtbot, tmp_path, monkeypatch):
    window, ids = made
    window.table.select(ids[0])
    menu = window.commands.open_menu(ids[0], QPoint(5, 5))
    next(a for a in menu.actions() if a.text() == "Report…").trigger()
    menu.close()
    path = tmp_path / "one.html"
    save(window, path)
    qtbot.waitUntil(lambda: f"The report was written to {path}." in sentences(window))
    page = path.read_text(encoding="utf-8")
    assert ids[0] in page
    assert ids[1] not in page
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button = next(b for b in window.notices.findChildren(QPushButton) if b.text() == "Open")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(path)]


def test_the_page_that_compares_reports_what_it_shows(made, qtbot, tmp_path):
    window, ids = made
    window.pages.get_ready()
    window.pages.setCurrentIndex(window.pages.count() - 1)
    compare = window.pages.currentWidget().findChild(CompareView)
    qtbot.mouseClick(compare.report, Qt.MouseButton.LeftButton)
    save(window, tmp_path / "two.html")
    qtbot.waitUntil((tmp_path / "two.html").exists)
    page = (tmp_path / "two.html").read_text(encoding="utf-8")
    assert all(run_id in page for run_id in ids)
    qtbot.waitUntil(lambda: not window.bench.transfer.busy)


def test_without_any_run_the_menu_says_what_to_do(make_window):
    window = make_window()
    window.actions_by_name["export_report"].trigger()
    assert "Choose the runs to report on in the table of runs." in sentences(window)


def test_what_cannot_be_written_is_one_sentence(made, qtbot, tmp_path):
    window, ids = made
    window.commands.report(ids)
    save(window, tmp_path / "no such folder" / "x.html")
    qtbot.waitUntil(lambda: any("no such folder" in s and "cannot" in s for s in sentences(window)))
