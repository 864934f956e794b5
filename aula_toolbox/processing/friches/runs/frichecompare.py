"""The run of `frichecompare`: two qualifications compared, site by site and use by use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.friches import compare, schema
from ....core.friches.results import qualify
from ....core.friches.rules import load, shipped
from ....core.friches.thresholds import FricheThresholds
from ....gis.i18n import tr
from ....gis.vector.shapes import read_shapes
from .. import inputs

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write. Raises AulaError E_COMPARE when nothing differs."""
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
        limits = FricheThresholds(rules.spatial_mode)
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
        changed=int((table["change"] == compare.CHANGED).sum()),
        new=alone[0],
        gone=alone[1],
    )
