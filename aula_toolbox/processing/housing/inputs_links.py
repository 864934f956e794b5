"""What a link of DPE to buildings is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ...core import columns
from ...core.decimals import reals
from ...core.housing import linked, links
from ...core.housing.links import LinkedDpe, LinkPoints, LinkTargets
from ...core.housing.tables import HousingTables
from ...gis.housing import buildings
from ...gis.vector.sources import Source

if TYPE_CHECKING:
    import pandas as pd

    from ..base.job import Job

#: a notion of our own result -> of a file of ADEME
NOTIONS = ("id_rnb", "id_ban", "score_ban", "statut_geo", "type_log", "etq", "poids")


def points_of_layer(job: Job, source: Source, tables: HousingTables) -> LinkPoints:
    """The points of a layer: the result of `housingdpe`, or any others, each of one dwelling."""
    found = {name: name if name in source.fields else _other(name, source) for name in NOTIONS}
    fields = list(dict.fromkeys(filter(None, found.values())))
    rows = source.read(fields, ()).attributes
    return points_of_rows(
        {name: rows[field] if field else None for name, field in found.items()}, len(rows), job, tables
    )


def _other(name: str, source: Source) -> str | None:
    """The field of a notion under another name than ours."""
    if f"dpe_{name}" not in columns.notions("dpe"):
        return None
    return columns.find(f"dpe_{name}", source.fields).field


def points_of_rows(cells: dict[str, pd.Series | None], count: int, job: Job, tables: HousingTables) -> LinkPoints:
    """Points from columns of DPE; an absent column says nothing."""

    def words(name: str) -> np.ndarray:
        column = cells[name]
        return np.full(count, None, dtype=object) if column is None else buildings.as_words(column.tolist())

    def numbers(name: str) -> np.ndarray | None:
        column = cells[name]
        return None if column is None else reals(column.tolist(), job.notes, name)

    status = words("statut_geo")
    least = float(job.number("MIN_SCORE"))
    placed = links.trusted(numbers("score_ban"), None if cells["statut_geo"] is None else status, least, tables)
    weight = numbers("poids")
    return LinkPoints(
        words("id_rnb"),
        words("id_ban"),
        words("type_log"),
        words("etq"),
        np.ones(count) if weight is None else np.nan_to_num(weight),
        np.ones(count, dtype=bool) if placed is None else placed,
    )


def linked_to(
    job: Job,
    points: LinkPoints,
    targets: LinkTargets,
    places: tuple[np.ndarray, np.ndarray],
    layer: Source,
    tables: HousingTables,
    progress: Callable[[float], None],
) -> LinkedDpe:
    """The links of a run, told."""
    x, y = (np.where(points.is_placed, one, np.nan) for one in places)
    near = buildings.near(layer, x, y, float(job.number("MAX_DISTANCE")), progress)
    found = links.link(points, targets, near, tables)
    linked.tell(found, points, targets, job.notes)
    return found
