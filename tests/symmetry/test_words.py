"""Groups of words: the laws for every element and word, and a person's own lists."""

import subprocess
import sys
from itertools import product

import pytest
import torch

from equitune_gui.errors import (
    NoWordListsError,
    UnequalListsError,
    UnknownWordError,
    WordTwiceError,
)
from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.words import WORD_SYMMETRIES, own_words

WORDS = {
    "source": ("walk", "look", "run", "jump", "turn", "left", "right", "twice"),
    "target": ("WALK", "LOOK", "RUN", "JUMP", "TURN_LEFT", "TURN_RIGHT"),
}
OWN = own_words((("walk", "run", "turn"), ("jump", "look", "left")), (("WALK", "RUN", "JUMP"),))
every_symmetry = pytest.mark.parametrize(
    "symmetry", [*WORD_SYMMETRIES.values(), OWN], ids=lambda s: s.name
)
every_side = pytest.mark.parametrize("side", WORDS)


@every_symmetry
@every_side
def test_products_of_elements_move_words_one_after_the_other(symmetry, side):
    words, group = WORDS[side], symmetry.group
    assert symmetry.moved(0, words, side) == words
    for g, h in product(group.elements, repeat=2):
        one_by_one = symmetry.moved(g, symmetry.moved(h, words, side), side)
        assert symmetry.moved(group.product(g, h), words, side) == one_by_one


@every_symmetry
@every_side
def test_permutations_are_an_action_on_numbers_that_keeps_the_ends(symmetry, side):
    tables = symmetry.permutations(WORDS[side], side)
    act = PermuteTokens(symmetry.group, tables)  # raises unless the tables multiply as the group
    for g in symmetry.group.elements:
        assert tables[g][:2] == (0, 1)
        numbers = act(g, torch.arange(2, len(WORDS[side]) + 2))
        named = tuple(WORDS[side][number - 2] for number in numbers.tolist())
        assert named == symmetry.moved(g, WORDS[side], side)


@every_symmetry
def test_no_two_elements_move_the_words_alike_or_have_one_label(symmetry):
    assert len(set(symmetry.permutations(WORDS["source"], "source"))) == symmetry.order
    assert len({symmetry.label(g) for g in symmetry.group.elements}) == symmetry.order
    assert symmetry.exact


@pytest.mark.parametrize("symmetry", WORD_SYMMETRIES.values(), ids=lambda s: s.name)
def test_verbs_move_as_their_actions_do(symmetry):
    for g, place in product(symmetry.group.elements, range(4)):
        (verb,) = symmetry.moved(g, WORDS["source"][place : place + 1], "source")
        (action,) = symmetry.moved(g, WORDS["target"][place : place + 1], "target")
        assert verb.upper() == action


def test_the_list_of_symmetries_and_their_groups():
    names = {name: s.group.name for name, s in WORD_SYMMETRIES.items()}
    assert names == {
        "verb": "C2",
        "verbs": "C4",
        "direction": "C2",
        "verb-direction": "C2×C2",
        "all-verbs": "S4",
    }
    assert all(s.name == name for name, s in WORD_SYMMETRIES.items())


def test_labels():
    assert [WORD_SYMMETRIES["verb"].label(g) for g in range(2)] == ["as given", "jump ↔ run"]
    assert [WORD_SYMMETRIES["verbs"].label(g) for g in range(1, 4)] == [
        "walk → look → run → jump → walk",
        "walk ↔ run, look ↔ jump",
        "walk → jump → run → look → walk",
    ]
    assert WORD_SYMMETRIES["verb-direction"].label(3) == "jump ↔ run, left ↔ right"
    many = own_words((), (("a", "b"), ("c", "d"), ("e", "f"), ("g", "h")))
    assert many.label(1) == "a ↔ b, c ↔ d, e ↔ f, …"


def test_own_words_shift_along_their_lists():
    assert OWN.order == 3
    assert OWN.moved(1, ("walk", "run", "turn", "twice"), "source") == (
        "run", "turn", "walk", "twice",
    )  # fmt: skip
    assert OWN.moved(2, ("left", "jump"), "source") == ("look", "left")
    assert OWN.moved(1, ("WALK", "LOOK"), "target") == ("RUN", "LOOK")


@pytest.mark.parametrize(
    ("source", "target", "side", "word"),
    [
        ((("jump", "run"), ("walk", "jump")), (), "source", "jump"),
        ((("jump", "jump"),), (), "source", "jump"),
        ((("jump", "run"),), (("JUMP", "RUN"), ("RUN", "WALK")), "target", "RUN"),
    ],
)
def test_a_word_that_comes_twice_is_named(source, target, side, word):
    kind = {"source": "command", "target": "action"}[side]
    with pytest.raises(
        WordTwiceError, match=f"'{word}' comes twice in the lists of {kind}"
    ) as caught:
        own_words(source, target)
    assert caught.value.field == f"words.{side}"


@pytest.mark.parametrize(
    ("source", "target", "side", "sentence"),
    [
        ((("jump", "run"), ("a", "b", "c")), (), "source", "a, b, c has 3 words and should have 2"),
        ((("a", "b", "c"),), (("A", "B"),), "target", "A, B has 2 words and should have 3"),
        ((("jump",),), (), "source", "jump has 1 word and should have 2"),
        (((),), (), "source", "(empty) has 0 words"),
    ],
)
def test_lists_of_unequal_length_are_named(source, target, side, sentence):
    with pytest.raises(UnequalListsError) as caught:
        own_words(source, target)
    assert sentence in caught.value.sentence
    assert caught.value.field == f"words.{side}"


def test_no_lists_at_all_are_refused():
    with pytest.raises(NoWordListsError, match="at least one list"):
        own_words((), ())


def test_a_word_that_the_vocabulary_lacks_is_named_beside_its_field():
    own = own_words((("jump", "hop"),), (("JUMP", "RUN"),))
    with pytest.raises(UnknownWordError, match="'hop'") as caught:
        own.permutations(WORDS["source"], "source")
    assert caught.value.field == "words.source"
    with pytest.raises(UnknownWordError, match="'jump'") as caught:
        WORD_SYMMETRIES["verb"].permutations(("go", "stop"), "source")
    assert caught.value.field == "group"


def test_reading_the_table_imports_no_torch():
    code = "import sys, equitune_gui.symmetry.words; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
