"""The GeoPackage of a field visit: its layers dressed, a form, a project inside; and what comes back in it.

QField opens the first project that a GeoPackage holds; QGIS opens it from its browser. Photographs lie beside the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import AulaError
from ...core.forms import Form
from ...core.friches import schema_visit
from ...core.friches.schema_visit import BASE, GAPS, TRIP
from ...core.schema import Schema
from ..crs import METRIC
from ..results import products
from ..results.added import add_layer
from ..results.forms import give_form
from ..results.gpkg import settle
from ..results.sinks import qgs_field
from ..vector.repair import quiet
from ..vector.shapes import box_of
from ..vector.sources import plain

SITES, OUTLINES, TRIP_LINE, GAP_TABLE, BASE_TABLE = "visite", "perimetre", "tournee", "manque", "aula_visite"
PROJECT = "visite"
GEOMETRY = "geometrie"
_STYLES = {SITES: "friches_visite.qml", OUTLINES: "friches_perimetre.qml", TRIP_LINE: "friches_tournee.qml"}
_SAME_M = 0.01
_ROOM, _LEAST_ROOM_M = 0.05, 200.0
_KEPT = products.SAFE_CATEGORIES | QgsMapLayer.StyleCategory.Forms


@dataclass
class VisitPackage:
    """What is written: the columns of the sites with their titles, their rows, places, outlines, gaps and round.

    rows: one a site in the order of the round, with the values of `fields` by name; base: what is kept to compare with.
    """

    fields: QgsFields
    titles: Mapping[str, str]
    rows: Sequence[Mapping[str, Any]]
    points: Sequence[QgsGeometry]
    outlines: Sequence[QgsGeometry | None]
    form: Form
    gaps: Any
    base: Sequence[tuple[str, str, str]]
    title: str
    name_column: str
    longueur_km: float


@dataclass
class BroughtBack:
    """What a GeoPackage of a visit holds: rows, places and outlines as they are now, and as they were.

    points: by row of `rows`; outlines: by site; loose: outlines drawn without a site. base: site -> field -> value.
    All geometries are in Lambert-93.
    """

    names: tuple[str, ...]
    rows: list[dict[str, Any]] = field(default_factory=list)
    points: list[QgsGeometry | None] = field(default_factory=list)
    outlines: dict[str, QgsGeometry] = field(default_factory=dict)
    loose: list[QgsGeometry] = field(default_factory=list)
    base: dict[str, dict[str, Any]] = field(default_factory=dict)


def write(path: Path, package: VisitPackage, progress: Any) -> int:
    """Write the GeoPackage at its draft; how many rows it holds in all. Raises AulaError E_WRITE."""
    count = add_layer(path, SITES, package.fields, Qgis.WkbType.Point, METRIC, _sites(package))
    progress(0.4)
    outlines = _fields(schema_visit.GAPS.only("site_id", "ordre"))
    count += add_layer(path, OUTLINES, outlines, Qgis.WkbType.MultiPolygon, METRIC, _outlines(package, outlines))
    trip = _fields(TRIP)
    count += add_layer(path, TRIP_LINE, trip, Qgis.WkbType.LineString, METRIC, _trip(package, trip))
    gaps = _fields(GAPS)
    rows = [[row[name] for name in GAPS.names] for row in package.gaps.to_dict("records")]
    count += add_layer(path, GAP_TABLE, gaps, Qgis.WkbType.NoGeometry, METRIC, _table(gaps, rows))
    base = _fields(BASE)
    count += add_layer(path, BASE_TABLE, base, Qgis.WkbType.NoGeometry, METRIC, _table(base, package.base))
    progress(0.8)
    _dress(path, package)
    settle(path)
    return count


def _fields(schema: Schema) -> QgsFields:
    out = QgsFields()
    for one in schema:
        out.append(qgs_field(one))
    return out


def _table(fields: QgsFields, rows: Iterable[Sequence[Any]]) -> Iterable[QgsFeature]:
    for row in rows:
        made = QgsFeature(fields)
        made.setAttributes(list(row))
        yield made


def _sites(package: VisitPackage) -> Iterable[QgsFeature]:
    for row, point in zip(package.rows, package.points):
        made = QgsFeature(package.fields)
        made.setAttributes([row.get(one.name()) for one in package.fields.toList()])
        made.setGeometry(point)
        yield made


def _outlines(package: VisitPackage, fields: QgsFields) -> Iterable[QgsFeature]:
    for row, outline in zip(package.rows, package.outlines):
        if outline is not None:
            made = QgsFeature(fields)
            made.setAttributes([row["site_id"], row["ordre"]])
            made.setGeometry(outline)
            yield made


def _trip(package: VisitPackage, fields: QgsFields) -> Iterable[QgsFeature]:
    places = [point.asPoint() for point in package.points]
    if len(places) > 1:
        made = QgsFeature(fields)
        made.setAttributes([len(places), package.longueur_km])
        made.setGeometry(QgsGeometry.fromPolylineXY([*places, places[0]]))
        yield made


def _dress(path: Path, package: VisitPackage) -> None:
    """Styles, titles and form kept in the file, and the project that shows them."""
    project = QgsProject()
    project.setCrs(METRIC)
    project.setTitle(package.title)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    titles = {SITES: "Sites à visiter", OUTLINES: "Périmètres", TRIP_LINE: "Ordre de visite", GAP_TABLE: "À relever"}
    layers = []
    for name, title in titles.items():
        layer = QgsVectorLayer(f"{path}|layername={name}", title, "ogr")
        if not layer.isValid():
            raise AulaError("{file}: layer {layer} cannot be opened.", "E_PROJECT", file=path.name, layer=name)
        if name in _STYLES:
            products.load_style(layer, _STYLES[name])
        for place, one in enumerate(layer.fields()):
            layer.setFieldAlias(place, package.titles.get(one.name(), one.alias()))
        if name == SITES:
            give_form(layer, package.form)
            called = QgsExpression.quotedColumnRef(package.name_column)
            layer.setDisplayExpression(f'concat("ordre", \' · \', coalesce({called}, "site_id"))')
        layer.setEditorWidgetSetup(layer.fields().lookupField("fid"), QgsEditorWidgetSetup("Hidden", {}))
        if name in (TRIP_LINE, GAP_TABLE):
            layer.setReadOnly(True)
        store = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
        store(title, "", True, "", _KEPT)
        layers.append(layer)
    # the points above, the outlines below
    project.addMapLayers(layers)
    _frame(project, package)
    if not project.write(f"geopackage:{path}?projectName={PROJECT}"):
        raise AulaError(
            "{file}: the project cannot be written. Close it elsewhere, or choose another folder.",
            "E_PROJECT",
            file=path.name,
        )
    project.clear()


def _frame(project: QgsProject, package: VisitPackage) -> None:
    """What is seen first: all sites, with room around them."""
    box = box_of([*package.points, *package.outlines])
    room = max(_LEAST_ROOM_M, _ROOM * max(box.width(), box.height()))
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(box.buffered(room), METRIC))


def cell(value: Any) -> Any:
    """A value of a table of sites as Python's own: files read in one go give numbers of numpy, and NaN for nothing."""
    own = plain(value)
    own = own.item() if hasattr(own, "item") else own
    return None if own != own else own  # noqa: PLR0124 - NaN


