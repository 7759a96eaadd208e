"""Reads a folder or a zip of class folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from equitune_gui.data.folders import arrange, require_enough
from equitune_gui.data.pictures import PictureFiles, RawData
from equitune_gui.data.tree import open_tree

if TYPE_CHECKING:
    from collections.abc import Callable


def folder(path: str, *, size: int, should_stop: Callable[[], bool]) -> RawData:
    """The pictures at `path` less the broken ones, which are listed.

    Raises the PicturesErrors, and StoppedError.
    """
    tree = open_tree(path, should_stop)
    scan = arrange(tree, path)
    skipped = list(scan.skipped)
    files = [(part, picture) for part, found in scan.parts.items() for picture in found]
    source = PictureFiles(tree, [p.path for _, p in files], size=size, skipped=skipped)
    broken = source.verify(should_stop)
    labels = [picture.label for _, picture in files]
    parts: dict[str, list[int]] = {part: [] for part in scan.parts}
    for place, (part, _) in enumerate(files):
        if place not in broken:
            parts[part].append(place)
    require_enough(scan.classes, {part: [labels[i] for i in parts[part]] for part in parts})
    return RawData(scan.classes, source, labels, parts, skipped)
