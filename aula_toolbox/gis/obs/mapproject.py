"""The QGIS project of an observatory: layers by theme, fixed classes, ready for QGIS Server and Lizmap."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsLinePatternFillSymbolLayer,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...core.errors import AulaError
from ...core.obs.lizmap import MapLayer
from ...core.obs.publication import PublicationPlan, PublishedLayer
from ...core.obs.sld import COLOURS, NO_VALUE, OUTLINE, labels
from ...core.text import slug
from .projectchecks import GROUP_SHORT_NAME
from .tablefiles import EPSG

CRS_LIST = ("EPSG:2154", "EPSG:3857", "EPSG:4326")
GROUP_OF_TABLES = "Tables"
_HATCHES = {"secret": ("Secret statistique", 45.0), "partiel": ("Bornes seulement", 135.0)}


def build_project(plan: PublicationPlan, database: Path, place: Path) -> tuple[QgsProject, list[MapLayer], list[str]]:
    """The project of a plan, written at `place` beside its database; its layers and groups as Lizmap names them.

    Raises AulaError E_PROJECT when a layer cannot be opened or the project not written.
    """
    project = QgsProject()
    project.setFileName(str(place))
    project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"))
    project.setTitle(plan.title)
    told: list[MapLayer] = []
    columns = {table.name: table.columns for table in plan.tables}
    themes = list(dict.fromkeys(layer.theme for layer in plan.layers))
    groups = {theme: _grouped(project, theme.capitalize(), f"theme_{theme}") for theme in themes}
    for rank, one in enumerate(plan.layers):
        layer = _opened(database, one.table, one.title)
        _dress(layer, one)
        for column in columns[one.table]:
            layer.setFieldAlias(layer.fields().indexOf(column.name), column.title)
        project.addMapLayer(layer, False)
        node = groups[one.theme].addLayer(layer)
        node.setItemVisibilityChecked(rank == 0)
        told.append(_told(layer, one.title, one.abstract, rank == 0))
    tables = _grouped(project, GROUP_OF_TABLES, "tables")
    for name, title in (("valeur", "Valeurs"), ("indicateur", "Indicateurs")):
        layer = _opened(database, name, title)
        _name(layer, name, title, title)
        project.addMapLayer(layer, False)
        tables.addLayer(layer)
        told.append(_told(layer, title, title, False))
    _serve(project, plan)
    if not project.write(str(place)):
        raise AulaError(
            "{file}: the project cannot be written. Close it elsewhere, or choose another folder.",
            "E_PROJECT",
            file=place.name,
        )
    return project, told, [*(theme.capitalize() for theme in themes), GROUP_OF_TABLES]


def _grouped(project: QgsProject, title: str, name: str) -> QgsLayerTreeGroup:
    """A group of the legend, under the short name that a server gives it."""
    group = project.layerTreeRoot().addGroup(title)
    short = slug(name).replace("-", "_")
    if hasattr(group, "serverProperties"):
        group.serverProperties().setShortName(short)
    else:
        # until QGIS 3.44
        group.setCustomProperty(GROUP_SHORT_NAME, short)
    return group


def _opened(database: Path, table: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{database}|layername={table}", title, "ogr")
    if not layer.isValid():
        raise AulaError("{file}: layer {layer} cannot be opened.", "E_PROJECT", file=database.name, layer=table)
    return layer


def _told(layer: QgsVectorLayer, title: str, abstract: str, is_shown: bool) -> MapLayer:
    extent = layer.extent()
    box = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    is_map = layer.isSpatial()
    names = tuple(layer.fields().names())
    return MapLayer(
        layer.id(),
        layer.name(),
        title,
        abstract,
        box if is_map else (0.0, 0.0, 0.0, 0.0),
        "polygon" if is_map else "none",
        is_shown,
        names,
    )


def _name(layer: QgsVectorLayer, short: str, title: str, abstract: str) -> None:
    """Short name, title and abstract, where this QGIS keeps them."""
    properties = layer.serverProperties()
    home = properties if hasattr(properties, "setShortName") else layer
    home.setShortName(short)
    home.setTitle(title)
    home.setAbstract(abstract)


def _dress(layer: QgsVectorLayer, one: PublishedLayer) -> None:
    _name(layer, one.name, one.title, one.abstract)
    properties = layer.serverProperties()
    if hasattr(properties, "setAttribution"):
        properties.setAttribution(one.source)
    layer.setRenderer(renderer(one))
    state = f'if("{one.field}" is null, coalesce("{one.field}_e", \'\'), format_number("{one.field}", {one.decimals}))'
    layer.setMapTipTemplate(f'[% "nom" %] : [% {state} %] {one.unit}')
    layer.setDisplayExpression('"nom"')


def renderer(one: PublishedLayer) -> QgsRuleBasedRenderer:
    """Classes with fixed bounds, a hatch for secret and for partial values, grey for the others."""
    root = QgsRuleBasedRenderer.Rule(None)
    sides = [None, *one.bounds, None]
    for label, colour, low, high in zip(labels(one.bounds, one.unit, one.decimals), COLOURS, sides, sides[1:]):
        tests = [
            f'"{one.field}" > {low!r}' if low is not None else "",
            f'"{one.field}" <= {high!r}' if high is not None else "",
        ]
        rule = QgsRuleBasedRenderer.Rule(_fill(colour), 0, 0, " AND ".join(test for test in tests if test), label)
        root.appendChild(rule)
    for state, (label, angle) in _HATCHES.items():
        test = f'"{one.field}" IS NULL AND "{one.field}_e" = \'{state}\''
        root.appendChild(QgsRuleBasedRenderer.Rule(_hatch(angle), 0, 0, test, label))
    grey = QgsRuleBasedRenderer.Rule(_fill(NO_VALUE), 0, 0, "", "Valeur non connue")
    grey.setIsElse(True)
    root.appendChild(grey)
    return QgsRuleBasedRenderer(root)


def _fill(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": OUTLINE, "outline_width": "0.1"})


def _hatch(angle: float) -> QgsFillSymbol:
    symbol = _fill("#ffffff")
    lines = {"angle": str(angle), "distance": "1.6", "line_width": "0.26", "color": OUTLINE}
    symbol.appendSymbolLayer(QgsLinePatternFillSymbolLayer.create(lines))
    return symbol


def _serve(project: QgsProject, plan: PublicationPlan) -> None:
    """What QGIS Server reads in a project."""
    identifiers = list(project.mapLayers())
    entries = (
        ("WMSServiceCapabilities", "/", True),
        ("WMSServiceTitle", "/", plan.title),
        ("WMSRootName", "/", plan.identifier.replace("-", "_")),
        ("WMSCrsList", "/", list(CRS_LIST)),
        ("WMSUseLayerIDs", "/", False),
        ("WMSAddWktGeometry", "/", True),
        ("WMSMaxAtlasFeatures", "/", 1),
        ("WFSLayers", "/", identifiers),
        ("WCSLayers", "/", []),
        ("Paths", "Absolute", False),
    )
    for scope, key, value in entries:
        project.writeEntry(scope, key, value)
    box = QgsRectangle()
    for layer in project.mapLayers().values():
        if layer.isSpatial():
            box.combineExtentWith(layer.extent())
    project.writeEntry(
        "WMSExtent",
        "/",
        [str(round(value)) for value in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())],
    )
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(box, project.crs()))
    if hasattr(project, "setFlag"):
        project.setFlag(Qgis.ProjectFlag.TrustStoredLayerStatistics, True)
    project.setFilePathStorage(Qgis.FilePathType.Relative)


def box_in_degrees(layers: Sequence[MapLayer]) -> tuple[float, float, float, float]:
    """The extent of the maps in degrees: west, south, east, north."""
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext

    boxes = [one.extent for one in layers if one.geometry != "none"]
    west, south, east, north = (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
    lambert, degrees = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (EPSG, 4326))
    turned = QgsCoordinateTransform(lambert, degrees, QgsCoordinateTransformContext()).transformBoundingBox(
        QgsRectangle(west, south, east, north)
    )
    return turned.xMinimum(), turned.yMinimum(), turned.xMaximum(), turned.yMaximum()
