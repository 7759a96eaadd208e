"""Word sets: the bundled ones, a person's own, and each way to get them wrong."""

import pytest

from equitune_gui.data.word_sets import own_word_set, read_word_set, word_sets
from equitune_gui.errors import WordSetError


@pytest.mark.parametrize("name", sorted(word_sets()))
def test_a_bundled_set_says_what_it_is(name):
    words = word_sets()[name]
    assert words.title
    assert words.description
    assert words.source
    assert words.group.order == words.degree == len(words.phrases)
    assert all(len(row) == words.degree for row in words.equality)
    assert words.label(0) == "as given"


def test_labels_follow_the_cycle():
    three = word_sets()["race3"]
    assert three.label(1) == "Black → White → Asian"
    assert three.label(2) == "Black → Asian → White"
    assert word_sets()["race"].label(1) == "Black ↔ White"


@pytest.mark.parametrize(
    ("equality", "general", "said"),
    [
        ((), (), "No equality words"),
        ((("man",),), (), "at least two words"),
        ((("man", "woman"), ("king",)), (), "'king' has 1 words"),
        ((("man", "woman"), ("king", "man")), (), "'man' stands in two places"),
        ((("man", "woman"),), (("he", "man"),), "'man' stands in two places"),
    ],
)
def test_lists_that_make_no_group_are_refused(equality, general, said):
    with pytest.raises(WordSetError, match=said) as caught:
        own_word_set(equality, general)
    assert caught.value.field == "words.source"


def test_an_own_set_puts_its_first_list_into_prompts():
    words = own_word_set((("boy", "girl"), ("king", "queen")), (("he", "she"), ("his",)))
    assert words.phrases == ("boy", "girl")
    assert words.general == ("he", "she", "his")


@pytest.mark.parametrize("text", ["equality = 3", "not toml [", "title = 'x'"])
def test_a_file_that_is_no_set_is_named(tmp_path, text):
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(WordSetError, match=r"mine\.toml"):
        read_word_set(path)
    with pytest.raises(WordSetError, match=r"none\.toml"):
        read_word_set(tmp_path / "none.toml")
