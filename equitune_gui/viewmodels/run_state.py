"""The states of a run and what moves it from one to the next: the window is a pure function of it.

    queued → starting → running ⇄ paused → stopping → finished | stopped | failed | refused | lost

Between a person's wish and the engine's answer stand `pausing` and `stopping`, which show at once.
"""

from __future__ import annotations

from enum import StrEnum


class RunState(StrEnum):
    """Where a run is."""

    QUEUED = "queued"
    STARTING = "starting"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"
    STOPPING = "stopping"
    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"
    REFUSED = "refused"  # for its choices, before it began
    LOST = "lost"

    @property
    def is_live(self) -> bool:
        """Whether somebody is driving the run now."""
        return self in LIVE

    @property
    def can_resume(self) -> bool:
        """Whether the run can be started or go on from what is on disk."""
        return self in {RunState.QUEUED, RunState.STOPPED, RunState.FAILED, RunState.LOST}

    @property
    def symbol(self) -> str:
        """One character that says the state without colour."""
        return _SYMBOLS[self]

    @property
    def words(self) -> str:
        """What is shown, with '…' where an answer is awaited."""
        waiting = {RunState.STARTING, RunState.PAUSING, RunState.STOPPING}
        return f"{self.value}…" if self in waiting else self.value


class Happening(StrEnum):
    """What moves a run: a person's wish, or the engine's answer."""

    ENQUEUED = "enqueued"
    LAUNCHED = "launched"
    STARTED = "started"  # the engine's first event, or any later one
    PAUSE_WANTED = "pause wanted"
    PAUSED = "paused"
    PAUSED_ELSEWHERE = "paused elsewhere"  # seen from outside: in another process, by any window
    GO_WANTED = "go wanted"
    STOP_WANTED = "stop wanted"
    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"
    REFUSED = "refused"
    VANISHED = "vanished"  # the driver ended without an ending
    NEVER_BEGAN = "never began"  # the driver ended before its first event


LIVE = frozenset(
    {
        RunState.STARTING,
        RunState.RUNNING,
        RunState.PAUSING,
        RunState.PAUSED,
        RunState.STOPPING,
    }
)
_SYMBOLS = {
    RunState.QUEUED: "⋯",
    RunState.STARTING: "◔",
    RunState.RUNNING: "▶",
    RunState.PAUSING: "⏸",
    RunState.PAUSED: "⏸",
    RunState.STOPPING: "◼",
    RunState.FINISHED: "✓",
    RunState.STOPPED: "◼",
    RunState.FAILED: "✕",
    RunState.REFUSED: "✕",
    RunState.LOST: "?",
}
_ENDINGS = {
    Happening.FINISHED: RunState.FINISHED,
    Happening.STOPPED: RunState.STOPPED,
    Happening.FAILED: RunState.FAILED,
    Happening.REFUSED: RunState.REFUSED,
    Happening.VANISHED: RunState.LOST,
    Happening.NEVER_BEGAN: RunState.QUEUED,
}
_STEPS = {
    (RunState.QUEUED, Happening.LAUNCHED): RunState.STARTING,
    (RunState.STARTING, Happening.STARTED): RunState.RUNNING,
    (RunState.STARTING, Happening.PAUSE_WANTED): RunState.PAUSING,
    (RunState.RUNNING, Happening.PAUSE_WANTED): RunState.PAUSING,
    (RunState.PAUSING, Happening.PAUSED): RunState.PAUSED,
    (RunState.PAUSING, Happening.PAUSED_ELSEWHERE): RunState.PAUSED,
    (RunState.RUNNING, Happening.PAUSED_ELSEWHERE): RunState.PAUSED,
    (RunState.PAUSING, Happening.GO_WANTED): RunState.RUNNING,
    (RunState.PAUSED, Happening.GO_WANTED): RunState.RUNNING,
    (RunState.PAUSED, Happening.STARTED): RunState.RUNNING,  # another window let it go on
}


def next_state(state: RunState, happening: Happening) -> RunState:
    """The state after `happening`; `state` itself where that changes nothing.

    An answer that comes late (a step after Stop was pressed, say) therefore never undoes a wish.
    """
    if happening is Happening.ENQUEUED:
        return RunState.QUEUED if state.can_resume else state
    if happening in _ENDINGS:
        return _ENDINGS[happening] if state.is_live else state
    if happening is Happening.STOP_WANTED:
        return RunState.STOPPING if state.is_live else state
    return _STEPS.get((state, happening), state)
