"""A prompt that a person types, and what each shown run's language model writes of X and g·X."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from equitune_gui.data.prompts import CONTEXTS
from equitune_gui.data.word_sets import WordSet
from equitune_gui.errors import EquituneError
from equitune_gui.viewmodels.asking import Answered, Asked, AskingModel, Players

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from equitune_gui.experiment.store import RunFolder
    from equitune_gui.experiment.writing_player import WritingPlayer
    from equitune_gui.experiment.writing_reading import Written
    from equitune_gui.viewmodels.run_model import RunModel, ShownRuns

PAUSE_MS = 250  # after the last key, before the networks are asked
EXAMPLES = ((0, "was known for"), (1, "worked as"), (0, "earned money by"))
FALLBACK = "The Black man was known for"


@dataclass(frozen=True)
class Answers:
    """Everything that is shown for one prompt and seed."""

    prompt: str = ""
    seed: int = 0
    answered: tuple[Answered[Written], ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Of the elements that move something, of all the networks' groups."""
        found = (one.answer for one in self.answered if one.answer)
        return tuple(dict.fromkeys(p.label for one in found for p in one.passages[1:]))


class WritingModel(AskingModel):
    """Has every network go on from one prompt, as it stands and moved by each g, with one seed."""

    answers: Answers

    def __init__(self, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(shown, parent)
        self._players = Players(_load)
        self.answers = Answers()
        self.prompt, self.seed = "", 0

    @property
    def examples(self) -> tuple[str, ...]:
        """Prompts on the demographics of the first shown run."""
        words = next((s for r in self._shown.runs if isinstance(s := _words_of(r), WordSet)), None)
        if words is None:
            return (FALLBACK,)
        return tuple(f"The {words.phrases[place]} {context}" for place, context in EXAMPLES)

    @property
    def contexts(self) -> tuple[str, ...]:
        """The paper's, for completion."""
        return tuple(context for contexts in CONTEXTS.values() for context in contexts)

    def ask(self, prompt: str, seed: int, *, pause_ms: int = PAUSE_MS) -> None:
        """Have every network go on from this prompt; the answers come later."""
        if (prompt, seed) != (self.prompt, self.seed) or not self._known:
            self.prompt, self.seed = prompt, seed
            self._ask(pause_ms)

    def _question(self) -> Callable[[Callable[[], bool]], object]:
        return partial(_answers, self.prompt, self.seed, self.networks, self._players)


def _words_of(run: RunModel) -> object:
    """What its group moves; None where its words cannot be read."""
    try:
        return run.config.symmetry
    except EquituneError:
        return None


def _load(folder: RunFolder, pretrained: bool) -> WritingPlayer:  # noqa: FBT001 - as Players calls
    from equitune_gui.experiment import writing_player

    if pretrained:
        return writing_player.load_pretrained_writer(folder)
    return writing_player.load_writing_player(folder)


class _StoppedError(Exception):
    """Something else is asked now."""


def _answers(
    prompt: str,
    seed: int,
    networks: Sequence[Asked],
    players: Players[WritingPlayer],
    should_stop: Callable[[], bool],
) -> Answers | None:
    """Ask them all; None when stopped. Runs in a thread of its own."""

    def check() -> None:
        if should_stop():
            raise _StoppedError

    answered: list[Answered[Written]] = []
    try:
        for asked in networks:
            with players.lock:
                check()
                found = players.ask(asked, lambda player: player.answer(prompt, seed, check))
            if found is not None:
                answered.append(found)
    except _StoppedError:
        return None
    return Answers(prompt, seed, tuple(answered))
