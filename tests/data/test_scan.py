"""SCAN: the published sets by their hashes, the meaning by its rules, the grammar word by word."""

import hashlib
import random
import subprocess
import sys

import pytest

from equitune_gui.data.scan import (
    ACTIONS,
    COMMAND_WORDS,
    HELD_OUT,
    SPLITS,
    completions,
    interpret,
    language,
    published,
    template,
)
from equitune_gui.errors import UngrammaticalError, UnknownNameError, UnknownWordError

# Of the authors' files: sha256 of the sorted lines, each ended by a newline.
EVERYTHING = "6be4b39bc8bf3a20be810b6991250d0493e608560609db6765dd679e1ed1c98e"
PUBLISHED = {
    "scan-add-jump": (
        "0683daacfdce23cf8ed6f5077feda21785e93ac82e0d11363a9280b7b0c6561e",
        "522454c6280eab957dfc4ea9579ef1d780a716ac34df09619970e1d98822d7e2",
    ),
    "scan-around-right": (
        "f2b91818e1216d5c95bf050c8d328ade7f773664fdc87e67d07f945e2134ebdc",
        "8e1297eb61d98ff61ef480e9d4641d1d8596fe21c20131a57411a3fbdfd653a9",
    ),
}
COUNTS = {
    "scan-add-jump": (14_670, 7_706),
    "scan-around-right": (15_225, 4_476),
    "scan-simple": (16_728, 4_182),
    "scan-length": (16_990, 3_920),
}
MEANINGS = {  # from the paper's own examples and rules
    "jump": "JUMP",
    "jump left": "TURN_LEFT JUMP",
    "turn right": "TURN_RIGHT",
    "turn opposite left": "TURN_LEFT TURN_LEFT",
    "turn around right": "TURN_RIGHT TURN_RIGHT TURN_RIGHT TURN_RIGHT",
    "run opposite right": "TURN_RIGHT TURN_RIGHT RUN",
    "look around left": "TURN_LEFT LOOK " * 4,
    "walk twice": "WALK WALK",
    "jump opposite left thrice": "TURN_LEFT TURN_LEFT JUMP " * 3,
    "walk left twice and run": "TURN_LEFT WALK TURN_LEFT WALK RUN",
    "run after jump twice": "JUMP JUMP RUN",
}


def digest(pairs):
    lines = sorted(
        f"IN: {' '.join(p.command)} OUT: {' '.join('I_' + action for action in p.actions)}\n"
        for p in pairs
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def test_the_language_is_the_published_one():
    assert len(language()) == 20_910 == len({pair.command for pair in language()})
    assert digest(language()) == EVERYTHING
    assert {word for pair in language() for word in pair.command} == set(COMMAND_WORDS)
    assert {word for pair in language() for word in pair.actions} == set(ACTIONS)


@pytest.mark.parametrize("name", PUBLISHED)
def test_splits_are_the_published_files(name):
    assert tuple(map(digest, published(name))) == PUBLISHED[name]


@pytest.mark.parametrize("name", COUNTS)
def test_splits_have_the_published_sizes_and_share_no_command(name):
    train, test = published(name, seed=3)
    assert (len(train), len(test)) == COUNTS[name]
    assert not {pair.command for pair in train} & {pair.command for pair in test}


def test_the_seed_decides_the_simple_split_alone():
    assert published("scan-simple", 0) == published("scan-simple", 0)
    assert set(published("scan-simple", 0)[1]) != set(published("scan-simple", 1)[1])
    for name in set(COUNTS) - {"scan-simple"}:
        assert published(name, 0) == published(name, 1)


def test_the_length_split_tests_on_longer_outputs_than_it_trains_on():
    train, test = published("scan-length")
    assert max(len(pair.actions) for pair in train) == 22
    assert min(len(pair.actions) for pair in test) == 24  # no command has 23


def test_the_held_out_words_are_in_each_tested_command():
    for name, words in HELD_OUT.items():
        train, test = published(name)
        assert all(words in " ".join(pair.command) for pair in test)
        assert {" ".join(p.command) for p in train if words in " ".join(p.command)} <= {words}


@pytest.mark.parametrize("name", ["scan-file", "digits"])
def test_a_name_without_published_sets_is_refused(name):
    with pytest.raises(UnknownNameError, match="split of SCAN"):
        published(name)
    assert "scan-file" in SPLITS


@pytest.mark.parametrize(("command", "actions"), MEANINGS.items())
def test_a_command_means_what_the_rules_say(command, actions):
    assert interpret(command.split()) == tuple(actions.split())


def test_the_completions_are_the_prefixes_of_the_language():
    following = {}
    for pair in language():
        for place, word in enumerate((*pair.command, "")):
            following.setdefault(pair.command[:place], set()).add(word)
    for prefix, words in following.items():
        assert set(completions(prefix)) == words
        assert len(completions(prefix)) == len(words)


def test_what_begins_no_command_has_no_completion():
    prefixes = {pair.command[:n] for pair in language() for n in range(len(pair.command) + 1)}
    choose = random.Random(0)
    checked = 0
    for _ in range(2_000):
        words = tuple(choose.choices((*COMMAND_WORDS, "hop"), k=choose.randint(1, 4)))
        if words not in prefixes:
            assert completions(words) == ()
            checked += 1
    assert checked > 1_000


def test_an_unknown_word_is_told_with_the_nearest():
    with pytest.raises(UnknownWordError, match=r"'jumpp'.*Did you mean 'jump'\?"):
        interpret(("jumpp", "left"))


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("walk left around", "after 'walk left' comes 'around'"),
        ("turn", "after 'turn' comes the end, but the grammar goes on with 'left', 'right'"),
        ("", "at its beginning comes the end"),
        ("left jump", "at its beginning comes 'left'"),
        ("jump and run and walk", "after 'jump and run' comes 'and'"),
        ("jump twice twice", "'and', 'after' or the end"),
    ],
)
def test_an_ungrammatical_command_is_told_where_it_goes_wrong(command, sentence):
    with pytest.raises(UngrammaticalError) as caught:
        interpret(command.split())
    assert sentence in caught.value.sentence


def test_a_template_forgets_which_verb_and_which_way():
    command = ("jump", "twice", "and", "turn", "around", "left")
    assert template(command) == "u twice and turn around d"
    assert len({template(pair.command) for pair in language()}) == 21 + 2 * 21**2


def test_reading_scan_imports_no_torch():
    code = (
        "import sys, equitune_gui.data.sequences as s; s.load_sequences('scan-add-jump');"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
