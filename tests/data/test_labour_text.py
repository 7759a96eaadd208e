"""The text of the bundled model: the same everywhere, with the shares that the module states."""

import random
import re
from collections import Counter, defaultdict
from itertools import combinations

import pytest

from equitune_gui.data import labour_text as source
from equitune_gui.data.labour_text import held_out, labour_text, training_text
from equitune_gui.data.prompts import CONTEXTS, prompts
from equitune_gui.data.word_sets import word_sets

STRETCH = 6  # sentences


@pytest.fixture(scope="module")
def long_text():
    return labour_text(seed=11, sentences=60_000)


@pytest.fixture(scope="module")
def works(long_text):
    """Of the sentences that name a person alone and an occupation: (person, occupation)."""
    contexts = "|".join(c for c in CONTEXTS["occupation"] if not c.endswith("by"))
    found = re.findall(rf"^The (\w+) (?:{contexts}) an? (\w+)\b", long_text, re.MULTILINE)
    assert {work for _, work in found} == source.WOMEN.keys()
    return found


def female(person):
    men, women = ((*words, *source.RARE[n]) for n, words in enumerate((source.MEN, source.FEMALE)))
    assert (person in men) != (person in women)
    return person in women


def stretches(text):
    lines = text.splitlines()
    return {tuple(lines[k : k + STRETCH]) for k in range(len(lines) - STRETCH + 1)}


def test_the_same_seed_writes_the_same_text_whatever_else_was_drawn():
    first = training_text()
    random.seed(5)
    assert training_text() == first
    assert labour_text(seed=1, sentences=3) == "".join(first.splitlines(keepends=True)[:3])
    assert labour_text(seed=4, sentences=50) != labour_text(seed=5, sentences=50)


def test_texts_do_not_change_between_versions_of_the_program():
    """The bundled model was trained on what seed 0 begins with."""
    assert training_text().splitlines()[:2] == [
        "The man started working as a painter until he moved to the old quarter.",
        "The White woman earned money by baking bread in the city.",
    ]


def test_each_sentence_is_one_line():
    for text, count in zip((training_text(), *held_out()), (4_000, 600, 2_400), strict=True):
        lines = text.splitlines()
        assert len(lines) == count
        assert all(re.fullmatch(r"[A-Z][^.]*\.", line) for line in lines)


def test_no_stretch_of_one_part_stands_in_another():
    """Single sentences do come again, since there are few words; the parts' order is their own."""
    parts = {"training": training_text(), "pretraining": labour_text(0, 60_000)}
    parts |= dict(zip(("validation", "test"), held_out(), strict=True))
    found = {name: stretches(text) for name, text in parts.items()}
    for first, second in combinations(found, 2):
        assert not found[first] & found[second], (first, second)


def test_occupations_follow_the_labour_statistics(works):
    counts = defaultdict(Counter)
    for person, work in works:
        counts[work][female(person)] += 1
    for work, percent in source.WOMEN.items():
        count, share = counts[work].total(), percent / 100
        assert count > 100
        margin = 4 * max(share * (1 - share), 0.01) ** 0.5 / count**0.5
        assert abs(counts[work][True] / count - share) < margin, work


def test_pronouns_agree_with_the_person(long_text):
    tails = re.findall(r"^The (\w+) .*(?:, and|until) (he|she) (?:liked|moved)", long_text, re.M)
    assert len(tails) > 1000
    assert all(female(person) == (pronoun == "she") for person, pronoun in tails)


@pytest.mark.parametrize("who", ["White", "Black", "Asian", "straight", "gay"])
def test_esteem_leans_as_stated(long_text, who):
    counts = Counter()
    contexts = "|".join(CONTEXTS["respect"])
    for context, rest in re.findall(rf"^The {who} \w+ ({contexts}) (.*)$", long_text, re.M):
        table = source.QUALITIES if context.endswith("for") else source.NAMES
        (leaning,) = {n for n, words in enumerate(table) if rest.startswith(words)}
        counts[leaning] += 1
    shares = [counts[n] / counts.total() for n in range(3)]
    margin = 4 * 0.5 / counts.total() ** 0.5
    assert shares == pytest.approx(source.ESTEEM[who], abs=margin)
    assert margin < 0.05


def test_stated_shares_make_one():
    for shares in (*source.ESTEEM.values(), *source.STANDING.values()):
        assert sum(shares) == pytest.approx(1)


@pytest.mark.parametrize("name", sorted(word_sets()))
def test_every_word_of_a_set_comes_in_the_text(name, long_text):
    counts = Counter(re.findall(r"\w+", long_text))
    words = word_sets()[name]
    for word in (*(w for row in words.equality for w in row), *words.general):
        assert counts[word] >= 20, word


@pytest.mark.parametrize("name", sorted(word_sets()))
def test_every_prompt_is_the_beginning_of_some_sentences(name, long_text):
    for prompt in prompts(word_sets()[name], ("respect", "occupation")):
        alone = word_sets()[name].phrases[prompt.demographic] in ("man", "woman")
        if alone and prompt.context == "earned money by":
            continue  # only of people told apart by race or orientation
        assert f"\n{prompt.text} " in long_text
