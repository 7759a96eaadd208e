"""A config's task → the trial that runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from equitune_gui.experiment.image_trial import image_trial
from equitune_gui.experiment.sequence_trial import sequence_trial
from equitune_gui.experiment.writing_trial import writing_trial

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.events import Event
    from equitune_gui.experiment.trial import Trial

    Assemble = Callable[[RunConfig, Callable[[], bool]], Generator[Event, None, Trial]]

TRIALS: Mapping[str, Assemble] = {
    "image-classification": image_trial,
    "compositional": sequence_trial,
    "fair-generation": writing_trial,
}


def assemble(config: RunConfig, should_stop: Callable[[], bool]) -> Generator[Event, None, Trial]:
    """Read the data, build the network, load its weights, choose the device.

    Raises an EquituneError with the field at fault; StopRequested when stopped meanwhile.
    """
    return (yield from TRIALS[config.task](config, should_stop))
