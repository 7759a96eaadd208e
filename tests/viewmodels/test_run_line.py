from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from equitune_gui.experiment.cost import Known
from equitune_gui.experiment.drive import goes_on_in_background, in_background
from equitune_gui.viewmodels.line_model import LineModel, clock
from equitune_gui.viewmodels.run_line import FILE, Kept, RunLine, next_time, read_line
from equitune_gui.viewmodels.run_state import RunState
from tests.fake_engine import FakeEngine

EVENING = datetime(2026, 11, 24, 21, 30)  # noqa: DTZ001 - as the clock on the wall


class Clock:
    def __init__(self):
        self.moment = EVENING

    def __call__(self):
        return self.moment


@pytest.fixture
def now():
    return Clock()


@pytest.fixture
def written():
    return []


@pytest.fixture
def line(qapp, now, written):
    made = RunLine(written.append, now=now)
    made.add("abcd")
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    ("chosen", "place", "after"),
    [
        ("a", 4, "bcda"),
        ("d", 0, "dabc"),
        ("bd", 0, "bdac"),
        ("bd", 3, "acbd"),
        ("c", 2, "abcd"),
        ("x", 0, "abcd"),
        ("a", -3, "abcd"),
        ("a", 99, "bcda"),
    ],
)
def test_runs_move_to_a_place_and_keep_their_order(line, chosen, place, after):
    line.move(chosen, place)
    assert "".join(line.runs) == after


def test_a_held_line_gives_nothing_until_it_is_let_go(line):
    line.hold()
    assert line.take() is None
    line.let_go()
    assert line.take() == "a"
    assert "".join(line.runs) == "bcd"


def test_a_line_that_waits_for_the_night_opens_when_the_clock_says_so(line, now, qtbot):
    line.wait_until(time(22, 0))
    assert line.take() is None
    now.moment = EVENING + timedelta(minutes=29)
    line.look_at_clock()
    assert line.take() is None
    now.moment = EVENING + timedelta(minutes=30)
    with qtbot.waitSignal(line.opened):
        line.look_at_clock()
    assert line.take() == "a"


def test_an_hour_that_is_past_is_tomorrow_s(now):
    assert next_time(time(21, 30), now()) == EVENING + timedelta(days=1)
    assert next_time(time(21, 31), now()) == EVENING + timedelta(minutes=1)
    assert clock(EVENING, EVENING) == "21:30"
    assert clock(EVENING + timedelta(days=1), EVENING) == "Wed 21:30"


def test_what_is_kept_is_read_again_and_each_change_is_written_once(line, written, tmp_path):
    line.move("d", 0)
    line.wait_until(time(22, 0))
    (tmp_path / FILE).write_text(written[-1])
    kept = read_line(tmp_path)
    assert kept == Kept(("d", "a", "b", "c"), held=False, opens_at=EVENING + timedelta(minutes=30))
    assert len(written) == len(set(written)) == 3


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"runs": 3}', '{"runs": [1]}', '{"runs": ["a"], "opens_at": "soon"}', "\x00"],
)
def test_a_damaged_file_is_an_empty_line(tmp_path, text):
    (tmp_path / FILE).write_text(text)
    assert read_line(tmp_path).runs == ()


def test_bytes_that_are_no_text_are_an_empty_line(tmp_path):
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    assert read_line(tmp_path) == read_line(tmp_path / "missing") == Kept()


def test_the_line_of_the_last_window_comes_back_held_and_without_what_is_gone(line):
    line.restore(Kept(("x", "y")), {"y"})
    assert "".join(line.runs) == "yabcd"
    assert line.held


def test_an_hour_that_has_passed_meanwhile_holds_the_line(line):
    line.restore(Kept(("y",), opens_at=EVENING - timedelta(hours=1)), {"y"})
    assert line.held
    assert line.opens_at is None
    line.restore(Kept(("y",), opens_at=EVENING + timedelta(hours=1)), {"y"})
    assert not line.held
    assert line.opens_at == EVENING + timedelta(hours=1)


