"""Impossible experiments on commands, on the command line: one sentence, its field, exit code 2."""

import pytest
import tomli_w

from equitune_gui.files import runs_folder
from tests.bad_commands import BAD_CHOICES, PETS, chosen


def written(path, changes):
    """A TOML file of choices by dotted names."""
    choices = {"task": "compositional"}
    for name, value in changes.items():
        *sections, last = name.split(".")
        place = choices
        for section in sections:
            place = place.setdefault(section, {})
        place[last] = value
    path.write_text(tomli_w.dumps(choices))
    return path


def refused(call, file, field):
    """The one sentence that a file is refused with, before there is a run."""
    code, out, complaint = call("run", file)
    assert (code, out) == (2, "")
    (line,) = complaint.splitlines()
    assert line.startswith(f"{field}: ")
    folder = runs_folder()
    assert not folder.exists() or not list(folder.iterdir())
    return line


@pytest.mark.parametrize("name", BAD_CHOICES)
def test_a_bad_choice_is_one_sentence_and_exit_code_2(call, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    bad = BAD_CHOICES[name]
    file = written(tmp_path / "bad.toml", chosen(bad, tmp_path))
    assert bad.words in refused(call, file, bad.field)


# ----------------------------------------------------------------------- weights of something else


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """The best weights of an untrained G-RNN and an untrained RNN, of runs under 'verb'."""
    from tests.experiment.conftest import events_of, small_sequence_config

    found = {}
    for model in ("rnn", "g-rnn"):
        folder = tmp_path_factory.mktemp(model)
        changes = {"model": {"name": model}, "training": {"epochs": 0}}
        events_of(small_sequence_config("none", **changes), folder)
        found[model] = str(folder / "checkpoints" / "best.safetensors")
    return found


def test_a_checkpoint_of_another_vocabulary_is_refused_before_there_is_a_run(
    call, tmp_path, trained
):
    data = tmp_path / "pets.tsv"
    data.write_text(PETS)
    changes = {
        "data.name": "scan-file",
        "data.path": str(data),
        "model.name": "rnn",
        "model.weights": trained["rnn"],
        "group": "words",
        "words.source": [["cat", "dog"]],
    }
    line = refused(call, written(tmp_path / "bad.toml", changes), "model.weights")
    assert line.startswith(f"model.weights: The weights in {trained['rnn']} are of another voc")


def test_layers_built_on_another_group_are_refused_before_there_is_a_run(call, tmp_path, trained):
    changes = {
        "model.name": "g-rnn",
        "model.weights": trained["g-rnn"],
        "methods": ["none"],
        "group": "direction",
    }
    line = refused(call, written(tmp_path / "bad.toml", changes), "model.weights")
    assert "moves jump ↔ run, not left ↔ right" in line


def test_weights_of_another_network_are_refused_as_the_run_begins(call, tmp_path, trained):
    changes = {"model.name": "gru", "model.weights": trained["rnn"], "data.limit": 64}
    code, _, complaint = call("run", written(tmp_path / "bad.toml", changes))
    assert code == 2
    sentence, *table = complaint.splitlines()
    assert sentence.startswith("model.weights: ")
    assert "are not those of GRU" in sentence
    assert all("; in the file " in row for row in table)
    assert not list(runs_folder().glob("2*"))
