"""Compare scenarios of a policy: tanks, share of equipped roofs, climate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from ...core.messages import mark
from ...core.rain import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import inputs, parameters

if TYPE_CHECKING:
    from ...core.rain.scenarios import Scenarios
    from ...core.rain.tables import RainTables
    from ...core.rules import Rule
    from ...gis.vector.sources import Source
    from ..base.job import Job

ORDERS = ("PROPORTIONAL", "BEST_FIRST")


class RainScenarios(AulaAlgorithm):
    """The product of three lists, for the whole layer or zone by zone."""

    ID = "rainscenarios"
    GROUP = "rain"
    NAME = mark("Compare scenarios")
    SUMMARY = mark(
        "Compares policies on a stock of roofs: sizes of tank, share of the eligible roofs that are equipped, rows of "
        "a climate table. One row a scenario, and a zone when zones are given: water used, overflow, coverage, runoff "
        "avoided, and the gap to the reference. The volumes are a floor; the climate rows shipped are sensitivity "
        "tests, not projections."
    )
    TAGS = "pluie, rain, scénarios, scenarios, politique, policy, PLUi, adoption, uptake, climat, climate, cuve, tank"
    FIELDS = {"OUTPUT": schema.SCENARIOS}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.roofs_parameter(tr("Roofs with their demand"))
        yield parameters.rain_files()
        yield declare.text(
            "TANKS",
            tr("Tanks"),
            tr("Litres, or x and a multiple of the field cuve_l, separated by commas: 1000,3000,5000,x1."),
            "1000,3000,5000,x1",
        )
        yield declare.text(
            "UPTAKE",
            tr("Equipped roofs (%)"),
            tr("Shares of the eligible roofs, separated by commas: 10,30,100."),
            "10,30,100",
        )
        yield declare.choice(
            "ORDER",
            tr("Which roofs first"),
            tr(
                "PROPORTIONAL: any roofs, the sums are multiplied by the share. BEST_FIRST: the roofs that use the "
                "most come first."
            ),
            ORDERS,
            "PROPORTIONAL",
        )
        yield declare.file(
            "CLIMATE",
            tr("Climate table"),
            tr("CSV with climat and m01 to m12 (change of the rain of each month, %). Empty: the shipped table."),
        )
        yield declare.vector(
            "ZONES",
            tr("Zones"),
            tr("One set of rows a zone. A building belongs to the zone of a point inside it."),
            optional=True,
        )
        yield parameters.rule_parameter()
        yield parameters.loss_parameter()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Compared scenarios"), tr("One row a zone and scenario."), "any")

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [Between("INITIAL_LOSS", 0, 5)]

    def execute(self, job: Job) -> None:
        from ...core.rain.scenarios import compare, policy_of
        from ...core.rain.simulate import Rule as Operating

        tables = inputs.tables_of(job)
        scenarios = scenarios_of(job)
        source = job.source("INPUT")
        series = inputs.usable_series(job, tables, source)
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


def scenarios_of(job: Job) -> Scenarios:
    """The three lists."""
    from ...core.rain.scenarios import load_climates, read_scenarios

    climates, table = load_climates(job.path("CLIMATE"), job.path("TABLES"))
    job.used(table)
    return read_scenarios(job.text("TANKS"), job.text("UPTAKE"), climates, job.choice("ORDER"))


def zones_of(job: Job, source: Source, tables: RainTables, count: int) -> tuple[np.ndarray, list[str]]:
    """Row of the zone of each roof and the names of the zones; one nameless zone when none is given."""
    from ...gis.vector.measures import INNER_POINT
    from ...gis.vector.sources import METRIC
    from . import inputs_zones

    zones = inputs_zones.read_zones(job, tables)
    if zones is None:
        return np.zeros(count, dtype=np.int64), [""]
    place = source.read([], (INNER_POINT,), METRIC).measures
    return zones.holding(place.x_m, place.y_m), zones.names


def tell_eligible(job: Job, eligible: int, count: int) -> None:
    """How many roofs the scenarios are about, and what their volumes are."""
    job.notes.info("{eligible} eligible roofs of {count}.", eligible=eligible, count=count)
    inputs.tell_floor(job)
