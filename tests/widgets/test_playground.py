"""The playground as a person uses it, with networks of random weights."""

import pytest
import torch
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolButton

from equitune_gui.data.sequences import SCAN_ACTIONS, SCAN_COMMANDS, SequenceData
from equitune_gui.experiment.checkpoint import save_best
from equitune_gui.experiment.config import RunConfig, to_toml
from equitune_gui.experiment.sequence_setup import build_network
from equitune_gui.experiment.store import RunFolder
from equitune_gui.viewmodels.playground_model import EXAMPLES, PlaygroundModel
from equitune_gui.viewmodels.run_model import RunModel, ShownRuns
from equitune_gui.widgets.playground import ASKS_SHOWN, Playground
from tests.widgets.synthetic import shown_runs

DATA = SequenceData("scan-add-jump", (), (), (), SCAN_COMMANDS, SCAN_ACTIONS, "jump")


@pytest.fixture
def run(tmp_path):
    def made(method, *, group="verb", endless=False):
        config = RunConfig.model_validate(
            {
                "task": "compositional",
                "method": method,
                "group": group,
                "model": {"name": "gru", "weights": "random"},
            }
        )
        torch.manual_seed(5)
        network, _ = build_network(config, DATA)
        with torch.no_grad():
            network.model.out.bias[1] = -100.0 if endless else 0.5
        folder = RunFolder(tmp_path / f"{method}-{group}")
        folder.best_path.parent.mkdir(parents=True)
        (folder.path / "config.toml").write_text(to_toml(config))
        save_best(folder.best_path, network, {})
        return RunModel(folder.id, config, folder.path)

    return made


@pytest.fixture
def play(qtbot):
    def made(*runs):
        widget = Playground(PlaygroundModel(shown_runs(*runs) if runs else ShownRuns()))
        qtbot.addWidget(widget)
        widget.resize(1000, 640)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return made


def asked(widget, text, qtbot):
    """Type, and wait for the answers to be shown."""
    widget.edit.clear()
    qtbot.keyClicks(widget.edit, text)
    command = tuple(text.split())
    model = widget._model
    qtbot.waitUntil(lambda: not model.busy and model.answers.command == command, timeout=10_000)
    qtbot.wait(120)


def lines(widget, place):
    return {line.title: line for line in widget.cards[place].lines}


def test_it_begins_with_an_example(play, run, qtbot):
    widget = play(run("none"), run("equitune"))
    assert widget.edit.text() == EXAMPLES[0]
    qtbot.waitUntil(widget.cards[1].isVisible, timeout=10_000)
    assert not widget.grab().isNull()


def test_without_a_run_it_invites_to_run(play, qtbot):
    widget = play()
    qtbot.waitUntil(lambda: widget._empty.text() == ASKS_SHOWN)


def test_a_command_is_answered_as_given_and_under_g(play, run, qtbot):
    widget = play(run("none"), run("equitune"))
    asked(widget, "jump twice", qtbot)
    assert widget.element.currentText() == "jump ↔ run"
    as_given, moved = lines(widget, 0), lines(widget, 1)
    name = "Equi-tuning"
    assert [a.word for a in as_given["Target"].actions] == ["JUMP", "JUMP"]
    assert [a.word for a in moved["Target"].actions] == ["RUN", "RUN"]
    assert moved[name].remark.startswith("✓ decode(g·x) = g·decode(x)")
    assert moved[name].agrees is True
    plain = moved["Plain fine-tuning"]
    assert plain.agrees is ("✓" in plain.remark)
    assert as_given[name].right is (
        [a.word for a in as_given[name].actions if a.kind != "missing"] == ["JUMP", "JUMP"]
    )
    assert "x:  jump twice" in widget.cards[0].accessibleDescription()
    assert "g·x:  run twice" in widget.cards[1].accessibleDescription()


