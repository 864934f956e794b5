"""The card of a record, under the tree: plain text that can be selected, a thumbnail when there is one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...core.pnc.catalogue import Record
from ...core.pnc.registry import perimeters, titles
from ...gis.i18n import tr
from .words import kind, local_day

THUMBNAIL = 160
_LEAST_HEIGHT = 60


class Card(QWidget):
    """What is known of one record."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fiche")
        self.record: Record | None = None
        self.head = QToolButton(self)
        self.head.setObjectName("fiche_titre")
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setArrowType(Qt.ArrowType.DownArrow)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.toggled.connect(self._fold)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("fiche_texte")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Card of the record"))
        self.picture = QLabel(self)
        self.picture.setObjectName("vignette")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body = QWidget(self)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.picture)
        self.text.setMinimumHeight(_LEAST_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        self.show_record(None)

    def show_record(self, record: Record | None) -> None:
        """Show a record, or hide the card."""
        self.record = record
        self.setVisible(record is not None)
        if record is None:
            return
        self.head.setText(
            self.fontMetrics().elidedText(record.title, Qt.TextElideMode.ElideRight, max(self.width() - 40, 160))
        )
        self.head.setToolTip(record.title)
        self.text.setPlainText(describe(record))
        self.picture.setVisible(bool(record.thumbnail) and self.width() > 360)
        if record.thumbnail:
            self.picture.setPixmap(placeholder(tr("Thumbnail")))

    def show_picture(self, key: str, body: bytes) -> None:
        """Put the thumbnail of a record in place, if it is still the one shown."""
        picture = QPixmap()
        if self.record is None or self.record.key != key or not picture.loadFromData(body):
            return
        mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(picture.scaled(THUMBNAIL, THUMBNAIL, *mode))

    def _fold(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self.head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)


def describe(record: Record) -> str:
    """The card as plain text: never HTML, so that nothing of a catalogue is interpreted."""
    known, places = titles(), perimeters()
    pairs = [
        (tr("Producer"), record.publisher),
        (tr("Licence"), record.licence),
        (tr("Update date"), local_day(record.updated_iso)),
        (tr("Observatories"), ", ".join(known.get(item, item) for item in record.observatories)),
        (tr("Perimeter"), ", ".join(places[item].name for item in record.perimeters if item in places)),
        (tr("Resources"), ", ".join(map(kind, record.kinds)) or tr("none that can be loaded")),
        (tr("Contact"), record.contact),
        (tr("Identifier"), record.key),
    ]
    lines = [f"{name}{tr(': ')}{value}" for name, value in pairs if value]
    unsure = ""
    if record.to_confirm:
        unsure = tr(
            "The address of this layer comes from public documents and has not been tried yet. You may load it: it "
            "is checked first, and you are told if it does not answer."
        )
    refused = [tr(reason) for reason in dict.fromkeys(record.refused)]
    return "\n".join(filter(None, [record.abstract, unsure, *refused, *lines])).strip()


def placeholder(text: str) -> QPixmap:
    """A grey square drawn here, until the thumbnail arrives."""
    picture = QPixmap(THUMBNAIL, THUMBNAIL * 3 // 4)
    picture.fill(QColor("#e6e8ea"))
    painter = QPainter(picture)
    painter.setPen(QColor("#4a4f55"))
    painter.drawText(QRect(0, 0, picture.width(), picture.height()), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
