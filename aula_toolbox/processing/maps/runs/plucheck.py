"""The run of the check of a planning document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer

from ....core.columns import find, no_field
from ....core.errors import AulaError
from ....core.maps.plu import standard
from ....core.maps.plu.control import check_document
from ....core.maps.plu.delivered import PluDelivery, PluDocument, as_text
from ....core.maps.plu.findings import PluFinding, as_rows
from ....core.maps.plu.links import SECTORS, ZONES, expected_id
from ....core.maps.plu.names import PluName, family_of, folder_name, year_of
from ....core.maps.plu.offsets import OffsetFigures, check_offsets, figures
from ....core.maps.plu.remedies import remedy_of
from ....core.maps.plu.standard import ERROR, INFO, WARNING
from ....core.maps.plu.zones import TYPE_OF, check_places, code_of_place, count_zones
from ....core.maps.reports import plucheck as report
from ....core.maps.schema import PLU_EDGES, PLU_FINDINGS, PLU_PLACES
from ....core.messages import Message, listing, message
from ....core.report import MapPicture
from ....gis.i18n import tr
from ....gis.plu.document import ReadPlu, look, name_of, open_table, read_table
from ....gis.plu.offsets import MeasuredEdges, measure_edges
from ....gis.plu.partition import FoundPlace, places_of
from ....gis.results.pictures import styled
from ....gis.vector.geometry import area_of, union
from ....gis.vector.shapes import read_shapes
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs


@dataclass
class _Given:
    """What was given: tables as they were read, the folder, the text of the metadata, tables that do not open."""

    read: list[ReadPlu] = field(default_factory=list)
    delivery: PluDelivery | None = None
    metadata: str = ""
    broken: list[str] = field(default_factory=list)

    @property
    def zones(self) -> ReadPlu | None:
        """The zones or sectors, the first of them."""
        return next((one for one in self.read if one.table.name in (ZONES, SECTORS)), None)


@dataclass
class _Measured:
    """What geometries tell of the zones."""

    places: list[FoundPlace] = field(default_factory=list)
    edges: MeasuredEdges | None = None
    offsets: OffsetFigures | None = None
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


def run(job: Job) -> None:
    """Read the tables and the tree, check them, measure the zones, write. Raises E_CNIG when STRICT and faulty."""
    folder = job.own_tables(standard.RULES, standard.LIMITS)
    rules_table, limits_table = standard.rules_table(folder), standard.limits_table(folder)
    job.used(rules_table, limits_table)
    rules, limits = _worded(job, standard.rules_of(rules_table)), limits_table.mapping("nom", "valeur")
    given = _given(job)
    document = _document(job, given)
    measured = _measured(job, given.zones, limits)
    table = given.zones.table.name if given.zones else ZONES
    more = list(check_places([one.place for one in measured.places], table, limits))
    more += [_broken(name) for name in given.broken]
    if measured.offsets is not None:
        more += check_offsets(measured.offsets, table, limits)
    found = check_document(document, rules, more)
    errors = [one for one in found if rules[one.code].severity == ERROR]
    if errors and job.flag("STRICT"):
        told = listing((f"{one.table} {one.field} ({rules[one.code].name})" for one in errors), 6)
        raise AulaError("{count} errors against the standard: {faults}.", "E_CNIG", count=len(errors), faults=told)
    job.stage(tr("Writing"), 100)
    rows = as_rows(found, rules, _sentences(job, [one.told for one in found]))
    job.write_rows("OUTPUT", PLU_FINDINGS, rows)
    _write_places(job, measured, rules, limits)
    _write_edges(job, measured)
    _tell(job, document, [rules[one.code].severity for one in found])
    if job.given("REPORT"):
        job.write_text(
            "REPORT",
            report.page(job.told(_pictures(given.zones, measured)), rows, _checked(job, given, document, measured)),
        )


def _given(job: Job) -> _Given:
    """Tables of the folder or archive, and layers given one by one. Raises E_TABLES when none is of the standard."""
    given, progress = _Given(), job.stage(tr("Reading"), 40)
    path = job.path("FOLDER") or job.path("ARCHIVE")
    places: list[tuple[str, PluName]] = []
    if path is not None:
        looked = look(path)
        given.delivery, given.metadata = looked.delivery, looked.metadata
        places = list(looked.places.items())
    layers: list[tuple[QgsVectorLayer, PluName]] = []
    strange: list[str] = []
    for layer in inputs.layers(job, "LAYERS"):
        if isinstance(layer, QgsVectorLayer):
            name = name_of(layer)
            if name is None:
                strange.append(layer.name())
            else:
                layers.append((layer, name))
    if strange:
        job.notes.warn("Not read, no name of a table of the standard: {names}.", names=listing(strange))
    for done, (place, name) in enumerate(places):
        opened = open_table(place)
        if opened is None:
            given.broken.append(PurePosixPath(place).name)
        else:
            layers.append((opened, name))
        progress(0.3 * done / len(places))
    for done, (layer, name) in enumerate(layers):
        given.read.append(_read(job, layer, name))
        progress(0.3 + 0.7 * done / len(layers))
    if not given.read and given.delivery is None:
        raise AulaError(
            "None of the layers has the name of a table of the standard, such as 62001_ZONE_URBA_20250630: {names}.",
            "E_TABLES",
            names=listing(strange) or "–",
        )
    return given


def _read(job: Job, layer: QgsVectorLayer, name: PluName) -> ReadPlu:
    source = Source.whole(layer, job.context)
    job.readings[f"LAYERS {name.table} {len(job.readings)}"] = source.reading("LAYERS")
    return read_table(source, name)


def _broken(name: str) -> PluFinding:
    return PluFinding("D09", "livraison", message("{name} cannot be opened.", name=name), value=name)


def _document(job: Job, given: _Given) -> PluDocument:
    tables = [one.table for one in given.read]
    folder = folder_name(given.delivery.name) if given.delivery else None
    code = folder.code if folder else next((one.told.code for one in tables if one.told.code), "")
    family = family_of([one.name for one in tables], code)
    if folder is not None and folder.table == standard.CC:
        family = standard.CC
    asked = job.choice("STANDARD")
    fields = {one.name: [column.name for column in one.columns] for one in tables}
    year = year_of(fields, given.metadata) if asked == "auto" else asked
    return PluDocument(tables, family, year, given.delivery, _regulation(job))


def _regulation(job: Job) -> list[str] | None:
    """Labels of the written regulation; None when they were not given."""
    source = job.source("REGULATION")
    if source is None:
        return None
    name = find("libelle_zone", source.fields).field
    if name is None:
        raise no_field(source.name, ["libelle"], source.fields)
    return [text for text in map(as_text, source.read([name], wanted=()).attributes[name].tolist()) if text]


def _measured(job: Job, zones: ReadPlu | None, limits: dict[str, float]) -> _Measured:
    """Overlaps, gaps and distances of the zones; nothing without zones."""
    found = _Measured()
    if zones is None or not zones.shapes:
        return found
    found.crs = zones.crs
    progress = job.stage(tr("Overlaps and gaps"), 70)
    territory = _shapes(job, "TERRITORY", found.crs)
    limit = union([one for one in territory if area_of(one) > 0]) if territory else None
    labels = zones.table.texts("LIBELLE")
    found.places = places_of(zones.shapes, labels, limits, progress, limit)
    parcels = _shapes(job, "CADASTRE", found.crs)
    if parcels:
        measuring = job.stage(tr("Distance to the cadastre"), 95)
        found.edges = measure_edges(zones.shapes, parcels, limits, measuring)
        found.offsets = figures(found.edges.distance_m, found.edges.length_m, limits)
    return found


def _shapes(job: Job, name: str, crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
    source = job.source(name)
    return [] if source is None else read_shapes(source, crs, notes=job.notes).geometries


def _worded(job: Job, rules: dict[str, standard.PluRule]) -> dict[str, standard.PluRule]:
    """The controls with their remedies in the language of the findings."""
    language = job.report_language
    return {
        code: replace(rule, remedy=language.typeset(remedy_of(rule, language.translate)))
        for code, rule in rules.items()
    }


def _sentences(job: Job, messages: Sequence[Message]) -> list[str]:
    """What is wrong, in the language of the reports, typeset."""
    language = job.report_language
    return [language.typeset(one.render(language.translate)) for one in messages]


def _write_places(job: Job, measured: _Measured, rules: dict[str, standard.PluRule], limits: dict[str, float]) -> None:
    places = [one.place for one in measured.places]
    codes = [code_of_place(place, limits) for place in places]
    columns = {
        "code": codes,
        "nature": [place.kind for place in places],
        "gravite": [rules[code].severity for code in codes],
        "surface_m2": [place.area_m2 for place in places],
        "largeur_m": [place.width_m for place in places],
        "zones": [" / ".join(place.zones) for place in places],
        "remede": [rules[code].remedy for code in codes],
    }
    job.write_rows("PLACES", PLU_PLACES, columns, [one.shape for one in measured.places], "polygon", measured.crs)


def _write_edges(job: Job, measured: _Measured) -> None:
    edges = measured.edges
    if edges is None:
        if job.given("EDGES"):
            job.notes.warn("EDGES: no distance without CADASTRE and zones; the layer is empty.")
        job.write_rows("EDGES", PLU_EDGES, {name: [] for name in PLU_EDGES.names}, [], "line", measured.crs)
        return
    columns = {"classe": edges.run_class, "ecart_m": edges.run_m, "longueur_m": [one.length() for one in edges.runs]}
    job.write_rows("EDGES", PLU_EDGES, columns, edges.runs, "line", measured.crs)


def _tell(job: Job, document: PluDocument, severities: Sequence[str]) -> None:
    job.notes.info(
        "{family}, standard of {year}; our controls find {errors} kinds of error, {warnings} of warning, {infos} of "
        "remark.",
        family=document.family,
        year=document.year,
        errors=severities.count(ERROR),
        warnings=severities.count(WARNING),
        infos=severities.count(INFO),
    )


def _pictures(zones: ReadPlu | None, measured: _Measured) -> dict[str, MapPicture]:
    """The places on the outlines of the zones; none without a place."""
    if zones is None or not measured.places:
        return {}
    shapes = [*zones.shapes, *(one.shape for one in measured.places)]
    kinds = ["zone"] * len(zones.shapes) + [one.place.kind for one in measured.places]
    return styled("lieux", shapes, {"nature": kinds}, "plu_lieux_carte.qml", measured.crs)


def _checked(job: Job, given: _Given, document: PluDocument, measured: _Measured) -> report.CheckedPlu:
    zones = given.zones
    counted = []
    if zones is not None:
        words = standard.codes_of(TYPE_OF[zones.table.name].lower(), document.year)
        counted = count_zones(zones.table, zones.area_m2, words)
    return report.CheckedPlu(
        given.delivery.name if given.delivery else expected_id(document) or document.tables[0].layer,
        document.family,
        document.year,
        {one.name: len(one) for one in document.tables},
        counted,
        given.delivery is not None,
        measured.offsets is not None,
        job.given("TERRITORY"),
        document.regulation is not None,
        measured.offsets,
    )
