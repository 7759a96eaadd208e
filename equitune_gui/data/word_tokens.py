"""Words as a tokenizer cuts them, and which of them the group cannot move. No torch here.

A word is taken as it stands inside a sentence, with a blank before it, and must be one token. Words
of several tokens are refused by name: moving their first tokens alone would move other words, too,
and two words that begin alike would collide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from equitune_gui.errors import WordSetError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from equitune_gui.data.word_sets import WordSet

EQUALITY, GENERAL = "moves", "general"


@dataclass(frozen=True)
class WordTokens:
    """One word as tokens."""

    word: str
    role: str  # EQUALITY or GENERAL
    tokens: tuple[int, ...]
    pieces: tuple[str, ...]  # the tokens as text
    others: tuple[str, ...]  # forms that are tokens of their own and stay: capital, plural, bare

    @property
    def problem(self) -> str:
        """Why it cannot move; '' for a word that is one token."""
        if len(self.tokens) == 1:
            return ""
        pieces = " + ".join(map(repr, self.pieces))
        return (
            f"'{self.word}' is {len(self.tokens)} tokens of this tokenizer ({pieces}); only single "
            "tokens can move. Leave its list out, or choose other words."
        )


def word_tokens(words: WordSet, tokenizer: Any) -> tuple[WordTokens, ...]:  # noqa: ANN401
    """Each word of the set, with a tokenizer of transformers or a `PlainTokenizer`."""
    roles = {word: EQUALITY for row in words.equality for word in row}
    roles |= {word: GENERAL for word in words.general if word not in roles}
    moving = {_ids(tokenizer, f" {word}") for word, role in roles.items() if role == EQUALITY}
    found = []
    for word, role in roles.items():
        ids = _ids(tokenizer, f" {word}")
        forms = _forms(word) if role == EQUALITY else ()
        others = tuple(
            form
            for form in forms
            if len(other := _ids(tokenizer, form)) == 1
            and other not in moving
            and form.strip() not in words.general
        )
        pieces = tuple(str(tokenizer.decode([token])) for token in ids)
        found.append(WordTokens(word, role, ids, pieces, others))
    return tuple(found)


def token_problems(found: tuple[WordTokens, ...]) -> Iterator[str]:
    """A sentence for each word that cannot move, and for two words that are one token."""
    taken: dict[tuple[int, ...], str] = {}
    for one in found:
        if one.problem:
            yield one.problem
        elif one.tokens in taken:
            yield (
                f"'{taken[one.tokens]}' and '{one.word}' are the same token of this tokenizer; "
                "drop one."
            )
        taken.setdefault(one.tokens, one.word)


def require_tokens(found: tuple[WordTokens, ...]) -> Mapping[str, int]:
    """The one token of each word. Raises WordSetError where `token_problems` finds one."""
    for problem in token_problems(found):
        raise WordSetError(problem)
    return {one.word: one.tokens[0] for one in found}


def _ids(tokenizer: Any, text: str) -> tuple[int, ...]:  # noqa: ANN401
    return tuple(tokenizer.encode(text, add_special_tokens=False))


def _forms(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((f" {word.capitalize()}", word, word.capitalize(), f" {word}s")))


class PlainTokenizer:
    """A tokenizer.json, opened by the library `tokenizers` alone: at once, and without torch.

    Raises OSError or ValueError.
    """

    def __init__(self, path: Path) -> None:
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))

    def encode(self, text: str, *, add_special_tokens: bool = True) -> list[int]:
        """The text's tokens."""
        return list(self._tokenizer.encode(text, add_special_tokens=add_special_tokens).ids)

    def decode(self, tokens: list[int]) -> str:
        """Their text."""
        return str(self._tokenizer.decode(tokens, skip_special_tokens=False))
