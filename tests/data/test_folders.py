"""Folders and zips: what is found in them, and each way in which they cannot be used."""

import os
import stat
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from equitune_gui import errors
from equitune_gui.data.folders import check, scan
from equitune_gui.data.tree import SkippedFile, open_tree
from tests.data.conftest import class_files, picture_bytes

PNG = picture_bytes()


def test_class_folders_alone_are_one_part(lay_out):
    found = scan(lay_out(class_files(count=4)))
    assert found.classes == ("ants", "bees")
    assert found.counts == {"ants": {"train": 4}, "bees": {"train": 4}}
    assert found.pictures == 8
    assert found.skipped == ()


@pytest.mark.parametrize(
    ("names", "parts"),
    [
        (("train", "test"), ["train", "test"]),
        (("train", "val"), ["train", "test"]),
        (("Train", "valid"), ["train", "test"]),
        (("training", "Validation", "testing"), ["train", "validation", "test"]),
        (("train",), ["train"]),
        (("test",), ["train"]),
    ],
)
def test_splits_are_known_by_name_and_val_without_test_is_the_test(lay_out, names, parts):
    content = {k: v for name in names for k, v in class_files(f"{name}/", count=3).items()}
    found = scan(lay_out(content))
    assert sorted(found.parts) == sorted(parts)
    assert found.classes == ("ants", "bees")


def test_folders_around_the_one_that_matters_are_passed(lay_out):
    found = scan(lay_out(class_files("download/2750/", count=3) | {"download/README.txt": b"hi"}))
    assert found.classes == ("ants", "bees")
    assert found.skipped == ()


def test_a_class_may_be_called_train(lay_out):
    found = scan(lay_out(class_files(classes=("bus", "train"), count=3)))
    assert found.classes == ("bus", "train")


def test_pictures_come_in_the_order_of_their_paths_whatever_the_file_system_says(lay_out):
    content = class_files(count=5)
    found = scan(lay_out(dict(reversed(content.items()))))
    assert [p.path for p in found.parts["train"]] == sorted(content)


def test_pictures_in_folders_inside_a_class_belong_to_it(lay_out):
    found = scan(lay_out(class_files(count=3) | {"ants/more/deep.jpg": PNG}))
    assert found.counts["ants"] == {"train": 4}


def test_what_is_no_picture_is_listed_with_the_reason(lay_out):
    odd = {"ants/a.gif": b"", "ants/notes.txt": b"", "bees/none": b"", "stray.png": PNG}
    found = scan(lay_out(class_files(count=3) | odd))
    assert found.pictures == 6
    assert sorted(found.skipped, key=lambda s: s.path) == [
        SkippedFile("ants/a.gif", ".gif files are not read as pictures"),
        SkippedFile("ants/notes.txt", ".txt files are not read as pictures"),
        SkippedFile("bees/none", "files without an ending are not read as pictures"),
        SkippedFile("stray.png", "it lies in no class folder"),
    ]


def test_what_systems_leave_behind_is_passed_over(lay_out):
    junk = ("__MACOSX/ants/._000.png", ".git/x.png", "ants/.DS_Store", "ants/Thumbs.db")
    found = scan(lay_out(class_files(count=3) | dict.fromkeys(junk, b"")))
    assert (found.classes, found.pictures, found.skipped) == (("ants", "bees"), 6, ())


# --------------------------------------------------------------------------------- each bad input

