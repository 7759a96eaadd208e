"""A set of words being edited: its lists, what is wrong with them, and its words as tokens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from equitune_gui.data.word_sets import (
    WordSet,
    own_word_set,
    read_word_set,
    word_sets,
    write_word_set,
)
from equitune_gui.data.word_tokens import PlainTokenizer, WordTokens, token_problems, word_tokens
from equitune_gui.errors import EquituneError
from equitune_gui.files import write_atomically
from equitune_gui.models.language_catalogue import LANGUAGE_MODELS, language_model
from equitune_gui.models.language_files import tokenizer_path
from equitune_gui.symmetry.words import OWN
from equitune_gui.viewmodels.background import Background

if TYPE_CHECKING:
    from collections.abc import Sequence

    from equitune_gui.viewmodels.config_model import ConfigModel

PAUSE_MS = 150
NO_TOKENIZER = (
    "The chosen model's tokenizer is not at hand yet (it comes with the download); its tokens are "
    "checked when the run begins."
)


class WordSetEditor(QObject):
    """Lists as they are typed, perhaps impossible; the model's tokenizer is read in the background.

    `changed` comes with every edit and with every answer of the tokenizer.
    """

    changed = Signal()

    def __init__(self, config: ConfigModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config
        self._tokens = Background(self)
        self._tokens.answered.connect(self._take)
        self.phrases: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.general: tuple[str, ...] = ()
        self.tokens: tuple[WordTokens, ...] = ()
        self.note = ""  # why there are no tokens
        self.problem = ""  # why the words cannot be used
        self.take_from_form()

    @property
    def sets(self) -> tuple[tuple[str, str], ...]:
        """Name and title of the sets that come with the program."""
        return tuple((name, words.title) for name, words in word_sets().items())

    @property
    def degree(self) -> int:
        """How many demographics there are."""
        return max((len(row) for row in self.rows), default=2)

    def is_bundled(self, name: str) -> bool:
        """Whether the words are those of this set, unchanged."""
        return self._bundled() == name

    @property
    def source(self) -> str:
        """Where the words come from; '' for edited ones."""
        name = self._bundled()
        return word_sets()[name].source if name else ""

    # ------------------------------------------------------------------------------- changing

    def take_from_form(self) -> None:
        """Show the words that the form has chosen."""
        group = self._config.value("group")
        if group in word_sets():
            self.take(word_sets()[group])
            return
        value = self._config.value
        rows, phrases = value("words.source"), value("words.phrases")
        general = tuple(word for line in value("words.target") for word in line)
        if rows:
            self.edit(rows=rows, general=general, phrases=phrases or rows[0])
        else:
            self.take(next(iter(word_sets().values())))

    def take(self, words: WordSet) -> None:
        """Show a set."""
        self.edit(rows=words.equality, general=words.general, phrases=words.phrases)

    def edit(
        self,
        *,
        rows: Sequence[Sequence[str]] | None = None,
        general: Sequence[str] | None = None,
        phrases: Sequence[str] | None = None,
    ) -> None:
        """Change what is given; blanks around words do not count, and empty rows are kept."""
        if rows is not None:
            self.rows = tuple(tuple(word.strip() for word in row) for row in rows)
        if general is not None:
            self.general = tuple(word.strip() for word in general if word.strip())
        if phrases is not None:
            self.phrases = tuple(phrase.strip() for phrase in phrases if phrase.strip())
        self._consider()

    def add_row(self) -> None:
        """Room for one more list."""
        self.edit(rows=(*self.rows, ("",) * self.degree))

    def remove_row(self, place: int) -> None:
        """Drop a list."""
        self.edit(rows=tuple(row for k, row in enumerate(self.rows) if k != place))

    def add_demographic(self) -> None:
        """Room for one more word in each list."""
        self.edit(rows=tuple((*row, "") for row in self.rows))

    def remove_demographic(self) -> None:
        """Drop the last word of each list, and its phrase."""
        if self.degree > 2:
            degree = self.degree - 1
            self.edit(rows=tuple(row[:degree] for row in self.rows), phrases=self.phrases[:degree])

    def read(self, path: Path) -> None:
        """Show the set in a TOML file; a file that holds none is told by `problem`."""
        try:
            self.take(read_word_set(path))
        except EquituneError as error:
            self.problem = error.sentence
            self.changed.emit()

    def write(self, path: Path) -> str:
        """Write the set as TOML; returns what to say."""
        try:
            text = write_word_set(self._words()).encode("utf-8")
            write_atomically(path, lambda file: file.write(text))
        except EquituneError as error:
            return error.sentence
        except OSError as error:
            return f"{path} could not be written: {error.strerror}."
        return f"The words were written to {path}."

    def use(self) -> bool:
        """Put the words into the form; False while they cannot be used."""
        if self.problem:
            return False
        words, name = self._words(), self._bundled()
        if name:
            self._config.set("group", name)
            return True
        phrases = () if words.phrases == words.equality[0] else words.phrases
        self._config.set_all(
            {
                "group": OWN,
                "words.source": words.equality,
                "words.target": (words.general,) if words.general else (),
                "words.phrases": phrases,
            }
        )
        return True

    # --------------------------------------------------------------------------- consequences

    def _filled(self) -> tuple[tuple[str, ...], ...]:
        return tuple(row for row in self.rows if any(row))

    def _words(self) -> WordSet:
        """The set as it stands. Raises WordSetError."""
        rows = tuple(tuple(word for word in row if word) for row in self._filled())
        return own_word_set(rows, (self.general,), self.phrases)

    def _bundled(self) -> str:
        """The name of the set that this is, unchanged; '' otherwise."""
        now = (self._filled(), self.general, self.phrases)
        return next(
            (
                name
                for name, words in word_sets().items()
                if (words.equality, words.general, words.phrases) == now
            ),
            "",
        )

    def _consider(self) -> None:
        self.problem = ""
        try:
            words = self._words()
        except EquituneError as error:
            self.problem, self.tokens, self.note = error.sentence, (), ""
            self._tokens.cancel()
        else:
            path = self._tokenizer()
            self.note = "" if path else NO_TOKENIZER
            if path is None:
                self.tokens = ()
            else:
                self._tokens.ask(lambda _stop: _looked_up(words, path), pause_ms=PAUSE_MS)
        self.changed.emit()

    def _tokenizer(self) -> Path | None:
        name, value = self._config.value("model.name"), self._config.value
        if name not in LANGUAGE_MODELS:
            return None
        spec = language_model(name, value("model.repository"))
        return tokenizer_path(spec, value("model.weights"))

    def _take(self, answer: tuple[tuple[WordTokens, ...], str]) -> None:
        self.tokens, self.note = answer
        self.problem = next(token_problems(self.tokens), "")
        self.changed.emit()


def _looked_up(words: WordSet, path: Path) -> tuple[tuple[WordTokens, ...], str]:
    """The words' tokens, or the sentence why there are none. Runs in a thread of its own."""
    try:
        return word_tokens(words, PlainTokenizer(path)), ""
    except Exception as error:  # noqa: BLE001 - `tokenizers` raises bare Exception
        return (), f"{path} cannot be read as a tokenizer: {error}."
