"""The line of runs, the lights above Run, and how a window with a run is left."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from equitune_gui.experiment.events import ONE_EXAMPLE, Failed
from equitune_gui.experiment.lights import Level
from equitune_gui.experiment.machine import Machine
from equitune_gui.experiment.store import RunStore
from equitune_gui.viewmodels.run_state import RunState
from equitune_gui.viewmodels.settings import Settings
from tests.fake_engine import FakeChild, FakeEngine, started

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def click(qtbot, button):
    qtbot.mouseClick(button, LEFT)


def press_run(window, qtbot):
    click(qtbot, window.controls.run)
    qtbot.waitUntil(lambda: window.bench.queue.current is not None, timeout=10_000)


@pytest.fixture
def slow():
    return FakeEngine(steps=2000, pause_s=0.01)


@pytest.fixture
def busy(make_window, slow, qtbot):
    """A window in which one run is under way and three wait."""
    window = make_window(engine=lambda: slow)
    window.config.set("seeds", (0, 1))
    qtbot.waitUntil(lambda: not window.config.checking, timeout=10_000)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: len(window.bench.queue.waiting) == 3, timeout=10_000)
    window.docks[2].raise_()
    qtbot.waitUntil(lambda: window.line.table.isVisible())
    yield window
    window.bench.queue.stop_all()
    qtbot.waitUntil(lambda: window.bench.queue.current is None, timeout=10_000)


def choose(window, qtbot, row):
    table = window.line.table
    where = table.visualRect(table.model().index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=QPoint(where))


class TestTheLine:
    def test_alt_and_arrows_move_a_run(self, busy, qtbot):
        a, b, c = busy.bench.queue.waiting
        choose(busy, qtbot, 3)
        qtbot.keyClick(busy.line.table, Qt.Key.Key_Up, ALT)
        assert busy.bench.queue.waiting == (a, c, b)
        qtbot.keyClick(busy.line.table, Qt.Key.Key_Up, ALT)
        assert busy.bench.queue.waiting == (c, a, b)
        qtbot.keyClick(busy.line.table, Qt.Key.Key_Up, ALT)
        assert busy.bench.queue.waiting == (c, a, b)
        assert busy.line.table.selected == (c,)
        click(qtbot, busy.line.later)
        assert busy.bench.queue.waiting == (a, c, b)

    def test_delete_takes_a_run_off_the_line(self, busy, qtbot):
        a, b, c = busy.bench.queue.waiting
        choose(busy, qtbot, 2)
        qtbot.keyClick(busy.line.table, Qt.Key.Key_Delete)
        assert busy.bench.queue.waiting == (a, c)
        assert busy.bench.queue.state(b).can_resume

    def test_the_run_under_way_cannot_be_moved(self, busy, qtbot):
        before = busy.bench.queue.waiting
        choose(busy, qtbot, 0)
        assert not busy.line.earlier.isEnabled()
        qtbot.keyClick(busy.line.table, Qt.Key.Key_Down, ALT)
        assert busy.bench.queue.waiting == before

    def test_the_line_is_paused_and_goes_on(self, busy, qtbot):
        click(qtbot, busy.line.hold)
        assert busy.line.hold.text() == "Go on"
        assert "paused" in busy.line.words.text()
        current = busy.bench.queue.current
        busy.bench.queue.stop(current)
        qtbot.waitUntil(lambda: busy.bench.queue.current is None, timeout=10_000)
        click(qtbot, busy.line.hold)
        qtbot.waitUntil(lambda: busy.bench.queue.current is not None, timeout=10_000)

    def test_it_waits_for_an_hour(self, busy, qtbot):
        click(qtbot, busy.line.night)
        assert busy.bench.queue.line.opens_at.hour == 22
        assert "not before" in busy.line.words.text()
        click(qtbot, busy.line.night)
        assert busy.bench.queue.line.opens_at is None


class TestLeaving:
    def answer(self, window, qtbot, label):
        bar = window.notices.bar("close?")
        click(qtbot, next(b for b in bar.buttons if b.text() == label))

    def test_stop_and_keep_leaves_the_line_for_the_next_window(self, busy, qtbot):
        current, waiting = busy.bench.queue.current, busy.bench.queue.waiting
        assert not busy.close()
        with qtbot.waitSignal(busy.closed, timeout=10_000):
            self.answer(busy, qtbot, "Stop and keep")
        store = RunStore(busy.bench.library.store.folder)
        assert store.open(current).history().state == "stopped"
        assert busy.bench.queue.waiting == waiting

    def test_going_on_in_the_background_hands_on_the_run_and_the_line(
        self, make_window, slow, qtbot
    ):
        children = []

        def launch(*folders):
            children.append(FakeChild(*folders))
            return children[-1]

        window = make_window(engine=lambda: slow, launch_child=launch)
        press_run(window, qtbot)
        running = RunState.RUNNING
        current, waiting = window.bench.queue.current, window.bench.queue.waiting
        qtbot.waitUntil(lambda: window.bench.queue.state(current) is running, timeout=10_000)
        window.close()
        with qtbot.waitSignal(window.closed, timeout=10_000):
            self.answer(window, qtbot, "Go on in the background")
        (child,) = children
        assert tuple(folder.id for folder in child.folders) == (current, *waiting)

    def test_a_disk_that_is_full_keeps_the_window_open(self, make_window, slow, qtbot):
        def launch(*_folders):
            raise OSError("No space left on device")

        window = make_window(engine=lambda: slow, launch_child=launch)
        press_run(window, qtbot)
        running, current = RunState.RUNNING, window.bench.queue.current
        qtbot.waitUntil(lambda: window.bench.queue.state(current) is running, timeout=10_000)
        window.close()
        self.answer(window, qtbot, "Go on in the background")
        qtbot.waitUntil(lambda: "No space" in str(window.notices.notices), timeout=10_000)
        assert window.isVisible()
        assert window.bench.queue.state(current) is RunState.STOPPED
        assert window.actions_by_name["run"].isEnabled()


class TestTheLights:
    def light(self, window, name):
        return next(light for light in window.lights._model.lights if light.name == name)

    def test_they_are_green_for_the_experiment_of_the_start(self, window):
        assert {light.level for light in window.lights._model.lights} <= {Level.GOOD}

    def test_a_red_one_unfolds_and_its_button_mends_the_form(self, window, qtbot):
        model = window.lights._model
        needed = window.config.cost.memory
        model.take(Machine(memory=needed // 2, disk=10**12))
        row = window.lights.rows["Memory"]
        assert row.lamp.level is Level.BAD
        assert row.why.isVisible()
        assert "too much" in row.head.accessibleName()
        before = window.config.value("training.micro_batch")
        button = next(b for b in row.buttons if "accumulated" in b.text())
        click(qtbot, button)
        qtbot.waitUntil(lambda: window.config.value("training.micro_batch") != before)
        assert self.light(window, "Memory").level is not Level.BAD or needed
        window.config.undo_stack.undo()
        assert window.config.value("training.micro_batch") == before

    def test_an_impossible_choice_is_red_with_its_mend(self, window, qtbot):
        window.config.set("training.micro_batch", 5000)
        row = window.lights.rows["Choices"]
        qtbot.waitUntil(lambda: row.lamp.level is Level.BAD)
        click(qtbot, row.buttons[0])
        qtbot.waitUntil(lambda: row.lamp.level is Level.GOOD)
        assert window.config.value("training.micro_batch") is None

    def test_show_takes_the_focus_to_the_field(self, window, qtbot):
        window.activateWindow()
        window.config.set("training.micro_batch", 5000)
        row = window.lights.rows["Choices"]
        qtbot.waitUntil(lambda: row.lamp.level is Level.BAD)
        click(qtbot, next(b for b in row.buttons if b.text() == "Show the field"))
        qtbot.waitUntil(lambda: window.config_panel.isAncestorOf(QApplication.focusWidget()))

    def test_a_long_run_can_be_put_off_until_night(self, window, qtbot):
        window.lights.other_wanted.emit("night")
        qtbot.waitUntil(lambda: len(window.bench.queue.waiting) == 2)
        assert window.bench.queue.line.opens_at is not None
        assert window.bench.queue.current is None
        window.bench.queue.line.let_go()
        qtbot.waitUntil(lambda: window.bench.queue.current is None, timeout=10_000)


class TestMemoryFull:
    def test_the_notice_offers_what_may_fit_and_runs_it(self, make_window, qtbot):
        engine = FakeEngine()
        whole = engine.stream

        def full(config, should_stop, *, resume):
            if config.training.micro_batch is None:
                yield started(config, 5)
                yield Failed("The memory is full.", cause="memory")
            else:
                yield from whole(config, should_stop, resume=resume)

        engine.stream = full
        window = make_window(engine=lambda: engine)
        window.config.set("methods", ("equitune",))
        qtbot.waitUntil(lambda: not window.config.checking, timeout=10_000)
        press_run(window, qtbot)
        qtbot.waitUntil(lambda: window.bench.queue.current is None, timeout=10_000)
        (notice,) = [n for n in window.notices.notices if n.kind == "error"]
        bar = window.notices.bar(notice.identity)
        labels = [b.text() for b in bar.buttons]
        assert labels[0].startswith("Half the batch and accumulate")
        assert "Resume" in labels
        click(qtbot, bar.buttons[0])
        states = window.bench.queue
        qtbot.waitUntil(
            lambda: any(states.state(i) is RunState.FINISHED for i in states.touched),
            timeout=10_000,
        )
        assert window.config.value("training.micro_batch")

    def test_one_example_that_does_not_fit_offers_no_smaller_batch(self, make_window, qtbot):
        engine = FakeEngine()

        def full(config, should_stop, *, resume):
            yield started(config, 5)
            yield Failed("One example does not fit.", cause=ONE_EXAMPLE)

        engine.stream = full
        window = make_window(engine=lambda: engine)
        window.config.set("methods", ("equitune",))
        qtbot.waitUntil(lambda: not window.config.checking, timeout=10_000)
        press_run(window, qtbot)
        qtbot.waitUntil(lambda: window.bench.queue.current is None, timeout=10_000)
        (notice,) = [n for n in window.notices.notices if n.kind == "error"]
        assert not [a for a in notice.answers if "batch" in a.label]


class TestTheEnd:
    @pytest.fixture
    def told(self, monkeypatch):
        said = []
        monkeypatch.setattr(QApplication, "beep", lambda: said.append("beep"))
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        monkeypatch.setattr(
            QSystemTrayIcon, "showMessage", lambda _self, _title, words, *_: said.append(words)
        )
        return said

    def end(self, window, qtbot, *, active=False, presenting=False, monkeypatch=None):
        monkeypatch.setattr(type(window), "isActiveWindow", lambda _self: active)
        monkeypatch.setattr(type(window), "presenting", property(lambda _self: presenting))
        press_run(window, qtbot)
        qtbot.waitUntil(lambda: window.bench.queue.current is None, timeout=10_000)

    def test_who_looks_elsewhere_is_told_once_for_all_runs(self, window, qtbot, told, monkeypatch):
        self.end(window, qtbot, monkeypatch=monkeypatch)
        assert told == ["2 runs finished", "beep"]

    @pytest.mark.parametrize("how", [{"active": True}, {"presenting": True}])
    def test_nothing_is_said_to_who_looks_or_presents(self, window, qtbot, told, monkeypatch, how):
        self.end(window, qtbot, monkeypatch=monkeypatch, **how)
        assert told == []

    def test_both_can_be_turned_off_and_stay_so(self, make_window, qtbot, told, monkeypatch):
        window = make_window(settings=Settings(notify=False))
        notify, sound = window.at_the_end.actions
        assert not notify.isChecked()
        sound.trigger()
        assert window.settings.sound is False
        self.end(window, qtbot, monkeypatch=monkeypatch)
        assert told == []
