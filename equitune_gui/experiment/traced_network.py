"""A run's network beside itself: as it is, and as it can be traced, both asked the same."""

from __future__ import annotations

import copy
import warnings
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.nn import functional

from equitune_gui.data.scan import COMMAND_WORDS
from equitune_gui.data.sequences import EOS, Vocabulary
from equitune_gui.tasks.catalogue import IMAGES, SEQUENCES_TASK
from equitune_gui.tasks.compositional import LIMIT
from equitune_gui.tasks.traced import TracedAnswers, TracedClassifier, TracedLogits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch.export import ExportedProgram

    from equitune_gui.experiment.loaded_network import LoadedNetwork
    from equitune_gui.tasks.compositional import EquiSeq2Seq

PLACES = 24  # of a command, its end among them; SCAN's longest takes 10
BATCH = 3  # not one, which a trace would take for a constant
CONTEXT = 16  # tokens of the texts that are compared


@dataclass(frozen=True)
class TracedNetwork:
    """What it takes, what the network as it is makes of it, and the same network to be traced."""

    module: torch.nn.Module
    input_name: str
    output_names: tuple[str, ...]
    inputs: Tensor
    expected: tuple[Tensor, ...]
    free: Mapping[int, int | None]  # axes of any length, each with its most or None

    @cached_property
    def program(self) -> ExportedProgram:
        """Traced once, for whatever is made of it."""
        dims = {
            axis: torch.export.Dim(f"axis{axis}", min=1, max=most)
            if most
            else torch.export.Dim(f"axis{axis}", min=1)
            for axis, most in self.free.items()
        }
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch's about its own insides
            return torch.export.export(
                self.module, (self.inputs,), dynamic_shapes=(dims,), strict=False
            )


def traced(loaded: LoadedNetwork) -> TracedNetwork:
    """The network of a run, ready to be traced. Computes its answers to the inputs."""
    with torch.no_grad():
        if loaded.config.task == IMAGES:
            return _classifier(loaded)
        if loaded.config.task == SEQUENCES_TASK:
            return _commands(loaded)
        return _language(loaded)


def answers(called: Any, inputs: Tensor) -> tuple[Tensor, ...]:  # noqa: ANN401 - module or program
    """What is answered, as a tuple of tensors."""
    with torch.no_grad():
        found = called(inputs)
    return found if isinstance(found, tuple) else (found,)


def decoded(network: EquiSeq2Seq, commands: Tensor) -> tuple[Tensor, Tensor]:
    """A network's actions and log-probabilities for padded commands, filled up to LIMIT words."""
    lengths = (commands != EOS).sum(1) + 1
    found = network.decode(commands[:, : int(lengths.max())], lengths, LIMIT)
    rest = LIMIT - found.tokens.shape[1]
    return (
        functional.pad(found.tokens, (0, rest), value=EOS),
        functional.pad(found.log_probs, (0, 0, 0, rest)),
    )


def worst_difference(found: tuple[Tensor, ...], expected: tuple[Tensor, ...]) -> float:
    """The largest difference of an output, in parts of the largest; ∞ for other words or shapes."""
    worst = 0.0
    for ours, theirs in zip(found, expected, strict=True):
        if ours.shape != theirs.shape:
            return float("inf")
        if not theirs.is_floating_point():
            worst = worst if torch.equal(ours, theirs) else float("inf")
            continue
        scale = max(1.0, float(theirs.abs().max()))
        difference = float((ours.double() - theirs.double()).abs().max()) / scale
        worst = max(worst, difference if difference == difference else float("inf"))
    return worst


def _classifier(loaded: LoadedNetwork) -> TracedNetwork:
    size, generator = loaded.config.size, torch.Generator().manual_seed(0)
    pictures = torch.rand(BATCH, 3, size, size, generator=generator)
    expected = loaded.network(pictures)
    module = TracedClassifier(loaded.network).eval()
    return TracedNetwork(module, "pictures", ("logits",), pictures, (expected,), {0: None})


def example_commands(words: Sequence[str]) -> list[list[str]]:
    """BATCH commands of different lengths: SCAN's own, or some words of another vocabulary."""
    if set(COMMAND_WORDS) <= set(words):
        return [command.split() for command in ("jump twice", "walk around left", "look")]
    return [list(words[: length + 1]) for length in range(BATCH)]


def _commands(loaded: LoadedNetwork) -> TracedNetwork:
    commands = torch.full((BATCH, PLACES), EOS)
    for row, example in zip(commands, example_commands(loaded.words("commands")), strict=True):
        numbers = Vocabulary(tuple(loaded.words("commands"))).encode(example)
        row[: len(numbers)] = torch.tensor(numbers)
    module = TracedAnswers(copy.deepcopy(loaded.network)).eval()
    outputs = ("tokens", "log_probs")
    expected = decoded(loaded.network, commands)
    return TracedNetwork(module, "commands", outputs, commands, expected, {0: None})


def _language(loaded: LoadedNetwork) -> TracedNetwork:
    assert loaded.language is not None  # noqa: S101 - the task has one
    assert loaded.symmetry is not None  # noqa: S101 - and this
    generator = torch.Generator().manual_seed(0)
    vocabulary, context = loaded.language.vocabulary, loaded.language.context
    tokens = torch.randint(vocabulary, (BATCH, min(CONTEXT, context)), generator=generator)
    moving = sorted(loaded.symmetry.tokens.values())
    for row in range(BATCH):  # words that the group moves are among them
        tokens[row, row] = moving[row % len(moving)]
    expected = loaded.network(input_ids=tokens).logits
    module = TracedLogits(loaded.network).eval()
    return TracedNetwork(module, "tokens", ("logits",), tokens, (expected,), {0: None, 1: context})
