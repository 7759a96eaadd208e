"""A command that a person types, and what each shown run's network makes of it and of g·x."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from equitune_gui.data.scan import completions, interpret
from equitune_gui.errors import EquituneError, UngrammaticalError, UnknownWordError
from equitune_gui.viewmodels.asking import Answered, Asked, AskingModel, Players

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from equitune_gui.experiment.sequence_player import Player
    from equitune_gui.experiment.sequence_reading import Answer
    from equitune_gui.experiment.store import RunFolder
    from equitune_gui.viewmodels.run_model import ShownRuns

Words = tuple[str, ...]
PAUSE_MS = 200  # after the last key, before the networks are asked
EXAMPLES = (
    "jump twice and look around right",
    "jump",
    "run around left thrice after jump opposite right",
    "turn around right and walk left twice",
)


@dataclass(frozen=True)
class Answers:
    """Everything that is shown for one command."""

    command: Words = ()
    targets: Mapping[str, Words | None] = field(default_factory=dict)  # by the element's label
    note: str = ""  # why there is no target
    is_mistake: bool = False  # whether no network can read it
    answered: tuple[Answered[Answer], ...] = ()

    @property
    def labels(self) -> Words:
        """Of the elements that move something, of all the networks' groups."""
        found = (a.answer for a in self.answered if a.answer)
        return tuple(dict.fromkeys(r.label for one in found for r in one.readings[1:]))


class PlaygroundModel(AskingModel):
    """Asks every network about one command, as it stands and moved by each g."""

    answers: Answers

    def __init__(self, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(shown, parent)
        self._players = Players(_load)
        self.answers = Answers()
        self.command: Words = ()

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

    def _question(self) -> Callable[[Callable[[], bool]], object]:
        return partial(_answers, self.command, self.networks, self._players)


def _load(folder: RunFolder, pretrained: bool) -> Player | None:  # noqa: FBT001 - as Players calls
    from equitune_gui.experiment.sequence_player import load_player, load_pretrained

    return load_pretrained(folder) if pretrained else load_player(folder)


def _answers(
    command: Words,
    networks: Sequence[Asked],
    players: Players[Player],
    should_stop: Callable[[], bool],
) -> Answers | None:
    """Ask them all; None when stopped. Runs in a thread of its own."""
    if not command:
        return Answers()
    note, is_mistake = _note(command)
    answered: list[Answered[Answer]] = []
    for asked in networks:
        with players.lock:
            if should_stop():
                return None
            found = players.ask(asked, lambda player: player.answer(command))
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
