"""The tasks a person can choose: which data, networks and groups each has, and its defaults.

Names and sentences alone: cheap to import.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from equitune_gui.data.catalogue import DATA, SEQUENCES
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.symmetry.catalogue import LEVELS, PLANE_SYMMETRIES
from equitune_gui.symmetry.words import OWN, WORD_SYMMETRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

IMAGES, SEQUENCES_TASK = "image-classification", "compositional"


@dataclass(frozen=True)
class TaskSpec:
    """A task: what belongs to it, in the words its users know."""

    name: str
    title: str
    question: str  # that a network for the task answers
    data: Mapping[str, Any]  # by name
    models: Mapping[str, Any]
    groups: tuple[str, ...]
    levels: Mapping[str, str]  # what can be averaged, each with a sentence
    own_data: str  # the data set that is a file or folder of a person's own
    examples: str  # what an example is called, in the plural
    views: Mapping[str, str]  # what an example as it is, and one under g, are called
    defaults: Mapping[str, Any] = field(default_factory=dict)  # where they differ from the config's
    unused: frozenset[str] = frozenset()  # the config's fields that mean nothing here


TASKS = {
    t.name: t
    for t in (
        TaskSpec(
            IMAGES,
            "Image classification",
            "Which class does a picture show, however it is turned?",
            data=DATA,
            models=MODELS,
            groups=tuple(PLANE_SYMMETRIES),
            levels=LEVELS,
            own_data="folder",
            examples="pictures",
            views={"upright": "upright", "transformed": "transformed"},
            unused=frozenset(
                {
                    "data.split_seed",
                    "words.source",
                    "words.target",
                    "training.teacher_forcing",
                    "training.clip",
                }
            ),
        ),
        TaskSpec(
            SEQUENCES_TASK,
            "Compositional generalization",
            "What does a command mean whose words were never seen together?",
            data=SEQUENCES,
            models=SEQUENCE_MODELS,
            groups=(*WORD_SYMMETRIES, OWN),
            levels={
                "logits": "each branch's log-probabilities, their words moved back by g⁻¹, are "
                "averaged at each step, as in the paper",
                "probabilities": "the probabilities of the next word are averaged",
            },
            own_data="scan-file",
            examples="commands",
            views={"upright": "as given", "transformed": "under g"},
            defaults={
                "group": "verb",
                "level": "logits",
                "data": {"name": "scan-add-jump"},
                "model": {"name": "lstm"},
                "training": {
                    "epochs": 5,
                    "batch_size": 32,
                    "optimizer": "adamw",
                    "learning_rate": 1e-3,
                    "weight_decay": 1e-4,
                    "clip": 5.0,
                },
                "checks": {"images": 256},
            },
            unused=frozenset(
                {
                    "data.size",
                    "model.train",
                    "training.momentum",
                    "training.batch_norm",
                    "checks.angle_images",
                    "checks.angles",
                    "compute.precision",
                }
            ),
        ),
    )
}
