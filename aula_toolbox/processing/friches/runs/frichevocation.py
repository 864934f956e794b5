"""The run of `frichevocation`: usage indices and ranks of friches whose criteria are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.friches import identity, schema
from ....core.friches.results import contributions, qualify, vocation_columns
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    rules = inputs.rules_of(job)
    limits = inputs.limits_of(job, rules)
    source = inputs.source_of(job)
    sites = source.read(wanted=(), progress=job.stage(tr("Reading the sites"), 20)).attributes
    ids = inputs.ids_of(job, sites)
    job.stage(tr("Scoring"), 60)
    found = qualify(sites, rules, inputs.completeness_of(job, rules), limits, job.report_language)
    columns = vocation_columns(found)
    who = identity.identity(sites, ids)
    job.write("OUTPUT", schema.VOCATION_RESULTS, who.join(columns), source, progress=job.stage(tr("Writing"), 90))
    if job.given("CONTRIBUTIONS"):
        job.write_rows("CONTRIBUTIONS", schema.CONTRIBUTIONS, contributions(found, ids))
    classed = found.reading.status.count("classe")
    job.notes.info("{classed} of {count} sites are ranked.", classed=classed, count=len(sites))
