"""The run of the ERC sequence: cut the footprint, give each piece its units, add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import landcover
from ....core.columns import find
from ....core.erc import fields, schema, sequence
from ....core.erc.reports import ercsequence as report
from ....core.erc.tables import ErcThresholds
from ....core.erc.units import Values
from ....core.errors import AulaError
from ....core.messages import written
from ....core.text import known
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ....gis.vector import pieces as erc_pieces
from ....gis.vector.cover import Cover, read_cover, tell_read, tell_settled
from ....gis.vector.geometry import area_of, areal, union
from ....gis.vector.naming import shown_name
from ....gis.vector.pieces import Pieces
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from . import ercsequence_geomce

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsCoordinateReferenceSystem

    from ....core.report import MapPicture

NO_FACTS: dict[str, Any] = {"code": None, "etat_lu": None, "statut": None, "code_thema": None, "enjeu": None}


@dataclass
class SequenceTables:
    """The reference tables of a run."""

    values: Values
    thresholds: ErcThresholds
    nomenclature: str = ""
    """That of the land cover, once it is read."""


@dataclass
class Stake:
    """One layer of stakes, united."""

    name: str
    level: str
    shape: QgsGeometry


def run(job: Job) -> None:
    """One pass per variant over the same land cover."""
    project = inputs.needed(job, "INPUT")
    tables = open_tables(job)
    variants, costs = _variants(job, project)
    around = job.number("INDIRECT_BUFFER_M") or 0.0
    progress = job.stage(tr("Reading the land cover"), 20)
    everything = union(list(variants.values())).buffer(around + 1.0, 8)
    cover, facts = cover_of(job, project, everything, tables, progress)
    measures = _measures(job, project, tables)
    stakes = _stakes(job, project, everything)
    asked = sequence.SequenceAsked(job.number("NET_GAIN_PCT") or 0.0, job.number("INDIRECT_LOSS_PCT") or 0.0)
    pieces, names, land = Pieces(), [], cover.geometries()
    progress = job.stage(tr("Cutting the footprint"), 70)
    for done, (name, shape) in enumerate(variants.items()):
        progress(done / len(variants))
        cut = _cut(shape, land, facts, measures, stakes, around)
        pieces.shapes += cut.shapes
        pieces.facts += cut.facts
        names += [name] * len(cut)
    table = _table(pieces, names, stakes, tables)
    _finish(job, project, pieces, table, variants, costs, tables, asked)


def open_tables(job: Job) -> SequenceTables:
    """The tables, remembered for the provenance."""
    tables = SequenceTables(Values(job.own_tables("erc_habitats")), ErcThresholds.read())
    job.used(tables.values.table, tables.values.states.table, tables.values.times, tables.thresholds.table)
    return tables


def _variants(job: Job, project: Source) -> tuple[dict[str, QgsGeometry], dict[str, float | None]]:
    """Footprint of each variant, dissolved, and its cost."""
    variant, cost = job.field("VARIANT_FIELD"), job.field("COST_FIELD")
    zones = inputs.read_zones(project, [name for name in (variant, cost) if name], job=job)
    names = [str(value) if known(value) else "" for value in zones.columns[variant]] if variant else [""] * len(zones)
    shapes: dict[str, list[QgsGeometry]] = {}
    costs: dict[str, float | None] = {}
    for row, name in enumerate(names):
        shapes.setdefault(name, []).append(zones.shapes[row])
        value = zones.columns[cost][row] if cost else None
        so_far = costs.get(name, 0.0)
        costs[name] = None if value is None or so_far is None else so_far + float(value)
    united = {name: union([shape for shape in parts if area_of(shape) > 0]) for name, parts in sorted(shapes.items())}
    empty = [name or "-" for name, shape in united.items() if area_of(shape) == 0]
    if empty:
        raise AulaError("INPUT: no area in {names}.", "E_EMPTY", names=", ".join(empty))
    return united, costs


def cover_of(
    job: Job, project: Source, around: QgsGeometry, tables: SequenceTables, progress: Any
) -> tuple[Cover, list[dict[str, Any]]]:
    """The land cover near the project, without overlaps, and the facts of each polygon.

    Raises AulaError E_APART when they do not meet.
    """
    source = inputs.needed(job, "LANDCOVER")
    code_field = fields.cover_field(source.fields, job.field("COVER_FIELD"), source.name)
    state_field = job.field("STATE_FIELD") if job.algorithm.parameterDefinition("STATE_FIELD") else None
    wanted = [code_field, *([state_field] if state_field else [])]
    cover = read_cover(source, wanted, project.metric_crs, around.boundingBox(), progress)
    tell_read(cover, source.name, job.notes)
    codes = landcover.cleaned(cover.columns[code_field])
    if not codes:
        raise AulaError(
            "{layer} does not touch {other}. Give two layers of the same territory.",
            "E_APART",
            layer=source.name,
            other=project.name,
        )
    named = tables.nomenclature = refuse_nomenclature(job, source, code_field, tables.values)
    landcover.check(codes, named, landcover.COVER, source.name, job.notes, tables.values.habitats.__contains__)
    states = list(cover.columns[state_field]) if state_field else [None] * len(codes)
    settled = cover.settled(priority(codes, tables.values))
    tell_settled(settled, source.name, job.notes)
    facts = [{**NO_FACTS, "code": codes[row], "etat_lu": states[row]} for row in settled.whole.source.tolist()]
    return settled, facts


def priority(codes: Sequence[str | None], values: Values) -> np.ndarray:
    """Where two polygons overlap, the richer habitat is kept: a fault of the data never makes a loss smaller."""
    value = {code: habitat.value for code, habitat in values.habitats.items()}
    return np.array([value.get(code or "", -1.0) for code in codes], float)


def refuse_nomenclature(job: Job, source: Source, code_field: str, values: Values) -> str:
    """The nomenclature, told from the whole layer, not only near the project. OCS GE has no values of its own."""
    named = job.choice("NOMENCLATURE")
    if named == landcover.AUTO:
        named = landcover.tell(source.distinct(code_field))
    sequence.refuse_without_values(named, not values.table.is_shipped)
    return named


def _measures(job: Job, project: Source, tables: SequenceTables) -> list[tuple[QgsGeometry, str, str]]:
    """Zones of the measures with their status and THEMA code, avoided first."""
    found = []
    for name, status, default in (
        ("AVOIDED", sequence.AVOIDED, "thema_evite"),
        ("REDUCED", sequence.REDUCED, "thema_reduit"),
    ):
        source = job.source(name)
        if source is None:
            continue
        code_field = find("code_thema", source.fields).field
        zones = inputs.read_zones(source, [code_field] if code_field else [], project.metric_crs, job)
        own = zones.columns[code_field] if code_field else [None] * len(zones)
        codes = [str(code).strip() if known(code) else tables.thresholds.text(default) for code in own]
        writing = sequence.check_thema(codes)
        for code in sorted(set(codes)):
            shapes = [zones.shapes[row] for row, other in enumerate(codes) if other == code]
            found.append((union([shape for shape in shapes if area_of(shape) > 0]), status, writing[code]))
    return found


def _stakes(job: Job, project: Source, around: QgsGeometry) -> list[Stake]:
    """Layers of stakes near the project, the strong ones first."""
    found = []
    for name, level in (("STAKES_STRONG", sequence.STRONG), ("STAKES_MEDIUM", sequence.MEDIUM)):
        for layer in inputs.layers_of(job, name):
            source = inputs.source_of(layer, job)
            cover = read_cover(source, [], project.metric_crs, around.boundingBox())
            tell_read(cover, shown_name(layer), job.notes)
            found.append(Stake(shown_name(layer), level, union(cover.geometries())))
    return found


def _cut(
    shape: QgsGeometry,
    cover: Sequence[QgsGeometry],
    facts: list[dict[str, Any]],
    measures: list[tuple[QgsGeometry, str, str]],
    stakes: list[Stake],
    around_m: float,
) -> Pieces:
    """Pieces of one variant: cover, then measures, then stakes; the belt at last."""
    pieces = erc_pieces.within(shape, cover, facts, NO_FACTS)
    for zone, status, code in measures:
        pieces = pieces.split(zone, "statut", status, code_thema=code)
    pieces.fill("statut", sequence.RESIDUAL)
    if around_m > 0:
        residual = union([s for s, f in zip(pieces.shapes, pieces.facts) if f["statut"] == sequence.RESIDUAL])
        if area_of(residual) > 0:
            ring = erc_pieces.within(erc_pieces.belt(residual, around_m, shape), cover, facts, NO_FACTS)
            ring.fill("statut", sequence.INDIRECT)
            pieces.shapes += ring.shapes
            pieces.facts += ring.facts
    for level in (sequence.STRONG, sequence.MEDIUM):
        zone = union([stake.shape for stake in stakes if stake.level == level and area_of(stake.shape) > 0])
        pieces = pieces.split(zone, "enjeu", level)
    pieces.fill("enjeu", sequence.NO_STAKE)
    inside = sum(area_of(s) for s, f in zip(pieces.shapes, pieces.facts) if f["statut"] != sequence.INDIRECT)
    if abs(inside - area_of(shape)) > 1.0:
        raise AulaError(
            "Areas do not add up in the footprint (difference {area} m2).",
            "E_CONSERVATION",
            area=written(inside - area_of(shape), ".1f"),
        )
    return pieces


def _table(pieces: Pieces, names: list[str], stakes: list[Stake], tables: SequenceTables) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame({name: pieces.column(name) for name in NO_FACTS}, dtype=object)
    frame["m2"] = [area_of(shape) for shape in pieces.shapes]
    frame["variante"] = names
    frame["enjeux"] = [_met(shape, stakes) for shape in pieces.shapes]
    return sequence.qualify(frame, tables.values)


def _met(shape: QgsGeometry, stakes: list[Stake]) -> str:
    inner = shape.pointOnSurface()
    return ";".join(stake.name for stake in stakes if area_of(stake.shape) > 0 and stake.shape.intersects(inner))


def _finish(
    job: Job,
    project: Source,
    pieces: Pieces,
    table: pd.DataFrame,
    variants: dict[str, QgsGeometry],
    costs: dict[str, float | None],
    tables: SequenceTables,
    asked: sequence.SequenceAsked,
) -> None:
    """Needs, synthesis, results, report."""
    import pandas as pd

    job.stage(tr("Writing"), 100)
    needs = sequence.needs_of(table, tables.values, asked)
    rows = []
    for name, shape in variants.items():
        own = table[table["variante"] == name]
        row = sequence.summary_of(own, asked, tables.thresholds, name)
        row["alertes"] = [*sequence.need_alerts(needs[needs["variante"] == name]), *row["alertes"]]
        row["enaf_ha"] = _enaf_ha(job, project, shape)
        row["cout_eur"] = costs[name] if job.given("COST_FIELD") else None
        rows.append(row)
    summary = pd.DataFrame(rows)
    summary["explication"] = inputs.sentences(job, [sequence.sentence(row) for row in rows])
    for row in rows:
        for code in row["alertes"]:
            variant, alert = row["variante"] or project.name, sequence.ALERT_TEXTS[code]
            job.notes.warn("{variant}: {alert}", variant=variant, alert=alert)
    if job.given("REPORT"):
        pictures = _pictures(table, pieces, project.metric_crs)
        job.write_text("REPORT", report.page(job.told(pictures), table, needs, rows, tables.nomenclature))
    summary["alertes"] = summary["alertes"].map(";".join)
    table["id_piece"] = range(1, len(table) + 1)
    for frame in (table, needs, summary):
        frame["methode"] = "UE indicatives : surface x valeur x etat x significativite"
        frame["version_param"] = tables.values.version
    shapes = inputs.back(pieces.shapes, project.metric_crs, project.crs, job)
    job.write_rows("OUTPUT", schema.PIECES, table, shapes, "polygon", project.crs)
    job.write_rows("NEEDS", schema.NEEDS, needs)
    job.write_rows("SUMMARY", schema.SUMMARY, summary)
    if job.given("GEOMCE"):
        ercsequence_geomce.write(job, project, pieces, table)


def _pictures(table: pd.DataFrame, pieces: Pieces, crs: QgsCoordinateReferenceSystem) -> dict[str, MapPicture]:
    """The pieces of each variant by status."""
    drawn = {}
    for name in table["variante"].unique():
        own = (table["variante"] == name).to_numpy()
        shapes = [shape for shape, is_own in zip(pieces.shapes, own) if is_own]
        columns = {field: table[field][own].tolist() for field in ("statut", "valeur")}
        drawn |= styled(str(name), shapes, columns, "erc_sequence.qml", crs)
    return drawn


def _enaf_ha(job: Job, project: Source, shape: QgsGeometry) -> float | None:
    source = job.source("ENAF")
    if source is None:
        return None
    cover = read_cover(source, [], project.metric_crs, shape.boundingBox())
    return area_of(areal(union(cover.geometries()).intersection(shape))) / 1e4 if len(cover) else 0.0
