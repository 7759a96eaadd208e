"""What was chosen: an experiment and the runs it stands for, frozen, checked, kept as TOML.

An experiment names one task, model, data set and group, and one or more methods and seeds; each
pair of method and seed is a run. The window's form, the TOML file and the command line all make
one of these, and nothing else reaches the engine. No torch here: the form checks itself with this
module before torch is imported.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, Literal

import tomli_w
from pydantic import Field, ValidationError

from equitune_gui.data.catalogue import DATA
from equitune_gui.data.counts import counts_of
from equitune_gui.errors import (
    BatchTooLargeError,
    EquituneError,
    LimitTooSmallError,
    NoSuchWeightsError,
    UnknownNameError,
)
from equitune_gui.experiment.choices import Checks, Compute, DataChoice, ModelChoice, Part, Training
from equitune_gui.experiment.wording import sentence
from equitune_gui.models.catalogue import MODELS, NAMED_WEIGHTS
from equitune_gui.symmetry.catalogue import METHODS, PLANE_SYMMETRIES

MAX_SEED = 2**31 - 1


class Settings(Part):
    """What an experiment and each of its runs share."""

    name: str = Field("Untitled", min_length=1, max_length=200, title="Name")
    task: Literal["image-classification"] = Field("image-classification", title="Task")
    group: str = Field("C4", title="Group", description="The symmetry group G.")
    level: Literal["features", "logits", "probabilities"] = Field(
        "features", title="Averaged at", description="What is averaged over the group."
    )
    data: DataChoice = DataChoice()
    model: ModelChoice = ModelChoice()
    training: Training = Training()
    checks: Checks = Checks()
    compute: Compute = Compute()

    @property
    def size(self) -> int:
        """The side of the pictures in pixels: the chosen one, else what fits model and data."""
        if self.data.size is not None:
            return self.data.size
        return max(DATA[self.data.name].size, MODELS[self.model.name].size)


class RunConfig(Settings):
    """One run: one method, one seed."""

    method: str = Field("equitune", title="Method")
    seed: int = Field(0, ge=0, le=MAX_SEED, title="Seed")
    experiment: str = Field(
        "", title="Experiment", description="The experiment this run belongs to."
    )


class Experiment(Settings):
    """What a person sets up: several methods and seeds on the same everything else."""

    methods: tuple[str, ...] = Field(("none", "equitune"), min_length=1, title="Methods")
    seeds: tuple[int, ...] = Field((0,), min_length=1, title="Seeds")

    def runs(self, experiment: str = "") -> tuple[RunConfig, ...]:
        """One config for each seed and method, seed by seed; `experiment` names their common id."""
        shared = {name: getattr(self, name) for name in Settings.model_fields}
        return tuple(
            RunConfig(**shared, method=method, seed=seed, experiment=experiment)
            for seed, method in product(self.seeds, self.methods)
        )


@dataclass(frozen=True)
class Problem:
    """One sentence about one field (dotted name, empty for the whole)."""

    field: str
    sentence: str


class ConfigError(EquituneError):
    """An experiment that cannot run, with every problem found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(p.sentence for p in self.problems), field=self.problems[0].field)


def parse_experiment(choices: Mapping[str, Any]) -> Experiment:
    """The experiment that `choices` (as read from TOML) describe.

    Raises ConfigError with a problem for each unknown key, wrong value or impossible combination.
    """
    try:
        experiment = Experiment.model_validate(choices)
    except ValidationError as error:
        raise ConfigError(form_problems(error)) from None
    problems = find_problems(experiment)
    if problems:
        raise ConfigError(problems)
    return experiment


def find_problems(experiment: Experiment) -> tuple[Problem, ...]:
    """What is impossible about choices that are each well formed; empty when it can run.

    Cheap and without torch: the window asks at each change. Files are looked at by the data and
    model layers, also before a run.
    """
    found = list(_name_problems(experiment))
    return tuple(found) if found else tuple(_fit_problems(experiment))


