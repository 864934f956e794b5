"""The run of `obsindicators`: recognise the files, compute, write the map, the values, the checks and the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform, QgsGeometry

from ....core.columns import find
from ....core.errors import AulaError
from ....core.messages import Notes, listing
from ....core.obs import schema
from ....core.obs.computation import Computed, ObsRequest, Tables, compute
from ....core.obs.geography import chosen as chosen_communes
from ....core.obs.indicators import chosen
from ....core.obs.reports import obsindicators as report
from ....core.obs.rows import COMMUNE
from ....core.obs.valuetable import rows_of
from ....core.obs.zones import PERIMETER
from ....core.schema import Field, Kind, Schema
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.obs.vectorfile import vector_rows
from ....gis.obs.zonemap import ZoneShape, drawn_zones
from ....gis.vector.repair import valid
from ....gis.vector.sources import attribute_text
from .. import inputs

if TYPE_CHECKING:
    from ....core.obs.indicators import ObsIndicator
    from ....core.obs.obsvalue import ObsValue
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    known = inputs.tables(job)
    words = [word.strip() for word in job.text("INDICATORS").replace("\n", ";").split(";") if word.strip()]
    asked = chosen(words, known.indicators)
    geometries = _communes(job, known)
    found = inputs.found(job, known, 15)
    wanted = ObsRequest(
        asked,
        job.choices("LEVEL") or ("COM", "EPCI"),
        job.whole("VINTAGE"),
        job.choices("COMPARE"),
        job.choice("TYPOLOGY"),
        job.flag("EVOLUTION"),
        bool(words),
    )
    perimeters = _perimeters(job)
    zones = drawn_zones(found, job.choices("LEVEL"), perimeters, job.flag("ESTIMATE"), known.territory, job.notes)
    done = compute(
        found,
        wanted,
        known,
        inputs.today(job),
        job.notes,
        job.stage(tr("Computing the indicators"), 80),
        vector_rows(found, asked, known.files, job.notes),
        zones,
    )
    stated = sum(one.value is not None for one in done.values)
    if not stated:
        _refuse(job, done)
    decided = Notes()
    decided.warnings += done.intake.told
    job.notes.retell(decided)
    job.stage(tr("Writing"), 100)
    _write(job, done, known, geometries, perimeters)
    job.results["OUTPUT_COUNT"] = stated
    job.results["OUTPUT_MISSING"] = len(done.missing)
    job.write_text("REPORT", report.page(job.told(), done, known.indicators, known.territory))


def _refuse(job: Job, done: Computed) -> None:
    reasons = [f"{one.indicator.label} : {one.why.render(tr)}" for one in done.missing[:6]]
    raise AulaError(
        "No value can be computed from {folder}. {reasons}",
        "E_NOTHING",
        folder=str(job.path("INPUT")),
        reasons=listing(reasons, 6),
    )


def _communes(job: Job, known: Tables) -> dict[str, QgsGeometry]:
    """The geometry of each commune to describe, by code; the territory is cut to those that were given."""
    source = job.source("COMMUNES")
    if source is None:
        return {code: QgsGeometry.fromWkt(one.outline) for code, one in known.territory.communes.items()}
    names = source.features.fields().names()
    name = job.field("CODE_FIELD") or find("insee", names).field
    if name is None:
        raise AulaError(
            "COMMUNES: no field of INSEE codes was found among {fields}. Choose it.",
            "E_FIELD",
            fields=listing(names, 20),
        )
    shapes: dict[str, QgsGeometry] = {}
    place = source.features.fields().indexOf(name)
    for feature in source.iterate(with_attributes=True):
        shapes[attribute_text(feature.attribute(place)).strip()] = QgsGeometry(feature.geometry())
    known.territory, moved = chosen_communes(known.territory, shapes, known.passage)
    if moved:
        job.notes.warn(
            "Communes that merged since are described together: {codes}.",
            codes=listing(f"{old} > {new}" for old, new in moved.items()),
        )
    merged: dict[str, QgsGeometry] = {}
    for code, shape in shapes.items():
        now = moved.get(code, code)
        merged[now] = merged[now].combine(shape) if now in merged else shape
    return merged


def _perimeters(job: Job) -> list[ZoneShape]:
    """The perimeters of the user, in metres; named by their field, else numbered."""
    source = job.source("PERIMETERS")
    if source is None:
        return []
    name = job.field("PERIMETER_FIELD")
    place = source.features.fields().indexOf(name) if name else -1
    found = []
    for rank, one in enumerate(source.iterate(crs=METRIC), 1):
        text = attribute_text(one.attribute(place)).strip() if place >= 0 else ""
        shape, _ = valid(one.geometry())
        if shape is not None:
            found.append(ZoneShape(PERIMETER, str(rank), text or str(rank), shape))
    return found


def _write(
    job: Job, done: Computed, known: Tables, geometries: Mapping[str, QgsGeometry], perimeters: Sequence[ZoneShape]
) -> None:
    crs = METRIC if not job.given("COMMUNES") else _crs(job)
    indicators = [name for name in known.indicators if any(one.indicator == name for one in done.values)]
    levels = {COMMUNE: "", PERIMETER: PERIMETER}
    by_place = {(one.indicator, levels[one.level] + one.code): one for one in done.values if one.level in levels}
    counted = {one.code for one in done.values if one.level == PERIMETER}
    zones = [one for one in perimeters if one.code in counted]
    communes = list(known.territory.communes)
    codes = [*communes, *(PERIMETER + one.code for one in zones)]
    fields = _wide_schema([known.indicators[name] for name in indicators])
    first = next((name for name in indicators if (name, codes[0]) in by_place), "")
    columns: dict[str, list[object]] = {
        "code": [*communes, *(None for _ in zones)],
        "perim_id": [*(None for _ in communes), *(one.code for one in zones)],
        "nom": [*(known.territory.communes[code].name for code in communes), *(one.name for one in zones)],
        "epci_abr": [*(known.territory.communes[code].epci for code in communes), *(None for _ in zones)],
        "indicateur": [first or None] * len(codes),
        **_three(by_place, first, codes, ("valeur", "etat", "classe")),
    }
    for name in indicators:
        columns.update(_three(by_place, name, codes, (name, f"{name}_e", f"{name}_c")))
    job.algorithm.FIELDS = {**job.algorithm.FIELDS, "OUTPUT": fields}
    turn = QgsCoordinateTransform(METRIC, crs, job.context.transformContext())
    shapes = [geometries.get(code) for code in communes]
    for one in zones:
        shape = QgsGeometry(one.shape)
        shape.transform(turn)
        shapes.append(shape)
    job.write_rows("OUTPUT", fields, columns, shapes, "polygon", crs)
    job.write_rows("VALUES", schema.VALUES, value_columns(done.values))
    job.write_rows("QA", schema.FINDINGS, inputs.finding_columns(done.findings))


def _crs(job: Job) -> object:
    source = job.source("COMMUNES")
    return source.crs if source is not None else METRIC


def _three(
    by_place: Mapping[tuple[str, str], ObsValue], name: str, codes: Sequence[str], names: Sequence[str]
) -> dict[str, list[object]]:
    """The value, the state and the class of an indicator, commune by commune."""
    own = [by_place.get((name, code)) for code in codes]
    return {
        names[0]: [one.value if one else None for one in own],
        names[1]: [one.state if one else None for one in own],
        names[2]: [one.class_ or None if one else None for one in own],
    }


def _wide_schema(indicators: Sequence[ObsIndicator]) -> Schema:
    fields = list(schema.TERRITORIES)
    for one in indicators:
        fields += [
            Field(one.id, Kind.REAL, f"{one.label} ({one.unit})", one.label, one.unit),
            Field(f"{one.id}_e", Kind.TEXT, f"{one.label}, état", one.label),
            Field(f"{one.id}_c", Kind.TEXT, f"{one.label}, classe", one.label),
        ]
    return Schema(fields)


def value_columns(values: Sequence[ObsValue]) -> dict[str, list[object]]:
    """The values in the reference form."""
    rows = rows_of(values, inputs.told)
    return {name: [row[rank] for row in rows] for rank, name in enumerate(schema.VALUES.names)}
