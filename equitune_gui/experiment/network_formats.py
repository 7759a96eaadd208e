"""The forms in which a run's network can be taken away. No torch here: the window asks."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from equitune_gui.errors import EquituneError, UnknownNameError
from equitune_gui.tasks.catalogue import IMAGES, SEQUENCES_TASK, WRITING

if TYPE_CHECKING:
    from pathlib import Path

NEEDED_BY_ONNX = ("onnx", "onnxscript", "onnxruntime")


@dataclass(frozen=True)
class Format:
    """One form: its name on the command line, its title, the file it makes, what it is good for."""

    name: str
    title: str
    file: str
    description: str


FORMATS = {
    f.name: f
    for f in (
        Format(
            "hugging-face",
            "Hugging Face folder",
            "model.safetensors",
            "Weights, tokenizer and the network's code, opened by transformers alone.",
        ),
        Format(
            "torch-export",
            "torch.export",
            "network.pt2",
            "The whole network with its group, opened by PyTorch alone.",
        ),
        Format(
            "onnx",
            "ONNX",
            "network.onnx",
            "The whole network with its group, for other runtimes.",
        ),
        Format(
            "safetensors",
            "safetensors",
            "network.safetensors",
            "The weights with a card, opened by this program.",
        ),
    )
}
OF_TASKS = {
    IMAGES: ("torch-export", "onnx", "safetensors"),
    SEQUENCES_TASK: ("torch-export", "onnx", "safetensors"),
    WRITING: ("hugging-face", "torch-export", "onnx"),
}


@dataclass(frozen=True)
class Exported:
    """One form that was written, read back and found the same."""

    format: str
    file: str
    bytes: int
    difference: float  # the largest, in parts of the largest output


class FormatUnavailableError(EquituneError):
    """A form for which a package is not installed."""


def missing(name: str) -> str:
    """What has to be installed for a form, in a sentence; empty where nothing is missing."""
    lacking = [each for each in NEEDED_BY_ONNX if name == "onnx" and find_spec(each) is None]
    if not lacking:
        return ""
    packages = " ".join(lacking)
    return f"ONNX needs packages that are not installed; get them with: pip install {packages}"


def chosen_formats(task: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The forms of these names, or all that can be made here where none is named.

    Raises UnknownNameError, FormatUnavailableError.
    """
    for name in names:
        if name not in OF_TASKS[task]:
            raise UnknownNameError("format", name, OF_TASKS[task])
        if sentence := missing(name):
            raise FormatUnavailableError(sentence)
    return names or tuple(name for name in OF_TASKS[task] if not missing(name))


def partial_folder(target: Path) -> Path:
    """Where the files are while they are being made."""
    return target.with_name(f".{target.name}.partial")
