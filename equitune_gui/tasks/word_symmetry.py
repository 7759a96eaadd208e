"""Whether a group's words move as SCAN means them: I(g·x) = g·I(x) for every command x."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from equitune_gui.data.scan import meanings

if TYPE_CHECKING:
    from equitune_gui.symmetry.words import WordSymmetry


@lru_cache(maxsize=256)
def disagreement(symmetry: WordSymmetry, g: int) -> float:
    """The share of all 20,910 commands x with I(g·x) ≠ g·I(x), I being their interpretation.

    A command whose image is no command counts among them.
    """
    known = meanings()
    wrong = sum(
        known.get(symmetry.moved(g, command, "source")) != symmetry.moved(g, actions, "target")
        for command, actions in known.items()
    )
    return wrong / len(known)
