"""A command that a person types, and what each shown run's network makes of it and of g·x."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from equitune_gui.data.scan import completions, interpret
from equitune_gui.errors import EquituneError, UngrammaticalError, UnknownWordError
from equitune_gui.experiment.store import RunFolder
from equitune_gui.models.catalogue import RANDOM
from equitune_gui.viewmodels.background import Background
from equitune_gui.viewmodels.run_model import RunModel, ShownRuns, titles_of

if TYPE_CHECKING:
    from equitune_gui.experiment.sequence_player import Player
    from equitune_gui.experiment.sequence_reading import Answer

Words = tuple[str, ...]
PAUSE_MS = 200  # after the last key, before the networks are asked
NOT_YET = "It has no weights yet: they come before the first step."
PRETRAINED = "Pretrained"
EXAMPLES = (
    "jump twice and look around right",
    "jump",
    "run around left thrice after jump opposite right",
    "turn around right and walk left twice",
)


@dataclass(frozen=True)
class Asked:
    """One network to be asked: a run's best, or the pretrained one that a run began with."""

    title: str
    run: RunModel
    pretrained: bool = False


def networks_of(runs: Sequence[RunModel]) -> tuple[Asked, ...]:
    """The pretrained networks that no run shows as they are, each once, then the runs' own."""
    pretrained: dict[tuple[str, ...], Asked] = {}
    bare = {_origin(r) for r in runs if r.config.method == "none" and not r.config.training.epochs}
    for run in runs:
        if run.config.model.weights != RANDOM and _origin(run) not in bare:
            pretrained.setdefault(_origin(run), Asked(PRETRAINED, run, pretrained=True))
    trained = (Asked(t, r) for t, r in zip(titles_of(runs), runs, strict=True))
    return (*pretrained.values(), *trained)


def _origin(run: RunModel) -> tuple[str, ...]:
    """What a run began with."""
    model, data = run.config.model, run.config.data
    return (model.name, model.weights, data.name, data.path)


def weights_of(runs: Sequence[RunModel]) -> tuple[object, ...]:
    """A value that changes with the shown runs and with the weights that they have."""
    saved = (run.history.saved for run in runs)
    best = [(s.step, s.epoch) if s else None for s in saved]
    return (*(run.run_id for run in runs), *best, "asked")


@dataclass(frozen=True)
class Answered:
    """What it made of the command, or the sentence why it made nothing."""

    asked: Asked
    answer: Answer | None = None
    sentence: str = ""


@dataclass(frozen=True)
class Answers:
    """Everything that is shown for one command."""

    command: Words = ()
    targets: Mapping[str, Words | None] = field(default_factory=dict)  # by the element's label
    note: str = ""  # why there is no target
    is_mistake: bool = False  # whether no network can read it
    answered: tuple[Answered, ...] = ()

    @property
    def labels(self) -> Words:
        """Of the elements that move something, of all the networks' groups."""
        found = (a.answer for a in self.answered if a.answer)
        return tuple(dict.fromkeys(r.label for one in found for r in one.readings[1:]))


class PlaygroundModel(QObject):
    """Asks in the background; only the last command counts. Nothing is loaded before `ask`.

    `changed` comes with every answer, and when other runs are shown.
    """

    changed = Signal()

    def __init__(self, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._players = _Players()
        self._background = Background(self)
        self._background.answered.connect(self._take)
        self._known = tuple[object, ...]()  # which weights were asked
        self.answers = Answers()
        self.command: Words = ()
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

    def ask(self, text: str, *, pause_ms: int = PAUSE_MS) -> None:
        """Ask every network about these words; the answers come later."""
        command = tuple(text.split())
        if command != self.command or not self._known:
            self.command = command
            self._ask(pause_ms)

    def follow_ups(self, text: str) -> tuple[str, ...]:
        """The words that can come next, or that complete the last one."""
        words = text.split()
        begun = words.pop() if words and not text[-1].isspace() else ""
        possible = completions(words)
        fitting = (word for word in possible if word.startswith(begun))
        return tuple(word for word in fitting if word not in ("", begun))

    # ------------------------------------------------------------------------------------- asking

    def _ask_again(self) -> None:
        if self._known:
            self._ask(0)
        self.changed.emit()

    def _notice(self) -> None:
        """Ask again when one of the runs has better weights."""
        if self._known and self._weights() != self._known:
            self._ask(0)

    def _weights(self) -> tuple[object, ...]:
        return weights_of(self._shown.runs)

    def _ask(self, pause_ms: int) -> None:
        self._known = self._weights()
        command, networks, players = self.command, self.networks, self._players
        self._background.ask(
            lambda should_stop: _answers(command, networks, players, should_stop),
            pause_ms=pause_ms,
        )
        self.changed.emit()

    def _take(self, answers: Answers) -> None:
        self.answers = answers
        self.changed.emit()


def _answers(
    command: Words,
    networks: Sequence[Asked],
    players: _Players,
    should_stop: Callable[[], bool],
) -> Answers | None:
    """Ask them all; None when stopped. Runs in a thread of its own."""
    if not command:
        return Answers()
    note, is_mistake = _note(command)
    answered: list[Answered] = []
    for asked in networks:
        with players.lock:
            if should_stop():
                return None
            found = players.ask(asked, command)
        if found is not None:
            answered.append(found)
    readings = [r for one in answered if one.answer for r in one.answer.readings]
    targets = {r.label: _target(r.command) for r in readings}
    return Answers(command, targets, note, is_mistake and not readings, tuple(answered))


def _note(command: Words) -> tuple[str, bool]:
    """Why SCAN's grammar gives the command no target, and whether that is a mistake."""
    try:
        interpret(command)
    except UnknownWordError as error:
        return error.sentence, True
    except UngrammaticalError as error:
        return f"{error.sentence} The networks are asked all the same, without a target.", False
    return "", False


def _target(command: Words) -> Words | None:
    try:
        return interpret(command)
    except EquituneError:
        return None


@dataclass
class _Players:
    """The networks that have been loaded, each once for the weights that its run has."""

    lock: threading.Lock = field(default_factory=threading.Lock)  # one thread at a time
    _loaded: dict[tuple[str, bool], tuple[int, Player | None]] = field(default_factory=dict)

    def ask(self, asked: Asked, command: Words) -> Answered | None:
        """Its answer; None for a pretrained network that there is not."""
        folder = RunFolder(asked.run.folder)
        try:
            changed_at = folder.best_path.stat().st_mtime_ns
        except OSError:
            return None if asked.pretrained else Answered(asked, sentence=NOT_YET)
        try:
            player = self._player(asked, folder, changed_at)
            return None if player is None else Answered(asked, player.answer(command))
        except EquituneError as error:
            return Answered(asked, sentence=error.sentence)
        except (RuntimeError, ValueError, OSError) as error:  # a file that changed meanwhile
            return Answered(asked, sentence=f"It cannot be asked: {error}")

    def _player(self, asked: Asked, folder: RunFolder, changed_at: int) -> Player | None:
        from equitune_gui.experiment.sequence_player import load_player, load_pretrained

        key = (str(folder.path), asked.pretrained)
        moment, player = self._loaded.get(key, (0, None))
        if moment != changed_at:
            player = load_pretrained(folder) if asked.pretrained else load_player(folder)
            self._loaded[key] = (changed_at, player)
        return player
