"""Numbers of a run as a person reads them."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from equitune_gui.experiment.events import Downloading, Progressed, Resumed, Stepped
from equitune_gui.metrics.interval import wilson_interval

if TYPE_CHECKING:
    from equitune_gui.experiment.events import Evaluated
    from equitune_gui.experiment.history import History

MINUTE, HOUR = 60, 3600
SPEED_WINDOW = 100  # steps over which the speed is taken
TINY = 1e-3  # relative errors below are written as powers of ten


def duration(seconds: float) -> str:
    """'42 s', '3 min 05 s', '2 h 07 min'."""
    whole = max(0, round(seconds))
    if whole < MINUTE:
        return f"{whole} s"
    if whole < HOUR:
        return f"{whole // MINUTE} min {whole % MINUTE:02d} s"
    return f"{whole // HOUR} h {whole % HOUR // MINUTE:02d} min"


def size(count: float) -> str:
    """Bytes as '512 B', '3.4 kB', '120 MB', in powers of 1000."""
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:.3g} GB"


def percent(share: float | None) -> str:
    """'97.3 %'; a dash where nothing was measured."""
    return "–" if share is None else f"{100 * share:.1f} %"


def relative_error(error: float | None) -> str:
    """'0.412', '3.1e-07', '0'; a dash where nothing was measured."""
    if error is None:
        return "–"
    if error == 0:
        return "0"
    return f"{error:.3f}" if error >= TINY else f"{error:.1e}"


def accuracy_with_interval(evaluated: Evaluated) -> str:
    """'97.3 % (95.1–98.6 %, 350 of 360)': the Wilson interval at 95 %."""
    low, high = wilson_interval(evaluated.correct, evaluated.count)
    return (
        f"{percent(evaluated.accuracy)} (95 % interval {100 * low:.1f}–{100 * high:.1f} %, "
        f"{evaluated.correct} of {evaluated.count})"
    )


def phase(history: History) -> str:
    """What the run is busy with, in words."""
    match history.phase:
        case Progressed(phase=words, done=done, total=total):
            return f"{words} {done}/{total}"
        case Downloading(what=what, received=received, total=total, bytes_per_second=pace):
            of = f" of {size(total)}" if total else ""
            return f"downloading {what}: {size(received)}{of}, {size(pace)}/s"
        case _:
            last, started = history.last_step, history.started
            if last is None or started is None:
                return "setting up" if started is None else "measuring before training"
            return f"training: epoch {last.epoch}, step {last.step} of {started.steps}"


def steps_per_second(history: History) -> float | None:
    """The recent pace; None while it cannot be told.

    It is the median step's, of those since the last Resume: a pause or an evaluation between two
    steps is none of it.
    """
    intervals: list[float] = []
    before: float | None = None
    for moment, event in history.events[-2 * SPEED_WINDOW :]:
        if isinstance(event, Resumed):
            intervals, before = [], None
        elif isinstance(event, Stepped):
            if before is not None:
                intervals.append(moment - before)
            before = moment
    usual = median(intervals[-SPEED_WINDOW:]) if intervals else 0.0
    return 1 / usual if usual > 0 else None
