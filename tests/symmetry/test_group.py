"""The group axioms, exhaustively, for every group that can be chosen and some that could be."""

from itertools import product

import pytest

from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.group import Group, cyclic, dihedral, direct_product, symmetric

GROUPS = [
    *(cyclic(n) for n in (1, 2, 3, 4)),
    dihedral(3),
    dihedral(4),
    symmetric(3),
    symmetric(4),
    direct_product(cyclic(2), cyclic(3)),
    direct_product(symmetric(3), cyclic(2)),
    *(symmetry.group for symmetry in PLANE_SYMMETRIES.values()),
]
every_group = pytest.mark.parametrize("group", GROUPS, ids=lambda g: g.name)


def element_order(group, g):
    """How often g has to be multiplied with itself to give the identity."""
    power, times = g, 1
    while power != 0:
        power, times = group.product(power, g), times + 1
    return times


def orders(group):
    return sorted(element_order(group, g) for g in group.elements)


@every_group
def test_products_stay_in_the_group_and_the_identity_changes_nothing(group):
    for g, h in product(group.elements, repeat=2):
        assert group.product(g, h) in group.elements
    for g in group.elements:
        assert group.product(0, g) == g == group.product(g, 0)


@every_group
def test_inverse_undoes_on_both_sides(group):
    for g in group.elements:
        assert group.product(g, group.inverse(g)) == 0 == group.product(group.inverse(g), g)


@every_group
def test_brackets_do_not_matter(group):
    for g, h, k in product(group.elements, repeat=3):
        left = group.product(group.product(g, h), k)
        assert left == group.product(g, group.product(h, k))


@every_group
def test_rows_and_columns_hold_each_element_once(group):
    for g in group.elements:
        assert sorted(group.table[g]) == list(group.elements)
        assert sorted(row[g] for row in group.table) == list(group.elements)


def test_the_list_has_an_element_that_is_not_its_own_inverse_and_a_non_abelian_group():
    assert any(group.inverse(g) != g for group in GROUPS for g in group.elements)
    assert any(not group.is_abelian for group in GROUPS)


def test_known_groups_have_their_orders_of_elements():
    assert orders(cyclic(4)) == [1, 2, 4, 4]
    assert orders(dihedral(4)) == [1, 2, 2, 2, 2, 2, 4, 4]
    assert orders(dihedral(3)) == orders(symmetric(3)) == [1, 2, 2, 2, 3, 3]
    assert orders(direct_product(cyclic(2), cyclic(3))) == orders(cyclic(6)) == [1, 2, 3, 3, 6, 6]
    assert [len(orders(symmetric(n))) for n in (1, 2, 3, 4)] == [1, 2, 6, 24]


@pytest.mark.parametrize("symmetry", PLANE_SYMMETRIES.values(), ids=lambda s: s.name)
def test_a_symmetry_says_its_order_and_each_element_has_its_own_label(symmetry):
    assert symmetry.order == symmetry.group.order
    assert len({symmetry.label(g) for g in symmetry.group.elements}) == symmetry.order


LOOP = (  # each row and column holds each element once, 0 is the identity, brackets matter
    (0, 1, 2, 3, 4),
    (1, 0, 3, 4, 2),
    (2, 4, 0, 1, 3),
    (3, 2, 4, 0, 1),
    (4, 3, 1, 2, 0),
)


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        (((0, 1), (1, 1)), "each element once"),
        (((0, 1), (1,)), "each element once"),
        (((1, 0), (0, 1)), "identity"),
        (LOOP, "same element"),
    ],
)
def test_a_table_that_is_no_group_is_refused(table, reason):
    with pytest.raises(ValueError, match=reason):
        Group("wrong", table)
