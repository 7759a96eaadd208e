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
    gap = fairness_gap(aligned(rows[:, None], ACTION))
    assert gap.worst == gap.mean == 0


def test_the_worst_word_is_found():
    first = torch.tensor([0.4, 0.3, 0.2, 0.1]).double().log()
    second = torch.tensor([0.2, 0.4, 0.2, 0.2]).double().log()
    rows = torch.stack([first, second, first[[1, 2, 0, 3]]])
    gap = fairness_gap(aligned(rows[:, None], ACTION))
    assert math.isclose(gap.worst, math.log(2), rel_tol=1e-12)
    assert gap.word == 3
    assert 0 < gap.mean < gap.worst
    assert gap.place == 0


def test_the_worst_place_of_a_text_is_found():
    fair = torch.tensor([0.4, 0.3, 0.2, 0.1]).double().log()
    fair = torch.stack([fair, fair[[2, 0, 1, 3]], fair[[1, 2, 0, 3]]])
    unfair = fair.clone()
    unfair[2, 3] += 1.5
    text = torch.stack([fair, unfair, fair], 1)
    gap = fairness_gap(aligned(text, ACTION))
    assert (gap.place, gap.word) == (1, 3)
    assert math.isclose(gap.worst, 1.5, rel_tol=1e-12)
    assert math.isclose(gap.mean, 1.5 / 12, rel_tol=1e-12)
