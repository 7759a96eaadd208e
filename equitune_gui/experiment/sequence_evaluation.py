"""Measures of a network that writes: whole answers right, by part, and equivariance of answers.

Each function is a generator: it yields `Progressed` while it works and returns what it found.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from equitune_gui.data.scan import template
from equitune_gui.data.sequences import EOS, Encoded
from equitune_gui.experiment.evaluation import measuring, ticked
from equitune_gui.experiment.events import (
    BreakdownMeasured,
    ElementsMeasured,
    EquivarianceMeasured,
    Evaluated,
    Progressed,
)
from equitune_gui.symmetry.error import explain, relative_error
from equitune_gui.tasks.compositional import LIMIT
from equitune_gui.tasks.sequence_training import is_exact, sequence_losses
from equitune_gui.tasks.sequence_training import part as part_of

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from equitune_gui.data.scan import Pair
    from equitune_gui.experiment.trial import When
    from equitune_gui.symmetry.action import PermuteTokens
    from equitune_gui.tasks.compositional import EquiSeq2Seq

TOGETHER = 1024  # commands measured in one call, so that a stop is heard soon


@dataclass(frozen=True)
class Written:
    """What was written for some commands, and whether it is what was asked for."""

    tokens: Tensor  # (commands, T), padded with EOS
    right: Tensor  # (commands,), bool
    loss: float  # mean over the target's words, EOS included, in nats; fed the target


def moved(
    commands: Encoded, act_in: PermuteTokens, act_out: PermuteTokens, elements: Tensor
) -> Encoded:
    """Each command and its target under its own element; `elements` is (commands,)."""
    images_in = torch.tensor(act_in.permutations, device=commands.source.device)
    images_out = torch.tensor(act_out.permutations, device=commands.source.device)
    g = elements.to(commands.source.device)[:, None]
    return Encoded(
        images_in[g, commands.source],
        commands.source_lengths,
        images_out[g, commands.target],
        commands.target_lengths,
    )


def summed_loss(network: EquiSeq2Seq, commands: Encoded, teacher: Tensor) -> Tensor:
    """−log p summed over the words of the targets, EOS included; `teacher` as `EquiSeq2Seq`'s."""
    log_probs = network(commands.source, commands.source_lengths, commands.target, teacher)
    return sequence_losses(log_probs, commands.target, commands.target_lengths).sum()


def same_answers(a: Tensor, b: Tensor) -> Tensor:
    """Which rows of two tables of words, each padded with EOS, are equal: (rows,)."""
    longest = max(a.shape[1], b.shape[1])
    a, b = (torch.nn.functional.pad(x, (0, longest - x.shape[1]), value=EOS) for x in (a, b))
    return (a == b).all(1)


def write(
    network: EquiSeq2Seq, commands: Encoded, when: When, *, phase: str
) -> Generator[Progressed, None, Written]:
    """Decode every command greedily, and the loss when fed the targets."""
    count, total = len(commands.source), 0.0
    tokens = commands.target.new_full((count, LIMIT), EOS)
    parts = torch.arange(count, device=tokens.device).split(TOGETHER)
    with measuring(network):
        for done, indices in enumerate(parts, 1):
            when.check()
            part = part_of(commands, indices)
            fed = torch.ones(len(indices), dtype=torch.bool, device=tokens.device)
            total += float(summed_loss(network, part, fed))
            answers = network.decode(part.source, part.source_lengths, LIMIT, check=when.check)
            tokens[indices, : answers.tokens.shape[1]] = answers.tokens
            yield from ticked(phase, done, len(parts))
    right = is_exact(tokens, commands.target)
    return Written(tokens, right, total / int(commands.target_lengths.sum()))


def evaluated(written: Written, when: When, *, split: str, view: str) -> Evaluated:
    """The event of what was written for a split."""
    right = int(written.right.sum())
    return Evaluated(when.step, when.epoch, split, view, written.loss, right, len(written.right))


@dataclass(frozen=True)
class CommandsChecked:
    """What one look at a few commands under every g gives."""

    equivariance: EquivarianceMeasured
    elements: ElementsMeasured


