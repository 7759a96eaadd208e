"""A run on commands: what it learns from, and its looks at validation and test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from equitune_gui.experiment.evaluation import spread
from equitune_gui.experiment.events import (
    ElementsMeasured,
    EquivarianceMeasured,
    Evaluated,
    Event,
    Finished,
    Predicted,
)
from equitune_gui.experiment.examples import fixed_elements, generator
from equitune_gui.experiment.sequence_evaluation import (
    Written,
    breakdowns,
    check_commands,
    evaluated,
    moved,
    summed_loss,
    write,
)
from equitune_gui.experiment.sequence_setup import SequenceSetup, set_up
from equitune_gui.experiment.trial import OnSetup, Score, When
from equitune_gui.files import write_atomically
from equitune_gui.tasks.sequence_training import bucketed
from equitune_gui.tasks.sequence_training import part as part_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from equitune_gui.data.scan import Pair
    from equitune_gui.data.sequences import Encoded, SequenceData
    from equitune_gui.experiment.config import RunConfig


def sequence_trial(
    config: RunConfig, should_stop: Callable[[], bool]
) -> Generator[Event, None, SequenceTrial]:
    """The trial of a config whose task is compositional generalization."""
    return SequenceTrial((yield from set_up(config, should_stop)))


@dataclass(frozen=True)
class CommandBatches:
    """Commands with targets of like length together; the loss is that of each word written."""

    setup: SequenceSetup
    commands: Encoded

    def batches(self, epoch: int) -> tuple[Tensor, ...]:
        """Shuffled, with targets of like length together."""
        config = self.setup.config
        random = generator(config.seed, "order", epoch)
        lengths = self.commands.target_lengths.cpu()
        return tuple(bucketed(lengths, config.training.batch_size, random))

    def weight(self, indices: Tensor) -> float:
        """The targets' words, EOS included."""
        return float(self.commands.target_lengths[indices].sum())

    def loss(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        """Of commands fed their target or, by a coin for each, what the network wrote itself."""
        part = part_of(self.commands, indices.to(self.commands.source.device))
        if elements is not None:
            part = moved(part, self.setup.act_in, self.setup.act_out, elements)
        share = self.setup.config.training.teacher_forcing
        teacher = (torch.rand(len(indices)) < share).to(part.source.device)
        return summed_loss(self.setup.network, part, teacher)


class SequenceTrial(OnSetup[SequenceSetup]):
    """Compositional generalization, as `run` drives it."""

    def __init__(self, setup: SequenceSetup) -> None:
        super().__init__(setup)
        self._validation = setup.commands(setup.data.validation)
        self._test = setup.commands(setup.data.test)

    @property
    def augmented_by(self) -> int:
        return self.setup.act_in.group.order if self.setup.method.augments else 1

    def prepare(self) -> None:
        self.setup.network.train()

    def material(self, check: Callable[[], None]) -> Generator[Event, None, CommandBatches]:
        """The training commands."""
        yield from ()
        return CommandBatches(self.setup, self.setup.commands(self.setup.data.train))

    # ------------------------------------------------------------------------------- measuring

    def first_look(self, when: When) -> Iterator[Event]:
        """Nothing more than at any other time."""
        yield from ()

    def after_look(self, when: When) -> Iterator[Event]:
        """Nothing."""
        yield from ()

    def look(self, when: When) -> Generator[Event, None, Score]:
        """Validation as given and, of some commands, under g; some test commands; equivariance."""
        upright = yield from self._evaluate(when, self._validation, "validation", "upright")
        some = self._some(self._validation, self.config.checks.test_images, "validation")
        if self.setup.method.augments:
            some = self._validation  # what the network is judged by
        transformed = yield from self._evaluate(when, some, "validation", "transformed")
        few = self._some(self._test, self.config.checks.test_images, "test")
        yield from self._evaluate(when, few, "test", "upright")
        checked = self._some(self._validation, self.config.checks.images, "validation")
        yield from self._check(when, checked, "validation")
        chosen = transformed if self.setup.method.augments else upright
        return Score(chosen.accuracy, chosen.loss)

    @property
    def tests_beginnings(self) -> bool:
        return False

    def test_beginning(self, when: When) -> Iterator[Event]:
        """Nothing."""
        yield from ()

    def finish(self, when: When, folder: Path, best_epoch: int) -> Generator[Event, None, Finished]:
        """The figures of the run, on all test commands."""
        written = yield from self._write(when, self._test, "test", "upright")
        upright = evaluated(written, when, split="test", view="upright")
        yield upright
        data, right = self.setup.data, written.right.tolist()
        yield from breakdowns(data.test, right, when, split="test", held_out=data.held_out)
        path = folder / "predictions.npz"
        table = _table(data, written)
        write_atomically(path, lambda file: np.savez_compressed(file, **table))
        yield Predicted(when.step, when.epoch, path.name, len(right))
        transformed = yield from self._evaluate(when, self._test, "test", "transformed")
        few = self._some(self._test, self.config.checks.images, "test")
        elements, logits = yield from self._check(when, few, "test")
        return Finished(best_epoch, _figures(upright, transformed, elements, logits))

    def _some(self, commands: Encoded, wanted: int, split: str) -> Encoded:
        indices = spread(len(commands.source), wanted, split)
        return part_of(commands, indices.to(commands.source.device))

    def _evaluate(
        self, when: When, commands: Encoded, split: str, view: str
    ) -> Generator[Event, None, Evaluated]:
        written = yield from self._write(when, commands, split, view)
        event = evaluated(written, when, split=split, view=view)
        yield event
        return event

    def _write(
        self, when: When, commands: Encoded, split: str, view: str
    ) -> Generator[Event, None, Written]:
        words = self.config.about.views[view]
        if view == "transformed":
            order = self.setup.act_in.group.order
            elements = fixed_elements(split, len(commands.source), order)
            commands = moved(commands, self.setup.act_in, self.setup.act_out, elements)
        phase = f"answering {split} commands, {words}"
        return (yield from write(self.setup.network, commands, when, phase=phase))

    def _check(
        self, when: When, commands: Encoded, split: str
    ) -> Generator[Event, None, tuple[ElementsMeasured, EquivarianceMeasured]]:
        actions = (self.setup.act_in, self.setup.act_out)
        checked = yield from check_commands(
            self.setup.network, commands, actions, when, split=split
        )
        yield checked.equivariance
        yield checked.elements
        return checked.elements, checked.equivariance


def _table(data: SequenceData, written: Written) -> dict[str, Any]:
    """Every test command with its target and what was written, words joined by blanks."""

    def joined(words: tuple[str, ...]) -> str:
        return " ".join(words)

    def answers(pair: Pair) -> tuple[str, str]:
        return joined(pair.command), joined(pair.actions)

    commands, targets = zip(*map(answers, data.test), strict=True)
    predicted = [data.target.written(row) for row in written.tokens.tolist()]
    return {
        "commands": np.array(commands),
        "targets": np.array(targets),
        "predicted": np.array(predicted),
        "right": written.right.cpu().numpy(),
    }


def _figures(
    upright: Evaluated,
    transformed: Evaluated,
    elements: ElementsMeasured,
    logits: EquivarianceMeasured,
) -> dict[str, float]:
    """The run's figures by name: accuracies 0…1, relative errors without unit."""
    moved_by = logits.mean[1:] or (0.0,)
    return {
        "upright_accuracy": upright.accuracy,
        "transformed_accuracy": transformed.accuracy,
        "worst_accuracy": min(elements.accuracy),
        "group_accuracy": sum(elements.accuracy) / len(elements.accuracy),
        "equivariance_error_mean": sum(moved_by) / len(moved_by),
        "equivariance_error_max": max(logits.maximum),
        "answers_unlike": sum((1 - c) * logits.images for c in logits.consistency),
    }
