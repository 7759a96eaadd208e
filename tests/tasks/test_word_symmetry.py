"""Which groups SCAN respects, over all its commands."""

import pytest

from equitune_gui.data.scan import interpret, language
from equitune_gui.symmetry.words import WORD_SYMMETRIES, own_words
from equitune_gui.tasks.word_symmetry import disagreement


@pytest.mark.parametrize(
    ("name", "g"), [(name, g) for name, s in WORD_SYMMETRIES.items() for g in s.group.elements]
)
def test_scan_respects_every_symmetry_of_the_list(name, g):
    assert disagreement(WORD_SYMMETRIES[name], g) == 0


def test_the_actions_must_move_with_the_words():
    still = own_words((("jump", "run"),), ())
    touched = sum(bool({"JUMP", "RUN"} & set(pair.actions)) for pair in language())
    assert disagreement(still, 0) == 0
    assert disagreement(still, 1) == touched / len(language())


def test_turn_is_not_a_verb_like_the_others():
    assert interpret(("turn", "left")) == ("TURN_LEFT",)
    assert disagreement(own_words((("turn", "walk"),), ()), 1) > 0.5


def test_twice_and_thrice_mean_different_numbers():
    with_either = sum(len({"twice", "thrice"} & set(pair.command)) > 0 for pair in language())
    share = disagreement(own_words((("twice", "thrice"),), ()), 1)
    assert 0.5 < share <= with_either / len(language())
