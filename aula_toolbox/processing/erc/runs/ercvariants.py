"""The run of `ercvariants`: compare the variants of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.erc import schema, variants
from ....core.erc.reports import ercvariants as report
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    source = inputs.needed(job, "INPUT")
    table = source.read(wanted=()).attributes
    ranked = variants.compare(table, job.choice("METHOD")).sort_values("rang").reset_index(drop=True)
    missing = ranked["manquants"].iloc[0]
    if missing:
        job.notes.warn("Criteria left out because one variant does not know them: {names}.", names=missing)
    ranked["methode"] = job.choice("METHOD")
    ranked["version_param"] = ""
    ranked["explication"] = inputs.sentences(job, ranked["explication"])
    job.write_rows("OUTPUT", schema.VARIANTS, ranked)
    if job.given("REPORT"):
        job.write_text("REPORT", report.page(job.told(), ranked))
