import pytest

from equitune_gui.viewmodels.run_state import LIVE, RunState
from equitune_gui.widgets.run_controls import offer


@pytest.mark.parametrize("state", list(RunState))
def test_only_a_live_run_that_is_not_stopping_can_be_acted_on(state):
    offered = offer(state)
    expected = state in LIVE and state is not RunState.STOPPING
    assert offered.can_pause is offered.can_stop is offered.can_discard is expected


def test_the_words_follow_the_state():
    assert offer(None).pause == "Pause"
    assert offer(RunState.RUNNING).pause == "Pause"
    assert offer(RunState.PAUSING).pause == "Pausing…"
    assert offer(RunState.PAUSED).pause == "Go on"
    assert offer(RunState.STOPPING).stop == "Stopping…"
    assert offer(RunState.RUNNING).stop == "Stop and keep"
