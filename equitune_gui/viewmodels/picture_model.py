"""A picture that a person turns, and what each shown run's network makes of it meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer

from equitune_gui.errors import EquituneError
from equitune_gui.experiment.image_reading import Sample, Seen
from equitune_gui.experiment.store import RunFolder
from equitune_gui.viewmodels.asking import Answered, Asked, AskingModel, Players

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from equitune_gui.experiment.image_player import ImagePlayer
    from equitune_gui.viewmodels.run_model import ShownRuns

POLL_MS = 4  # between glances at whether the networks have answered
FRAME_MS = 16  # between two angles of a picture that turns by itself
PERIOD_S = 12.0  # of one whole turn
REST_MS = 250  # without a turn, before the check at every g·x, which costs |G| times as much
UNREADABLE = "No picture could be read."


@dataclass(frozen=True, eq=False)
class Question:
    """Which picture, how turned; a picture of the run's test set is told by its number."""

    number: int = 0
    own: Sample | None = None
    path: Path | None = None  # of a person's own that is still to be opened
    degrees: float = 0.0  # counter-clockwise
    mirrored: bool = False
    check: bool = False


@dataclass(frozen=True, eq=False)
class Looks:
    """Everything that is shown for one picture at one angle."""

    question: Question = field(default_factory=Question)
    sample: Sample | None = None
    count: int = 0  # test pictures that there are to choose from
    note: str = ""
    answered: tuple[Answered[Seen], ...] = ()


class PictureModel(AskingModel):
    """Asks again whenever the picture has turned; what was asked meanwhile is left out."""

    answers: Looks

    def __init__(self, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(shown, parent, poll_ms=POLL_MS)
        self._gallery = _Gallery()
        self._players = Players(_load)
        self.answers = Looks()
        self.question = Question()
        self._due = False  # it was turned while the networks were answering
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._advance)
        self._clock = QElapsedTimer()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._check)

    @property
    def playing(self) -> bool:
        """Whether the picture turns by itself."""
        return self._frames.isActive()

    # ------------------------------------------------------------------------------------- wishes

    def begin(self) -> None:
        """Ask for the first time: nothing is loaded before."""
        if not self._known:
            self._put(self.question)

    def turn_to(self, degrees: float) -> None:
        """Turn the picture to this angle, counter-clockwise from upright."""
        self._put(replace(self.question, degrees=degrees % 360))

    def mirror(self, *, mirrored: bool) -> None:
        """Look at the mirror image, or not."""
        self._put(replace(self.question, mirrored=mirrored))

    def choose(self, number: int) -> None:
        """A test picture of the first shown run, numbered from 0 and around."""
        if count := self.answers.count:  # before the first answer nobody knows
            number %= count
        self._put(replace(self.question, number=number, own=None, path=None))

    def open(self, path: Path) -> None:
        """A picture from a file."""
        self._put(replace(self.question, path=path, own=None))

    def use(self, sample: Sample) -> None:
        """A picture from the clipboard."""
        self._put(replace(self.question, path=None, own=sample))

    def play(self, *, on: bool = True) -> None:
        """Let the picture turn by itself, or stop it."""
        if on and not self.playing:
            self._clock.start()
            self._frames.start()
        elif not on and self.playing:
            self._frames.stop()
            self._rest.start()
        self.changed.emit()

    def _advance(self) -> None:
        self.turn_to(self.question.degrees + 360 * self._clock.restart() / 1000 / PERIOD_S)

    # ------------------------------------------------------------------------------------- asking

    def _put(self, question: Question) -> None:
        self.question = replace(question, check=False)
        if not self.playing:
            self._rest.start()
        self._ask_soon()

    def _check(self) -> None:
        self.question = replace(self.question, check=True)
        self._ask_soon()

    def _ask_soon(self) -> None:
        """An answer that is being made is waited for, or a quick hand would never see one."""
        if self.busy:
            self._due = True
        else:
            self._ask(0)

    def _question(self) -> Callable[[Callable[[], bool]], object]:
        self._due = False
        return partial(_look, self.question, self.networks, self._players, self._gallery)

    def _take(self, answers: Looks) -> None:
        if answers.question.path is not None and self.question.path == answers.question.path:
            # Opened once; a file that is no picture leaves the one that there was.
            self.question = replace(self.question, path=None, own=answers.question.own)
        super()._take(answers)
        if self._due:
            self._ask(0)


class _Gallery:
    """The test pictures of the run that was asked last."""

    def __init__(self) -> None:
        self._of = ""
        self._samples: tuple[Sample, ...] = ()

    def of(self, asked: Sequence[Asked]) -> tuple[Sample, ...]:
        from equitune_gui.experiment.image_player import samples

        folder = asked[0].run.folder if asked else None
        if folder is None or str(folder) == self._of:
            return self._samples
        self._samples, self._of = samples(RunFolder(folder)), str(folder)
        return self._samples


def _load(folder: RunFolder, pretrained: bool) -> ImagePlayer | None:  # noqa: FBT001 - see Players
    from equitune_gui.experiment.image_player import load_image_player, load_pretrained_image_player

    return load_pretrained_image_player(folder) if pretrained else load_image_player(folder)


def _look(
    question: Question,
    networks: Sequence[Asked],
    players: Players[ImagePlayer],
    gallery: _Gallery,
    should_stop: Callable[[], bool],
) -> Looks | None:
    """Show the picture to them all; None when stopped. Runs in a thread of its own."""
    from equitune_gui.experiment.image_player import open_picture

    note, own = "", question.own
    answered: list[Answered[Seen]] = []
    with players.lock:
        try:
            known = gallery.of(networks)
        except (EquituneError, OSError, RuntimeError, ValueError) as error:
            known, note = (), getattr(error, "sentence", str(error))
        if question.path is not None:
            try:
                own = open_picture(question.path)
            except EquituneError as error:
                note = error.sentence
        sample = own or (known[question.number % len(known)] if known else None)
        told = replace(question, own=own)
        if sample is None:
            return Looks(told, note=note or (UNREADABLE if networks else ""))
        for asked in networks:
            if should_stop():
                return None
            found = players.ask(
                asked,
                lambda player: player.look(
                    sample.pixels,
                    question.degrees,
                    mirrored=question.mirrored,
                    check=question.check,
                ),
            )
            if found is not None:
                answered.append(found)
    return Looks(told, sample, len(known), note, tuple(answered))
