"""Two qualifications compared, site by site and use by use."""

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


class FricheCompare(AulaAlgorithm):
    """Two vintages, or one vintage under two rule sets."""

    ID = "frichecompare"
    GROUP = "friches"
    NAME = mark("Compare two vintages or two rule sets")
    SUMMARY = mark(
        "Scores two vintages of an inventory, or one under two rule sets, and tells for each site what changed and "
        "which criterion is responsible; sites that are on one side only are listed, not dropped."
    )
    TAGS = "friche, comparer, millésime, évolution, règles, vocation, brownfield"
    FIELDS = {"OUTPUT": schema.COMPARED, "MATRIX": schema.MATRIX}
    STYLES = {"OUTPUT": "friches_comparaison.qml"}

    def parameters(self) -> Iterator[Parameter]:
        help_text = tr("Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.")
        yield parameters.input_parameter(help_text)
        yield declare.vector("INPUT2", tr("Friches, second vintage"), help_text, ("any",), True)
        yield declare.choice(
            "RULES", tr("Rules"), tr("Rule set of the first side."), parameters.RULE_IDS, parameters.RULE_IDS[0]
        )
        yield parameters.own_rules_parameter()
        yield declare.choice(
            "RULES2", tr("Rules of the second side"), tr("Rule set of the second side; by default, the same."),
            parameters.RULE_IDS, optional=True,
        )  # fmt: skip
        yield parameters.own_rules_parameter("RULES2_DIR")
        yield parameters.completeness_parameter()
        yield declare.layer_out("OUTPUT", tr("Comparison of friches"), tr("What changed, site by site."), "any")
        yield declare.layer_out(
            "MATRIX", tr("From use to use"), tr("Sites and hectares by first use before and after."), "any",
            optional=True,
        )  # fmt: skip

    def rules(self) -> Iterable[Rule]:
        return parameters.common_rules()

    def execute(self, job: Job) -> None:
        from ...core.errors import AulaError
        from ...core.friches import compare
        from ...core.friches.results import qualify
        from ...core.friches.rules import load, shipped
        from ...core.friches.thresholds import Thresholds
        from ...gis.vector.perimeters import read_shapes

        first_rules = second_rules = inputs.rules_of(job)
        own = job.path("RULES2_DIR")
        if own is not None or job.given("RULES2"):
            second_rules = load(own) if own is not None else shipped(job.choice("RULES2"))
        if not job.given("INPUT2") and second_rules == first_rules:
            raise AulaError("Nothing to compare: give a second vintage or another rule set.", "E_COMPARE")
        sides, shapes = [], []
        for name, rules in (("INPUT", first_rules), ("INPUT2" if job.given("INPUT2") else "INPUT", second_rules)):
            source = inputs.source_of(job, name)
            sites = source.read(wanted=()).attributes
            ids = inputs.ids_of(job, sites)
            limits = Thresholds(rules.spatial_mode)
            sides.append((qualify(sites, rules, inputs.completeness_of(job, rules), limits, job.report_language), ids))
            shapes.append(read_shapes(source))
        job.stage(tr("Comparing"), 70)
        (first, first_ids), (second, second_ids) = sides
        table = compare.compare(first, second, first_ids, second_ids)
        merged = inputs.side_by_side(job, shapes[0], shapes[1], table["rang_a"], table["rang_b"])
        inputs.write_sites(job, "OUTPUT", schema.COMPARED, table, merged)
        hectares = compare.hectares(first, second, table)
        job.write_rows("MATRIX", schema.MATRIX, compare.transitions(table, hectares, second.rules.codes))
        alone = int((table["change"] == compare.NEW).sum()), int((table["change"] == compare.GONE).sum())
        job.notes.info(
            "{changed} first uses changed, {new} new sites, {gone} gone.",
            changed=int((table["change"] == compare.CHANGED).sum()), new=alone[0], gone=alone[1],
        )  # fmt: skip
