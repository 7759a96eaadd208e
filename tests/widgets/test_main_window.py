import pickle
import threading
import time

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QWidget

from equitune_gui.experiment.config import Experiment, to_toml
from equitune_gui.experiment.events import Failed, Progressed, Saved, Stepped, Stopped
from equitune_gui.experiment.store import RunStore
from equitune_gui.files import data_folder, settings_file
from equitune_gui.viewmodels.run_state import RunState
from equitune_gui.widgets.actions import ACTIONS
from equitune_gui.widgets.data_folder import choose_data_folder
from equitune_gui.widgets.discarded_runs import DiscardedRuns
from equitune_gui.widgets.help_pages import HelpDialog
from equitune_gui.widgets.shortcut_editor import ShortcutEditor
from tests.fake_engine import FakeEngine, started

LEFT = Qt.MouseButton.LeftButton


def click(qtbot, button):
    qtbot.mouseClick(button, LEFT)


def press_run(window, qtbot):
    click(qtbot, window.controls.run)
    qtbot.waitUntil(lambda: window.bench.queue.current is not None or window.bench.queue.waiting)


def wait_state(window, qtbot, state):
    def there():
        run_id = window.bench.queue.current
        return run_id is not None and window.bench.queue.state(run_id) is state

    qtbot.waitUntil(there, timeout=10_000)


def finish(window, qtbot):
    qtbot.waitUntil(
        lambda: window.bench.queue.current is None and not window.bench.queue.waiting,
        timeout=20_000,
    )


def answer(window, qtbot, key, label):
    bar = window.notices.bar(key)
    button = next(b for b in bar.buttons if b.text() == label)
    click(qtbot, button)


def keys(window):
    return [notice.key for notice in window.notices.notices]


@pytest.fixture
def slow():
    return FakeEngine(steps=2000, pause_s=0.01)


@pytest.fixture
def slow_window(make_window, slow):
    return make_window(engine=lambda: slow)


def test_one_press_of_run_runs_every_method_and_tells_the_end(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    shown = window.bench.library.shown.runs
    assert [run.config.method for run in shown] == ["none", "equitune"]
    assert all(run.history.state == "finished" for run in shown)
    assert "finished" in keys(window)
    assert "90.0 % upright" in window.notices.notices[-1].sentence
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)
    assert window.controls.what.text() == "No run is under way."


def test_ctrl_return_runs(window, qtbot):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.bench.library.shown.runs) == 2)
    finish(window, qtbot)


def test_pause_is_acknowledged_before_the_engine_answers(slow_window, qtbot):
    window = slow_window
    press_run(window, qtbot)
    wait_state(window, qtbot, RunState.RUNNING)
    click(qtbot, window.controls.pause)
    assert window.controls.pause.text() == "Pausing…"
    wait_state(window, qtbot, RunState.PAUSED)
    assert window.controls.pause.text() == "Go on"
    assert window.controls.pause.accessibleName() == "Go on"
    click(qtbot, window.controls.pause)
    wait_state(window, qtbot, RunState.RUNNING)
    window.commands.stop_all()
    finish(window, qtbot)


def test_stop_keeps_the_run_says_so_at_once_and_offers_to_stop_the_others(slow_window, qtbot):
    window = slow_window
    press_run(window, qtbot)
    wait_state(window, qtbot, RunState.RUNNING)
    click(qtbot, window.controls.stop)
    assert window.controls.stop.text() == "Stopping…"
    assert not window.controls.stop.isEnabled()
    answer(window, qtbot, "stopped, others wait", "Stop all")
    finish(window, qtbot)
    first, second = (run.run_id for run in window.bench.library.shown.runs)
    assert window.bench.queue.state(first) is RunState.STOPPED
    assert window.bench.queue.state(second) is RunState.QUEUED


