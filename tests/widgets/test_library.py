"""The library as a person uses it: search, star, tag, rename, note, archive, undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.labels import write_labels

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(make_window, qtbot):
    window = make_window()
    store = window.bench.library.store
    ids = [store.create(c).id for c in Experiment(name="Digits", seeds=(0, 1)).runs("e")]
    window.bench.library.refresh()
    qtbot.waitUntil(lambda: window.table.runs.rowCount() == 4)
    return window, ids


def choose(window, run_id, qtbot, entry):
    """Open a run's menu and take an entry."""
    window.table.select(run_id)
    menu = window.commands.open_menu(run_id, QPoint(10, 10))
    action = next(a for a in menu.actions() if a.text() == entry)
    action.trigger()
    menu.close()


def answer(window, qtbot, text):
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()
    qtbot.wait(1)


def shown(window):
    runs = window.table.runs
    return [runs.run_id(row) for row in range(runs.rowCount())]


def undo(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Z, CTRL)


def name(window, run_id):
    runs = window.table.runs
    return runs.row(runs.row_of(run_id)).title


def test_ctrl_f_searches_and_escape_shows_all_again(library, qtbot):
    window, _ = library
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_F, CTRL)
    assert window.search.edit.hasFocus()
    qtbot.keyClicks(window.search.edit, "equi-tuning")
    assert len(shown(window)) == 2
    assert window.search.count.text() == "2 of 4"
    qtbot.keyClick(window.search.edit, Qt.Key.Key_Escape)
    assert len(shown(window)) == 4
    assert window.search.count.text() == ""
    assert window.table.hasFocus()


def test_each_label_from_the_menu_and_back(library, qtbot):
    window, ids = library
    choose(window, ids[0], qtbot, "Star")
    qtbot.waitUntil(lambda: name(window, ids[0]) == "★ Digits")
    choose(window, ids[0], qtbot, "Rename…")
    answer(window, qtbot, "My best")
    qtbot.waitUntil(lambda: name(window, ids[0]) == "★ My best")
    choose(window, ids[0], qtbot, "Tags…")
    answer(window, qtbot, "#Demo talk")
    qtbot.waitUntil(lambda: name(window, ids[0]) == "★ My best  #demo  #talk")
    choose(window, ids[0], qtbot, "Note…")
    answer(window, qtbot, "Shown\nin Graz")
    qtbot.waitUntil(lambda: window.bench.labels.of(ids[0]).note == "Shown\nin Graz")
    for expected in ("★ My best  #demo  #talk", "★ My best", "★ Digits", "Digits"):
        undo(window, qtbot)
        qtbot.waitUntil(lambda e=expected: name(window, ids[0]) == e)


def test_what_is_archived_is_out_of_sight_until_asked_for(library, qtbot):
    window, ids = library
    choose(window, ids[1], qtbot, "Archive")
    qtbot.waitUntil(lambda: ids[1] not in shown(window))
    assert window.search.count.text() == "3 of 4"
    qtbot.keyClicks(window.search.edit, "is:archived")
    assert shown(window) == [ids[1]]
    choose(window, ids[1], qtbot, "Bring back from the archive")
    qtbot.waitUntil(lambda: shown(window) == [])
    window.search.edit.clear()
    assert len(shown(window)) == 4


def test_undo_takes_back_the_later_of_a_discard_and_a_label(library, qtbot):
    window, ids = library
    choose(window, ids[0], qtbot, "Star")
    window.bench.trash.discard(ids[1:2])
    qtbot.waitUntil(lambda: len(shown(window)) == 3)
    undo(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(window)) == 4)
    assert window.bench.labels.of(ids[0]).starred
    undo(window, qtbot)
    assert not window.bench.labels.of(ids[0]).starred


def test_the_selection_stays_on_its_run_while_others_go(library, qtbot):
    window, ids = library
    window.table.select(ids[2])
    window.bench.labels.put(ids[:1], archived=True)
    qtbot.waitUntil(lambda: len(shown(window)) == 3)
    assert window.table.selected == (ids[2],)


def test_a_strangers_title_is_plain_text(library, qtbot):
    window, ids = library
    window.bench.labels.put(ids[:1], title="<b>bold</b><script>", tags=("<i>",))
    qtbot.waitUntil(lambda: name(window, ids[0]) == "<b>bold</b><script>  #<i>")
    folder = window.bench.library.store.folder / ids[0]
    assert "<script>" in (folder / "labels.toml").read_text()
    write_labels(folder, window.bench.labels.of(ids[0]))
