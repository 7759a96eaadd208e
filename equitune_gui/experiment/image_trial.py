"""A run on pictures: what it learns from, and its looks at validation, angles and test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from equitune_gui.experiment.evaluation import (
    Predictions,
    check_equivariance,
    evaluate,
    measure_angles,
    measure_elements,
    spread,
)
from equitune_gui.experiment.events import (
    ElementsMeasured,
    EquivarianceMeasured,
    Evaluated,
    Event,
    Finished,
    Predicted,
)
from equitune_gui.experiment.examples import Examples, Pictures, fixed_elements, generator
from equitune_gui.experiment.image_setup import ImageSetup, set_up, stored_examples
from equitune_gui.experiment.trial import OnSetup, Score, When
from equitune_gui.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from equitune_gui.data.images import ImageSet
    from equitune_gui.experiment.config import RunConfig

ANGLE_PICTURES = 64  # validation pictures of the first look at the angles
ANGLE_SHARE = 0.03  # of an epoch's work that a look at the angles may cost, to be taken each epoch
BACKWARD_COST = 3  # forward and backward together, in forwards
THUMBNAIL = 96  # largest side, in pixels, of the pictures kept for the orbit view


def image_trial(
    config: RunConfig, should_stop: Callable[[], bool]
) -> Generator[Event, None, ImageTrial]:
    """The trial of a config whose task is image classification."""
    return ImageTrial((yield from set_up(config, should_stop)))


@dataclass(frozen=True)
class LabelledBatches:
    """Labelled examples, shuffled anew for each epoch; the loss is the cross-entropy."""

    examples: Examples
    batch_size: int
    seed: int

    def batches(self, epoch: int) -> tuple[Tensor, ...]:
        count = len(self.examples.labels)
        order = torch.randperm(count, generator=generator(self.seed, "order", epoch))
        return order.split(self.batch_size)

    def weight(self, indices: Tensor) -> float:
        return len(indices)

    def loss(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        logits = self.examples.logits(indices, elements)
        labels = self.examples.labels[indices].to(logits.device)
        return functional.cross_entropy(logits, labels, reduction="sum")


class ImageTrial(OnSetup[ImageSetup]):
    """Image classification, as `run` drives it."""

    def __init__(self, setup: ImageSetup) -> None:
        super().__init__(setup)
        self._validation = setup.pictures(setup.data.validation)
        self._examples: Examples = self._validation  # or its stored features

    @property
    def augmented_by(self) -> int:
        return self.setup.action.group.order if self.setup.method.augments else 1

    def prepare(self) -> None:
        self.setup.prepare()

    def material(self, check: Callable[[], None]) -> Generator[Event, None, LabelledBatches]:
        """The training pictures, or their stored features when the head alone trains."""
        pictures = self.setup.pictures(self.setup.data.train)
        examples: Examples = pictures
        if self.config.model.train == "head":
            augments = self.setup.method.augments
            examples = yield from stored_examples(
                pictures, check, every_view=augments, name="training"
            )
            self._examples = yield from stored_examples(
                self._validation, check, every_view=True, name="validation"
            )
        return LabelledBatches(examples, self.config.training.batch_size, self.config.seed)

    # ------------------------------------------------------------------------------- measuring

    def first_look(self, when: When) -> Iterator[Event]:
        """Accuracy by angle before any training, on the pictures of the later looks."""
        yield from self._look_at_angles(when, pictures=self._affordable or ANGLE_PICTURES)

    def look(self, when: When) -> Generator[Event, None, Score]:
        """Validation accuracy, upright and transformed, and the equivariance error."""
        setup, count = self.setup, len(self.setup.data.validation)
        upright = yield from self._evaluate(when, self._examples, "validation", None)
        yield upright
        moves = fixed_elements("validation", count, setup.action.group.order)
        transformed = yield from self._evaluate(when, self._examples, "validation", moves)
        yield transformed
        few = spread(count, self.config.checks.images, "validation")
        checked = yield from check_equivariance(
            self._validation, when, indices=few, split="validation"
        )
        yield checked.features
        yield checked.logits
        yield checked.elements
        if checked.weights:
            yield checked.weights
        chosen = transformed if setup.method.augments else upright
        return Score(chosen.accuracy, chosen.loss)

    def after_look(self, when: When) -> Iterator[Event]:
        """Accuracy by angle on as many pictures as cost little beside the epoch."""
        if self._affordable:
            yield from self._look_at_angles(when, pictures=self._affordable)

    @property
    def _affordable(self) -> int:
        """How many pictures a look at the angles may take after each epoch; 0: too few to look."""
        if self.config.model.train == "head":
            return 0  # an epoch costs next to nothing, so any look would cost more
        work = len(self.setup.data.train) * BACKWARD_COST * ANGLE_SHARE
        pictures = min(self.config.checks.angle_images, int(work / self.config.checks.angles))
        return pictures if pictures >= ANGLE_PICTURES // 2 else 0

    @property
    def tests_beginnings(self) -> bool:
        return True

    def test_beginning(self, when: When) -> Iterator[Event]:
        """Accuracy by angle on the test pictures on which `finish` measures it."""
        yield (yield from self._test_angles(when))

    def finish(self, when: When, folder: Path, best_epoch: int) -> Generator[Event, None, Finished]:
        """The figures of the run, all on the test pictures."""
        setup = self.setup
        test, count = setup.pictures(setup.data.test), len(setup.data.test)
        upright = yield from self._evaluate(when, test, "test", None)
        yield upright
        moves = fixed_elements("test", count, setup.action.group.order)
        transformed = yield from self._evaluate(when, test, "test", moves)
        yield transformed
        some = spread(count, self.config.checks.test_images, "test")
        elements, predictions = yield from measure_elements(test, when, indices=some, split="test")
        yield elements
        table = _table(setup.data.test, setup.data.classes, some, predictions)
        path = folder / "predictions.npz"
        write_atomically(path, lambda file: np.savez_compressed(file, **table))
        yield Predicted(when.step, when.epoch, path.name, len(some))
        yield (yield from self._test_angles(when))
        few = spread(count, self.config.checks.images, "test")
        checked = yield from check_equivariance(test, when, indices=few, split="test")
        yield checked.features
        yield checked.logits
        return Finished(best_epoch, _figures(upright, transformed, elements, checked.logits))

    def _evaluate(
        self, when: When, examples: Examples, split: str, moves: Tensor | None
    ) -> Generator[Event, None, Evaluated]:
        network, batch = self.setup.network, self._validation.batch
        return (
            yield from evaluate(network, examples, when, split=split, elements=moves, batch=batch)
        )

    def _look_at_angles(self, when: When, *, pictures: int) -> Iterator[Event]:
        pictures = min(pictures, self.config.checks.angle_images)
        few = spread(len(self.setup.data.validation), pictures, "validation")
        yield (yield from self._angles(self._validation, when, few, "validation"))

    def _test_angles(self, when: When) -> Generator[Event, None, Event]:
        test = self.setup.pictures(self.setup.data.test)
        turned = spread(len(self.setup.data.test), self.config.checks.angle_images, "test")
        return (yield from self._angles(test, when, turned, "test"))

    def _angles(
        self, examples: Pictures, when: When, indices: Tensor, split: str
    ) -> Generator[Event, None, Event]:
        angles = self.config.checks.angles
        return (
            yield from measure_angles(examples, when, indices=indices, split=split, angles=angles)
        )


def _table(
    test: ImageSet, classes: tuple[str, ...], indices: Tensor, predictions: Predictions
) -> dict[str, Any]:
    """What the orbit view shows: small pictures and the top classes under each g."""
    pixels = test.pixels(indices)
    step = max(1, -(-max(pixels.shape[-2:]) // THUMBNAIL))
    return {
        "pictures": pixels[..., ::step, ::step].permute(0, 2, 3, 1).contiguous().numpy(),
        "labels": test.labels[indices].numpy(),
        "classes": np.array(classes),
        "top": predictions.top.numpy().astype(np.int16),
        "probability": predictions.probability.numpy().astype(np.float32),
    }


def _figures(
    upright: Evaluated,
    transformed: Evaluated,
    elements: ElementsMeasured,
    logits: EquivarianceMeasured,
) -> dict[str, float]:
    """The run's figures by name: accuracies 0…1, relative errors without unit."""
    moved = logits.mean[1:] or (0.0,)
    return {
        "upright_accuracy": upright.accuracy,
        "transformed_accuracy": transformed.accuracy,
        "group_accuracy": sum(elements.accuracy) / len(elements.accuracy),
        "worst_accuracy": min(elements.accuracy),
        "equivariance_error_mean": sum(moved) / len(moved),
        "equivariance_error_max": max(logits.maximum),
    }
