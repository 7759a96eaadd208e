"""A workbench with a stand-in for torch, and the guard that every test leaves nothing behind."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from equitune_gui.experiment.config import Experiment
from equitune_gui.viewmodels.workbench import Workbench
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


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def children():
    return []


@pytest.fixture
def make_bench(tmp_path, engine, children):
    made = []

    def launch(*folders):
        children.append(FakeChild(*folders))
        return children[-1]

    def make(**changes):
        bench = Workbench(
            tmp_path / "runs", **{"engine": lambda: engine, "launch_child": launch, **changes}
        )
        made.append(bench)
        bench.start()
        return bench

    yield make
    for bench in made:
        bench.close()
        bench.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def bench(make_bench):
    return make_bench()


@pytest.fixture
def experiment():
    return Experiment(name="Small", methods=("none", "equitune"), seeds=(0,))
