"""The experiments that come with the program, each a TOML file that `run` takes as it is."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from equitune_gui.errors import UnknownNameError
from equitune_gui.experiment.config import Experiment, parse_experiment
from equitune_gui.files import resource

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT = "digits"  # what the window opens with: no network, under a minute


@dataclass(frozen=True)
class Preset:
    """A named experiment. The description is the comment at the head of its file."""

    name: str
    title: str
    description: str
    experiment: Experiment
    text: str  # the TOML itself, comments and all


@cache
def presets() -> dict[str, Preset]:
    """All presets by name: the default first, then those that download nothing, then the others."""
    found = [_read(path) for path in resource("presets").glob("*.toml")]
    return {p.name: p for p in sorted(found, key=_order)}


def preset(name: str) -> Preset:
    """The preset of that name. Raises UnknownNameError."""
    try:
        return presets()[name]
    except KeyError:
        raise UnknownNameError("preset", name, presets()) from None


def _read(path: Path) -> Preset:
    text = path.read_text(encoding="utf-8")
    experiment = parse_experiment(tomllib.loads(text))
    return Preset(path.stem, experiment.name, _head_comment(text), experiment, text)


def _head_comment(text: str) -> str:
    """The comment lines before the first key, as one paragraph."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").strip())
    return " ".join(lines)


def _order(preset: Preset) -> tuple[bool, bool, str]:
    downloads = preset.experiment.model.weights != "bundled"
    return (preset.name != DEFAULT, downloads, preset.name)
