"""One run from start to end, as a stream of events."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from equitune_gui.errors import EquituneError
from equitune_gui.experiment.assemble import Assembled, assemble, stored_examples
from equitune_gui.experiment.checkpoint import (
    Progress,
    load_best,
    load_checkpoint,
    save_best,
    save_checkpoint,
)
from equitune_gui.experiment.environment import write_environment
from equitune_gui.experiment.evaluation import (
    Predictions,
    When,
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
    Failed,
    Finished,
    Predicted,
    Resumed,
    Saved,
    Stopped,
)
from equitune_gui.experiment.examples import Examples, fixed_elements
from equitune_gui.experiment.narrate import StopRequested
from equitune_gui.experiment.training import Trainee, make_optimizer, train_epoch
from equitune_gui.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from equitune_gui.experiment.config import RunConfig

ANGLE_PICTURES = 64  # validation pictures of the first look at the angles
ANGLE_SHARE = 0.03  # of an epoch's work that a look at the angles may cost, to be taken each epoch
BACKWARD_COST = 3  # forward and backward together, in forwards
THUMBNAIL = 96  # largest side, in pixels, of the pictures kept for the orbit view


def run(
    config: RunConfig, should_stop: Callable[[], bool], *, folder: Path, resume: bool = False
) -> Iterator[Event]:
    """Everything that happens, ending with exactly one of Finished, Stopped, Failed. Never raises.

    `should_stop` is asked between batches; it may block (that is how a run pauses). With `resume`
    the run goes on from the folder's checkpoint, or from the beginning when there is none.
    """
    stage = _Run(config, should_stop, folder)
    try:
        yield from stage.told(stage.resumed() if resume else stage.fresh())
    except StopRequested:
        try:
            yield from stage.told(stage.keep())
        except EquituneError as error:
            yield Failed(error.sentence, error.field)
        except (OSError, RuntimeError) as error:
            yield Failed(f"The run was stopped, but its checkpoint could not be written: {error}")
        else:
            yield Stopped(stage.progress.step, stage.progress.epoch)
    except EquituneError as error:
        yield Failed(error.sentence, error.field, error.details)
    except Exception as error:  # noqa: BLE001 - the one place: an error of ours ends the run, told
        sentence = f"The run broke off by an error of the program: {type(error).__name__}: {error}"
        yield Failed(sentence, detail=traceback.format_exc())


@dataclass
class _Standing:
    """What exists once a run is set up."""

    setup: Assembled
    trainee: Trainee
    examples: Examples  # validation, through the head alone where that is all that trains


class _Run:
    """The stages of a run, in the order they happen."""

    def __init__(self, config: RunConfig, should_stop: Callable[[], bool], folder: Path) -> None:
        self.config = config
        self.should_stop = should_stop
        self.folder = folder
        self.checkpoint = folder / "checkpoints" / "last.pt"
        self.best = folder / "checkpoints" / "best.safetensors"
        self.progress = Progress()
        self.position = 0  # events told so far that count
        self.standing: _Standing | None = None

    def told(self, events: Iterator[Event]) -> Iterator[Event]:
        """The events, counted: a checkpoint remembers how many came before it."""
        for event in events:
            self.position += 1
            yield event

    def check(self) -> None:
        """Raise StopRequested when the run should stop."""
        if self.should_stop():
            raise StopRequested

    def when(self) -> When:
        """Now, for a measurement."""
        return When(self.progress.step, self.progress.epoch, self.check)

    # ---------------------------------------------------------------------------------- stages

    def fresh(self) -> Iterator[Event]:
        """A run from the beginning."""
        standing = yield from self.set_up()
        yield standing.setup.started
        yield from self.look(standing)
        yield from self.look_at_angles(standing, pictures=ANGLE_PICTURES)
        yield from self.save(standing, best=True)
        yield from self.go_on(standing)

    def resumed(self) -> Iterator[Event]:
        """A run from its last checkpoint."""
        if not self.checkpoint.exists():
            yield self._resumed(position=0)
            yield from self.fresh()
            return
        standing = yield from self.set_up()
        progress = load_checkpoint(
            self.checkpoint,
            standing.setup.network,
            standing.trainee.optimizer,
            standing.setup.device,
        )
        for name, value in vars(progress).items():
            setattr(self.progress, name, value)
        torch.set_num_threads(progress.threads)
        yield self._resumed(position=progress.position)
        if self.progress.step_in_epoch == standing.trainee.steps_per_epoch:
            yield from self.end_epoch(standing)
        yield from self.go_on(standing)

    def _resumed(self, *, position: int) -> Resumed:
        # What was told while setting up again comes before `Resumed` and counts no more.
        self.position = position
        return Resumed(self.progress.step, self.progress.epoch, position)

    def set_up(self) -> Generator[Event, None, _Standing]:
        """Data, network, optimiser, and the stored features when only the head trains."""
        setup = yield from assemble(self.config, self.should_stop)
        write_environment(self.folder, setup.started.device)
        network = setup.network
        train, validation = setup.pictures(setup.data.train), setup.pictures(setup.data.validation)
        self.progress.micro_batch = setup.micro_batch
        self.progress.threads = torch.get_num_threads()
        trainee_examples: Examples = train
        validation_examples: Examples = validation
        if self.config.model.train == "head":
            trainee_examples = yield from stored_examples(
                train, self.check, every_view=setup.method.augments, name="training"
            )
            validation_examples = yield from stored_examples(
                validation, self.check, every_view=True, name="validation"
            )
        trainee = Trainee(
            config=self.config,
            network=network,
            examples=trainee_examples,
            optimizer=make_optimizer(self.config, setup.parameters),
            progress=self.progress,
            prepare=setup.prepare,
            elements=setup.action.group.order if setup.method.augments else 1,
        )
        self.standing = _Standing(setup, trainee, validation_examples)
        return self.standing

    def go_on(self, standing: _Standing) -> Iterator[Event]:
        """Train what is left, then look at the test set once."""
        while self.progress.epoch < self.config.training.epochs:
            for event in train_epoch(standing.trainee, self.check):
                yield event
                self.progress.position = self.position
            yield from self.end_epoch(standing)
        yield from self.finish(standing)

    def end_epoch(self, standing: _Standing) -> Iterator[Event]:
        """Measure, and write a checkpoint. A stop in here leaves the state after the last step."""
        self.progress.epoch += 1
        try:
            value, loss = yield from self.look(standing)
            pictures = self._affordable_angles(standing)
            if pictures >= ANGLE_PICTURES // 2:
                yield from self.look_at_angles(standing, pictures=pictures)
        except StopRequested:
            self.progress.epoch -= 1
            raise
        self.progress.step_in_epoch = 0
        best = (value, -loss) > (self.progress.best_value, -self.progress.best_loss)
        if best:
            self.progress.best_value, self.progress.best_loss = value, loss
            self.progress.best_epoch = self.progress.epoch
        yield from self.save(standing, best=best)

    def save(self, standing: _Standing, *, best: bool) -> Iterator[Event]:
        """Write the checkpoint, and the weights when they are the best so far."""
        if best:
            save_best(self.best, standing.setup.network, standing.setup.description)
        self.progress.position = self.position
        save_checkpoint(
            self.checkpoint, self.progress, standing.setup.network, standing.trainee.optimizer
        )
        yield Saved(self.progress.step, self.progress.epoch, "checkpoints/last.pt", best)

    def keep(self) -> Iterator[Event]:
        """After a stop: write where the run stands, unless nothing is trained yet."""
        standing = self.standing
        if standing is None or not self.checkpoint.exists():
            return  # stopped before the first checkpoint: going on means starting again
        if self.progress.position == 0:
            return
        save_checkpoint(
            self.checkpoint, self.progress, standing.setup.network, standing.trainee.optimizer
        )
        yield Saved(self.progress.step, self.progress.epoch, "checkpoints/last.pt", best=False)

    # ------------------------------------------------------------------------------- measuring

    def look(self, standing: _Standing) -> Generator[Event, None, tuple[float, float]]:
        """Validation accuracy, upright and transformed, and the equivariance error.

        Returns the accuracy and loss that choose the best epoch: of the view that the method
        trains on.
        """
        setup = standing.setup
        upright = yield from self._evaluate(standing.examples, setup, "validation", None)
        yield upright
        moves = fixed_elements("validation", len(setup.data.validation), setup.action.group.order)
        transformed = yield from self._evaluate(standing.examples, setup, "validation", moves)
        yield transformed
        validation = setup.pictures(setup.data.validation)
        few = spread(len(setup.data.validation), self.config.checks.images, "validation")
        checked = yield from check_equivariance(
            validation, self.when(), indices=few, split="validation"
        )
        yield checked.features
        yield checked.logits
        yield checked.elements
        if checked.weights:
            yield checked.weights
        chosen = transformed if setup.method.augments else upright
        return chosen.accuracy, chosen.loss

    def _evaluate(
        self, examples: Examples, setup: Assembled, split: str, moves: torch.Tensor | None
    ) -> Generator[Event, None, Evaluated]:
        batch = setup.pictures(setup.data.validation).batch
        return (
            yield from evaluate(
                setup.network, examples, self.when(), split=split, elements=moves, batch=batch
            )
        )

    def look_at_angles(self, standing: _Standing, *, pictures: int) -> Iterator[Event]:
        """Accuracy by angle on some validation pictures."""
        validation = standing.setup.pictures(standing.setup.data.validation)
        pictures = min(pictures, self.config.checks.angle_images)
        few = spread(len(standing.setup.data.validation), pictures, "validation")
        yield (
            yield from measure_angles(
                validation,
                self.when(),
                indices=few,
                split="validation",
                angles=self.config.checks.angles,
            )
        )

    def _affordable_angles(self, standing: _Standing) -> int:
        if self.config.model.train == "head":
            return 0  # an epoch costs next to nothing, so any look would cost more
        work = len(standing.setup.data.train) * BACKWARD_COST * ANGLE_SHARE
        return min(self.config.checks.angle_images, int(work / self.config.checks.angles))

    def finish(self, standing: _Standing) -> Iterator[Event]:
        """The best epoch's network on the test set: the figures of the run."""
        setup, when = standing.setup, self.when()
        load_best(self.best, setup.network)
        test, count = setup.pictures(setup.data.test), len(setup.data.test)
        upright = yield from self._evaluate(test, setup, "test", None)
        yield upright
        moves = fixed_elements("test", count, setup.action.group.order)
        transformed = yield from self._evaluate(test, setup, "test", moves)
        yield transformed
        some = spread(count, self.config.checks.test_images, "test")
        elements, predictions = yield from measure_elements(test, when, indices=some, split="test")
        yield elements
        yield self._write_predictions(standing, some, predictions)
        turned = spread(count, self.config.checks.angle_images, "test")
        yield (
            yield from measure_angles(
                test, when, indices=turned, split="test", angles=self.config.checks.angles
            )
        )
        few = spread(count, self.config.checks.images, "test")
        checked = yield from check_equivariance(test, when, indices=few, split="test")
        yield checked.features
        yield checked.logits
        yield Finished(
            self.progress.best_epoch, _figures(upright, transformed, elements, checked.logits)
        )

    def _write_predictions(
        self, standing: _Standing, indices: torch.Tensor, predictions: Predictions
    ) -> Predicted:
        test = standing.setup.data.test
        pixels = test.pixels(indices)
        step = max(1, -(-max(pixels.shape[-2:]) // THUMBNAIL))
        table: dict[str, Any] = {
            "pictures": pixels[..., ::step, ::step].permute(0, 2, 3, 1).contiguous().numpy(),
            "labels": test.labels[indices].numpy(),
            "classes": np.array(standing.setup.data.classes),
            "top": predictions.top.numpy().astype(np.int16),
            "probability": predictions.probability.numpy().astype(np.float32),
        }
        path = self.folder / "predictions.npz"
        write_atomically(path, lambda file: np.savez_compressed(file, **table))
        return Predicted(self.progress.step, self.progress.epoch, path.name, len(indices))


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
