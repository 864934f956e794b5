"""The run of `housingestimate`: estimate the stock from its DPE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.housing import chapters, quality, zones
from ....core.housing import schema as fields
from ....core.housing.chapters import ParkRun
from ....core.housing.dwellings import labels_under
from ....core.housing.reports import housingestimate as report
from ....gis.i18n import tr
from .. import inputs, inputs_stock

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, estimate, write.

    Raises AulaError E_SAMPLE for an extract of F and G only.
    """
    tables = inputs.tables_of(job, "regles", "constantes")
    job.stage(tr("Reading the DPE"), 15)
    day = inputs.day_of(job)
    dwellings, rule = inputs_stock.dwellings_of(job, tables, day)
    inputs.mark_of(job, rule)
    if set(dwellings.loc[dwellings["poids"] > 0, "etq_pub"]) <= {"F", "G"}:
        raise AulaError("Only labels F and G are in the files: the stock cannot be estimated from them.", "E_SAMPLE")
    zoned = inputs_stock.zones_of(job)
    found = inputs_stock.estimated(job, tables, zoned, dwellings, rule, day, job.stage(tr("Estimating the stock"), 80))
    table = zones.table(found, tables)
    qa = quality.of_stock(found, table)
    job.stage(tr("Writing"), 100)
    inputs_stock.write_stock(job, found, table, zoned.source)
    if job.given("QA"):
        job.write_rows("QA", fields.QA, qa)
    if job.given("REPORT"):
        communes = zones.by_commune(found, sorted(set(zoned.zones.communes))) if zoned.zones.is_iris else []
        by_rule = {name: labels_under(dwellings, rule, one, tables) for name, one in tables.rules.items()}
        told = ParkRun(zoned.source.name, found, table, tables, chapters.territory(found), communes, by_rule)
        pictures = inputs_stock.pictures_of(table, zoned.source, job.notes)
        job.write_text("REPORT", report.page(job.told(pictures), told))
