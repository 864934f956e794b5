"""Rainwater potential of roofs: the headline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.messages import mark
from ...core.rain import schema
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import inputs, parameters

if TYPE_CHECKING:
    import pandas as pd

    from ...core.rain.potential import PotentialOptions
    from ...core.rain.reports.rainzones import ZoneRun
    from ...core.rain.series import RainSeries
    from ...core.rain.tables import RainTables
    from ...core.rules import Rule
    from ..base.job import Job
    from .inputs import Buildings


class RainPotential(AulaAlgorithm):
    """One run from buildings and rain to roofs with their tank and a report."""

    ID = "rainpotential"
    GROUP = "rain"
    NAME = mark("Rainwater potential of roofs")
    SUMMARY = mark(
        "Measures each roof, qualifies it, estimates the demand it could serve, gives it a tank and simulates every "
        "day of up to 30 years of rain: resource, coverage of the demand on average and in a dry year, runoff avoided "
        "on average and on the wettest days, status and reasons. A pre-diagnosis of a building stock; it never "
        "replaces the study of one installation."
    )
    TAGS = "pluie, rain, récupération, harvesting, cuve, citerne, tank, cistern, toiture, roof, potentiel, PLUi, PCAET"
    FIELDS = {"OUTPUT": schema.POTENTIAL, "OUTPUT_ZONES": schema.ZONES}
    STYLES = {"OUTPUT": "rain_roofs.qml", "OUTPUT_ZONES": "rain_zones.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter()
        yield parameters.rain_files()
        yield declare.vector(
            "ZONES",
            tr("Zones to rank"),
            tr("Communes, IRIS, basins or squares: sums and ranks by zone, with the criteria of 'Rank zones'."),
            optional=True,
        )
        yield parameters.activity_parameter()
        yield from parameters.population_parameters()
        yield from parameters.demand_parameters()
        yield from parameters.tank_parameters()
        yield declare.number(
            "WATER_PRICE",
            tr("Price of drinking water (EUR/m3)"),
            tr("Drinking-water part only, without sanitation. Empty: no euro is shown."),
        )
        yield from parameters.roof_parameters()
        yield parameters.rounding_parameter()
        yield from parameters.simulation_parameters()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Rainwater potential of roofs"), tr("One row a building."))
        yield declare.layer_out(
            "OUTPUT_ZONES",
            tr("Ranked zones"),
            tr("The zones of ZONES with their sums, scores, classes and ranks."),
            optional=True,
            by_default=False,
        )
        yield declare.file_out(
            "OUTPUT_HTML",
            tr("Report"),
            tr("What was given, the result in plain words, curves, what is uncertain, what to collect next."),
            "HTML (*.html)",
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [
            *parameters.roof_rules(),
            *parameters.demand_rules(),
            *parameters.simulation_rules(),
            Between("WATER_PRICE", 0, 100),
        ]

    def execute(self, job: Job) -> None:
        from ...core.rain.demand import check_demand
        from . import inputs

        tables = inputs.tables_of(job)
        check_demand(inputs.demand_options(job))
        options = simulation_options(job, tables)
        source = job.source("INPUT")
        series = inputs.usable_series(job, tables, source)
        wanted = inputs.measures_for(job, is_placed(series), len(series) > 1)
        buildings = inputs.read_buildings(job, tables, wanted, 35, [job.field("COEF_FIELD")])
        table = potential(job, buildings, series, options, tables)
        zones = self.rank_zones(job, buildings, table, tables)
        writing = job.stage(tr("Writing"), 95)
        job.write("OUTPUT", schema.POTENTIAL, table, source, progress=writing)
        self.report(job, table, series, options, tables, zones)

    def rank_zones(self, job: Job, buildings: Buildings, table: pd.DataFrame, tables: RainTables) -> ZoneRun | None:
        """The zones with their ranks, written when they are asked for; None without zones."""
        from . import inputs_zones

        zones = inputs_zones.read_zones(job, tables)
        if zones is None:
            if job.given("OUTPUT_ZONES"):
                job.notes.warn("OUTPUT_ZONES was asked for without ZONES: nothing to rank.")
            return None
        job.stage(tr("Ranking the zones"), 70)
        place = buildings.frame.measures
        run = inputs_zones.rank(job, zones, table, zones.holding(place.x_m, place.y_m), tables, inputs_zones.Choices())
        job.write("OUTPUT_ZONES", schema.ZONES, run.table, zones.source, keep=True)
        return run

    def report(
        self,
        job: Job,
        table: pd.DataFrame,
        series: list[RainSeries],
        options: PotentialOptions,
        tables: RainTables,
        zones: ZoneRun | None,
    ) -> None:
        """Write the report when it was asked for."""
        from ...core.rain.reports.rainpotential import PotentialRun, potential_report
        from ..base import provenance

        if not job.given("OUTPUT_HTML"):
            return
        job.stage(tr("Writing the report"), 100)
        run = PotentialRun(
            layer=job.source("INPUT").name,
            table=table,
            series=series,
            options=options,
            rule_pack=job.choice("RULE_PACK"),
            notes=job.notes,
            provenance=provenance.of(job).lines(),
            check_cancel=job.check_cancel,
            zones=zones,
        )
        job.write_text("OUTPUT_HTML", potential_report(run, tables, job.report_language).html())


def simulation_options(job: Job, tables: RainTables) -> PotentialOptions:
    """Tank, operating rule and price."""
    from ...core.rain.potential import PotentialOptions
    from ...core.rain.simulate import Rule as Operating
    from ...core.rain.stock import SimulationOptions

    simulation = SimulationOptions(Operating(job.choice("RULE")), dry_years_least=int(tables.constants["ans_bons"]))
    tank = inputs.tank_options(job, tables)
    return PotentialOptions(tank, simulation, job.number("INITIAL_LOSS"), job.number("WATER_PRICE"))


def is_placed(series: list[RainSeries]) -> bool:
    """Whether distances to the series can be told."""
    return any(one.station.is_located for one in series)


def potential(
    job: Job, buildings: Buildings, series: list[RainSeries], options: PotentialOptions, tables: RainTables
) -> pd.DataFrame:
    """The whole table: what was read, qualified, asked for and simulated."""
    import pandas as pd

    from ...core.rain.demand import estimate_demand
    from ...core.rain.potential import count_estimates, equip_and_simulate
    from . import inputs

    job.stage(tr("Qualifying the roofs"), 40)
    canonical, place = buildings.canonical, buildings.frame.measures
    qualified = inputs.qualify(job, buildings, tables)
    job.stage(tr("Estimating the demand"), 45)
    demand = estimate_demand(
        canonical,
        qualified["toit_m2"].to_numpy(),
        qualified["activite"].to_numpy(),
        inputs.demand_options(job),
        tables,
        job.notes,
        inputs.population_of(job, buildings),
    )
    known = pd.concat([canonical[["id_bat", "nature", "usage1"]], qualified, demand], axis=1)
    progress = job.stage(tr("Simulating"), 65)
    result = equip_and_simulate(known, series, place.x_m, place.y_m, options, tables, job.notes, progress)
    table = pd.concat([known.drop(columns=list(known.columns.intersection(result.columns))), result], axis=1)
    table["n_estime"] = count_estimates(table, tables.constants["dist_alerte_km"])
    return table
