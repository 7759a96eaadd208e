"""A walk through every window: names for screen readers, and Tab that reaches everything."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from equitune_gui.tasks.catalogue import TASKS
from equitune_gui.widgets.data_folder import ask_for_data_folder
from tests.widgets.test_main_window import finish, press_run

INNER = (QHeaderView,)


def takes_keys(widget):
    """What a person comes to with Tab; parts of a larger control are reached with it."""
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    inside = isinstance(widget.parentWidget(), QAbstractItemView) or isinstance(widget, INNER)
    return tab and widget.isVisible() and widget.isEnabled() and not (widget.focusProxy() or inside)


def controls(window):
    return [child for child in window.findChildren(QWidget) if takes_keys(child)]


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(window):
    found = [repr(c) for c in controls(window) if not name_of(c)]
    buttons = (
        b
        for b in window.findChildren(QAbstractButton)
        if b.isVisible() and not isinstance(b.parentWidget(), QLineEdit)  # its own cross
    )
    return found + [repr(b) for b in buttons if not (b.text() or b.accessibleName())]


def unreached(window):
    """The controls that Tab never comes to, pressed until it is back where it began."""
    wanted = {c for c in controls(window) if c.window() is window}
    if not wanted:
        return []
    start = next(iter(wanted))
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached, widget = {start}, start
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget is start:
            break
        if takes_keys(widget):
            reached.add(widget)
    return [f"{c!r} {name_of(c)}" for c in wanted - reached]


def traps(window, qtbot):
    """Controls that keep the Tab key for themselves."""
    held = []
    for control in controls(window):
        if control.window() is not window:
            continue
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not control:
            continue
        for _ in range(3):  # a time of day has two fields
            if QApplication.focusWidget() is control:
                qtbot.keyClick(control, Qt.Key.Key_Tab)
        text = isinstance(control, QLineEdit | QPlainTextEdit | QTextEdit)
        if QApplication.focusWidget() is control and (text or len(controls(window)) > 1):
            held.append(f"{control!r} {name_of(control)}")
    return held


def walk(window, qtbot, *, tab=True):
    assert nameless(window) == []
    assert unreached(window) == []
    if tab:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert traps(window, qtbot) == []


@pytest.mark.parametrize("task", TASKS)
def test_the_window_with_every_page_of_a_task(window, qtbot, task):
    window.config.set("task", task)
    qtbot.waitUntil(lambda: not window.config.checking, timeout=20_000)
    window.pages.get_ready()
    press_run(window, qtbot)
    finish(window, qtbot)
    qtbot.waitUntil(lambda: window.pages.task == task)
    for place in range(window.pages.count()):
        window.pages.setCurrentIndex(place)
        QCoreApplication.processEvents()
        assert nameless(window.pages) == [], window.pages.tabText(place)
        assert unreached(window) == [], window.pages.tabText(place)
    for dock in window.docks:
        dock.raise_()
        QCoreApplication.processEvents()
        assert nameless(window) == [], dock.objectName()
        assert unreached(window) == [], dock.objectName()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert traps(window, qtbot) == []


@contextmanager
def opened(window, qtbot, kinds_before):
    QCoreApplication.processEvents()
    new = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in kinds_before]
    (dialog,) = new
    yield dialog
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


DIALOGS = (
    "trash",
    "present",
    "export_plot",
    "glossary",
    "shortcuts",
    "about",
    "palette",
    "why",
    "help_here",
    "settings",
)


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_of_the_menus(window, qtbot, action):
    window.pages.get_ready()
    press_run(window, qtbot)
    finish(window, qtbot)
    before = set(QApplication.topLevelWidgets())
    window.actions_by_name[action].trigger()
    with opened(window, qtbot, before) as dialog:
        walk(dialog, qtbot)


def test_the_question_for_a_data_folder(window, qtbot, tmp_path):
    before = set(QApplication.topLevelWidgets())
    ask_for_data_folder(window, tmp_path, lambda _notice: None)
    with opened(window, qtbot, before) as dialog:
        assert dialog.windowTitle()


def test_every_menu_entry_says_what_it_does(window):
    for action in window.actions_by_name.values():
        assert action.text()
        assert action.toolTip()
        assert action.statusTip()
