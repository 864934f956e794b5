"""Where the page goes: format, resolution, file, and the three ways to get it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.maps.choices import EDITABLE, FORMATS, ending
from ...core.maps.files import corrected_name
from ...core.messages import mark
from ...core.text import slug
from ...gis.i18n import tr
from .request import Request

FILTERS = {"pdf": "PDF (*.pdf)", "png": "PNG (*.png)", "svg": "SVG (*.svg)", EDITABLE: "SVG (*.svg)"}
WORDS = {EDITABLE: mark("SVG to finish (Illustrator, Inkscape)")}


class OutputBox(QgsCollapsibleGroupBox):
    """Export, open in the layout designer, copy the command."""

    asked = pyqtSignal()
    designer_asked = pyqtSignal()
    command_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Export"))
        self.setObjectName("exporter")
        self._confirmed: tuple[str, ...] = ()
        self.format, self.dpi, self.file = QComboBox(), QSpinBox(), QgsFileWidget()
        self.format.setObjectName("format")
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.format.setMinimumContentsLength(8)
        for name in FORMATS:
            self.format.addItem(tr(WORDS[name]) if name in WORDS else name.upper(), name)
        self.dpi.setObjectName("resolution")
        self.dpi.setRange(72, 600)
        self.dpi.setValue(300)
        self.dpi.setSuffix(tr(" dpi"))
        self.file.setObjectName("fichier")
        self.file.lineEdit().setAccessibleName(tr("File"))
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.button = QPushButton(tr("Export the map"))
        self.button.setObjectName("exporter_carte")
        self.button.setShortcut(QKeySequence("Ctrl+Return"))
        self.designer = QPushButton(tr("Open in the layout designer"))
        self.designer.setObjectName("ouvrir")
        self.command = QPushButton(tr("Copy the command"))
        self.command.setObjectName("commande")
        self.warning = _warning()
        self.foot = QWidget()  # stays in view, whatever the panel is scrolled to
        foot = QVBoxLayout(self.foot)
        foot.addWidget(self.warning)
        foot.addWidget(self.button)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("File type"), self.format)
        rows.addRow(tr("Resolution"), self.dpi)
        rows.addRow(tr("File"), self.file)
        # one child: a collapsible group shows all its children again when it opens
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        for part in (self.designer, self.command):
            column.addWidget(part)
        QVBoxLayout(self).addWidget(inside)
        self.format.currentIndexChanged.connect(lambda _: self._correct())
        self.button.clicked.connect(self.asked)
        self.designer.clicked.connect(self.designer_asked)
        self.command.clicked.connect(self.command_asked)
        self._correct()

    def _correct(self) -> None:
        """The filter and the extension follow the format."""
        name = str(self.format.currentData())
        self.file.setFilter(FILTERS[name])
        if self.file.filePath():
            self.file.setFilePath(str(corrected_name(Path(self.file.filePath()), ending(name))))

    def propose(self, folder: str, title: str) -> None:
        """A file name from the title, in the folder of the project, until one is chosen."""
        if not self.file.filePath() and folder:
            self.file.setFilePath(
                str(Path(folder) / f"{slug(title) or 'carte'}.{ending(str(self.format.currentData()))}")
            )

    def read(self, request: Request) -> Request:
        """Write format, resolution and file into a request."""
        request.format, request.dpi = str(self.format.currentData()), self.dpi.value()
        request.path = self.file.filePath().strip()
        return request

    def confirm(self, blocking: Sequence[str]) -> bool:
        """True when nothing forbids publishing, or when the user insists: asked once, here, never in a dialog.

        blocking: what forbids it; if that changes meanwhile, the question is asked again.
        """
        if not blocking or self._confirmed == tuple(blocking):
            self.reset()
            return True
        self._confirmed = tuple(blocking)
        count = len(blocking)
        words = (
            tr("One finding forbids publishing: see the checks.")
            if count == 1
            else tr("{count} findings forbid publishing: see the checks.")
        )
        self.warning.setText(words.format(count=count))
        self.warning.show()
        self.button.setText(tr("Export anyway"))
        return False

    def reset(self) -> None:
        """Forget that the user insisted."""
        self._confirmed = ()
        self.warning.hide()
        self.button.setText(tr("Export the map"))


def _warning() -> QLabel:
    label = QLabel()
    label.setObjectName("alerte")
    label.setWordWrap(True)
    label.setFrameShape(QFrame.Shape.StyledPanel)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def busy(widgets: list[QWidget], is_busy: bool) -> None:
    """Disable inputs while a run goes on."""
    for widget in widgets:
        widget.setEnabled(not is_busy)
