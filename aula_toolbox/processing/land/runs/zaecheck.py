"""The run of the check of a delivery of economic sites."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry, QgsJsonUtils

from ....core import jsontext
from ....core.errors import AulaError
from ....core.land import checks, schema, words
from ....core.land.reports import zaecheck as report
from ....core.messages import listing
from ....core.text import known
from ....gis.i18n import tr
from ....gis.vector.cut import cut
from ....gis.vector.geometry import area_of
from ....gis.vector.shapes import read_shapes
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from ..parameters import DELIVERED

if TYPE_CHECKING:
    import pandas as pd

SHAPES = {words.SITE: "site_geomsurf", words.TERRAIN: "terr_geomsurf"}
M2_PER_HA = 10_000.0


def run(job: Job) -> None:
    """Read each table, check them alone and together, write the findings. Raises E_CNIG when STRICT and faulty."""
    import pandas as pd

    thresholds = inputs.limits(job)
    tables: dict[str, checks.DeliveredTable] = {}
    shapes: dict[str, list[QgsGeometry]] = {}
    for parameter, name in zip(DELIVERED, words.TABLES):
        source = job.source(parameter)
        if source is not None:
            tables[name], shapes[name] = _read(job, source, name)
    job.stage(tr("Checking"), 70)
    _place_terrains(tables, shapes)
    found = checks.check(tables, thresholds["surface_utile_tolerance"])
    errors = [one for one in found if one.severity == checks.ERROR]
    if errors and job.flag("STRICT"):
        raise AulaError(
            "{count} errors against the standard: {faults}.",
            "E_CNIG",
            count=len(errors),
            faults=listing((f"{one.thing} {one.field} ({one.rule})" for one in errors), 6),
        )
    job.stage(tr("Writing"), 100)
    rows = pd.DataFrame(
        {
            "table": [one.table for one in found],
            "objet": [one.thing for one in found],
            "champ": [one.field for one in found],
            "gravite": [one.severity for one in found],
            "regle": [one.rule for one in found],
            "valeur": [one.value for one in found],
            "attendu": [one.expected for one in found],
            "message": inputs.sentences(job, [one.told for one in found]),
        }
    )
    job.write_rows("OUTPUT", schema.FINDINGS, rows)
    job.notes.info(
        "{errors} errors, {warnings} warnings, {infos} remarks.",
        errors=len(errors),
        warnings=sum(one.severity == checks.WARNING for one in found),
        infos=sum(one.severity == checks.INFO for one in found),
    )
    if job.given("REPORT"):
        counts = {name: len(table.cells) for name, table in tables.items()}
        job.write_text("REPORT", report.page(job.told(), rows, counts))


def _read(job: Job, source: Source, name: str) -> tuple[checks.DeliveredTable, list[QgsGeometry]]:
    """One table under the names of the standard; columns it does not know are told."""
    columns, unknown = checks.renamed(name, source.fields)
    if not columns:
        raise AulaError(
            "{layer}: none of its fields is of the table {table} of the standard: {present}.",
            "E_FIELD",
            layer=source.name,
            table=name,
            present=listing(source.fields, 40),
        )
    extra = [one for one in unknown if one.lower() not in ("fid", "ogc_fid", "geometry", "geom")]
    if extra:
        job.notes.info(
            "{layer}: fields that the standard does not know: {names}.", layer=source.name, names=listing(extra)
        )
    frame = source.read(list(columns), wanted=()).attributes.rename(columns=columns)
    shapes = _shapes(job, source, frame, name)
    area = np.array([area_of(shape) / M2_PER_HA if area_of(shape) > 0 else np.nan for shape in shapes])
    return checks.DeliveredTable(name, frame, area), shapes


def _shapes(job: Job, source: Source, frame: pd.DataFrame, name: str) -> list[QgsGeometry]:
    """The shapes of the layer, else those written as GeoJSON in a cell; empty where there is none."""
    if source.geometry != "none":
        read = read_shapes(source, source.metric_crs, notes=job.notes)
        return [shape or QgsGeometry() for shape in read.metric]
    field = SHAPES.get(name, "")
    cells: list[Any] = frame[field].tolist() if field in frame else [None] * len(frame)
    return [_from_json(cell) for cell in cells]


def _from_json(cell: Any) -> QgsGeometry:
    if not known(cell):
        return QgsGeometry()
    try:
        text = json.dumps(jsontext.loads(str(cell)))
    except ValueError:
        return QgsGeometry()
    return QgsJsonUtils.geometryFromGeoJson(text)


def _place_terrains(tables: dict[str, checks.DeliveredTable], shapes: dict[str, list[QgsGeometry]]) -> None:
    """The share of each terrain that lies in its site."""
    site, terrain = tables.get(words.SITE), tables.get(words.TERRAIN)
    if site is None or terrain is None or "site_id" not in terrain.cells:
        return
    row_of = {one: row for row, one in enumerate(site.ids)}
    pieces = cut(shapes[words.TERRAIN], shapes[words.SITE])
    inside = {(int(t), int(s)): area for t, s, area in zip(pieces.row, pieces.zone, pieces.area_m2)}
    share = np.full(len(terrain.cells), np.nan)
    for row, own in enumerate(terrain.cells["site_id"].tolist()):
        place = row_of.get(str(own))
        area = area_of(shapes[words.TERRAIN][row])
        if place is not None and area > 0 and area_of(shapes[words.SITE][place]) > 0:
            share[row] = inside.get((row, place), 0.0) / area
    terrain.inside_share = share
