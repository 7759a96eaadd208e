"""A set of words → permutations of one tokenizer's vocabulary, or a sentence why there are none.

A word is taken as it stands inside a sentence, with a blank before it, and must be one token. Words
of several tokens are refused by name: moving their first tokens alone would move other words, too,
and two words that begin alike would collide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from equitune_gui.errors import WordSetError
from equitune_gui.symmetry.action import PermuteTokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from equitune_gui.data.word_sets import WordSet


@dataclass(frozen=True)
class TokenSymmetry:
    """How the words' group acts on token numbers."""

    word_set: WordSet
    action: PermuteTokens  # of the whole vocabulary
    general: tuple[int, ...]  # tokens of the general words
    tokens: Mapping[str, int]  # of each word
    others: tuple[str, ...] = field(default=())  # forms of equality words that do not move


def token_symmetry(words: WordSet, tokenizer: Any, vocabulary: int) -> TokenSymmetry:  # noqa: ANN401
    """The words as tokens of a transformers tokenizer with `vocabulary` numbers.

    Raises WordSetError for a word that is not one token with a blank before it.
    """
    listed = dict.fromkeys([*(w for row in words.equality for w in row), *words.general])
    tokens = {word: _token(word, tokenizer) for word in listed}
    taken: dict[int, str] = {}
    for word, token in tokens.items():
        if token in taken:
            raise WordSetError(
                f"'{taken[token]}' and '{word}' are the same token of this tokenizer; drop one."
            )
        taken[token] = word
    images = [list(range(vocabulary)) for _ in words.group.elements]
    for row in words.equality:
        for g in words.group.elements:
            for place, word in enumerate(row):
                images[g][tokens[word]] = tokens[row[(place + g) % words.degree]]
    return TokenSymmetry(
        words,
        PermuteTokens(words.group, tuple(map(tuple, images))),
        tuple(tokens[word] for word in words.general),
        tokens,
        _other_forms(words, tokenizer, set(tokens.values())),
    )


def _token(word: str, tokenizer: Any) -> int:  # noqa: ANN401
    found = tokenizer.encode(f" {word}", add_special_tokens=False)
    if len(found) != 1:
        pieces = " + ".join(repr(tokenizer.decode([t])) for t in found)
        raise WordSetError(
            f"'{word}' is {len(found)} tokens of this tokenizer ({pieces}); only single tokens "
            "can move. Leave its list out, or choose other words."
        )
    return int(found[0])


def _other_forms(words: WordSet, tokenizer: Any, moving: set[int]) -> tuple[str, ...]:  # noqa: ANN401
    """Capital, plural and blankless forms that are tokens of their own and stay where they are."""
    found = []
    for word in (w for row in words.equality for w in row):
        forms = (f" {word.capitalize()}", word, word.capitalize(), f" {word}s")
        for form in dict.fromkeys(forms):
            ids = tokenizer.encode(form, add_special_tokens=False)
            if len(ids) == 1 and ids[0] not in moving and form.strip() not in words.general:
                found.append(form)
    return tuple(dict.fromkeys(found))
