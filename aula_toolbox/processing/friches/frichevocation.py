"""Usage indices and ranks of friches whose criteria are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...core.friches import schema
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter
from . import inputs, parameters

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class FricheVocation(AulaAlgorithm):
    """Scores sites whose criteria are in their fields."""

    ID = "frichevocation"
    GROUP = "friches"
    NAME = mark("Usage indices and ranks")
    SUMMARY = mark(
        "Computes the index of seven uses for each friche from its criteria (fields c_*), ranks the uses, "
        "excludes those that a known fact forbids and says what speaks for and against the first one. "
        "A pre-diagnosis: the index is not a probability of success."
    )
    TAGS = "friche, brownfield, vocation, usage, indice, mutabilité, Mutafriches, score, rang"
    FIELDS = {"OUTPUT": schema.VOCATION_RESULTS, "CONTRIBUTIONS": schema.CONTRIBUTIONS}
    STYLES = {"OUTPUT": "friches_vocation.qml"}
    MORE_STYLES = {"OUTPUT": parameters.POTENTIAL_STYLE}

    def parameters(self) -> Iterator[Parameter]:
        yield parameters.input_parameter(
            tr("Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.")
        )
        yield from parameters.rules_parameters()
        yield parameters.completeness_parameter()
        yield declare.layer_out("OUTPUT", tr("Uses of the friches"), tr("Indices, ranks and suggested uses."), "any")
        yield declare.layer_out(
            "CONTRIBUTIONS",
            tr("Contributions"),
            tr("What each criterion adds to each index, one row a site, use and criterion."),
            "any",
            optional=True,
            by_default=False,
        )

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from ...core.friches import identity
        from ...core.friches.results import contributions, qualify, vocation_columns

        rules = inputs.rules_of(job)
        limits = inputs.limits_of(job, rules)
        source = inputs.source_of(job)
        sites = source.read(wanted=(), progress=job.stage(tr("Reading the sites"), 20)).attributes
        ids = inputs.ids_of(job, sites)
        job.stage(tr("Scoring"), 60)
        found = qualify(sites, rules, inputs.completeness_of(job, rules), limits, job.report_language)
        columns = vocation_columns(found)
        who = identity.identity(sites, ids)
        job.write("OUTPUT", schema.VOCATION_RESULTS, who.join(columns), source,
                  progress=job.stage(tr("Writing"), 90))  # fmt: skip
        if job.given("CONTRIBUTIONS"):
            job.write_rows("CONTRIBUTIONS", schema.CONTRIBUTIONS, contributions(found, ids))
        classed = found.reading.status.count("classe")
        job.notes.info("{classed} of {count} sites are ranked.", classed=classed, count=len(sites))
