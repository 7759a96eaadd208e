"""Fairness by its definition: the gap after each prompt, and the next words of X and g·X."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from equitune_gui.viewmodels.fairness import TICKS, gap_rows, next_words
from equitune_gui.viewmodels.regard import perplexity_words
from equitune_gui.viewmodels.run_model import ShownRuns, titles_of
from equitune_gui.widgets.breakdown_canvas import BarLook, BreakdownCanvas
from equitune_gui.widgets.legend import Entry, Legend
from equitune_gui.widgets.looks import NO_RUN, Look, colours_of
from equitune_gui.widgets.mirror_canvas import MirrorCanvas
from equitune_gui.widgets.redraw import Redraw, grown
from equitune_gui.widgets.theme import plot_colours

NOT_YET = "Fairness is checked before training and after each epoch."
GAP = "Fairness gap |log P(g·w | g·X) − log P(w | X)|, worst over g and w, in nats"
WORDS = "Next words: P(w | X) at the left, P(g·w | g·X) at the right"


class FairnessPlot(QWidget):
    """A bar for each run and prompt on a logarithmic axis; under it the mirrored next words."""

    def __init__(self, shown: ShownRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.legend = Legend()
        self.gaps = BreakdownCanvas(TICKS, counted="")
        self.gaps.setAccessibleName("Fairness gap by prompt")
        self.words = MirrorCanvas()
        self.facts = QLabel(wordWrap=True)
        self.facts.setAccessibleName("Perplexity")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._lay_out()
        self._redraw = Redraw(
            self, self._draw, lambda: grown(shown, "gaps", "next_words", "perplexities")
        )
        shown.runs_changed.connect(self._redraw.request)
        shown.data_changed.connect(self._redraw.look)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        for title, canvas in ((GAP, self.gaps), (WORDS, self.words)):
            half = QWidget()
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 2, 0, 0)
            heading = QLabel(title, wordWrap=True)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addWidget(heading)
            column.addWidget(canvas, 1)
            halves.addWidget(half)
        halves.setChildrenCollapsible(False)
        halves.setSizes([10_000, 10_000])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 4, 8, 2)
        column.addWidget(self.legend)
        column.addWidget(halves, 1)
        column.addWidget(self.facts)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _draw(self) -> None:
        runs, theme = self._shown.runs, plot_colours()
        checked = [run for run in runs if run.history.gaps]
        self._empty.setStyleSheet(f"color: {theme.muted}; font-size: 12pt;")
        self._empty.setText(NOT_YET if runs else NO_RUN)
        self._pages.setCurrentIndex(1 if checked else 0)
        named = zip(runs, titles_of(runs), colours_of(runs), strict=True)
        looks = [BarLook(title, colour) for run, title, colour in named if run in checked]
        self.legend.show_entries([Entry(Look(look.colour), look.title) for look in looks])
        self.gaps.show_rows(gap_rows(checked), looks)
        self.words.show_words(next_words(checked), looks)
        said = [
            f"{look.title}: {words}"
            for look, run in zip(looks, checked, strict=True)
            if (words := perplexity_words(run))
        ]
        self.facts.setStyleSheet(f"color: {theme.muted};")
        self.facts.setText("\n".join(said))
        self.facts.setVisible(bool(said))
