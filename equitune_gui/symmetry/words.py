"""The groups that exchange words: each element moves words of the commands and of the actions.

Names and sentences alone: cheap to import.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations
from typing import Literal

from equitune_gui.errors import (
    NoWordListsError,
    UnequalListsError,
    UnknownWordError,
    WordTwiceError,
)
from equitune_gui.symmetry.group import Group, cyclic, direct_product, symmetric

Side = Literal["source", "target"]
Moves = tuple[tuple[str, str], ...]  # of one element: the words that it moves, and their images
FIRST_WORD = 2  # numbers 0 and 1 are every vocabulary's SOS and EOS, which no element moves
CYCLES_SHOWN = 3


@dataclass(frozen=True)
class WordSymmetry:
    """A finite group and how it permutes the words of commands and, together, of actions."""

    name: str
    title: str
    description: str
    group: Group
    source: tuple[Moves, ...]  # for each element
    target: tuple[Moves, ...]

    @property
    def order(self) -> int:
        """The number of elements, |G|."""
        return self.group.order

    @property
    def exact(self) -> bool:
        """Always: words move onto words."""
        return True

    def moved(self, g: int, words: Sequence[str], side: Side) -> tuple[str, ...]:
        """g·words, word by word; words that no list names stay."""
        images = self._images[side][g]
        return tuple(images.get(word, word) for word in words)

    def permutations(self, words: Sequence[str], side: Side) -> tuple[tuple[int, ...], ...]:
        """For each element, where it sends each number of a vocabulary of these words.

        Number place + 2 is the word at that place; SOS and EOS, 0 and 1, stay. Raises
        UnknownWordError when a word that moves is not among `words`.
        """
        numbers = {word: FIRST_WORD + place for place, word in enumerate(words)}
        for word, _ in (pair for moves in getattr(self, side) for pair in moves):
            if word not in numbers:
                field = f"words.{side}" if self.name == OWN else "group"
                raise UnknownWordError(word, words, field=field)
        return tuple(
            (*range(FIRST_WORD), *(numbers[word] for word in self.moved(g, words, side)))
            for g in self.group.elements
        )

    def label(self, g: int) -> str:
        """A short name of element g: 'jump ↔ run', or 'walk → look → walk'; 'as given' for 0."""
        if g == 0:
            return "as given"
        cycles = _cycles(self._images["source"][g] or self._images["target"][g])
        shown = [
            " ↔ ".join(c) if len(c) == 2 else " → ".join((*c, c[0])) for c in cycles[:CYCLES_SHOWN]
        ]
        return ", ".join(shown) + (", …" if len(cycles) > CYCLES_SHOWN else "")

    @cached_property
    def _images(self) -> dict[Side, tuple[dict[str, str], ...]]:
        return {
            "source": tuple(map(dict, self.source)),
            "target": tuple(map(dict, self.target)),
        }


OWN = "words"  # the name of a person's own symmetry
WordLists = tuple[tuple[str, ...], ...]


def own_words(source: WordLists, target: WordLists) -> WordSymmetry:
    """The cyclic group of a person's lists: one step sends each word to the next of its list.

    Every list is one cycle and all have one length d ≥ 2, which is the group's order. Raises the
    WordListsErrors.
    """
    if not source and not target:
        raise NoWordListsError
    length = max(2, len((*source, *target)[0]))
    _check("source", source, length)
    _check("target", target, length)
    steps = [tuple((place + g) % length for place in range(length)) for g in range(length)]
    return WordSymmetry(
        OWN,
        f"My own words (C{length})",
        "Words that take each other's places: " + "; ".join(map(", ".join, (*source, *target))),
        cyclic(length),
        _moves(source, steps),
        _moves(target, steps),
    )


def _check(side: Side, lists: WordLists, length: int) -> None:
    seen: set[str] = set()
    for words in lists:
        if len(words) != length:
            raise UnequalListsError(words, side, length=length)
        for word in words:
            if word in seen:
                raise WordTwiceError(word, side)
            seen.add(word)


def _moves(lists: WordLists, places: Sequence[tuple[int, ...]]) -> tuple[Moves, ...]:
    """For each element, whose permutation of places is given, the words that it moves."""
    return tuple(
        tuple(
            (words[place], words[image])
            for words in lists
            for place, image in enumerate(permutation)
            if place != image
        )
        for permutation in places
    )


def _cycles(images: dict[str, str]) -> list[tuple[str, ...]]:
    """The cycles of a permutation, each from the word that is named first."""
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for start in images:
        cycle: list[str] = []
        word = start
        while word not in seen:
            seen.add(word)
            cycle.append(word)
            word = images[word]
        if cycle:
            found.append(tuple(cycle))
    return found


def _product(name: str, description: str, a: WordSymmetry, b: WordSymmetry) -> WordSymmetry:
    """Both at once: element i·|B| + j moves words as i and as j do, which share none."""
    group = direct_product(a.group, b.group)
    return WordSymmetry(
        name,
        f"Verb and direction ({group.name})",
        description,
        group,
        tuple(x + y for x in a.source for y in b.source),
        tuple(x + y for x in a.target for y in b.target),
    )


_VERBS = ("walk", "look", "run", "jump")
_VERB_ACTIONS = ("WALK", "LOOK", "RUN", "JUMP")
_SWAP = ((0, 1), (1, 0))
_SHIFTS = tuple(tuple((place + g) % 4 for place in range(4)) for g in range(4))

_VERB = WordSymmetry(
    "verb",
    "Verb: jump ↔ run (C2)",
    "jump and run change places, and JUMP and RUN with them.",
    cyclic(2),
    _moves((("jump", "run"),), _SWAP),
    _moves((("JUMP", "RUN"),), _SWAP),
)
_DIRECTION = WordSymmetry(
    "direction",
    "Direction: left ↔ right (C2)",
    "left and right change places, and TURN_LEFT and TURN_RIGHT with them.",
    cyclic(2),
    _moves((("left", "right"),), _SWAP),
    _moves((("TURN_LEFT", "TURN_RIGHT"),), _SWAP),
)

WORD_SYMMETRIES = {
    s.name: s
    for s in (
        _VERB,
        WordSymmetry(
            "verbs",
            "Verbs: cyclic shift (C4)",
            "walk → look → run → jump → walk, and their actions with them (Gordon et al. 2020).",
            cyclic(4),
            _moves((_VERBS,), _SHIFTS),
            _moves((_VERB_ACTIONS,), _SHIFTS),
        ),
        _DIRECTION,
        _product(
            "verb-direction", "jump ↔ run and left ↔ right, alone and together.", _VERB, _DIRECTION
        ),
        WordSymmetry(
            "all-verbs",
            "All verbs (S4)",
            "The four verbs in each of their 24 orders, and their actions with them.",
            symmetric(4),
            _moves((_VERBS,), tuple(permutations(range(4)))),
            _moves((_VERB_ACTIONS,), tuple(permutations(range(4)))),
        ),
    )
}