def test_a_stopped_run_is_resumed_from_the_table(slow_window, slow, qtbot):
    window = slow_window
    press_run(window, qtbot)
    wait_state(window, qtbot, RunState.RUNNING)
    run_id = window.bench.queue.current
    window.commands.stop_all()
    finish(window, qtbot)
    slow.steps = 3
    qtbot.waitUntil(lambda: window.bench.runs.row_of(run_id) is not None)
    window.table.select(run_id)
    assert window.actions_by_name["resume"].isEnabled()
    window.actions_by_name["resume"].trigger()
    qtbot.waitUntil(lambda: window.bench.queue.state(run_id) is RunState.FINISHED)


def discard_by_keys(window, qtbot):
    """Ctrl+Shift+Del in the table, and Return on the question."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.table, Qt.Key.Key_Delete, both)
    question = window.notices.bar("discard?")
    assert window.focusWidget() is question.buttons[0]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def in_table(window, qtbot, run_id):
    qtbot.waitUntil(lambda: window.bench.runs.row_of(run_id) is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    window.table.select(run_id)


def test_discard_asks_and_can_be_undone(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    run_id = window.bench.library.shown.runs[0].run_id
    in_table(window, qtbot, run_id)
    window.actions_by_name["discard"].trigger()
    answer(window, qtbot, "discard?", "Keep")
    assert (window.bench.library.store.folder / run_id).exists()
    window.actions_by_name["discard"].trigger()
    answer(window, qtbot, "discard?", "Discard")
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 1)
    undo = next(n for n in window.notices.notices if n.answers and n.answers[0].label == "Undo")
    assert undo.sentence == "Plain fine-tuning · seed 0 of Small is discarded."
    answer(window, qtbot, undo.identity, "Undo")
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)


def test_the_keyboard_alone_discards_and_takes_it_back(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    run_id = window.bench.library.shown.runs[0].run_id
    in_table(window, qtbot, run_id)
    assert not window.actions_by_name["undo_discard"].isEnabled()
    discard_by_keys(window, qtbot)
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 1)
    assert window.table.hasFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.bench.runs.row_of(run_id) is not None)
    assert not window.actions_by_name["undo_discard"].isEnabled()


def test_undo_in_the_form_leaves_the_trash_alone(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    run_id = window.bench.library.shown.runs[0].run_id
    in_table(window, qtbot, run_id)
    discard_by_keys(window, qtbot)
    window.config.set("group", "D4")
    window.config_panel.fields["name"].control.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.config_panel.fields["name"].control, Qt.Key.Key_Z, control)
    assert window.config.value("group") == "C4"
    assert not (window.bench.library.store.folder / run_id).exists()


def open_trash(window, qtbot, count):
    window.actions_by_name["trash"].trigger()
    dialog = window.findChild(DiscardedRuns)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == count)
    return dialog


def test_discarded_runs_are_listed_and_restored(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    ids = [run.run_id for run in window.bench.library.shown.runs]
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)
    window.bench.trash.discard(ids)
    dialog = open_trash(window, qtbot, 2)
    assert not dialog.restore.isEnabled()
    assert dialog.total.text().startswith("2 runs, ")
    rows = [dialog.list.topLevelItem(row) for row in range(2)]
    assert {row.text(1) for row in rows} == {"Plain fine-tuning", "Equi-tuning"}
    assert all(row.text(0) == "Small" and row.text(2) == "0" for row in rows)
    dialog.list.selectAll()
    click(qtbot, dialog.restore)
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)
    qtbot.waitUntil(lambda: dialog.total.text() == "Nothing has been discarded.")
    qtbot.waitUntil(lambda: {r.run_id for r in window.bench.library.shown.runs} == set(ids))
    dialog.close()


def test_deleting_for_good_asks_and_return_keeps(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    ids = [run.run_id for run in window.bench.library.shown.runs]
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)
    window.bench.trash.discard(ids)
    dialog = open_trash(window, qtbot, 2)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.topLevelItem(0).setSelected(True)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.focusWidget().text() == "Keep"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.list.topLevelItemCount() == 2
    assert dialog.isVisible()
    click(qtbot, dialog.delete)
    click(qtbot, dialog.notices.bar("delete?").buttons[1])
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert window.bench.trash.can_undo
    dialog.close()


def test_closing_asks_once_and_stops_and_keeps(slow_window, qtbot):
    window = slow_window
    press_run(window, qtbot)
    wait_state(window, qtbot, RunState.RUNNING)
    run_id = window.bench.queue.current
    assert not window.close()
    assert not window.close()
    assert keys(window).count("close?") == 1
    answer(window, qtbot, "close?", "Cancel")
    assert window.bench.queue.state(run_id).is_live
    window.close()
    with qtbot.waitSignal(window.closed, timeout=10_000):
        answer(window, qtbot, "close?", "Stop and keep")
    assert RunStore(window.bench.library.store.folder).open(run_id).history().state == "stopped"
    assert not window.isVisible()


def test_the_final_test_is_told_as_such_everywhere(make_window, qtbot):
    engine = FakeEngine()

    def stream(config, should_stop, *, resume):
        yield started(config, 1)
        yield Stepped(1, 1, 0.5, 0.1)
        yield Saved(1, 1, "checkpoints/last.pt", best=True)
        yield Progressed("evaluating test, upright", 1, 2)
        while not should_stop():
            time.sleep(0.01)
        yield Stopped(1, 1)

    engine.stream = stream
    window = make_window(engine=lambda: engine)
    press_run(window, qtbot)
    wait_state(window, qtbot, RunState.RUNNING)
    words = "testing the best epoch: evaluating test, upright 1/2"
    qtbot.waitUntil(lambda: window.status.phase.text().startswith(words))
    assert window.controls.progress.text() == "testing"
    assert window.windowTitle().startswith("testing – ")
    assert window.status.left.text() == ""
    window.commands.stop_all()
    finish(window, qtbot)


def test_what_a_starting_run_waits_for_is_told(make_window, qtbot):
    loaded = threading.Event()

    def load():
        loaded.wait(10)
        return FakeEngine()

    window = make_window(engine=load)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: "starting: loading torch…" in window.status.phase.text())
    loaded.set()
    finish(window, qtbot)


def test_a_failed_run_is_told_with_its_field_and_resume(make_window, qtbot):
    engine = FakeEngine(fails="There are no pictures in /x.")
    window = make_window(engine=lambda: engine)
    press_run(window, qtbot)
    finish(window, qtbot)
    errors = [n for n in window.notices.notices if n.kind == "error"]
    assert len(errors) == 2
    assert "There are no pictures in /x." in errors[0].sentence
    assert [a.label for a in errors[0].answers] == ["Resume"]
    assert window.config.sentence("data.path") == "There are no pictures in /x."


def test_a_failure_s_details_can_be_unfolded(make_window, qtbot):
    engine = FakeEngine()

    def stream(_config, _should_stop, *, resume):
        yield Failed("The weights are another network's.", "model.weights", "fc.weight: missing")

    engine.stream = stream
    window = make_window(engine=lambda: engine)
    press_run(window, qtbot)
    finish(window, qtbot)
    notice = next(n for n in window.notices.notices if n.kind == "error")
    assert notice.details == "fc.weight: missing"


def test_another_data_folder_is_chosen_for_the_next_start(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.delenv("EQUITUNE_DATA")
    window.actions_by_name["change_data_folder"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "elsewhere"))
    dialog.close()
    assert "next start" in window.notices.notices[-1].sentence
    assert data_folder() == tmp_path / "elsewhere"


def test_a_data_folder_that_cannot_be_used_is_refused(window, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    notice = choose_data_folder(tmp_path / "file", tmp_path)
    assert notice.kind == "error"
    assert "Change data folder" in notice.sentence
    assert not settings_file().exists()


def test_a_wrong_choice_is_told_beside_run_and_nothing_starts(window, qtbot):
    window.config.set("group", "C1")
    assert "C1 moves nothing" in window.controls.refusal.text()
    assert window.controls.refusal.isVisible()
    click(qtbot, window.controls.run)
    assert window.bench.library.shown.runs == ()
    window.config.set("group", "C4")
    assert not window.controls.refusal.isVisible()


def test_run_waits_for_the_look_at_the_files_and_bad_weights_start_nothing(window, qtbot, tmp_path):
    (tmp_path / "mine.pth").write_bytes(pickle.dumps({"a": print}))
    window.config.set("model.weights", str(tmp_path / "mine.pth"))
    click(qtbot, window.controls.run)
    assert "as soon as" in window.controls.refusal.text()
    qtbot.waitUntil(lambda: not window.config.checking, timeout=10_000)
    assert "holds more than tensors (builtins.print)" in window.controls.refusal.text()
    assert window.bench.library.store.summaries() == []
    window.config.set("model.weights", "random")
    click(qtbot, window.controls.run)
    assert window.bench.library.store.summaries() == []
    qtbot.waitUntil(lambda: window.bench.queue.current is not None)
    finish(window, qtbot)
    assert [s.state for s in window.bench.library.store.summaries()] == ["finished"] * 2


def test_a_change_takes_a_run_back_that_has_not_begun(window, qtbot):
    window.config.set("model.weights", "random")
    click(qtbot, window.controls.run)
    window.config.set("training.epochs", 3)
    qtbot.waitUntil(lambda: not window.config.checking, timeout=10_000)
    assert window.bench.queue.current is None
    assert window.controls.refusal.text() == ""


def test_a_blocked_window_says_why_and_stands(make_window, qtbot):
    window = make_window(blocked="The folder /x cannot be written; choose another.")
    assert window.controls.refusal.text() == "The folder /x cannot be written; choose another."
    assert not window.controls.run.isEnabled()


def test_a_full_disk_is_told_beside_run(window, qtbot, monkeypatch):
    from equitune_gui.errors import DiskFullError

    def full(_config):
        raise DiskFullError("/x", free=0)

    monkeypatch.setattr(window.bench.library.store, "create", full)
    click(qtbot, window.controls.run)
    assert "/x" in window.controls.refusal.text()
    assert window.bench.queue.current is None


def test_a_click_shows_the_experiment_and_choosing_more_overlays(window, qtbot):
    for _ in range(2):
        press_run(window, qtbot)
        finish(window, qtbot)
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 4)
    runs, table = window.bench.runs, window.table
    oldest = runs.index(3, 0)
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(oldest).center())
    qtbot.waitUntil(lambda: runs.run_id(3) in [r.run_id for r in window.bench.library.shown.runs])
    shown = {run.run_id for run in window.bench.library.shown.runs}
    assert shown == {runs.run_id(2), runs.run_id(3)}
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.bench.library.shown.runs) == 4)


def test_a_heading_sorts(window, qtbot):
    press_run(window, qtbot)
    finish(window, qtbot)
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)
    header = window.table.horizontalHeader()
    place = header.sectionViewportPosition(2) + 5
    names = []
    for _ in range(2):
        qtbot.mouseClick(
            header.viewport(), LEFT, pos=header.viewport().rect().topLeft() + _at(place)
        )
        names.append([window.bench.runs.index(row, 2).data() for row in range(2)])
    assert sorted(names[0]) == names[0]
    assert names[1] == names[0][::-1]


def _at(x):
    from PySide6.QtCore import QPoint

    return QPoint(x, 5)


def test_the_table_s_menu_uses_a_run_s_settings(window, qtbot):
    window.config.set("training.epochs", 2)
    press_run(window, qtbot)
    finish(window, qtbot)
    qtbot.waitUntil(lambda: window.bench.runs.rowCount() == 2)
    window.config.set("training.epochs", 9)
    menu = window.commands.open_menu(window.bench.runs.run_id(0), window.pos())
    entries = {action.text(): action for action in menu.actions()}
    assert {"Open folder", "Resume", "Discard…", "Copy path", "Use these settings"} <= set(entries)
    assert not entries["Resume"].isEnabled()
    entries["Use these settings"].trigger()
    menu.close()
    assert window.config.value("training.epochs") == 2
    assert window.config.value("methods") == ("equitune",)


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, buttons, modifiers = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), action, data, buttons, modifiers)
    window.dragEnterEvent(enter)
    event = QDropEvent(QPointF(window.rect().center()), action, data, buttons, modifiers)
    window.dropEvent(event)


def test_an_experiment_can_be_dropped_and_is_remembered(window, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(to_toml(Experiment(name="Mine", group="D4")), encoding="utf-8")
    drop(window, file)
    assert window.config.value("group") == "D4"
    assert window.settings.recent == (str(file),)


def test_a_misspelt_key_is_told_with_a_hint(window, tmp_path):
    file = tmp_path / "wrong.toml"
    file.write_text("grop = 'C4'\n", encoding="utf-8")
    drop(window, file)
    assert "Did you mean 'group'?" in window.notices.notices[-1].sentence


def test_a_file_of_another_kind_is_refused_in_words(window, tmp_path):
    file = tmp_path / "song.mp3"
    file.write_bytes(b"")
    drop(window, file)
    assert "song.mp3 is no experiment" in window.notices.notices[-1].sentence


def test_what_is_saved_is_what_is_opened(window, tmp_path):
    window.config.set("group", "D4")
    saved = window.config.experiment()
    window.files.save_file(tmp_path / "saved.toml", saved)
    window.files.new()
    window.files.open_file(tmp_path / "saved.toml")
    assert window.config.experiment() == saved


def test_a_place_that_cannot_be_written_is_told(window, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    window.files.save_file(tmp_path / "file" / "x.toml", window.config.experiment())
    assert window.notices.notices[-1].kind == "error"


def test_the_presets_fill_the_form(window, qtbot):
    menu = QMenu(window)
    window.files.fill(menu)
    assert len(menu.actions()) >= 5
    menu.actions()[-1].trigger()
    assert window.config.text("name") == menu.actions()[-1].text().replace("&&", "&")


def test_help_opens_beside_the_window(window, qtbot):
    for name in ("glossary", "shortcuts", "about"):
        window.actions_by_name[name].trigger()
    dialogs = [*window.findChildren(HelpDialog), *window.findChildren(ShortcutEditor)]
    assert {d.windowTitle() for d in dialogs} == {"Glossary", "Keyboard shortcuts", "About"}
    for dialog in dialogs:
        dialog.close()


def test_shortcuts_are_unique_and_every_action_says_what_it_does(window):
    shortcuts = [spec.shortcut for spec in ACTIONS if spec.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)
    assert all(window.actions_by_name[spec.name].toolTip() for spec in ACTIONS)


def test_alt_and_a_digit_turn_the_pages(window, qtbot):
    window.pages.get_ready()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for digit in (Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_1):
        qtbot.keyClick(window, digit, Qt.KeyboardModifier.AltModifier)
        assert window.pages.currentIndex() == digit - Qt.Key.Key_1


def controls_of(widget):
    for child in widget.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(child)
        focusable = child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.focusProxy()
        if interface is not None and child.isVisible() and focusable:
            yield child, interface


def test_everything_that_takes_the_keyboard_has_a_name_for_screen_readers(window, qtbot):
    window.pages.get_ready()
    press_run(window, qtbot)
    finish(window, qtbot)
    named = {c: i.text(QAccessible.Text.Name) for c, i in controls_of(window)}
    assert len(named) > 15
    assert [repr(control) for control, name in named.items() if not name] == []


def test_every_button_has_words_or_a_name(window):
    nameless = [
        repr(button)
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]
    assert nameless == []


def test_tab_reaches_run_pause_and_the_table(slow_window, qtbot):
    window = slow_window
    press_run(window, qtbot)
    wait_state(window, qtbot, RunState.RUNNING)
    reached, widget = set(), window.controls.run
    for _ in range(400):
        widget = widget.nextInFocusChain()
        reached.add(widget)
    controls = window.controls
    assert {controls.pause, controls.stop, controls.discard, window.table} <= reached
    window.commands.stop_all()
    finish(window, qtbot)


def test_the_theme_is_asked_for_and_kept(window, qtbot):
    view = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "&View")
    dark = next(a for a in view.actions() if a.text() == "&Dark")
    with qtbot.waitSignal(window.theme_wanted) as wanted:
        dark.trigger()
    assert wanted.args == ["dark"]
    assert window.settings.theme == "dark"
