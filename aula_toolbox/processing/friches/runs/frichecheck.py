"""The checks of an inventory, shared by frichecheck and frichequalify."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry

from ....core.columns import find, names_of
from ....core.errors import AulaError
from ....core.friches import checks, cnig, headers, schema
from ....core.friches.findings import ERROR, WARNING, Findings, words
from ....core.friches.reports.frichecheck import page
from ....core.friches.thresholds import FricheThresholds
from ....core.messages import listing, message
from ....core.schema import Field, Kind, Schema
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.results.pictures import enlarged, styled
from ....gis.vector.repair import valid
from ....gis.vector.shapes import Shapes, is_polygon, moved, overlapping_pairs
from ....gis.vector.sources import Source, attribute_text
from ...base.job import Job
from .. import inputs
from ..inputs import PARCELS, Sites, extra_schema, read_sites

if TYPE_CHECKING:
    from ....core.friches.thresholds import FricheThresholds


def check_sites(
    job: Job, sites: Sites, limits: FricheThresholds, iou: float, until: float = 70
) -> tuple[list[str], list[str | None]]:
    """Rebuild missing perimeters, cross-check the fields, find duplicates: identifiers and `doublon_de`."""
    if job.algorithm.parameterDefinition("PARCELS") is not None and job.given("PARCELS"):
        rebuild(job, sites, [inputs.source_of(job, "PARCELS")])
    ids = inputs.ids_of(job, sites.records if sites.records["site_id"].notna().any() else sites.raw, unique=False)
    checks.cross_check(sites.records, sites.findings, limits, sites.shapes.areas(), _communes(job))
    progress = job.stage(tr("Looking for duplicates"), until)
    doubles = checks.duplicates(
        ids,
        checks.parcel_pairs(sites.records["unite_fonciere_refcad"]),
        overlapping_pairs(sites.shapes.metric, progress),
        limits,
        iou,
        sites.findings,
    )
    return ids, doubles


def _communes(job: Job) -> dict[str, str]:
    if job.algorithm.parameterDefinition("COMMUNES") is None or not job.given("COMMUNES"):
        return {}
    source = inputs.source_of(job, "COMMUNES")
    code, name = find("insee", source.fields).field, find("nom_commune", source.fields).field
    if code is None or name is None:
        raise AulaError(
            "COMMUNES: fields insee and nom are needed; the fields that are there: {present}.",
            "E_FIELD",
            present=listing(source.fields, 40),
        )
    table = source.read([code, name], wanted=()).attributes
    return dict(zip(table[code].astype(str), table[name].astype(str)))


def rebuild(job: Job, sites: Sites, sources: Sequence[Source]) -> None:
    """Perimeters of sites without polygon, from the parcels they list; the parcels of several departments together."""
    references = sites.records["unite_fonciere_refcad"].tolist()
    wanted = {
        parcel: row
        for row, text in enumerate(references)
        if text and not is_polygon(sites.shapes.metric[row])
        for parcel in str(text).split("|")
    }
    parcels: dict[str, QgsGeometry] = {}
    for source in sources if wanted else ():
        parcels.update(_parcels(source, set(wanted)))
    rebuilt = 0
    for row, text in enumerate(references):
        names = str(text).split("|") if text and not is_polygon(sites.shapes.metric[row]) else []
        shapes = [parcels[name] for name in names if name in parcels]
        if not shapes:
            continue
        absent = [name for name in names if name not in parcels]
        if absent:
            sites.findings.add(row, "unite_fonciere_refcad", "parcelles_introuvables", WARNING, listing(absent))
        sites.shapes.metric[row] = QgsGeometry.unaryUnion(shapes)
        sites.perimeter[row] = PARCELS
        rebuilt += 1
    _back_to_own_crs(job, sites.shapes)
    job.notes.info("{count} perimeters rebuilt from parcels.", count=rebuilt)


def _back_to_own_crs(job: Job, shapes: Shapes) -> None:
    from qgis.core import QgsCoordinateTransform

    back = QgsCoordinateTransform(METRIC, shapes.crs, job.context.transformContext())
    shapes.own[:] = [
        moved(metric, back) if is_polygon(metric) and not is_polygon(own) else own
        for own, metric in zip(shapes.own, shapes.metric)
    ]


def _parcels(source: Source, wanted: set[str]) -> dict[str, QgsGeometry]:
    """The wanted parcels by identifier, in the metric CRS."""
    field = find("id_parcelle", source.fields).field
    if field is None:
        raise AulaError(
            "PARCELS: one of the fields {wanted} is needed; the fields that are there: {present}.",
            "E_FIELD",
            wanted=listing(names_of("id_parcelle")),
            present=listing(source.fields, 40),
        )
    found = {}
    for feature in source.iterate(crs=METRIC):
        name = attribute_text(feature[field])
        if name in wanted:
            shape, _ = valid(feature.geometry())
            if shape is not None:
                found[name] = shape
    return found


def stop_on_errors(found: Findings, ids: Sequence[str]) -> None:
    """Raise one error listing every finding of severity `erreur`."""
    errors = [one for one in found.items if one.severity == ERROR]
    if errors:
        raise AulaError.of(
            message(
                "{site}: {field}, {rule} ({value})",
                "E_CNIG",
                site="*" if one.row < 0 else ids[one.row],
                field=one.field,
                rule=words(one.rule),
                value=one.value,
            )
            for one in errors
        )


def sheet(sites: Sites, found: Findings) -> tuple[Schema, dict[str, list[Any]]]:
    """The columns of the file as it writes them and in its order, corrected, then what is still wrong."""
    columns = cnig.columns_of(map(str, sites.raw.columns))
    first = {names[0]: field for field, names in columns.items() if field in cnig.fields()}
    standard = cnig.schema()
    fields, rows = [], {}
    for name in map(str, sites.raw.columns):
        if name.lower() in ("fid", "ogc_fid"):
            continue
        own, field = sites.matched.get(name, name), first.get(name)
        values = sites.raw[name].tolist() if field is None else sites.records[field].tolist()
        values = [None if value != value else value for value in values]  # noqa: PLR0124 - NaN
        numeric = all(value is None or isinstance(value, (int, float)) for value in values)
        kind = standard[field].kind if field is not None else Kind.REAL if numeric else Kind.TEXT
        fields.append(Field(own, kind, own, own))
        rows[own] = values
    checked = schema.CHECK.only("qa_nb_err", "qa_nb_av", "qa_msg")
    rows["qa_nb_err"] = list(found.per_row(len(sites), ERROR))
    rows["qa_nb_av"] = list(found.per_row(len(sites), WARNING))
    rows["qa_msg"] = list(found.messages(len(sites)))
    return Schema([*(one for one in fields if one.name not in checked), *checked]), rows


def run(job: Job) -> None:
    """Read and clean the records, check them, write them with what is wrong."""
    source, limits = inputs.source_of(job), FricheThresholds()
    sites = read_sites(job, source, job.stage(tr("Reading and cleaning the records"), 40))
    ids, doubles = check_sites(job, sites, limits, job.number("IOU") or 0.9)
    found = sites.findings
    if job.flag("STRICT"):
        stop_on_errors(found, ids)
    table = sites.records.assign(
        qa_nb_err=found.per_row(len(sites), ERROR),
        qa_nb_av=found.per_row(len(sites), WARNING),
        qa_msg=found.messages(len(sites)),
        doublon_de=doubles,
        perim_source=sites.perimeter,
    )
    extra = extra_schema(source, sites.raw, schema.CHECKED.names)
    fields = schema.CHECKED + extra
    table = table.join(sites.raw[list(extra.names)])
    job.stage(tr("Writing"), 90)
    inputs.write_sites(job, "OUTPUT", fields, table, sites.shapes)
    job.write_rows("QA", schema.QA, found.table(ids))
    if job.given("SHEET"):
        own, rows = sheet(sites, found)
        job.write_rows("SHEET", own, rows)
    polygons = sum(is_polygon(one) for one in sites.shapes.metric)
    names = [str(one) for one in sites.records["site_id"]]
    unknown = headers.unmatched(sites.raw.columns)
    if unknown:
        job.notes.info(
            "{count} columns are not recognised: {names}. COLUMNS matches them, once for all.",
            count=len(unknown),
            names=listing(unknown),
        )
    if job.given("REPORT"):
        drawn = {name: table[name].tolist() for name in ("qa_nb_err", "qa_nb_av")}
        pictures = styled("controle", enlarged(sites.shapes.metric), drawn, "friches_controle.qml", METRIC)
        job.write_text("REPORT", page(job.told(pictures), source.name, polygons, names, found, unknown))
    job.notes.info(
        "{count} sites: {errors} errors, {warnings} warnings.",
        count=len(sites),
        errors=found.count(severity=ERROR),
        warnings=found.count(severity=WARNING),
    )
