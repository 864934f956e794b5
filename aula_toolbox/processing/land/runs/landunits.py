"""The run of the property units."""

from __future__ import annotations

from ....core.land import schema
from ....gis.i18n import tr
from ...base.job import Job
from .. import inputs


def run(job: Job) -> None:
    """Read parcels, owners and buildings, bring parcels together, measure, write."""
    thresholds = inputs.limits(job)
    area = inputs.ground(job, "AREA")
    constraints = inputs.constraint_layers(job, area.crs)
    found = inputs.measured_units(job, area, thresholds, constraints, job.stage(tr("Parcels and owners"), 90))
    if not constraints:
        job.notes.warn("No constraint was given: nothing is known of what prevents building.")
    job.stage(tr("Writing"), 100)
    job.write_rows("OUTPUT", schema.UNITS, found.table, found.outlines, "polygon", area.crs)
