"""How the parameters of the friches algorithms become rules, thresholds and sites."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsVectorLayer

from ...core.errors import AulaError
from ...core.friches import cnigrecords, coordinates
from ...core.friches.findings import INFO, WARNING, Findings
from ...core.friches.roles import roles
from ...core.messages import Notes
from ...core.schema import Field, Kind, Schema
from ...gis.crs import METRIC
from ...gis.friches.context import faults
from ...gis.friches.given import Given, recognised
from ...gis.i18n import tr
from ...gis.products.layers import holding_of
from ...gis.vector.repair import tell_repairs, valid
from ...gis.vector.shapes import Shapes, from_points, inner_point, is_polygon, moved, read_shapes
from ...gis.vector.sources import Source
from ..base.job import Job

if TYPE_CHECKING:
    import pandas as pd

    from ...core.friches.rules import RuleSet
    from ...core.friches.thresholds import FricheThresholds


def source_of(job: Job, name: str = "INPUT") -> Source:
    """A source that must be there. Raises AulaError E_INPUT when it is not."""
    source = job.source(name)
    if source is None:
        raise AulaError("{name} is not given.", "E_INPUT", name=name)
    return source


def rules_of(job: Job) -> RuleSet:
    """The rules in force."""
    from ...core.friches.rules import load, read_weights, shipped

    folder = job.path("RULES_DIR")
    rules = load(folder) if folder is not None else shipped(job.choice("RULES"))
    weights = job.path("WEIGHTS") if job.algorithm.parameterDefinition("WEIGHTS") else None
    if weights is not None:
        rules = rules.with_weights(read_weights(weights, job.notes))
    job.notes.info("Rules: {label} ({criteria} criteria).", label=rules.label, criteria=len(rules.criteria))
    return rules


def limits_of(job: Job, rules: RuleSet) -> FricheThresholds:
    """The thresholds in force for the spatial mode of the rules."""
    from ...core.friches.thresholds import FricheThresholds

    return FricheThresholds(rules.spatial_mode, own_table(job, "seuils"))


def own_table(job: Job, name: str) -> str:
    """The user's own table of that name in TABLES; empty for the shipped one."""
    folder = job.own_tables("seuils", "a_priori", "produits_locaux") if job.given("TABLES") else None
    file = folder / f"{name}.csv" if folder is not None else None
    return str(file) if file is not None and file.is_file() else ""


def completeness_of(job: Job, rules: RuleSet) -> float:
    """The least completeness asked for, else that of the rules."""
    asked = job.number("MIN_COMPLETENESS")
    return rules.min_completeness_pct if asked is None else asked


def ids_of(job: Job, sites: pd.DataFrame, unique: bool = True) -> list[str]:
    """Identifiers of the sites; two sites with one identifier stop the run."""
    from ...core.friches import identity

    ids = identity.site_ids(sites, job.notes)
    if unique:
        identity.check_unique(ids)
    return ids


def layers_of(job: Job, name: str) -> list[Source]:
    """The vector layers of a list of layers."""
    layers = job.algorithm.parameterAsLayerList(job.parameters, name, job.context) if job.given(name) else ()
    return [Source.whole(layer, job.context) for layer in layers if isinstance(layer, QgsVectorLayer)]


def from_list(job: Job, name: str) -> Given:
    """Recognise the layers dropped together. Two layers for a single role are an error."""
    sources = layers_of(job, name)
    holdings = [holding_of(source) for source in sources]
    given = recognised(zip(sources, holdings), job.notes, job.path("TABLES") or job.path("RULES_DIR"))
    for number, source in enumerate(sources, 1):
        reading = job.readings[f"{name} {number}"] = source.reading(name)
        reading.vintage = given.vintage(source)
    _set_aside(job, given)
    return given


def from_parameters(job: Job) -> Given:
    """One parameter a role; wrong fields are an error before any work."""
    given = Given()
    for role in roles():
        if not job.given(role):
            continue
        if roles()[role].several:
            given.by_role[role] = layers_of(job, role)
        else:
            source = job.source(role)
            given.by_role[role] = [source] if source is not None else []
    for source in {id(one): one for found in given.by_role.values() for one in found}.values():
        given.look_at(source, holding_of(source))
    problems = [fault for role, found in given.by_role.items() for one in found for fault in faults(role, one)]
    if problems:
        raise AulaError.of(problems)
    return given


