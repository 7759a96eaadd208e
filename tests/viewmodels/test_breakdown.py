"""The parts of a split are listed in an order that makes sense, with their counts."""

from equitune_gui.experiment.events import BreakdownMeasured
from equitune_gui.viewmodels.breakdown import Share, measured_kinds, part_rows
from tests.widgets.synthetic_commands import command_run


def run_with(*measured):
    run = command_run(epochs=1, finished=False)
    run.apply([(0.0, event) for event in measured])
    return run


def measured(by, parts, *, step=1, split="test"):
    names, correct, count = zip(*parts, strict=True)
    return BreakdownMeasured(step, 1, split, by, names, correct, count)


def test_lengths_stand_in_the_order_of_numbers():
    run = run_with(measured("length", [("10", 1, 2), ("9", 2, 2), ("24", 0, 3)]))
    assert [row.name for row in part_rows([run], by="length", split="test")] == ["9", "10", "24"]


def test_the_hardest_template_over_all_runs_comes_first():
    first = run_with(measured("template", [("u", 9, 10), ("u twice", 1, 10), ("u d", 5, 10)]))
    second = run_with(measured("template", [("u", 1, 10), ("u twice", 9, 10), ("u d", 1, 10)]))
    rows = part_rows([first, second], by="template", split="test")
    assert [row.name for row in rows] == ["u d", "u", "u twice"]
    assert rows[0].shares == (Share(5, 10), Share(1, 10))


def test_templates_can_be_asked_for_by_their_words():
    run = run_with(
        measured("template", [("u", 1, 1), ("u around d", 1, 1), ("turn around d", 0, 1)])
    )
    rows = part_rows([run], by="template", split="test", containing="u aro")
    assert [row.name for row in rows] == ["u around d"]


def test_a_part_that_one_run_lacks_has_no_bar_there():
    first = run_with(measured("length", [("1", 1, 1)]))
    second = run_with(measured("length", [("1", 1, 2), ("2", 1, 2)]))
    one, two = part_rows([first, second], by="length", split="test")
    assert (one.counts, two.counts) == ("1 / 2", "2")
    assert two.shares == (None, Share(1, 2))


def test_the_newest_measurement_counts():
    run = run_with(
        measured("length", [("1", 0, 4)], step=1), measured("length", [("1", 3, 4)], step=2)
    )
    (row,) = part_rows([run], by="length", split="test")
    assert row.shares == (Share(3, 4),)
    assert row.shares[0].words().startswith("75.0 %")


def test_what_was_measured_is_offered_split_by_split():
    run = run_with(
        measured("template", [("u", 1, 1)]),
        measured("length", [("1", 1, 1)]),
        measured("length", [("1", 1, 1)], split="validation"),
    )
    expected = [("length", "test"), ("template", "test"), ("length", "validation")]
    assert measured_kinds([run]) == expected
    assert measured_kinds([]) == []
