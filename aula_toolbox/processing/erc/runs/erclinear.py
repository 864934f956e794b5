"""The run of linear habitats: cut the lines, give each part its units, add up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....core.erc import linear, schema_linear
from ....core.erc.reports import erclinear as report
from ....core.erc.sequence import AVOIDED, MEDIUM, NO_STAKE, REDUCED, RESIDUAL, STRONG
from ....core.erc.texts import decimal
from ....core.errors import AulaError
from ....core.messages import Message, listing, message
from ....core.text import known
from ....gis.erc.lines import LineParts, inside
from ....gis.i18n import tr
from ....gis.vector.geometry import area_of, union
from ....gis.vector.shapes import read_shapes
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd


def run(job: Job) -> None:
    """Cut, qualify, write. Raises AulaError E_KIND, E_STATE, E_EMPTY, E_APART."""
    import pandas as pd

    project = inputs.needed(job, "INPUT")
    values = linear.LinearValues(job.own_tables("erc_lineaires"))
    job.used(values.table, values.states.table, values.significance.table)
    variants = _variants(job, project)
    crs = project.metric_crs
    shapes, facts = _lines(job, values, crs)
    zones = _zones(job, crs)
    parts, names = LineParts(), []
    progress = job.stage(tr("Cutting the lines"), 80)
    for done, (name, footprint) in enumerate(variants.items()):
        progress(done / len(variants))
        own = inside(shapes, footprint, facts)
        for key, value, zone in zones:
            own = own.split(zone, key, value)
        parts.shapes += own.shapes
        parts.facts += own.facts
        names += [name] * len(own.shapes)
    if not parts.shapes:
        job.notes.warn("No line lies in the footprint: metres and units are 0.")
    columns = ["type_lu", "etat_lu", "statut", "enjeu"]
    table = pd.DataFrame(parts.facts, columns=columns).assign(
        variante=names, longueur_m=[shape.length() for shape in parts.shapes]
    )
    table["statut"], table["enjeu"] = table["statut"].fillna(RESIDUAL), table["enjeu"].fillna(NO_STAKE)
    lines = linear.qualify_lines(table, values)
    totals = linear.line_totals(lines, list(variants))
    _write(job, project, lines, parts.shapes, totals, values, crs)


def _variants(job: Job, project: inputs.Source) -> dict[str, QgsGeometry]:
    """The footprint of each variant, united."""
    field = job.field("VARIANT_FIELD")
    zones = inputs.read_zones(project, [field] if field else [], job=job)
    names = [str(value) if known(value) else "" for value in zones.columns[field]] if field else [""] * len(zones)
    found: dict[str, list[QgsGeometry]] = {}
    for name, shape in zip(names, zones.shapes):
        if area_of(shape) > 0:
            found.setdefault(name, []).append(shape)
    if not found:
        raise AulaError("INPUT: no area in {names}.", "E_EMPTY", names=project.name)
    return {name: union(parts) for name, parts in sorted(found.items())}


def _lines(
    job: Job, values: linear.LinearValues, crs: QgsCoordinateReferenceSystem
) -> tuple[list[QgsGeometry | None], list[dict[str, Any]]]:
    """The lines in the metric CRS with their words; unknown words are told."""
    source = inputs.needed(job, "LINES")
    kind, state = job.field("TYPE_FIELD"), job.field("STATE_FIELD")
    read = read_shapes(source, crs, fields=(kind, state), notes=job.notes)
    words = read.words(kind) or [job.text("LINE_TYPE")] * len(read)
    unknown = linear.check_kinds(words, values, source.name)
    if unknown:
        job.notes.warn(
            "{layer}: kinds of lines that the table does not know, without units: {words}.",
            layer=source.name,
            words=listing(unknown),
        )
    states = read.words(state) or [None] * len(read)
    facts = [{"type_lu": word, "etat_lu": own, "statut": None, "enjeu": None} for word, own in zip(words, states)]
    return read.metric, facts


def _zones(job: Job, crs: QgsCoordinateReferenceSystem) -> list[tuple[str, str, QgsGeometry]]:
    """What cuts the lines, in its order: avoided before reduced, strong stakes before medium ones."""
    found = []
    for name, word in (("AVOIDED", AVOIDED), ("REDUCED", REDUCED)):
        source = job.source(name)
        if source is not None:
            found.append(("statut", word, _united(read_shapes(source, crs, notes=job.notes).geometries)))
    for name, word in (("STAKES_STRONG", STRONG), ("STAKES_MEDIUM", MEDIUM)):
        for layer in inputs.layers_of(job, name):
            shapes = read_shapes(inputs.source_of(layer, job), crs, notes=job.notes).geometries
            found.append(("enjeu", word, _united(shapes)))
    return found


def _united(shapes: list[QgsGeometry]) -> QgsGeometry:
    return union([shape for shape in shapes if area_of(shape) > 0])


def _write(
    job: Job,
    project: inputs.Source,
    lines: pd.DataFrame,
    shapes: list[QgsGeometry],
    totals: pd.DataFrame,
    values: linear.LinearValues,
    crs: QgsCoordinateReferenceSystem,
) -> None:
    job.stage(tr("Writing"), 100)
    estimated = float(lines.loc[lines["qualite"] == "estime", "longueur_m"].sum())
    if estimated > 0:
        job.notes.info("State by default on {length} m of lines.", length=f"{estimated:.0f}")
    totals["version_param"] = values.table.digest
    totals["manquants"] = ["type" if length > 0 else "" for length in totals["sans_valeur_m"]]
    said = [
        message(
            "{group}: {total} m in the footprint, {avoided} m avoided, {reduced} m reduced, {left} m left "
            "({units} UL).",
            group=Message(report.GROUP_WORDS[row["groupe"]]),
            total=decimal(row["total_m"], 0),
            avoided=decimal(row["evite_m"], 0),
            reduced=decimal(row["reduit_m"], 0),
            left=decimal(row["residuel_m"], 0),
            units=decimal(row["ul_residuel"], 2),
        )
        for row in totals.to_dict("records")
    ]
    totals["explication"] = inputs.sentences(job, said)
    back = inputs.back(shapes, crs, project.crs, job)
    job.write_rows("OUTPUT", schema_linear.LINES, lines, back, "line", project.crs)
    job.write_rows("SUMMARY", schema_linear.LINE_TOTALS, totals)
    if job.given("REPORT"):
        job.write_text("REPORT", report.page(job.told(), lines, totals))
