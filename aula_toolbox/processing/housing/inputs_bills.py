"""What bills and meters are made of: prices, incomes, uses of the stock, deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.decimals import reals
from ...core.errors import AulaError
from ...core.housing import incomes, prices, uses, vulnerability
from ...core.housing.frame import Axes
from ...core.housing.prices import PriceList
from ...core.housing.tables import HousingTables
from ...core.housing.uses import ZoneUses
from ...core.housing.vulnerability import VulnerabilityChoices
from ...core.messages import listing
from .inputs_stock import HousingZones

if TYPE_CHECKING:
    import pandas as pd

    from ..base.job import Job

#: what tells a zone of an estimate
ZONE_FIELDS = ("code_zone", "log_rp", "fg_pct", "fg_sel_bas", "fg_sel_haut", "etat")
USES_FIELDS = ("code_zone", "type_log", "etq", "log_n")


def prices_of(job: Job, tables: HousingTables) -> PriceList | None:
    """The prices given, else those of the table; what waits for a confirmation is told."""
    fuels = Axes.of(tables).fuels
    path = job.path("PRICES")
    if path is not None:
        return prices.read(path, fuels, job.notes)
    job.used(*tables.used("prix"))
    found = prices.shipped(tables, fuels)
    if found is None:
        job.notes.warn("No year of housing_prix.csv has a price of every energy: no bill is told.")
    elif not found.is_checked:
        job.notes.warn("Prices of {year}: their source is to be confirmed; so are the bills.", year=str(found.year))
    return found


def zones_table(zoned: HousingZones) -> pd.DataFrame:
    """The zones of an estimate with their numbers."""
    import pandas as pd

    names = [name for name in (*ZONE_FIELDS, "reseaux_gwh") if name in zoned.source.fields]
    rows = zoned.source.read(names, ()).attributes
    out = pd.DataFrame({"code_zone": zoned.zones.codes, "nom_zone": zoned.zones.names})
    for name in (*ZONE_FIELDS[1:-1], "reseaux_gwh"):
        out[name] = reals(rows[name].tolist()) if name in names else np.nan
    out["etat"] = rows["etat"].tolist() if "etat" in names else "absent"
    return out


def uses_of(job: Job, zoned: HousingZones, tables: HousingTables) -> ZoneUses | None:
    """The table of uses of an estimate; None when it is not given.

    Raises AulaError E_FIELD for another table.
    """
    source = job.source("USES")
    if source is None:
        job.notes.warn("USES is not given: no bill, so no bounds; thirds of F and G and of incomes only.")
        return None
    fuels = Axes.of(tables).fuels
    wanted = [*USES_FIELDS, *(f"{fuel}_kwh" for fuel in fuels)]
    missing = [name for name in wanted if name not in source.fields]
    if missing:
        raise AulaError(
            "{layer}: missing fields {missing}. Give OUTPUT_USES of 'Estimate the stock'.",
            "E_FIELD",
            layer=source.name,
            missing=listing(missing),
        )
    return uses.read(source.read(wanted, ()).attributes, zoned.zones.codes, fuels)


def efforts_of(job: Job, tables: HousingTables) -> VulnerabilityChoices:
    """The choices of a vulnerability."""
    job.used(*tables.used("revenus", "ecart_reel", "constantes"))
    limit = next(row for row in tables["revenus"] if row["decile"] == int(job.number("DECILES")))
    gap = vulnerability.elasticity(tables) if job.choice("REAL_GAP") == vulnerability.CORRECTED else 1.0
    return VulnerabilityChoices(float(job.number("EFFORT")), float(limit["eur_uc"]), tables.constants["uc_menage"], gap)


def vulnerability_of(
    job: Job,
    zoned: HousingZones,
    zones: pd.DataFrame,
    own: ZoneUses | None,
    price: PriceList | None,
    tables: HousingTables,
) -> pd.DataFrame:
    """Zones with their bounds; the year of the incomes against that of the limit is told."""
    path = job.path("INCOME")
    found = incomes.read(path, zoned.zones.codes, job.notes, job.check_cancel)
    year = next(iter(tables["revenus"]))["annee_revenu"]
    if found.year is not None and found.year % 100 != year % 100:
        job.notes.warn(
            "Incomes of {year} are set against the national decile of {limit}.", year=str(found.year), limit=str(year)
        )
    fuels = Axes.of(tables).fuels
    return vulnerability.table(zones, found, own, price, fuels, efforts_of(job, tables))
