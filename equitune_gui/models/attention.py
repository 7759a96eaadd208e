"""Attention over a padded batch of read words, shared by the sequence-to-sequence networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor


def padding_mask(lengths: Tensor, longest: int, *, like: Tensor) -> Tensor:
    """What to add to attention scores, (batch, longest): 0 at words, −∞ behind `lengths` (batch,).

    Of `like`'s dtype and device.
    """
    places = torch.arange(longest, device=like.device)
    mask = like.new_zeros(lengths.shape[0], longest)
    return mask.masked_fill(places >= lengths.to(like.device)[:, None], -torch.inf)


def attend(query: Tensor, outputs: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """The outputs (batch, L, width) averaged by their dot products with the query (batch, width).

    Returns the mean (batch, width) and the weights (batch, L), which are 0 where the mask is −∞.
    """
    # One query a command: sums of products, which take less than torch.bmm's setting up.
    scores = (outputs * query.unsqueeze(1)).sum(2) + mask
    weights = scores.softmax(-1)
    return (weights.unsqueeze(2) * outputs).sum(1), weights
