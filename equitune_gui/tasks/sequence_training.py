"""Training a network from commands to actions in batches, and how right its answers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from equitune_gui.tasks.branches import EOS

if TYPE_CHECKING:
    from collections.abc import Callable

    from equitune_gui.data.sequences import Encoded
    from equitune_gui.tasks.compositional import EquiSeq2Seq

POOL = 16  # batches that are sorted by length together, so that little of a batch is padding


def bucketed(lengths: Tensor, batch_size: int, generator: torch.Generator) -> list[Tensor]:
    """One epoch's batches as places (batch,) in `lengths` (n,), in random order; each place once.

    POOL batches at a time are drawn at random and sorted by length before they are cut: sorting
    everything would make batches of one length alone, whose gradients are one-sided.
    """
    batches: list[Tensor] = []
    for pool in torch.randperm(len(lengths), generator=generator).split(POOL * batch_size):
        longest_first = lengths[pool].argsort(descending=True, stable=True)
        batches += pool[longest_first].split(batch_size)
    return [batches[i] for i in torch.randperm(len(batches), generator=generator).tolist()]


def part(examples: Encoded, places: Tensor) -> Encoded:
    """The examples at `places`, without the padding that all of them share."""
    source_lengths, target_lengths = (
        examples.source_lengths[places],
        examples.target_lengths[places],
    )
    return type(examples)(
        examples.source[places, : int(source_lengths.max())],
        source_lengths,
        examples.target[places, : int(target_lengths.max())],
        target_lengths,
    )


def coin(batch: int, share: float, generator: torch.Generator) -> Tensor:
    """For each example (batch,) whether it is fed its target: true for `share` of them, by lot."""
    return torch.rand(batch, generator=generator) < share


def sequence_losses(log_probs: Tensor, target: Tensor, lengths: Tensor) -> Tensor:
    """−log P of each word up to EOS, (words of all examples,), of log_probs (batch, T, V)."""
    places = torch.arange(target.shape[1], device=target.device)
    asked = places < lengths.to(target.device)[:, None]
    return -log_probs.gather(2, target.unsqueeze(2)).squeeze(2)[asked]


def sequence_loss(log_probs: Tensor, target: Tensor, lengths: Tensor) -> Tensor:
    """The mean of −log P over all words up to EOS, so that long answers count for more."""
    return sequence_losses(log_probs, target, lengths).mean()


def is_exact(tokens: Tensor, target: Tensor) -> Tensor:
    """Whether each answer (batch, T) is its target (batch, T'), EOS included, word for word.

    What follows the first EOS of either does not count; an answer that never ends is wrong.
    """
    width = max(tokens.shape[1], target.shape[1]) + 1
    written, asked = (_cut(words, width) for words in (tokens, target))
    ended = (tokens == EOS).any(1)
    return (written == asked).all(1) & ended


def exact_matches(
    model: EquiSeq2Seq, examples: Encoded, *, check: Callable[[], None] | None = None
) -> Tensor:
    """Which examples (n,) the model decodes exactly; it is left in evaluation mode."""
    model.eval()
    answers = model.decode(examples.source, examples.source_lengths, check=check)
    return is_exact(answers.tokens, examples.target)


def _cut(words: Tensor, width: int) -> Tensor:
    """The words up to the first EOS and only EOS after it, (batch, width)."""
    padded = torch.nn.functional.pad(words, (0, width - words.shape[1]), value=EOS)
    after = (padded == EOS).cummax(1).values
    return padded.masked_fill(after, EOS)
