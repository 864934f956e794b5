"""The run of `rainsizing`: size tanks for a target, at the knee of the curve, and by the usual rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.rain import schema
from ....core.rain.simulate import DrawOrder as Operating
from ....core.rain.sizing import SizingOptions, curves, size_roofs
from ....core.rain.tank import market_sizes
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.days import RainDays
    from ....core.rain.stock import Stock
    from ....core.rain.tables import RainTables
    from ...base.job import Job

MOST_CURVES = 5000


def run(job: Job) -> None:
    """Read, compute, write."""
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
    write_curves(job, stock, roofs, days, tables)
    job.write("OUTPUT", schema.SIZING, sizes, source, keep=True, progress=job.stage(tr("Writing"), 100))


def write_curves(job: Job, stock: Stock, roofs: pd.DataFrame, days: list[RainDays], tables: RainTables) -> None:
    """Write the curve of each roof when it was asked for."""
    if job.given("OUTPUT_CURVES"):
        rule = Operating(job.choice("RULE"))
        table = curves(stock, roofs["id_bat"].to_numpy(), days, rule, market_sizes(tables))
        job.write_rows("OUTPUT_CURVES", schema.CURVES, table)


def check_curves(job: Job, count: int) -> None:
    """Curves are for a few thousand roofs; E_TOO_MANY above."""
    if job.given("OUTPUT_CURVES") and count > MOST_CURVES:
        raise AulaError(
            "OUTPUT_CURVES is for {most} features at most; there are {count}. Select some.",
            "E_TOO_MANY",
            most=MOST_CURVES,
            count=count,
        )
