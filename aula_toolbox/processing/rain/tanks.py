"""Parameters about tanks, and the options they make, shared by the simulating algorithms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    import pandas as pd

    from ...core.rain.potential import TankOptions
    from ...core.rain.series import RainSeries
    from ...core.rain.stock import Stock
    from ...core.rain.tables import RainTables
    from ...gis.vector.sources import Frame, Source
    from ..base.job import Job

DEFAULT_FIELD = "cuve_l"
MODES = ("EN", "SHARE", "LITRES", "PER_M2", "TARGET")


def tank_parameters(modes: tuple[str, ...] = MODES) -> Iterator[Parameter]:
    """How a tank is given its size."""
    yield declare.choice(
        "TANK",
        tr("Size of the tanks"),
        tr(
            "EN: days of the smaller of resource and demand (EN 16941-1, 21 days). SHARE: percentage of it (5 %). "
            "LITRES: the same tank everywhere (3 000 L). PER_M2: litres per m2 of roof (30). TARGET: smallest "
            "tank that reaches a coverage (80 %). FIELD, where offered: the sizes of a field."
        ),
        modes,
        "EN",
    )
    yield declare.number(
        "TANK_VALUE",
        tr("Value of the sizing rule"),
        tr(
            "Days for EN (5 to 60), % for SHARE (1 to 20), litres for LITRES (100 to 1 000 000), L/m2 for PER_M2 (1 to "
            "1 000), % for TARGET (1 to 99). Empty: the usual value of the rule."
        ),
    )


def rounding_parameter() -> Parameter:
    """Tanks of the market."""
    return declare.flag(
        "ROUND_TANK",
        tr("Round up to a tank of the market"),
        tr("Sizes of EN, SHARE, PER_M2 and TARGET are rounded up to the next size that is sold."),
        True,
        advanced=True,
    )


def tank_options(job: Job, tables: RainTables) -> TankOptions:
    """What the user chose; E_TANK out of bounds."""
    from ...core.rain.potential import TankOptions
    from ...core.rain.tank import TankMode, tank_value

    mode = TankMode(job.choice("TANK"))
    value = 0.0 if mode is TankMode.FIELD else tank_value(mode, job.number("TANK_VALUE"), tables)
    return TankOptions(mode, value, job.flag("ROUND_TANK"))


def usable_series(job: Job, tables: RainTables, source: Source) -> list[RainSeries]:
    """The series long enough to simulate, SIM2 cells limited to those around the source."""
    from ...core.rain.series import usable_series as usable
    from ...gis.vector.sources import METRIC
    from . import common

    job.stage(tr("Reading the rain"), 15)
    extent = source.extent(METRIC) if source.geometry != "none" and len(source) else None
    return usable(common.read_series(job, tables, "RAIN", extent), tables.constants, job.notes)


def roofs_parameter(title: str) -> Parameter:
    """Roofs whose area and demand are known."""
    return declare.vector(
        "INPUT",
        title,
        tr(
            "Layer or table with ae_m2 (effective area) and d_l_j (demand), or the four components d_cst_l_j, "
            "d_sem_l_j, d_eco_l_j, d_jar_l_j of 'Estimate the demand'. A table without geometry works with one "
            "rain series."
        ),
        ("any",),
    )


def read_roofs(job: Job, source: Source, tank_field: str | None = None) -> tuple[Frame, pd.DataFrame]:
    """The columns a simulation needs; E_FIELD names those that are missing."""
    from ...core.rain.given import FIELDS, roofs_given
    from ...gis.vector.measures import CENTRE
    from ...gis.vector.sources import METRIC

    progress = job.stage(tr("Reading the roofs"), 30)
    names = [name for name in (*FIELDS, tank_field) if name in source.fields]
    frame = source.read(list(dict.fromkeys(names)), (CENTRE,), METRIC, progress)
    return frame, roofs_given(frame.attributes, frame.fids, source.name, tank_field, source.fields)


def stock_with_rain(job: Job, frame: Frame, roofs: pd.DataFrame, series: list[RainSeries], tables: RainTables) -> Stock:
    """The roofs with the nearest series of each."""
    from ...core.rain.assign import nearest_series
    from ...core.rain.stock import stock_of

    place = frame.measures
    assigned = nearest_series(series, place.x_m, place.y_m, tables.constants, job.notes)
    return stock_of(roofs, assigned.series)


def tell_floor(job: Job) -> None:
    """What a result that comes from the lookup must say."""
    job.notes.info(
        "Volumes come from a table of tanks and demands: a floor, in practice less than 2 % under the exact value."
    )
