"""The tree of the Catalogue panel: families, observatories, records in two lines with a badge in words."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMimeDataUtils
from qgis.PyQt.QtCore import QMimeData, QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...core.pnc import freshness
from ...core.pnc.catalogue import Record
from ...core.pnc.state import NO_LAYER, PanelState
from ...gis.i18n import tr
from .words import local_day

KEY = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
BADGE = Qt.ItemDataRole.UserRole + 2
PROVIDER = "aula"
# a sign before the word: the badge is read without its colour; both colours reach 4.5:1 on their background
SIGNS = {
    freshness.CURRENT: "✓",
    freshness.NEWER: "↑",
    freshness.LOCAL: "▣",
    freshness.OFFLINE: "○",
    freshness.RESTRICTED: "⊘",
    freshness.WITHDRAWN: "✕",
    freshness.UNKNOWN: "?",
}
INK = {
    freshness.CURRENT: ("#1a6b3a", "#8fdcae"),
    freshness.NEWER: ("#9a4a00", "#ffc48a"),
    freshness.LOCAL: ("#1f5a86", "#9fd0f5"),
}
FADED = ("#666666", "#a8a8a8")
_MARGIN = 4


def badge_text(state: str, date: str = "") -> str:
    """The sign and the word of a state."""
    return f"{SIGNS[state]} {tr(freshness.BADGES[state]).format(date=date)}" if state else ""


def _pick(pair: tuple[str, str], palette: QPalette) -> str:
    """The ink for a light or a dark background."""
    return pair[palette.color(QPalette.ColorRole.Base).lightness() < 128]


class RecordDelegate(QStyledItemDelegate):
    """Draws a record: its title on two lines at most, then date, kinds and badge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        if not index.data(KEY):
            return super().sizeHint(option, index)
        lines = len(_wrapped(index.data(), option.font, self._width(option)))
        metrics = QFontMetrics(option.font)
        return QSize(60, metrics.lineSpacing() * lines + QFontMetrics(_small(option.font)).lineSpacing() + 2 * _MARGIN)

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        return max(view.viewport().width() - 3 * view.indentation() - 2 * _MARGIN, 80)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        if not index.data(KEY):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        painter.save()
        painter.setPen(ink)
        painter.setFont(option.font)
        box = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        step = QFontMetrics(option.font).lineSpacing()
        for line in _wrapped(index.data(), option.font, self._width(option)):
            painter.drawText(QRect(box.left(), box.top(), box.width(), step), Qt.AlignmentFlag.AlignLeft, line)
            box.setTop(box.top() + step)
        self._details(painter, option, index, box, ink, is_selected)
        painter.restore()

    def _details(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        box: QRect,
        ink: QColor,
        is_selected: bool,
    ) -> None:
        small = _small(option.font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        badge, state = index.data(BADGE) or ("", "")
        width = metrics.horizontalAdvance(badge) if badge else 0
        details = metrics.elidedText(index.data(LINE), Qt.TextElideMode.ElideRight, max(box.width() - width - 8, 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, details)
        if badge:
            pair = INK.get(state)
            painter.setPen(ink if is_selected or pair is None else QColor(_pick(pair, option.palette)))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, badge)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


def _wrapped(text: str, font: QFont, width: int) -> list[str]:
    """The text on two lines at most, the second one cut with an ellipsis."""
    layout = QTextLayout(text, font)
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(options)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    if end >= len(text):
        return [text]
    rest = QFontMetrics(font).elidedText(text[end:], Qt.TextElideMode.ElideRight, width)
    return [text[:end].strip(), rest]


class CatalogueTree(QTreeWidget):
    """Families, observatories and records. `asked` is emitted by Enter and by a double click on a record."""

    asked = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("arbre")
        self.setAccessibleName(tr("Records of the catalogue"))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(RecordDelegate(self))
        self.itemDoubleClicked.connect(lambda item: self.asked.emit() if item.data(0, KEY) else None)

    def render(self, state: PanelState, line: Callable[[Record], str]) -> int:
        """Show the records of a state; returns how many there are."""
        chosen = set(self.chosen_keys())
        self.setUpdatesEnabled(False)
        self.clear()
        hits = state.hits()
        for family in state.families(hits):
            top = QTreeWidgetItem([tr(family.title)])
            bold = QFont(self.font())
            bold.setBold(True)
            top.setFont(0, bold)
            self.addTopLevelItem(top)
            top.setExpanded(True)
            is_flat = len(family.shelves) == 1 and family.shelves[0].title == family.title
            for shelf in family.shelves:
                parent = top
                if not is_flat:
                    parent = QTreeWidgetItem(top, [f"{shelf.title} ({len(shelf.records) + shelf.left})"])
                    parent.setData(0, LINE, shelf.id)
                    if not shelf.records and not shelf.left:
                        parent.setForeground(0, QBrush(QColor(_pick(FADED, self.palette()))))
                        parent.setToolTip(0, tr(NO_LAYER))
                        parent.setText(0, f"{shelf.title} — {tr(NO_LAYER)}")
                    parent.setExpanded(state.is_filtered or shelf.id in state.expanded)
                for record in shelf.records:
                    self._add(parent, record, state, line)
                if shelf.left:
                    more = QTreeWidgetItem(
                        parent, [tr("… {count} more: type words to see them").format(count=shelf.left)]
                    )
                    more.setForeground(0, QBrush(QColor(_pick(FADED, self.palette()))))
        self.setUpdatesEnabled(True)
        self.select(chosen)
        return state.total

    def _add(self, parent: QTreeWidgetItem, record: Record, state: PanelState, line: Callable[[Record], str]) -> None:
        star = "★ " if record.key in state.favourites else ""
        item = QTreeWidgetItem(parent, [star + record.title])
        badge = state.badge(record)
        text = badge_text(badge, local_day(state.unreachable.get(record.source, "")))
        item.setData(0, KEY, record.key)
        item.setData(0, LINE, line(record))
        item.setData(0, BADGE, (text, badge))
        item.setToolTip(0, record.title)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{record.title}, {line(record)}, {text}")

    def chosen_keys(self) -> list[str]:
        """The records selected, each once."""
        return list(dict.fromkeys(item.data(0, KEY) for item in self.selectedItems() if item.data(0, KEY)))

    def items(self) -> list[QTreeWidgetItem]:
        """Every item, from top to bottom."""
        found, waiting = [], [self.topLevelItem(index) for index in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            found.append(item)
            waiting = [item.child(index) for index in range(item.childCount())] + waiting
        return found

    def select(self, keys: set[str]) -> None:
        """Select records by key, the first place where each is."""
        left = set(keys)
        for item in self.items():
            if item.data(0, KEY) in left:
                left.discard(item.data(0, KEY))
                item.setSelected(True)
                self.setCurrentItem(item)

    def select_first(self) -> None:
        """Go to the first record."""
        first = next((item for item in self.items() if item.data(0, KEY) and not item.parent().isHidden()), None)
        if first is not None:
            first.parent().setExpanded(True)
            self.setCurrentItem(first)
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_keys():
            self.asked.emit()
            return
        super().keyPressEvent(event)

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:
        """What a drag carries: record ids, so that nothing is asked of a server before the drop."""
        uris = []
        for item in items:
            if item.data(0, KEY):
                uri = QgsMimeDataUtils.Uri()
                uri.layerType, uri.providerKey = "custom", PROVIDER
                uri.name, uri.uri = item.text(0), item.data(0, KEY)
                uris.append(uri)
        return QgsMimeDataUtils.encodeUriList(uris)
