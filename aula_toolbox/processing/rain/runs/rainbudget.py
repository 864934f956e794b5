"""The run of `rainbudget`: best set of tanks for a budget of aid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.columns import need
from ....core.decimals import reals
from ....core.errors import AulaError
from ....core.messages import listing
from ....core.rain import schema
from ....core.rain.budget import best_set
from ....core.rain.costs import balance, load_costs
from ....core.rain.prices import prices_of, read_prices
from ....core.rain.reports.rainbudget import BudgetRun, page
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.vector.joins import polygon_of_points
from ....gis.vector.measures import INNER_POINT
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

    from ....core.rain.tables import RainTables
    from ....gis.vector.sources import Frame
    from ...base.job import Job

NEEDED = ("cuve_l", "util_m3_an")
HELPFUL = ("statut", "util_p10", "util_p90", "ruis_j20_m3", "id_bat")


def run(job: Job) -> None:
    """Read, compute, write. Raises AulaError E_FIELD for a layer without tanks."""
    tables = inputs.tables_of(job)
    costs, table = load_costs(job.choice("KIND"), job.own_tables("rain_costs"))
    job.used(table)
    source = job.source("INPUT")
    missing = [name for name in NEEDED if name not in source.fields]
    if missing:
        raise AulaError(
            "{layer}: missing fields {missing}; the fields that are there: {present}. Run 'Rainwater potential of "
            "roofs' (rainpotential).",
            "E_FIELD",
            layer=source.name,
            missing=listing(missing),
            present=listing(source.fields, 40),
        )
    wanted = [name for name in (*NEEDED, *HELPFUL) if name in source.fields]
    measures = (INNER_POINT,) if job.given("PRICES") else ()
    frame = source.read(wanted, measures, METRIC, job.stage(tr("Reading the roofs"), 40))
    fields = money(job, frame, costs.of(column(job, frame, "cuve_l")), tables)
    job.stage(tr("Choosing the tanks"), 80)
    worth = column(job, frame, "util_m3_an" if job.choice("GOAL") == "VOLUME" else "ruis_j20_m3")
    eligible = eligible_roofs(job, frame) & ~np.isnan(worth) & ~np.isnan(fields["aide_eur"].to_numpy())
    if not eligible.any():
        job.notes.warn("No roof may be aided: none has a tank, a volume and one of the statuses chosen.")
    aid = np.where(eligible, fields["aide_eur"], 0.0).astype(np.int64)
    choice = best_set(np.where(eligible, worth, 0.0), aid, int(job.number("BUDGET")))
    if not choice.proved:
        job.notes.warn(
            "The best set was not proved in the time given: another one may bring up to {bound}.",
            bound=f"{choice.bound:.0f}",
        )
    fields["choisie"] = np.where(eligible, choice.chosen, np.nan)
    fields["used_m3"], fields["statut"] = column(job, frame, "util_m3_an"), statuses(frame)
    job.write("OUTPUT", schema.BUDGET, fields, source, keep=True, progress=job.stage(tr("Writing"), 95))
    if job.given("REPORT"):
        facts = BudgetRun(source.name, fields, int(job.number("BUDGET")), job.choice("GOAL"), choice, worth)
        job.write_text("REPORT", page(job.told(), facts))


def column(job: Job, frame: Frame, name: str) -> np.ndarray:
    """A field as numbers, NaN where it is null or absent."""
    given = frame.attributes
    return reals(given[name], job.notes, name) if name in given else np.full(len(frame), np.nan)


def money(job: Job, frame: Frame, cost: tuple[np.ndarray, ...], tables: RainTables) -> pd.DataFrame:
    """Costs, payback and aid of each tank; the aid is in whole euros."""
    import pandas as pd

    used = column(job, frame, "util_m3_an")
    low, high = column(job, frame, "util_p10"), column(job, frame, "util_p90")
    if np.isnan(low).all():
        job.notes.warn(
            "No range of the volumes (util_p10, util_p90): the interval of the payback holds the costs only."
        )
    volumes = (used, np.where(np.isnan(low), used, low), np.where(np.isnan(high), used, high))
    price = prices(job, frame)
    fields = pd.DataFrame(balance(volumes, (cost[0], cost[1], cost[2]), price, tables.constants))
    fields["prix_eur_m3"] = price
    limit = job.number("AID_MAX")
    fields["aide_eur"] = np.ceil(
        np.minimum(cost[0] * job.number("AID_PCT") / 100.0, np.inf if limit is None else limit)
    )
    return fields


def prices(job: Job, frame: Frame) -> np.ndarray:
    """Price of drinking water of each roof: of its commune, else the usual one; NaN without any. E_FIELD without a
    code of the communes.
    """
    usual, path, communes = job.number("WATER_PRICE"), job.path("PRICES"), job.source("COMMUNES")
    if path is None or communes is None:
        return np.full(len(frame), np.nan if usual is None else usual)
    table = read_prices(path, job.notes)
    job.notes.info(
        "{file}: prices of {count} communes, years {years}.",
        file=path.name,
        count=len(table.by_commune),
        years=table.years or "-",
    )
    code = need("insee", communes.fields, communes.name)
    place = frame.measures
    at = polygon_of_points(communes, place.x_m, place.y_m, METRIC)
    codes = np.append(communes.read([code], (), METRIC).attributes[code].to_numpy(dtype=object), None)
    return prices_of(codes[at].tolist(), table, usual, job.notes)


def statuses(frame: Frame) -> np.ndarray:
    """The status of each roof, None where the layer tells none."""
    if "statut" not in frame.attributes:
        return np.full(len(frame), None, dtype=object)
    return frame.attributes["statut"].to_numpy(dtype=object)


def eligible_roofs(job: Job, frame: Frame) -> np.ndarray:
    """Roofs of the statuses that may be aided; all, and it is told, when the layer has no status."""
    if "statut" not in frame.attributes:
        job.notes.warn("The layer has no field statut: every roof may be aided, checked or not.")
        return np.ones(len(frame), dtype=bool)
    return np.isin(statuses(frame).astype(str), job.choices("STATUS"))
