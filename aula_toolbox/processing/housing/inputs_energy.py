"""The parts of the headline run: links, stock, bills, buildings; each only where its data are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...core.housing import linked, meters, modelled, schema_energy, uses
from ...core.housing.dwellings import Cleaned
from ...core.housing.labels import Bools
from ...core.housing.links import LinkedDpe, LinkPoints, LinkTargets
from ...core.housing.park import ESTIMATED, Park, ZoneList
from ...core.housing.prices import PriceList
from ...core.housing.tables import HousingTables
from ...gis.crs import METRIC
from ...gis.housing import buildings
from ...gis.vector.joins import polygon_of_points
from ...gis.vector.sources import Source
from . import inputs_bills, inputs_links, inputs_stock
from .inputs_stock import HousingZones

if TYPE_CHECKING:
    import pandas as pd

    from ..base.job import Job


@dataclass(frozen=True)
class EnergyLinks:
    """DPE put on buildings. rows: fields of schema_links.LINKS, one a DPE."""

    source: Source
    points: LinkPoints
    targets: LinkTargets
    found: LinkedDpe
    rows: pd.DataFrame


@dataclass(frozen=True)
class EnergyBills:
    """The zones with incomes and meters beside; the prices and the year of the meters."""

    table: pd.DataFrame
    prices: PriceList | None
    meters_year: int | None


def links_of(
    job: Job, table: pd.DataFrame, tables: HousingTables, progress: Callable[[float], None]
) -> EnergyLinks | None:
    """The links of the DPE of a run; None without buildings."""
    source = job.source("BUILDINGS")
    if source is None:
        return None
    job.used(*tables.used("liens", "geocodages", "exclus"))
    points = inputs_links.points_of_rows({name: table[name] for name in inputs_links.NOTIONS}, len(table), job, tables)
    targets = buildings.buildings_of(source, tables, job.notes)
    places = table["x_m"].to_numpy(dtype=float), table["y_m"].to_numpy(dtype=float)
    found = inputs_links.linked_to(job, points, targets, places, source, tables, progress)
    return EnergyLinks(source, points, targets, found, linked.points_table(found, targets))


def stock_of(
    job: Job,
    tables: HousingTables,
    zoned: HousingZones | None,
    cleaned: Cleaned,
    progress: Callable[[float], None],
) -> Park:
    """The stock of the zones; without them the sample of the communes of the DPE. F and G alone are no sample."""
    if zoned is not None:
        return inputs_stock.estimated(
            job, tables, zoned, cleaned.table, cleaned.rule, cleaned.day, progress, cleaned.only_leaky
        )
    job.notes.warn("ZONES is not given: only the sample of DPE is told, nothing of the stock.")
    codes = sorted(set(cleaned.table["insee"].dropna())) or [""]
    at = {code: rank for rank, code in enumerate(codes)}
    zone = cleaned.table["insee"].map(at).fillna(-1).to_numpy(dtype=np.int64)
    return inputs_stock.sampled(job, tables, ZoneList(codes, codes), zone, cleaned, progress)


def bills_of(
    job: Job, tables: HousingTables, zoned: HousingZones | None, found: Park, table: pd.DataFrame
) -> EnergyBills:
    """Incomes and meters beside the stock, in the fields of schema_energy.ENERGY_ZONES."""
    price = inputs_bills.prices_of(job, tables) if found.drawn is not None else None
    out = table.copy()
    for name in schema_energy.ENERGY_ZONES.names:
        if name not in out:
            out[name] = None if name == "classe_vuln" else np.nan
    if zoned is None:
        return EnergyBills(out, price, None)
    if job.path("INCOME") is not None:
        own = uses.of_park(found) if found.drawn is not None else None
        _add(out, inputs_bills.vulnerability_of(job, zoned, table, own, price, tables))
    return EnergyBills(out, price, _metered(job, tables, found, out, price))


def _add(out: pd.DataFrame, more: pd.DataFrame) -> None:
    """Take from a table what the headline tells of it."""
    for names in schema_energy.ADDED.values():
        for name in names:
            if name in more:
                out[name] = more[name].to_numpy()


def _metered(job: Job, tables: HousingTables, found: Park, out: pd.DataFrame, price: PriceList | None) -> int | None:
    """Set the deliveries beside, and say of which year they are."""
    path = job.path("METERS")
    if path is None:
        return None
    job.used(*tables.used("compteurs"))
    codes, names = found.inputs.zones.codes, found.inputs.zones.names
    lines = meters.read(path, codes, (meters.RESIDENTIAL,), tables, job.notes, job.check_cancel)
    told = meters.table(lines, codes, names, price)
    beside = meters.against(told, lines, out[["code_zone", "nom_zone", "reseaux_gwh"]], tables, job.notes)
    # a secret zone tells no meter beside the stock that it hides
    beside.loc[(out["etat"] == "secret").to_numpy(), ["ef_mesure_gwh", "ratio_mesure"]] = np.nan
    _add(out, beside)
    year = beside["annee"].max()
    return None if np.isnan(year) else int(year)


def buildings_of(
    job: Job,
    links: EnergyLinks | None,
    found: Park,
    table: pd.DataFrame,
    zoned: HousingZones | None,
    tables: HousingTables,
) -> pd.DataFrame | None:
    """The buildings with their DPE and, where a zone is estimated and told, the probability of their stratum."""
    if links is None:
        return None
    out = linked.buildings_table(links.found, links.points, links.targets, tables)
    count = len(out)
    nothing = modelled.StratumShare(*(np.full(count, np.nan),) * 3)
    hidden: Bools = np.ones(count, dtype=bool)
    if found.drawn is not None and zoned is not None:
        x, y, years = buildings.inner_points(links.source)
        zone = polygon_of_points(zoned.source, x, y, METRIC)
        kind = modelled.kinds_of(links.targets.dwellings, tables)
        period = modelled.periods_of(years, found.axes.ends)
        nothing = modelled.probabilities(found, zone, kind, period)
        hidden = ((table["etat"] != ESTIMATED).to_numpy()[zone]) | (zone < 0)
    return modelled.added(out, nothing, links.targets.is_home, links.targets.dwellings, hidden)
