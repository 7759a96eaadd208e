"""A set of words → permutations of one tokenizer's vocabulary, or a sentence why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from equitune_gui.data.word_tokens import require_tokens, word_tokens
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
    others: tuple[str, ...] = ()  # forms of equality words that do not move


def token_symmetry(words: WordSet, tokenizer: Any, vocabulary: int) -> TokenSymmetry:  # noqa: ANN401
    """The words as tokens of a transformers tokenizer with `vocabulary` numbers.

    Raises WordSetError for a word that is not one token with a blank before it.
    """
    found = word_tokens(words, tokenizer)
    tokens = require_tokens(found)
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
        tuple(dict.fromkeys(form for one in found for form in one.others)),
    )
