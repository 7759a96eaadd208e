"""Drawing no more often than it can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

INTERVAL_MS = 34  # at most 30 redraws a second


class Redraw(QObject):
    """Calls `draw` soon after it was asked to, at most 30 times a second, while `widget` is seen.

    What was asked for while the widget was hidden is drawn once, when it shows. A change of theme
    asks by itself.
    """

    def __init__(self, widget: QWidget, draw: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._draw = draw
        self._due = True
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._fire)
        widget.installEventFilter(self)

    def request(self) -> None:
        """Draw within the next 34 ms, or when the widget shows."""
        self._due = True
        if self._widget.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _fire(self) -> None:
        if self._due and self._widget.isVisible():
            self._due = False
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the widget shows, and when the theme changes."""
        if event.type() == QEvent.Type.Show:
            self._fire()
        elif event.type() == QEvent.Type.PaletteChange:
            self.request()
        return super().eventFilter(watched, event)
