"""What an image network makes of one turned picture: plain arrays, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Sample:
    """A picture to be looked at."""

    pixels: Numbers  # uint8 (side, side, 3)
    title: str
    truth: str = ""  # its class, where that is known


@dataclass(frozen=True, eq=False)
class Seen:
    """One network and one picture x, with the orbit that the experiment's group makes of it.

    Branch g is softmax(head(pool(g⁻¹·F(g·x)))); `weights` says how much of it is in the answer: 1
    for the identity alone in a network that does not symmetrise.
    """

    classes: tuple[str, ...]
    labels: tuple[str, ...]  # of the elements of G
    probabilities: Numbers  # float (classes,): the network's answer for x
    branches: Numbers  # float (|G|, classes)
    weights: Numbers  # float (|G|,), of sum 1
    orbit: Numbers  # uint8 (|G|, side, side, 3): g·x
    maps: Numbers  # float (|G|, h, w): mean over channels of |F(g·x)|
    aligned: Numbers  # the same of g⁻¹·F(g·x)
    mean: Numbers  # float (h, w): of Σ_g w_g g⁻¹·F(g·x)
    errors: Numbers | None = None  # float (|G|,): ‖f(g·x) − f(x)‖ / ‖f(x)‖ of the logits
    answers: tuple[int, ...] = ()  # the likeliest class of f(g·x), where it was checked

    @property
    def answer(self) -> int:
        """The likeliest class."""
        return int(np.argmax(self.probabilities))

    @property
    def agrees(self) -> bool:
        """Whether the answer is the same over the whole orbit; it must have been checked."""
        return set(self.answers) == {self.answer}
