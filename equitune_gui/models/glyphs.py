"""Pictures of upright characters, drawn from fonts: what the bundled network is pretrained on.

A glyph is drawn once for each face, white on black, 48 pixels high inside 64 × 64. A picture made
of it for training is upright, as people write: turned by 8° at the most, sheared, stretched, bent
a little, drawn with a finer or broader pen, and mostly as coarse as scikit-learn's digits (8 × 8).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

CLASSES = tuple(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt"
)  # EMNIST's 47: no twins in lower case
CANVAS = 64  # pixels of a glyph as it is kept
HEIGHT = 48  # pixels of the longer side of its ink
DRAWN = 96  # points at which a font draws it, before it is fitted to HEIGHT
WIDEST_INK = 0.72  # share of inked pixels above which a box is a blot or an ornament
NOT_LETTERS = (  # what names of fonts contain that draw something else, or letters with rules
    "symbol",
    "dingbat",
    "ornament",
    "math",
    "emoji",
    "icon",
    "d050000l",
    "_k.",
    "keyboard",
    "lignes",
    "initials",
    "braille",
)


@dataclass(frozen=True)
class Face:
    """The drawn characters of one font file."""

    path: Path
    family: str
    glyphs: NDArray[np.uint8]  # (classes, CANVAS, CANVAS), 0 black … 255 white


def faces_in(folders: Sequence[Path]) -> list[Face]:
    """Every font below the folders that draws all of CLASSES, ordered by file name."""
    files = {p.name: p for f in folders for p in f.rglob("*") if p.suffix in {".ttf", ".otf"}}
    drawn = (draw_face(files[name]) for name in sorted(files))
    return [face for face in drawn if face is not None]


def draw_face(path: Path) -> Face | None:
    """The font's characters; None when it lacks some, or draws boxes, ornaments or twins."""
    if any(word in path.name.lower() for word in NOT_LETTERS):
        return None
    try:
        font = ImageFont.truetype(str(path), DRAWN)
        drawings = [draw_character(font, c) for c in CLASSES]
    except OSError:
        return None
    if any(d is None for d in drawings):
        return None
    glyphs = np.stack([d for d in drawings if d is not None])
    distinct = {g.tobytes() for g in glyphs}
    if len(distinct) < 0.8 * len(CLASSES):  # capitals drawn twice are well, one box for all is not
        return None
    return Face(path, str(font.getname()[0]), glyphs)


def draw_character(font: ImageFont.FreeTypeFont, character: str) -> NDArray[np.uint8] | None:
    """The character's ink, fitted to HEIGHT and centred on CANVAS; None when there is no ink."""
    page = Image.new("L", (4 * DRAWN, 4 * DRAWN))
    ImageDraw.Draw(page).text((DRAWN, DRAWN), character, font=font, fill=255)
    box = page.getbbox()
    if box is None:
        return None
    ink = page.crop(box)
    if np.asarray(ink).mean() / 255 > WIDEST_INK and character not in "Il1":
        return None
    scale = HEIGHT / max(ink.size)
    size = (max(1, round(ink.width * scale)), max(1, round(ink.height * scale)))
    ink = ink.resize(size, Image.Resampling.LANCZOS)
    canvas = Image.new("L", (CANVAS, CANVAS))
    canvas.paste(ink, ((CANVAS - size[0]) // 2, (CANVAS - size[1]) // 2))
    return np.asarray(canvas)


def varied(glyphs: Tensor, size: int, random: torch.Generator) -> Tensor:
    """Pictures (b, 3, size, size) in −1 … 1 of the glyphs (b, CANVAS, CANVAS) in 0 … 255."""
    ink = stroked(glyphs[:, None].float() / 255, random)
    grid = upright_grid(len(ink), size, random)
    pictures = functional.grid_sample(ink, grid, align_corners=False)
    pictures = coarsened(pictures, random)
    return exposed(pictures, random).clamp(0, 1).sub(0.5).div(0.5).expand(-1, 3, -1, -1)


def stroked(ink: Tensor, random: torch.Generator) -> Tensor:
    """The glyphs (b, 1, h, w) with strokes as they are, thicker, or as of a broad pen."""
    thick = functional.max_pool2d(ink, 3, 1, 1)
    broad = functional.max_pool2d(ink, 7, 1, 3)
    choice = torch.randint(6, (len(ink),), generator=random)
    kept = torch.stack([ink, ink, thick, thick, broad, broad])
    return kept[choice, torch.arange(len(ink))]


def uniform(low: float, high: float, count: int, random: torch.Generator) -> Tensor:
    """(count,) numbers between low and high."""
    return low + (high - low) * torch.rand(count, generator=random)


def upright_grid(count: int, size: int, random: torch.Generator) -> Tensor:
    """Where each picture's pixels lie on the canvas: (count, size, size, 2), in −1 … 1.

    Turned by 8° at the most, sheared by 0.3, stretched, shifted, and bent by a smooth field.
    """
    angle = torch.deg2rad(uniform(-8, 8, count, random))
    shear = uniform(-0.3, 0.3, count, random)
    high = uniform(0.72, 1.0, count, random)  # of HEIGHT/CANVAS = 0.75: the ink fills 75 … 104 %
    wide = high * uniform(0.7, 1.35, count, random)
    shift = [uniform(-0.1, 0.1, count, random) for _ in range(2)]
    cos, sin = angle.cos(), angle.sin()
    rows = [
        torch.stack([wide * cos, wide * (shear * cos - sin), shift[0]], 1),
        torch.stack([high * sin, high * (shear * sin + cos), shift[1]], 1),
    ]
    grid = functional.affine_grid(torch.stack(rows, 1), [count, 1, size, size], align_corners=False)
    knots = torch.randn(count, 2, 4, 4, generator=random)
    bend = functional.interpolate(knots, (size, size), mode="bicubic", align_corners=True)
    return grid + uniform(0, 0.1, count, random).view(-1, 1, 1, 1) * bend.permute(0, 2, 3, 1)


def coarsened(pictures: Tensor, random: torch.Generator) -> Tensor:
    """The pictures as if scanned at 8, 12 or 16 pixels a side and enlarged; some stay sharp."""
    size = pictures.shape[-1]
    coarse = [
        functional.interpolate(
            functional.adaptive_avg_pool2d(pictures, side),
            (size, size),
            mode="bilinear",
            align_corners=False,
        )
        for side in (8, 8, 8, 12, 16)
    ]
    choice = torch.randint(6, (len(pictures),), generator=random)
    return torch.stack([*coarse, pictures])[choice, torch.arange(len(pictures))]


def exposed(pictures: Tensor, random: torch.Generator) -> Tensor:
    """The pictures with other contrast and a little noise."""
    count = len(pictures)
    brightest = pictures.amax((1, 2, 3)).clamp(min=0.1) * uniform(0.8, 1.3, count, random)
    curve = uniform(0.6, 1.4, count, random).view(-1, 1, 1, 1)
    noise = torch.randn(pictures.shape, generator=random)
    noisy = uniform(0, 0.06, count, random).view(-1, 1, 1, 1) * noise
    return (pictures / brightest.view(-1, 1, 1, 1)).clamp(0, 1) ** curve + noisy
