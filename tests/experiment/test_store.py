"""Run folders: append-only, readable after a kill at any byte, found when the index is lost."""

import errno
import os
import sqlite3
import threading
from dataclasses import replace

import pytest

from equitune_gui.errors import ReadOnlyFolderError, RunInUseError, UnknownNameError
from equitune_gui.experiment import store as store_module
from equitune_gui.experiment.drive import drive
from equitune_gui.experiment.events import (
    Evaluated,
    Failed,
    Finished,
    Resumed,
    Saved,
    Started,
    Stepped,
    from_json,
    to_json,
)
from equitune_gui.experiment.history import History
from equitune_gui.experiment.store import RunFolder, RunStore, record
from tests.experiment.conftest import small_config

STARTED = Started(
    config={},
    classes=("a", "b"),
    train=4,
    validation=2,
    test=2,
    steps=3,
    elements=("0°", "90°"),
    exact=True,
    parameters=10,
    trained_parameters=10,
    device="CPU",
    precision="float32",
    batch_norm="frozen",
    pretrained=True,
    weights="bundled",
    head="new",
)
STREAM = (
    STARTED,
    Stepped(1, 1, 0.5, 0.1),
    Stepped(2, 1, float("nan"), 0.1),
    Evaluated(2, 1, "validation", "upright", 0.4, 1, 2),
    Stepped(3, 1, float("inf"), 0.1),
    Finished(1, {"upright_accuracy": 0.5, "worst_accuracy": 0.25}),
)


@pytest.fixture
def recorded(store):
    folder = store.create(small_config())
    list(record(folder, iter(STREAM)))
    return folder


def test_events_survive_json():
    for event in (*STREAM, Resumed(1, 0, 4), Failed("no")):
        again = from_json(to_json(event, 1.5))
        assert again[0] == 1.5
        assert repr(again[1]) == repr(event)  # nan ≠ nan, so compare what is written


def test_a_folder_is_readable_whatever_byte_it_was_cut_at(recorded):
    data = recorded.events_path.read_bytes()
    whole = [repr(e) for _, e in recorded.events()]
    for size in range(len(data)):
        recorded.events_path.write_bytes(data[:size])
        seen = [repr(e) for _, e in recorded.events()]
        assert seen == whole[: len(seen)]
        assert len(seen) == data[:size].count(b"\n")


