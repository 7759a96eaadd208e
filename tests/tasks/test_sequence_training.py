"""Batches, losses and exact matches, against sums written out."""

import math

import torch
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.data.sequences import encoded, load_sequences
from equitune_gui.tasks.branches import EOS
from equitune_gui.tasks.sequence_training import (
    bucketed,
    coin,
    is_exact,
    part,
    sequence_loss,
)

DATA = load_sequences("scan-add-jump", limit=500)


def drawn(seed=0):
    return torch.Generator().manual_seed(seed)


@given(st.lists(st.integers(1, 50), min_size=1, max_size=300), st.integers(1, 64))
def test_every_example_comes_once_and_no_batch_is_too_large(lengths, size):
    batches = bucketed(torch.tensor(lengths), size, drawn())
    assert sorted(torch.cat(batches).tolist()) == list(range(len(lengths)))
    assert all(1 <= len(b) <= size for b in batches)


def test_batches_hold_little_padding_and_depend_on_the_seed_alone():
    lengths = encoded(DATA.train, DATA).target_lengths
    batches = bucketed(lengths, 32, drawn())
    padded = sum(len(b) * int(lengths[b].max()) for b in batches)
    unsorted = sum(len(b) * int(lengths[b].max()) for b in torch.randperm(len(lengths)).split(32))
    assert padded < 1.3 * int(lengths.sum()) < unsorted
    assert all(
        torch.equal(a, b) for a, b in zip(batches, bucketed(lengths, 32, drawn()), strict=True)
    )
    assert not torch.equal(batches[0], bucketed(lengths, 32, drawn(1))[0])


def test_a_part_is_as_narrow_as_its_longest_example():
    examples = encoded(DATA.train, DATA)
    places = torch.tensor([3, 1, 4])
    some = part(examples, places)
    assert some.source.shape[1] == some.source_lengths.max()
    assert some.target.shape[1] == some.target_lengths.max()
    for row, place in enumerate(places.tolist()):
        assert DATA.target.decode(some.target[row].tolist()) == DATA.train[place].actions
        assert DATA.source.decode(some.source[row].tolist()) == DATA.train[place].command


def test_the_coin_falls_as_often_as_asked():
    assert coin(4000, 0.5, drawn()).float().mean().sub(0.5).abs() < 0.05
    assert not coin(100, 0.0, drawn()).any()
    assert coin(100, 1.0, drawn()).all()


def test_the_loss_is_the_mean_over_words_up_to_the_end():
    probabilities = torch.full((2, 3, 3), 0.25)
    probabilities[0, 0, 2], probabilities[0, 1, 1], probabilities[1, 0, 1] = 0.5, 0.125, 0.75
    target = torch.tensor([[2, 1, 1], [1, 1, 1]])
    loss = sequence_loss(probabilities.log(), target, torch.tensor([2, 1]))
    assert math.isclose(loss, -(math.log(0.5) + math.log(0.125) + math.log(0.75)) / 3, rel_tol=1e-6)


def test_exact_means_every_word_and_the_end():
    target = torch.tensor([[2, 3, EOS, EOS]] * 6)
    tokens = torch.tensor(
        [
            [2, 3, EOS, EOS, EOS],
            [2, 3, EOS, 4, 4],  # what follows the end does not count
            [2, 3, 4, EOS, EOS],
            [2, EOS, EOS, EOS, EOS],
            [2, 3, 3, 3, 3],
            [3, 2, EOS, EOS, EOS],
        ]
    )
    assert is_exact(tokens, target).tolist() == [True, True, False, False, False, False]
    assert is_exact(tokens[:, :2], target).tolist() == [False] * 6  # never ended, or too early
