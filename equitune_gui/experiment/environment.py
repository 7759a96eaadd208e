"""What a run ran on: versions, device, machine. Written into its folder, for whoever compares."""

from __future__ import annotations

import json
import os
import platform
from importlib import metadata
from typing import TYPE_CHECKING

from equitune_gui.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("equitune-gui", "torch", "torchvision", "numpy", "safetensors", "PySide6-Essentials")


def environment(device: str) -> dict[str, object]:
    """Versions of what decides the numbers, and the device in words."""
    import torch

    return {
        "device": device,
        "threads": torch.get_num_threads(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "processor": platform.machine(),
        "cuda": torch.version.cuda,
        "packages": {name: installed_version(name) for name in PACKAGES},
    }


def write_environment(folder: Path, device: str) -> None:
    """Write environment.json. Raises DiskFullError, ReadOnlyFolderError."""
    text = json.dumps(environment(device), indent=2).encode()
    write_atomically(folder / "environment.json", lambda file: file.write(text))


def installed_version(package: str) -> str | None:
    """As its metadata tell; None where there are none."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # run from a checkout that was never installed
        return None
