"""The measures in the national GeoMCE template: what the land cover and the communes can tell; the rest stays empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ....core.columns import need
from ....core.erc import geomce, schema
from ....gis.vector.geometry import area_of, areal, engine_of, union
from ....gis.vector.pieces import Pieces
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

LEAST_M2 = 1.0


def write(job: Job, project: Source, pieces: Pieces, table: pd.DataFrame) -> None:
    """One feature per variant and THEMA code, with its target and the communes it touches."""
    import pandas as pd

    positions = table.index[table["code_thema"].notna()].to_numpy()
    groups = table.loc[positions].groupby(["variante", "code_thema"]).indices
    shapes, keys = [], sorted(groups)
    for key in keys:
        shapes.append(union([pieces.shapes[positions[member]] for member in groups[key]]))
    rows = geomce.measures(project.name, keys, _communes(job, project, shapes), job.notes)
    frame = pd.DataFrame(rows, columns=list(schema.GEOMCE.names))
    back = inputs.back(shapes, project.metric_crs, project.crs, job)
    job.write_rows("GEOMCE", schema.GEOMCE, frame, back, "polygon", project.crs)


def _communes(job: Job, project: Source, shapes: Sequence[QgsGeometry]) -> list[list[str]]:
    """INSEE codes of the communes that each measure touches by more than a square metre."""
    source = job.source("COMMUNES")
    if source is None:
        return [[] for _ in shapes]
    field = need("insee", source.fields, source.name)
    zones = inputs.read_zones(source, [field], project.metric_crs, job)
    result = []
    for shape in shapes:
        engine = engine_of(shape)
        codes = [
            str(code)
            for code, zone in zip(zones.columns[field], zones.shapes)
            if area_of(zone) > 0
            and engine.intersects(zone.constGet())
            and area_of(areal(QgsGeometry(engine.intersection(zone.constGet())))) > LEAST_M2
        ]
        result.append(sorted(codes))
    return result
