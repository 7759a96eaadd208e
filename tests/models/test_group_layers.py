"""The layers on a group against their definitions as sums, and the law T(k·x) = k·T(x)."""

import pytest
import torch

from equitune_gui.models.group_layers import GroupConvolution, GroupEmbedding
from equitune_gui.symmetry.action import PermuteTokens, regular
from equitune_gui.symmetry.group import cyclic, dihedral, direct_product, symmetric

INPUTS, OUTPUTS = 3, 5
GROUPS = [
    cyclic(1),
    cyclic(2),
    cyclic(3),
    dihedral(3),
    direct_product(cyclic(2), cyclic(2)),
    symmetric(4),
]
every_group = pytest.mark.parametrize("group", GROUPS, ids=lambda g: g.name)


def on_regular(group, k, x):
    """k·x for channels of functions on the group, (…, channels·|G|)."""
    return regular(group, -1)(k, x.unflatten(-1, (-1, group.order))).flatten(-2)


def on_itself(group):
    """The group acting on its own elements as words, beside two words that nothing moves."""
    fixed = (group.order, group.order + 1)
    return PermuteTokens(group, tuple((*row, *fixed) for row in group.table))


@every_group
@torch.no_grad()
def test_a_convolution_is_its_sum(group):
    layer = GroupConvolution(group, INPUTS, OUTPUTS).double()
    f = torch.randn(INPUTS, group.order, dtype=torch.float64)
    expected = torch.stack(
        [
            layer.bias
            + sum(
                layer.weight[:, :, group.product(group.inverse(h), g)] @ f[:, h]
                for h in group.elements
            )
            for g in group.elements
        ],
        1,
    )
    torch.testing.assert_close(layer(f.flatten()), expected.flatten())


@every_group
@torch.no_grad()
def test_a_convolution_commutes_with_the_group(group):
    layer = GroupConvolution(group, INPUTS, OUTPUTS).double()
    x = torch.randn(2, INPUTS * group.order, dtype=torch.float64)
    for k in group.elements:
        error = layer(on_regular(group, k, x)) - on_regular(group, k, layer(x))
        assert error.abs().max() < 1e-12


def test_a_convolution_shares_its_parameters_over_the_group():
    layer = GroupConvolution(symmetric(3), INPUTS, OUTPUTS)
    assert layer.weight.shape == (OUTPUTS, INPUTS, 6)
    assert layer.matrix().shape == (OUTPUTS * 6, INPUTS * 6)
    assert len(layer.matrix().unique()) == layer.weight.numel()


@every_group
@torch.no_grad()
def test_the_embedding_of_an_image_is_the_image_of_the_embedding(group):
    act = on_itself(group)
    table = GroupEmbedding(act, OUTPUTS).table()
    words = torch.arange(len(table))
    for k in group.elements:
        assert torch.equal(table[act(k, words)], on_regular(group, k, table))


@every_group
@torch.no_grad()
def test_a_word_that_nothing_moves_is_embedded_as_constants(group):
    table = GroupEmbedding(on_itself(group), OUTPUTS).table().unflatten(1, (OUTPUTS, group.order))
    assert torch.equal(table[-2:], table[-2:, :, :1].expand(-1, -1, group.order))
    assert group.order == 1 or not torch.equal(table[0], table[0, :, :1].expand(-1, group.order))


@every_group
@torch.no_grad()
def test_an_embedding_turns_functions_back_into_words_that_move_along(group):
    act = on_itself(group)
    table = GroupEmbedding(act, OUTPUTS).double().table()
    f = torch.randn(OUTPUTS * group.order, dtype=torch.float64)
    logits, words = table @ f, torch.arange(len(table))
    for k in group.elements:
        moved = table @ on_regular(group, k, f)
        torch.testing.assert_close(moved[act(k, words)], logits)
