"""The two lists of the territory: layers of communes, then EPCI and communes of the one chosen."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter

from ...core.errors import AulaError
from ...core.territory.places import COMMUNE, EPCI, WHOLE, PlaceChoice, choices
from ...gis.i18n import tr
from ...gis.territory import named
from .choice import SELECTED, PanelChoice, polygons
from .panel import TerritoryPanel

LOGGER = logging.getLogger("aula_toolbox.territory")
OWN = Qt.ItemDataRole.UserRole


class NamesTask(QgsTask):
    """Reads the names of a layer of communes."""

    read = pyqtSignal(str, list)

    def __init__(self, uri: str) -> None:
        super().__init__(tr("Reading the communes"), QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self.uri = uri
        self._found: list[PlaceChoice] = []

    def run(self) -> bool:
        try:
            self._found = choices(named.communes(self.uri))
        except AulaError as fault:
            LOGGER.warning("%s: %s", self.uri, fault)
            return False
        return True

    def finished(self, result: bool) -> None:
        self.read.emit(self.uri, self._found)


class PlaceLists(QObject):
    """Keeps both lists in step; `chosen` is told when a person, or the only layer there is, has decided."""

    chosen = pyqtSignal()

    def __init__(self, panel: TerritoryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._layers, self._places = panel.layer, panel.place
        self._wanted = PanelChoice()
        self._task: NamesTask | None = None
        self.prefer_epci = False
        _searched(self._places)
        self._layers.activated.connect(lambda *_: self._layer_activated())
        self._places.activated.connect(lambda *_: self.chosen.emit())

    @property
    def layer(self) -> str:
        """What QGIS opens, or the id of a layer of the project; empty when none is chosen."""
        return str(self._layers.currentData(OWN) or "")

    @property
    def _place(self) -> PlaceChoice:
        found = self._places.currentData(OWN)
        return found if isinstance(found, PlaceChoice) else PlaceChoice(WHOLE, "")

    @property
    def kind(self) -> str:
        """All of the layer, its selected features, an EPCI or a commune."""
        return self._place.kind

    @property
    def name(self) -> str:
        """How the territory is called on the page."""
        place = self._place
        return place.name if place.kind in (EPCI, COMMUNE) else self._layers.currentText()

    @property
    def codes(self) -> Sequence[str]:
        """The codes of the communes; none for the whole layer."""
        return self._place.codes

    def show(self, places: Sequence[tuple[str, str]], wanted: PanelChoice) -> None:
        """The layers of the folder, then those of the project; what was chosen before stays chosen."""
        self._wanted = wanted
        self._layers.clear()
        for title, address in places:
            self._layers.addItem(title, address)
            self._layers.setItemData(self._layers.count() - 1, address, Qt.ItemDataRole.ToolTipRole)
        for one in sorted(polygons(), key=lambda layer: not _has_communes(layer)):
            self._layers.addItem(one.name(), one.id())
        self._layers.setEnabled(self._layers.count() > 0)
        row = self._layers.findData(wanted.layer) if wanted.layer else -1
        self._layers.setCurrentIndex(row)
        if row < 0 and places:
            self._layers.setCurrentIndex(0)
        self._read()

    def _layer_activated(self) -> None:
        self._wanted = PanelChoice()
        self._read()

    def _read(self) -> None:
        """The names of the layer chosen, in the background."""
        self._places.clear()
        self._places.setEnabled(bool(self.layer))
        if not self.layer:
            return
        self._offer([])
        own = QgsProject.instance().mapLayer(self.layer)
        uri = own.source() if isinstance(own, QgsVectorLayer) else self.layer
        if isinstance(own, QgsVectorLayer) and own.providerType() != "ogr":
            return
        self._task = NamesTask(uri)
        self._task.read.connect(self._named)
        QgsApplication.taskManager().addTask(self._task)

    def _named(self, uri: str, found: list[PlaceChoice]) -> None:
        if self._task is None or uri != self._task.uri:
            return
        self._task = None
        self._offer(found)
        first = next((one for one in found if one.kind == EPCI), None)
        if self.prefer_epci and first is not None:
            self.prefer_epci = False
            self._places.setCurrentIndex(self._row_of(first.kind, first.name))
            self.chosen.emit()

    def _offer(self, found: Sequence[PlaceChoice]) -> None:
        """All of the layer, its selected features, then EPCI and communes; what was chosen before stays so."""
        self._places.clear()
        self._places.addItem(tr("The whole layer"), PlaceChoice(WHOLE, tr("The whole layer")))
        own = QgsProject.instance().mapLayer(self.layer)
        selected = own.selectedFeatureCount() if isinstance(own, QgsVectorLayer) else 0
        if selected or self._wanted.kind == SELECTED:
            title = tr("Selected features ({count})").format(count=selected)
            self._places.addItem(title, PlaceChoice(SELECTED, title))
        for one in found:
            code = f" ({one.codes[0]})" if one.kind == COMMUNE else ""
            self._places.addItem(f"{one.name}{code}", one)
        row = self._row_of(self._wanted.kind, self._wanted.name)
        if row < 0 and self._wanted.codes and not found:
            # the names are still being read: the choice is kept as it is
            kept = PlaceChoice(self._wanted.kind, self._wanted.name, tuple(self._wanted.codes))
            self._places.addItem(kept.name, kept)
            row = self._places.count() - 1
        # nothing is chosen for a person: the whole of a department would be a long morning
        self._places.setCurrentIndex(row if self._wanted.layer == self.layer else -1)

    def _row_of(self, kind: str, name: str) -> int:
        for row in range(self._places.count()):
            one = self._places.itemData(row, OWN)
            if one.kind == kind and (kind in (WHOLE, SELECTED) or one.name == name):
                return row
        return -1

    def close_down(self) -> None:
        """Forget what is still being read."""
        self._task = None


def _has_communes(layer: QgsVectorLayer) -> bool:
    from ...core.columns import find

    return find("insee", layer.fields().names()).field is not None


def _searched(combo: QComboBox) -> None:
    """A list of hundreds of communes is typed in, not scrolled through."""
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.lineEdit().setPlaceholderText(tr("EPCI or commune"))
    completer = combo.completer()
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
