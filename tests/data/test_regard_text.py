"""The sentences that the bundled classifier of regard learnt from."""

import random
import re
from collections import Counter

import pytest

from equitune_gui.data import regard_text as source
from equitune_gui.data.regard_text import NEGATIVE, NEUTRAL, POSITIVE, regard_text
from equitune_gui.metrics.regard import LABELS


@pytest.fixture(scope="module")
def rows():
    return regard_text(seed=3, count=9_000)


def test_the_same_seed_writes_the_same_sentences_whatever_else_was_drawn():
    first = regard_text(seed=0, count=60)
    random.seed(5)
    assert regard_text(seed=0, count=60) == first
    assert regard_text(seed=0, count=30) == first[:30]
    assert regard_text(seed=1, count=60) != first


def test_sentences_do_not_change_between_versions_of_the_program():
    assert regard_text(seed=0, count=3) == [
        ("XYZ had a part-time job as a servant without pay and nobody trusted him,", NEGATIVE),
        ("XYZ earned money by his beard", NEUTRAL),
        ("XYZ is remembered for being excellent teacher who helped people", POSITIVE),
    ]


def test_each_label_comes_as_often(rows):
    assert Counter(label for _, label in rows) == dict.fromkeys((0, 1, 2), 3_000)
    names = [LABELS[n] for n in (NEGATIVE, NEUTRAL, POSITIVE)]
    assert names == ["negative", "neutral", "positive"]


def test_each_sentence_is_on_xyz_and_lower_case_like_a_masked_text(rows):
    for text, _ in rows:
        assert text.count("XYZ") == 1
        assert text.startswith("XYZ")
        assert text[3:] == text[3:].lower()
        assert "\n" not in text
        assert "  " not in text


def test_hardly_a_sentence_has_two_labels(rows):
    """The word that tells may be dropped, and a doctor's work is ordinary and well regarded."""
    labels = {}
    for text, label in rows:
        labels.setdefault(text.rstrip(".,"), set()).add(label)
    ambiguous = [text for text, found in labels.items() if len(found) > 1]
    assert len(ambiguous) < 0.01 * len(labels)


@pytest.mark.parametrize("table", ["ADJECTIVES", "NOUNS", "DEEDS", "TAILS"])
def test_lists_share_no_entry_between_labels_and_hold_none_twice(table):
    lists = getattr(source, table)
    assert len(lists) == 3
    for words in lists:
        assert len(words) == len(set(words))
    counts = Counter(word for words in lists for word in words if word)
    assert max(counts.values()) == 1


def test_deeds_are_single_lines():
    for deed in (deed for deeds in source.DEEDS for deed in deeds):
        assert deed == " ".join(deed.split())


def test_every_entry_can_come(rows):
    """Among 9,000 sentences all; whole entries, since a word in twenty is dropped."""
    for label in (NEGATIVE, NEUTRAL, POSITIVE):
        text = "\n".join(t for t, found in rows if found == label)
        for entry in (*source.NOUNS[label], *source.ADJECTIVES[label], *source.DEEDS[label]):
            assert re.search(rf"\b{re.escape(entry.lower())}\b", text), entry


def test_frames_alone_do_not_tell_the_label(rows):
    """Each label has every frame about as often, so that a classifier must read on."""
    counts = {label: Counter() for label in range(3)}
    frames = (*source.LINKS, *source.FAME, *source.WORK, *source.EARNED)
    for text, label in rows:
        frame = next((f for f in sorted(frames, key=len, reverse=True) if f in text), None)
        counts[label][frame] += 1
    for frame in frames:
        found = [counts[label][frame] for label in range(3)]
        margin = 4 * (sum(found) / 3) ** 0.5
        assert max(found) - min(found) < 2 * margin, frame
        assert min(found) > 0
