"""What the panel asks for, as plain values: from it the preview is drawn and the algorithms are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...core.errors import AulaError
from ...core.maps.choices import MULTIPLE, SINGLE
from ...core.maps.styles import recognised
from ...core.maps.territory import find
from ...gis.layouts.layers import LAMBERT93, page_extent, transformed
from ...gis.layouts.page import visible_layers
from ...gis.layouts.styles import GEOMETRIES

VISIBLE, CHOSEN, THEME = "visible", "chosen", "theme:"
VIEW, LAYER, SELECTION, PLACE = "view", "layer", "selection", "place"
COMMUNES, EPCI, OTHER = "communes", "epci", "other"


@dataclass
class Request:
    """One page as the user wants it; texts are as typed, layers are ids; fault: what cannot be understood.

    template_file: an own .qpt, which replaces the template; day: None for today.
    """

    template: str
    title: str = ""
    subtitle: str = ""
    content: str = VISIBLE
    chosen: tuple[str, ...] = ()
    second: str = VISIBLE
    map_titles: tuple[str, str] = ("", "")
    extent_kind: str = VIEW
    place: str = ""
    scale: float | None = None
    format: str = "pdf"
    dpi: int = 300
    status: str = ""
    sources: str = ""
    day: date | None = None
    template_file: str = ""
    path: str = ""
    tokens: str = ""
    fault: str = ""


@dataclass
class AtlasRequest:
    """The pages of an atlas."""

    coverage: str = COMMUNES
    other: str = ""
    filter: str = ""
    is_single: bool = True
    folder: str = ""


@dataclass
class Desk:
    """What the panel works with: the project, the view, the active layer."""

    project: QgsProject
    view: Callable[[], QgsReferencedRectangle]
    active: Callable[[], QgsMapLayer | None]
    tokens_file: Callable[[], str] = field(default=lambda: "")

    def layers(self, content: str, chosen: tuple[str, ...] = ()) -> list[QgsMapLayer]:
        """The layers of a content, first on top."""
        if content.startswith(THEME):
            return list(self.project.mapThemeCollection().mapThemeVisibleLayers(content[len(THEME) :]))
        if content == CHOSEN:
            order = self.project.layerTreeRoot().layerOrder()
            return [layer for layer in order if layer.id() in chosen]
        return list(visible_layers(self.project))

    def extent(self, request: Request, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        """The extent of a request in the map's CRS; None for that of the top layer.

        Raises AulaError for a place that is unknown (E_PLACE), or when nothing is selected (E_SELECTION): a map of
        another place than the one asked for is worse than none.
        """
        if request.extent_kind == VIEW:
            seen = self.view()
            return transformed(QgsRectangle(seen), seen.crs(), crs, self.project)
        if request.extent_kind == PLACE:
            place = find(request.place)
            if place is None:
                raise AulaError(
                    "“{place}” is no commune or EPCI of the territory: choose one of the list.",
                    "E_PLACE",
                    place=request.place,
                )
            known = QgsCoordinateReferenceSystem(LAMBERT93)
            return transformed(QgsRectangle(*place.bounds), known, crs, self.project)
        layer = self.active()
        if request.extent_kind == SELECTION:
            if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
                raise AulaError("Nothing is selected in the active layer.", "E_SELECTION")
            return transformed(layer.boundingBoxOfSelected(), layer.crs(), crs, self.project)
        return page_extent([layer], crs, self.project) if layer is not None else None

    def coverage(self, request: AtlasRequest) -> QgsVectorLayer | None:
        """The layer of the pages: communes or EPCI recognised in the project, or another layer."""
        if request.coverage == OTHER:
            layer = self.project.mapLayer(request.other)
            return layer if isinstance(layer, QgsVectorLayer) else None
        return next((layer for layer in self._vectors() if _style(layer) == request.coverage), None)

    def pages(self, request: AtlasRequest) -> int:
        """How many pages the atlas will have, its filter applied. Raises AulaError E_EXPRESSION for a wrong filter."""
        layer = self.coverage(request)
        if layer is None:
            return 0
        if not request.filter.strip():
            return int(layer.featureCount())
        expression = QgsExpression(request.filter)
        if expression.hasParserError():
            raise AulaError(
                "The filter cannot be read: {reason}", "E_EXPRESSION", reason=expression.parserErrorString().strip()
            )
        asked = QgsFeatureRequest(expression).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        return sum(1 for _ in layer.getFeatures(asked))

    def _vectors(self) -> Iterator[QgsVectorLayer]:
        return (layer for layer in self.project.mapLayers().values() if isinstance(layer, QgsVectorLayer))


def _style(layer: QgsVectorLayer) -> str:
    return recognised(layer.fields().names(), GEOMETRIES.get(layer.geometryType(), ""))


def map_parameters(desk: Desk, request: Request, crs: QgsCoordinateReferenceSystem) -> dict[str, Any]:
    """The parameters of `aula:exportmap` that make the page shown."""
    values = {**_common(desk, request), "OUTPUT": request.path}
    extent = desk.extent(request, crs)
    if extent is not None:
        values["EXTENT"] = _words(extent, crs)
    from ...core.maps.templates import template

    if template(request.template).has_two_maps:
        values["LAYERS_2"] = [layer.id() for layer in desk.layers(request.second)]
        values |= {"TITLE_1": request.map_titles[0], "TITLE_2": request.map_titles[1]}
    return values


def _common(desk: Desk, request: Request) -> dict[str, Any]:
    values = {
        "TEMPLATE": request.template,
        "TITLE": request.title,
        "SUBTITLE": request.subtitle,
        "LAYERS": [layer.id() for layer in desk.layers(request.content, request.chosen)],
        "FORMAT": request.format,
        "DPI": request.dpi,
        "STATUS": request.status,
        "SOURCES": request.sources,
        "DATE": request.day.isoformat() if request.day is not None else "",
        "TEMPLATE_FILE": request.template_file,
        "TOKENS": request.tokens,
    }
    if request.scale:
        values["SCALE"] = request.scale
    return {name: value for name, value in values.items() if value not in ("", [])}


def _words(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """An extent as a batch writes it."""
    numbers = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    return f"{','.join(f'{number:.2f}' for number in numbers)} [{crs.authid()}]"


def atlas_parameters(desk: Desk, request: Request, atlas: AtlasRequest) -> dict[str, Any]:
    """The parameters of `aula:exportatlas`."""
    layer = desk.coverage(atlas)
    values = {
        **_common(desk, request),
        "COVERAGE": layer.id() if layer is not None else "",
        "FILTER": atlas.filter,
        "MODE": SINGLE if atlas.is_single else MULTIPLE,
        "OUTPUT_FOLDER": atlas.folder,
    }
    return {name: value for name, value in values.items() if value != ""}


def canvas_view(iface: Any) -> Callable[[], QgsReferencedRectangle]:
    """What asks for the extent of the map canvas, with its CRS."""

    def seen() -> QgsReferencedRectangle:
        canvas = iface.mapCanvas()
        return QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())

    return seen
