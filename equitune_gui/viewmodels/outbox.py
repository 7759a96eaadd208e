"""The one way from a background thread to the window: whatever is put in, comes out in batches."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

BATCH_MS = 100  # between deliveries, so at most 10 a second whatever the sender's pace


class Outbox(QObject):
    """Takes things in from any thread and hands them out, in order, in the thread that made it."""

    delivered = Signal(object)  # a list of what was put in, in order
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: list[object] = []
        self._delivered_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.deliver)
        self._arrived.connect(self._schedule, Qt.ConnectionType.QueuedConnection)

    def put(self, *things: object) -> None:
        """Take in; only the first thing since the last delivery wakes the receiving thread."""
        with self._lock:
            wake = not self._waiting
            self._waiting.extend(things)
        if wake and things:
            self._arrived.emit()

    @Slot()
    def _schedule(self) -> None:
        if not self._timer.isActive():
            since = (time.monotonic() - self._delivered_at) * 1000
            self._timer.start(max(0, round(BATCH_MS - since)))

    @Slot()
    def deliver(self) -> None:
        """Hand out now whatever is waiting. To be called in the receiving thread only."""
        with self._lock:
            batch, self._waiting = self._waiting, []
        self._delivered_at = time.monotonic()
        if batch:
            self.delivered.emit(batch)
