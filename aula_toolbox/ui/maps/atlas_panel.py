"""An atlas from the panel: its pages, how long it will take, its progress and its end."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldExpressionWidget, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...gis.i18n import tr
from .request import COMMUNES, EPCI, OTHER, AtlasRequest

# a page of a file costs about the drawing of its preview, and as much again to check and write it
WRITING_SHARE = 2.0


class AtlasPanel(QgsCollapsibleGroupBox):
    """One page a commune, an EPCI, or a feature of another layer."""

    asked = pyqtSignal()
    cancelled = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__(tr("Atlas"))
        self.setObjectName("atlas")
        self.setCollapsed(True)
        self.coverage, self.mode = QComboBox(), QComboBox()
        self.coverage.setObjectName("pages")
        for words, kind in ((tr("By commune"), COMMUNES), (tr("By EPCI"), EPCI), (tr("Another layer"), OTHER)):
            self.coverage.addItem(words, kind)
        self.other = QgsMapLayerComboBox()
        self.other.setObjectName("autre_couche")
        self.other.setProject(project)
        self.other.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
        self.filter = QgsFieldExpressionWidget()
        self.filter.setObjectName("filtre")
        self.mode.setObjectName("fichiers")
        self.mode.addItem(tr("One PDF"), True)
        self.mode.addItem(tr("A file a page"), False)
        self.folder = QgsFileWidget()
        self.folder.setObjectName("dossier")
        self.folder.lineEdit().setAccessibleName(tr("Folder"))
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.told, self.bar = QLabel(), QProgressBar()
        self.told.setObjectName("estimation")
        self.told.setWordWrap(True)
        self.bar.setObjectName("progression")
        self.bar.hide()
        self.button, self.cancel = QPushButton(tr("Export the atlas")), QPushButton(tr("Cancel"))
        self.button.setObjectName("exporter_atlas")
        self.cancel.setObjectName("annuler")
        self.cancel.setEnabled(False)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Pages of the atlas"), self.coverage)
        rows.addRow("", self.other)
        rows.addRow(tr("Filter"), self.filter)
        rows.addRow(tr("Files"), self.mode)
        rows.addRow(tr("Folder"), self.folder)
        # one child: a collapsible group shows all its children again when it opens
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        for part in (self.told, self.button, self.bar, self.cancel):
            column.addWidget(part)
        QVBoxLayout(self).addWidget(inside)
        self.coverage.currentIndexChanged.connect(lambda _: self._tell())
        self.other.layerChanged.connect(lambda _: self._tell())
        self.filter.fieldChanged[str].connect(lambda _: self._tell())
        self.button.clicked.connect(self.asked)
        self.cancel.clicked.connect(self.cancelled)
        self._tell()

    def _tell(self) -> None:
        self.other.setVisible(self.coverage.currentData() == OTHER)
        self.changed.emit()

    def read(self) -> AtlasRequest:
        """What the fields say."""
        layer = self.other.currentLayer()
        return AtlasRequest(
            str(self.coverage.currentData()),
            layer.id() if layer is not None else "",
            self.filter.expression(),
            bool(self.mode.currentData()),
            self.folder.filePath().strip(),
        )

    def show_coverage(self, layer: QgsVectorLayer | None, seconds: float, count: int = 0, fault: str = "") -> None:
        """How many pages, and about how long; seconds: what drawing the preview took; fault: of the filter."""
        self.button.setEnabled(layer is not None and count > 0)
        if layer is None:
            self.told.setText(tr("No layer of the project has the fields of these pages; choose another layer."))
            return
        if self.filter.layer() != layer:
            self.filter.setLayer(layer)
        if fault or not count:
            self.told.setText(fault or tr("No page: the filter keeps no feature."))
            return
        minutes = count * seconds * WRITING_SHARE / 60
        time = tr("less than a minute") if minutes < 1 else tr("about {count} min").format(count=f"{minutes:.0f}")
        words = tr("{layer}: 1 page, {time}.") if count == 1 else tr("{layer}: {count} pages, {time}.")
        self.told.setText(words.format(layer=layer.name(), count=count, time=time))

    def start(self) -> None:
        """The atlas is being made."""
        self.bar.setValue(0)
        self.bar.show()
        self.cancel.setEnabled(True)
        self.button.setEnabled(False)

    def stop(self) -> None:
        """It is made, or given up."""
        self.bar.hide()
        self.cancel.setEnabled(False)
        self.button.setEnabled(True)
