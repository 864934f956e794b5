"""A thematic map from the panel: a layer and a field, what the map will be, its preview, and its export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsFieldComboBox,
    QgsFieldExpressionWidget,
    QgsFileWidget,
    QgsMapLayerComboBox,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.maps.choices import MAP_KINDS, MAP_METHODS, MAP_PALETTES, MAP_SURFACES, PER_HA, PER_KM2
from ...core.messages import mark
from ...gis.i18n import tr

KIND_WORDS = {
    "auto": mark("Chosen from the indicator"),
    "choroplethe": mark("Classes of colour (rates)"),
    "cercles": mark("Proportional circles (counts)"),
    "cercles_et_aplats": mark("Circles over classes (count and rate)"),
    "categories": mark("Colours (words)"),
    "bivariee": mark("Two rates at once"),
    "evolution": mark("Around zero (changes)"),
}
METHOD_WORDS = {
    "auto": mark("Automatic: round bounds"),
    "rondes": mark("Round bounds"),
    "jenks": mark("Natural breaks (Jenks)"),
    "quantiles": mark("As many units in each"),
    "seuils": mark("My bounds"),
    "ecart_moyenne": mark("Distance to the mean"),
}
PALETTE_WORDS = {"bleu": mark("Blue"), "chaud": mark("Warm"), "eau": mark("Water"), "violet": mark("Purple")}
SURFACE_WORDS = {"aucune": mark("Not by surface"), PER_KM2: mark("Per km²"), PER_HA: mark("Per hectare")}
PREVIEW_DPI = 72
PREVIEW_PX = 250


class ThematicPanel(QgsCollapsibleGroupBox):
    """Everything it does is a call of `aula:thematicmap` with the values shown."""

    asked = pyqtSignal()
    preview_asked = pyqtSignal()
    command_asked = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__(tr("Thematic map"))
        self.setObjectName("carte_thematique")
        self.setCollapsed(True)
        self._project = project
        self._folder: TemporaryDirectory[str] | None = None
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("unites")
        self.layer.setProject(project)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.field, self.denominator, self.second = (_field(name) for name in ("champ", "denominateur", "champ_2"))
        for optional in (self.denominator, self.second):
            optional.setAllowEmptyFieldName(True)
        self.kind = _choices("genre", MAP_KINDS, KIND_WORDS)
        self.surface = _choices("surface", MAP_SURFACES, SURFACE_WORDS)
        self.method = _choices("methode", MAP_METHODS, METHOD_WORDS)
        self.colours = _choices("palette", MAP_PALETTES, PALETTE_WORDS)
        self.classes, self.bounds = QSpinBox(), QLineEdit()
        self.classes.setObjectName("classes")
        self.classes.setRange(0, 7)
        self.classes.setSpecialValueText(tr("Automatic"))
        self.bounds.setObjectName("bornes")
        self.bounds.setPlaceholderText("50;100;250")
        self.filter = QgsFieldExpressionWidget()
        self.filter.setObjectName("unites_montrees")
        self.file = QgsFileWidget()
        self.file.setObjectName("fichier_thematique")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")
        self.keep = QCheckBox(tr("Keep the classed layer"))
        self.keep.setToolTip(tr("Add the classed layer to the project"))
        self.keep.setObjectName("garder_couche")
        self.told, self.picture = QLabel(), QLabel()
        self.told.setObjectName("dit_thematique")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setObjectName("apercu_thematique")
        self.picture.setAccessibleName(tr("Preview of the thematic map"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.hide()
        self.look, self.button, self.command = (
            _button("voir_thematique", tr("Preview")),
            _button("exporter_thematique", tr("Export the thematic map")),
            _button("commande_thematique", tr("Copy the command")),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, widget in (
            (tr("Units"), self.layer),
            (tr("Indicator"), self.field),
            (tr("Denominator"), self.denominator),
            (tr("Per surface"), self.surface),
            (tr("Second indicator"), self.second),
            (tr("Kind of map"), self.kind),
            (tr("Classes"), self.method),
            (tr("Number of classes"), self.classes),
            (tr("Bounds"), self.bounds),
            (tr("Colours"), self.colours),
            (tr("Units shown"), self.filter),
            (tr("File"), self.file),
        ):
            rows.addRow(words, widget)
        self._rows = rows
        self.file.lineEdit().setAccessibleName(tr("File"))
        # one child: a collapsible group shows all its children again when it opens
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        for part in (self.keep, self.look, self.picture, self.told, self.button, self.command):
            column.addWidget(part)
        QVBoxLayout(self).addWidget(inside)

    def _connect(self) -> None:
        self.layer.layerChanged.connect(self._layer_changed)
        for box in (self.field, self.denominator, self.second):
            box.fieldChanged.connect(lambda _: self._changed())
        for box in (self.kind, self.method, self.surface):
            box.currentIndexChanged.connect(lambda _: self._changed())
        self.look.clicked.connect(self.preview_asked)
        self.button.clicked.connect(self.asked)
        self.command.clicked.connect(self.command_asked)
        self._layer_changed(self.layer.currentLayer())

    def _layer_changed(self, layer: QgsVectorLayer | None) -> None:
        for box in (self.field, self.denominator, self.second):
            box.setLayer(layer)
        self.denominator.setField("")
        self.second.setField("")
        self.filter.setLayer(layer)
        self._changed()

    def _changed(self) -> None:
        """What was drawn is no longer what is asked for; a field of bounds is for those who choose them."""
        is_own = self.method.currentData() == "seuils"
        self.bounds.setVisible(is_own)
        label = self._rows.labelForField(self.bounds)
        if label is not None:
            label.setVisible(is_own)
        self.picture.hide()
        self.told.setText("")
        has_field = self.layer.currentLayer() is not None and bool(self.field.currentField())
        for part in (self.look, self.button, self.command):
            part.setEnabled(has_field)

    def propose(self, folder: str) -> None:
        """A file in the folder of the project, until one is chosen."""
        if not self.file.filePath() and folder:
            self.file.setFilePath(str(Path(folder) / "carte_thematique.pdf"))

    def parameters(self, template: str, tokens: str) -> dict[str, Any]:
        """The parameters of `aula:thematicmap` that the fields describe."""
        layer = self.layer.currentLayer()
        path = self.file.filePath().strip()
        values = {
            "INPUT": layer.id() if layer is not None else "",
            "FIELD": self.field.currentField(),
            "DENOMINATOR": self.denominator.currentField(),
            "SURFACE": str(self.surface.currentData()),
            "FIELD_2": self.second.currentField(),
            "KIND": str(self.kind.currentData()),
            "METHOD": str(self.method.currentData()),
            "CLASSES": self.classes.value(),
            "BOUNDS": self.bounds.text().strip() if self.method.currentData() == "seuils" else "",
            "PALETTE": str(self.colours.currentData()),
            "FILTER": self.filter.expression(),
            "TEMPLATE": template,
            "TOKENS": tokens,
            "FORMAT": _format(path),
            "OUTPUT": path,
        }
        return {name: value for name, value in values.items() if value not in ("", None)}

    def preview(self, values: dict[str, Any], run: Callable[[dict[str, Any]], Any]) -> None:
        """Draw the page small by the algorithm itself; what it refuses is told here."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "apercu.png"
            outcome = run({**values, "FORMAT": "png", "DPI": PREVIEW_DPI, "OUTPUT": str(path)})
            if outcome.problem:
                self.picture.hide()
                self.told.setText(outcome.problem)
                return
            drawn = QPixmap(str(path))
        mode = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(drawn.scaledToWidth(max(self.width() - 40, PREVIEW_PX), mode))
        self.picture.show()
        self.tell(outcome.results)

    def tell(self, results: dict[str, Any]) -> None:
        """Which kind of map it became, and what the checks found."""
        kind = tr(KIND_WORDS[str(results["OUTPUT_KIND"])])
        found = str(results.get("OUTPUT_WARNINGS") or "")
        self.told.setText("\n".join(part for part in (kind, found) if part))


def _format(path: str) -> str:
    ending = Path(path).suffix.lower().lstrip(".")
    return ending if ending in ("pdf", "png", "svg") else "pdf"


def _field(name: str) -> QgsFieldComboBox:
    box = QgsFieldComboBox()
    box.setObjectName(name)
    return box


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    return button


def _choices(name: str, values: tuple[str, ...], words: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for value in values:
        box.addItem(tr(words[value]), value)
    return box
