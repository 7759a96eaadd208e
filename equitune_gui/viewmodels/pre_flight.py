"""The traffic lights above Run: what the form's experiment needs, and what there is of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from equitune_gui.experiment.lights import (
    Light,
    combination_light,
    disk_light,
    doubts_about,
    memory_light,
    time_light,
)
from equitune_gui.experiment.machine import Machine, look_at_machine
from equitune_gui.viewmodels.background import Background

if TYPE_CHECKING:
    from pathlib import Path

    from equitune_gui.experiment.mends import Mend
    from equitune_gui.viewmodels.config_model import ConfigModel

LOOK_MS = 10_000  # between looks at what is free


class PreFlight(QObject):
    """Four lights that follow the form and the machine; `mend` presses what mends one."""

    changed = Signal()

    def __init__(self, config: ConfigModel, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lights: tuple[Light, ...] = ()  # memory, disk, time, choices; without a cost the last
        self._config = config
        self._folder = folder
        self._machine = Machine()
        self._looking = Background(self)
        self._looking.answered.connect(self.take)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        config.problems_changed.connect(self._consider)
        self._consider()

    def start(self) -> None:
        """Look at the machine, now and every few seconds."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more: nobody sees it."""
        self._timer.stop()

    def look(self) -> None:
        """Ask what is free, in the background."""
        self._looking.ask(lambda _should_stop: look_at_machine(self._folder))

    def take(self, machine: Machine) -> None:
        """This is free now."""
        self._machine = machine
        self._consider()

    def mend(self, mend: Mend) -> None:
        """Change the form so; can be undone."""
        self._config.set_all(mend.changes)

    def _consider(self) -> None:
        lights = tuple(self._lit())
        if lights != self.lights:
            self.lights = lights
            self.changed.emit()

    def _lit(self) -> list[Light]:
        config, machine = self._config, self._machine
        chosen, cost, known = config.chosen, config.cost, config.known
        found = []
        if chosen is not None and cost is not None:
            found = [
                memory_light(chosen, cost, machine, known),
                disk_light(chosen, cost, machine),
                time_light(chosen, cost),
            ]
        doubts = doubts_about(chosen, config.note("group")) if chosen is not None else ()
        counts = known.counts
        light = partial(combination_light, chosen, config.problems)
        return [*found, light(doubts=doubts, counts=counts)]
