"""The table of commands as a person uses it."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from equitune_gui.viewmodels.command_table import CommandTable
from equitune_gui.viewmodels.run_model import ShownRuns
from equitune_gui.widgets.command_view import CommandView
from equitune_gui.widgets.looks import NO_RUN
from tests.widgets.synthetic import shown_runs
from tests.widgets.synthetic_commands import TEST, command_run, write_commands


@pytest.fixture
def view(qtbot, tmp_path):
    write_commands(tmp_path / "plain", good=False)
    write_commands(tmp_path / "equitune", good=True, seed=1)
    runs = (
        command_run("none", folder=tmp_path / "plain"),
        command_run("equitune", folder=tmp_path / "equitune"),
    )
    widget = CommandView(CommandTable(shown_runs(*runs)))
    qtbot.addWidget(widget)
    widget.resize(900, 560)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: "Equi-tuning" in widget.count.text())
    return widget


def test_without_a_run_it_invites_to_run(qtbot):
    widget = CommandView(CommandTable(ShownRuns()))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    assert widget._empty.text() == NO_RUN


def test_before_the_end_it_says_when_the_table_comes(qtbot):
    widget = CommandView(CommandTable(shown_runs(command_run(finished=False))))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    assert widget._empty.text() == "The table of commands comes at the end of a run."


def test_all_commands_are_there_and_counted(view):
    assert view.rows.model().rowCount() == TEST
    assert "Plain fine-tuning" in view.count.text()
    assert "Equi-tuning" in view.count.text()
    assert not view.grab().isNull()


def test_a_person_filters_searches_and_copies(view, qtbot):
    view.sieve.setFocus()
    qtbot.waitUntil(view.sieve.hasFocus)
    for place in (1, 2):
        qtbot.keyClick(view.sieve, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda place=place: view.sieve.currentIndex() == place)
    assert view.sieve.currentText() == "Mended by equi-tuning"
    mended = view.rows.model().rowCount()
    assert 0 < mended < TEST
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Find))
    assert view.search.hasFocus()
    qtbot.keyClicks(view.search, "jump twice and turn")
    found = view.rows.model().rowCount()
    assert 0 < found < mended
    qtbot.waitUntil(lambda: view.count.text().startswith(f"{found} of {TEST:,}"))
    view.rows.setFocus()
    view.rows.selectRow(0)
    QTest.keySequence(view.rows, QKeySequence(QKeySequence.StandardKey.Copy))
    head, row = QGuiApplication.clipboard().text().split("\n")
    assert head == "Command\tTarget\tPlain fine-tuning\tEqui-tuning"
    command, target, plain, good = row.split("\t")
    assert "jump twice and turn" in command
    assert plain != target == good
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.rows.model().rowCount() == mended


def test_nothing_found_is_said(view, qtbot):
    qtbot.keyClicks(view.search, "zebra")
    qtbot.waitUntil(view._empty.isVisible)
    assert view._empty.text() == "No command is so: choose “All commands” and clear the search."


def test_a_heading_sorts(view, qtbot):
    header = view.rows.horizontalHeader()
    place = header.sectionViewportPosition(0) + 20
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
    first = [view.rows.model().text(row, 0) for row in range(50)]
    assert first == sorted(first)


def test_actions_are_short_or_whole(view, qtbot):
    assert "turn left" in view.key.text()
    short = view.rows.viewport().grab().toImage()
    view.short.click()
    qtbot.waitUntil(lambda: "turn left" not in view.key.text())
    assert view.rows.viewport().grab().toImage() != short


def test_enter_asks_for_the_command(view, qtbot):
    view.rows.setFocus()
    index = view.rows.model().index(3, 0)
    view.rows.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    with qtbot.waitSignal(view.asked) as asked:
        qtbot.keyClick(view.rows, Qt.Key.Key_Return)
    assert asked.args == [index.data()]


def test_comparing_filters_are_off_for_one_kind_of_run(qtbot, tmp_path):
    write_commands(tmp_path)
    widget = CommandView(CommandTable(shown_runs(command_run("none", folder=tmp_path))))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: widget.rows.model().rowCount() > 0)
    assert [widget.sieve.model().item(k).isEnabled() for k in range(4)] == [
        True,
        True,
        False,
        False,
    ]
