"""The pre-flight of the page: what was found, blocking first, and the remedy of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from qgis.core import QgsApplication, QgsMapLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...about import help_page
from ...core.maps.checks import BLOCKING, INFO, WARNING, PageFinding
from ...gis.i18n import tr, user_language
from ...gis.layouts.layers import PROPERTY, citation, is_dressing

ICONS = {BLOCKING: "mIconCritical.svg", WARNING: "mIconWarning.svg", INFO: "mIconInfo.svg"}
SOURCE_CODE = "C05"
MOST_HEIGHT = 132


class FindingsList(QWidget):
    """A list of checks as icon and text; choosing one shows what to do, and does it where it can."""

    def __init__(self, changed: Callable[[], None], open_properties: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._changed = changed
        self._open_properties = open_properties
        self._layers: Sequence[QgsMapLayer] = ()
        self._found: Sequence[PageFinding] = ()
        self.list = QListWidget()
        self.list.setObjectName("verifications")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Checks"))
        self.remedy = QLabel()
        self.remedy.setObjectName("remede")
        self.remedy.setWordWrap(True)
        self.remedy.setOpenExternalLinks(True)
        self.remedy.hide()
        self._source_row, self.source = self._make_source_row()
        self.properties = QPushButton(tr("Layer properties"))
        self.properties.clicked.connect(self._show_properties)
        self.properties.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.list, self.remedy, self._source_row, self.properties):
            column.addWidget(part)
        self.list.currentRowChanged.connect(self._choose)

    def _make_source_row(self) -> tuple[QWidget, QLineEdit]:
        row, field = QWidget(), QLineEdit()
        field.setObjectName("source")
        field.setPlaceholderText(tr("Producer, data set, month and year"))
        button = QPushButton(tr("Set the source"))
        button.clicked.connect(self._set_source)
        field.returnPressed.connect(self._set_source)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field)
        line.addWidget(button)
        row.hide()
        return row, field

    def show_findings(self, found: Sequence[PageFinding], layers: Sequence[QgsMapLayer]) -> None:
        """Show the findings of a page and remember its layers for the remedies."""
        self._layers, self._found = layers, found
        self.list.blockSignals(True)
        self.list.clear()
        for finding in found:
            entry = QListWidgetItem(_icon(finding.severity), finding.message.render(tr))
            entry.setToolTip(f"{finding.code} – {finding.remedy.render(tr)}")
            entry.setData(Qt.ItemDataRole.UserRole, finding.code)
            self.list.addItem(entry)
        self.list.blockSignals(False)
        rows = sum(max(self.list.sizeHintForRow(row), 20) for row in range(self.list.count()))
        self.list.setFixedHeight(min(max(rows, 24) + 6, MOST_HEIGHT))
        self._choose(-1)

    @property
    def blocking(self) -> tuple[str, ...]:
        """What forbids publishing."""
        return tuple(str(finding.message) for finding in self._found if finding.severity == BLOCKING)

    def _choose(self, row: int) -> None:
        finding = self._found[row] if 0 <= row < len(self._found) else None
        self.remedy.setVisible(finding is not None)
        self._source_row.setVisible(finding is not None and finding.code == SOURCE_CODE)
        concerned = self._concerned(finding)
        self.properties.setVisible(concerned is not None and finding is not None and finding.code != SOURCE_CODE)
        if finding is not None:
            page, words = help_page(f"check_{finding.code.lower()}", user_language()), finding.remedy.render(tr)
            more = f' <a href="{page}">{escape(finding.code)}</a>' if page else ""
            self.remedy.setText(f"{escape(words)}{more}")

    def _concerned(self, finding: PageFinding | None) -> QgsMapLayer | None:
        """The layer that a finding names."""
        if finding is None:
            return None
        told = " ".join(str(value) for value in finding.message.values.values())
        return next((layer for layer in self._layers if layer.name() in told), None)

    def _show_properties(self) -> None:
        row = self.list.currentRow()
        layer = self._concerned(self._found[row]) if 0 <= row < len(self._found) else None
        if layer is not None:
            self._open_properties(layer)

    def _set_source(self) -> None:
        """Write the source into the layers that have none; it stays with them in the project."""
        text = self.source.text().strip()
        if not text:
            return
        for layer in self._layers:
            if not is_dressing(layer) and not citation(layer):
                layer.setCustomProperty(f"{PROPERTY}source", text)
        self.source.clear()
        self._changed()


def _icon(severity: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{ICONS[severity]}")
