"""A prompt that a person types, and what each shown run's language model writes of X and g·X."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from equitune_gui.data.prompts import CONTEXTS
from equitune_gui.data.word_sets import WordSet
from equitune_gui.errors import EquituneError
from equitune_gui.experiment.store import RunFolder
from equitune_gui.viewmodels.background import Background
from equitune_gui.viewmodels.playground_model import NOT_YET, Asked, networks_of, weights_of
from equitune_gui.viewmodels.run_model import ShownRuns

if TYPE_CHECKING:
    from equitune_gui.experiment.writing_player import WritingPlayer
    from equitune_gui.experiment.writing_reading import Written

PAUSE_MS = 250  # after the last key, before the networks are asked
EXAMPLES = ((0, "was known for"), (1, "worked as"), (0, "earned money by"))
FALLBACK = "The Black man was known for"


@dataclass(frozen=True)
class Answered:
    """What one network wrote, or the sentence why it wrote nothing."""

    asked: Asked
    written: Written | None = None
    sentence: str = ""


@dataclass(frozen=True)
class Answers:
    """Everything that is shown for one prompt and seed."""

    prompt: str = ""
    seed: int = 0
    answered: tuple[Answered, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Of the elements that move something, of all the networks' groups."""
        found = (one.written for one in self.answered if one.written)
        return tuple(dict.fromkeys(p.label for one in found for p in one.passages[1:]))


class WritingModel(QObject):
    """Asks in the background; only the last prompt counts. Nothing is loaded before `ask`.

    `changed` comes with every network's answer, and when other runs are shown.
    """

    changed = Signal()

    def __init__(self, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._players = _Players()
        self._background = Background(self)
        self._background.answered.connect(self._take)
        self._known = tuple[object, ...]()
        self.answers = Answers()
        self.prompt, self.seed = "", 0
        shown.runs_changed.connect(self._ask_again)
        shown.data_changed.connect(self._notice)

    @property
    def busy(self) -> bool:
        """Whether the networks are still being asked."""
        return self._background.busy

    @property
    def networks(self) -> tuple[Asked, ...]:
        """Those that are asked: the pretrained ones first."""
        return networks_of(self._shown.runs)

    @property
    def examples(self) -> tuple[str, ...]:
        """Prompts on the demographics of the first shown run."""
        words = next((s for r in self._shown.runs if isinstance(s := _words(r), WordSet)), None)
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

    def _ask_again(self) -> None:
        if self._known:
            self._ask(0)
        self.changed.emit()

    def _notice(self) -> None:
        if self._known and weights_of(self._shown.runs) != self._known:
            self._ask(0)

    def _ask(self, pause_ms: int) -> None:
        self._known = weights_of(self._shown.runs)
        prompt, seed, networks, players = self.prompt, self.seed, self.networks, self._players
        self._background.ask(
            lambda should_stop: _answers(prompt, seed, networks, players, should_stop),
            pause_ms=pause_ms,
        )
        self.changed.emit()

    def _take(self, answers: Answers) -> None:
        self.answers = answers
        self.changed.emit()


def _words(run: object) -> object:
    try:
        return run.config.symmetry  # type: ignore[attr-defined]
    except EquituneError:
        return None


class _StoppedError(Exception):
    """Something else is asked now."""


def _answers(
    prompt: str,
    seed: int,
    networks: Sequence[Asked],
    players: _Players,
    should_stop: Callable[[], bool],
) -> Answers | None:
    """Ask them all; None when stopped. Runs in a thread of its own."""

    def check() -> None:
        if should_stop():
            raise _StoppedError

    answered = []
    try:
        for asked in networks:
            with players.lock:
                check()
                answered.append(players.ask(asked, prompt, seed, check))
    except _StoppedError:
        return None
    return Answers(prompt, seed, tuple(answered))


@dataclass
class _Players:
    """The networks that have been loaded, each once for the weights that its run has."""

    lock: threading.Lock = field(default_factory=threading.Lock)  # one thread at a time
    _loaded: dict[tuple[str, bool], tuple[int, WritingPlayer]] = field(default_factory=dict)

    def ask(self, asked: Asked, prompt: str, seed: int, check: Callable[[], None]) -> Answered:
        folder = RunFolder(asked.run.folder)
        try:
            changed_at = folder.best_path.stat().st_mtime_ns
        except OSError:
            return Answered(asked, sentence=NOT_YET)
        try:
            player = self._player(asked, folder, changed_at)
            return Answered(asked, player.answer(prompt, seed, check))
        except EquituneError as error:
            return Answered(asked, sentence=error.sentence)
        except (RuntimeError, ValueError, OSError) as error:  # a file that changed meanwhile
            return Answered(asked, sentence=f"It cannot be asked: {error}")

    def _player(self, asked: Asked, folder: RunFolder, changed_at: int) -> WritingPlayer:
        from equitune_gui.experiment import writing_player

        key = (str(folder.path), asked.pretrained)
        moment, player = self._loaded.get(key, (0, None))
        if player is None or moment != changed_at:
            load = (
                writing_player.load_pretrained_writer
                if asked.pretrained
                else writing_player.load_writing_player
            )
            player = load(folder)
            self._loaded[key] = (changed_at, player)
        return player
