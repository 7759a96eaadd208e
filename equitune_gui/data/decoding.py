"""A picture file → square RGB pixels. Whatever is wrong with the file is one kind of exception."""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from PIL import Image, UnidentifiedImageError

if TYPE_CHECKING:
    from numpy.typing import NDArray

FORMATS = ("JPEG", "PNG", "BMP", "WEBP", "TIFF", "PPM")  # JPEG stands for MPO too
MOST_PIXELS = 80_000_000  # just below where Pillow itself begins to warn
BYTE = 255
ORIENTATION = 0x0112  # the EXIF tag
UPRIGHT = {  # what to do to a picture so that its stored orientation becomes 1
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What Pillow's readers, zipfile and zlib raise on broken files; Warning where they are errors.
BROKEN = (
    *(OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError),
    *(EOFError, RuntimeError, struct.error, zlib.error, zipfile.BadZipFile, Warning),
    Image.DecompressionBombError,
)


class UnreadablePictureError(Exception):
    """Says in a few words why a file is no usable picture."""


def inspect(file: BinaryIO) -> None:
    """Reads the header alone. Raises UnreadablePictureError."""
    try:
        with Image.open(file, formats=FORMATS) as image:
            _require_sane(image)
    except BROKEN as error:
        raise UnreadablePictureError(_reason(error)) from error


def decode(file: BinaryIO, size: int) -> NDArray[np.uint8]:
    """RGB (3, side, side): the largest centred square, upright by its EXIF orientation.

    `side` is `size`, or the picture's own shorter side where that is smaller; shrinking
    antialiases. What is transparent becomes white. Raises UnreadablePictureError.
    """
    try:
        with Image.open(file, formats=FORMATS) as image:
            _require_sane(image)
            turn = _orientation(image)
            image.draft(None, (2 * size, 2 * size))  # JPEG shrinks by 2, 4, 8 while decoding
            square = _square(_rgb(image), size)
            upright = square if turn is None else square.transpose(turn)
        return np.ascontiguousarray(np.asarray(upright).transpose(2, 0, 1))
    except BROKEN as error:
        raise UnreadablePictureError(_reason(error)) from error


def _require_sane(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise UnreadablePictureError(f"it has more than {MOST_PIXELS // 10**6} million pixels")
    if image.mode == "F":
        raise UnreadablePictureError("its pixels are floating-point numbers of unknown range")


def _orientation(image: Image.Image) -> Image.Transpose | None:
    try:
        return UPRIGHT.get(image.getexif().get(ORIENTATION, 1))
    except BROKEN:
        return None  # a broken note about the picture does not break the picture


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        deep = np.asarray(image).astype(np.int64)
        shallow = deep >> 8 if deep.max(initial=0) > BYTE else deep
        return Image.fromarray(shallow.clip(0, BYTE).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    return image.convert("RGB")


def _square(image: Image.Image, size: int) -> Image.Image:
    shorter = min(image.size)
    left, top = (image.width - shorter) // 2, (image.height - shorter) // 2
    box = (left, top, left + shorter, top + shorter)
    if shorter <= size:
        return image.crop(box)
    return image.resize((size, size), Image.Resampling.BILINEAR, box)


def _reason(error: BaseException) -> str:
    if isinstance(error, (Image.DecompressionBombError, Image.DecompressionBombWarning)):
        return f"it has more than {MOST_PIXELS // 10**6} million pixels"
    if isinstance(error, UnidentifiedImageError):
        return "it is no picture of a kind that is read"
    return f"it is damaged: {error}" if str(error) else "it is damaged"
