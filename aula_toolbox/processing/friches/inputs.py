"""How the parameters of the friches algorithms become rules, thresholds and sites."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsVectorLayer

from ...core.columns import remember
from ...core.errors import AulaError
from ...core.friches import cnig, cnigrecords, headers
from ...core.friches.findings import INFO, Findings
from ...core.friches.roles import roles
from ...core.friches.thresholds import FricheThresholds
from ...core.messages import Notes
from ...core.schema import Field, Kind, Schema
from ...gis.crs import METRIC
from ...gis.friches.context import faults
from ...gis.friches.gathered import is_gathered, opened
from ...gis.friches.given import Given, recognised
from ...gis.friches.places import Places
from ...gis.i18n import tr
from ...gis.products.layers import holding_of
from ...gis.vector.repair import tell_repairs
from ...gis.vector.shapes import Shapes, is_polygon, moved, read_shapes
from ...gis.vector.sources import Source
from ..base.job import Job

if TYPE_CHECKING:
    import pandas as pd

    from ...core.friches.rules import RuleSet


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
    """Recognise the layers dropped together. Two layers for a single role are an error.

    A layer of a GeoPackage of frichecontext stands for all of them, and for the ground on which each is whole.
    """
    sources, covers = [], {}
    for source in layers_of(job, name):
        if source.layer is None or not is_gathered(source.layer):
            sources.append(source)
            continue
        held = opened(source.layer.source().split("|")[0])
        sources += [Source.whole(layer, job.context) for layer in held.layers]
        covers.update(held.covers)
    holdings = [holding_of(source) for source in sources]
    given = recognised(zip(sources, holdings), job.notes, job.path("TABLES") or job.path("RULES_DIR"))
    for number, source in enumerate(sources, 1):
        reading = job.readings[f"{name} {number}"] = source.reading(name)
        reading.vintage = given.vintage(source)
    given.covers.update(covers)
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
    from qgis.core import Qgis

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
    from ...gis.vector.shapes import Shapes

    transform = QgsCoordinateTransform(second.crs, first.crs, job.context.transformContext())
    own = [
        moved(second.own[j], transform) if j >= 0 and second.own[j] is not None else first.own[i] if i >= 0 else None
        for i, j in zip(a, b)
    ]
    return Shapes(own, own, first.crs)


ORIGIN, PARCELS, POINT, NONE = "origine", "parcelles", "point", "aucun"


@dataclass
class Sites:
    """The inventory: raw records, cleaned records, shapes and what the cleaning found."""

    raw: pd.DataFrame
    records: pd.DataFrame
    shapes: Shapes
    findings: Findings
    perimeter: list[str]
    #: columns that the user has matched by hand: field of the standard -> how the file writes it
    matched: dict[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.records)

    @property
    def kind(self) -> str:
        """Geometry of the results: polygons as soon as one site has one."""
        return self.shapes.kind


def read_sites(job: Job, source: Source, progress: Callable[[float], None]) -> Sites:
    """Read an inventory, clean its records and find where its sites are.

    Raises AulaError E_CNIG for a table of which no column is known, E_GEOM for a layer of lines.
    """
    raw = source.read(wanted=()).attributes
    shapes = read_shapes(source, METRIC, progress)
    headed = headers.headed(raw) if source.geometry == "none" else None
    if headed is not None:
        job.notes.info("{layer}: the names of the columns are in the first row.", layer=source.name)
        raw, shapes = headed, Shapes(shapes.own[1:], shapes.metric[1:], shapes.crs)
    raw, matched = _matched(job, raw)
    headers.check(raw.columns, source.name, source.geometry != "none", job.notes)
    records, found = cnigrecords.clean(raw, date.today().year + 1)
    _warn_of_repairs(job, shapes, source)
    for row in shapes.repaired_rows:
        found.add(row, "geomsurf", "perimetre_repare", INFO, None)
    where = Places(records, found, job.notes, job.context.transformContext())
    shapes = where.of_table() if source.geometry == "none" else where.of_layer(shapes, source.name)
    where.check(shapes.metric, FricheThresholds())
    perimeter = [ORIGIN if is_polygon(one) else POINT if one is not None else NONE for one in shapes.metric]
    if shapes.kind == "polygon" and POINT in perimeter:
        job.notes.warn(
            "{count} sites are points among polygons: they are measured, but have no geometry in layers of polygons.",
            count=perimeter.count(POINT),
        )
    records["geompoint"] = where.point_texts(shapes)
    return Sites(raw, records.drop(columns=["lon", "lat"], errors="ignore"), shapes, found, perimeter, matched)


def _matched(job: Job, raw: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, str]]:
    """The rows with the columns that the user has matched by hand under their names in the standard; and these pairs.

    They are remembered for every run that follows, where she wants it. Raises AulaError E_COLUMN.
    """
    if job.algorithm.parameterDefinition("COLUMNS") is None or not job.given("COLUMNS"):
        return raw, {}
    pairs = headers.pairs(job.cells("COLUMNS"), raw.columns)
    if job.flag("REMEMBER"):
        try:
            kept = remember(cnig.SUBJECT, pairs)
        except OSError as fault:
            job.notes.warn("The columns could not be remembered: {reason}", reason=str(fault))
            kept = None
        if kept is not None:
            job.notes.info("{count} columns are remembered ({file}).", count=len(pairs), file=kept.name)
    return raw.rename(columns=pairs), {field: name for name, field in pairs.items()}


def _warn_of_repairs(job: Job, shapes: Shapes, source: Source) -> None:
    tell_repairs(source.name, shapes.repaired, job.notes, shapes.changed_m2)
    if source.geometry != "none" and shapes.missing:
        job.notes.warn("{count} sites without geometry.", count=shapes.missing)
    if source.geometry != "none" and source.crs.isGeographic():
        job.notes.info("The layer is in degrees ({crs}): it is measured in EPSG:2154.", crs=source.crs.authid())


def extra_schema(source: Source, raw: pd.DataFrame, known: tuple[str, ...]) -> Schema:
    """The file's own columns that the standard does not know, kept after it. raw: its rows, under their names."""
    own = {one.name(): one for one in source.features.fields().toList()}
    fields = []
    for name in map(str, raw.columns):
        if name.lower() in (*known, "fid", "ogc_fid") or name in known:
            continue
        held = own.get(name)
        kind = Kind.TEXT
        if held is not None and held.isNumeric():
            kind = Kind.REAL if held.precision() != 0 else Kind.INT
        fields.append(Field(name, kind, (held.alias() if held is not None else "") or name, name))
    return Schema(fields)
