"""Pictures turned about their centre: exactly by quarter turns, between the pixels by the rest."""

from __future__ import annotations

import math
from functools import lru_cache

import torch
from jaxtyping import Float, Shaped
from torch import Tensor
from torch.nn.functional import grid_sample

GRIDS_KEPT = 32  # sampling grids; 0.4 MB each at 224 px
PICTURES = 4  # axes of a batch of pictures


def disk(x: Shaped[Tensor, "*shape"]) -> Shaped[Tensor, "*shape"]:
    """Pictures (…, height, width) with zeros outside the largest disk about their centre.

    A turn keeps the disk and loses the corners, so an approximate action comes much closer to its
    laws on such pictures, and an interpolation floor measures the interpolation alone.
    """
    height, width = x.shape[-2:]
    return x * _disk(height, width, x.device).to(x.dtype)


def quarter_turned(
    x: Shaped[Tensor, "*leading height width"], quarters: int
) -> Shaped[Tensor, "*leading turned_height turned_width"]:
    """Pictures turned counter-clockwise by 90° × quarters; odd ones swap the sides. Exact."""
    return torch.rot90(x, quarters, (-2, -1)) if quarters else x


def interpolated(x: Shaped[Tensor, "*shape"], degrees: float) -> Shaped[Tensor, "*shape"]:
    """Pictures turned counter-clockwise in the same frame, by bilinear sampling; zeros come in.

    Half precision is sampled in float32. One picture's channels share the sampling.
    """
    if degrees == 0:
        return x
    height, width = x.shape[-2:]
    precise = x.to(torch.promote_types(x.dtype, torch.float32))
    planes = precise.reshape(-1, 1, height, width) if x.ndim != PICTURES else precise
    grid = _sampling_grid(height, width, degrees, precise.dtype, x.device)
    turned = grid_sample(planes, grid.expand(planes.shape[0], -1, -1, -1), align_corners=False)
    return turned.reshape(x.shape).to(x.dtype)


@lru_cache(maxsize=GRIDS_KEPT)
def _sampling_grid(
    height: int, width: int, degrees: float, dtype: torch.dtype, device: torch.device
) -> Float[Tensor, "1 {height} {width} 2"]:
    """Where each pixel of the turned picture comes from, in grid_sample's −1 … 1."""
    # A grid made under inference mode could never serve a backward pass later.
    with torch.inference_mode(mode=False):
        down, right = _centred(height, width)
        cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        from_right = cosine * right - sine * down  # rows count downwards, so the signs are swapped
        from_down = sine * right + cosine * down
        grid = torch.stack([from_right * (2 / width), from_down * (2 / height)], dim=-1)
        return grid.to(dtype).to(device).unsqueeze(0)


@lru_cache(maxsize=GRIDS_KEPT)
def _disk(height: int, width: int, device: torch.device) -> Shaped[Tensor, "{height} {width}"]:
    with torch.inference_mode(mode=False):
        down, right = _centred(height, width)
        inside = down.square() + right.square() <= (min(height, width) / 2) ** 2
        return inside.to(device)


def _centred(height: int, width: int) -> tuple[Tensor, Tensor]:
    """Each pixel's distance below and to the right of the centre: (height, 1) and (width,)."""
    # Computed on the CPU: float64, which some accelerators lack, keeps the grid exact to rounding.
    down = torch.arange(height, dtype=torch.float64) - (height - 1) / 2
    right = torch.arange(width, dtype=torch.float64) - (width - 1) / 2
    return down.unsqueeze(1), right
