"""A colour for each method, the same in the window and on paper, and shades of it for its runs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Okabe and Ito's palette, told apart by the colour-blind; each method keeps its colour everywhere.
METHOD_COLOURS = {
    "none": "#D55E00",
    "augmentation": "#E69F00",
    "relaxed": "#F0E442",
    "equitune": "#0072B2",
    "lambda-equitune": "#009E73",
    "equizero": "#CC79A7",
}

INK, PAPER = "#1b1f24", "#ffffff"  # text, and what it stands on
STEPS = (0.0, 0.45, -0.4, 0.7, -0.6)  # towards ink, or towards paper
LEAST_CONTRAST = 3.0  # of lines and marks: WCAG 2.2, 1.4.11


def shades_on_paper(methods: Sequence[str]) -> list[str]:
    """A colour for each: its method's, lighter or darker where several share the method."""
    seen, found = Counter[str](), []
    for method in methods:
        step = STEPS[seen[method] % len(STEPS)]
        seen[method] += 1
        shade = _mixed(METHOD_COLOURS[method], INK if step >= 0 else PAPER, abs(step))
        found.append(_readable(shade))
    return found


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two '#rrggbb' by WCAG 2.2, from 1 (none) to 21 (black on white)."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _readable(colour: str) -> str:
    """`colour`, moved towards ink until it stands out from paper."""
    mixed = (_mixed(colour, INK, tenth / 10) for tenth in range(11))
    return next(shade for shade in mixed if contrast(shade, PAPER) >= LEAST_CONTRAST)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(first: str, second: str, share: float) -> str:
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _luminance(colour: str) -> float:
    shares = (channel / 255 for channel in _channels(colour))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
