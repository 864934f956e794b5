"""What must be checked before works on each ground."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsVectorLayer

from ....core import columns
from ....core.schools import flags, words
from ....core.schools.flags import SchoolFlags
from ....core.schools.results import SchoolFacts
from ....gis.crs import METRIC
from ....gis.vector.geometry import index_of
from ....gis.vector.shapes import box_of, read_near
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs_schools
from ..inputs import SchoolGrounds


def marks(job: Job, found: SchoolGrounds, facts: SchoolFacts) -> tuple[list[list[str]], SchoolFlags]:
    """The codes of each ground, in the order of the table."""
    table = flags.load_flags(job.own_tables("schools_drapeaux"))
    job.used(table.table)
    codes: list[set[str]] = [set() for _ in range(len(found))]
    given = _layers(job, found, table, codes)
    owned = _owned(job, found)
    for row, one in enumerate(found.campuses):
        own = codes[row]
        if flags.POLLUTION not in given:
            own.add(flags.SOIL_UNKNOWN)
        if words.PRIVATE in (one.status or ""):
            own.add(flags.PRIVATE)
        if facts.slope[row] > found.limits["pente_max_pct"]:
            own.add(flags.SLOPE)
        if found.state[row] == words.ESTIMATED:
            own.add(flags.REBUILT)
        if not owned[row]:
            own.add(flags.OWNER)
    has = [one.ground_m2 > 0 for one in found.yards]
    return [table.ordered(own) if is_there else [] for own, is_there in zip(codes, has)], table


def _layers(job: Job, found: SchoolGrounds, table: SchoolFlags, codes: list[set[str]]) -> set[str]:
    """The marks of the layers that touch the grounds; which marks were looked for."""
    given = set()
    grounds = [one.ground for one in found.yards]
    box = box_of([one for one in grounds if not one.isNull()])
    for layer in job.algorithm.parameterAsLayerList(job.parameters, "FLAGS", job.context) or []:
        if not isinstance(layer, QgsVectorLayer) or box.isNull():
            continue
        source = Source.whole(layer, job.context)
        code = table.of_layer(source.name)
        given.add(code)
        if code == flags.OTHER:
            job.notes.warn(
                "FLAGS: {layer} is known by no word of schools_drapeaux; it is told as another constraint.",
                layer=source.name,
            )
        level = columns.find("niveau_alea", source.fields).field
        read = read_near(source, METRIC, box, [level], job.notes)
        levels = read.words(level) or [None] * len(read)
        shapes = [shape for shape, said in zip(read.geometries, levels) if not flags.is_low(said)]
        tree = index_of(shapes)
        for row, ground in enumerate(grounds):
            near = [] if ground.isNull() else tree.intersects(ground.boundingBox())
            if any(shapes[one].intersects(ground) for one in near):
                codes[row].add(code)
    return given


def _owned(job: Job, found: SchoolGrounds) -> np.ndarray:
    """Whether the parcel at the middle of each ground has a known legal person."""
    points: list[QgsGeometry | None] = [one.ground.pointOnSurface() if one.ground_m2 else None for one in found.yards]
    parcels = inputs_schools.parcels_at(job, points) if job.given("OWNERS") else None
    if parcels is None:
        return np.zeros(len(found), bool)
    return np.array([point is not None and bool(parcels.owner_at(point)) for point in points], bool)
