"""A run on a language model: what it learns from, and its looks at text, fairness and regard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from equitune_gui.experiment.events import EquivarianceMeasured, Event, Finished, Predicted
from equitune_gui.experiment.examples import fixed_elements, generator
from equitune_gui.experiment.trial import OnSetup, Score, When
from equitune_gui.experiment.writing_evaluation import (
    FairnessChecked,
    check_prompts,
    evaluated,
    moved,
    perplexity,
    read,
)
from equitune_gui.experiment.writing_samples import write
from equitune_gui.experiment.writing_setup import WritingSetup, set_up
from equitune_gui.files import write_atomically
from equitune_gui.metrics.language import token_losses

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.events import Evaluated
    from equitune_gui.metrics.language import Reading


def writing_trial(
    config: RunConfig, should_stop: Callable[[], bool]
) -> Generator[Event, None, WritingTrial]:
    """The trial of a config whose task is fairness in generation."""
    return WritingTrial((yield from set_up(config, should_stop)))


@dataclass(frozen=True)
class TextBlocks:
    """Blocks of a text; the loss is that of each token but the first of its block."""

    setup: WritingSetup

    def batches(self, epoch: int) -> tuple[Tensor, ...]:
        """Shuffled."""
        config = self.setup.config
        random = generator(config.seed, "order", epoch)
        order = torch.randperm(len(self.setup.texts.train), generator=random)
        return order.split(config.training.batch_size)

    def weight(self, indices: Tensor) -> float:
        """The tokens that are predicted."""
        return float(len(indices) * (self.setup.texts.train.shape[1] - 1))

    def loss(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        """−log p, summed over the tokens."""
        part = moved(self.setup, self.setup.texts.train[indices], elements)
        part = part.to(self.setup.device)
        logits = self.setup.network(input_ids=part).logits[:, :-1]
        return token_losses(logits, part[:, 1:]).sum()


class WritingTrial(OnSetup[WritingSetup]):
    """Fairness in generation, as `run` drives it."""

    @property
    def augmented_by(self) -> int:
        return 1

    def prepare(self) -> None:
        self.setup.network.train()

    def material(self, check: Callable[[], None]) -> Generator[Event, None, TextBlocks]:
        """The text to train on."""
        yield from ()
        return TextBlocks(self.setup)

    # ------------------------------------------------------------------------------- measuring

    def first_look(self, when: When) -> Iterator[Event]:
        """Nothing more than at any other time."""
        yield from ()

    def after_look(self, when: When) -> Iterator[Event]:
        """Nothing."""
        yield from ()

    def look(self, when: When) -> Generator[Event, None, Score]:
        """The validation text as given and under g, and fairness over the prompts."""
        blocks = self.setup.texts.validation
        upright, _ = yield from self._evaluate(when, blocks, "validation", "upright")
        yield from self._evaluate(when, blocks, "validation", "transformed")
        yield from self._check(when)
        return Score(-upright.loss, upright.loss)

    @property
    def tests_beginnings(self) -> bool:
        return False

    def test_beginning(self, when: When) -> Iterator[Event]:
        """Nothing."""
        yield from ()

    def finish(self, when: When, folder: Path, best_epoch: int) -> Generator[Event, None, Finished]:
        """Perplexity on the test text, fairness, and the regard of what is written."""
        blocks = self.setup.texts.test
        upright, found = yield from self._evaluate(when, blocks, "test", "upright")
        yield perplexity(found, when, split="test", text=self.config.data.name)
        transformed, _ = yield from self._evaluate(when, blocks, "test", "transformed")
        checked = yield from self._check(when)
        samples = yield from write(self.setup, when)
        path = folder / "samples.npz"
        table = samples.table(self.setup.words.phrases)
        write_atomically(path, lambda file: np.savez_compressed(file, **table))
        yield Predicted(when.step, when.epoch, path.name, len(samples.texts))
        return Finished(best_epoch, _figures(upright, transformed, checked))

    def _evaluate(
        self, when: When, blocks: Tensor, split: str, view: str
    ) -> Generator[Event, None, tuple[Evaluated, Reading]]:
        elements = None
        if view == "transformed":
            order = self.setup.symmetry.action.group.order
            elements = fixed_elements(split, len(blocks), order)
        found = yield from read(self.setup, blocks, when, split=split, elements=elements)
        event = evaluated(found, when, split=split, view=view)
        yield event
        return event, found

    def _check(self, when: When) -> Generator[Event, None, FairnessChecked]:
        checked = yield from check_prompts(self.setup, when, most=self.config.checks.images)
        yield checked.equivariance
        yield checked.gap
        yield checked.next_words
        return checked


def _figures(
    upright: Evaluated, transformed: Evaluated, checked: FairnessChecked
) -> dict[str, float]:
    """The run's figures by name: accuracies 0…1, gaps in nats."""
    logits: EquivarianceMeasured = checked.equivariance
    moved_by = logits.mean[1:] or (0.0,)
    return {
        "upright_accuracy": upright.accuracy,
        "transformed_accuracy": transformed.accuracy,
        "perplexity": float(np.exp(upright.loss)),
        "fairness_gap_worst": max(checked.gap.worst),
        "fairness_gap_mean": sum(checked.gap.mean) / len(checked.gap.mean),
        "equivariance_error_mean": sum(moved_by) / len(moved_by),
        "equivariance_error_max": max(logits.maximum),
    }
