"""What a person says of a run, on disk and in the list."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.labels import FILE, Labels, read_labels, write_labels
from equitune_gui.experiment.store import RunStore

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXTS, st.lists(TEXTS, max_size=5), st.booleans(), TEXTS, st.booleans())
def test_labels_come_back_as_they_were(tmp_path_factory, title, tags, starred, note, archived):
    folder = tmp_path_factory.mktemp("run")
    labels = Labels(title=title, tags=tags, starred=starred, note=note, archived=archived)
    write_labels(folder, labels)
    assert read_labels(folder) == labels


def test_tags_are_single_words_in_lower_case_and_once():
    assert Labels(tags=["Demo", "two words", "demo", " "]).tags == ("demo", "two-words")


@pytest.mark.parametrize("content", [b"\xff", b"title = [", b"tags = 3", b"starred = 'yes?'"])
def test_a_broken_file_is_as_none(tmp_path, content):
    (tmp_path / FILE).write_bytes(content)
    assert read_labels(tmp_path) == Labels()


def test_a_note_has_an_end():
    with pytest.raises(ValidationError):
        Labels(note="x" * 100_000)


def test_the_list_notices_labels(tmp_path):
    store = RunStore(tmp_path)
    folder = store.create(Experiment(name="E").runs("e")[0])
    assert not store.summaries()[0].starred
    write_labels(folder.path, Labels(starred=True, tags=("a",), title="Mine", note="n"))
    os.utime(folder.path / FILE)
    (summary,) = store.summaries()
    assert (summary.starred, summary.tags, summary.title, summary.note) == (
        True,
        ("a",),
        "Mine",
        "n",
    )
    (again,) = RunStore(tmp_path).summaries()
    assert again == summary
