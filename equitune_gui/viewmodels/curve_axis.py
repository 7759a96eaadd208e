"""Where a curve's samples stand: at their step, their epoch, or their second of the run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, overload

if TYPE_CHECKING:
    from equitune_gui.viewmodels.run_model import RunModel


@dataclass(frozen=True)
class XAxis:
    """What x counts; `label` names it with its unit, `whole` says that only whole numbers count."""

    title: str
    label: str
    tip: str
    whole: bool = True


STEP = XAxis("Step", "step", "Updates done")
EPOCH = XAxis("Epoch", "epoch", "Passes over the training examples")
TIME = XAxis(
    "Time",
    "time (s)",
    "Seconds since the run began, with evaluations and pauses, without the time between a stop "
    "and Resume",
    whole=False,
)


class Measured(Protocol):
    """What was measured after a step of an epoch."""

    @property
    def step(self) -> int: ...
    @property
    def epoch(self) -> int: ...


def steps_along(run: RunModel, axis: XAxis) -> Sequence[float]:
    """The x of each step of a run; it grows as the run does."""
    history = run.history
    if axis is TIME:
        return history.seconds
    return Scaled(history.steps, 1 / steps_an_epoch(run)) if axis is EPOCH else history.steps


def place_along(run: RunModel, axis: XAxis, measured: Measured) -> float:
    """The x of a measurement: of the network as it was after that step."""
    if axis is TIME:
        return run.history.seconds_at(measured.step)
    return measured.epoch if axis is EPOCH else measured.step


def steps_an_epoch(run: RunModel) -> float:
    """Updates in an epoch; 1 where there are none."""
    started, epochs = run.history.started, run.config.training.epochs
    return started.steps / epochs if started is not None and epochs and started.steps else 1.0


class Scaled(Sequence[float]):
    """A list that grows, each value times a factor when it is asked for."""

    def __init__(self, values: Sequence[float], factor: float) -> None:
        self._values, self._factor = values, factor

    def __len__(self) -> int:
        return len(self._values)

    @overload
    def __getitem__(self, place: int) -> float: ...
    @overload
    def __getitem__(self, place: slice) -> list[float]: ...
    def __getitem__(self, place: int | slice) -> float | list[float]:
        found = self._values[place]
        if isinstance(found, Sequence):
            return [self._factor * value for value in found]
        return self._factor * found
