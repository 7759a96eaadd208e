"""Turn a function that reports through a callback into a generator of events."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from equitune_gui.errors import StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from equitune_gui.experiment.events import Event

T = TypeVar("T")


class StopRequested(Exception):  # noqa: N818 - a request, not an error
    """Somebody asked the run to stop; caught in `run` alone."""


def narrated(
    work: Callable[[Callable[[Event], None], Callable[[], bool]], T],
    should_stop: Callable[[], bool],
) -> Generator[Event, None, T]:
    """Yield the events that `work(tell, should_stop)` tells, then return its result.

    The work is done in a thread of its own and the events handed over by a queue, since a callback
    cannot yield. Raises what the work raises; StopRequested when it was stopped.
    """
    told: SimpleQueue[Event | None] = SimpleQueue()
    result: list[T] = []
    failure: list[BaseException] = []

    def body() -> None:
        try:
            result.append(work(told.put, should_stop))
        except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
            failure.append(error)
        finally:
            told.put(None)

    thread = threading.Thread(target=body, name="equitune-narrated", daemon=True)
    thread.start()
    while (event := told.get()) is not None:
        yield event
    thread.join()
    if failure:
        if isinstance(failure[0], StoppedError):
            raise StopRequested from None
        raise failure[0]
    return result[0]
