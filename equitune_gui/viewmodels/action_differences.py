"""Where an answer differs from what was asked for, action by action."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

Kind = Literal["same", "other", "extra", "missing"]
Words = tuple[str, ...]

# SCAN's actions in one or two letters; the rest of a person's own words stay as they are.
SHORT = {
    "TURN_LEFT": "↰",
    "TURN_RIGHT": "↱",
    "WALK": "W",
    "LOOK": "L",
    "RUN": "R",
    "JUMP": "J",
}
SHORT_KEY = "↰ turn left   ↱ turn right   W walk   L look   R run   J jump"


@dataclass(frozen=True)
class Action:
    """A word of the answer and how it compares; a missing one is the target's."""

    word: str
    kind: Kind = "same"


def shortened(word: str) -> str:
    """The word as the table shows it when it is to be short."""
    return SHORT.get(word, word)


def first_difference(answer: Words, target: Words) -> int | None:
    """The number of the first action that differs, from 1; None where all are the same."""
    for place, (a, b) in enumerate(zip(answer, target, strict=False), 1):
        if a != b:
            return place
    return None if len(answer) == len(target) else min(len(answer), len(target)) + 1


@lru_cache(maxsize=4096)
def compared(answer: Words, target: Words) -> tuple[Action, ...]:
    """The answer, aligned with the target at the fewest changes (Levenshtein)."""
    if answer == target:
        return tuple(map(Action, answer))
    cost = _costs(answer, target)
    found: list[Action] = []
    a, b = len(answer), len(target)
    while a or b:
        same = a and b and answer[a - 1] == target[b - 1]
        if a and b and cost[a][b] == cost[a - 1][b - 1] + (not same):
            a, b = a - 1, b - 1
            found.append(Action(answer[a], "same" if same else "other"))
        elif a and cost[a][b] == cost[a - 1][b] + 1:
            a -= 1
            found.append(Action(answer[a], "extra"))
        else:
            b -= 1
            found.append(Action(target[b], "missing"))
    return tuple(reversed(found))


def _costs(answer: Words, target: Words) -> list[list[int]]:
    """cost[a][b]: the fewest changes between the first a and the first b words."""
    table = [list(range(len(target) + 1))]
    for word in answer:
        above = table[-1]
        row = [above[0] + 1]
        for (corner, over), wanted in zip(pairwise(above), target, strict=True):
            row.append(min(over + 1, row[-1] + 1, corner + (word != wanted)))
        table.append(row)
    return table
