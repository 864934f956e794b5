"""« Créer »: the four things that a person decides of an observatory before its first run."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.obs.board import BoardRow, create
from ...core.obs.outputs import PROJECT
from ...core.obs.words import LEVELS, PERIMETERS
from ...gis.i18n import tr

_OUTPUTS = ("geopackage", PROJECT, "xlsx", "csv", "gdb")
_USUAL = ("COM", "EPCI", "geopackage", PROJECT)


class CreationDialog(QDialog):
    """Folder of the producers' files, perimeter, levels and outputs of an observatory; its file is written on OK."""

    def __init__(self, row: BoardRow, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._folder = row, folder
        self.setWindowTitle(row.short)
        self.files = QLineEdit("entrees", self)
        self.files.setAccessibleName(tr("Folder of the producers' files"))
        self.perimeter = QComboBox(self)
        self.perimeter.setAccessibleName(tr("Perimeter"))
        own = [zone for zone in row.perimeters if zone in PERIMETERS]
        for zone in dict.fromkeys((*own, *PERIMETERS)):
            self.perimeter.addItem(zone, zone)
        self.levels = {name: QCheckBox(name, self) for name in LEVELS}
        self.outputs = {name: QCheckBox(name, self) for name in _OUTPUTS}
        for name, box in (*self.levels.items(), *self.outputs.items()):
            box.setChecked(name in _USUAL)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self._place()

    def _place(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Folder of the producers' files"), self.files)
        form.addRow(tr("Perimeter"), self.perimeter)
        for words, boxes in ((tr("Levels"), self.levels), (tr("Outputs"), self.outputs)):
            column = QVBoxLayout()
            for box in boxes.values():
                column.addWidget(box)
            form.addRow(words, column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Write the file; say what is missing instead."""
        files = self.files.text().strip()
        levels = [name for name, box in self.levels.items() if box.isChecked()]
        if not files or ".." in Path(files).parts or Path(files).is_absolute():
            self.told.setText(tr("The folder stands beside the file of the observatory: write its name only."))
        elif not levels:
            self.told.setText(tr("Choose a level at least."))
        else:
            outputs = [name for name, box in self.outputs.items() if box.isChecked()]
            create(self._folder, self._row.id, levels, files, self.perimeter.currentData(), outputs)
            super().accept()
