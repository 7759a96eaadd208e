"""What Help shows: the terms with the papers' formulas, the shortcuts, versions and citations."""

from __future__ import annotations

import html
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from equitune_gui.experiment.citations import EFFICIENT, EQUITUNING
from equitune_gui.symmetry.catalogue import METHODS
from equitune_gui.viewmodels.task_words import TASK_WORDS
from equitune_gui.widgets.actions import ACTIONS, MENUS
from equitune_gui.widgets.plot_pages import PAGES

TERMS = (
    ("Group G, order |G|", "A finite set of moves that can be undone and combined; how many."),
    ("Element g, inverse g⁻¹, identity e", "One move; the move that undoes it; no move at all."),
    ("Action g·x", "The picture x moved by g. e·x = x and g·(h·x) = (gh)·x."),
    ("Orbit", "All pictures g·x that one picture becomes."),
    ("Equivariant", "f(g·x) = g·f(x): the output moves as the input does."),
    ("Invariant", "f(g·x) = f(x): the output does not notice the move. Right for class labels."),
    (
        "Equi-tuning",
        (
            "The equivariant network nearest to the pretrained M: it minimises "
            "Σ_g ‖M(g·x) − M_G(g·x)‖², and the solution is M_G(x) = 1/|G| Σ_g g⁻¹·M(g·x)."
        ),
    ),
    (
        "Equivariance error",
        "‖f(g·x) − g·f(x)‖ / ‖f(x)‖ for each g: 0 is exact, up to 10⁻⁵ is rounding in float32.",
    ),
    (
        "Interpolation floor",
        (
            "What turning by 30° or 45° and back does to the picture itself. No network can be "
            "asked to do better than that on an approximate group."
        ),
    ),
    ("Consistency", "The share of pictures with the same prediction for g·x as for x."),
    ("Worst accuracy", "The accuracy under the one element of G under which it is lowest."),
    ("λ", "A small positive network that learns how much each branch g⁻¹·M(g·x) counts."),
    ("Zero-shot / fine-tuned", "No update at all / some updates on the new data."),
    ("Loss", "Cross-entropy −ln p(true class), mean over the batch, in nats."),
)
PACKAGES = ("equitune-gui", "torch", "torchvision", "PySide6-Essentials", "pyqtgraph", "numpy")


def glossary() -> str:
    """The terms and methods as HTML."""
    methods = [(m.title, f"{m.description} {m.formula}") for m in METHODS.values()]
    rows = "".join(
        f"<p><b>{html.escape(term)}</b><br>{html.escape(meaning)}</p>"
        for term, meaning in (*TERMS, *methods)
    )
    return f"<h2>Glossary</h2>{rows}"


def shortcuts(actions: Mapping[str, QAction]) -> str:
    """Every shortcut as HTML, menu by menu."""
    parts = ["<h2>Keyboard shortcuts</h2>"]
    native = QKeySequence.SequenceFormat.NativeText
    for menu in MENUS:
        rows = [
            (action.text().replace("&", ""), action.shortcut().toString(native))
            for action in (actions[spec.name] for spec in ACTIONS if spec.menu == menu)
            if not action.shortcut().isEmpty()
        ]
        parts.append(_table(menu, rows))
    for task, pages in PAGES.items():
        keys = [(page.title, f"Alt+{place}") for place, page in enumerate(pages, start=1)]
        parts.append(_table(f"Plots of {TASK_WORDS[task].examples}", keys))
    parts.append(
        _table("Runs table", [("Show the chosen runs", "Enter"), ("Open the run's menu", "Menu")])
    )
    return "".join(parts)


def about() -> str:
    """Versions and citations as HTML."""
    versions = [("Python", platform.python_version()), ("System", platform.platform())]
    for name in PACKAGES:
        try:
            versions.append((name, version(name)))
        except PackageNotFoundError:
            versions.append((name, "not installed"))
    cited = "".join(f"<p>{html.escape(paper.sentence)}</p>" for paper in (EQUITUNING, EFFICIENT))
    return f"<h2>equitune_gui</h2>{_table('Versions', versions)}<h3>Please cite</h3>{cited}"


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td style='padding-right: 24px'>{html.escape(left)}</td>"
        f"<td>{html.escape(right)}</td></tr>"
        for left, right in rows
    )
    return f"<h3>{html.escape(title)}</h3><table>{cells}</table>" if rows else ""


class HelpDialog(QDialog):
    """One page of help beside the window, which stays usable."""

    def __init__(self, title: str, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QTextBrowser()
        text.setAccessibleName(title)
        text.setHtml(page)
        text.setOpenExternalLinks(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(620, 560)
