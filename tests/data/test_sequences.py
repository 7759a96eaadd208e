"""Parts, vocabularies and padded numbers of commands and actions."""

from collections import Counter

import pytest
import torch

from equitune_gui.data.catalogue import SEQUENCES
from equitune_gui.data.scan import ACTIONS, COMMAND_WORDS, SPLITS, Pair, published
from equitune_gui.data.sequences import EOS, SOS, Vocabulary, encoded, load_sequences
from equitune_gui.errors import (
    EmptyCommandsError,
    TooFewCommandsError,
    UnknownNameError,
    UnknownWordError,
)

GENERATED = SPLITS[:-1]


@pytest.fixture
def own_file(tmp_path):
    path = tmp_path / "own.txt"
    path.write_text("".join(f"say {i}\tSAY N{i}\n" for i in range(10)) + "say 0\tSAY N0\n" * 5)
    return str(path)


def test_the_catalogue_lists_the_splits():
    assert tuple(SEQUENCES) == SPLITS


@pytest.mark.parametrize("name", GENERATED)
def test_parts_have_the_sizes_of_the_catalogue_and_make_up_the_published_sets(name):
    data, spec = load_sequences(name, seed=5), SEQUENCES[name]
    train, test = published(name, 5)
    sizes = (len(data.train), len(data.validation), len(data.test))
    assert sizes == (spec.train, spec.validation, spec.test)
    assert Counter(data.train + data.validation) == Counter(train)
    assert Counter(data.test) == Counter(test)


def test_the_seed_decides_validation_but_not_the_tests_order():
    first, again, other = (load_sequences("scan-add-jump", seed=seed) for seed in (0, 0, 1))
    assert first == again
    assert Counter(first.validation) != Counter(other.validation)
    assert first.test == other.test


def test_a_beginning_of_the_test_is_a_fair_sample():
    test = load_sequences("scan-length").test
    whole = sum(len(pair.actions) for pair in test) / len(test)
    some = sum(len(pair.actions) for pair in test[:500]) / 500
    assert some == pytest.approx(whole, rel=0.05)


def test_a_limit_shrinks_every_part_in_proportion():
    whole = load_sequences("scan-add-jump")
    some = load_sequences("scan-add-jump", limit=1174)
    assert some.train == whole.train[:1174]
    assert some.validation == whole.validation[: len(some.validation)]
    assert (len(some.validation), len(some.test)) == (294, 771)
    assert load_sequences("scan-add-jump", limit=10**6) == whole
    least = load_sequences("scan-add-jump", limit=1)
    assert (len(least.train), len(least.validation), len(least.test)) == (1, 1, 1)


def test_held_out_words():
    assert [load_sequences(name).held_out for name in GENERATED] == ["jump", "around right", "", ""]


def test_an_own_file_tests_on_commands_that_it_does_not_train_on(own_file):
    data = load_sequences("scan-file", path=own_file, seed=1)
    trained = {pair.command for pair in data.train + data.validation}
    tested = {pair.command for pair in data.test}
    assert not trained & tested
    assert len(trained | tested) == 10
    assert len(tested) == 2
    assert len(data.train) + len(data.validation) + len(data.test) == 15
    assert data == load_sequences("scan-file", path=own_file, seed=1)


def test_an_own_file_has_its_own_vocabulary(own_file):
    data = load_sequences("scan-file", path=own_file)
    assert data.source.words == (*map(str, range(10)), "say")
    assert data.target.words == (*(f"N{i}" for i in range(10)), "SAY")


def test_an_own_file_in_scans_words_has_scans_vocabulary(tmp_path):
    path = tmp_path / "own.txt"
    path.write_text("run\tI_RUN\njump twice\tI_JUMP I_JUMP\nwalk\tI_WALK")
    data = load_sequences("scan-file", path=str(path))
    assert (data.source.words, data.target.words) == (COMMAND_WORDS, ACTIONS)
    assert (len(data.train), len(data.validation), len(data.test)) == (1, 1, 1)


def test_an_own_file_with_too_few_commands_is_refused(tmp_path):
    path = tmp_path / "own.txt"
    path.write_text("run\tRUN\njump\tJUMP\nrun\tRUN")
    with pytest.raises(TooFewCommandsError, match=r"2 different commands.*at least 3") as caught:
        load_sequences("scan-file", path=str(path))
    assert caught.value.field == "data.path"


def test_an_empty_own_file_is_refused(tmp_path):
    (tmp_path / "own.txt").touch()
    with pytest.raises(EmptyCommandsError):
        load_sequences("scan-file", path=str(tmp_path / "own.txt"))


def test_an_unknown_name_is_refused():
    with pytest.raises(UnknownNameError, match="Did you mean 'scan-add-jump'"):
        load_sequences("scan-addjump")


def test_a_vocabulary_there_and_back():
    vocabulary = Vocabulary(COMMAND_WORDS)
    assert len(vocabulary) == 15
    words = ("jump", "around", "right")
    numbers = vocabulary.encode(words)
    assert numbers == [COMMAND_WORDS.index(word) + 2 for word in words] + [EOS]
    assert vocabulary.decode([*numbers, EOS, 7]) == words
    assert vocabulary.decode([]) == ()


def test_what_a_network_wrote_can_be_read_whatever_it_is():
    vocabulary = Vocabulary(("RUN", "JUMP"))
    assert vocabulary.written([3, SOS, 2, EOS, 3]) == "JUMP SOS RUN"
    assert vocabulary.written([2]) == "RUN"
    assert vocabulary.written([]) == ""


@pytest.mark.parametrize("number", [SOS, 15, -1])
def test_a_number_without_a_word_is_refused(number):
    with pytest.raises(UnknownWordError):
        Vocabulary(COMMAND_WORDS).decode([2, number])


def test_an_unknown_word_is_refused():
    with pytest.raises(UnknownWordError, match=r"'jumps'.*Did you mean 'jump'"):
        Vocabulary(COMMAND_WORDS).encode(["run", "jumps"])


def test_encoded_pads_with_the_end_and_counts_it_once():
    data = load_sequences("scan-add-jump")
    pairs = (Pair(("walk",), ("WALK",)), Pair(("turn", "left"), ("TURN_LEFT",)))
    batch = encoded(pairs, data)
    assert torch.equal(batch.source, torch.tensor([[2, EOS, EOS], [6, 7, EOS]]))
    assert torch.equal(batch.target, torch.tensor([[2, EOS], [6, EOS]]))
    assert batch.source_lengths.tolist() == [2, 3]
    assert batch.target_lengths.tolist() == [2, 2]
    assert batch.source.dtype == torch.int64


def test_encoded_gives_each_pair_back():
    data = load_sequences("scan-length")
    batch = encoded(data.test[:50], data)
    for row, pair in enumerate(data.test[:50]):
        assert data.source.decode(batch.source[row].tolist()) == pair.command
        assert data.target.decode(batch.target[row].tolist()) == pair.actions
        assert batch.target_lengths[row] == len(pair.actions) + 1


def test_no_pairs_are_encoded_as_empty_tables():
    batch = encoded((), load_sequences("scan-add-jump"))
    assert batch.source.shape == (0, 0)
    assert batch.target_lengths.shape == (0,)
