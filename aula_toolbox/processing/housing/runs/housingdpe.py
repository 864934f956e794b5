"""The run of `housingdpe`: read and clean DPE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.housing import schema
from ....gis.crs import METRIC
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, count once and relabel, write."""
    cleaned = inputs.cleaned_of(job, inputs.tables_of(job), 80)
    job.stage(tr("Writing"), 100)
    job.write_points("OUTPUT", schema.DWELLINGS, cleaned.table, METRIC)
    if job.given("QA"):
        job.write_rows("QA", schema.QA, cleaned.qa)