def _name_problems(experiment: Experiment) -> Iterable[Problem]:
    lookups: list[tuple[str, str, str, Mapping[str, object]]] = [
        ("group", "group", experiment.group, PLANE_SYMMETRIES),
        ("data.name", "data set", experiment.data.name, DATA),
        ("model.name", "network", experiment.model.name, MODELS),
        *(("methods", "method", method, METHODS) for method in experiment.methods),
    ]
    for field, kind, name, known in lookups:
        if name not in known:
            yield Problem(field, UnknownNameError(kind, name, known).sentence)
    for field, values in (("methods", experiment.methods), ("seeds", experiment.seeds)):
        twice = next((v for i, v in enumerate(values) if v in values[:i]), None)
        if twice is not None:
            yield Problem(field, f"{field.capitalize()} has {twice!r} twice; name it once.")
    outside = next((seed for seed in experiment.seeds if not 0 <= seed <= MAX_SEED), None)
    if outside is not None:
        yield Problem("seeds", f"A seed is a whole number from 0 to {MAX_SEED}, not {outside}.")


def _fit_problems(experiment: Experiment) -> Iterable[Problem]:
    data, model, training = experiment.data, experiment.model, experiment.training
    spec = MODELS[model.name]
    if data.name == "folder" and not data.path:
        yield Problem("data.path", "Choose the folder or zip that holds the class folders.")
    if size_problem := spec.size_problem(experiment.size):
        yield Problem("data.size", size_problem)
    if model.weights in NAMED_WEIGHTS and model.weights not in spec.weights:
        error = NoSuchWeightsError(spec.title, model.weights, spec.weights)
        yield Problem("model.weights", error.sentence)
    # The catalogue's counts are right to within a picture a class; the run itself counts exactly.
    counts, classes = counts_of(DATA[data.name]), DATA[data.name].classes or 0
    if data.limit is not None and data.limit < classes:
        yield Problem("data.limit", LimitTooSmallError(data.limit, classes).sentence)
    elif counts is not None:
        yield from batch_problems(experiment, counts.train + classes)
    if training.micro_batch is not None and training.micro_batch > training.batch_size:
        yield Problem(
            "training.micro_batch",
            f"A micro-batch of {training.micro_batch} is larger than the batch of "
            f"{training.batch_size}; make it at most as large.",
        )
    if experiment.group == "C1" and any(METHODS[m].symmetrises for m in experiment.methods):
        yield Problem(
            "group", "The group C1 moves nothing, so there is nothing to equi-tune; choose another."
        )


def batch_problems(experiment: Experiment, pictures: int) -> Iterable[Problem]:
    """Whether a batch is larger than what there is to train on, `pictures` before the limit."""
    kept = min(pictures, experiment.data.limit or pictures)
    size = experiment.training.batch_size
    if experiment.training.epochs and size > kept:
        yield Problem("training.batch_size", BatchTooLargeError(size, kept).sentence)


def form_problems(error: ValidationError) -> tuple[Problem, ...]:
    """What pydantic found, in our words; one for each field."""
    found = [Problem(*sentence(detail, Experiment)) for detail in error.errors()]
    return tuple({p.field: p for p in reversed(found)}.values())[::-1]


def to_toml(config: Settings) -> str:
    """The config as TOML; empty choices (None) are left out, since TOML has no null."""
    return tomli_w.dumps(config.model_dump(mode="json", exclude_none=True))


def read_experiment(path: Path) -> Experiment:
    """The experiment in a TOML file.

    Raises ConfigError when the file is missing, is no TOML, or describes nothing that can run.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")  # Notepad writes a byte-order mark
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ConfigError([Problem("", f"{path} cannot be read: {reason}.")]) from None
    try:
        return parse_experiment(tomllib.loads(text))
    except (ValueError, RecursionError) as error:  # tomllib's own, numbers or nesting too long
        raise ConfigError([Problem("", f"{path.name} is not valid TOML: {error}.")]) from None


def experiment_of(run: RunConfig) -> Experiment:
    """The one-run experiment that would make this run again."""
    shared = {name: getattr(run, name) for name in Settings.model_fields}
    return Experiment(**shared, methods=(run.method,), seeds=(run.seed,))
