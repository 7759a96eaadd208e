"""Blocks and perplexity."""

import math

import torch

from equitune_gui.metrics.language import Reading, blocks, token_losses


def test_blocks_do_not_overlap_and_leave_out_the_rest():
    assert blocks(list(range(10)), 4).tolist() == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert blocks([1, 2], 4).shape == (0, 4)


def test_losses_are_minus_log_p():
    logits, target = torch.randn(2, 3, 7, dtype=torch.float64), torch.randint(7, (2, 3))
    expected = -logits.log_softmax(-1).gather(-1, target[..., None])[..., 0]
    torch.testing.assert_close(token_losses(logits, target), expected)


def test_perplexity_and_its_error():
    reading = Reading(torch.tensor([6.0, 10.0], dtype=torch.float64), right=3, tokens=8)
    assert reading.mean == 2
    assert math.isclose(reading.perplexity, math.exp(2))
    assert math.isclose(reading.error, 0.5)
    assert math.isnan(Reading(torch.tensor([6.0]), 1, 3).error)
