"""The run of `housinglink`: put DPE on buildings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.housing import linked, schema, schema_links
from ....gis.housing import buildings
from ....gis.housing.places import points_of
from ....gis.i18n import tr
from .. import inputs, inputs_links

if TYPE_CHECKING:
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, link, write."""
    tables = inputs.tables_of(job, "liens", "geocodages", "exclus", "constantes")
    job.stage(tr("Reading the DPE"), 10)
    source = job.source("INPUT")
    points = inputs_links.points_of_layer(job, source, tables)
    job.stage(tr("Reading the buildings"), 25)
    layer = job.source("BUILDINGS")
    targets = buildings.buildings_of(layer, tables, job.notes)
    x, y = points_of(source)
    found = inputs_links.linked_to(job, points, targets, (x, y), layer, tables, job.stage(tr("Linking"), 80))
    job.stage(tr("Writing"), 100)
    job.write("OUTPUT", schema_links.LINKS, linked.points_table(found, targets), source, keep=True)
    if job.given("OUTPUT_BUILDINGS"):
        table = linked.buildings_table(found, points, targets, tables)
        job.write("OUTPUT_BUILDINGS", schema_links.BUILDINGS, table, layer)
    if job.given("QA"):
        job.write_rows("QA", schema.QA, linked.quality_table(found, points, targets))
