"""Data sets as they reach a run: splits, pixels, normalisation, what is skipped."""

import subprocess
import sys

import numpy as np
import pytest
import torch

from equitune_gui import errors
from equitune_gui.data import pictures
from equitune_gui.data.catalogue import DATA, HALVES, IMAGENET
from equitune_gui.data.images import load_images, normalise
from tests.data.conftest import as_folder, class_files, picture_bytes


def loaded(path, **changes):
    return load_images(**{"name": "folder", "path": path, "size": 12, "seed": 0} | changes)


def paths(split):
    return [split.source._paths[place] for place in split.places]


# --------------------------------------------------------------------------------------- catalogue


def test_the_catalogue_needs_no_torch():
    code = (
        "import sys, equitune_gui.data.catalogue, equitune_gui.data.folders;"
        "print({'torch', 'torchvision', 'sklearn', 'PySide6'} & {*sys.modules})"
    )
    command = [sys.executable, "-c", code]
    output = subprocess.run(command, capture_output=True, check=True, text=True)
    assert output.stdout.strip() == "set()"


@pytest.mark.parametrize("spec", DATA.values(), ids=DATA)
def test_every_data_set_can_be_read_and_its_server_is_trusted(spec, tmp_path):
    from equitune_gui.data.images import _loader
    from equitune_gui.network.connection import Wanted, require_trusted

    assert callable(_loader(spec))
    assert spec.downloaded == bool(spec.file) == bool(spec.bytes)
    if spec.downloaded:
        require_trusted(Wanted(spec.url, tmp_path / spec.file, ""), spec.url)
        assert len(spec.md5) == 32 or "remembered" in spec.description


def test_checksums_agree_with_torchvisions():
    from torchvision.datasets import STL10

    assert DATA["stl10"].md5 == STL10.tgz_md5


# ------------------------------------------------------------------------------------------ digits


def test_digits_are_those_of_scikit_learn():
    from sklearn.datasets import load_digits

    data = load_images(name="digits", path="", size=8, seed=0)
    truth = load_digits()
    for split in (data.train, data.validation, data.test):
        pixels = split.pixels(range(len(split)))
        assert pixels.dtype == torch.uint8
        assert (split.labels == torch.from_numpy(truth.target)[split.places]).all()
        ink = truth.images[split.places.numpy()][:, None] * 255 / 16
        assert np.abs(pixels.numpy() - ink).max() <= 0.5
    assert [len(s) for s in (data.train, data.validation, data.test)] == [1079, 359, 359]
    assert data.classes == tuple("0123456789")
    assert data.skipped == ()


@pytest.mark.parametrize("size", [8, 32, 224])
def test_digits_come_at_any_size_white_on_black(size):
    data = load_images(name="digits", path="", size=size, seed=0)
    pixels = data.test.pixels(torch.arange(5))
    assert pixels.shape == (5, 3, size, size)
    assert (pixels[:, 0] == pixels[:, 2]).all()
    assert pixels[:, :, 0, 0].float().mean() < 10 < 100 < pixels.float().amax((1, 2, 3)).min()


def test_pixels_are_normalised_with_the_data_sets_own_constants():
    data = load_images(name="digits", path="", size=8, seed=0)
    assert (data.mean, data.std) == (HALVES.mean, HALVES.std)
    pixels = torch.tensor([0, 255], dtype=torch.uint8)[:, None, None, None].expand(2, 3, 1, 1)
    assert normalise(pixels, data).flatten(1).tolist() == [[-1.0] * 3, [1.0] * 3]


def test_photographs_are_normalised_as_torchvisions_networks_were_trained(lay_out):
    from torchvision.transforms.v2.functional import normalize

    data = loaded(lay_out(class_files(count=5)))
    pixels = data.train.pixels([0, 1])
    expected = normalize(pixels.float() / 255, list(IMAGENET.mean), list(IMAGENET.std))
    assert torch.allclose(normalise(pixels, data), expected, atol=1e-6)


def test_an_unknown_data_set_is_told():
    with pytest.raises(errors.UnknownNameError, match="digits"):
        load_images(name="digit", path="", size=8, seed=0)


# -------------------------------------------------------------------------------- folders and zips


def test_class_folders_are_split_disjointly(lay_out):
    data = loaded(lay_out(class_files(count=10)))
    names = [paths(split) for split in (data.train, data.validation, data.test)]
    assert [len(n) for n in names] == [12, 4, 4]
    assert len({*names[0], *names[1], *names[2]}) == 20
    for split in (data.train, data.validation, data.test):
        truth = [data.classes.index(path.split("/")[0]) for path in paths(split)]
        assert split.labels.tolist() == truth


def test_val_is_the_test_and_validation_comes_out_of_train(lay_out):
    data = loaded(lay_out(class_files("train/", count=10) | class_files("val/", count=4)))
    assert {p.split("/")[0] for p in paths(data.test)} == {"val"}
    assert {p.split("/")[0] for p in paths(data.train) + paths(data.validation)} == {"train"}
    assert [len(s) for s in (data.train, data.validation, data.test)] == [16, 4, 8]


