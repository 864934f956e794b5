"""The run of `heatpopulation`: population of zones from the Filosofi grid of INSEE, whatever its vintage."""

from __future__ import annotations

from typing import Any

import numpy as np

from ....core.errors import AulaError
from ....core.heat import population as people
from ....core.heat import schema
from ....core.rules import NotEmpty
from ....gis.crs import METRIC
from ....gis.heat.people import Cells, Dwellings, read_cells, read_dwellings, split
from ....gis.i18n import tr
from ....gis.vector.shapes import known, valid_geometries
from ...base.job import Job

RULES = (NotEmpty("INPUT"), NotEmpty("ZONES"))


def run(job: Job) -> None:
    """Read the cells, split them over the zones, sum."""
    source, zones = job.source("INPUT"), job.source("ZONES")
    crs = zones.metric_crs if zones is not None else source.metric_crs if source.geometry == "polygon" else METRIC
    cells = read_cells(source, crs, job.notes)
    buildings = job.source("DWELLINGS")
    dwellings = None
    if buildings is not None:
        dwellings = read_dwellings(buildings, job.field("DWELLING_FIELD"), crs, job.notes)
    progress = job.stage(tr("Splitting the cells"), 90)
    if zones is None:
        _write_cells(job, cells)
        return
    shapes = valid_geometries(zones, crs, job.notes)
    columns = population_columns(job, cells, shapes, dwellings, progress)
    job.write("OUTPUT", schema.POPULATION, columns, zones, True, job.stage(tr("Writing the result"), 100))


def population_columns(
    job: Job, cells: Cells, shapes: list[Any], dwellings: Dwellings | None, progress: Any
) -> dict[str, Any]:
    """Population columns of zones; the part of the grid outside all zones is told.

    Raises AulaError E_OUTSIDE when no zone meets the grid.
    """
    links, decided, covered = split(cells, shapes, dwellings, progress, job.notes)
    if links.cell.size == 0:
        raise AulaError("No zone meets the population grid. Give the grid of this territory.", "E_OUTSIDE")
    columns: dict[str, Any] = people.zone_population(cells.columns, links, len(shapes))
    by_dwellings = np.bincount(links.zone, decided[links.cell], minlength=len(shapes)) > 0
    area = np.array([np.nan if shape is None else shape.area() for shape in shapes])
    columns["methode"] = np.where(by_dwellings, people.BY_DWELLINGS, people.BY_AREA)
    columns["part_couverte_pct"] = np.minimum(100 * covered / area, 100)
    inside = np.bincount(links.cell, links.share, minlength=len(cells))
    left = float(np.nansum(cells.columns["ind"] * (1 - np.minimum(inside, 1))))
    if left > 0.005 * float(np.nansum(cells.columns["ind"])):
        job.notes.info("{count} inhabitants of the grid live outside all zones.", count=round(left))
    return columns


def _write_cells(job: Job, cells: Cells) -> None:
    """The grid itself, with shares computed."""
    rows = np.arange(len(cells))
    own = people.Links(rows, rows, np.ones(len(cells)))
    columns: dict[str, Any] = people.zone_population(cells.columns, own, len(cells))
    columns["methode"] = [people.BY_AREA] * len(cells)
    columns["part_couverte_pct"] = np.full(len(cells), 100.0)
    source = job.source("INPUT")
    if source.geometry == "polygon":
        job.write("OUTPUT", schema.POPULATION, columns, source, keep=True)
    else:
        shapes = dict(known(cells.geometries))
        job.write_rows(
            "OUTPUT", schema.POPULATION, columns, (shapes.get(row) for row in rows.tolist()), "polygon", cells.crs
        )
