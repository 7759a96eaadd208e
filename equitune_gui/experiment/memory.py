"""What to do when a device's memory is full: the same work in smaller parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
import torch

from equitune_gui.errors import OutOfDeviceMemoryError

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

Outputs = tuple["Tensor", ...]


# How CUDA, MPS, cuDNN and the CPU's allocator (on Linux, on Windows) say it, in words alone.
FULL = (
    "out of memory",
    "can't allocate memory",
    "not enough memory",
    "alloc_failed",
    "bad_alloc",
    "bad allocation",
)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a device's memory, or the machine's, was full."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    said = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in said for words in FULL)


def first_line(error: BaseException) -> str:
    """What the error says, in one line; its kind where it says nothing (MemoryError, say)."""
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__


def in_parts(work: Callable[[Tensor], Outputs], pictures: Tensor, *, axis: int = 0) -> Outputs:
    """What `work` makes of a batch, by halves where the whole does not fit into memory.

    Each output's batch is its `axis`. Only for networks that treat each picture by itself, in
    evaluation mode. Raises OutOfDeviceMemoryError when one picture is too much.
    """
    try:
        return work(pictures)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
    # Outside the handler, which would keep the failed attempt's tensors alive.
    if len(pictures) == 1:
        raise OutOfDeviceMemoryError(str(pictures.device))
    free_cache(pictures.device)
    halves = [in_parts(work, half, axis=axis) for half in pictures.chunk(2)]
    return tuple(torch.cat(parts, axis) for parts in zip(*halves, strict=True))


def free_cache(device: torch.device) -> None:
    """Give back what the allocator keeps for later."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def total_bytes(device: torch.device) -> int:
    """The memory of the device; of the machine, for one that shares it.

    All of it, not what is free at the moment: what follows from it is then the same at each start.
    """
    if device.type == "cuda":
        return torch.cuda.get_device_properties(device).total_memory
    return psutil.virtual_memory().total