REFUSED = {
    "empty": ({"nothing/": b""}, errors.NoClassesError, "holds no pictures"),
    "pictures without folders": (
        {"a.png": PNG, "b.jpg": PNG},
        errors.NoClassesError,
        "no class folders",
    ),
    "one class": (class_files(classes=("ants",)), errors.NoClassesError, "alone, 'ants'"),
    "one class in train": (
        class_files("train/", classes=("ants",)),
        errors.NoClassesError,
        "alone, 'ants'",
    ),
    "zips inside": (
        {"train.zip": b"", "test.zip": b""},
        errors.NoClassesError,
        "test.zip, train.zip, which can be chosen",
    ),
    "no train": (
        class_files("val/") | class_files("test/"),
        errors.NoClassesError,
        "no folder 'train'",
    ),
    "two names of one split": (
        class_files("train/") | class_files("val/") | class_files("valid/"),
        errors.NoClassesError,
        "both 'val' and 'valid'",
    ),
    "an empty class": (class_files() | {"wasps/": b""}, errors.EmptyClassError, "'wasps' has no "),
    "a class of text": (
        class_files() | {"wasps/a.txt": b""},
        errors.EmptyClassError,
        "'wasps' has no readable picture;",
    ),
    "a class too small to split": (
        class_files() | {"wasps/a.png": PNG, "wasps/b.png": PNG},
        errors.EmptyClassError,
        "'wasps' has only 2 readable pictures; it needs at least 3",
    ),
    "a class that is empty in test": (
        class_files("train/") | class_files("test/", classes=("ants",)) | {"test/bees/": b""},
        errors.EmptyClassError,
        "'bees' has no readable picture in test; it needs at least 1",
    ),
    "classes that differ": (
        class_files("train/") | class_files("val/", classes=("ants", "wasps")),
        errors.ClassesDifferError,
        "lacks 'bees' and has 'wasps'",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_trained_on_is_refused_in_one_sentence(lay_out, name):
    content, error, words = REFUSED[name]
    path = lay_out(content)
    with pytest.raises(error, match=words) as caught:
        check("folder", path)
    assert caught.value.field == "data.path"
    assert "\n" not in caught.value.sentence


@pytest.mark.parametrize("path", ["", "/nowhere/at/all"])
def test_a_missing_path_is_refused(path):
    with pytest.raises(errors.MissingPicturesError, match="Choose a folder") as caught:
        check("folder", path)
    assert caught.value.field == "data.path"


@pytest.mark.parametrize("content", [b"", b"not a zip at all", b"PK\x03\x04 and no more"])
def test_a_file_that_is_no_zip_is_refused(tmp_path, content):
    (tmp_path / "pictures.zip").write_bytes(content)
    with pytest.raises(errors.NotAnArchiveError, match="cannot be read as a zip"):
        check("folder", str(tmp_path / "pictures.zip"))


def test_an_unknown_data_set_is_told_with_the_nearest_name():
    with pytest.raises(errors.UnknownNameError, match="Did you mean 'cifar10'") as caught:
        check("cifar-10", "")
    assert caught.value.field == "data.name"


@pytest.mark.parametrize("name", ["digits", "cifar10", "hymenoptera"])
def test_checking_a_known_data_set_touches_neither_disk_nor_network(name):
    check(name, "")


def test_looking_through_a_folder_can_be_stopped(tmp_path):
    with pytest.raises(errors.StoppedError):
        scan(str(tmp_path), lambda: True)


# ----------------------------------------------------------------------------------- hostile files


def zip_with(tmp_path, *extra):
    """A sound zip with more members, each a ZipInfo (or a name) and its content."""
    path = tmp_path / "pictures.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in class_files(count=3).items():
            archive.writestr(name, content)
        for member, content in extra:
            archive.writestr(member, content)
    return str(path)


@pytest.mark.parametrize(
    "name", ["../ants/x.png", "/ants/x.png", "ants/../../x.png", "C:/ants/x.png", "ants\\x.png"]
)
def test_members_that_lead_out_of_the_zip_are_refused(tmp_path, name):
    found = scan(zip_with(tmp_path, (name, PNG)))
    assert found.skipped == (SkippedFile(name, "its path leads out of the zip file"),)
    assert (found.classes, found.pictures) == (("ants", "bees"), 6)


def test_links_in_a_zip_are_refused(tmp_path):
    link = zipfile.ZipInfo("ants/link.png")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    found = scan(zip_with(tmp_path, (link, b"/etc/passwd")))
    assert found.skipped == (SkippedFile("ants/link.png", "it is a link"),)


def test_zip_bombs_are_refused(tmp_path):
    found = scan(zip_with(tmp_path, ("ants/bomb.bmp", bytes(5_000_000))))
    assert [s.reason for s in found.skipped] == ["it unpacks to more than 200 times its size"]


def test_a_member_that_lies_about_its_size_is_read_no_further(tmp_path):
    path = zip_with(tmp_path, ("bees/liar.bmp", bytes(5_000_000)))
    content = bytearray(Path(path).read_bytes())
    at = content.rindex(b"bees/liar.bmp") - 46  # its entry in the zip's own list
    struct.pack_into("<I", content, at + 24, 1000)  # says it unpacks to 1,000 bytes
    Path(path).write_bytes(content)
    tree = open_tree(path)
    with pytest.raises(zipfile.BadZipFile):
        tree.open("bees/liar.bmp")
    tree.close()


def test_encrypted_members_are_refused(tmp_path):
    path = zip_with(tmp_path, ("ants/secret.png", PNG))
    content = bytearray(Path(path).read_bytes())
    content[content.rindex(b"ants/secret.png") - 46 + 8] |= 1
    Path(path).write_bytes(content)
    assert scan(path).skipped == (SkippedFile("ants/secret.png", "it is encrypted"),)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_in_a_folder_are_followed_but_not_in_circles(tmp_path):
    for name in ("ants", "bees"):
        (tmp_path / "real" / name).mkdir(parents=True)
        for i in range(3):
            (tmp_path / "real" / name / f"{i}.png").write_bytes(PNG)
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "ants").symlink_to(tmp_path / "real" / "ants")
    (tmp_path / "root" / "bees").symlink_to(tmp_path / "real" / "bees")
    (tmp_path / "real" / "bees" / "round").symlink_to(tmp_path / "root")
    found = scan(str(tmp_path / "root"))
    assert found.counts == {"ants": {"train": 3}, "bees": {"train": 3}}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(OSError, match="not a regular file"):
        open_tree(str(tmp_path)).open("pipe.png")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows such names")
def test_a_name_that_is_no_unicode_is_refused_and_can_be_shown(tmp_path):
    for name in ("ants", "bees"):
        (tmp_path / name).mkdir()
        for i in range(3):
            (tmp_path / name / f"{i}.png").write_bytes(PNG)
    (tmp_path / os.fsdecode(b"ants/caf\xe9.png")).write_bytes(PNG)
    found = scan(str(tmp_path))
    assert found.skipped == (SkippedFile("ants/caf?.png", "its name is not valid Unicode"),)
    assert found.pictures == 6
