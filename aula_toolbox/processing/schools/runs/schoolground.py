"""The run of `schoolground`: read schools, give each its ground and its yard, write."""

from __future__ import annotations

from ....core.schools import schema
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ...base.job import Job
from .. import inputs


def run(job: Job) -> None:
    """Read, build the grounds, write them with their yards and what is to be checked."""
    found = inputs.grounds(job, job.stage(tr("Grounds and yards"), 80))
    job.stage(tr("Writing"), 100)
    columns = inputs.ground_columns(found)
    columns["motif"] = inputs.ground_sentences(found, job.report_language)
    job.write_rows(
        "OUTPUT", schema.GROUND_LAYER, columns, [inputs.drawn(one) for one in found.yards], "polygon", METRIC
    )
    inputs.write_yards(job, found)
    inputs.write_checks(job, found)
