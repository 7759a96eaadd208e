"""Predictions and targets → counts of what is right."""

from __future__ import annotations

from jaxtyping import Float, Int
from torch import Tensor


def correct(logits: Float[Tensor, "batch classes"], labels: Int[Tensor, " batch"]) -> int:
    """How many of the largest logits are the labels'."""
    return int((logits.argmax(1) == labels).sum())
