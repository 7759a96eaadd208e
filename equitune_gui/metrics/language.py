"""Perplexity: exp of the mean −log p of a text's tokens, over blocks that do not overlap."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True)
class Reading:
    """What a model makes of a text: −log p summed over each block, and tokens guessed right."""

    nats: Tensor  # (blocks,), float64
    right: int
    tokens: int  # that are predicted, in all blocks together

    @property
    def mean(self) -> float:
        """Nats a token."""
        return float(self.nats.sum()) / self.tokens

    @property
    def error(self) -> float:
        """Standard error of the mean over the blocks; nan for a single one."""
        count = len(self.nats)
        each = self.nats * count / self.tokens
        return float(each.std() / count**0.5) if count > 1 else math.nan

    @property
    def perplexity(self) -> float:
        """exp(nats)."""
        return math.exp(self.mean)


def blocks(ids: list[int], size: int) -> Tensor:
    """A text's token numbers cut into (blocks, size); a rest that fills no block is left out."""
    count = len(ids) // size
    return torch.tensor(ids[: count * size], dtype=torch.long).view(count, size)


def token_losses(logits: Tensor, target: Tensor) -> Tensor:
    """−log p in nats of each target token, (batch, tokens); logits (batch, tokens, vocabulary)."""
    return functional.cross_entropy(logits.transpose(1, 2), target, reduction="none")
