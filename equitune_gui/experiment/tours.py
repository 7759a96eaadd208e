"""The tours of the presentation mode, each a TOML file: an experiment, and what is shown of it."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from equitune_gui.experiment.config import Experiment, parse_experiment
from equitune_gui.files import resource


class Stop(BaseModel):
    """One view, with what is said about it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    words: str
    page: str  # the title of a page of the task's plots
    begin: bool = False  # here the runs begin; before it the pretrained network alone is shown
    ask: str = ""  # what is typed into the playground
    picture: int | None = None  # the number of the test picture in it, from 0
    turn: float | None = None  # degrees by which its picture is turned
    play: bool = False  # its picture keeps turning


class Tour(BaseModel):
    """A way from the pretrained network to the equi-tuned one, shown live in two minutes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    summary: str
    experiment: Experiment
    stops: tuple[Stop, ...] = Field(min_length=1)

    @field_validator("experiment", mode="before")
    @classmethod
    def _defaults_of_its_task(cls, choices: Any) -> Experiment:  # noqa: ANN401 - TOML's table
        return parse_experiment(choices)

    @property
    def beginning(self) -> int:
        """The stop at which the runs begin."""
        return next((k for k, stop in enumerate(self.stops) if stop.begin), 0)


@cache
def tours() -> tuple[Tour, ...]:
    """All tours, in the order of their files' names."""
    paths = sorted(resource("tours").glob("*.toml"))
    return tuple(Tour.model_validate(tomllib.loads(p.read_text(encoding="utf-8"))) for p in paths)
