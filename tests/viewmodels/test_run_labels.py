"""The library: labels with undo, and the search above the table."""

import pytest

from equitune_gui.experiment.config import Experiment
from equitune_gui.viewmodels.run_sieve import Sieve
from tests.viewmodels.test_runs_model import summary, table, text  # noqa: F401 - a fixture

TABLE = "Experiment"


@pytest.fixture
def runs(bench, qtbot):
    ids = [
        bench.library.store.create(config).id
        for config in Experiment(name="Digits", seeds=(0, 1)).runs("e")
    ]
    bench.library.refresh()
    qtbot.waitUntil(lambda: len(bench.library.summaries) == 4)
    return ids


def test_a_star_is_put_and_taken_back(bench, runs, qtbot):
    bench.labels.toggle_star(runs[:2])
    assert [bench.labels.of(i).starred for i in runs] == [True, True, False, False]
    qtbot.waitUntil(lambda: sum(s.starred for s in bench.library.summaries) == 2)
    bench.labels.toggle_star(runs[:3])  # not all have one: all get one
    assert [bench.labels.of(i).starred for i in runs] == [True, True, True, False]
    bench.labels.undo()
    bench.labels.undo()
    assert not any(bench.labels.of(i).starred for i in runs)
    assert bench.labels.last_change == -1


def test_what_changes_nothing_is_no_change(bench, runs):
    bench.labels.put(runs, archived=False)
    assert bench.labels.last_change == -1


def test_a_run_that_went_is_told(bench, runs, qtbot):
    bench.library.store.discard(runs[0])
    with qtbot.waitSignal(bench.labels.noticed):
        bench.labels.put(runs[:1], starred=True)


@pytest.mark.parametrize(
    ("search", "shown"),
    [
        ("", ["c", "b", "a"]),
        ("jump", ["b"]),
        ("JUMP demo", ["b"]),
        ("tag:de", ["b", "a"]),
        ("is:starred", ["a"]),
        ("is:archived", ["z"]),
        ("state:failed", ["c"]),
        ("task:comp tag:demo", ["b"]),
        ("needle", ["a"]),
        ("resnet", []),
        ("tag:", ["c", "b", "a"]),
    ],
)
def test_the_search_lets_through(table, search, shown):  # noqa: F811 - the fixture
    runs = table(
        summary("c", state="failed"),
        summary("b", name="Add jump", task="compositional", tags=("demo",)),
        summary("a", tags=("demo",), starred=True, note="a needle in it"),
        summary("z", archived=True),
    )
    runs.seek(search)
    assert [runs.run_id(row) for row in range(runs.rowCount())] == shown
    assert runs.total == 4


def test_a_title_star_and_tags_stand_in_the_table(table):  # noqa: F811 - the fixture
    runs = table(summary("a", title="Mine", starred=True, tags=("x", "y")))
    assert text(runs, 0, TABLE) == "★ Mine  #x  #y"


def test_a_hidden_run_has_no_row(table):  # noqa: F811 - the fixture
    runs = table(summary("a"), summary("b", archived=True))
    assert runs.row_of("b") is None
    runs.refresh_run("b")  # what happens to it disturbs nobody
    runs.sort(1)
    assert runs.rowCount() == 1


def test_a_word_with_an_unknown_condition_is_a_word():
    assert Sieve.parse("a:b c") == Sieve(words=("a:b", "c"))
