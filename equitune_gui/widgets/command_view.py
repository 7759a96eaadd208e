"""The table of test commands: each run's actions beside the target, with filters and search."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QShortcut,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from equitune_gui.viewmodels.action_differences import SHORT_KEY
from equitune_gui.viewmodels.command_table import ACTIONS, COMMAND, RIGHT, TARGET, CommandTable
from equitune_gui.widgets.action_words import marks_explained, paint_actions
from equitune_gui.widgets.orbit_canvas import paint_verdict
from equitune_gui.widgets.redraw import Redraw
from equitune_gui.widgets.theme import mix, plot_colours

SIEVES = (
    ("all", "All commands", "Every command of the test"),
    ("wrong", "Wrong now", "Those that at least one shown run gets wrong"),
    ("mended", "Mended by equi-tuning", "Wrong in the plain run, right in one that symmetrises"),
    ("broken", "Broken by equi-tuning", "Right in the plain run, wrong in one that symmetrises"),
)
NEEDS_BOTH = "Show a plain run and one that symmetrises to compare them"
PAD = 6
COMMAND_SHARE = 0.28  # of the width, at first


class ActionsDelegate(QStyledItemDelegate):
    """Draws words; those that differ from the target stand out by colour and by a line."""

    short = True

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        theme = plot_colours()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(mix(theme.base, theme.accent, 0.22)))
        painter.setFont(option.font)
        painter.setClipRect(option.rect)
        box = QRectF(option.rect).adjusted(PAD, 0, -PAD, 0)
        if index.column() > TARGET:
            box.setLeft(self._paint_verdict(painter, box, index.data(RIGHT)))
        actions = index.data(ACTIONS)
        if index.column() == COMMAND or index.data() == "–":
            painter.setPen(QColor(theme.text))
            elided = option.fontMetrics.elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided)
        elif actions:
            paint_actions(painter, box, actions, short=self.short)
        painter.restore()

    def _paint_verdict(self, painter: QPainter, box: QRectF, right: bool | None) -> float:  # noqa: FBT001 - as the model holds it
        """A tick or a cross; returns where the words begin."""
        side = min(13.0, box.height() - 6)
        if right is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            where = QRectF(box.left(), box.center().y() - side / 2, side, side)
            paint_verdict(painter, where, right=right)
        return box.left() + side + PAD


class CommandRows(QTableView):
    """The rows; Enter asks for the current one, Ctrl+C copies the chosen ones."""

    asked = Signal(str)  # a command that is to be looked at closely

    def __init__(self, model: CommandTable) -> None:
        super().__init__()
        self._model = model
        self.words = ActionsDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.words)
        self.setAccessibleName("Test commands")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSortIndicator(TARGET, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self._ask(index.row()))
        self._shared: tuple[int, int] = (0, 0)

    def share_width(self) -> None:
        """Give the command a good quarter, the others equal parts; kept until there are others."""
        width, columns = self.viewport().width(), self._model.columnCount()
        if (columns, width) != self._shared and self._shared[0] != columns:
            self._shared = (columns, width)
            first = round(COMMAND_SHARE * width)
            self.setColumnWidth(COMMAND, first)
            for place in range(1, columns):
                self.setColumnWidth(place, (width - first) // max(1, columns - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with whole words."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            QGuiApplication.clipboard().setText(self._model.as_text(rows))

    def _ask(self, row: int) -> None:
        self.asked.emit(self._model.text(row, COMMAND))


class CommandView(QWidget):
    """Filters and search over the rows, and under them how many there are."""

    asked = Signal(str)  # a command that is to be looked at closely

    def __init__(self, model: CommandTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        self.rows = CommandRows(model)
        self.rows.setToolTip("Enter or a double click opens the command in the playground")
        self.rows.asked.connect(self.asked)
        self._make_controls()
        self.count = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.count.setAccessibleName("How many commands are shown")
        self.key = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.notice = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.notice.setAccessibleName("Notes on the table of commands")
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._lay_out()
        self._redraw = Redraw(self, self._draw)
        model.refreshed.connect(self._redraw.request)

    def _make_controls(self) -> None:
        self.sieve = QComboBox()
        self.sieve.setAccessibleName("Show only")
        for place, (name, title, tip) in enumerate(SIEVES):
            self.sieve.addItem(title, name)
            self.sieve.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)
        self.sieve.currentIndexChanged.connect(
            lambda _: self._model.choose(self.sieve.currentData())
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search: jump twice, or TURN_LEFT JUMP  (Ctrl+F)")
        self.search.setAccessibleName("Words of commands or targets to search for")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._model.seek)
        self.short = QToolButton()
        self.short.setText("Short actions")
        self.short.setCheckable(True)
        self.short.setChecked(True)
        self.short.setToolTip("Letters and arrows for the actions, or whole words")
        self.short.toggled.connect(self._shorten)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence(Qt.Key.Key_Escape), self.search.clear),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.sieve)
        row.addWidget(self.search, stretch=1)
        row.addWidget(self.short)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 4)
        layout.addLayout(row)
        layout.addWidget(self._pages, stretch=1)
        layout.addWidget(self.count)
        layout.addWidget(self.key)
        layout.addWidget(self.notice)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _shorten(self, short: bool) -> None:  # noqa: FBT001 - as the button's signal calls it
        self.rows.words.short = short
        self.rows.viewport().update()
        self._redraw.request()

    # ------------------------------------------------------------------------------------- drawing

    def _draw(self) -> None:
        self._model.look()
        theme, model = plot_colours(), self._model
        self._empty.setStyleSheet(f"color: {theme.muted}; font-size: 12pt;")
        self._empty.setText(self._why_empty())
        self._pages.setCurrentIndex(1 if model.count else 0)
        self.rows.share_width()
        self._offer_sieves()
        self.count.setText(" · ".join(self._facts()))
        self.key.setText(self._key())
        self.notice.setText("\n".join(self._notes()))
        self.notice.setVisible(bool(self.notice.text()))

    def _offer_sieves(self) -> None:
        """What compares runs needs two of them."""
        items = self.sieve.model()
        if not isinstance(items, QStandardItemModel):
            return
        for place in (2, 3):
            items.item(place).setEnabled(self._model.compares)
            tip = SIEVES[place][2] if self._model.compares else NEEDS_BOTH
            self.sieve.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)

    def _facts(self) -> list[str]:
        model = self._model
        if not model.total:
            return []
        facts = [f"{model.count:,} of {model.total:,}"]
        for place in range(len(model.runs)):
            right, asked = model.right_in(place)
            title = model.headerData(2 + place, Qt.Orientation.Horizontal)
            if asked:
                facts.append(f"{title} {right:,} right ({100 * right / asked:.1f} %)")
        return facts

    def _key(self) -> str:
        theme = plot_colours()
        letters = SHORT_KEY.replace("   ", " &nbsp; ") if self.rows.words.short else ""
        return f"<span style='color: {theme.muted}'>{letters}</span> &nbsp; {marks_explained()}"

    def _notes(self) -> list[str]:
        notes = list(self._model.problems)
        if self._model.left_out:
            names = ", ".join(self._model.left_out)
            notes.append(f"Not shown, because of other commands: {names}.")
        return notes

    def _why_empty(self) -> str:
        model = self._model
        if model.loading:
            return "Reading the commands…"
        if model.total:
            return "No command is so: choose “All commands” and clear the search."
        return (
            "The table of commands comes at the end of a run."
            if model.has_runs
            else "No run yet: press Run"
        )
