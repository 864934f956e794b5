"""The run of `rainzones`: rank zones by what their roofs could give and by what is at stake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....core.rain.reports import rainzones as report
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.measures import INNER_POINT
from .. import inputs, inputs_zones
from ..parameters import ROOF_FIELDS

if TYPE_CHECKING:
    from ...base.job import Job
    from .. import inputs_zones

OPTIONAL_FIELDS = ("ruis_j20_m3",)


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    reading = job.stage(tr("Reading the roofs"), 50)
    roofs = job.source("INPUT").read([*ROOF_FIELDS, *OPTIONAL_FIELDS], (INNER_POINT,), METRIC, reading)
    job.stage(tr("Ranking the zones"), 80)
    zones = inputs_zones.read_zones(job, tables)
    holder = zones.holding(roofs.measures.x_m, roofs.measures.y_m)
    run = inputs_zones.rank(job, zones, roofs.attributes, holder, tables, choices(job))
    job.stage(tr("Writing"), 100)
    job.write("OUTPUT", schema.ZONES, run.table, zones.source, keep=True)
    if job.given("REPORT"):
        job.write_text("REPORT", report.page(job.told(inputs_zones.drawn(zones, run)), run, tables))


def choices(job: Job) -> inputs_zones.Choices:
    """What the user chose about the ranking."""
    return inputs_zones.Choices(
        job.field("POPULATION_FIELD"), job.cells("CRITERIA"), job.number("MIN_COMPLETE"), job.whole("DRAWS")
    )
