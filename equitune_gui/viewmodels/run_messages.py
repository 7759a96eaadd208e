"""What the background threads tell the window: plain frozen values, put into an Outbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.events import Event
    from equitune_gui.experiment.history import History
    from equitune_gui.experiment.store import RunFolder, RunSummary


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of a run, at a time (seconds since 1970)."""

    run_id: str
    time: float
    event: Event


@dataclass(frozen=True, slots=True)
class PauseTaken:
    """The run stands still now; `elsewhere` when that was seen from outside its process."""

    run_id: str
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Departed:
    """Nobody drives the run any more; `sentence` says why where its events do not."""

    run_id: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A run was replayed from disk; `live` says that its writer is still at it."""

    folder: RunFolder
    config: RunConfig
    history: History
    live: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """All runs on disk, newest first."""

    summaries: tuple[RunSummary, ...]


@dataclass(frozen=True, slots=True)
class Troubled:
    """Something went wrong that is no event of a run."""

    sentence: str
    run_id: str = ""


@dataclass(frozen=True, slots=True)
class EngineReady:
    """torch is imported and warm; the next run starts without delay."""

    device: str  # in words


Message = Happened | PauseTaken | Departed | Loaded | Listed | Troubled | EngineReady
