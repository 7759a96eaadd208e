"""What the machine has left: memory and disk. Looks at them; not for the GUI thread."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Machine:
    """Bytes that are free now; None where that is unknown."""

    memory: int | None = None
    disk: int | None = None
    accelerator: int | None = None  # its own memory; None where there is none, or not known yet


def look_at_machine(folder: Path) -> Machine:
    """The machine's free memory, and the disk's on which `folder` is."""
    try:
        disk = shutil.disk_usage(folder).free
    except OSError:
        disk = None
    return Machine(psutil.virtual_memory().available, disk, _accelerator())


def _accelerator() -> int | None:
    """Only once torch is in memory: bringing it in is the run's business."""
    torch = sys.modules.get("torch")
    cuda = getattr(torch, "cuda", None)
    try:
        if cuda is None or not cuda.is_available():
            return None
        free, _total = cuda.mem_get_info()
    except (AttributeError, RuntimeError):  # half imported, or a device that does not answer
        return None
    return int(free)


@dataclass(frozen=True)
class Load:
    """How busy the machine is: shares 0…1, memory in bytes."""

    processor: float
    used: int
    memory: int
    accelerator_used: int | None = None
    accelerator_memory: int | None = None


def look_at_load() -> Load:
    """Since the last look. Less than a millisecond; of an accelerator only once torch has it."""
    memory = psutil.virtual_memory()
    cuda = getattr(sys.modules.get("torch"), "cuda", None)
    used, whole = None, None
    try:
        if cuda is not None and cuda.is_initialized():
            free, whole = cuda.mem_get_info()
            used = whole - free
    except (AttributeError, RuntimeError):  # half imported, or a device that does not answer
        used, whole = None, None
    processor = psutil.cpu_percent() / 100
    return Load(processor, memory.total - memory.available, memory.total, used, whole)
