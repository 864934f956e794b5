"""The run of `rainshared`: roofs of one parcel to one tank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.rain import schema_pool as schema
from ....core.rain.days import DAYS_PER_YEAR
from ....core.rain.indicators import LITRES_PER_M3
from ....core.rain.pool import NO_TANK, Pool, SharedTank, brought, share_tanks
from ....core.rain.simulate import DrawOrder as Operating
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.measures import INNER_POINT
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    tables = inputs.tables_of(job)
    source = job.source("INPUT")
    series = inputs.usable_series(job, tables, source)
    frame, roofs = inputs.read_roofs(job, source)
    stock = inputs.stock_with_rain(job, frame, roofs, series, tables)
    place = source.read([], (INNER_POINT,), METRIC).measures
    parcel = polygon_of_points(job.source("ZONES"), place.x_m, place.y_m, METRIC)
    days = [one.days(tables.calendars, job.number("INITIAL_LOSS")) for one in series]
    area = roofs["toit_m2"].to_numpy(dtype=float)
    rule, tank = Operating(job.choice("RULE")), inputs.tank_options(job, tables)
    pool = Pool(stock, area, place.x_m, place.y_m, parcel, days, tank, rule, tables)
    tell_outside(job, parcel)
    most = int(tables.constants["cuve_commune_exact"])
    progress = job.stage(tr("Sharing the tanks"), 80)
    tanks = share_tanks(pool, job.number("DISTANCE"), job.number("LEAST"), most, progress)
    result, table = described(pool, tanks)
    tell(job, table)
    job.write("OUTPUT", schema.SHARED_ROOFS, result, source, keep=True, progress=job.stage(tr("Writing"), 95))
    if job.given("OUTPUT_TANKS"):
        job.write_points("OUTPUT_TANKS", schema.SHARED_TANKS, table, METRIC)


def tell_outside(job: Job, parcel: np.ndarray) -> None:
    """Roofs that no parcel holds have no shared tank."""
    outside = int((parcel == NO_TANK).sum())
    if outside:
        job.notes.info("{count} roofs are in no parcel: no shared tank.", count=outside)


def described(pool: Pool, tanks: list[SharedTank]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The fields of the roofs and of the tanks."""
    import pandas as pd

    count = len(pool.x_m)
    able = np.flatnonzero(pool.stock.has_resource)
    alone = np.full(count, np.nan)
    if len(able):
        alone[able] = pool.value_of([(int(row),) for row in able])[0]
    number, site = np.full(count, np.nan), np.full(count, np.nan)
    away = np.full(count, np.nan)
    rows = []
    for place, tank in enumerate(tanks, start=1):
        own = list(tank.members)
        far = np.hypot(pool.x_m[own] - pool.x_m[tank.site], pool.y_m[own] - pool.y_m[tank.site])
        number[own], away[own] = place, far
        site[own] = np.array(own) == tank.site
        separate = float(np.nansum(alone[own]))
        rows.append(
            {
                "cuve_no": place,
                "n_toits": len(own),
                "ae_m2": float(pool.stock.ae_m2[own].sum()),
                "d_m3_an": float(np.nansum(pool.stock.total_l_j[own])) * DAYS_PER_YEAR / LITRES_PER_M3,
                "cuve_l": tank.litres,
                "util_m3_an": tank.used_m3,
                "seules_m3_an": separate,
                "gain_m3_an": tank.used_m3 - separate,
                "dist_max_m": float(far.max()),
                "prouvee": float(tank.proved),
                "x_m": pool.x_m[tank.site],
                "y_m": pool.y_m[tank.site],
            }
        )
    result = pd.DataFrame(
        {
            "cuve_no": number,
            "porte_cuve": site,
            "dist_cuve_m": away,
            "seul_m3_an": alone,
            "apporte_m3_an": brought(pool, tanks),
        }
    )
    return result, pd.DataFrame(rows, columns=[*schema.SHARED_TANKS.names, "x_m", "y_m"])


def tell(job: Job, table: pd.DataFrame) -> None:
    """What sharing brings in all."""
    several = table[table["n_toits"].to_numpy() > 1]
    job.notes.info(
        "{tanks} shared tanks of {roofs} roofs use {used} m3 a year, {gain} m3 more than a tank each.",
        tanks=len(several),
        roofs=int(several["n_toits"].sum()),
        used=f"{several['util_m3_an'].sum():.0f}",
        gain=f"{several['gain_m3_an'].sum():.0f}",
    )
    unproved = int((several["prouvee"] == 0).sum())
    if unproved:
        job.notes.info(
            "{count} shared tanks are in parcels of many roofs: joined step by step, not proved.", count=unproved
        )