def check_commands(
    network: EquiSeq2Seq,
    commands: Encoded,
    actions: tuple[PermuteTokens, PermuteTokens],
    when: When,
    *,
    split: str,
) -> Generator[Progressed, None, CommandsChecked]:
    """How far log-probabilities and answers are from equivariant, and accuracy under each g.

    The error is that of the log-probabilities when branch and answer are fed the target's words,
    g·x the moved ones; `consistency` is the share with decode(g·x) = g·decode(x), word for word.
    """
    act_out, group = actions[1], actions[0].group
    with measuring(network):
        plain_log_probs, plain = _answered(network, commands, when)
        errors, consistency, right = [], [], []
        for g in group.elements:
            everywhere = torch.full((len(commands.source),), g)
            there = moved(commands, *actions, everywhere)
            log_probs, tokens = (
                (plain_log_probs, plain) if g == 0 else _answered(network, there, when)
            )
            errors.append(relative_error(log_probs, _moved_words(act_out, g, plain_log_probs)))
            consistency.append(float(same_answers(tokens, act_out(g, plain)).float().mean()))
            right.append(int(is_exact(tokens, there.target).sum()))
            yield from ticked("checking equivariance", g + 1, group.order)
    table = torch.stack(errors).cpu()
    zeros = torch.zeros_like(table)
    symmetrised = network.order > 1
    return CommandsChecked(
        EquivarianceMeasured(
            when.step,
            when.epoch,
            "logits",
            mean=tuple(table.mean(1).tolist()),
            maximum=tuple(table.amax(1).tolist()),
            floor=tuple(zeros.mean(1).tolist()),
            consistency=tuple(consistency),
            images=table.shape[1],
            sentence=explain(table, zeros, symmetrised=symmetrised, dtype=torch.float32),
        ),
        ElementsMeasured(when.step, when.epoch, split, tuple(right), table.shape[1]),
    )


def _answered(network: EquiSeq2Seq, commands: Encoded, when: When) -> tuple[Tensor, Tensor]:
    """Log-probabilities fed the targets, zero behind their ends, and the decoded words."""
    fed = torch.ones(len(commands.source), dtype=torch.bool, device=commands.source.device)
    when.check()
    log_probs = network(commands.source, commands.source_lengths, commands.target, fed)
    places = torch.arange(commands.target.shape[1], device=commands.target.device)
    inside = places < commands.target_lengths[:, None]
    tokens = network.decode(commands.source, commands.source_lengths, LIMIT, check=when.check)
    return log_probs * inside[..., None], tokens.tokens


def _moved_words(act_out: PermuteTokens, g: int, log_probs: Tensor) -> Tensor:
    """g·L: (g·L)[g·w] = L[w] on the last axis."""
    images = torch.tensor(act_out.permutations[g], device=log_probs.device)
    return torch.empty_like(log_probs).index_copy_(-1, images, log_probs)


def breakdowns(
    pairs: Sequence[Pair], right: Sequence[bool], when: When, *, split: str, held_out: str
) -> tuple[BreakdownMeasured, ...]:
    """Accuracy by the shape of the command, by the answer's length, by the held-out words."""
    parts: list[tuple[str, Sequence[str] | Sequence[int]]] = [
        ("template", [template(pair.command) for pair in pairs]),
        ("length", [len(pair.actions) for pair in pairs]),
    ]
    if held_out:
        labels = [_holds(pair.command, tuple(held_out.split())) for pair in pairs]
        names = {True: f"with '{held_out}'", False: f"without '{held_out}'"}
        parts.append(("held-out word", [names[label] for label in labels]))
    return tuple(_breakdown(by, keys, right, when, split) for by, keys in parts)


def _breakdown(
    by: str, keys: Sequence[str] | Sequence[int], right: Sequence[bool], when: When, split: str
) -> BreakdownMeasured:
    counts = Counter(keys)
    correct = Counter(key for key, good in zip(keys, right, strict=True) if good)
    names = sorted(counts) if by == "length" else sorted(counts, key=lambda k: (-counts[k], k))  # type: ignore[type-var]
    return BreakdownMeasured(
        when.step,
        when.epoch,
        split,
        by,
        tuple(str(name) for name in names),
        tuple(correct[name] for name in names),
        tuple(counts[name] for name in names),
    )


def _holds(command: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether the words come in the command, one after the other."""
    return any(command[i : i + len(words)] == words for i in range(len(command)))