def _set_aside(job: Job, given: Given) -> None:
    """Layers that cannot be used are told and set aside: their criteria are `echec`."""
    for role in list(given.by_role):
        kept = []
        for source in given.by_role[role]:
            wrong = faults(role, source)
            told = Notes()
            told.warnings += wrong
            job.notes.retell(told)
            for fault in wrong:
                given.failed[role] = fault.render(tr)
            if not wrong:
                kept.append(source)
        given.by_role[role] = kept
        if not kept:
            del given.by_role[role]


def write_sites(job: Job, name: str, fields: Schema, table: pd.DataFrame, shapes: Shapes, kind: str = "") -> None:
    """Write one row a site with its geometry in its own CRS; sites of another kind of geometry have none."""
    from qgis.core import Qgis, QgsGeometry

    kinds = {"polygon": Qgis.GeometryType.Polygon, "line": Qgis.GeometryType.Line, "point": Qgis.GeometryType.Point}
    kind = kind or shapes.kind
    geometries = [QgsGeometry(one) if one is not None and one.type() == kinds.get(kind) else None for one in shapes.own]
    if kind != "none":
        for geometry in geometries:
            if geometry is not None and kind == "polygon":
                geometry.convertToMultiType()
            elif geometry is not None:
                geometry.convertToSingleType()
    job.write_rows(name, fields, table, geometries, kind, shapes.crs if kind != "none" else None)


def site_ids(job: Job, sites: Sites) -> list[str]:
    """Identifiers of an inventory, unique."""
    has_ids = sites.records["site_id"].notna().any()
    return ids_of(job, sites.records if has_ids else sites.raw)


def side_by_side(job: Job, first: Shapes, second: Shapes, a: pd.Series, b: pd.Series) -> Shapes:
    """The geometries of compared sites: those of the second side where it has the site, in the first one's CRS."""
    from qgis.core import QgsCoordinateTransform

    from ...gis.vector.shapes import Shapes, moved

    transform = QgsCoordinateTransform(second.crs, first.crs, job.context.transformContext())
    own = [
        moved(second.own[j], transform) if j >= 0 and second.own[j] is not None else first.own[i] if i >= 0 else None
        for i, j in zip(a, b)
    ]
    return Shapes(own, own, first.crs)


WGS84 = QgsCoordinateReferenceSystem(coordinates.WGS84)
ORIGIN, PARCELS, POINT, NONE = "origine", "parcelles", "point", "aucun"


@dataclass
class Sites:
    """The inventory: raw records, cleaned records, shapes and what the cleaning found."""

    raw: pd.DataFrame
    records: pd.DataFrame
    shapes: Shapes
    findings: Findings
    perimeter: list[str]

    def __len__(self) -> int:
        return len(self.records)

    @property
    def kind(self) -> str:
        """Geometry of the results: polygons as soon as one site has one."""
        return self.shapes.kind


def read_sites(job: Job, source: Source, progress: Callable[[float], None]) -> Sites:
    """Read an inventory, clean its records and find where its sites are."""
    raw = source.read(wanted=()).attributes
    records, found = cnigrecords.clean(raw, date.today().year + 1)
    shapes = read_shapes(source, METRIC, progress)
    _warn_of_repairs(job, shapes, source)
    for row in shapes.repaired_rows:
        found.add(row, "geomsurf", "perimetre_repare", INFO, None)
    places = coordinates.points(records, found)
    if source.geometry == "none":
        shapes = _shapes_of_text(job, records, places, found)
    else:
        _fill(job, shapes, records, places, found)
    perimeter = [ORIGIN if is_polygon(one) else POINT if one is not None else NONE for one in shapes.metric]
    records["geompoint"] = _point_texts(job, records, shapes, found)
    return Sites(raw, records.drop(columns=["lon", "lat"], errors="ignore"), shapes, found, perimeter)


def _warn_of_repairs(job: Job, shapes: Shapes, source: Source) -> None:
    tell_repairs(source.name, shapes.repaired, job.notes, shapes.changed_m2)
    if source.geometry != "none" and shapes.missing:
        job.notes.warn("{count} sites without geometry.", count=shapes.missing)
    if source.geometry != "none" and source.crs.isGeographic():
        job.notes.info("The layer is in degrees ({crs}): it is measured in EPSG:2154.", crs=source.crs.authid())


def _shapes_of_text(job: Job, records: pd.DataFrame, places: list[Any], found: Findings) -> Shapes:
    """Perimeters from `geomsurf`, else points; an unreadable perimeter is a warning."""
    context = job.context.transformContext()
    metric = from_points(places, context)
    for row, polygon in _perimeters(records, found, range(len(records)), context):
        metric[row] = polygon
    return Shapes(list(metric), metric, METRIC)