def encoded(value: Any) -> str:
    """A value as the table of departures keeps it."""
    return json.dumps(value, ensure_ascii=False)


def token(geometry: QgsGeometry | None) -> str | None:
    """A geometry as a text that is compared."""
    return None if geometry is None or geometry.isNull() else bytes(geometry.asWkb()).hex()


def shape(text: str | None) -> QgsGeometry | None:
    """The geometry of such a text."""
    made = QgsGeometry()
    if not text:
        return None
    made.fromWkb(bytes.fromhex(text))
    return made


def likened(geometry: QgsGeometry | None, others: Iterable[str | None]) -> str | None:
    """The text of a geometry: that of another one where they lie within a centimetre of each other."""
    own = token(geometry)
    if own is None or geometry is None:
        return None
    for text in others:
        other = shape(text)
        if other is not None and (text == own or geometry.hausdorffDistance(other) < _SAME_M):
            return text
    return own


def is_visit(path: Path) -> bool:
    """Whether a file is a GeoPackage of a visit."""
    data = ogr.Open(str(path)) if path.is_file() and path.suffix.lower() == ".gpkg" else None
    names = {data.GetLayer(number).GetName() for number in range(data.GetLayerCount())} if data is not None else set()
    return {SITES, OUTLINES, BASE_TABLE} <= names


def brought_back(path: Path) -> BroughtBack:
    """What a visit brings back. Raises AulaError E_VISIT for any other file, or one whose table of departure is cut."""
    with quiet():
        if not is_visit(path):
            raise AulaError("{file} is not a GeoPackage of a field visit (frichevisit).", "E_VISIT", file=path.name)
    sites = QgsVectorLayer(f"{path}|layername={SITES}", SITES, "ogr")
    names = tuple(name for name in sites.fields().names() if name.lower() != "fid")
    out = BroughtBack(names)
    for feature in sites.getFeatures():
        out.rows.append({name: plain(feature[name]) for name in names})
        out.points.append(feature.geometry() if feature.hasGeometry() else None)
    for feature in QgsVectorLayer(f"{path}|layername={OUTLINES}", OUTLINES, "ogr").getFeatures():
        site = plain(feature["site_id"])
        if not feature.hasGeometry():
            continue
        if not site:
            out.loose.append(feature.geometry())
            continue
        own = out.outlines.get(site)
        # an outline drawn in two parts is one outline
        out.outlines[site] = feature.geometry() if own is None else own.combine(feature.geometry())
    for feature in QgsVectorLayer(f"{path}|layername={BASE_TABLE}", BASE_TABLE, "ogr").getFeatures():
        site, name, text = (plain(feature[column]) for column in BASE.names)
        try:
            out.base.setdefault(site, {})[name] = json.loads(text)
        except (TypeError, ValueError):
            raise AulaError("{file}: the values of departure cannot be read.", "E_VISIT", file=path.name) from None
    return out


def is_truth(own: QgsField) -> bool:
    """Whether a column holds true or false."""
    return own.typeName().lower() in ("boolean", "bool") or own.type() == QMetaType.Type.Bool


def field_like(name: str, own: QgsField | None, kind: QgsField) -> QgsField:
    """The field of a column that is taken along: as the inventory has it, else of a kind."""
    made = QgsField(own) if own is not None else QgsField(kind)
    made.setName(name)
    return made