def test_a_cut_line_does_not_spoil_the_next_event(recorded):
    data = recorded.events_path.read_bytes()
    recorded.events_path.write_bytes(data[: len(data) // 2])
    before = len(list(recorded.events()))
    list(record(recorded, iter([Stepped(9, 9, 0.1, 0.1)])))
    assert len(list(recorded.events())) == before + 1


def test_tailing_gives_each_event_once(store):
    folder = store.create(small_config())
    seen, offset = [], 0
    for _ in record(folder, iter(STREAM)):
        found, offset = folder.tail(offset)
        seen += found
    assert [repr(e) for _, e in seen] == [repr(e) for e in STREAM]


def test_replaying_equals_watching(store):
    folder, live = store.create(small_config()), History()
    for moment, event in record(folder, iter(STREAM)):
        live.apply(event, moment)
    assert repr(folder.history()) == repr(live)


def test_resuming_forgets_what_came_after_the_checkpoint():
    history = History()
    for event in (STARTED, *STREAM[1:5], Resumed(1, 0, 2), Stepped(2, 1, 0.3, 0.1)):
        history.apply(event, 0.0)
    assert history.steps == [1, 2]
    assert history.losses == [0.5, 0.3]
    assert not history.evaluations
    assert history.ending is None


def test_summaries_come_newest_first_with_their_figures(store, recorded):
    os.utime(recorded.path / "config.toml", (1e9, 1e9))
    newer = store.create(small_config("none"))
    rows = store.summaries()
    assert [r.id for r in rows] == [newer.id, recorded.id]
    assert rows[0].state == "queued"
    assert rows[1].state == "finished"
    assert rows[1].upright_accuracy == 0.5
    assert rows[1].validation_accuracy == 0.5


@pytest.mark.parametrize("damage", [lambda p: p.unlink(), lambda p: p.write_bytes(b"junk" * 999)])
def test_a_lost_or_broken_index_is_made_again_from_the_folders(store, recorded, damage):
    before = store.summaries()
    damage(store.folder / "index.sqlite")
    assert RunStore(store.folder).summaries() == before


def test_the_index_is_used_and_refreshed(store, recorded, monkeypatch):
    store.summaries()
    read = []
    monkeypatch.setattr(
        store_module,
        "summarise",
        lambda f, keep=store_module.summarise: read.append(f.id) or keep(f),
    )
    store.summaries()
    assert not read
    list(record(recorded, iter([Failed("later")])))
    assert store.summaries()[0].state == "failed"
    assert read == [recorded.id]


def test_an_index_with_any_page_broken_is_made_again(store, recorded):
    for n in range(60):
        store.create(small_config(seed=n))
    before = store.summaries()
    index = store.folder / "index.sqlite"
    whole = index.read_bytes()
    for page in range(0, len(whole), 4096):
        index.write_bytes(whole[:page] + b"\xff" * 4096 + whole[page + 4096 :])
        assert RunStore(store.folder).summaries() == before


def test_an_index_that_another_window_holds_is_left_alone(store, recorded, monkeypatch):
    before = store.summaries()
    index = store.folder / "index.sqlite"
    monkeypatch.setattr(store_module, "LOCKED_S", 0.05)
    with sqlite3.connect(index, isolation_level=None) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        assert store.summaries() == before
        holder.execute("ROLLBACK")
    holder.close()
    assert index.exists()


def test_asking_who_writes_never_keeps_a_writer_out(store, recorded):
    """Asking takes the lock for an instant."""
    done = threading.Event()

    def ask():
        while not done.is_set():
            RunFolder(recorded.path).is_running()

    asking = [threading.Thread(target=ask) for _ in range(2)]
    for thread in asking:
        thread.start()
    try:
        for _ in range(50):
            with recorded.writer():
                pass
    finally:
        done.set()
        for thread in asking:
            thread.join()


def test_a_folder_whose_config_cannot_be_written_is_not_left_behind(store, monkeypatch):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store_module, "write_atomically", full)
    with pytest.raises(OSError, match="No space"):
        store.create(small_config())
    assert not [p for p in store.folder.iterdir() if p.is_dir()]


def test_the_time_left_counts_neither_a_pause_nor_the_time_before_a_resume():
    history = History()
    moments = [0, 1, 2, 3, 500, 501, 502]  # a pause before the fifth
    history.apply(replace(STARTED, steps=27), 0)
    for step, moment in enumerate(moments, 1):
        history.apply(Stepped(step, 1, 0.5, 0.1), moment)
    assert history.seconds_left() == 20
    history.apply(Resumed(7, 0, len(history.events)), 9000)
    for step in range(8, 13):
        history.apply(Stepped(step, 1, 0.5, 0.1), 9100 + 0.1 * step)
        assert history.seconds_left() is None  # the first steps after a resume are slow
    history.apply(Stepped(13, 1, 0.5, 0.1), 9101.3)
    assert history.seconds_left() == pytest.approx(1.4)


def test_few_steps_tell_the_pace_where_they_are_long():
    history = History()
    history.apply(replace(STARTED, steps=27), 0)
    for step in (1, 2):
        history.apply(Stepped(step, 1, 0.5, 0.1), 60 * step)
    assert history.seconds_left() == 25 * 60


def test_after_the_last_update_the_test_is_under_way_and_no_time_is_told():
    history = History()
    history.apply(replace(STARTED, steps=20), 0)
    for step in range(1, 21):
        history.apply(Stepped(step, 1, 0.5, 0.1), step)
    assert history.seconds_left() is None
    assert not history.testing
    history.apply(Saved(20, 1, "checkpoints/last.pt", best=True), 21)
    assert history.testing
    history.apply(Finished(1), 22)
    assert not history.testing


def test_a_run_that_is_set_up_again_is_starting(store, recorded):
    with recorded.writer():
        assert store.summaries()[0].state == "starting"


def test_an_index_of_an_older_version_is_replaced(store, recorded):
    with sqlite3.connect(store.folder / "index.sqlite") as connection:
        connection.execute("CREATE TABLE runs (old TEXT)")
        connection.execute("PRAGMA user_version=0")
    connection.close()
    assert [r.id for r in store.summaries()] == [recorded.id]


def test_a_folder_without_a_readable_config_is_passed_over(store, recorded):
    (store.folder / "stray").mkdir()
    broken = store.create(small_config())
    (broken.path / "config.toml").write_text("not = = toml")
    assert [r.id for r in store.summaries()] == [recorded.id]


def test_discarding_can_be_undone(store, recorded):
    store.discard(recorded.id)
    assert store.summaries() == []
    store.restore(recorded.id)
    assert [r.id for r in store.summaries()] == [recorded.id]


def test_the_trash_is_listed_with_sizes_and_emptied_one_by_one(store, recorded):
    assert store.discarded() == []
    (recorded.path / "checkpoints").mkdir(exist_ok=True)
    recorded.checkpoint_path.write_bytes(bytes(100_000))
    other = store.create(small_config())
    for run_id in (recorded.id, other.id):
        store.discard(run_id)
    found = {run.summary.id: run for run in store.discarded()}
    assert set(found) == {recorded.id, other.id}
    assert 100_000 < found[recorded.id].bytes < 200_000
    store.delete_discarded(other.id)
    store.delete_discarded(other.id)  # twice, as two windows may
    assert [run.summary.id for run in store.discarded()] == [recorded.id]
    store.restore(recorded.id)
    assert [r.id for r in store.summaries()] == [recorded.id]


def test_nothing_outside_the_trash_can_be_deleted(store, recorded):
    other = store.create(small_config())
    store.discard(other.id)
    for name in (f"../{recorded.id}", "..", ".", ""):
        store.delete_discarded(name)
    assert recorded.path.exists()
    assert [run.summary.id for run in store.discarded()] == [other.id]


def test_a_run_being_written_cannot_be_driven_or_discarded_elsewhere(store, recorded):
    with recorded.writer():
        assert RunFolder(recorded.path).is_running()
        with pytest.raises(RunInUseError, match="another window"):
            store.discard(recorded.id)
        with pytest.raises(RunInUseError):
            next(drive(RunFolder(recorded.path), lambda: False))
    assert not recorded.is_running()


def test_a_run_without_an_ending_and_without_a_writer_is_lost(store):
    folder = store.create(small_config())
    list(record(folder, iter(STREAM[:3])))
    assert store.summaries()[0].state == "lost"
    with folder.writer():
        assert store.summaries()[0].state == "running"
        folder.send("pause")
        assert store.summaries()[0].state == "paused"


@pytest.mark.parametrize("name", ["nothing", "../runs", "a/b"])
def test_an_unknown_run_is_told(store, name):
    with pytest.raises(UnknownNameError, match="No run is called"):
        store.open(name)


def test_a_disk_that_fills_ends_the_stream_in_one_sentence(store, monkeypatch):
    folder, written = store.create(small_config()), []

    def append(path, line):
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(line)

    monkeypatch.setattr(store_module, "_append", append)
    events = [e for _, e in record(folder, iter(STREAM))]
    assert isinstance(events[-1], Failed)
    assert "full" in events[-1].sentence
    assert len(events) == 3


def test_a_folder_that_vanishes_ends_the_stream_in_one_sentence(store):
    folder = store.create(small_config())
    stream = record(folder, iter(STREAM))
    next(stream)
    folder.path.rename(folder.path.with_name("gone"))
    events = [e for _, e in stream]
    assert isinstance(events[-1], Failed)
    assert str(folder.path) in events[-1].sentence


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_data_folder_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(ReadOnlyFolderError):
        RunStore(tmp_path / "runs")


def test_a_read_only_file_system_is_told(store, monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    with pytest.raises(ReadOnlyFolderError):
        store.create(small_config())


def test_a_pause_waits_and_a_stop_ends(store):
    from equitune_gui.experiment.drive import _Control

    folder = store.create(small_config())
    control = _Control(folder, lambda: False)
    assert not control()
    folder.send("pause")
    control._looked = 0.0
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(control()))
    waiting.start()
    waiting.join(0.3)
    assert waiting.is_alive()
    folder.send("stop")
    waiting.join(5)
    assert answers == [True]


def test_tensorboard_reads_the_same_curve(recorded):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    board = EventAccumulator(str(recorded.path / "tensorboard"))
    board.Reload()
    losses = [s.value for s in board.Scalars("train/loss")]
    assert losses[0] == 0.5
    assert len(losses) == 3
    assert board.Scalars("validation/upright/accuracy")[0].value == 0.5
