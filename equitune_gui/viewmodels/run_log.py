"""What a run of an earlier day had to say, for the log: remarks, left out files, how it ended."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from equitune_gui.experiment.events import Failed, Finished, Noticed, Resumed, Started, Stopped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from equitune_gui.experiment.events import Event
    from equitune_gui.experiment.history import History
    from equitune_gui.viewmodels.log_model import LogModel
    from equitune_gui.viewmodels.run_library import RunLibrary

Line = tuple[int, str]  # a logging level and a text


class RunLog(QObject):
    """Puts each run that is read from disk into the log, once."""

    def __init__(self, library: RunLibrary, log: LogModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._log = library, log
        library.read.connect(self._tell)

    def _tell(self, run_id: str) -> None:
        model = self._library.model(run_id)
        if model is not None and (lines := list(log_lines(run_id, model.history))):
            self._log.append(lines)


def log_lines(run_id: str, history: History) -> Iterator[Line]:
    """Lines as logging would have written them then, in the order they happened."""
    for moment, event in history.events:
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))
        for level, words in _words(event):
            yield level, f"{when} {logging.getLevelName(level)} {run_id}: {words}"


def _words(event: Event) -> Iterator[Line]:
    match event:
        case Started():
            weights = event.weights if event.pretrained else "random weights"
            yield logging.INFO, f"begun on {event.device} in {event.precision}, from {weights}"
            for skipped in event.skipped:
                yield logging.WARNING, f"left out: {skipped}"
        case Noticed():
            yield logging.INFO, event.sentence
        case Resumed():
            yield logging.INFO, f"went on from step {event.step}, epoch {event.epoch}"
        case Stopped():
            yield logging.INFO, f"stopped and kept at step {event.step}, epoch {event.epoch}"
        case Finished():
            yield logging.INFO, f"finished; best epoch: {event.best_epoch}"
        case Failed():
            yield logging.ERROR, "\n".join(filter(None, (event.sentence, event.detail)))
        case _:
            pass
