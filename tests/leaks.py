"""What no test may leave behind: top-level widgets, threads, timers."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QMenu


def assert_nothing_left(before):
    app = QCoreApplication.instance()
    if app is None:
        return
    for _ in range(2):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    left = {}
    for kind, found in snapshot().items():
        extra = found - before[kind]
        if extra:
            left[kind] = sorted(map(repr, extra))
    assert not left, f"left behind: {left}"


def freeze():
    """Leave what exists now out of every later look: with torch loaded each took half a second."""
    gc.collect()
    gc.freeze()


def snapshot():
    """The live things of each kind, as they can be compared."""
    app = QCoreApplication.instance()
    widgets = set(app.topLevelWidgets()) if hasattr(app, "topLevelWidgets") else set()
    objects = gc.get_objects()
    return {
        "top-level widgets": {w for w in widgets if not _is_menu_of_pyqtgraph(w)},
        "threads": {t for t in objects if _is(t, QThread) and _running(t)},
        "timers": {t for t in objects if _is(t, QTimer) and _active(t)},
    }


def _is_menu_of_pyqtgraph(widget):
    """Every PlotItem makes some context menus without a parent, and never lets go of them."""
    return isinstance(widget, QMenu) and not widget.isVisible()


def _is(thing, kind):
    return issubclass(type(thing), kind)


def _running(thread):
    try:
        return thread.isRunning() and thread is not QThread.currentThread()
    except RuntimeError:  # its C++ side is gone
        return False


def _active(timer):
    try:
        return timer.isActive()
    except RuntimeError:
        return False
