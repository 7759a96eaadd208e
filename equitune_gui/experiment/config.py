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
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from equitune_gui.data.catalogue import DATA
from equitune_gui.errors import EquituneError, UnknownNameError, did_you_mean
from equitune_gui.models.catalogue import MODELS
from equitune_gui.symmetry.catalogue import METHODS, PLANE_SYMMETRIES

MAX_SEED = 2**31 - 1


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)


class DataChoice(_Part):
    """Which pictures."""

    name: str = Field("digits", description="A data set of the catalogue, or 'folder'.")
    path: str = Field("", description="The folder or zip of class folders, when name is 'folder'.")
    size: int | None = Field(
        None, ge=8, le=1024, description="Side in pixels the network sees; empty: the default."
    )
    limit: int | None = Field(
        None, ge=2, description="At most so many training pictures (stratified); empty: all."
    )


class ModelChoice(_Part):
    """Which pretrained network M."""

    name: str = Field("characters", description="A network of the catalogue.")
    weights: str = Field(
        "bundled",
        description="'bundled', 'torchvision' (download), 'random' (not pretrained), or a file.",
    )
    train: Literal["all", "head"] = Field(
        "all", description="Train everything, or only the head on features computed once."
    )


class Training(_Part):
    """How the network is fine-tuned; epochs = 0 is zero-shot."""

    epochs: int = Field(5, ge=0, le=10_000, description="Passes over the data; 0 is zero-shot.")
    batch_size: int = Field(
        32, ge=1, le=65_536, description="Pictures in one update, before the orbit."
    )
    micro_batch: int | None = Field(
        None, ge=1, description="Pictures on the device at a time (gradients accumulate)."
    )
    optimizer: Literal["sgd", "adamw"] = Field("sgd", description="SGD with momentum, or AdamW.")
    learning_rate: float = Field(0.01, gt=0, le=10, description="Step size of the optimiser.")
    momentum: float = Field(0.9, ge=0, lt=1, description="Momentum of SGD.")
    weight_decay: float = Field(0.0, ge=0, le=1, description="L2 penalty (SGD), decay (AdamW).")
    schedule: Literal["constant", "cosine"] = Field(
        "cosine", description="Learning rate over the run: constant, or a half cosine to zero."
    )
    batch_norm: Literal["auto", "frozen", "orbit"] = Field(
        "auto",
        description="'frozen' keeps the pretrained statistics (the default when pretrained); "
        "'orbit' takes statistics over the whole orbit of the batch (default when random).",
    )


class Checks(_Part):
    """How much is measured. The counts shown with each figure are these."""

    images: int = Field(
        16, ge=1, le=4096, description="Pictures for the equivariance error, each epoch."
    )
    test_images: int = Field(
        400, ge=1, description="At most so many test pictures per element and per angle."
    )
    angles: int = Field(24, ge=4, le=360, description="Angles of the polar plot.")


class Compute(_Part):
    """Where it runs."""

    device: Literal["auto", "cpu", "cuda", "mps"] = Field(
        "auto", description="auto takes CUDA, then MPS, then the CPU."
    )
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        "auto", description="auto uses bfloat16 on an accelerator that has it."
    )
    threads: int | None = Field(
        None, ge=1, le=1024, description="CPU threads; empty: all cores but one."
    )
    driver: Literal["thread", "process"] = Field(
        "thread", description="In the window's background thread, or in a process of its own."
    )


class Settings(_Part):
    """What an experiment and each of its runs share."""

    name: str = Field("Untitled", min_length=1, max_length=200)
    task: Literal["image-classification"] = "image-classification"
    group: str = Field("C4", description="The symmetry group G.")
    level: Literal["features", "logits", "probabilities"] = Field(
        "features", description="What is averaged over the group."
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

    method: str = "equitune"
    seed: int = Field(0, ge=0, le=MAX_SEED)
    experiment: str = Field("", description="The experiment this run belongs to.")


class Experiment(Settings):
    """What a person sets up: several methods and seeds on the same everything else."""

    methods: tuple[str, ...] = Field(("none", "equitune"), min_length=1)
    seeds: tuple[int, ...] = Field((0,), min_length=1)

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
        raise ConfigError(_problem(detail) for detail in error.errors()) from None
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
        if len(set(values)) < len(values):
            yield Problem(field, f"The {field} name one thing twice; name each once.")
    if any(not 0 <= seed <= MAX_SEED for seed in experiment.seeds):
        yield Problem("seeds", f"A seed is a whole number from 0 to {MAX_SEED}.")


def _fit_problems(experiment: Experiment) -> Iterable[Problem]:
    data, model, training = experiment.data, experiment.model, experiment.training
    spec = MODELS[model.name]
    if data.name == "folder" and not data.path:
        yield Problem("data.path", "Choose the folder or zip that holds the class folders.")
    if experiment.size < spec.minimum_size:
        yield Problem(
            "data.size",
            f"{spec.title} needs pictures of at least {spec.minimum_size} pixels, not "
            f"{experiment.size}; enlarge the size.",
        )
    if model.weights == "bundled" and spec.name != "characters":
        yield Problem(
            "model.weights",
            f"No weights of {spec.title} come with the program; download torchvision's, choose "
            "a file, or start from random weights.",
        )
    if model.weights == "torchvision" and not spec.url:
        yield Problem(
            "model.weights", f"torchvision has no weights for {spec.title}; use the bundled ones."
        )
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


def _problem(detail: ErrorDetails) -> Problem:
    """One of pydantic's findings as our sentence."""
    location = [str(part) for part in detail["loc"] if not isinstance(part, int)]
    field = ".".join(location)
    if detail["type"] == "extra_forbidden":
        place = location[:-1]
        hint = did_you_mean(location[-1], _keys_at(place))
        where = f" in [{'.'.join(place)}]" if place else ""
        return Problem(field, f"There is no key {location[-1]!r}{where}.{hint}")
    message = detail["msg"].removeprefix("Input should be ")
    given = detail["input"]
    return Problem(field, f"{field} should be {message}, but it is {given!r}.")


def _keys_at(place: list[str]) -> list[str]:
    model: type[BaseModel] = Experiment
    for part in place:
        annotation = model.model_fields[part].annotation
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            return []
        model = annotation
    return list(model.model_fields)


def to_toml(config: Settings) -> str:
    """The config as TOML; empty choices (None) are left out, since TOML has no null."""
    return tomli_w.dumps(config.model_dump(mode="json", exclude_none=True))


def read_experiment(path: Path) -> Experiment:
    """The experiment in a TOML file.

    Raises ConfigError when the file is missing, is no TOML, or describes nothing that can run.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ConfigError([Problem("", f"{path} cannot be read: {reason}.")]) from None
    try:
        return parse_experiment(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([Problem("", f"{path.name} is not valid TOML: {error}.")]) from None


def experiment_of(run: RunConfig) -> Experiment:
    """The one-run experiment that would make this run again."""
    shared = {name: getattr(run, name) for name in Settings.model_fields}
    return Experiment(**shared, methods=(run.method,), seeds=(run.seed,))
