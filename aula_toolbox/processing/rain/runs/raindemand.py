"""The run of `raindemand`: estimate the demand for rainwater."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.rain import schema
from ....core.rain.demand import estimate_demand
from ....gis.i18n import tr
from ....gis.vector.measures import INNER_POINT
from .. import inputs, inputs_uses

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    options = inputs_uses.demand_options(job)
    tables = inputs_uses.with_soil_balance(job, inputs.tables_of(job), None, options)
    known = job.field("DEMAND_FIELD")
    wanted = (INNER_POINT,) if job.given("POPULATION") else ()
    buildings = inputs.read_buildings(job, tables, wanted, 40, ["toit_m2", known, job.field("WATERED_FIELD")])
    job.stage(tr("Estimating the demand"), 60)
    demand = estimate_demand(
        buildings.canonical,
        inputs.numbers_of(buildings.frame, "toit_m2", job.notes),
        buildings.canonical["activite"].to_numpy(),
        options,
        tables,
        job.notes,
        inputs.population_of(job, buildings),
        inputs.numbers_of(buildings.frame, known, job.notes),
        inputs.numbers_of(buildings.frame, job.field("WATERED_FIELD"), job.notes),
    )
    progress = job.stage(tr("Writing"), 100)
    job.write("OUTPUT", schema.DEMAND, demand, buildings.source, keep=True, progress=progress)
