"""The tasks a person can choose: which data, networks and groups each has, and its defaults.

Names and sentences alone: cheap to import.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from equitune_gui.data.catalogue import DATA, SEQUENCES, TEXTS
from equitune_gui.data.word_sets import word_sets
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.language_catalogue import LANGUAGE_MODELS
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.symmetry.catalogue import LEVELS, PLANE_SYMMETRIES
from equitune_gui.symmetry.words import OWN, WORD_SYMMETRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

IMAGES, SEQUENCES_TASK, WRITING = "image-classification", "compositional", "fair-generation"
METHODS = ("none", "augmentation", "equitune", "lambda-equitune", "equizero")


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
    own_file: str  # what that is, in words
    examples: str  # what an example is called, in the plural
    views: Mapping[str, str]  # what an example as it is, and one under g, are called
    defaults: Mapping[str, Any] = field(default_factory=dict)  # where they differ from the config's
    unused: frozenset[str] = frozenset()  # the config's fields that mean nothing here
    methods: tuple[str, ...] = METHODS


# The config's fields that only a network that writes text has.
_OF_WRITING = frozenset(
    {
        "writing.samples",
        "writing.tokens",
        "writing.top_k",
        "writing.temperature",
        "writing.kinds",
        "writing.classifier",
        "writing.equizero",
        "writing.contexts",
        "words.phrases",
        "model.repository",
    }
)
_OF_COMMANDS = frozenset({"data.split_seed", "training.teacher_forcing"})

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
            own_file="folder or zip that holds the class folders",
            examples="pictures",
            views={"upright": "upright", "transformed": "transformed"},
            unused=frozenset({"words.source", "words.target", "training.clip"})
            | _OF_COMMANDS
            | _OF_WRITING,
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
            own_file="file of commands",
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
            )
            | _OF_WRITING,
        ),
        TaskSpec(
            WRITING,
            "Fairness in generation",
            "What does a language model write of one demographic, and of another?",
            data=TEXTS,
            models=LANGUAGE_MODELS,
            groups=(*word_sets(), OWN),
            levels={
                "logits": "each branch's logits, gathered at g·w, are averaged, as in the paper"
            },
            own_data="text-file",
            own_file="text file",
            examples="blocks",
            views={"upright": "as given", "transformed": "under g"},
            defaults={
                "group": "race",
                "level": "logits",
                "methods": ("none", "relaxed", "equitune"),
                "data": {"name": "labour-text"},
                "model": {"name": "labour-gpt2"},
                "training": {
                    "epochs": 0,
                    "batch_size": 8,
                    "optimizer": "adamw",
                    "learning_rate": 5e-5,
                    "clip": 1.0,
                },
                "checks": {"images": 10},
            },
            unused=frozenset(
                {
                    "data.size",
                    "model.train",
                    "training.momentum",
                    "training.batch_norm",
                    "checks.test_images",
                    "checks.angle_images",
                    "checks.angles",
                    "compute.precision",
                }
            )
            | _OF_COMMANDS,
            methods=("none", "relaxed", "equitune", "lambda-equitune", "equizero"),
        ),
    )
}
