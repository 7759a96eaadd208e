"""The fairness gap against its definition."""

import math

import torch

from equitune_gui.metrics.fairness import aligned, fairness_gap
from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.group import cyclic

ACTION = PermuteTokens(cyclic(3), ((0, 1, 2, 3), (1, 2, 0, 3), (2, 0, 1, 3)))


def test_an_exactly_fair_table_has_no_gap():
    first = torch.tensor([0.4, 0.3, 0.2, 0.1]).double().log()
    rows = torch.stack([first, first[[2, 0, 1, 3]], first[[1, 2, 0, 3]]])
    gap = fairness_gap(aligned(rows, ACTION))
    assert gap.worst == gap.mean == 0


def test_the_worst_word_is_found():
    first = torch.tensor([0.4, 0.3, 0.2, 0.1]).double().log()
    second = torch.tensor([0.2, 0.4, 0.2, 0.2]).double().log()
    rows = torch.stack([first, second, first[[1, 2, 0, 3]]])
    gap = fairness_gap(aligned(rows, ACTION))
    assert math.isclose(gap.worst, math.log(2), rel_tol=1e-12)
    assert gap.word == 3
    assert 0 < gap.mean < gap.worst