class TestInTheQueue:
    @pytest.fixture
    def engine(self):
        return FakeEngine(steps=2000, pause_s=0.005)

    @pytest.fixture
    def three(self, bench, qtbot, experiment):
        ids = bench.queue.submit(experiment.model_copy(update={"seeds": (0, 1)}))
        running = RunState.RUNNING
        qtbot.waitUntil(lambda: bench.queue.state(ids[0]) is running, timeout=10_000)
        return ids

    @pytest.fixture
    def model(self, bench, three):
        return LineModel(bench.queue, bench.library, Known, bench)

    def text(self, model, row):
        cell = Qt.ItemDataRole.DisplayRole
        return [model.data(model.index(row, column), cell) for column in range(5)]

    def test_a_moved_run_starts_earlier(self, bench, qtbot, three, model):
        first, *waiting = three
        assert list(bench.queue.waiting) == waiting
        mime = model.mimeData([model.index(3, 1)])
        action = Qt.DropAction.MoveAction
        model.dropMimeData(mime, action, 1, 0, QModelIndex())
        assert list(bench.queue.waiting) == [waiting[2], waiting[0], waiting[1]]
        assert [p.run_id for p in model.places] == [first, waiting[2], waiting[0], waiting[1]]
        bench.queue.stop(first)
        qtbot.waitUntil(lambda: bench.queue.current == waiting[2], timeout=10_000)

    def test_a_held_line_lets_the_run_end_and_starts_none(self, bench, qtbot, three, model):
        bench.queue.line.hold()
        assert "paused" in self.text(model, 1)
        assert "the line is paused" in model.words
        bench.queue.stop(three[0])
        with qtbot.waitSignal(bench.queue.idle, timeout=10_000):
            pass
        assert bench.queue.current is None
        assert bench.queue.waiting == three[1:]
        bench.queue.line.let_go()
        assert bench.queue.current == three[1]

    def test_the_line_is_on_disk_and_comes_back_to_the_next_window(
        self, bench, make_bench, qtbot, three
    ):
        folder = bench.library.store.folder
        bench.queue.line.move([three[3]], 0)
        qtbot.waitUntil(lambda: read_line(folder).runs == (three[3], three[1], three[2]))
        bench.queue.leave()
        with qtbot.waitSignal(bench.queue.idle, timeout=10_000):
            pass
        assert bench.queue.current is None
        second = make_bench()
        second.library.refresh()
        qtbot.waitUntil(lambda: len(second.library.summaries) == 4, timeout=10_000)
        second.queue.restore_line(read_line(folder))
        wanted = (three[3], three[1], three[2])
        qtbot.waitUntil(lambda: second.queue.waiting == wanted, timeout=10_000)
        assert second.queue.current is None
        assert second.queue.line.held

    def test_what_is_handed_on_is_the_stopped_run_and_the_line(self, bench, qtbot, three, children):
        bench.queue.leave()
        with qtbot.waitSignal(bench.queue.idle, timeout=10_000):
            pass
        bench.queue.go_on_in_background(three[0])
        (child,) = children
        assert tuple(folder.id for folder in child.folders) == three
        assert bench.queue.waiting == ()

    def test_a_held_line_is_not_handed_on(self, bench, qtbot, three, children):
        bench.queue.line.hold()
        bench.queue.leave()
        with qtbot.waitSignal(bench.queue.idle, timeout=10_000):
            pass
        bench.queue.go_on_in_background(three[0])
        assert [folder.id for folder in children[0].folders] == [three[0]]
        assert bench.queue.waiting == three[1:]

    def test_taking_off_leaves_the_run_to_be_resumed(self, bench, three, model):
        bench.queue.take_off(three[2])
        assert bench.queue.waiting == (three[1], three[3])
        assert bench.queue.state(three[2]).can_resume
        assert [p.run_id for p in model.places] == [three[0], three[1], three[3]]


def test_a_window_knows_whether_runs_go_on_without_one(tmp_path):
    assert not goes_on_in_background(tmp_path)
    with in_background(tmp_path):
        assert goes_on_in_background(tmp_path)
    assert not goes_on_in_background(tmp_path)
