"""The row of filters: three check-able lists and a chip that clears them; it becomes a column when it is narrow."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QMenu, QToolButton, QWidget

from ...core.pnc.registry import epci_ids, perimeters, protocols, themes
from ...gis.i18n import tr

NARROW = 320


class Filter(QToolButton):
    """A list of words to check; the button says how many are."""

    changed = pyqtSignal()

    def __init__(self, name: str, title: str, options: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = title
        self.setAccessibleName(title)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.choices: list[QAction] = []
        for key, label in options:
            action = menu.addAction(label)
            action.setData(key)
            action.setCheckable(True)
            action.toggled.connect(self._tell)
            self.choices.append(action)
        self.setMenu(menu)
        self._label()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are checked."""
        return tuple(action.data() for action in self.choices if action.isChecked())

    def clear(self) -> None:
        """Check nothing, in silence."""
        for action in self.choices:
            action.blockSignals(True)
            action.setChecked(False)
            action.blockSignals(False)
        self._label()

    def _label(self) -> None:
        count = len(self.chosen)
        self.setText(f"{self.title} ({count})" if count else self.title)

    def _tell(self) -> None:
        self._label()
        self.changed.emit()


class FilterRow(QWidget):
    """Theme, EPCI and kind."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kinds = [(item.kind, item.kind.upper()) for item in protocols()]
        epci = [(key, perimeters()[key].name) for key in epci_ids()]
        self.theme = Filter("filtre_theme", tr("Theme"), [(item.id, item.title) for item in themes()], self)
        self.epci = Filter("filtre_epci", tr("EPCI"), epci, self)
        self.kind = Filter("filtre_type", tr("Kind"), kinds, self)
        self.chip = QToolButton(self)
        self.chip.setObjectName("puce")
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.clicked.connect(self.clear)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        for button in (*self.filters, self.chip):
            self._box.addWidget(button)
        self._box.addStretch(1)
        for item in self.filters:
            item.changed.connect(self._tell)
        self._show_chip()

    @property
    def filters(self) -> tuple[Filter, Filter, Filter]:
        """The three lists."""
        return (self.theme, self.epci, self.kind)

    def clear(self) -> None:
        """Take every filter off."""
        for item in self.filters:
            item.clear()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = (
            event.size().width() < NARROW and sum(b.sizeHint().width() for b in self.filters) > event.size().width()
        )
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != direction:
            self._box.setDirection(direction)
        super().resizeEvent(event)

    def _tell(self) -> None:
        self._show_chip()
        self.changed.emit()

    def _show_chip(self) -> None:
        count = sum(len(item.chosen) for item in self.filters)
        self.chip.setVisible(count > 0)
        self.chip.setText(tr("{count} filters ×").format(count=count) if count > 1 else tr("1 filter ×"))
        self.chip.setToolTip(tr("Remove the filters"))
        self.chip.setAccessibleName(tr("Remove the filters"))
