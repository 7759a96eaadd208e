"""The background thread that owns the device and drives one run after another."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThread

from equitune_gui.errors import EquituneError
from equitune_gui.viewmodels.run_messages import (
    Departed,
    EngineReady,
    Happened,
    PauseTaken,
    Troubled,
)

if TYPE_CHECKING:
    from equitune_gui.experiment.events import Event
    from equitune_gui.experiment.store import RunFolder
    from equitune_gui.viewmodels.outbox import Outbox

STACK_BYTES = 16 * 2**20  # macOS gives a thread 512 kB, too little for torch


class Drive(Protocol):
    """`experiment.drive.drive`, or a stand-in for it."""

    def __call__(
        self, folder: RunFolder, should_stop: Callable[[], bool], *, resume: bool = False
    ) -> Iterator[tuple[float, Event]]: ...


class Engine(Protocol):
    """What the thread needs of torch; made inside it, for torch must not delay the window."""

    @property
    def device(self) -> str:
        """In words."""

    @property
    def drive(self) -> Drive:
        """What runs a folder."""


class Control:
    """What the person wants of the run under way; the engine asks between micro-batches."""

    def __init__(self, paused: Callable[[], None]) -> None:
        self._paused = paused
        self._changed = threading.Condition()
        self._word = "go"

    def ask(self, word: str) -> None:
        """Want 'go', 'pause' or 'stop'. A stop is not taken back."""
        with self._changed:
            if self._word != "stop":
                self._word = word
            self._changed.notify_all()

    def should_stop(self) -> bool:
        """Whether to stop; waits inside while a pause is wanted."""
        with self._changed:
            if self._word == "pause":
                self._paused()
                self._changed.wait_for(lambda: self._word != "pause")
            return self._word == "stop"


@dataclass(frozen=True)
class Job:
    """One run folder to drive."""

    folder: RunFolder
    resume: bool
    control: Control = field(compare=False)


class RunWorker(QThread):
    """Drives jobs in the order given and puts what happens into the outbox."""

    def __init__(
        self, outbox: Outbox, load_engine: Callable[[], Engine], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("runs")
        self.setStackSize(STACK_BYTES)
        self._outbox = outbox
        self._load_engine = load_engine
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self.is_loading = False  # torch; nothing can stop that

    def drive(self, folder: RunFolder, *, resume: bool) -> Control:
        """Line the folder up; the control that pauses and stops it."""
        run_id = folder.id
        control = Control(lambda: self._outbox.put(PauseTaken(run_id)))
        self._jobs.put(Job(folder, resume, control))
        return control

    def close(self) -> None:
        """End the thread after the job under way, which the caller has asked to stop."""
        self._jobs.put(None)

    def run(self) -> None:
        """Qt calls this in the new thread."""
        self.is_loading = True
        try:
            engine = self._load_engine()
        except (ImportError, OSError) as error:
            self._outbox.put(Troubled(f"The engine cannot be loaded: {error}."))
            self._refuse_jobs(f"The engine cannot be loaded: {error}.")
            return
        finally:
            self.is_loading = False
        self._outbox.put(EngineReady(engine.device))
        while (job := self._jobs.get()) is not None:
            self._work(engine, job)

    def _refuse_jobs(self, sentence: str) -> None:
        while (job := self._jobs.get()) is not None:
            self._outbox.put(Departed(job.folder.id, sentence))

    def _work(self, engine: Engine, job: Job) -> None:
        run_id, put = job.folder.id, self._outbox.put
        sentence = "Its driver broke off; the log says where."
        try:
            for time, event in engine.drive(job.folder, job.control.should_stop, resume=job.resume):
                put(Happened(run_id, time, event))
            sentence = ""
        except EquituneError as error:  # another window drives it, or its folder is unusable
            sentence = error.sentence
        finally:  # a mistake of ours reaches sys.excepthook, and the run does not hang in the table
            put(Departed(run_id, sentence))
