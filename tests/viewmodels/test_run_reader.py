"""The reading thread survives what disks and other windows do, and says so."""

import errno
import sqlite3

import pytest

from equitune_gui.experiment.store import RunFolder
from equitune_gui.viewmodels.run_messages import Happened, Listed, Troubled
from tests.fake_engine import FakeChild, started


def full(*_args):
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def heard(bench):
    messages = []
    bench.outbox.delivered.connect(messages.extend)
    return messages


def of(kind, messages):
    return [message for message in messages if isinstance(message, kind)]


@pytest.fixture
def folder(bench, experiment):
    return bench.library.store.create(experiment.runs("x")[0])


@pytest.mark.parametrize("error", [OSError(5, "I/O error"), sqlite3.OperationalError("locked")])
def test_a_list_that_cannot_be_read_is_told_and_the_thread_goes_on(
    bench, qtbot, heard, monkeypatch, error
):
    def broken():
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(bench.library.store, "summaries", broken)
        bench.library.refresh()
        qtbot.waitUntil(lambda: of(Troubled, heard) != [])
    assert str(bench.library.store.folder) in of(Troubled, heard)[0].sentence
    bench.library.refresh()
    qtbot.waitUntil(lambda: of(Listed, heard) != [])
    assert bench.reader.isRunning()


def test_a_run_that_goes_while_the_list_is_read_does_no_harm(
    bench, qtbot, heard, folder, monkeypatch
):
    seen = bench.library.store.summaries()

    def late():
        folder.path.joinpath("config.toml").unlink(missing_ok=True)
        return seen

    monkeypatch.setattr(bench.library.store, "summaries", late)
    bench.library.refresh()
    qtbot.waitUntil(lambda: of(Listed, heard) != [])
    assert of(Troubled, heard) == []


def test_a_wish_on_a_full_disk_is_told_once_and_written_when_there_is_room(
    bench, qtbot, heard, folder, monkeypatch
):
    child = FakeChild(folder)
    bench.reader.watch(folder, 0, child)
    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "send", full)
        bench.reader.ask(folder, "stop")
        qtbot.waitUntil(lambda: of(Troubled, heard) != [])
        qtbot.wait(300)
        assert len(of(Troubled, heard)) == 1
        assert "No space left" in of(Troubled, heard)[0].sentence
    qtbot.waitUntil(lambda: folder.control() == "stop")
    child.write(started(folder.config, 2))
    qtbot.waitUntil(lambda: of(Happened, heard) != [])


def test_events_that_cannot_be_read_are_read_later(bench, qtbot, heard, folder, monkeypatch):
    child = FakeChild(folder)
    child.write(started(folder.config, 2))
    with monkeypatch.context() as patch:
        patch.setattr(RunFolder, "tail", full)
        bench.reader.watch(folder, 0, child)
        qtbot.waitUntil(lambda: of(Troubled, heard) != [])
    qtbot.waitUntil(lambda: of(Happened, heard) != [])


def test_a_run_that_cannot_be_read_is_told_with_its_id(bench, qtbot, heard, folder, monkeypatch):
    monkeypatch.setattr(RunFolder, "tail", full)
    bench.library.load(folder.id)
    qtbot.waitUntil(lambda: of(Troubled, heard) != [])
    assert of(Troubled, heard)[0].run_id == folder.id
