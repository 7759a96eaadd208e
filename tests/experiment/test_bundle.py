"""Runs as one file: there and back whole, and whatever is wrong refused with nothing written."""

import hashlib
import io
import json
import pickle
import stat
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save_file

from equitune_gui.errors import BundleError, StoppedError
from equitune_gui.experiment import bundle
from equitune_gui.experiment.bundle import export_runs, import_runs
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.labels import Labels, write_labels
from equitune_gui.experiment.store import RunStore
from tests.fake_engine import FakeEngine


def tree(folder):
    """Every file below, by its path, with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "here")


@pytest.fixture
def there(tmp_path):
    return RunStore(tmp_path / "there")


@pytest.fixture
def run(store):
    folder = store.create(Experiment(name="Mine").runs("e")[0])
    list(FakeEngine().drive(folder, lambda: False))
    (folder.path / "checkpoints").mkdir()
    save_file({"a": np.ones(3, np.float32)}, folder.best_path)
    (folder.path / "checkpoints" / "last.pt").write_bytes(b"stays here")
    np.savez(folder.path / "predictions.npz", a=np.arange(4))
    write_labels(folder.path, Labels(title="Mine", tags=("a",)))
    return folder


@pytest.fixture
def file(store, run, tmp_path):
    path = tmp_path / "mine.equitune"
    export_runs(store, [run.id], path)
    return path


def test_a_run_comes_whole_but_for_what_stays(run, there, file):
    (run_id,) = import_runs(there, file)
    assert run_id == run.id
    came = there.open(run_id)
    assert came.history() == run.history()
    assert came.config == run.config
    kept = {name for name in bundle.FILES if (run.path / name).exists()}
    assert {p for p in tree(came.path) if (came.path / p).is_file()} == kept
    assert all((came.path / n).read_bytes() == (run.path / n).read_bytes() for n in kept)
    assert there.summaries()[0].title == "Mine"
    assert not any(path.name.startswith(".import") for path in there.folder.iterdir())


def test_a_name_that_is_taken_gets_another(store, run, file):
    before = tree(run.path)
    (run_id,) = import_runs(store, file)
    assert run_id != run.id
    assert run_id.startswith(run.id)
    assert tree(run.path) == before
    assert len(store.summaries()) == 2


def test_several_runs_travel_together(store, there, run, tmp_path):
    other = store.create(Experiment(name="Other").runs("e")[0])
    export_runs(store, [run.id, other.id], tmp_path / "two.equitune")
    assert set(import_runs(there, tmp_path / "two.equitune")) == {run.id, other.id}


def changed(file, change, *, name=None, content=None):
    """The bundle with its list changed, and a file replaced or added."""
    with zipfile.ZipFile(file) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    listed = json.loads(parts["bundle.json"])
    change(listed)
    parts["bundle.json"] = json.dumps(listed).encode()
    if name is not None:
        parts[name] = content
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, data in parts.items():
            archive.writestr(key, data)


def put(file, name, content, *, as_listed=True):
    """A file of the run with other content, listed as it is."""

    def change(listed):
        (files,) = listed["runs"].values()
        if as_listed:
            digest = hashlib.sha256(content).hexdigest()
            files[name] = {"bytes": len(content), "sha256": digest}

    with zipfile.ZipFile(file) as archive:
        run = next(n for n in archive.namelist() if n != "bundle.json").partition("/")[0]
    changed(file, change, name=f"{run}/{name}", content=content)


def refused(store, file, why):
    before = tree(store.folder)
    with pytest.raises(BundleError, match=why) as caught:
        import_runs(store, file)
    assert tree(store.folder) == before
    assert caught.value.sentence.count("\n") == 0
    assert file.name in caught.value.sentence


@pytest.mark.parametrize(
    "name",
    [
        "../evil.toml",
        "/etc/evil",
        "config.toml/../../evil",
        "evil.py",
        "checkpoints/last.pt",
        "a\\b",
    ],
)
def test_files_that_a_run_does_not_hold(there, file, name):
    put(file, name, b"evil")
    refused(there, file, "holds no")


@pytest.mark.parametrize("taken", ["..", "/tmp/x", "a/b", "", ".trash", "x" * 300, "a\0b"])
def test_names_that_no_run_has(there, file, taken):
    def rename(listed):
        listed["runs"] = {taken: next(iter(listed["runs"].values()))}

    changed(file, rename)
    refused(there, file, "cannot be the name of a run")


def test_a_link(there, file):
    with zipfile.ZipFile(file) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    with zipfile.ZipFile(file, "w") as archive:
        for key, data in parts.items():
            entry = zipfile.ZipInfo(key)
            if key.endswith("events.jsonl"):
                entry.external_attr = (stat.S_IFLNK | 0o777) << 16
                data = b"/etc/passwd"
            archive.writestr(entry, data)
    refused(there, file, "is a link or a folder")


def test_a_bomb(there, file):
    put(file, "events.jsonl", b"\0" * 40_000_000)
    refused(there, file, "packed too tightly")


def test_more_than_it_says(there, file):
    put(file, "events.jsonl", b"x" * 5000, as_listed=False)
    refused(there, file, "longer than it says|not the file that was exported")


def test_other_bytes_than_the_hash_promises(there, file, run):
    content = run.events_path.read_bytes()
    put(file, "events.jsonl", content[:-2] + b"!\n", as_listed=False)
    refused(there, file, "not the file that was exported")


def test_a_list_that_promises_terabytes(there, file):
    def grow(listed):
        (files,) = listed["runs"].values()
        files["config.toml"]["bytes"] = 10**13

    changed(file, grow)
    refused(there, file, "too large")


def test_a_file_twice(there, file):
    with zipfile.ZipFile(file) as archive:
        name = archive.namelist()[-1]
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(name, b"another")
    refused(there, file, "a file twice")


def test_a_file_that_is_not_listed(there, file):
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("more.txt", b"more")
    refused(there, file, "not those that")


def test_a_newer_version(there, file):
    changed(file, lambda listed: listed.update(format=2, runs=[]))
    refused(there, file, "newer version")


def test_another_zip(there, tmp_path):
    path = tmp_path / "pictures.equitune"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.png", b"")
    refused(there, path, "holds no bundle.json")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no zip at all" * 100])
def test_what_is_no_zip(there, tmp_path, content):
    path = tmp_path / "no.equitune"
    path.write_bytes(content)
    refused(there, path, "cannot be imported")


def test_a_pickle_among_the_arrays(there, file):
    made = io.BytesIO()
    np.savez(made, a=np.array([print], dtype=object), allow_pickle=True)
    put(file, "predictions.npz", made.getvalue())
    refused(there, file, "holds objects")


def test_a_pickle_in_place_of_weights(there, file):
    put(file, "checkpoints/best.safetensors", pickle.dumps(print))
    refused(there, file, "weights of .* are damaged")


def test_settings_that_cannot_be_read(there, file):
    put(file, "config.toml", b"group = [")
    refused(there, file, "settings of .* cannot be read")


@given(st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_anywhere(tmp_path_factory, share):
    folder = tmp_path_factory.mktemp("cut")
    store, there = RunStore(folder / "here"), RunStore(folder / "there")
    made = store.create(Experiment(name="Mine").runs("e")[0])
    list(FakeEngine().drive(made, lambda: False))
    whole = folder / "whole.equitune"
    export_runs(store, [made.id], whole)
    content = whole.read_bytes()
    cut = folder / "cut.equitune"
    cut.write_bytes(content[: int(share * len(content))])
    refused(there, cut, "cannot be imported")


@given(st.integers(0, 10**6), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_harmless(tmp_path_factory, place, by):
    folder = tmp_path_factory.mktemp("bit")
    store, there = RunStore(folder / "here"), RunStore(folder / "there")
    made = store.create(Experiment(name="Mine").runs("e")[0])
    list(FakeEngine().drive(made, lambda: False))
    path = folder / "a.equitune"
    export_runs(store, [made.id], path)
    content = bytearray(path.read_bytes())
    content[place % len(content)] ^= by
    path.write_bytes(content)
    try:
        (run_id,) = import_runs(there, path)
    except BundleError:
        assert tree(there.folder) == {}
    else:  # a byte that nobody reads, a time stamp say
        assert there.open(run_id).history() == made.history()


def test_stopping_leaves_nothing(store, there, run, file, tmp_path):
    with pytest.raises(StoppedError):
        import_runs(there, file, should_stop=lambda: True)
    assert tree(there.folder) == {}
    with pytest.raises(StoppedError):
        export_runs(store, [run.id], tmp_path / "other.equitune", should_stop=lambda: True)
    assert not list(tmp_path.glob("other*"))


def test_progress_reaches_the_whole(store, there, run, tmp_path):
    told = []
    export_runs(
        store, [run.id], tmp_path / "a.equitune", tell=lambda *how_far: told.append(how_far)
    )
    assert told[-1][0] == told[-1][1] > 0
    told.clear()
    import_runs(there, tmp_path / "a.equitune", tell=lambda *how_far: told.append(how_far))
    assert told[-1][0] == told[-1][1] > 0
