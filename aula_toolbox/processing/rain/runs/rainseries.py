"""The run of `rainseries`: prepare daily rain series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....core.rain.series import series_table, write_series
from ....gis.crs import METRIC
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    job.stage(tr("Reading the rain"), 70)
    extent = job.extent("EXTENT", METRIC)
    reach = tables.constants["postes_rayon_km"]
    series = inputs.read_series(job, tables, "INPUT", extent, job.number("FILL_KM"), job.number("MAX_GAP_PCT"), reach)
    job.stage(tr("Writing"), 100)
    path = job.output_path("OUTPUT_SERIES")
    if path is not None:
        write_series(path, series)
    described = series_table(series, tables.constants)
    job.write_points("OUTPUT", schema.SERIES, described, METRIC)
