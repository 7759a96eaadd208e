"""The control of a run in the window's thread, and its file that other windows read and write."""

import errno
import threading

import pytest

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.store import RunStore
from equitune_gui.viewmodels.run_worker import Control


@pytest.fixture
def folder(tmp_path):
    return RunStore(tmp_path / "runs").create(Experiment(methods=("none",)).runs("x")[0])


class Asking:
    """A thread that asks whether to stop, as the engine does between micro-batches."""

    def __init__(self, folder):
        self.paused, self.told = threading.Event(), []
        self.control = Control(folder, self.paused.set, self.told.append)
        self._answers = []
        self._thread = threading.Thread(target=self._ask)

    def _ask(self):
        self._answers.append(self.control.should_stop())

    def begin(self):
        self._thread.start()
        assert self.paused.wait(10)

    def answer(self):
        self._thread.join(10)
        return self._answers[0]


def test_a_pause_stands_in_the_file_and_go_on_takes_it_out(folder):
    asking = Asking(folder)
    asking.control.ask("pause")
    asking.begin()
    assert folder.control() == "pause"
    asking.control.ask("go")
    assert asking.answer() is False
    assert folder.control() == "go"


@pytest.mark.parametrize(("word", "stops"), [("stop", True), ("go", False)])
def test_another_window_ends_a_pause(folder, word, stops):
    asking = Asking(folder)
    asking.control.ask("pause")
    asking.begin()
    folder.send(word)
    assert asking.answer() is stops


def test_go_on_ends_a_pause_that_another_window_wrote(folder):
    asking = Asking(folder)
    folder.send("pause")
    asking.control.ask("go")
    assert asking.control.should_stop() is False
    assert folder.control() == "go"


def test_a_full_disk_is_told_and_the_pause_holds(folder, monkeypatch):
    def full(_word):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(folder, "send", full)
    asking = Asking(folder)
    asking.control.ask("pause")
    asking.begin()
    assert not asking.control._is_over(0.3)
    assert "No space left" in asking.told[0]
    asking.control.ask("stop")
    assert asking.answer() is True
