"""The run of `housingenergy`: read, link, estimate, cross, tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.housing import chapters, linked, quality, schema, schema_energy, zones
from ....core.housing.chapters import ParkRun
from ....core.housing.dwellings import Cleaned, labels_under
from ....core.housing.headline import EnergyRun
from ....core.housing.park import Park
from ....core.housing.reports import housingenergy as report
from ....core.housing.tables import HousingTables
from ....gis.crs import METRIC
from ....gis.i18n import tr
from .. import inputs, inputs_energy, inputs_stock
from ..inputs_energy import EnergyBills, EnergyLinks
from ..inputs_stock import HousingZones

if TYPE_CHECKING:
    import pandas as pd

    from ...base.job import Job


def run(job: Job) -> None:
    """Each part of the subject in its turn; what was not given is told as not known."""
    tables = inputs.tables_of(job)
    zoned = inputs_stock.zones_of(job)
    communes = frozenset() if zoned is None else inputs.communes_of(zoned.zones.codes)
    cleaned = inputs.cleaned_of(job, tables, 30, communes)
    links = inputs_energy.links_of(job, cleaned.table, tables, job.stage(tr("Linking"), 45))
    found = inputs_energy.stock_of(job, tables, zoned, cleaned, job.stage(tr("Estimating the stock"), 80))
    table = zones.table(found, tables)
    job.stage(tr("Crossing with incomes"), 85)
    bills = inputs_energy.bills_of(job, tables, zoned, found, table)
    buildings = inputs_energy.buildings_of(job, links, found, table, zoned, tables)
    job.stage(tr("Writing"), 100)
    _write(job, cleaned, links, buildings)
    if zoned is not None:
        inputs_stock.write_stock(job, found, bills.table, zoned.source, schema_energy.ENERGY_ZONES)
    if job.given("QA"):
        job.write_rows("QA", schema.QA, _checks(cleaned, links, found, table))
    if job.given("REPORT"):
        _report(job, cleaned, tables, zoned, found, links, buildings, bills)


def _write(job: Job, cleaned: Cleaned, links: EnergyLinks | None, buildings: pd.DataFrame | None) -> None:
    """The points and the buildings."""
    out = cleaned.table.copy()
    for name in ("id_bat", "lien", "lien_q", "dist_m"):
        out[name] = None if links is None else links.rows[name].to_numpy()
    if not job.flag("KEEP_ADDRESS"):
        out["adresse"], out["id_ban"] = None, None
    else:
        job.notes.warn("KEEP_ADDRESS: the points hold addresses, which are personal data: do not publish them.")
    job.write_points("OUTPUT", schema_energy.ENERGY_DPE, out, METRIC)
    if buildings is not None and links is not None and job.given("OUTPUT_BUILDINGS"):
        job.write("OUTPUT_BUILDINGS", schema_energy.ENERGY_BUILDINGS, buildings, links.source)


def _checks(cleaned: Cleaned, links: EnergyLinks | None, found: Park, table: pd.DataFrame) -> pd.DataFrame:
    """All checks of the run in one table."""
    import pandas as pd

    parts = [cleaned.qa, quality.of_stock(found, table)]
    if links is not None:
        parts.append(linked.quality_table(links.found, links.points, links.targets))
    return pd.concat(parts, ignore_index=True)


def _report(
    job: Job,
    cleaned: Cleaned,
    tables: HousingTables,
    zoned: HousingZones | None,
    found: Park,
    links: EnergyLinks | None,
    buildings: pd.DataFrame | None,
    bills: EnergyBills,
) -> None:
    """The page of the run."""
    dwellings = found.inputs.dwellings
    parts = sorted(set(found.inputs.zones.communes)) if zoned is not None and zoned.zones.is_iris else []
    by_rule = {name: labels_under(dwellings, cleaned.rule, one, tables) for name, one in tables.rules.items()}
    layer = zoned.source.name if zoned is not None else tr("Files of DPE")
    stock = ParkRun(
        layer, found, bills.table, tables, chapters.territory(found), zones.by_commune(found, parts), by_rule
    )
    told = EnergyRun(
        stock,
        dwellings["poids"].to_numpy(dtype=float),
        None if links is None else links.found,
        {row["lien"]: row["qualite_pct"] if row["qualite_pct"] is not None else np.nan for row in tables["liens"]},
        buildings,
        bills.prices,
        bills.meters_year,
        cleaned.only_leaky,
    )
    pictures = {} if zoned is None else inputs_stock.pictures_of(bills.table, zoned.source, job.notes)
    job.write_text("REPORT", report.page(job.told(pictures), told))
