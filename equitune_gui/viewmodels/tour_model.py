"""A walk through views: a tour with its runs, live or replayed, or what is shown just now."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from equitune_gui.errors import EquituneError
from equitune_gui.experiment.store import RunStore
from equitune_gui.viewmodels.replay import Replay
from equitune_gui.viewmodels.run_model import RunModel, ShownRuns
from equitune_gui.viewmodels.run_state import RunState
from equitune_gui.viewmodels.run_wording import share_done

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from equitune_gui.experiment.store import RunSummary
    from equitune_gui.experiment.tours import Stop, Tour
    from equitune_gui.viewmodels.workbench import Workbench


def recorded_runs(tour: Tour, summaries: Sequence[RunSummary]) -> tuple[str, ...]:
    """The newest finished runs of the tour's experiment, one of each method; else none."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for summary in summaries:  # newest first
        if summary.name == tour.experiment.name and summary.state == RunState.FINISHED:
            found[summary.experiment][summary.method] = summary.id
    wanted = tour.experiment.methods
    whole = (runs for runs in found.values() if set(wanted) <= set(runs))
    return next((tuple(runs[method] for method in wanted) for runs in whole), ())


class Walk(QObject):
    """Goes from stop to stop, each a view of the runs in `shown`."""

    moved = Signal()  # to another stop
    changed = Signal()  # how far the runs are

    def __init__(
        self, stops: Sequence[Stop], task: str, shown: ShownRuns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.stops, self.task, self.shown = tuple(stops), task, shown
        self.place = 0
        shown.data_changed.connect(self.changed)

    @property
    def stop(self) -> Stop:
        """Where it is."""
        return self.stops[self.place]

    @property
    def progress(self) -> str:
        """How far the runs are, in words."""
        return _progress(self.shown.runs, lambda run: share_done(run.history))

    def go(self, place: int) -> None:
        """To another stop; beyond the ends nothing happens."""
        if 0 <= place < len(self.stops) and place != self.place:
            self.place = place
            self._arrive()

    def close(self) -> None:
        """Let go of what the walk made for itself."""

    def _arrive(self) -> None:
        self.moved.emit()
        self.changed.emit()


class TourModel(Walk):
    """A tour; its runs begin at the first stop that says so, and go on when it is left."""

    def __init__(
        self,
        tour: Tour,
        bench: Workbench,
        recorded: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tour.stops, tour.experiment.task, ShownRuns(), parent)
        self.shown.setParent(self)
        self.tour = tour
        self._bench = bench
        self._recorded = tuple(recorded)
        self._runs: tuple[RunModel, ...] = ()  # once they have begun
        self._refusal = ""
        self._replay: Replay | None = None
        self._scratch = TemporaryDirectory(prefix="equitune-tour-")
        self._sketch = self._sketched()
        bench.queue.changed.connect(self._follow_queue)
        self._arrive()

    @property
    def replays(self) -> bool:
        """Whether a recorded run is shown, not one that goes on now."""
        return bool(self._recorded)

    @property
    def progress(self) -> str:
        """How far the runs are, in words; empty before they begin."""
        if self._refusal or not self._runs:
            return self._refusal
        return ("Recorded run · " if self.replays else "") + _progress(self._runs, self._state_of)

    # ------------------------------------------------------------------------------------- wishes

    def close(self) -> None:
        """Let go of what the tour made for itself; the runs go on and are kept."""
        self._replay = None
        self.shown.show(())
        self._scratch.cleanup()

    # --------------------------------------------------------------------------------------- runs

    def _arrive(self) -> None:
        if self.place >= self.tour.beginning and not self._runs:
            self._begin()
        wanted = self._runs if self.place >= self.tour.beginning else (self._sketch,)
        if wanted != self.shown.runs:
            self.shown.show(wanted)
        super()._arrive()

    def _begin(self) -> None:
        if self.replays:
            self._begin_replay()
            return
        try:
            ids = self._bench.queue.submit(self.tour.experiment)
        except EquituneError as error:
            self._refusal = error.sentence
            return
        except OSError as error:
            self._refusal = f"The run's folder cannot be made: {error}."
            return
        models = (self._bench.library.model(run_id) for run_id in ids)
        self._runs = tuple(model for model in models if model is not None)

    def _begin_replay(self) -> None:
        try:
            folders = [self._bench.library.store.open(run_id) for run_id in self._recorded]
            self._runs = tuple(RunModel(f.id, f.config, f.path, self) for f in folders)
        except EquituneError as error:
            self._refusal = error.sentence
            return
        self._replay = Replay(self._runs, self)
        self._replay.start()

    def _sketched(self) -> RunModel:
        """A run that never begins, for its pretrained network alone."""
        config = self.tour.experiment.runs()[0]
        folder = RunStore(Path(self._scratch.name)).create(config)
        sketch = RunModel(folder.id, config, folder.path, self)
        sketch.is_sketch = True
        return sketch

    def _state_of(self, run: RunModel) -> str:
        if self.replays or self._bench.queue.state(run.run_id) is not RunState.QUEUED:
            return "done" if run.history.ending is not None else share_done(run.history)
        return "waits"

    def _follow_queue(self, run_id: str) -> None:
        if any(run.run_id == run_id for run in self._runs):
            self.changed.emit()


def _progress(runs: Iterable[RunModel], state: Callable[[RunModel], str]) -> str:
    """Each run's state; its seed is named where there are several."""
    runs = tuple(runs)
    one_seed = len({run.config.seed for run in runs}) < 2

    def said(run: RunModel) -> str:
        label = run.label.split(" · ")[0] if one_seed else run.label
        return f"{label}: {'done' if run.history.ending is not None else state(run)}"

    return "  ·  ".join(map(said, runs))
