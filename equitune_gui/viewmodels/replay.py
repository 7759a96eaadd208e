"""A finished run played again from its events, at a pace that an audience can follow."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from equitune_gui.experiment.store import RunFolder
from equitune_gui.viewmodels.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from equitune_gui.experiment.events import Event
    from equitune_gui.viewmodels.run_model import RunModel

TICK_MS = 50
LONGEST_PAUSE_S = 1.5  # between two events; what was longer is cut short
SECONDS = 15.0  # that all events together take


@dataclass(frozen=True)
class Cue:
    """An event, which run it is of, and when it comes: seconds from the start of the replay."""

    seconds: float
    place: int
    moment: float  # seconds since 1970, when it happened
    event: Event


class Replay(QObject):
    """Feeds the recorded events of several runs, one run after another, into fresh models."""

    ended = Signal()

    def __init__(
        self, runs: Sequence[RunModel], parent: QObject | None = None, *, seconds: float = SECONDS
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._seconds = seconds
        self._cues: Sequence[Cue] = ()
        self._next = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._go_on)
        self._reading = Background(self)
        self._reading.answered.connect(self._begin)

    def start(self) -> None:
        """Read the events in the background, then play them."""
        folders = [run.folder for run in self._runs]
        self._reading.ask(partial(read_cues, folders, self._seconds))

    def finish(self) -> None:
        """Play what is left at once."""
        self._play(float("inf"))

    def _begin(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._clock.start()
        self._timer.start()

    def _go_on(self) -> None:
        self._play(self._clock.elapsed() / 1000)

    def _play(self, until: float) -> None:
        batches: dict[int, list[tuple[float, Event]]] = {}
        while self._next < len(self._cues) and self._cues[self._next].seconds <= until:
            cue = self._cues[self._next]
            batches.setdefault(cue.place, []).append((cue.moment, cue.event))
            self._next += 1
        for place, batch in batches.items():
            self._runs[place].apply(batch)
        if self._next == len(self._cues) and self._timer.isActive():
            self._timer.stop()
            self.ended.emit()


def read_cues(
    folders: Sequence[Path], seconds: float, should_stop: Callable[[], bool] = lambda: False
) -> list[Cue]:
    """The events of the runs in these folders, in order, spread over `seconds`."""
    recorded = [
        (place, moment, event)
        for place, folder in enumerate(folders)
        if not should_stop()
        for moment, event in RunFolder(folder).events()
    ]
    at = [0.0]
    for (_, before, _), (_, after, _) in pairwise(recorded):
        at.append(at[-1] + min(max(0.0, after - before), LONGEST_PAUSE_S))
    scale = seconds / at[-1] if at[-1] else 0.0
    return [
        Cue(scale * when, place, moment, event)
        for when, (place, moment, event) in zip(at, recorded, strict=False)
    ]