def test_words_are_completed_one_by_one(play, run, qtbot):
    widget = play(run("none"))
    edit, popup = widget.edit, widget.edit.completer().popup()
    edit.clear()
    edit.setFocus()
    qtbot.keyClicks(edit, "ju")
    assert list(edit.offered) == ["jump"]
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "jump "
    qtbot.waitUntil(lambda: "twice" in edit.offered)
    assert "twice" in edit.offered
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClicks(popup, "thr")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "jump thrice "
    qtbot.waitUntil(lambda: set(edit.offered) == {"and", "after"})
    for expected in ("and", "after"):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        assert edit.text() == f"jump thrice {expected} "
    popup.hide()
    QApplication.processEvents()


def test_an_unknown_word_is_one_sentence(play, run, qtbot):
    widget = play(run("none"), run("equitune"))
    asked(widget, "jmup twice", qtbot)
    assert "'jmup'" in widget.note.text()
    assert "'jump'" in widget.note.text()
    assert not widget.cards[0].isVisible()
    asked(widget, "jump twice", qtbot)
    assert not widget.note.isVisible()
    assert widget.cards[0].isVisible()


def test_an_ungrammatical_command_has_answers_and_no_target(play, run, qtbot):
    widget = play(run("equitune"))
    asked(widget, "twice jump", qtbot)
    assert "no command of SCAN" in widget.note.text()
    shown = lines(widget, 0)
    assert list(shown) == ["Equi-tuning (not pretrained)"] or list(shown) == ["Equi-tuning"]
    assert next(iter(shown.values())).right is None
    assert "✓" in next(iter(lines(widget, 1).values())).remark


def test_an_answer_that_is_cut_off_says_so(play, run, qtbot):
    widget = play(run("none", endless=True))
    asked(widget, "jump", qtbot)
    remark = lines(widget, 0)["Plain fine-tuning"].remark
    assert remark == "Cut off at the decoder's limit of 50 actions."


def test_another_element_moves_the_command_otherwise(play, run, qtbot):
    widget = play(run("equitune", group="verb-direction"))
    asked(widget, "jump left", qtbot)
    names = [widget.element.itemText(k) for k in range(widget.element.count())]
    assert len(names) == 3
    commands = set()
    for place in range(3):
        widget.element.setCurrentIndex(place)
        qtbot.wait(120)
        commands.add(widget.cards[1].accessibleDescription().split(".")[0])
    assert commands == {"g·x:  run left", "g·x:  jump right", "g·x:  run right"}


def test_runs_of_other_groups_say_that_they_have_no_such_element(play, run, qtbot):
    widget = play(run("equitune"), run("none", group="direction"))
    asked(widget, "jump left", qtbot)
    remarks = [line.remark for line in widget.cards[1].lines[1:]]
    assert "Its group has no element jump ↔ run." in remarks


def test_attention_is_that_of_the_chosen_network_and_told_by_the_mouse(play, run, qtbot):
    widget = play(run("none"), run("equitune"))
    asked(widget, "jump twice", qtbot)
    assert widget.whose.count() == 2
    drawn = widget.maps[0]
    first = drawn._weights
    assert drawn._words == ("jump", "twice", "end")
    widget.whose.setCurrentIndex(0)
    qtbot.waitUntil(lambda: drawn._weights != first)
    place = drawn.cell(0, 0).center().toPoint()
    assert drawn.event(QHelpEvent(QEvent.Type.ToolTip, place, drawn.mapToGlobal(place)))
    assert drawn.cell(0, 1).contains(QPointF(drawn.cell(0, 1).center()))
    QApplication.processEvents()


def test_an_example_is_one_click(play, run, qtbot):
    widget = play(run("none"))
    chips = [
        c for c in widget.findChildren(QToolButton) if c.accessibleName().startswith("Example")
    ]
    assert [chip.text() for chip in chips] == list(EXAMPLES)
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert widget.edit.text() == EXAMPLES[1]
    qtbot.waitUntil(lambda: widget._model.answers.command == ("jump",), timeout=10_000)
