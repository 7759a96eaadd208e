"""Commands and their actions as numbers: vocabularies, parts of a data set, padded batches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from equitune_gui.data.catalogue import SEQUENCES
from equitune_gui.data.command_files import read_pairs
from equitune_gui.data.scan import ACTIONS, COMMAND_WORDS, HELD_OUT, Pair, published
from equitune_gui.data.splits import SHARE, shuffled
from equitune_gui.errors import TooFewCommandsError, UnknownNameError, UnknownWordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from torch import Tensor

SOS, EOS = 0, 1  # what a decoder is fed first, and what it ends with; EOS also pads
FEWEST = 3  # different commands of a person's own file: one for each part


@dataclass(frozen=True)
class Vocabulary:
    """Words and their numbers: place + 2, after SOS and EOS."""

    words: tuple[str, ...]

    def __len__(self) -> int:
        """How many numbers there are, SOS and EOS among them."""
        return len(self.words) + 2

    def encode(self, words: Iterable[str]) -> list[int]:
        """The words' numbers and EOS. Raises UnknownWordError."""
        numbers = []
        for word in words:
            if word not in self._numbers:
                raise UnknownWordError(word, self.words)
            numbers.append(self._numbers[word])
        return [*numbers, EOS]

    def decode(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """The words up to EOS. Raises UnknownWordError for a number that is no word's."""
        words = []
        for number in numbers:
            if number == EOS:
                break
            if not EOS < number < len(self):
                raise UnknownWordError(str(number), self.words)
            words.append(self.words[number - 2])
        return tuple(words)

    def written(self, numbers: Sequence[int]) -> str:
        """What a network wrote up to EOS, for reading: words and blanks.

        SOS, which a network that has learned little may write, too, is told as it is.
        """
        end = numbers.index(EOS) if EOS in numbers else len(numbers)
        names = ("SOS", "EOS", *self.words)
        return " ".join(names[number] for number in numbers[:end])

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {word: place + 2 for place, word in enumerate(self.words)}


SCAN_COMMANDS, SCAN_ACTIONS = Vocabulary(COMMAND_WORDS), Vocabulary(ACTIONS)


@dataclass(frozen=True)
class SequenceData:
    """A data set of pairs in three parts, each in an order of which any beginning is fair."""

    name: str
    train: tuple[Pair, ...]
    validation: tuple[Pair, ...]
    test: tuple[Pair, ...]
    source: Vocabulary
    target: Vocabulary
    held_out: str  # the words that only the test uses as it does, e.g. 'jump'; '' for none


@dataclass(frozen=True)
class Encoded:
    """Pairs as numbers, padded with EOS; the lengths count one EOS."""

    source: Tensor  # (pairs, longest), int64
    source_lengths: Tensor  # (pairs,), int64
    target: Tensor  # (pairs, longest), int64
    target_lengths: Tensor  # (pairs,), int64


def load_sequences(
    name: str, *, path: str = "", seed: int = 0, limit: int | None = None
) -> SequenceData:
    """A split of SCAN, or a person's own file at `path`.

    20 % of the training rows, by seed, become validation; of an own file 20 % of the different
    commands are the test. `limit` is the most for training; the others shrink in proportion.
    Raises UnknownNameError and the CommandsErrors.
    """
    if name not in SEQUENCES:
        raise UnknownNameError("data set", name, SEQUENCES, field="data.name")
    given, test = _own(path, seed) if name == "scan-file" else published(name, seed)
    source, target = _vocabularies((*given, *test)) if name == "scan-file" else _scan()
    rows = [given[place] for place in shuffled(range(len(given)), "rows", name, seed)]
    held = max(1, round(SHARE * len(rows)))
    tested = [test[place] for place in shuffled(range(len(test)), "test", name)]
    kept = min(1.0, (limit or len(rows)) / (len(rows) - held))
    train, validation, test = (
        tuple(part[: max(1, round(kept * len(part)))])
        for part in (rows[held:], rows[:held], tested)
    )
    return SequenceData(
        name, train, validation, test, source, target, held_out=HELD_OUT.get(name, "")
    )


def encoded(pairs: Sequence[Pair], data: SequenceData) -> Encoded:
    """The pairs as numbers of the data's vocabularies. Raises UnknownWordError."""
    source = _padded([data.source.encode(pair.command) for pair in pairs])
    target = _padded([data.target.encode(pair.actions) for pair in pairs])
    return Encoded(*source, *target)


def _padded(rows: list[list[int]]) -> tuple[Tensor, Tensor]:
    """The rows, (rows, longest), and their lengths, (rows,)."""
    import torch

    longest = max(map(len, rows), default=0)
    numbers = [row + [EOS] * (longest - len(row)) for row in rows]
    return (
        torch.tensor(numbers, dtype=torch.long).reshape(len(rows), longest),
        torch.tensor([len(row) for row in rows], dtype=torch.long),
    )


def _own(path: str, seed: int) -> tuple[tuple[Pair, ...], tuple[Pair, ...]]:
    """The rows of a file for training and for the test, which have no command in common."""
    pairs = read_pairs(path)
    commands = sorted({pair.command for pair in pairs})
    if len(commands) < FEWEST:
        raise TooFewCommandsError(path, found=len(commands), needed=FEWEST)
    order = shuffled(range(len(commands)), "own", seed)
    tested = {commands[place] for place in order[: max(1, round(SHARE * len(commands)))]}
    return (
        tuple(pair for pair in pairs if pair.command not in tested),
        tuple(pair for pair in pairs if pair.command in tested),
    )


def _vocabularies(pairs: Iterable[Pair]) -> tuple[Vocabulary, Vocabulary]:
    """SCAN's own where a file keeps to its words, so that SCAN's networks fit; else the file's."""
    source: set[str] = set()
    target: set[str] = set()
    for pair in pairs:
        source.update(pair.command)
        target.update(pair.actions)
    if source <= set(COMMAND_WORDS) and target <= set(ACTIONS):
        return _scan()
    return Vocabulary(tuple(sorted(source))), Vocabulary(tuple(sorted(target)))


def _scan() -> tuple[Vocabulary, Vocabulary]:
    return SCAN_COMMANDS, SCAN_ACTIONS
