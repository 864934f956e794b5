"""The run of `frichevisit`: what is missing at each site, the round, the GeoPackage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import Qgis, QgsFields, QgsGeometry

from ....core.errors import AulaError
from ....core.friches import statuses, tour, visit
from ....core.friches.certainty import Hypotheses, assess
from ....core.friches.results import qualify
from ....core.friches.schema import IDENTITY
from ....core.friches.schema_visit import GAPS, ROUND, VISITED
from ....core.messages import written
from ....core.schema import Field
from ....gis.crs import METRIC
from ....gis.friches import visited
from ....gis.friches.given import Given
from ....gis.friches.visited import VisitPackage
from ....gis.i18n import tr
from ....gis.results.fitted import fitted
from ....gis.results.sinks import qgs_field
from ....gis.vector.shapes import inner_point, read_shapes
from .. import inputs
from ..inputs import Sites, read_sites
from .fricheenrich import enrich

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....gis.vector.sources import Source
    from ...base.job import Job

Wanted = list[Any]


def run(job: Job) -> None:
    """Read, find what to see, order, write. Raises AulaError E_GEOM where no site to visit has a place."""
    path = job.output_path("OUTPUT")
    if path is None:
        raise AulaError("{name} is not given.", "E_INPUT", name="OUTPUT")
    rules = inputs.rules_of(job)
    limits = inputs.limits_of(job, rules)
    source = inputs.source_of(job)
    sites = read_sites(job, source, job.stage(tr("Reading and cleaning the records"), 10))
    ids = inputs.site_ids(job, sites)
    known = enrich(job, sites, ids, rules, limits, Given())
    language = job.report_language
    found = qualify(known.evidence.columns(), rules, inputs.completeness_of(job, rules), limits, language)
    hypotheses = Hypotheses(draws=job.whole("DRAWS") or 0, seed=job.whole("SEED") or 0)
    sure = assess(found, hypotheses, job.stage(tr("Drawing the hypotheses"), 70))
    wanted = visit.gaps(found, sure, ids)
    rows = _chosen(job, sites, wanted)
    order, km = _round(job, sites, rows)
    package = _package(sites, source, ids, wanted, order, km, job)
    job.outbox.expect(path, features=visited.write(path, package, job.stage(tr("Writing"), 95)))
    job.write_rows("GAPS", GAPS, package.gaps)
    job.notes.info(
        "{count} sites to visit, a round of {km} km as the crow flies.", count=len(order), km=written(km, ".1f")
    )


def _chosen(job: Job, sites: Sites, wanted: Sequence[Wanted]) -> list[int]:
    """The rows to visit: usable by their status, with a place; the ones where most is to be settled, when asked."""
    usable = statuses.read(sites.records["site_statut"], job.choices("STATUTS")).usable
    placed = np.array([one is not None for one in sites.shapes.metric], dtype=bool)
    if (usable & ~placed).any():
        job.notes.warn("{count} sites without a place are left out of the round.", count=int((usable & ~placed).sum()))
    if not usable.all():
        job.notes.info("{count} sites are kept apart by their status.", count=int((~usable).sum()))
    rows = [int(row) for row in np.flatnonzero(usable & placed)]
    if not rows:
        raise AulaError("No site has a place: there is nothing to gather around.", "E_GEOM")
    most = job.whole("MAX_SITES")
    if most is not None and most < len(rows):
        gain = {row: sum(points for _, points in wanted[row]) for row in rows}
        rows = sorted(sorted(rows, key=lambda row: (-gain[row], row))[:most])
    return rows


def _round(job: Job, sites: Sites, rows: Sequence[int]) -> tuple[list[int], float]:
    """The rows in the order of the round, and its length (km)."""
    start = _start(job)
    places = [inner_point(one).asPoint() for one in (sites.shapes.metric[row] for row in rows) if one is not None]
    if start is not None:
        places.insert(0, start.asPoint())
    x, y = np.array([one.x() for one in places]), np.array([one.y() for one in places])
    order = tour.shortest_round(x, y)
    km = tour.length(order, tour.distances(x, y)) / 1000
    shift = 0 if start is None else 1
    return [rows[place - shift] for place in order.tolist() if place >= shift], km


def _start(job: Job) -> QgsGeometry | None:
    source = job.source("START")
    if source is None:
        return None
    points = [one for one in read_shapes(source, METRIC).metric if one is not None]
    if not points:
        job.notes.warn("{name} holds no point: the round begins at the first site.", name="START")
        return None
    return points[0].centroid()


def _package(
    sites: Sites,
    source: Source,
    ids: Sequence[str],
    wanted: Sequence[Wanted],
    order: Sequence[int],
    km: float,
    job: Job,
) -> VisitPackage:
    """The rows of the GeoPackage, and what is kept to compare with."""
    shown = [wanted[row] for row in order]
    columns = visit.columns(map(str, sites.raw.columns), visit.asked(shown))
    fields, booleans = _fields(source, columns)
    earlier = [name for name in VISITED.names if name in sites.raw.columns and name != visit.DONE]
    rows, points, outlines, base = [], [], [], []
    for rank, row in enumerate(order, 1):
        values = {name: visited.cell(value) for name, value in visit.values(sites.raw.iloc[row], columns).items()}
        # what an earlier visit told is shown again, and kept; that it was visited is not
        values.update({name: visited.cell(sites.raw.iloc[row][name]) for name in earlier})
        shape = sites.shapes.metric[row]
        outline = fitted(shape, Qgis.WkbType.MultiPolygon) if shape is not None else None
        points.append(inner_point(shape) if shape is not None else QgsGeometry())
        outlines.append(None if outline is None or outline.isNull() else outline)
        rows.append(
            {**values, "site_id": ids[row], "ordre": rank, "a_relever": visit.told(wanted[row], job.report_language)}
        )
        kept = outlines[-1] if outlines[-1] is not None else points[-1]
        base += [(ids[row], name, visited.encoded(value)) for name, value in values.items()]
        base.append((ids[row], visited.GEOMETRY, visited.encoded(visited.token(kept))))
    titles = {one.name: one.title for one in columns}
    titles.update({one.name: one.alias for one in (*ROUND, *VISITED, *GAPS)})
    numbers = {ids[row]: rank for rank, row in enumerate(order, 1)}
    return VisitPackage(
        fields,
        titles,
        rows,
        points,
        outlines,
        visit.visit_form(columns, booleans),
        visit.gap_rows([ids[row] for row in order], numbers, shown),
        base,
        tr("Field visit: {name}").format(name=source.name),
        next(one.name for one in columns if one.own == "site_nom"),
        km,
    )


def _fields(source: Source, columns: visit.VisitColumns) -> tuple[QgsFields, frozenset[str]]:
    """The columns of the layer of sites, those of the inventory as it has them; and which hold true or false."""
    own = {one.name(): one for one in source.features.fields().toList()}
    fields = QgsFields()
    for one in (*IDENTITY.only("site_id"), *ROUND, *VISITED):
        fields.append(qgs_field(one))
    for column in columns:
        kind = qgs_field(Field(column.name, column.kind, column.title, column.title))
        fields.append(visited.field_like(column.name, own.get(column.name), kind))
    return fields, frozenset(one.name() for one in fields.toList() if visited.is_truth(one))
