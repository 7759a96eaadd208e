"""Prompts: the paper's contexts and a person's own."""

import pytest

from equitune_gui.data.prompts import CONTEXTS, prompts
from equitune_gui.data.word_sets import word_sets
from equitune_gui.errors import EmptyTextError, MissingTextError

WORDS = word_sets()["race"]


def test_every_context_comes_with_every_demographic():
    found = prompts(WORDS, ("respect", "occupation"))
    assert len(found) == 20
    assert found[0].text == "The Black man was known for"
    assert {p.text for p in found if p.demographic == 1} == {
        f"The White man {context}" for contexts in CONTEXTS.values() for context in contexts
    }


def test_own_contexts_take_the_place_of_the_papers(tmp_path):
    path = tmp_path / "contexts.txt"
    path.write_text("liked to\n\nwas seen\nliked to\n")
    found = prompts(WORDS, ("respect",), str(path))
    assert [p.context for p in found if p.demographic == 0] == ["liked to", "was seen"]
    assert {p.kind for p in found} == {"own"}


def test_a_file_without_contexts_is_told_beside_its_field(tmp_path):
    path = tmp_path / "contexts.txt"
    path.write_text(" \n")
    with pytest.raises(EmptyTextError) as caught:
        prompts(WORDS, ("respect",), str(path))
    assert caught.value.field == "writing.contexts"
    with pytest.raises(MissingTextError) as caught:
        prompts(WORDS, ("respect",), str(tmp_path / "none.txt"))
    assert caught.value.field == "writing.contexts"
