"""F1: what the control with the focus is, in the words it has, and the terms that occur in them."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QTabWidget, QWidget

from equitune_gui.widgets.help_pages import all_terms

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_TERMS = 6


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    if widget.accessibleName():
        return widget.accessibleName()
    reader = QAccessible.queryAccessibleInterface(widget)
    named = reader.text(QAccessible.Text.Name) if reader is not None else ""
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (named or own).replace("&", "")


def sentences_on(widget: QWidget | None) -> list[str]:
    """What there is to say about a control and what it stands in, the nearest first."""
    found: list[str] = []
    while widget is not None:
        for said in _sayings(widget):
            words = _plain(said)
            if words and words not in found:
                found.append(words)
        widget = widget.parentWidget()
    return found


def _sayings(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.accessibleDescription()
    if isinstance(widget, QTabWidget) and widget.currentIndex() >= 0:
        yield widget.tabToolTip(widget.currentIndex())


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", text)).strip()


def help_on(widget: QWidget) -> str:
    """A page on the control, as HTML."""
    name, said = name_of(widget) or "This part of the window", sentences_on(widget)
    told = "".join(f"<p>{html.escape(each)}</p>" for each in said)
    terms = "".join(
        f"<p><b>{html.escape(term)}</b><br>{html.escape(meaning)}</p>"
        for term, meaning in terms_in(" ".join((name, *said)))
    )
    heading = f"<h3>Terms</h3>{terms}" if terms else ""
    return f"<h2>{html.escape(name)}</h2>{told}{heading}"


def terms_in(text: str) -> list[tuple[str, str]]:
    """The glossary's terms that the text uses."""
    words = text.casefold()
    found = [
        (term, meaning)
        for term, meaning in all_terms()
        if any(_whole(key, words) for key in re.split(r"[,/|()]", term.casefold()))
    ]
    return found[:MOST_TERMS]


def _whole(key: str, words: str) -> bool:
    key = key.strip()
    return len(key) > 1 and re.search(rf"(?<!\w){re.escape(key)}(?!\w)", words) is not None
