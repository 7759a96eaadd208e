"""The window: the experiment on the left, its plots in the middle, the runs and the log below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QVBoxLayout, QWidget

from equitune_gui.viewmodels.notice import Answer, Notice
from equitune_gui.viewmodels.run_state import RunState
from equitune_gui.viewmodels.run_wording import percent
from equitune_gui.viewmodels.settings import Settings, with_recent
from equitune_gui.widgets.actions import ACTIONS, MENUS, dress_actions, make_actions
from equitune_gui.widgets.config_panel import ConfigPanel
from equitune_gui.widgets.experiment_files import ExperimentFiles
from equitune_gui.widgets.help_pages import HelpDialog, about, glossary, shortcuts
from equitune_gui.widgets.log_panel import LogPanel
from equitune_gui.widgets.notices import NoticeArea
from equitune_gui.widgets.plot_pages import PlotPages
from equitune_gui.widgets.run_commands import RunCommands
from equitune_gui.widgets.run_controls import RunControls
from equitune_gui.widgets.run_status import RunStatus
from equitune_gui.widgets.runs_table import RunsTable

if TYPE_CHECKING:
    from equitune_gui.viewmodels.config_model import ConfigModel
    from equitune_gui.viewmodels.workbench import Workbench

TITLE = "equitune_gui"
TICK_MS = 200  # between updates of what is said about the run under way
SIZE = QSize(1280, 800)
PANEL_WIDTH, TABLE_HEIGHT = 380, 190
THEMES = (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"))
ENDED_S = 20.0


class MainWindow(QMainWindow):
    """Lays out the parts and connects the actions to what they do."""

    theme_wanted = Signal(str)  # "system", "light" or "dark"
    closed = Signal()

    def __init__(
        self,
        bench: Workbench,
        config: ConfigModel,
        settings: Settings,
        *,
        blocked: str = "",
        log_folder: str = "",
    ) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        self.resize(SIZE)
        self._bench, self._config, self.settings = bench, config, settings
        self._blocked = blocked  # why no run can be made at all
        self._said = ""  # why the last wish was refused; until something is changed
        self._leaving = False
        self.notices = NoticeArea()
        self.table = RunsTable(bench.runs)
        self.commands = RunCommands(
            bench, self.notices.show_notice, lambda: self.table.selected, config.load, self
        )
        self.files = ExperimentFiles(config, self.notices.show_notice, self)
        self.actions_by_name = make_actions(self, self._slots())
        self.config_panel = ConfigPanel(config)
        self.controls = RunControls(self.actions_by_name)
        self.pages = PlotPages(bench.library.shown)
        self.log_panel = LogPanel(bench.log, log_folder)
        self.status = RunStatus(self.statusBar())
        self._themes: dict[str, object] = {}
        self._lay_out()
        self._first_layout = self.saveState()
        self._fill_menus()
        self._ticker = QTimer(self, interval=TICK_MS)
        self._connect()
        self._dress()
        self._refresh()

    # -------------------------------------------------------------------------------------- building

    def _lay_out(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(4, 4, 4, 0)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        left = QWidget()
        panel = QVBoxLayout(left)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(0)
        panel.addWidget(self.config_panel, 1)
        panel.addWidget(self.controls)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        experiment = self._dock("Experiment", left, Qt.DockWidgetArea.LeftDockWidgetArea)
        runs = self._dock("Runs", self.table, Qt.DockWidgetArea.BottomDockWidgetArea)
        log = self._dock("Log", self.log_panel, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.tabifyDockWidget(runs, log)
        runs.raise_()
        self.resizeDocks([experiment], [PANEL_WIDTH], Qt.Orientation.Horizontal)
        self.resizeDocks([runs], [TABLE_HEIGHT], Qt.Orientation.Vertical)
        self.docks = (experiment, runs, log)

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock {title}")
        dock.setAccessibleName(title)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _fill_menus(self) -> None:
        menus = {name: self.menuBar().addMenu(f"&{name}") for name in MENUS}
        for spec in ACTIONS:
            menus[spec.menu].addAction(self.actions_by_name[spec.name])
        before = self.actions_by_name["data_folder"]
        recent = QMenu("Open &recent", menus["File"])
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        fixed = QMenu("Open &preset", menus["File"])
        fixed.aboutToShow.connect(lambda: self.files.fill(fixed))
        menus["File"].insertMenu(before, fixed)
        menus["File"].insertMenu(before, recent)
        self._fill_view(menus["View"])

    def _fill_view(self, menu: QMenu) -> None:
        menu.addSeparator()
        for dock in self.docks:
            menu.addAction(dock.toggleViewAction())
        menu.addSeparator()
        group = QActionGroup(self)
        for name, text in THEMES:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self.settings.theme)
            action.triggered.connect(lambda _checked, name=name: self._choose_theme(name))
            group.addAction(action)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for name in self.settings.recent:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked, name=name: self.files.open_file(Path(name)))
        if not self.settings.recent:
            menu.addAction("None yet").setEnabled(False)

    def _slots(self) -> dict[str, Callable[[], None]]:
        commands, files = self.commands, self.files
        return {
            "new": files.new,
            "open": files.open,
            "save": files.save,
            "data_folder": self._open_data_folder,
            "quit": lambda: self._close(),
            "run": self._run,
            "pause": commands.pause_or_go_on,
            "stop": commands.stop,
            "stop_all": commands.stop_all,
            "discard": commands.discard,
            "resume": commands.resume,
            "reset_layout": self._reset_layout,
            "glossary": lambda: self._help("Glossary", glossary()),
            "shortcuts": lambda: self._help("Keyboard shortcuts", shortcuts(self.actions_by_name)),
            "about": lambda: self._help("About", about()),
        }

    def _connect(self) -> None:
        queue = self._bench.queue
        queue.changed.connect(self._refresh)
        queue.ended.connect(self._tell_ending)
        queue.noticed.connect(self.notices.show_notice)
        queue.engine_ready.connect(self.status.show_device)
        queue.idle.connect(self._leave_if_wanted)
        self._config.changed.connect(self._reconsider)
        self._ticker.timeout.connect(self._refresh)
        self.files.used.connect(self._remember)
        self.table.chosen.connect(self.commands.show)
        self.table.menu_wanted.connect(self.commands.open_menu)
        self.table.selectionModel().selectionChanged.connect(self._refresh)

    # ---------------------------------------------------------------------------------- what is shown

    def _refresh(self) -> None:
        """Say what the run's state is, everywhere it is said."""
        queue, run_id = self._bench.queue, self.commands.focus
        state = queue.state(run_id) if run_id is not None else None
        model = self._bench.library.model(run_id) if run_id is not None else None
        history = model.history if model is not None else None
        share = history.progress if history is not None else 0.0
        self.controls.show_run(state, model.label if model is not None else "", share)
        self.status.show(state, history, len(queue.waiting))
        self._enable_actions(state)
        live = state is not None and state.is_live
        if live is not self._ticker.isActive():
            (self._ticker.start if live else self._ticker.stop)()
        title = f"{100 * share:.0f} % – {TITLE}" if live else TITLE
        if title != self.windowTitle():
            self.setWindowTitle(title)

    def _enable_actions(self, state: RunState | None) -> None:
        refusal = self._refusal()
        self.controls.show_refusal(refusal or self._said)
        actions = self.actions_by_name
        can_act = state is not None and state.is_live and state is not RunState.STOPPING
        paused = state in {RunState.PAUSED, RunState.PAUSING}
        actions["pause"].setText("&Go on" if paused else "&Pause")
        for name in ("pause", "stop", "stop_all"):
            actions[name].setEnabled(can_act)
        actions["discard"].setEnabled(can_act or bool(self.table.selected))
        actions["resume"].setEnabled(bool(self.commands.resumable))
        actions["run"].setEnabled(not refusal)

    def _reconsider(self) -> None:
        self._said = ""
        self._refresh()

    def _refusal(self) -> str:
        """Why Run cannot be pressed, in a sentence."""
        if self._blocked:
            return self._blocked
        problems = self._config.problems
        if problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            return f"{problems[0].sentence}{more}"
        return ""

    def _tell_ending(self, run_id: str) -> None:
        """A run that broke is told with what can be done; the last one that finished, with figures."""
        queue = self._bench.queue
        state, name = queue.state(run_id), self.commands.name(run_id)
        model = self._bench.library.model(run_id)
        if state in {RunState.FAILED, RunState.LOST}:
            sentence = f"{name} {'is lost' if state is RunState.LOST else 'failed'}."
            answers = (Answer("Resume", lambda: queue.resume(run_id)),)
            self.notices.show_notice(
                Notice(f"{sentence} {queue.error(run_id)}", "error", answers, key=run_id)
            )
        elif state is RunState.FINISHED and model is not None and not queue.waiting:
            ending = model.history.ending
            figures = getattr(ending, "figures", {})
            words = ", ".join(
                f"{percent(figures[key])} {word}"
                for key, word in (
                    ("upright_accuracy", "upright"),
                    ("transformed_accuracy", "transformed"),
                )
                if key in figures
            )
            self.notices.show_notice(
                Notice(f"{name} has finished: {words}.", key="finished", seconds=ENDED_S)
            )

    # -------------------------------------------------------------------------------------- commands

    def _run(self) -> None:
        experiment = self._config.experiment()
        if experiment is not None:
            self._said = self.commands.run(experiment)
        self._refresh()

    def _open_data_folder(self) -> None:
        folder = self._bench.library.store.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _help(self, title: str, page: str) -> None:
        HelpDialog(title, page, self).show()

    def _choose_theme(self, name: str) -> None:
        self.settings = self.settings.model_copy(update={"theme": name})
        self.theme_wanted.emit(name)

    def _reset_layout(self) -> None:
        self.restoreState(self._first_layout)

    def _remember(self, path: Path) -> None:
        self.settings = with_recent(self.settings, path)

    def _close(self) -> None:
        self.close()

    # ------------------------------------------------------------------------------------ Qt's events

    def _dress(self) -> None:
        dress_actions(self.actions_by_name)
        self.controls.dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "controls"):
            QTimer.singleShot(0, self, self._dress)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A TOML file may be dropped."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        if path := _dropped(event):
            event.acceptProposedAction()
            self.files.open_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, unless that would end a run: then ask, inside the window."""
        if not self._bench.queue.drives_in_thread:
            self._ticker.stop()
            self.closed.emit()
            event.accept()
            return
        event.ignore()
        if self._leaving:
            return
        self.notices.show_notice(
            Notice(
                "A run is under way in this window. Stop it, keep it, and close? It can be resumed.",
                "question",
                (Answer("Stop and keep", self._leave), Answer("Cancel", lambda: None)),
                key="close?",
            )
        )

    def _leave(self) -> None:
        self._leaving = True
        self._bench.queue.close()
        self._said = "The window closes as soon as the run has stopped."
        self._refresh()

    def _leave_if_wanted(self) -> None:
        if self._leaving:
            QTimer.singleShot(0, self, self._close)


def _dropped(event: QDropEvent) -> Path | None:
    """The TOML file that is dragged, if it is one."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == ".toml" else None
