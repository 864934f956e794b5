"""Size tanks for a target, at the knee of the curve, and by the usual rules."""

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

    from ...core.rain.days import RainDays
    from ...core.rain.stock import Stock
    from ...core.rain.tables import RainTables
    from ...core.rules import Rule
    from ..base.job import Job

MOST_CURVES = 5000


class RainSizing(AulaAlgorithm):
    """Several ways to size the tank of each roof, side by side."""

    ID = "rainsizing"
    GROUP = "rain"
    NAME = mark("Size tanks")
    SUMMARY = mark(
        "Gives each roof the smallest tank that reaches a target coverage, the tank after which a larger one brings "
        "little, and the sizes of the usual rules, side by side. A target that no tank reaches is said: the largest "
        "size is never given in silence. Sizes are chosen on a table that never overstates; the coverages written with "
        "them are exact."
    )
    TAGS = "pluie, rain, cuve, citerne, tank, cistern, dimensionnement, sizing, cible, target, coude, knee, EN 16941-1"
    FIELDS = {"OUTPUT": schema.SIZING, "OUTPUT_CURVES": schema.CURVES}
    STYLES = {"OUTPUT": "rain_sizing.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.roofs_parameter(tr("Roofs with their demand"))
        yield parameters.rain_files()
        yield declare.number(
            "TARGET",
            tr("Target coverage (%)"),
            tr("Share of the demand that the tank must cover, on average over the years."),
            80.0,
        )
        yield declare.number(
            "KNEE",
            tr("Gain at the knee (m3 a year per m3)"),
            tr("The knee is the smallest market size after which the next one brings less than this."),
            5.0,
            advanced=True,
        )
        yield parameters.rounding_parameter()
        yield parameters.rule_parameter()
        yield parameters.loss_parameter()
        yield from parameters.series_parameters()
        yield parameters.tables_parameter()
        yield declare.layer_out("OUTPUT", tr("Sized tanks"), tr("The input's fields and the sizes."), "any")
        yield declare.layer_out(
            "OUTPUT_CURVES",
            tr("Curves of coverage"),
            tr("Coverage and used volume of each roof for every market size; for 5 000 features at most."),
            "any",
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.rules import Between

        return [Between("TARGET", 1, 99), Between("KNEE", 0, 1000), Between("INITIAL_LOSS", 0, 5)]

    def execute(self, job: Job) -> None:
        from ...core.rain.simulate import Rule as Operating
        from ...core.rain.sizing import SizingOptions, size_roofs

        tables = inputs.tables_of(job)
        source = job.source("INPUT")
        check_curves(job, len(source))
        series = inputs.usable_series(job, tables, source)
        frame, roofs = inputs.read_roofs(job, source)
        stock = inputs.stock_with_rain(job, frame, roofs, series, tables)
        days = [one.days(tables.calendars, job.number("INITIAL_LOSS")) for one in series]
        options = SizingOptions(
            job.number("TARGET"), job.number("KNEE"), job.flag("ROUND_TANK"), Operating(job.choice("RULE"))
        )
        progress = job.stage(tr("Sizing"), 80)
        sizes = size_roofs(stock, roofs["toit_m2"].to_numpy(float), days, options, tables, progress)
        lost = int((sizes["atteint"] == 0).sum())
        if lost:
            job.notes.warn("{count} roofs cannot reach the target with any tank of the market.", count=lost)
        self.curves(job, stock, roofs, days, tables)
        job.write("OUTPUT", schema.SIZING, sizes, source, keep=True, progress=job.stage(tr("Writing"), 100))

    def curves(self, job: Job, stock: Stock, roofs: pd.DataFrame, days: list[RainDays], tables: RainTables) -> None:
        """Write the curve of each roof when it was asked for."""
        from ...core.rain.simulate import Rule as Operating
        from ...core.rain.sizing import curves
        from ...core.rain.tank import market_sizes

        if job.given("OUTPUT_CURVES"):
            rule = Operating(job.choice("RULE"))
            table = curves(stock, roofs["id_bat"].to_numpy(), days, rule, market_sizes(tables))
            job.write_rows("OUTPUT_CURVES", schema.CURVES, table)


def check_curves(job: Job, count: int) -> None:
    """Curves are for a few thousand roofs; E_TOO_MANY above."""
    from ...core.errors import AulaError

    if job.given("OUTPUT_CURVES") and count > MOST_CURVES:
        raise AulaError(
            "OUTPUT_CURVES is for {most} features at most; there are {count}. Select some.",
            "E_TOO_MANY",
            most=MOST_CURVES,
            count=count,
        )