def test_a_folder_and_a_zip_of_it_are_the_same_data(tmp_path):
    from tests.data.conftest import as_zip

    content = class_files(count=6)
    first, second = (loaded(lay(tmp_path)(content)) for lay in (as_folder, as_zip))
    for part in ("train", "validation", "test"):
        a, b = getattr(first, part), getattr(second, part)
        assert paths(a) == paths(b)
        assert torch.equal(a.pixels(range(len(a))), b.pixels(range(len(b))))


def test_pixels_are_the_same_when_asked_for_again_in_any_order_and_from_threads(lay_out):
    from concurrent.futures import ThreadPoolExecutor

    path = lay_out(class_files(count=15))
    split = loaded(path).train
    split.source._kept.clear()
    orders = [
        torch.randperm(len(split), generator=torch.Generator().manual_seed(i)) for i in range(8)
    ]
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(split.pixels, orders))
    expected = loaded(path).train.pixels(range(len(split)))
    for order, answer in zip(orders, answers, strict=True):
        assert torch.equal(answer, expected[order])


def test_small_and_large_pictures_come_at_the_same_size(lay_out):
    sizes = {f"ants/{s}.png": picture_bytes(s, size=(s, s + 3)) for s in (5, 12, 50, 200)}
    data = loaded(lay_out(class_files(count=4) | sizes))
    assert data.train.pixels(range(len(data.train))).shape[1:] == (3, 12, 12)


def test_the_limit_shrinks_every_split(lay_out):
    data = loaded(lay_out(class_files(count=20)), limit=6)
    assert [len(s) for s in (data.train, data.validation, data.test)] == [6, 2, 2]
    assert data.train.labels.bincount().tolist() == [3, 3]


def test_what_is_kept_in_memory_is_bounded(lay_out, monkeypatch):
    monkeypatch.setattr(pictures, "CACHE_BYTES", 5 * 3 * 12 * 12)
    data = loaded(lay_out(class_files(count=10)))
    source = data.train.source
    before = data.train.pixels(range(len(data.train)))
    assert sum(p.nbytes for p in source._kept.values()) == pictures.CACHE_BYTES
    assert torch.equal(before, data.train.pixels(range(len(data.train))))


# ---------------------------------------------------------------------------------- broken pictures

BROKEN = {"ants/broken.jpg": b"no picture", "bees/half.png": picture_bytes()[:100]}


def test_broken_pictures_are_skipped_and_listed(lay_out):
    data = loaded(lay_out(class_files(count=5) | BROKEN))
    used = {*paths(data.train), *paths(data.validation), *paths(data.test)}
    assert len(used) == 10
    assert not used & BROKEN.keys()
    assert {s.path for s in data.skipped} == BROKEN.keys()
    assert all(s.reason.startswith("it ") for s in data.skipped)


def test_broken_pictures_do_not_change_where_the_others_go(lay_out):
    data = loaded(lay_out(class_files(count=5)))
    assert sorted(p for s in (data.train, data.test, data.validation) for p in paths(s)) == sorted(
        class_files(count=5)
    )


def test_a_class_of_broken_pictures_is_refused_before_the_run(lay_out):
    broken = {f"wasps/{i}.png": b"no picture" for i in range(5)}
    with pytest.raises(errors.EmptyClassError, match="'wasps' has no readable picture"):
        loaded(lay_out(class_files(count=5) | broken))


def test_of_many_pictures_the_headers_are_looked_at(lay_out, monkeypatch):
    monkeypatch.setattr(pictures, "DECODED_AT_ONCE", 5)
    data = loaded(lay_out(class_files(count=5) | BROKEN))
    assert [s.path for s in data.skipped] == ["ants/broken.jpg"]  # the other's header is sound


def test_a_picture_that_breaks_later_is_replaced_by_one_of_its_class_and_listed(
    lay_out, monkeypatch
):
    monkeypatch.setattr(pictures, "DECODED_AT_ONCE", 5)
    halves = {f"bees/half{i}.png": picture_bytes(i)[:100] for i in range(6)}
    data = loaded(lay_out(class_files(count=10) | halves))
    assert data.skipped == ()
    for split in (data.train, data.validation, data.test):
        everything = split.pixels(range(len(split)))
        sound = {
            pixels.numpy().tobytes()
            for path, pixels, label in zip(paths(split), everything, split.labels, strict=True)
            if path not in halves and label == 1
        }
        for path, pixels in zip(paths(split), everything, strict=True):
            assert path not in halves or pixels.numpy().tobytes() in sound
        assert torch.equal(everything, split.pixels(range(len(split))))
    assert {s.path for s in data.skipped} == halves.keys()
    assert len(data.skipped) == len(halves)  # each once


def test_a_class_that_breaks_altogether_later_is_told(lay_out, monkeypatch):
    monkeypatch.setattr(pictures, "DECODED_AT_ONCE", 5)
    halves = {f"wasps/half{i}.png": picture_bytes(i)[:100] for i in range(6)}
    data = loaded(lay_out(class_files(count=5) | halves))
    with pytest.raises(errors.EmptyClassError, match="'wasps'"):
        data.train.pixels(range(len(data.train)))


def test_loading_can_be_stopped_at_every_look(lay_out):
    path = lay_out(class_files(count=5))
    looks = []
    loaded(path, should_stop=lambda: bool(looks.append(None)))
    assert looks
    for last in range(len(looks)):
        answers = iter([False] * last + [True])
        with pytest.raises(errors.StoppedError):
            loaded(path, should_stop=lambda answers=answers: next(answers))
