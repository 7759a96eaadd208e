"""Actions drawn side by side: what differs from the target in colour and with a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from equitune_gui.viewmodels.action_differences import Action, Kind, shortened
from equitune_gui.widgets.theme import plot_colours

GAP = 6.0  # pixels between words


def marks_explained() -> str:
    """What the lines and the colour mean, as rich text."""
    return (
        f"<span style='color: {plot_colours().wrong}'><u>another action</u> &nbsp; "
        "<s>too many</s> &nbsp; [missing]</span>"
    )


def word_font(font: QFont, kind: Kind) -> QFont:
    """Underlined for another action, struck out for one too many; a blank is GAP wide."""
    changed = QFont(font)
    changed.setWordSpacing(GAP - QFontMetricsF(font).horizontalAdvance(" "))
    changed.setUnderline(kind == "other")
    changed.setStrikeOut(kind == "extra")
    return changed


def placed(
    actions: Sequence[Action], box: QRectF, metrics: QFontMetricsF, *, short: bool, wrap: bool
) -> Iterator[tuple[Action, str, QRectF]]:
    """Each action with its text and where it stands; rows below each other where they wrap."""
    x, y, line = box.left(), box.top(), metrics.height() + 3
    widths: dict[str, float] = {}  # there are few different words
    for action in actions:
        text = shortened(action.word) if short else action.word
        width = widths.get(text) or widths.setdefault(text, metrics.horizontalAdvance(text))
        if wrap and x > box.left() and x + width > box.right():
            x, y = box.left(), y + line
        yield action, text, QRectF(x, y, width, line)
        x += width + GAP


def height_for(
    actions: Sequence[Action], width: float, metrics: QFontMetricsF, *, short: bool
) -> float:
    """Pixels that the actions take when they wrap at `width`."""
    box = QRectF(0, 0, width, 1)
    boxes = [where for *_, where in placed(actions, box, metrics, short=short, wrap=True)]
    return boxes[-1].bottom() if boxes else metrics.height() + 3


def paint_actions(
    painter: QPainter, box: QRectF, actions: Sequence[Action], *, short: bool, wrap: bool = False
) -> None:
    """Draw them from the box's top left, in one line with an ellipsis unless they wrap."""
    font, theme = painter.font(), plot_colours()
    metrics = QFontMetricsF(font)
    if not wrap:
        box = QRectF(box)
        box.setTop(box.center().y() - metrics.height() / 2 - 1.5)
    found = placed(actions, box, metrics, short=short, wrap=wrap)
    shown = list(_fitting(found, box, metrics, wrap=wrap))
    for (kind, _), group in groupby(shown, lambda one: (one[0].kind, one[2].top())):
        words = [(text, where) for _, text, where in group]
        painter.setFont(word_font(font, kind))
        painter.setPen(QColor(theme.text if kind == "same" else theme.wrong))
        if kind == "same":  # all at once, which takes a tenth of the time
            words = [(" ".join(text for text, _ in words), words[0][1])]
        for text, where in words:
            painter.drawText(QPointF(where.left(), where.top() + metrics.ascent() + 1), text)
            if kind == "missing":
                _paint_gap(painter, where)
    painter.setFont(font)


def _fitting(
    found: Iterator[tuple[Action, str, QRectF]],
    box: QRectF,
    metrics: QFontMetricsF,
    *,
    wrap: bool,
) -> Iterator[tuple[Action, str, QRectF]]:
    room = box.right() - metrics.horizontalAdvance("…")
    for action, text, where in found:
        if not wrap and where.right() > room:
            where.setWidth(metrics.horizontalAdvance("…"))
            yield Action("…", "same"), "…", where
            return
        yield action, text, where


def _paint_gap(painter: QPainter, where: QRectF) -> None:
    """A dashed frame: this action is asked for, and not in the answer."""
    painter.save()
    painter.setPen(QPen(painter.pen().color(), 1, Qt.PenStyle.DotLine))
    painter.drawRect(where.adjusted(-2, 0.5, 2, -1.5))
    painter.restore()
