"""Which of the shown runs are one experiment's, repeated with other seeds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from equitune_gui.experiment.comparison import Compared, cohorts, config_differences
from equitune_gui.experiment.figure_table import cohort_titles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from equitune_gui.experiment.config import RunConfig


class Averaging(QObject):
    """Whether curves are drawn as their mean over the seeds: one choice for all plots."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = False

    def choose(self, *, on: bool) -> None:
        """Draw means, or each run."""
        if on != self.on:
            self.on = on
            self.changed.emit()


@dataclass(frozen=True)
class SeedGroup:
    """The cohort that a run belongs to, and its name, e.g. 'Equi-tuning (3 seeds)'."""

    key: str
    title: str
    seeds: int


def seed_groups(runs: Mapping[str, RunConfig]) -> dict[str, SeedGroup]:
    """By the run's id; a run that repeats one with the same seed is in no group."""
    found = cohorts(Compared(run_id, config, {}) for run_id, config in runs.items())
    titles = cohort_titles(found, config_differences(found))
    groups: dict[str, SeedGroup] = {}
    for cohort, title in zip(found, titles, strict=True):
        count = len(cohort.runs)
        seeds = "1 seed" if count == 1 else f"{count} seeds"
        group = SeedGroup(cohort.runs[0].id, f"{title} ({seeds})", count)
        groups |= dict.fromkeys((run.id for run in cohort.runs), group)
    return groups
