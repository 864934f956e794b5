"""The run of `housingmeters`: deliveries by zone, beside the conventions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.decimals import reals
from ....core.housing import meters, schema_bills
from ....gis.i18n import tr
from .. import inputs, inputs_bills, inputs_stock

if TYPE_CHECKING:
    import pandas as pd

    from ...base.job import Job
    from ..inputs_stock import HousingZones


def run(job: Job) -> None:
    """Read, add up, set against the conventions, write."""
    tables = inputs.tables_of(job, "compteurs", "constantes")
    zoned = inputs_stock.zones_of(job)
    price = inputs_bills.prices_of(job, tables)
    job.stage(tr("Reading the deliveries"), 70)
    codes, names = zoned.zones.codes, zoned.zones.names
    lines = meters.read(job.path("METERS"), codes, job.choices("SECTORS"), tables, job.notes, job.check_cancel)
    table = meters.table(lines, codes, names, price)
    beside = meters.against(table, lines, _modelled(job, zoned), tables, job.notes)
    job.stage(tr("Writing"), 100)
    job.write_rows("OUTPUT", schema_bills.METERS, table)
    if job.given("OUTPUT_ZONES"):
        job.write("OUTPUT_ZONES", schema_bills.METERED_ZONES, beside, zoned.source)


def _modelled(job: Job, zoned: HousingZones) -> pd.DataFrame:
    """The zones with the conventional electricity and gas of INPUT, where it has them."""
    import pandas as pd

    out = pd.DataFrame({"code_zone": zoned.zones.codes, "nom_zone": zoned.zones.names})
    out["reseaux_gwh"] = np.nan
    source = job.source("INPUT")
    if source is not None:
        rows = source.read(["code_zone", "reseaux_gwh"], ()).attributes
        known = dict(zip(rows["code_zone"].tolist(), reals(rows["reseaux_gwh"].tolist()).tolist()))
        out["reseaux_gwh"] = out["code_zone"].map(known)
        if not set(known) & set(zoned.zones.codes):
            job.notes.warn("{layer}: none of its zones is one of ZONES: no ratio.", layer=source.name)
    return out
