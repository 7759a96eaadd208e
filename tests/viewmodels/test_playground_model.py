"""What is typed is asked in the background; only the last command counts."""

import os
import threading

import pytest

from equitune_gui.errors import UnknownWordError
from equitune_gui.experiment import sequence_player
from equitune_gui.experiment.events import Saved
from equitune_gui.experiment.sequence_reading import AS_GIVEN, Answer, Reading
from equitune_gui.viewmodels.asking import NOT_YET, PRETRAINED
from equitune_gui.viewmodels.playground_model import PlaygroundModel
from equitune_gui.viewmodels.run_model import ShownRuns
from tests.widgets.synthetic import shown_runs
from tests.widgets.synthetic_commands import command_config, command_run

SWAP = {"jump": "run", "run": "jump"}


class EchoPlayer:
    """Answers a command with its words in capitals."""

    words = ("jump", "run", "twice")

    def __init__(self, folder, loaded):
        self.folder = folder
        loaded.append(folder.path.name)

    def answer(self, command):
        for word in command:
            if word not in (*self.words, "and"):
                raise UnknownWordError(word, self.words)
        moved = tuple(SWAP.get(word, word) for word in command)
        pairs = ((AS_GIVEN, command), ("jump ↔ run", moved))
        return Answer(
            tuple(
                Reading(label, words, tuple(map(str.upper, words)), (), (), ended=True)
                for label, words in pairs
            )
        )


@pytest.fixture
def loaded(monkeypatch):
    names = []
    monkeypatch.setattr(sequence_player, "load_player", lambda folder: EchoPlayer(folder, names))
    monkeypatch.setattr(
        sequence_player, "load_pretrained", lambda folder: EchoPlayer(folder, names)
    )
    return names


@pytest.fixture
def run(tmp_path):
    def made(method="none", *, weights=True, **choices):
        folder = tmp_path / method
        if weights:
            (folder / "checkpoints").mkdir(parents=True)
            (folder / "checkpoints" / "best.safetensors").write_bytes(b"weights")
        return command_run(method, folder=folder, **choices)

    return made


@pytest.fixture
def model_of(qapp):
    made = []

    def make(*runs):
        made.append(PlaygroundModel(shown_runs(*runs)))
        return made[-1]

    yield make
    for model in made:
        model.deleteLater()


def answer(model, text, qtbot):
    model.ask(text, pause_ms=0)
    qtbot.waitUntil(lambda: not model.busy and model.answers.command == tuple(text.split()))
    return model.answers


def titles(answers):
    return [one.asked.title for one in answers.answered]


def test_every_network_is_asked_the_pretrained_one_first(run, loaded, model_of, qtbot):
    model = model_of(run("none"), run("equitune"))
    assert loaded == []
    answers = answer(model, "jump twice", qtbot)
    assert titles(answers) == [PRETRAINED, "Plain fine-tuning", "Equi-tuning"]
    assert answers.labels == ("jump ↔ run",)
    assert answers.targets == {AS_GIVEN: ("JUMP", "JUMP"), "jump ↔ run": ("RUN", "RUN")}
    assert (answers.note, answers.is_mistake) == ("", False)
    answer(model, "run twice", qtbot)
    assert len(loaded) == 3


def test_better_weights_are_loaded_anew(run, loaded, model_of, qtbot):
    shown = run("none", finished=False)
    model = model_of(shown)
    answer(model, "jump", qtbot)
    before = len(loaded)
    file = shown.folder / "checkpoints" / "best.safetensors"
    os.utime(file, (1, 1))
    shown.apply([(0.0, Saved(80, 4, "checkpoints/last.pt", best=True))])
    qtbot.waitUntil(lambda: not model.busy and len(loaded) > before)


def test_a_run_without_weights_says_so(run, loaded, model_of, qtbot):
    answers = answer(model_of(run("none", weights=False)), "jump", qtbot)
    assert titles(answers) == ["Pretrained", "Plain fine-tuning"]
    assert answers.answered[0].answer is not None  # it is bundled: nothing has to come first
    assert answers.answered[1].sentence == NOT_YET


def test_an_unknown_word_is_a_mistake(run, loaded, model_of, qtbot):
    answers = answer(model_of(run("none")), "jmup twice", qtbot)
    assert answers.is_mistake
    assert "'jmup'" in answers.note
    assert "'jump'" in answers.note
    assert all(one.sentence for one in answers.answered)


def test_an_ungrammatical_command_is_asked_with_a_note(run, loaded, model_of, qtbot):
    answers = answer(model_of(run("none")), "jump twice twice", qtbot)
    assert not answers.is_mistake
    assert "no command of SCAN" in answers.note
    assert "without a target" in answers.note
    assert answers.targets[AS_GIVEN] is None
    assert answers.answered[1].answer.readings[0].actions == ("JUMP", "TWICE", "TWICE")


def test_nothing_typed_asks_nobody(run, loaded, model_of, qtbot):
    assert answer(model_of(run("none")), "   ", qtbot).answered == ()
    assert loaded == []


def test_the_last_of_several_commands_counts(run, model_of, qtbot, monkeypatch, loaded):
    going, hold = threading.Event(), threading.Event()

    class Slow(EchoPlayer):
        def answer(self, command):
            if command == ("jump",):
                going.set()
                hold.wait(10)
            return super().answer(command)

    monkeypatch.setattr(sequence_player, "load_pretrained", lambda _: None)
    monkeypatch.setattr(sequence_player, "load_player", lambda folder: Slow(folder, loaded))
    model = model_of(run("none"))
    seen = []
    model.changed.connect(lambda: seen.append(model.answers.command))
    model.ask("jump", pause_ms=0)
    qtbot.waitUntil(going.is_set)
    model.ask("run", pause_ms=0)
    hold.set()
    qtbot.waitUntil(lambda: model.answers.command == ("run",))
    assert ("jump",) not in seen


def test_a_broken_player_is_one_sentence_and_the_others_answer(
    run, model_of, qtbot, monkeypatch, loaded
):
    def load(folder):
        if folder.path.name == "none":
            raise RuntimeError("size mismatch")
        return EchoPlayer(folder, loaded)

    monkeypatch.setattr(sequence_player, "load_player", load)
    answers = answer(model_of(run("none"), run("equitune")), "jump", qtbot)
    assert answers.answered[1].sentence == "It cannot be asked: size mismatch"
    assert answers.answered[2].answer is not None


def test_other_runs_are_asked_the_same_command(run, loaded, model_of, qtbot):
    shown = ShownRuns()
    shown.show([run("none")])
    model = PlaygroundModel(shown)
    answer(model, "jump", qtbot)
    shown.show([run("equitune")])
    qtbot.waitUntil(lambda: "Equi-tuning" in titles(model.answers))
    assert model.answers.command == ("jump",)
    model.deleteLater()


def test_a_zero_shot_plain_run_is_the_pretrained_network(tmp_path, model_of):
    zero = command_run("none", folder=tmp_path)
    training = zero.config.training.model_copy(update={"epochs": 0})
    zero.config = command_config("none").model_copy(update={"training": training})
    assert [one.title for one in model_of(zero).networks] == ["Plain fine-tuning"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", {"walk", "look", "run", "jump", "turn"}),
        ("ju", {"jump"}),
        ("jump tw", {"twice"}),
        ("jump twice ", {"and", "after"}),
        ("turn ", {"left", "right", "opposite", "around"}),
        ("jump around left twice and walk twi", {"twice"}),
        ("jump", set()),
        ("hop ", set()),
    ],
)
def test_the_next_words_come_from_the_grammar(model_of, text, words):
    assert set(model_of().follow_ups(text)) == words
