"""A chosen data set as training, validation and test pictures."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from equitune_gui.data.catalogue import DATA, DataSpec, Normalisation
from equitune_gui.data.folders import check
from equitune_gui.data.pictures import ImageSet
from equitune_gui.data.splits import arranged
from equitune_gui.errors import UnknownNameError
from equitune_gui.files import download, downloads_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from equitune_gui.data.pictures import RawData
    from equitune_gui.data.splits import Source
    from equitune_gui.data.tree import SkippedFile
    from equitune_gui.files import Progress

__all__ = ["ImageData", "ImageSet", "check", "load_images", "normalise"]


@dataclass(frozen=True, eq=False)
class ImageData:
    """Three disjoint splits that each hold every class, and how to normalise their pixels.

    Training pictures are trained on, the epoch is chosen on validation, and the test is looked at
    for the final figures alone.
    """

    name: str
    train: ImageSet
    validation: ImageSet
    test: ImageSet
    classes: tuple[str, ...]
    size: int  # pixels, the side of every picture
    normalisation: Normalisation
    skipped_so_far: list[SkippedFile]

    @property
    def mean(self) -> tuple[float, float, float]:
        """Of each channel, for pixels in 0…1."""
        return self.normalisation.mean

    @property
    def std(self) -> tuple[float, float, float]:
        """Of each channel, for pixels in 0…1."""
        return self.normalisation.std

    @property
    def skipped(self) -> tuple[SkippedFile, ...]:
        """Files that are not used; pictures that turn out to be broken during a run join them."""
        return tuple(self.skipped_so_far)


def normalise(pixels: Tensor, data: ImageData) -> Tensor:
    """uint8 (b, 3, h, w) → float32 (x / 255 − mean) / std, on the same device."""
    mean = torch.tensor(data.mean, device=pixels.device)[:, None, None]
    std = torch.tensor(data.std, device=pixels.device)[:, None, None]
    return (pixels.float() / 255 - mean) / std


def load_images(
    *,
    name: str,
    path: str,
    size: int,
    seed: int,
    limit: int | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> ImageData:
    """The data set `name` of the catalogue, downloaded if need be; `path` is that of 'folder'.

    Pictures are brought to `size` pixels. The seed decides the splits that the data set leaves
    open; `limit` is the most for training, and the other splits then shrink in proportion. Raises
    UnknownNameError, LimitTooSmallError, and the errors of downloads, pictures and stopping.
    """
    if name not in DATA:
        raise UnknownNameError("data set", name, DATA, field="data.name")
    spec = DATA[name]
    if spec.downloaded:
        target = downloads_folder() / spec.file
        download(spec.url, target, md5=spec.md5, progress=progress, should_stop=should_stop)
        path = str(target)
    raw = _loader(spec)(path, size=size, should_stop=should_stop)
    labels = {part: [raw.labels[i] for i in places] for part, places in raw.parts.items()}
    splits = arranged(labels, seed=seed, limit=limit)
    train, validation, test = (
        _image_set(raw, splits[part], size) for part in ("train", "validation", "test")
    )
    return ImageData(
        name=name,
        train=train,
        validation=validation,
        test=test,
        classes=raw.classes,
        size=size,
        normalisation=spec.normalisation,
        skipped_so_far=raw.skipped,
    )


def _loader(spec: DataSpec) -> Callable[..., RawData]:
    module, _, function = spec.loader.partition(":")
    return getattr(import_module(module), function)


def _image_set(raw: RawData, sources: list[Source], size: int) -> ImageSet:
    places = torch.tensor([raw.parts[part][place] for part, place in sources])
    labels = torch.tensor([raw.labels[place] for place in places.tolist()])
    return ImageSet(raw.source, places, labels, raw.classes, size)
