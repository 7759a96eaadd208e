"""The binary archives, from small ones made in the same format, put where a download would be."""

import hashlib
import io
import tarfile
from dataclasses import replace

import numpy as np
import pytest
import torch

from equitune_gui import errors
from equitune_gui.data.catalogue import DATA
from equitune_gui.data.images import load_images
from equitune_gui.files import downloads_folder

RANDOM = np.random.default_rng(0)
PICTURES = RANDOM.integers(0, 256, (60, 3, 32, 32), dtype=np.uint8)
LARGE = RANDOM.integers(0, 256, (40, 3, 96, 96), dtype=np.uint8)
NAMES = "".join(f"thing{i}\n" for i in range(10)).encode()


def records(pictures, *labels):
    columns = [np.full((len(pictures), 1), 99, np.uint8)] * (len(labels) > 1)
    truth = np.asarray(labels[-1], np.uint8)[:, None]
    return np.concatenate((*columns, truth, pictures.reshape(len(pictures), -1)), 1).tobytes()


def labels_of(count):
    return [i % 10 for i in range(count)]


def cifar10():
    parts = {
        f"cifar/data_batch_{i}.bin": records(PICTURES[10 * i - 10 : 10 * i], labels_of(10))
        for i in range(1, 6)
    }
    test = records(PICTURES[50:], labels_of(10))
    return {"cifar/batches.meta.txt": NAMES + b"\n", "cifar/test_batch.bin": test} | parts


def cifar100():
    return {
        "cifar/train.bin": records(PICTURES[:50], None, labels_of(50)),
        "cifar/test.bin": records(PICTURES[50:], None, labels_of(10)),
        "cifar/fine_label_names.txt": NAMES,
    }


def stl10():
    by_column = LARGE.transpose(0, 1, 3, 2)
    labels = bytes(label + 1 for label in labels_of(40))
    return {
        "stl/class_names.txt": NAMES,
        "stl/test_X.bin": by_column[30:].tobytes(),
        "stl/test_y.bin": labels[30:],
        "stl/train_X.bin": by_column[:30].tobytes(),
        "stl/train_y.bin": labels[:30],
        "stl/unlabeled_X.bin": b"never looked at",
    }


MADE = {"cifar10": (cifar10, PICTURES), "cifar100": (cifar100, PICTURES), "stl10": (stl10, LARGE)}


@pytest.fixture
def put(monkeypatch):
    """Puts an archive into the downloads folder, with its hash into the catalogue."""

    def put(name, content):
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
            for path, data in content.items():
                member = tarfile.TarInfo(path)
                member.size = len(data)
                archive.addfile(member, io.BytesIO(data))
        return put_bytes(name, buffer.getvalue())

    def put_bytes(name, content):
        downloads_folder().mkdir(parents=True, exist_ok=True)
        (downloads_folder() / DATA[name].file).write_bytes(content)
        md5 = hashlib.md5(content).hexdigest()
        monkeypatch.setitem(DATA, name, replace(DATA[name], md5=md5))

    put.bytes = put_bytes
    return put


def loaded(name, **changes):
    return load_images(**{"name": name, "path": "", "size": DATA[name].native, "seed": 0} | changes)


@pytest.mark.parametrize("name", MADE)
def test_pictures_and_labels_are_those_that_were_stored(put, name):
    make, pictures = MADE[name]
    put(name, make())
    data = loaded(name)
    for split in (data.train, data.validation, data.test):
        places = split.places
        assert torch.equal(split.pixels(range(len(split))), torch.from_numpy(pictures)[places])
        assert split.labels.tolist() == [int(place) % 10 for place in places]
    assert data.classes == tuple(f"thing{i}" for i in range(10))
    assert sorted(data.test.places.tolist()) == list(range(len(pictures) - 10, len(pictures)))
    assert [len(data.train), len(data.validation)] == [len(pictures) - 20, 10]


def test_pictures_are_resized_on_request(put):
    put("cifar10", cifar10())
    assert loaded("cifar10", size=224).train.pixels([1, 2]).shape == (2, 3, 224, 224)


def changed(make, path, content):
    return lambda: make() | {path: content}


DAMAGED = {
    "a file is missing": lambda: {k: v for k, v in cifar10().items() if "test" not in k},
    "a file has the wrong length": changed(cifar10, "cifar/test_batch.bin", b"short"),
    "a file is empty": changed(cifar10, "cifar/test_batch.bin", b""),
    "a label has no name": changed(cifar10, "cifar/batches.meta.txt", b"one\ntwo\n"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_an_archive_that_lacks_something_is_told(put, name):
    put("cifar10", DAMAGED[name]())
    with pytest.raises(errors.DamagedDataError, match="is damaged") as caught:
        loaded("cifar10")
    assert caught.value.field == "data.name"


@pytest.mark.parametrize("content", [b"", b"no archive", b"\x1f\x8b\x08\x00 and no more"])
def test_what_is_no_archive_is_told(put, content):
    put.bytes("cifar10", content)
    with pytest.raises(errors.DamagedDataError):
        loaded("cifar10")


def test_labels_that_do_not_match_the_pictures_are_told(put):
    put("stl10", stl10() | {"stl/train_y.bin": b"\x01"})
    with pytest.raises(errors.DamagedDataError, match="labels"):
        loaded("stl10")


def test_unpacking_can_be_stopped(put):
    put("cifar10", cifar10())
    assert loaded("cifar10").train  # hashed once, so that the next stop is heard while unpacking
    with pytest.raises(errors.StoppedError, match="Reading the data set"):
        loaded("cifar10", should_stop=lambda: True)


def test_a_data_set_that_is_not_there_is_looked_for_on_its_server_alone(monkeypatch):
    from equitune_gui.network import transfer

    asked = []

    class Unreachable:
        def __init__(self, wanted, _offset):
            asked.append((wanted.host, wanted.target, wanted.field))
            raise errors.OfflineError(wanted.name, wanted.host, str(wanted.target), "no network")

    monkeypatch.setattr(transfer, "Connection", Unreachable)
    with pytest.raises(errors.OfflineError, match="put the file at"):
        loaded("cifar100")
    spec = DATA["cifar100"]
    assert asked == [("www.cs.toronto.edu", downloads_folder() / spec.file, "data.name")]
