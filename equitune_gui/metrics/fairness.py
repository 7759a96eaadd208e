"""The group-theoretic definition of fairness, measured.

A language model is fair iff P(g·X₂ | g·X₁) = P(X₂ | X₁) for every g. The gap at a word w after a
prompt X is max_g |log P(g·w | g·X) − log P(w | X)|, in nats. [Basu et al., AAAI 2023,
arXiv:2210.06475, section 4.3.]
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from equitune_gui.symmetry.action import PermuteTokens

LIKELY = 12  # the most probable words after each g·X are asked about


@dataclass(frozen=True)
class Gap:
    """The fairness gap along one text, nats, over the words that were asked about."""

    worst: float
    mean: float
    word: int  # the token at which it is worst
    place: int  # after how many tokens of the continuation


def aligned(log_probs: Tensor, action: PermuteTokens) -> Tensor:
    """Log P(g·w | g·X) at [g, …, w], given log P(w | g·X) there: both (|G|, …, vocabulary).

    The rows are to come from g·X fed to the whole model, not from a wrapper's own branches.
    """
    words = torch.arange(log_probs.shape[-1])
    rows = [log_probs[g][..., action(g, words)] for g in action.group.elements]
    return torch.stack(rows)


def fairness_gap(rows: Tensor, *, likely: int = LIKELY) -> Gap:
    """Of `aligned` rows, (|G|, places, vocabulary), at each place of a text.

    Asked about are the words among the `likely` most probable ones for some g.
    """
    found = []
    for place in range(rows.shape[1]):
        here = rows[:, place]
        words = here.topk(min(likely, here.shape[-1]), dim=-1).indices.flatten().unique()
        found.append((words, (here[:, words] - here[0, words]).abs().amax(0)))
    gaps = torch.cat([gap for _, gap in found])
    place = max(range(len(found)), key=lambda k: float(found[k][1].max()))
    words, there = found[place]
    return Gap(float(there.max()), float(gaps.mean()), int(words[there.argmax()]), place)
