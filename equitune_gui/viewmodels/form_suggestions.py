"""What fits the choices made, for the fields that a person has not set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from equitune_gui.models.catalogue import MODELS, RANDOM
from equitune_gui.models.language_catalogue import LANGUAGE_MODELS
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.tasks.catalogue import IMAGES, SEQUENCES_TASK, TASKS, WRITING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from equitune_gui.models.sequence_catalogue import SequenceModelSpec

RATES = {"characters": 0.03}  # learning rates that fit small networks
PRETRAINED_RATE = 0.001  # a large pretrained network forgets with more

# The group that the held-out words of a split call for.
GROUPS = {"scan-add-jump": "verb", "scan-around-right": "direction"}

_TUNING = TASKS[SEQUENCES_TASK].defaults["training"]
TUNING = {
    "training.epochs": _TUNING["epochs"],
    "training.batch_size": _TUNING["batch_size"],
    "training.learning_rate": _TUNING["learning_rate"],
    "training.schedule": "cosine",
}


def suggestions(values: Mapping[str, Any], *, chosen: Collection[str]) -> dict[str, object]:
    """Values for some of the fields, given the others; `chosen` are those a person has set."""
    if values["task"] == IMAGES:
        return _for_images(values)
    if values["task"] == WRITING:
        return _for_writing(values)
    return _for_sequences(values, chosen) if values["task"] == SEQUENCES_TASK else {}


def _for_images(values: Mapping[str, Any]) -> dict[str, object]:
    spec = MODELS.get(values["model.name"])
    if spec is None:
        return {}
    return {
        "model.weights": spec.weights[0],
        "training.learning_rate": RATES.get(spec.name, PRETRAINED_RATE),
    }


def _for_writing(values: Mapping[str, Any]) -> dict[str, object]:
    spec = LANGUAGE_MODELS.get(values["model.name"])
    return {"model.weights": spec.weights[0]} if spec and spec.weights else {}


def _for_sequences(values: Mapping[str, Any], chosen: Collection[str]) -> dict[str, object]:
    spec = SEQUENCE_MODELS.get(values["model.name"])
    if spec is None:
        return {}
    likely = spec.weights(values["data.name"])[0]
    weights = values["model.weights"] if "model.weights" in chosen else likely
    return {
        "group": GROUPS.get(values["data.name"], values["group"]),
        "methods": _methods(spec, weights),
        "model.weights": likely,
        **(_pretraining(spec) if weights == RANDOM else TUNING),
    }


def _methods(spec: SequenceModelSpec, weights: str) -> tuple[str, ...]:
    """Pretraining is a plain run, whose network is there to be equi-tuned afterwards."""
    return ("none",) if spec.equivariant or weights == RANDOM else ("none", "equitune")


def _pretraining(spec: SequenceModelSpec) -> dict[str, object]:
    return {
        "training.epochs": spec.pretraining_epochs,
        "training.batch_size": 64,
        "training.learning_rate": spec.pretraining_rate,
        "training.schedule": "warm-cosine",
    }
