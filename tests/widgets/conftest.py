"""A main window with a stand-in for torch, and the guard that every test leaves nothing behind."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from equitune_gui.experiment.config import Experiment
from equitune_gui.viewmodels.config_model import ConfigModel
from equitune_gui.viewmodels.settings import Settings
from equitune_gui.viewmodels.workbench import Workbench
from equitune_gui.widgets.main_window import MainWindow
from tests.fake_engine import FakeChild, FakeEngine
from tests.leaks import assert_nothing_left, freeze, snapshot


@pytest.fixture(scope="session", autouse=True)
def _quick_looks(_one_thread):
    freeze()


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    before = snapshot()
    yield
    assert_nothing_left(before)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUITUNE_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def make_window(tmp_path, engine, qtbot):
    """Makes shown windows; `settled` waits until files have been looked at."""
    made = []

    def make(*, settings=None, blocked="", **changes):
        bench = Workbench(
            tmp_path / "runs", **{"engine": lambda: engine, "launch_child": FakeChild, **changes}
        )
        config = ConfigModel(bench)
        config.load(Experiment(name="Small", compute={"device": "cpu"}))
        window = MainWindow(bench, config, settings or Settings(), blocked=blocked)
        made.append((bench, window))
        window.bench, window.config = bench, config
        window.show()
        bench.start()
        qtbot.waitUntil(lambda: not config.checking, timeout=10_000)
        return window

    yield make
    for bench, window in made:
        bench.close()
        window.deleteLater()
        bench.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window):
    return make_window()