def _perimeters(
    records: pd.DataFrame, found: Findings, rows: Iterable[int], context: Any
) -> Iterator[tuple[int, QgsGeometry]]:
    """The WKT perimeters that some rows have, in Lambert-93; what cannot be read, or where it lies, is told."""
    texts = records["geomsurf"].tolist()
    for row in rows:
        if texts[row] is None:
            continue
        polygon, crs = perimeter(texts[row], context)
        if polygon is None:
            found.add(row, "geomsurf", "perimetre_illisible", WARNING, texts[row])
            continue
        if crs == coordinates.LAMBERT93 and not coordinates.split_srid(texts[row])[0]:
            found.add(row, "geomsurf", "coordonnees_projetees", WARNING, texts[row], crs)
        yield row, polygon


def perimeter(text: Any, context: Any) -> tuple[QgsGeometry | None, str]:
    """A WKT perimeter in Lambert-93, whatever the order of its coordinates, and the CRS it was written in.

    The CRS is that which an extended WKT names; else degrees or Lambert-93, found by the metropolitan test.
    """
    crs, wkt = coordinates.split_srid(text)
    shape, _ = valid(QgsGeometry.fromWkt(wkt.strip().upper()))
    if shape is None or not is_polygon(shape):
        return None, ""
    first = next(shape.vertices())
    place = coordinates.placed_in(first.x(), first.y(), crs)
    if place is None:
        return None, ""
    if place[0] != first.x():
        shape.get().swapXy()
    written = QgsCoordinateReferenceSystem(place[2])
    if not written.isValid():
        return None, ""
    return moved(shape, QgsCoordinateTransform(written, METRIC, context)), place[2]


def _fill(job: Job, shapes: Shapes, records: pd.DataFrame, places: list[Any], found: Findings) -> None:
    """Sites without geometry in a layer take the perimeter of their record, else its coordinates.

    The geometry of the layer wins over the texts; a point layer keeps points.
    """
    empty = [row for row, geometry in enumerate(shapes.metric) if geometry is None]
    filled = from_points(places, job.context.transformContext())
    if shapes.kind != "point":
        for row, polygon in _perimeters(records, found, empty, job.context.transformContext()):
            filled[row] = polygon
    back = QgsCoordinateTransform(METRIC, shapes.crs, job.context.transformContext())
    for row in empty:
        if filled[row] is not None:
            shapes.metric[row] = filled[row]
            shapes.own[row] = moved(filled[row], back)


def _point_texts(job: Job, records: pd.DataFrame, shapes: Shapes, found: Findings) -> list[Any]:
    """`geompoint` of every site: its inner point, latitude first; a text that said otherwise is a finding."""
    to_degrees = QgsCoordinateTransform(METRIC, WGS84, job.context.transformContext())
    out: list[Any] = []
    for row, (text, geometry) in enumerate(zip(records["geompoint"].tolist(), shapes.metric)):
        if geometry is None or (text is not None and not is_polygon(geometry) and _is_latitude_first(text)):
            out.append(text)
            continue
        point = moved(inner_point(geometry), to_degrees)
        place = point.asPoint() if point is not None else None
        new = coordinates.point_text(place.x(), place.y()) if place is not None else text
        if coordinates.same_place(text, new):
            new = text
        elif text is not None and new != text:
            found.add(row, "geompoint", "point_recalcule", INFO, text, str(new))
        out.append(new)
    return out


def _is_latitude_first(text: Any) -> bool:
    pair = coordinates.wkt_pair(text)
    place = coordinates.placed(*pair) if pair else None
    return place is not None and pair is not None and place[2] == coordinates.WGS84 and place[1] == pair[0]


def extra_schema(source: Source, known: tuple[str, ...]) -> Schema:
    """The file's own columns that the standard does not know, kept after it."""
    kinds = {"int": Kind.INT, "double": Kind.REAL}
    fields = []
    for field in source.features.fields().toList():
        name = field.name()
        if name.lower() in (*known, "fid", "ogc_fid") or name in known:
            continue
        numeric = "double" if field.isNumeric() and field.precision() != 0 else "int" if field.isNumeric() else ""
        kind = kinds.get("double" if numeric else "", Kind.TEXT)
        fields.append(Field(name, kind, field.alias() or name, name))
    return Schema(fields)
