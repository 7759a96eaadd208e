import pytest
from hypothesis import given
from hypothesis import strategies as st

from equitune_gui.viewmodels.run_state import Happening, RunState, next_state

WISHES = {Happening.PAUSE_WANTED, Happening.GO_WANTED, Happening.STOP_WANTED}
ENDED = {
    RunState.FINISHED,
    RunState.STOPPED,
    RunState.FAILED,
    RunState.REFUSED,
    RunState.LOST,
}


def after(state, *happenings):
    for happening in happenings:
        state = next_state(state, happening)
    return state


def test_a_run_goes_from_queued_to_finished():
    assert (
        after(RunState.QUEUED, Happening.LAUNCHED, Happening.STARTED, Happening.FINISHED)
        is RunState.FINISHED
    )


def test_a_pause_is_acknowledged_before_it_is_taken():
    wanted = after(RunState.RUNNING, Happening.PAUSE_WANTED)
    assert wanted is RunState.PAUSING
    assert after(wanted, Happening.PAUSED) is RunState.PAUSED
    assert after(wanted, Happening.PAUSED, Happening.GO_WANTED) is RunState.RUNNING


def test_a_late_step_does_not_undo_a_wish():
    assert after(RunState.RUNNING, Happening.STOP_WANTED, Happening.STARTED) is RunState.STOPPING
    assert after(RunState.RUNNING, Happening.PAUSE_WANTED, Happening.STARTED) is RunState.PAUSING


def test_a_late_pause_does_not_undo_go_on():
    state = after(RunState.RUNNING, Happening.PAUSE_WANTED, Happening.GO_WANTED, Happening.PAUSED)
    assert state is RunState.RUNNING


def test_a_driver_that_ends_without_an_ending_is_lost_and_can_be_resumed():
    lost = after(RunState.RUNNING, Happening.VANISHED)
    assert lost is RunState.LOST
    assert after(lost, Happening.ENQUEUED, Happening.LAUNCHED) is RunState.STARTING


def test_a_driver_that_never_began_leaves_the_run_as_it_was():
    state = after(RunState.QUEUED, Happening.LAUNCHED, Happening.NEVER_BEGAN)
    assert state is RunState.QUEUED


def test_a_refused_run_stays_refused():
    refused = after(RunState.STARTING, Happening.REFUSED)
    assert refused is RunState.REFUSED
    assert not refused.can_resume
    for happening in Happening:
        assert next_state(refused, happening) is refused


def test_what_is_finished_stays_finished():
    for happening in Happening:
        assert next_state(RunState.FINISHED, happening) is RunState.FINISHED


@given(st.lists(st.sampled_from(list(Happening)), max_size=40))
def test_only_enqueueing_leaves_an_ending_and_stopping_only_ends(happenings):
    state = RunState.QUEUED
    for happening in happenings:
        before, state = state, next_state(state, happening)
        if before in ENDED and state is not before:
            assert happening is Happening.ENQUEUED
        if before is RunState.STOPPING:
            unbegun = happening is Happening.NEVER_BEGAN and state is RunState.QUEUED
            assert state is RunState.STOPPING or state in ENDED or unbegun
        if happening in WISHES:
            assert state not in ENDED or before is state


@pytest.mark.parametrize("state", list(RunState))
def test_every_state_has_a_symbol_and_words(state):
    assert state.symbol
    assert state.words.startswith(state.value)
