"""A ring around the cursor, so that an audience sees where the speaker points."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from equitune_gui.widgets.theme import plot_colours

SIDE = 84  # pixels
LINE = 5
TICK_MS = 25
REST_MS = 3000  # without a move, then ring and cursor vanish
MILD = 60  # of 255; how much the disc inside the ring covers


class Spotlight(QWidget):
    """Follows the cursor over its parent; lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._screen = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFixedSize(SIDE, SIDE)
        self.hide()
        self._last = QPoint()
        self._rest = QElapsedTimer()
        self._rest.start()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._follow)

    @property
    def on(self) -> bool:
        """Whether the cursor is followed."""
        return self._timer.isActive()

    def switch(self, *, on: bool) -> None:
        """Follow the cursor, or do not."""
        (self._timer.start if on else self._timer.stop)()
        self.setVisible(on)
        self._show_cursor(seen=True)

    def _follow(self) -> None:
        at = self._screen.mapFromGlobal(QCursor.pos())
        if at != self._last:
            self._last = at
            self._rest.restart()
            self.move(at - QPoint(SIDE // 2, SIDE // 2))
            self.raise_()
        awake = self._rest.elapsed() < REST_MS
        if awake is not self.isVisible():
            self.setVisible(awake)
            self._show_cursor(seen=awake)

    def _show_cursor(self, *, seen: bool) -> None:
        if seen:
            self._screen.unsetCursor()
        else:
            self._screen.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring with a faint disc in it."""
        colour = QColor(plot_colours().accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, LINE))
        colour.setAlpha(MILD)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(self.rect()).adjusted(LINE, LINE, -LINE, -LINE))
        painter.end()
