"""The table of commands: what is read, sifted, sought, sorted and copied, and broken files."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from equitune_gui.data.scan import Pair, interpret
from equitune_gui.errors import UnreadablePredictionsError
from equitune_gui.viewmodels.action_differences import Action, compared, first_difference
from equitune_gui.viewmodels.command_predictions import read_command_predictions
from equitune_gui.viewmodels.command_table import ACTIONS, RIGHT, TARGET, CommandTable
from equitune_gui.viewmodels.run_model import ShownRuns
from tests.widgets.synthetic import shown_runs
from tests.widgets.synthetic_commands import command_run, write_commands

COMMANDS = ("jump twice", "turn left and jump", "look and jump", "jump around left")


def pairs(commands=COMMANDS):
    return [Pair(tuple(c.split()), interpret(c.split())) for c in commands]


@pytest.fixture
def ran(tmp_path):
    """Makes a run that answered these; `wrong` are the places of those it got wrong."""

    def made(method, *, wrong=(), commands=COMMANDS, seed=0):
        folder = tmp_path / f"{method}-{seed}"
        write_commands(folder, pairs=pairs(commands))
        table = dict(np.load(folder / "predictions.npz"))
        right = np.array([k not in wrong for k in range(len(commands))])
        answers = [
            target if fine else target.replace("JUMP", "RUN")
            for target, fine in zip(table["targets"], right, strict=True)
        ]
        table |= {"predicted": np.array(answers), "right": right}
        np.savez(folder / "predictions.npz", **table)
        return command_run(method, folder=folder, seed=seed)

    return made


@pytest.fixture
def read(qtbot, qapp):
    def made(*runs):
        model = CommandTable(shown_runs(*runs))
        made.kept.append(model)
        model.look()
        qtbot.waitUntil(lambda: not model.loading)
        return model

    made.kept = []
    yield made
    for model in made.kept:
        model.deleteLater()


def commands_of(model):
    return [model.text(row, 0) for row in range(model.rowCount())]


# ------------------------------------------------------------------------------------- differences


@pytest.mark.parametrize(
    ("answer", "target", "kinds"),
    [
        ("R R", "R R", "same same"),
        ("R J", "R R", "same other"),
        ("R", "R R", "missing same"),
        ("L R R", "R R", "extra same same"),
        ("", "R", "missing"),
        ("R", "", "extra"),
        ("T J T J", "J T J", "extra same same same"),
    ],
)
def test_an_answer_is_aligned_with_its_target(answer, target, kinds):
    found = compared(tuple(answer.split()), tuple(target.split()))
    assert [action.kind for action in found] == kinds.split()
    said = [action.word for action in found if action.kind != "missing"]
    assert said == answer.split()


def test_what_is_missing_is_named():
    assert compared(("RUN",), ("JUMP", "RUN"))[0] == Action("JUMP", "missing")


@pytest.mark.parametrize(
    ("answer", "target", "place"),
    [("A B", "A B", None), ("A C", "A B", 2), ("A", "A B", 2), ("A B C", "A B", 3), ("", "A", 1)],
)
def test_the_first_difference_is_counted_from_one(answer, target, place):
    assert first_difference(tuple(answer.split()), tuple(target.split())) == place


# ------------------------------------------------------------------------------------------- table


def test_nothing_is_read_before_it_is_looked_at(ran, qtbot):
    model = CommandTable(shown_runs(ran("none")))
    assert (model.loading, model.total) == (False, 0)
    model.look()
    assert model.loading
    qtbot.waitUntil(lambda: model.total == 4)
    model.deleteLater()


def test_each_run_has_a_column_with_its_answers(ran, read):
    model = read(ran("none", wrong=(0, 2)), ran("equitune"))
    titles = [model.headerData(k, Qt.Orientation.Horizontal) for k in range(4)]
    assert titles == ["Command", "Target", "Plain fine-tuning", "Equi-tuning"]
    row = commands_of(model).index("jump twice")
    cell = model.index(row, 2)
    assert (cell.data(), cell.data(RIGHT)) == ("RUN RUN", False)
    assert [action.kind for action in cell.data(ACTIONS)] == ["other", "other"]
    assert model.index(row, 3).data(RIGHT) is True
    assert model.right_in(0) == (2, 4)


def test_short_targets_come_first(ran, read):
    lengths = [len(text.split()) for text in _targets(read(ran("none")))]
    assert lengths == sorted(lengths)


def _targets(model):
    return [model.text(row, TARGET) for row in range(model.rowCount())]


def test_columns_sort(ran, read):
    model = read(ran("none", wrong=(1,)), ran("equitune", wrong=(3,)))
    model.sort(0)
    assert commands_of(model) == sorted(COMMANDS)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert commands_of(model) == sorted(COMMANDS, reverse=True)
    model.sort(2)
    assert commands_of(model)[0] == COMMANDS[1]
    model.sort(3)
    assert commands_of(model)[0] == COMMANDS[3]


@pytest.mark.parametrize(
    ("sieve", "places"),
    [("all", {0, 1, 2, 3}), ("wrong", {0, 1, 2}), ("mended", {0}), ("broken", {2})],
)
def test_filters_compare_the_plain_run_with_the_symmetrised(ran, read, sieve, places):
    model = read(ran("none", wrong=(0, 1)), ran("equitune", wrong=(1, 2)))
    assert model.compares
    model.choose(sieve)
    assert set(commands_of(model)) == {COMMANDS[k] for k in places}
    assert (model.count, model.total) == (len(places), 4)


def test_mending_needs_a_plain_run_and_one_that_symmetrises(ran, read):
    assert not read(ran("none"), ran("augmentation")).compares
    assert not read(ran("equitune"), ran("equizero")).compares


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("jump", {0, 1, 2, 3}),
        ("jump aro", {3}),
        ("  and   jump ", {1, 2}),
        ("TURN_LEFT JUMP", {1, 3}),
        ("ump", set()),
        ("", {0, 1, 2, 3}),
    ],
)
def test_commands_and_targets_are_sought_by_their_words(ran, read, words, places):
    model = read(ran("none"))
    model.seek(words)
    assert set(commands_of(model)) == {COMMANDS[k] for k in places}


def test_a_run_on_other_commands_answers_those_it_shares(ran, read):
    model = read(ran("none"), ran("equitune", commands=COMMANDS[:2], wrong=(0,)))
    row = commands_of(model).index("look and jump")
    assert (model.text(row, 3), model.index(row, 3).data(RIGHT)) == ("–", None)
    assert model.right_in(1) == (1, 2)
    model.choose("wrong")
    assert commands_of(model) == ["jump twice"]


def test_a_run_that_shares_none_is_left_out(ran, read):
    model = read(ran("none"), ran("equitune", commands=("walk", "run"), seed=3))
    assert model.columnCount() == 3
    assert model.left_out == ("Equi-tuning · seed 3",)


def test_rows_are_copied_with_headings_and_whole_words(ran, read):
    model = read(ran("none", wrong=(0,)))
    model.choose("wrong")
    expected = "Command\tTarget\tPlain fine-tuning\njump twice\tJUMP JUMP\tRUN RUN"
    assert model.as_text([0]) == expected


def test_other_runs_bring_their_own_table(ran, qtbot):
    shown = ShownRuns()
    model = CommandTable(shown)
    model.look()
    assert (model.total, model.has_runs) == (0, False)
    shown.show([ran("none")])
    model.look()
    qtbot.waitUntil(lambda: model.columnCount() == 3)
    shown.show([])
    assert (model.total, model.columnCount(), model.rowCount()) == (0, 2, 0)
    model.deleteLater()


# ------------------------------------------------------------------------------------- broken files


def spoil(path, **changes):
    table = dict(np.load(path)) | changes
    np.savez(path, **{key: value for key, value in table.items() if value is not None})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"right": None}, "it has no right"),
        ({"right": np.zeros(3, bool)}, "one target and one answer for each command"),
        ({"right": np.zeros(4)}, "of the wrong type"),
        ({"commands": np.zeros(4)}, "of the wrong type"),
        (
            {k: np.array([], str) for k in ("commands", "targets", "predicted")}
            | {"right": np.zeros(0, bool)},
            "it is empty",
        ),
    ],
)
def test_a_table_that_does_not_fit_is_told_in_a_sentence(tmp_path, changes, words):
    write_commands(tmp_path, pairs=pairs())
    spoil(tmp_path / "predictions.npz", **changes)
    with pytest.raises(UnreadablePredictionsError, match=words):
        read_command_predictions(tmp_path / "predictions.npz")


def test_missing_and_cut_tables_are_problems_and_the_others_show(ran, read):
    cut, missing, fine = ran("none", seed=1), ran("equitune", seed=2), ran("equizero", seed=3)
    file = cut.folder / "predictions.npz"
    file.write_bytes(file.read_bytes()[:100])
    (missing.folder / "predictions.npz").unlink()
    model = read(cut, missing, fine)
    assert len(model.problems) == 2
    assert model.columnCount() == 3
