"""The columns of the table of runs, in a window of its usual size and in others."""

import pytest
from PySide6.QtCore import QPoint, Qt

from equitune_gui.experiment.config import Experiment
from equitune_gui.viewmodels.settings import Settings
from equitune_gui.widgets.run_columns import TITLES

NAME = "An experiment with a long name that says all it is about and then some more"


def fill(window, qtbot, count):
    """So many runs in the table."""
    store = window.bench.library.store
    for seed in range(count):
        store.create(Experiment(name=NAME, methods=("none",), seeds=(seed,)).runs("x")[0])
    window.bench.library.refresh()
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == count)


@pytest.mark.parametrize("width", [1280, 1920, 1024])
def test_at_any_width_six_rows_are_seen_and_nothing_scrolls_sideways(window, qtbot, width):
    window.resize(width, 800)
    fill(window, qtbot, 6)
    table = window.table
    qtbot.waitUntil(lambda: table.visualRect(window.bench.runs.index(5, 0)).isValid())
    last = table.visualRect(window.bench.runs.index(5, 0))
    assert last.bottom() <= table.viewport().height()
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0
    assert {"Status", "Experiment", "Method", "Progress", "Upright"} <= set(table.columns.shown)


def test_more_width_shows_more_columns(window, qtbot):
    window.resize(1280, 800)
    few = set(window.table.columns.shown)
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: set(window.table.columns.shown) > few)
    assert "Message" not in few


def test_every_heading_has_room(window, qtbot):
    window.resize(1920, 1080)
    header = window.table.horizontalHeader()
    for place, title in enumerate(TITLES):
        if not header.isSectionHidden(place):
            words = header.fontMetrics().horizontalAdvance(title)
            assert header.sectionSize(place) >= words + 16, title


def entry(menu, text):
    return next(action for action in menu.actions() if action.text() == text)


def test_the_heading_s_menu_shows_and_hides_columns(window, qtbot):
    window.resize(1280, 800)
    columns = window.table.columns
    assert "Message" not in columns.shown
    header = window.table.horizontalHeader()
    opened = []
    columns.open_menu, real = lambda at: opened.append(real(at)), columns.open_menu
    header.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = opened
    assert entry(menu, "As many as fit").isChecked()
    entry(menu, "Message").trigger()
    entry(menu, "Worst").trigger()
    menu.close()
    assert "Message" in columns.shown
    assert "Worst" not in columns.shown
    chosen = columns.shown
    window.resize(1900, 900)
    assert columns.shown == chosen  # a person's choice stays
    again = real(QPoint(0, 0))
    entry(again, "As many as fit").trigger()
    again.close()
    assert "Worst" in columns.shown


def test_a_cut_name_is_whole_in_its_tooltip(window, qtbot):
    fill(window, qtbot, 1)
    index = window.bench.runs.index(0, TITLES.index("Experiment"))
    assert index.data(Qt.ItemDataRole.ToolTipRole) == NAME


def test_the_columns_of_the_last_time_are_shown_again(make_window):
    window = make_window(settings=Settings(columns=("Method", "Message", "No such column")))
    assert window.table.columns.shown == ("Status", "Method", "Message")
