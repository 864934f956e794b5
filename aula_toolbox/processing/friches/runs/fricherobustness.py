"""The run of `fricherobustness`: how sure the ranking of the uses is, and which missing fact to collect first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.friches import identity, schema
from ....core.friches.certainty import Hypotheses, assess, certainty_columns, voi_table
from ....core.friches.results import qualify, vocation_columns
from ....gis.i18n import tr
from .. import inputs
from ..parameters import PRIORS

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write."""
    rules = inputs.rules_of(job)
    source = inputs.source_of(job)
    sites = source.read(wanted=(), progress=job.stage(tr("Reading the sites"), 10)).attributes
    ids = inputs.ids_of(job, sites)
    limits = inputs.limits_of(job, rules)
    found = qualify(sites, rules, inputs.completeness_of(job, rules), limits, job.report_language)
    hypotheses = Hypotheses(
        job.whole("DRAWS") or 0,
        job.number("WEIGHT_SPREAD") or 0.0,
        PRIORS.index(job.choice("PRIOR")),
        inputs.own_table(job, "a_priori"),
        job.whole("SEED") or 0,
    )
    sure = assess(found, hypotheses, job.stage(tr("Drawing the hypotheses"), 80))
    columns = vocation_columns(found)[["voc1", "voc_statut", "regle", "indice_lib"]]
    table = identity.identity(sites, ids).join(columns).join(certainty_columns(found, sure))
    job.write("OUTPUT", schema.ROBUSTNESS_RESULTS, table, source, progress=job.stage(tr("Writing"), 95))
    job.write_rows("VOI", schema.VOI, voi_table(found, sure, ids))
