"""Pictures in class folders, alone or inside train, validation and test; looked at, not decoded."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from equitune_gui.data.catalogue import DATA
from equitune_gui.data.splits import least
from equitune_gui.data.tree import SkippedFile, open_tree
from equitune_gui.errors import (
    ClassesDifferError,
    EmptyClassError,
    NoClassesError,
    UnknownNameError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from equitune_gui.data.tree import Tree

ACCEPTED = frozenset(
    (".bmp", ".jfif", ".jpe", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp")
)
PICTURES = ACCEPTED | {".avif", ".gif", ".heic", ".heif", ".svg"}  # also those that are not read
SPLITS = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
    "testing": "test",
}


class PictureFile(NamedTuple):
    """A picture's path in its tree and its class."""

    path: str
    label: int


@dataclass(frozen=True)
class FolderScan:
    """What a folder or zip of pictures holds, judged by names alone."""

    path: str
    classes: tuple[str, ...]
    parts: Mapping[str, tuple[PictureFile, ...]]  # 'train' alone, or with 'test' ('validation')
    skipped: tuple[SkippedFile, ...]

    @property
    def pictures(self) -> int:
        """How many there are."""
        return sum(map(len, self.parts.values()))

    @property
    def counts(self) -> dict[str, dict[str, int]]:
        """Pictures of each class in each part that the folder itself tells apart."""
        tallies = {part: Counter(p.label for p in found) for part, found in self.parts.items()}
        return {
            name: {part: tally[label] for part, tally in tallies.items()}
            for label, name in enumerate(self.classes)
        }


def require_enough(classes: tuple[str, ...], parts: Mapping[str, Iterable[int]]) -> None:
    """Raises EmptyClassError when a class cannot be in training, validation and test.

    `parts` maps each given part to the labels of its pictures.
    """
    needed = least(parts.keys())
    for part, labels in parts.items():
        tally = Counter(labels)
        for label, name in enumerate(classes):
            if tally[label] < needed[part]:
                where = part if len(parts) > 1 else ""
                raise EmptyClassError(name, found=tally[label], needed=needed[part], where=where)


def check(name: str, path: str, should_stop: Callable[[], bool] = lambda: False) -> None:
    """Raises the error of a data set that cannot be used, as far as it is known without decoding.

    UnknownNameError and the PicturesErrors; nothing is downloaded.
    """
    if name not in DATA:
        raise UnknownNameError("data set", name, DATA, field="data.name")
    if name == "folder":
        scan(path, should_stop)


def scan(path: str, should_stop: Callable[[], bool] = lambda: False) -> FolderScan:
    """Looks at a folder or zip without decoding a picture.

    Raises the PicturesErrors, and StoppedError when asked to stop.
    """
    tree = open_tree(path, should_stop)
    try:
        return arrange(tree, path)
    finally:
        tree.close()


def arrange(tree: Tree, path: str) -> FolderScan:
    """Finds the splits and the classes of a tree at `path`. Raises the PicturesErrors."""
    inside = _subfolders(tree)
    base = _base(tree, inside)
    splits = _split_folders(inside.get(base, []), path)
    roots = {part: f"{base}{folder}/" for part, folder in splits.items()} or {"train": base}
    if "test" not in roots and "validation" in roots:
        roots["test"] = roots.pop("validation")
    classes = tuple(inside.get(roots["train"], ()))
    if len(classes) < 2:
        raise NoClassesError(path, _what_instead(tree, classes))
    for part, root in roots.items():
        _require_same(path, part, inside.get(root, ()), classes)
    parts, skipped = _collected(tree, roots, classes)
    require_enough(classes, {part: [p.label for p in found] for part, found in parts.items()})
    return FolderScan(path, classes, parts, (*tree.skipped, *skipped))


def _subfolders(tree: Tree) -> dict[str, list[str]]:
    """The names of the folders in each folder, which ends in '/'; '' is the root."""
    found: dict[str, list[str]] = {}
    for folder in tree.folders:
        parent, slash, name = folder.rpartition("/")
        found.setdefault(parent + slash, []).append(name)
    return {folder: sorted(names) for folder, names in found.items()}


def _base(tree: Tree, inside: Mapping[str, list[str]]) -> str:
    """The folder that matters: single folders around it, which hold but folders, are passed."""
    holding = {path.rpartition("/")[0] + "/" for path in tree.files if _is_picture(path)}
    base = ""
    while len(inside.get(base, ())) == 1 and (base or "/") not in holding:
        inner = f"{base}{inside[base][0]}/"
        if inner not in inside:
            break
        base = inner
    return base


def _split_folders(names: Iterable[str], path: str) -> dict[str, str]:
    """Which folder is train, which validation, which test; {} where the folders are classes."""
    found: dict[str, str] = {}
    for name in names:
        part = SPLITS.get(name.lower())
        if part in found:
            why = f"holds both {found[part]!r} and {name!r}, which mean the same"
            raise NoClassesError(path, why)
        if part:
            found[part] = name
    if len(found) < 2:  # a class may well be called 'train'
        return {}
    if "train" not in found:
        raise NoClassesError(path, "holds validation and test folders but no folder 'train'")
    return found


def _require_same(path: str, part: str, names: Iterable[str], classes: tuple[str, ...]) -> None:
    missing, unknown = sorted(set(classes) - set(names)), sorted(set(names) - set(classes))
    if missing or unknown:
        raise ClassesDifferError(path, part, missing=missing, unknown=unknown)


def _collected(
    tree: Tree, roots: Mapping[str, str], classes: tuple[str, ...]
) -> tuple[dict[str, tuple[PictureFile, ...]], list[SkippedFile]]:
    """Each part's pictures in the order of their paths, and what is not one of them."""
    labels = {name: label for label, name in enumerate(classes)}
    found: dict[str, list[PictureFile]] = {part: [] for part in roots}
    skipped = []
    for path in tree.files:
        part = next((part for part, root in roots.items() if path.startswith(root)), None)
        name, in_class, _ = path[len(roots[part]) :].partition("/") if part else ("", "", "")
        suffix = PurePosixPath(path).suffix.lower()
        if part and in_class and suffix in ACCEPTED:
            found[part].append(PictureFile(path, labels[name]))
        elif in_class:
            kind = f"{suffix} files are" if suffix else "files without an ending are"
            skipped.append(SkippedFile(path, f"{kind} not read as pictures"))
        elif _is_picture(path):
            skipped.append(SkippedFile(path, "it lies in no class folder"))
    return {part: tuple(pictures) for part, pictures in found.items()}, skipped


def _is_picture(path: str) -> bool:
    return PurePosixPath(path).suffix.lower() in PICTURES


def _what_instead(tree: Tree, classes: tuple[str, ...]) -> str:
    """What a folder without two class folders holds, for the sentence."""
    archives = [path for path in tree.files if path.lower().endswith(".zip")]
    if archives:
        return f"holds no class folders, but {', '.join(archives[:3])}, which can be chosen itself"
    if not any(map(_is_picture, tree.files)):
        return "holds no pictures"
    return f"holds one class alone, {classes[0]!r}" if classes else "holds no class folders"
