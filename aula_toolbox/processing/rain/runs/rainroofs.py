"""The run of `rainroofs`: qualify roofs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    wanted = inputs.measures_for(job)
    buildings = inputs.read_buildings(job, tables, wanted, 40, [job.field("COEF_FIELD")])
    job.stage(tr("Qualifying the roofs"), 50)
    qualified = inputs.qualify(job, buildings, tables)
    table = buildings.canonical.assign(**{name: qualified[name] for name in qualified})
    progress = job.stage(tr("Writing"), 100)
    job.write("OUTPUT", schema.ROOFS, table, buildings.source, progress=progress)
