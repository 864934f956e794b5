"""The run of `rainscenarios`: compare scenarios of a policy: tanks, share of equipped roofs, climate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.messages import listing
from ....core.rain import schema
from ....core.rain.futures import Climate, load_climates, of_projections, told_alone
from ....core.rain.scenarios import compare, policy_of, read_scenarios
from ....core.rain.series import usable_series as usable
from ....core.rain.simulate import DrawOrder as Operating
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.measures import INNER_POINT
from .. import inputs, inputs_zones, parameters

if TYPE_CHECKING:
    from ....core.rain.scenarios import Scenarios
    from ....core.rain.series import StationSeries
    from ....core.rain.tables import RainTables
    from ....gis.vector.sources import Source
    from ...base.job import Job

PROJECTED, LAST_DAY = "projections", "2101-12-31"


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    source = job.source("INPUT")
    series = inputs.usable_series(job, tables, source)
    scenarios = scenarios_of(job, tables, source, series)
    has_multiples = any(tank.is_multiple for tank in scenarios.tanks)
    frame, roofs = inputs.read_roofs(job, source, parameters.DEFAULT_FIELD if has_multiples else None)
    stock = inputs.stock_with_rain(job, frame, roofs, series, tables)
    zone, names = zones_of(job, source, tables, len(stock))
    policy = policy_of(stock, zone, names, scenarios)
    tell_eligible(job, len(policy.rows), len(stock))
    progress = job.stage(tr("Comparing"), 95)
    rule, loss = Operating(job.choice("RULE")), job.number("INITIAL_LOSS")
    table = compare(policy, series, scenarios, tables, rule, loss, progress)
    job.stage(tr("Writing"), 100)
    job.write_rows("OUTPUT", schema.SCENARIOS, table)


def scenarios_of(job: Job, tables: RainTables, source: Source, series: list[StationSeries]) -> Scenarios:
    """The three lists."""
    climates, table = load_climates(job.path("CLIMATE"), job.path("TABLES"))
    job.used(table)
    climates = [*climates, *projections(job, tables, source, series)]
    for name in told_alone(climates):
        job.notes.warn("Climate {name}: one model only, so a line and no range. Add other models.", name=name)
    return read_scenarios(job.text("TANKS"), job.text("UPTAKE"), climates, job.choice("ORDER"))


def projections(job: Job, tables: RainTables, source: Source, series: list[StationSeries]) -> list[Climate]:
    """A model for each file of FUTURES, with its nearest series; E_SHORT for one without enough years."""
    if not job.given("FUTURES"):
        return []
    extent = source.extent(METRIC) if source.geometry != "none" and len(source) else None
    read = inputs.read_series(job, tables, "FUTURES", extent, 0.0, None, None, ("FUTURE_YEARS", LAST_DAY))
    models: dict[str, list[StationSeries]] = {}
    for one in usable(read, tables.constants, job.notes):
        models.setdefault(model_of(one.poste, [path.stem for path in job.files("FUTURES")]), []).append(one)
    job.notes.info("Projections: {models}.", models=listing(models, 20))
    return [of_projections(PROJECTED, model, series, those) for model, those in models.items()]


def model_of(post: str, files: list[str]) -> str:
    """The file that a series comes from: its name begins the name of the series."""
    return max((name for name in files if post.startswith(name)), key=len, default=post)


def zones_of(job: Job, source: Source, tables: RainTables, count: int) -> tuple[np.ndarray, list[str]]:
    """Row of the zone of each roof and the names of the zones; one nameless zone when none is given."""
    zones = inputs_zones.read_zones(job, tables)
    if zones is None:
        return np.zeros(count, dtype=np.int64), [""]
    place = source.read([], (INNER_POINT,), METRIC).measures
    return zones.holding(place.x_m, place.y_m), zones.names


def tell_eligible(job: Job, eligible: int, count: int) -> None:
    """How many roofs the scenarios are about, and what their volumes are."""
    job.notes.info("{eligible} eligible roofs of {count}.", eligible=eligible, count=count)
    inputs.tell_floor(job)
