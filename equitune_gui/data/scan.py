"""SCAN (Lake and Baroni 2018): its commands, what they mean, and its published splits.

The language is finite, so it is generated from its grammar whenever it is needed:

    C → S and S | S after S | S        S → V twice | V thrice | V
    V → D[1] opposite D[2] | D[1] around D[2] | D | U
    D → U left | U right | turn left | turn right        U → walk | look | run | jump
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from equitune_gui.data.splits import shuffled
from equitune_gui.errors import UngrammaticalError, UnknownNameError, UnknownWordError

if TYPE_CHECKING:
    from collections.abc import Sequence

VERBS = ("walk", "look", "run", "jump")
DIRECTIONS = ("left", "right")
BENDS = ("opposite", "around")
TIMES = {"twice": 2, "thrice": 3}
JOINS = ("and", "after")
COMMAND_WORDS = (*VERBS, "turn", *DIRECTIONS, *BENDS, *TIMES, *JOINS)
ACTIONS = ("WALK", "LOOK", "RUN", "JUMP", "TURN_LEFT", "TURN_RIGHT")

SPLITS = ("scan-add-jump", "scan-around-right", "scan-simple", "scan-length", "scan-file")
HELD_OUT = {"scan-add-jump": "jump", "scan-around-right": "around right"}
SIMPLE_TRAIN = 16_728  # of the 20,910 commands, as published: 80 %
JUMP_ROWS = 1_467  # copies of the bare command 'jump': as published, 10 % of the training rows
LONGEST_TRAINED = 22  # actions; the split by length tests on longer outputs

# What can follow a word inside one V or S; 'and' and 'after' can follow wherever a command can end.
_AFTER = {
    "": (*VERBS, "turn"),
    **dict.fromkeys(VERBS, (*DIRECTIONS, *BENDS, *TIMES, "")),
    "turn": (*DIRECTIONS, *BENDS),
    **dict.fromkeys(BENDS, DIRECTIONS),
    **dict.fromkeys(DIRECTIONS, (*TIMES, "")),
    **dict.fromkeys(TIMES, ("",)),
}


@dataclass(frozen=True)
class Pair:
    """A command and its actions, word by word; the published files' prefix I_ is left out."""

    command: tuple[str, ...]
    actions: tuple[str, ...]


@cache
def language() -> tuple[Pair, ...]:
    """All 20,910 commands with their meanings, always in the same order."""
    parts = [
        Pair((*phrase.command, *times), phrase.actions * TIMES.get("".join(times), 1))
        for phrase in _phrases()
        for times in ((), ("twice",), ("thrice",))
    ]
    joined = [
        Pair((*x.command, join, *y.command), _joined(x.actions, join, y.actions))
        for x, join, y in product(parts, JOINS, parts)
    ]
    return (*parts, *joined)


@cache
def meanings() -> dict[tuple[str, ...], tuple[str, ...]]:
    """The actions of each of the 20,910 commands."""
    return {pair.command: pair.actions for pair in language()}


def interpret(command: Sequence[str]) -> tuple[str, ...]:
    """The actions that a command asks for.

    Raises UnknownWordError where a word is not SCAN's, UngrammaticalError where the words make no
    command.
    """
    known = meanings().get(tuple(command))
    if known is None:
        raise _what_is_wrong(command)
    return known


def completions(prefix: Sequence[str]) -> tuple[str, ...]:
    """The words with which the grammar can go on after `prefix`, and '' where it may end there.

    Empty where `prefix` begins no command.
    """
    last, joined = "", False
    for place in range(len(prefix) + 1):
        possible = _AFTER[last]
        if "" in possible and not joined:
            possible = (*possible[:-1], *JOINS, "")
        if place == len(prefix):
            return possible
        word = prefix[place]
        if not word or word not in possible:
            return ()
        joined = joined or word in JOINS
        last = "" if word in JOINS else word
    raise AssertionError  # the last place returns


def template(command: Sequence[str]) -> str:
    """A command's shape: 'jump twice and turn around left' is 'u twice and turn around d'."""
    shape = {**dict.fromkeys(VERBS, "u"), **dict.fromkeys(DIRECTIONS, "d")}
    return " ".join(shape.get(word, word) for word in command)


def published(name: str, seed: int = 0) -> tuple[tuple[Pair, ...], tuple[Pair, ...]]:
    """Training and test rows of a split, the published sets; the seed decides 'scan-simple' alone.

    Raises UnknownNameError for a name without published sets.
    """
    if name not in SPLITS or name == "scan-file":
        raise UnknownNameError("split of SCAN", name, SPLITS[:-1], field="data.name")
    if name == "scan-simple":
        order = shuffled(range(len(language())), name, seed)
        pairs = [language()[place] for place in order]
        return tuple(pairs[:SIMPLE_TRAIN]), tuple(pairs[SIMPLE_TRAIN:])
    train: list[Pair] = []
    test: list[Pair] = []
    for pair in language():
        tested = _is_tested(name, pair)
        if tested is not None:
            (test if tested else train).append(pair)
    if name == "scan-add-jump":
        train += [Pair(("jump",), ("JUMP",))] * (JUMP_ROWS - 1)
    return tuple(train), tuple(test)


def _is_tested(name: str, pair: Pair) -> bool | None:
    """Whether a pair is for the test; None: neither for the test nor for training."""
    if name == "scan-length":
        return len(pair.actions) > LONGEST_TRAINED
    if name == "scan-add-jump":
        return "jump" in pair.command and len(pair.command) > 1
    command = " ".join(pair.command)
    if "turn around right" in command:
        return None
    return "around right" in command


def _phrases() -> list[Pair]:
    """Every V of the grammar."""
    found = [Pair((verb,), (verb.upper(),)) for verb in VERBS]
    for verb, direction in product((*VERBS, "turn"), DIRECTIONS):
        turn = (f"TURN_{direction.upper()}",)
        act = () if verb == "turn" else (verb.upper(),)
        found += [
            Pair((verb, direction), turn + act),
            Pair((verb, "opposite", direction), turn + turn + act),
            Pair((verb, "around", direction), (turn + act) * 4),
        ]
    return found


def _joined(first: tuple[str, ...], join: str, second: tuple[str, ...]) -> tuple[str, ...]:
    return first + second if join == "and" else second + first


def _what_is_wrong(command: Sequence[str]) -> UnknownWordError | UngrammaticalError:
    for word in command:
        if word not in COMMAND_WORDS:
            return UnknownWordError(word, COMMAND_WORDS)
    good = 0
    while good < len(command) and completions(command[: good + 1]):
        good += 1
    return UngrammaticalError(command, good, completions(command[:good]))
