"""Sets of words as tables: edited, checked as tokens, put into the form, written and read."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from equitune_gui.data.word_sets import read_word_set, word_sets
from equitune_gui.experiment.presets import preset
from equitune_gui.viewmodels.config_model import ConfigModel
from equitune_gui.viewmodels.word_set_editor import NO_TOKENIZER, WordSetEditor
from equitune_gui.widgets.config_panel import ConfigPanel
from equitune_gui.widgets.word_set_dialog import WordSetDialog


@pytest.fixture
def config(qapp):
    made = ConfigModel()
    made.load(preset("fairness-race").experiment)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dialog(qtbot, config):
    made = WordSetDialog(WordSetEditor(config))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.tokens.rowCount() > 0)
    return made


def cells(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def choose(dialog, name):
    place = dialog.sets.findData(name)
    dialog.sets.setCurrentIndex(place)
    dialog.sets.activated.emit(place)


def test_the_chosen_set_is_shown_with_its_tokens(dialog):
    race = word_sets()["race"]
    assert dialog.sets.currentData() == "race"
    assert dialog.phrases.text() == "Black man, White man"
    assert cells(dialog.lists) == [list(row) for row in race.equality]
    word, role, pieces, _ = cells(dialog.tokens)[0]
    assert (word, role) == ("Black", "moves")
    assert pieces.startswith("' Black' (")
    assert dialog.note.text() == race.source


def test_a_word_that_is_cut_is_named_and_cannot_be_used(dialog, qtbot):
    choose(dialog, "gender")
    dialog.lists.item(0, 0).setText("househusband")
    qtbot.waitUntil(lambda: "'househusband' is " in dialog.problem.sentence)
    assert not dialog.use.isEnabled()
    assert dialog.sets.currentText() == "Edited"
    dialog.lists.item(0, 0).setText("father")
    qtbot.waitUntil(lambda: dialog.problem.sentence == "")
    assert dialog.use.isEnabled()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([["man"]], "at least two words"),
        ([["man", "woman"], ["king"]], "has 1 words and the first list has 2"),
        ([["man", "woman"], ["woman", "queen"]], "'woman' stands in two places"),
        ([], "No equality words are given"),
    ],
)
def test_impossible_lists_are_told(dialog, words, sentence):
    dialog._editor.edit(rows=words)
    assert sentence in dialog.problem.sentence
    assert not dialog._editor.use()


def test_edited_words_go_into_the_form(dialog, config, qtbot):
    choose(dialog, "gender")
    dialog._editor.add_row()
    dialog.lists.item(1, 0).setText("father")
    dialog.lists.item(1, 1).setText("mother")
    qtbot.waitUntil(lambda: dialog.tokens.rowCount() > 8)
    dialog.use.click()
    assert config.value("group") == "words"
    assert config.value("words.source") == (("man", "woman"), ("father", "mother"))
    assert config.value("words.target") == (("he", "she", "his", "her", "him"),)
    assert config.value("words.phrases") == ()
    made = config.experiment().symmetry
    assert made.phrases == ("man", "woman")
    config.undo()
    assert config.value("group") == "race"


def test_a_bundled_set_is_chosen_by_its_name(dialog, config):
    choose(dialog, "race3")
    assert dialog.lists.columnCount() == 3
    dialog.use.click()
    assert config.value("group") == "race3"
    assert config.value("words.source") == ()


def test_demographics_are_added_and_removed(dialog):
    choose(dialog, "gender")
    dialog._editor.add_demographic()
    assert dialog.lists.columnCount() == 3
    dialog.lists.item(0, 2).setText("person")
    assert "There are 2 phrases for 3 demographics" in dialog.problem.sentence
    dialog._editor.remove_demographic()
    assert dialog.sets.currentData() == "gender"
    dialog.lists.setCurrentCell(0, 0)
    dialog._remove()
    assert dialog.lists.rowCount() == 0


def test_words_are_written_and_read(dialog, tmp_path):
    choose(dialog, "orientation")
    said = dialog._editor.write(tmp_path / "mine.toml")
    assert said.startswith("The words were written to")
    assert read_word_set(tmp_path / "mine.toml").equality == word_sets()["orientation"].equality
    choose(dialog, "race")
    dialog._editor.read(tmp_path / "mine.toml")
    assert dialog.sets.currentData() == "orientation"
    (tmp_path / "no.toml").write_text("equality = 3", encoding="utf-8")
    dialog._editor.read(tmp_path / "no.toml")
    assert "is no set of words" in dialog.problem.sentence
    assert "no folder" in dialog._editor.write(tmp_path / "no folder" / "x.toml")


def test_without_a_tokenizer_the_words_are_taken_as_they_are(dialog, config):
    config.set_all({"model.name": "gpt2", "model.weights": "hub"})
    choose(dialog, "gender")
    assert dialog.note.text() == NO_TOKENIZER
    assert dialog.use.isEnabled()


def test_the_form_opens_it_and_tells_of_words_that_are_cut(qtbot, config):
    panel = ConfigPanel(config)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.words_button.isVisible()
    panel.words_button.click()
    (opened,) = panel.findChildren(WordSetDialog)
    assert opened.isVisible()
    opened.close()
    config.set_all({"group": "words", "words.source": (("househusband", "woman"),)})
    qtbot.waitUntil(lambda: "househusband" in config.sentence("words.source"))
    config.set("task", "compositional")
    assert not panel.words_button.isVisible()
    assert panel.fields["words.source"].control.accessibleName() == "Command words"


def test_phrases_keep_their_blanks_and_must_be_as_many_as_the_words(config):
    config.set_all({"group": "words", "words.source": (("Black", "White"),)})
    config.set_text("words.phrases", "Black man, White man")
    assert config.value("words.phrases") == ("Black man", "White man")
    assert config.experiment().symmetry.phrases == ("Black man", "White man")
    config.set_text("words.phrases", "Black man")
    assert "1 phrases for 2 demographics" in config.sentence("words.phrases")
    assert config.label("words.source") == "Equality words"
    assert "probabilities under relaxation" in config.explanation("words.target")


def test_a_model_too_large_is_told_before_anything_is_fetched(config, monkeypatch, qtbot):
    from equitune_gui.models import language_files

    class Little:
        available = 3 * 10**9

    monkeypatch.setattr(language_files.psutil, "virtual_memory", Little)
    config.set_all({"model.name": "gpt2-xl", "model.weights": "hub"})
    qtbot.waitUntil(lambda: bool(config.sentence("model.name")))
    assert "GPT-2 XL needs about 12.5 GB" in config.sentence("model.name")
    assert "GPT-2 medium would fit" in config.sentence("model.name")


def test_a_classifier_or_contexts_that_are_not_there_are_told_before_the_run(config, qtbot):
    config.set_text("writing.classifier", "/nope")
    qtbot.waitUntil(lambda: bool(config.sentence("writing.classifier")))
    assert "/nope is no folder" in config.sentence("writing.classifier")
    config.set_all({"writing.classifier": "bundled", "writing.contexts": "/nope.txt"})
    qtbot.waitUntil(lambda: bool(config.sentence("writing.contexts")))
    assert "/nope.txt" in config.sentence("writing.contexts")
    config.set("writing.contexts", "")
    qtbot.waitUntil(lambda: config.experiment() is not None)
