"""What was downloaded, how large it is, and its removal. Reads the disk; not for the GUI thread."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from equitune_gui.files import downloads_folder, explained

if TYPE_CHECKING:
    from pathlib import Path

SHELVES = ("weights", "language-models")  # folders whose entries are downloads of their own


@dataclass(frozen=True)
class Download:
    """A file or folder below the folder of downloads, and its bytes."""

    name: str
    path: Path
    bytes: int


def downloads() -> tuple[Download, ...]:
    """All of them, the largest first; none where there is no such folder."""
    folder = downloads_folder()
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.iterdir():
        found += list(path.iterdir()) if path.is_dir() and path.name in SHELVES else [path]
    named = (Download(str(p.relative_to(folder)), p, _size(p)) for p in found)
    return tuple(sorted(named, key=lambda each: (-each.bytes, each.name)))


def delete_download(download: Download) -> None:
    """Remove it; it is fetched again when it is wanted. Raises ReadOnlyFolderError."""
    if downloads_folder() not in download.path.parents:
        return
    with explained(download.path.parent):
        if download.path.is_dir() and not download.path.is_symlink():
            shutil.rmtree(download.path)
        else:
            download.path.unlink(missing_ok=True)


def _size(path: Path) -> int:
    inside = path.rglob("*") if path.is_dir() and not path.is_symlink() else (path,)
    return sum(p.lstat().st_size for p in inside if p.is_symlink() or p.is_file())
