"""The whole sheet of a record: all that is known of it, its links, and the document it was read from.

Method: docs/design/pnc.md#sheet
"""

from __future__ import annotations

import json

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ...core.net.errors import CatalogueError
from ...core.net.safety import redact
from ...core.pnc.catalogue import CatalogueSource, Record
from ...gis.i18n import tr
from ...gis.pnc import library
from .card import describe
from .words import kind


class XmlTask(QgsTask):
    """Asks a CSW for one record, as it writes it."""

    read = pyqtSignal(str)

    def __init__(self, source: CatalogueSource, record_id: str) -> None:
        super().__init__(tr("Reading the record"), QgsTask.Flag.CanCancel)
        self.source, self.record_id = source, record_id
        self._feedback = QgsFeedback()
        self._text = ""

    def run(self) -> bool:
        try:
            self._text = library.record_xml(self.source, self.record_id, self._feedback)
        except CatalogueError as error:
            self._text = error.told(tr)
        return True

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        self.read.emit(self._text)


def links(record: Record) -> str:
    """Every link of a record that can be loaded, one under the other, without secrets."""
    lines = []
    for one in record.resources:
        named = f" ({one.name})" if one.name else ""
        lines += [f"{kind(one.kind)}{named}{tr(': ')}{one.title}".rstrip(), f"    {redact(one.href)}"]
    return "\n".join(lines) or tr("none that can be loaded")


class RecordSheet(QDialog):
    """A window beside the panel; it blocks nothing."""

    def __init__(self, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aula_fiche")
        self.setWindowTitle(record.title)
        self.resize(560, 420)
        self.record = record
        self.about, self.links, self.document = (self._text(name) for name in ("fiche", "liens", "document"))
        self.about.setPlainText(describe(record))
        self.links.setPlainText(links(record))
        self.document.setPlainText(redact(json.dumps(record.to_json(), ensure_ascii=False, indent=1)))
        self.tabs = QTabWidget(self)
        for page, title in ((self.about, tr("Record")), (self.links, tr("Links")), (self.document, tr("Document"))):
            self.tabs.addTab(page, title)
        self.web = QPushButton(tr("Page on the web"), self)
        self.web.setEnabled(record.link.startswith("https://"))
        self.web.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(record.link)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.web, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.task: XmlTask | None = None
        self._ask()

    def _text(self, name: str) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setObjectName(f"aula_fiche_{name}")
        text.setReadOnly(True)
        return text

    def _ask(self) -> None:
        """The XML of a record of a CSW; the other documents are the record as it was read."""
        source = next((one for one in library.sources() if one.id == self.record.source), None)
        if source is None or source.kind != "csw":
            return
        self.task = XmlTask(library.with_origin(source), self.record.id)
        self.task.read.connect(self._show)
        QgsApplication.taskManager().addTask(self.task)

    def _show(self, text: str) -> None:
        self.task = None
        self.document.setPlainText(text)

    def done(self, result: int) -> None:
        if self.task is not None:
            self.task.read.disconnect(self._show)
            self.task.cancel()
        super().done(result)
