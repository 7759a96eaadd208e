"""Laws of the splits: disjoint, complete, every class everywhere, decided by the seed alone."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.data.splits import MOST_FOR_VALIDATION, arranged, fair_order, least
from equitune_gui.errors import LimitTooSmallError

seeds = st.integers(0, 2**31 - 1)
counts = st.lists(st.integers(3, 40), min_size=2, max_size=6)
given_parts = st.sampled_from([("train",), ("train", "test"), ("train", "validation", "test")])


@st.composite
def labelled_parts(draw):
    """{given part: labels}, each class often enough in each, in any order."""
    parts = {}
    classes = draw(st.integers(2, 5))
    for part in draw(given_parts):
        sizes = draw(st.lists(st.integers(3, 30), min_size=classes, max_size=classes))
        parts[part] = draw(st.permutations([c for c, n in enumerate(sizes) for _ in range(n)]))
    return parts


def classes_of(parts, sources):
    return Counter(parts[part][place] for part, place in sources)


@given(labelled_parts(), seeds)
def test_splits_are_disjoint_and_cover_every_picture(parts, seed):
    splits = arranged(parts, seed=seed, limit=None)
    together = [source for sources in splits.values() for source in sources]
    everything = {(part, place) for part, labels in parts.items() for place in range(len(labels))}
    assert len(together) == len(set(together))
    assert set(together) == everything


@given(labelled_parts(), seeds)
def test_every_split_holds_every_class(parts, seed):
    classes = set(parts["train"])
    for sources in arranged(parts, seed=seed, limit=None).values():
        assert classes_of(parts, sources).keys() == classes


@given(labelled_parts(), seeds)
def test_given_parts_stay_whole_and_in_an_order_of_their_own(parts, seed):
    splits = arranged(parts, seed=seed, limit=None)
    others = arranged(parts, seed=seed + 1, limit=None)
    for part in parts.keys() - {"train"}:
        assert sorted(splits[part]) == [(part, place) for place in range(len(parts[part]))]
        assert splits[part] == others[part]


@given(labelled_parts(), seeds)
def test_the_same_seed_makes_the_same_splits(parts, seed):
    assert arranged(parts, seed=seed, limit=None) == arranged(parts, seed=seed, limit=None)


def test_another_seed_makes_other_splits():
    labels = {"train": [0, 1] * 50}
    first, second = (set(arranged(labels, seed=s, limit=None)["test"]) for s in (0, 1))
    assert first != second


@given(counts, seeds)
def test_a_class_is_split_60_20_20(sizes, seed):
    labels = {"train": [c for c, n in enumerate(sizes) for _ in range(n)]}
    splits = arranged(labels, seed=seed, limit=None)
    for label, size in enumerate(sizes):
        share = max(1, round(0.2 * size))
        assert classes_of(labels, splits["validation"])[label] == share
        assert classes_of(labels, splits["test"])[label] == share


def test_validation_beside_a_given_test_takes_no_more_than_500_of_a_class():
    labels = {"train": [0] * 5000 + [1] * 100, "test": [0, 1]}
    validation = arranged(labels, seed=0, limit=None)["validation"]
    assert classes_of(labels, validation) == {0: MOST_FOR_VALIDATION, 1: 20}


@given(labelled_parts(), seeds, st.integers(0, 100))
def test_a_limit_is_kept_to_and_takes_a_beginning(parts, seed, beyond):
    classes = len(set(parts["train"]))
    limit = classes + beyond
    whole, some = (arranged(parts, seed=seed, limit=most) for most in (None, limit))
    assert len(some["train"]) == min(limit, len(whole["train"]))
    for part, sources in some.items():
        assert sources == whole[part][: len(sources)]
        assert len(classes_of(parts, sources)) == classes
    kept = len(some["train"]) / len(whole["train"])
    expected = max(classes, round(kept * len(whole["test"])))
    assert len(some["test"]) == min(expected, len(whole["test"]))


def test_a_limit_below_one_of_each_class_is_refused():
    with pytest.raises(LimitTooSmallError, match="at least 3") as caught:
        arranged({"train": [0, 1, 2] * 5}, seed=0, limit=2)
    assert caught.value.field == "data.limit"


@given(counts, seeds, st.data())
def test_any_beginning_of_a_fair_order_holds_the_classes_in_proportion(sizes, seed, data):
    labels = [c for c, n in enumerate(sizes) for _ in range(n)]
    order = fair_order(labels, seed)
    assert sorted(order) == list(range(len(labels)))
    length = data.draw(st.integers(len(sizes), len(labels)))
    tally = Counter(labels[place] for place in order[:length])
    for label, size in enumerate(sizes):
        # One of each class comes first, which shifts the others' share by less than one each.
        assert abs(tally[label] - length * size / len(labels)) <= len(sizes)
        assert tally[label] >= 1


def test_the_order_is_the_same_on_every_platform_and_in_every_version():
    assert fair_order([0, 0, 0, 0, 1, 1], "test", 7) == [0, 5, 2, 1, 4, 3]


def test_each_part_that_is_missing_needs_one_picture_more():
    assert least(["train"]) == {"train": 3}
    assert least(["train", "test"]) == {"train": 2, "test": 1}
    assert least(["train", "validation", "test"]) == {"train": 1, "validation": 1, "test": 1}
