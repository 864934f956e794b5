"""The run of `frichecompare`: two qualifications compared, site by site and use by use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.columns import named
from ....core.errors import AulaError
from ....core.friches import compare, identity, schema, vintages
from ....core.friches.results import qualify
from ....core.friches.rules import load, shipped
from ....core.friches.thresholds import FricheThresholds
from ....core.friches.vintages import InventoryVintage
from ....core.messages import listing
from ....gis.i18n import tr
from ....gis.vector.shapes import read_shapes
from .. import inputs

if TYPE_CHECKING:
    from ....gis.vector.sources import Source
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compute, write. Raises AulaError E_COMPARE when nothing differs."""
    first_rules = second_rules = inputs.rules_of(job)
    own = job.path("RULES2_DIR")
    if own is not None or job.given("RULES2"):
        second_rules = load(own) if own is not None else shipped(job.choice("RULES2"))
    others = inputs.layers_of(job, "VINTAGES")
    if not (job.given("INPUT2") or others) and second_rules == first_rules:
        raise AulaError("Nothing to compare: give a second vintage or another rule set.", "E_COMPARE")
    old = inputs.source_of(job)
    new = inputs.source_of(job, "INPUT2") if job.given("INPUT2") else None
    read, sources = _vintages(job, [old, *([new] if new is not None else []), *others])
    sides, shapes = [], []
    second = new or (sources[-1] if others else old)
    for source, rules in ((old, first_rules), (second, second_rules)):
        sites = source.read(wanted=()).attributes
        ids = inputs.ids_of(job, sites)
        limits = FricheThresholds(rules.spatial_mode)
        sides.append((qualify(sites, rules, inputs.completeness_of(job, rules), limits, job.report_language), ids))
        shapes.append(read_shapes(source))
    job.stage(tr("Comparing"), 70)
    (first, first_ids), (last, last_ids) = sides
    table = compare.compare(first, last, first_ids, last_ids)
    merged = inputs.side_by_side(job, shapes[0], shapes[1], table["rang_a"], table["rang_b"])
    inputs.write_sites(job, "OUTPUT", schema.COMPARED, table, merged)
    hectares = compare.hectares(first, last, table)
    job.write_rows("MATRIX", schema.MATRIX, compare.transitions(table, hectares, last.rules.codes))
    if job.given("PATHS"):
        job.write_rows("PATHS", schema.PATHS, vintages.paths(read))
    alone = int((table["change"] == compare.NEW).sum()), int((table["change"] == compare.GONE).sum())
    job.notes.info(
        "{changed} first uses changed, {new} new sites, {gone} gone.",
        changed=int((table["change"] == compare.CHANGED).sum()),
        new=alone[0],
        gone=alone[1],
    )


def _vintages(job: Job, sources: list[Source]) -> tuple[list[InventoryVintage], list[Source]]:
    """The vintages from the oldest to the newest, and their layers."""
    found = {}
    for source in sources:
        table = source.read(wanted=()).attributes
        status = named("site_statut", table.columns)
        statuses = table[status].tolist() if status else [None] * len(table)
        hectares = (identity.areas(table) / 10_000).tolist()
        found[id(source)] = InventoryVintage(source.name, inputs.ids_of(job, table), statuses, hectares)
    order, is_told = vintages.in_order(list(found.values()))
    if len(sources) > 2:
        names = listing(one.name for one in order)
        if is_told:
            job.notes.info("Vintages by the years of their names: {names}.", names=names)
        else:
            job.notes.warn("Vintages in the order given, their names do not tell their years: {names}.", names=names)
    by_vintage = {id(one): source for one, source in zip(found.values(), sources)}
    return order, [by_vintage[id(one)] for one in order]
