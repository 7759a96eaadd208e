"""Exporting, importing and reporting runs in the background, with progress and Cancel."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from equitune_gui.errors import EquituneError, StoppedError
from equitune_gui.experiment.bundle import export_runs, import_runs
from equitune_gui.experiment.html_report import write_report
from equitune_gui.viewmodels.background import Background
from equitune_gui.viewmodels.notice import Answer, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from equitune_gui.viewmodels.run_library import RunLibrary

KEY = "transfer"
TELL_MS = 400  # between two words on how far it is
DONE_S = 12.0


class RunTransfer(QObject):
    """One file at a time."""

    noticed = Signal(object)  # a Notice
    imported = Signal(list)  # the ids of the runs that came
    reported = Signal(object)  # the path of a report that was written

    def __init__(self, library: RunLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._doing = ""
        self._done, self._total = 0, 0
        self._work = Background(self)
        self._work.answered.connect(self._finish)
        self._ticker = QTimer(self, interval=TELL_MS)
        self._ticker.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether something is being written or read."""
        return self._work.busy

    def export(self, run_ids: Sequence[str], path: Path) -> None:
        """Write the runs into a file."""
        count = len(run_ids)
        what = "The run was" if count == 1 else f"The {count} runs were"
        store = self._library.store

        def work(stop: Callable[[], bool]) -> Notice:
            export_runs(store, run_ids, path, tell=self._count, should_stop=stop)
            return Notice(f"{what} written to {path}.", key=KEY, seconds=DONE_S)

        self._begin(f"Writing {path.name}", work)

    def report(self, run_ids: Sequence[str], path: Path) -> None:
        """Write one report on the runs."""
        store = self._library.store

        def work(stop: Callable[[], bool]) -> Path:
            write_report(store, run_ids, path, tell=self._count, should_stop=stop)
            return path

        self._begin(f"Writing {path.name}", work)

    def import_file(self, path: Path) -> None:
        """Take a file's runs in, and show them."""
        store = self._library.store

        def work(stop: Callable[[], bool]) -> list[str]:
            return list(import_runs(store, path, tell=self._count, should_stop=stop))

        self._begin(f"Reading {path.name}", work)

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        if self.busy:
            self._work.cancel()
            self._ticker.stop()
            self.noticed.emit(Notice(f"{self._doing} was stopped.", key=KEY, seconds=DONE_S))

    def _begin(self, doing: str, work: Callable[[Callable[[], bool]], object]) -> None:
        if self.busy:
            sentence = f"{self._doing} goes on; wait for its end, or cancel it."
            self.noticed.emit(Notice(sentence, "warning"))
            return
        self._doing, self._done, self._total = doing, 0, 0
        self._work.ask(partial(_tried, work))
        self._ticker.start()
        self._tell()

    def _count(self, done: int, total: int) -> None:
        self._done, self._total = done, total  # read by the window's thread

    def _tell(self) -> None:
        share = f": {100 * self._done // self._total} %" if self._total else "…"
        cancel = Answer("Cancel", self.cancel)
        self.noticed.emit(Notice(f"{self._doing}{share}", answers=(cancel,), key=KEY))

    def _finish(self, answer: object) -> None:
        self._ticker.stop()
        if isinstance(answer, Notice):
            self.noticed.emit(answer)
            return
        if isinstance(answer, Path):
            self.reported.emit(answer)
            return
        assert isinstance(answer, list)  # noqa: S101 - of ids, as `import_file` gives
        words = "1 run was" if len(answer) == 1 else f"{len(answer)} runs were"
        self.noticed.emit(Notice(f"{words} imported.", key=KEY, seconds=DONE_S))
        self._library.refresh()
        self._library.show(answer)
        self.imported.emit(answer)


def _tried(work: Callable[[Callable[[], bool]], object], should_stop: Callable[[], bool]) -> object:
    """The work's answer, or a notice of why there is none; None when it was stopped."""
    try:
        return work(should_stop)
    except StoppedError:
        return None
    except EquituneError as error:
        return Notice(error.sentence, "error", key=KEY)
    except OSError as error:
        return Notice(f"The file could not be written or read: {error}.", "error", key=KEY)
