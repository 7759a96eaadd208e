"""Choices changed by `key=value`."""

import pytest

from equitune_gui.experiment.config import ConfigError, Experiment
from equitune_gui.experiment.overrides import overridden


def test_nothing_set_changes_nothing():
    assert overridden(Experiment(), []) == Experiment()


@pytest.mark.parametrize(
    ("assignment", "read", "value"),
    [
        ("training.epochs=3", lambda e: e.training.epochs, 3),
        ("training.learning_rate = 3e-4", lambda e: e.training.learning_rate, 3e-4),
        ("seeds=[0, 1, 2]", lambda e: e.seeds, (0, 1, 2)),
        ("group=D4", lambda e: e.group, "D4"),
        ('group="D4"', lambda e: e.group, "D4"),
        ("model.weights=a=b.pth", lambda e: e.model.weights, "a=b.pth"),
        ('methods=["none"]', lambda e: e.methods, ("none",)),
    ],
)
def test_values_are_toml_and_bare_words_are_texts(assignment, read, value):
    assert read(overridden(Experiment(), [assignment])) == value


def test_the_last_of_two_settings_counts_and_other_choices_stay():
    before = overridden(Experiment(), ["checks.images=5"])
    after = overridden(before, ["training.epochs=1", "training.epochs=2"])
    assert (after.training.epochs, after.checks.images) == (2, 5)


def test_an_empty_value_brings_the_default_back():
    small = overridden(Experiment(), ["training.micro_batch=4"])
    assert small.training.micro_batch == 4
    assert overridden(small, ["training.micro_batch="]) == Experiment()


@pytest.mark.parametrize(
    ("assignment", "field", "words"),
    [
        ("training.epoch=3", "training.epoch", "Did you mean 'epochs'"),
        ("trainin.epochs=3", "trainin", "Did you mean 'training'"),
        ("group=C5", "group", "'C5'"),
        ("training.epochs=many", "training.epochs", "'many'"),
        ("group.name=C4", "group.name", "single value"),
        ("training.epochs", "", "--set training.epochs=3"),
        ("=3", "", "--set training.epochs=3"),
    ],
)
def test_what_cannot_be_set_is_told_with_its_field(assignment, field, words):
    with pytest.raises(ConfigError) as caught:
        overridden(Experiment(), [assignment])
    assert caught.value.field == field
    assert words in caught.value.sentence
