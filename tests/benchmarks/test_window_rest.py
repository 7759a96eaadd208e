"""What a window costs that nobody uses, and what is left when views are opened and closed.

Run with `pytest tests/benchmarks/test_window_rest.py --benchmark-enable -s` on an idle machine.
"""

import gc
import time

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from equitune_gui.viewmodels.run_model import runs_of_task
from equitune_gui.widgets.plot_pages import PAGES
from tests.benchmarks.test_window_load import (  # noqa: F401 - fixtures
    _only_when_asked,
    opened,
)

CYCLES, WARM_UP = 50, 5
IDLE_S = 20
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

pytestmark = pytest.mark.slow


@pytest.fixture
def ready(opened, qtbot):  # noqa: F811
    """The window once torch is in memory, which takes its own."""
    with qtbot.waitSignal(opened.bench.queue.engine_ready, timeout=120_000):
        pass
    return opened


def settle():
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def megabytes():
    settle()
    return psutil.Process().memory_info().rss / 1e6


def grown(cycle):
    """Megabytes over CYCLES, and top-level widgets left."""
    for _ in range(WARM_UP):
        cycle()
    before, widgets = megabytes(), len(QApplication.topLevelWidgets())
    for _ in range(CYCLES):
        cycle()
    return megabytes() - before, len(QApplication.topLevelWidgets()) - widgets


def views():
    for task, pages in PAGES.items():
        for page in pages:
            yield pytest.param(task, page, id=f"{task}: {page.title}")


@pytest.mark.parametrize(("task", "page"), views())
def test_a_page_opened_and_closed(ready, task, page):
    shown = ready.bench.library.shown

    def cycle():
        own = runs_of_task(shown, task, ready.window)
        view = page.make(own)
        view.show()
        settle()
        view.close()
        view.deleteLater()
        own.deleteLater()
        settle()

    growth, widgets = grown(cycle)
    print(f"\n{task}, {page.title}: {growth:+.1f} MB, {widgets} widgets after {CYCLES} cycles")
    assert widgets == 0
    assert growth <= 5


@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog_opened_and_closed(ready, action):
    ready.window.pages.get_ready()

    def cycle():
        before = set(QApplication.topLevelWidgets())
        ready.window.actions_by_name[action].trigger()
        settle()
        for widget in set(QApplication.topLevelWidgets()) - before:
            widget.close()
        settle()

    growth, widgets = grown(cycle)
    print(f"\n{action}: {growth:+.1f} MB, {widgets} widgets after {CYCLES} cycles")
    assert widgets <= 0
    assert growth <= 5


def test_an_idle_window_costs_next_to_nothing(ready, qtbot):
    qtbot.wait(10_000)  # what follows a start (the index, a collection of garbage) is done
    process = psutil.Process()
    before, began = process.cpu_times(), time.perf_counter()
    qtbot.wait(1000 * IDLE_S)
    after, took = process.cpu_times(), time.perf_counter() - began
    used = after.user + after.system - before.user - before.system
    print(f"\nan idle window uses {100 * used / took:.2f} % of a core")
    assert used / took < 0.01
