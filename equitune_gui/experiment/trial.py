"""What a run needs of its task: something to train, and looks at how good it has become.

`run.py` knows the order in which things happen and what goes to disk; a trial knows what is
trained on and what is measured. Each task has one, made by `assemble`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    import torch
    from torch import Tensor, nn

    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.events import Event, Finished, Started


@dataclass(frozen=True)
class When:
    """The moment a measurement is of, and the question whether to go on."""

    step: int
    epoch: int
    check: Callable[[], None]  # raises when the run should stop


@dataclass(frozen=True)
class Score:
    """What chooses the best epoch: the larger value, among equals the smaller loss."""

    value: float  # validation accuracy, 0…1, in the view that the method trains on
    loss: float  # nats

    def better_than(self, other: Score) -> bool:
        """Whether this epoch's network is to be kept instead."""
        return (self.value, -self.loss) > (other.value, -other.loss)


class Material(Protocol):
    """What a network learns from."""

    def batches(self, epoch: int) -> Sequence[Tensor]:
        """The indices of each batch of epoch number `epoch` (from 1), as many in each epoch.

        They depend on the run's seed and the epoch alone, so that a resumed epoch is the one that
        was left.
        """
        ...

    def weight(self, indices: Tensor) -> float:
        """What the summed losses of these examples are divided by, to be a mean."""
        ...

    def loss(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        """The summed loss of these examples, each moved by its element of G."""
        ...


class Setup(Protocol):
    """What a run works with, whatever its task: network, data, device."""

    @property
    def config(self) -> RunConfig: ...

    @property
    def started(self) -> Started:
        """What is set up, in figures and words."""
        ...

    @property
    def network(self) -> nn.Module: ...

    @property
    def device(self) -> torch.device: ...

    @property
    def parameters(self) -> list[nn.Parameter]:
        """Those that the optimiser changes."""
        ...

    @property
    def description(self) -> dict[str, str]:
        """What saved weights say of themselves."""
        ...


S = TypeVar("S", bound=Setup)


class OnSetup(Generic[S]):
    """The part of a trial that is read off its setup."""

    def __init__(self, setup: S) -> None:
        self.setup = setup
        self.config = setup.config

    @property
    def started(self) -> Started:
        return self.setup.started

    @property
    def network(self) -> nn.Module:
        return self.setup.network

    @property
    def device(self) -> torch.device:
        return self.setup.device

    @property
    def parameters(self) -> list[nn.Parameter]:
        return self.setup.parameters

    @property
    def description(self) -> dict[str, str]:
        return self.setup.description


class Trial(Protocol):
    """One run's task: what is trained, on what, and how it is measured."""

    @property
    def started(self) -> Started:
        """What is set up, in figures and words."""
        ...

    @property
    def network(self) -> nn.Module: ...

    @property
    def device(self) -> torch.device: ...

    @property
    def parameters(self) -> list[nn.Parameter]:
        """Those that the optimiser changes."""
        ...

    @property
    def description(self) -> dict[str, str]:
        """What saved weights say of themselves."""
        ...

    @property
    def augmented_by(self) -> int:
        """The order of G where training examples are moved at random, else 1."""
        ...

    def prepare(self) -> None:
        """Put each part of the network into its mode for training."""
        ...

    def material(self, check: Callable[[], None]) -> Generator[Event, None, Material]:
        """What is trained on, after whatever is computed once for all epochs."""
        ...

    def first_look(self, when: When) -> Iterator[Event]:
        """What is measured before training alone."""
        ...

    def look(self, when: When) -> Generator[Event, None, Score]:
        """Validation, before training and after each epoch."""
        ...

    def after_look(self, when: When) -> Iterator[Event]:
        """What is measured after an epoch where it costs little beside it."""
        ...

    @property
    def tests_beginnings(self) -> bool:
        """Whether `test_beginning` measures anything."""
        ...

    def test_beginning(self, when: When) -> Iterator[Event]:
        """What the figures on the test set are compared with: the network as it began.

        Its weights are loaded now. Called after training, so that nothing is chosen by it.
        """
        ...

    def finish(self, when: When, folder: Path, best_epoch: int) -> Generator[Event, None, Finished]:
        """The best epoch's network, which is loaded now, on the test set.

        Tables too large for an event go into files in `folder`.
        """
        ...
