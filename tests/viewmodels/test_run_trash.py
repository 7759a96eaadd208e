import pytest

from equitune_gui.errors import ReadOnlyFolderError
from equitune_gui.viewmodels.run_state import RunState
from tests.fake_engine import FakeEngine


def finish(bench, qtbot, experiment):
    """Runs an experiment to its end; the ids of its runs."""
    run_ids = bench.queue.submit(experiment)
    qtbot.waitUntil(lambda: bench.queue.current is None, timeout=10_000)
    qtbot.waitUntil(lambda: set(run_ids) <= listed(bench))
    return run_ids


def listed(bench):
    return {summary.id for summary in bench.library.summaries}


def shown(bench):
    return tuple(run.run_id for run in bench.library.shown.runs)


@pytest.fixture
def told(bench):
    notices = []
    bench.trash.noticed.connect(notices.append)
    return notices


def in_trash(bench, qtbot):
    with qtbot.waitSignal(bench.trash.listed) as answer:
        bench.trash.look()
    return {run.summary.id for run in answer.args[0]}


def test_the_notice_names_the_run_and_undoes(bench, qtbot, experiment, told):
    first, second = finish(bench, qtbot, experiment)
    bench.trash.discard([second])
    assert told[-1].sentence == "Equi-tuning · seed 0 of Small is discarded."
    assert shown(bench) == (first,)
    told[-1].answers[0].do()
    qtbot.waitUntil(lambda: shown(bench) == (first, second))
    assert bench.queue.state(second) is RunState.FINISHED
    assert not bench.trash.can_undo


def test_after_the_shown_run_the_nearest_other_is_shown_and_undo_shows_it_again(
    bench, qtbot, experiment
):
    oldest = finish(bench, qtbot, experiment)
    newest = finish(bench, qtbot, experiment)
    assert shown(bench) == newest
    bench.trash.discard(newest)
    qtbot.waitUntil(lambda: shown(bench) == oldest)
    bench.trash.undo()
    qtbot.waitUntil(lambda: shown(bench) == newest)
    assert listed(bench) >= {*oldest, *newest}


def test_undo_goes_back_step_by_step(bench, qtbot, experiment):
    first, second = finish(bench, qtbot, experiment)
    bench.trash.discard([first])
    bench.trash.discard([second])
    assert shown(bench) == ()
    bench.trash.undo()
    assert not (bench.library.store.folder / first).exists()
    qtbot.waitUntil(lambda: shown(bench) == (second,))
    bench.trash.undo()
    qtbot.waitUntil(lambda: shown(bench) == (first, second))


def test_a_run_discarded_long_ago_is_restored_and_shown(bench, qtbot, experiment):
    first, _ = finish(bench, qtbot, experiment)
    bench.library.store.discard(first)  # in an earlier session
    bench.library.forget(first)
    assert in_trash(bench, qtbot) == {first}
    bench.trash.restore([first])
    qtbot.waitUntil(lambda: shown(bench) == (first,))
    assert in_trash(bench, qtbot) == set()


def test_what_is_deleted_for_good_can_not_be_undone(bench, qtbot, experiment):
    run_ids = finish(bench, qtbot, experiment)
    bench.trash.discard(run_ids)
    with qtbot.waitSignal(bench.trash.changed):
        bench.trash.delete(run_ids)
    assert in_trash(bench, qtbot) == set()
    assert not bench.trash.can_undo


def test_a_run_that_cannot_be_moved_is_told_and_stays(bench, qtbot, experiment, told, monkeypatch):
    first, _ = finish(bench, qtbot, experiment)

    def refuse(_run_id):
        raise ReadOnlyFolderError("/x")

    monkeypatch.setattr(bench.library.store, "discard", refuse)
    bench.trash.discard([first])
    assert [notice.kind for notice in told] == ["error"]
    assert first in shown(bench)
    assert not bench.trash.can_undo


class TestUnderWay:
    @pytest.fixture
    def engine(self):
        return FakeEngine(steps=400, pause_s=0.01)

    def test_a_run_under_way_is_stopped_before_it_is_discarded(
        self, bench, qtbot, experiment, told
    ):
        first, second = bench.queue.submit(experiment)
        qtbot.waitUntil(lambda: bench.queue.state(first) is RunState.RUNNING)
        bench.trash.discard([first, second])
        assert told[-1].sentence == "Equi-tuning · seed 0 of Small is discarded."
        qtbot.waitUntil(lambda: not (bench.library.store.folder / first).exists())
        assert shown(bench) == ()
        for _ in range(2):
            bench.trash.undo()
        assert (bench.library.store.folder / first).exists()
        assert bench.queue.state(first) is RunState.STOPPED
        assert bench.queue.state(second) is RunState.QUEUED
        assert not bench.queue.is_waiting(second)
