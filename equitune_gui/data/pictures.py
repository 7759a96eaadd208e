"""Pixels by their places: held in memory, or decoded from files when they are asked for."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

import torch
from torch import Tensor
from torch.nn import functional

from equitune_gui.data.decoding import BROKEN, UnreadablePictureError, decode, inspect
from equitune_gui.data.tree import SkippedFile
from equitune_gui.errors import EmptyClassError, StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from equitune_gui.data.tree import Tree

T = TypeVar("T")

CACHE_BYTES = 2**30  # decoded pictures kept in memory
RESIZED_BYTES = 2**26  # below which a whole data set is resized once
DECODED_AT_ONCE = 5_000  # up to so many pictures are decoded before a run, of more the headers
WORKERS = min(4, os.cpu_count() or 1)  # Pillow lets other threads run while it decodes
FEW = 8  # pictures for which starting threads does not pay
BLOCK = 256  # pictures between looks at should_stop


class PictureSource(Protocol):
    """Pictures by their places 0 … n − 1."""

    def pixels(self, places: Sequence[int]) -> tuple[Tensor, list[int]]:
        """(b, 3, S, S) uint8, and the rows whose pictures turned out to be broken."""
        ...


@dataclass(frozen=True)
class RawData:
    """What a loader returns: pictures, their labels, and the parts the data set itself has."""

    classes: tuple[str, ...]
    source: PictureSource
    labels: Sequence[int]  # of each place
    parts: Mapping[str, Sequence[int]]  # 'train', perhaps 'test' and 'validation': their places
    skipped: list[SkippedFile]  # grows when a picture turns out to be broken later


@dataclass(frozen=True, eq=False)
class ImageSet:
    """One split: training, validation or test."""

    source: PictureSource
    places: Tensor  # (n,) of the source
    labels: Tensor  # (n,) long
    classes: tuple[str, ...]
    size: int  # pixels, S

    def __len__(self) -> int:
        return len(self.labels)

    def pixels(self, indices: Tensor | Sequence[int]) -> Tensor:
        """(b, 3, S, S) uint8, RGB; grey pictures in all three channels.

        For a picture that turns out to be broken stands the next one of its class in this split.
        Raises EmptyClassError when the class has none left.
        """
        chosen = torch.as_tensor(indices, dtype=torch.long, device="cpu")
        pixels, broken = self.source.pixels(self.places[chosen].tolist())
        for row in broken:
            pixels[row] = self._stand_in(int(chosen[row]))
        return pixels

    def _stand_in(self, index: int) -> Tensor:
        label = self.labels[index]
        peers = (self.labels == label).nonzero().flatten()
        for peer in torch.cat((peers[peers > index], peers[peers < index])).tolist():
            pixels, broken = self.source.pixels([int(self.places[peer])])
            if not broken:
                return pixels[0]
        raise EmptyClassError(self.classes[int(label)], found=0, needed=1)


def resized(pixels: Tensor, size: int) -> Tensor:
    """uint8 (b, c, h, w) → (b, c, size, size), antialiased."""
    if pixels.shape[-2:] == (size, size):
        return pixels
    return functional.interpolate(pixels, (size, size), mode="bilinear", antialias=True)


class StoredPictures:
    """Pictures in memory, uint8 (n, c, h, w) with c = 1 or 3, resized when asked for."""

    def __init__(self, pixels: Tensor, size: int) -> None:
        count, channels = pixels.shape[:2]
        small = count * channels * size * size <= RESIZED_BYTES
        self._pixels = resized(pixels, size) if small else pixels
        self._size = size

    def pixels(self, places: Sequence[int]) -> tuple[Tensor, list[int]]:
        """(b, 3, S, S) uint8; none is ever broken."""
        chosen = resized(self._pixels[torch.as_tensor(places, dtype=torch.long)], self._size)
        return chosen.expand(-1, 3, -1, -1).contiguous(), []


class PictureFiles:
    """Pictures of a folder or zip, decoded when first asked for and kept while there is room.

    What is kept is never dropped for something else: an epoch visits every picture once, so that
    any other choice would keep no more of them. Safe to use from several threads.
    """

    def __init__(
        self, tree: Tree, paths: Sequence[str], *, size: int, skipped: list[SkippedFile]
    ) -> None:
        self._tree, self._paths, self._size, self._skipped = tree, paths, size, skipped
        self._kept: dict[int, Tensor | None] = {}  # None: broken
        self._room = CACHE_BYTES
        self._lock = threading.Lock()

    def verify(self, should_stop: Callable[[], bool]) -> set[int]:
        """Places that are broken, which are then listed; decodes all, or of many the headers.

        Raises StoppedError.
        """
        look = self._is_whole if len(self._paths) <= DECODED_AT_ONCE else self._has_header
        broken: set[int] = set()
        for start in range(0, len(self._paths), BLOCK):
            if should_stop():
                raise StoppedError("Reading the pictures was stopped.")
            block = range(start, min(start + BLOCK, len(self._paths)))
            whole = self._in_threads(look, block)
            broken.update(place for place, fine in zip(block, whole, strict=True) if not fine)
        return broken

    def pixels(self, places: Sequence[int]) -> tuple[Tensor, list[int]]:
        """(b, 3, S, S) uint8; broken pictures are black and their rows named."""
        missing = [place for place in places if place not in self._kept]
        fresh = dict(zip(missing, self._in_threads(self._picture, missing), strict=True))
        found = [fresh[place] if place in fresh else self._kept[place] for place in places]
        black = torch.zeros(3, self._size, self._size, dtype=torch.uint8)
        pictures = [black if p is None else resized(p[None], self._size)[0] for p in found]
        return torch.stack(pictures), [row for row, p in enumerate(found) if p is None]

    def _in_threads(self, work: Callable[[int], T], places: Sequence[int]) -> list[T]:
        if len(places) < FEW:
            return [work(place) for place in places]
        with ThreadPoolExecutor(WORKERS, thread_name_prefix="pictures") as threads:
            return list(threads.map(work, places))

    def _is_whole(self, place: int) -> bool:
        return self._picture(place) is not None

    def _has_header(self, place: int) -> bool:
        try:
            with self._tree.open(self._paths[place]) as file:
                inspect(file)
        except (*BROKEN, UnreadablePictureError) as error:
            self._keep(place, None, str(error))
            return False
        return True

    def _picture(self, place: int) -> Tensor | None:
        try:
            with self._tree.open(self._paths[place]) as file:
                picture = torch.from_numpy(decode(file, self._size))
        except (*BROKEN, UnreadablePictureError) as error:
            self._keep(place, None, str(error))
            return None
        self._keep(place, picture)
        return picture

    def _keep(self, place: int, picture: Tensor | None, why: str = "") -> None:
        with self._lock:
            if place in self._kept:
                return
            if picture is None:
                self._skipped.append(SkippedFile(self._paths[place], why))
            elif picture.nbytes > self._room:
                return
            else:
                self._room -= picture.nbytes
            self._kept[place] = picture
