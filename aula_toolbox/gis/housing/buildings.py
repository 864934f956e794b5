"""Buildings as the links need them: identifiers, dwellings, and which of them lie near each DPE."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsGeometry, QgsPoint

from ...core.columns import find
from ...core.decimals import reals
from ...core.housing.links import LinkTargets, NearPairs, homes
from ...core.housing.tables import HousingTables
from ...core.messages import Notes
from ...core.text import fold, known
from ..crs import METRIC
from ..vector.repair import valid
from ..vector.sources import Source

NOTIONS = ("id_bat", "logts", "leger", "usage1", "nature", "bati_rnb", "bati_ban")
_TEST_EVERY = 500


def buildings_of(source: Source, tables: HousingTables, notes: Notes) -> LinkTargets:
    """The buildings of a layer. One without an identifier of its own is named by the number of its row."""
    found = {notion: find(notion, source.fields) for notion in NOTIONS}
    for one in found.values():
        one.tell(notes)
    fields = {notion: one.field for notion, one in found.items() if one.field is not None}
    rows = source.read(list(dict.fromkeys(fields.values())), ()).attributes
    count = len(rows)

    def cells(notion: str) -> np.ndarray:
        if notion not in fields:
            return np.full(count, None, dtype=object)
        return as_words(rows[fields[notion]].tolist())

    ids = cells("id_bat")
    bare = np.array([one is None for one in ids.tolist()], dtype=bool)
    ids[bare] = np.array([f"#{row + 1}" for row in range(count)], dtype=object)[bare]
    dwellings = reals(rows[fields["logts"]].tolist(), notes, "logts") if "logts" in fields else np.full(count, np.nan)
    is_light = np.array([fold(one) in ("oui", "true", "1", "t") for one in cells("leger").tolist()], dtype=bool)
    is_home = homes(cells("usage1"), cells("nature"), is_light, dwellings, tables)
    return LinkTargets(ids, dwellings, cells("bati_rnb"), cells("bati_ban"), is_home)


def as_words(cells: list[object]) -> np.ndarray:
    """Cells as texts, lists joined by a bar, None where nothing is written."""
    return np.array([*map(_word, cells), None], dtype=object)[:-1]


def _word(cell: object) -> str | None:
    if isinstance(cell, (list, tuple)):
        return "/".join(filter(None, map(_word, cell))) or None
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip() or None if known(cell) else None


def near(
    source: Source,
    x_m: np.ndarray,
    y_m: np.ndarray,
    radius_m: float,
    progress: Callable[[float], None] = lambda share: None,
) -> NearPairs:
    """Every building within a distance of each point (EPSG:2154; NaN is near nothing), and the distance, 0 inside."""
    by_x = np.argsort(x_m, kind="stable")
    sorted_x = x_m[by_x]
    rows: list[tuple[int, int, float]] = []
    count = max(len(source), 1)
    for row, feature in enumerate(source.iterate(crs=METRIC, with_attributes=False)):
        if not row % _TEST_EVERY:
            progress(row / count)
        shape = feature.geometry()
        box = shape.boundingBox()
        first = np.searchsorted(sorted_x, box.xMinimum() - radius_m, "left")
        last = np.searchsorted(sorted_x, box.xMaximum() + radius_m, "right")
        if first == last or shape.isNull():
            continue
        own = by_x[first:last]
        height = y_m[own]
        own = own[(height >= box.yMinimum() - radius_m) & (height <= box.yMaximum() + radius_m)]
        if len(own):
            rows += _measured(shape, row, own, x_m, y_m, radius_m)
    found = np.array(rows, dtype=float).reshape(-1, 3)
    return NearPairs(found[:, 0].astype(np.int64), found[:, 1].astype(np.int64), found[:, 2])


def _measured(
    shape: QgsGeometry, row: int, points: np.ndarray, x_m: np.ndarray, y_m: np.ndarray, radius_m: float
) -> list[tuple[int, int, float]]:
    """The distances of some points to one building."""
    geometry, _ = valid(shape)
    if geometry is None:
        return []
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    found = []
    for point, x, y in zip(points.tolist(), x_m[points].tolist(), y_m[points].tolist()):
        distance = engine.distance(QgsPoint(x, y))
        if distance <= radius_m:
            found.append((point, row, float(distance)))
    return found


def inner_points(source: Source) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A point inside each building (EPSG:2154; NaN without shape) and its year of building (NaN when not told)."""
    found = find("date_app", source.fields).field
    count = len(source)
    x, y = np.full(count, np.nan), np.full(count, np.nan)
    for row, feature in enumerate(source.iterate(crs=METRIC, with_attributes=False)):
        inside = feature.geometry().pointOnSurface()
        if not inside.isNull() and not inside.isEmpty():
            x[row], y[row] = inside.asPoint().x(), inside.asPoint().y()
    if found is None:
        return x, y, np.full(count, np.nan)
    texts = as_words(source.read([found], ()).attributes[found].tolist())
    return x, y, reals([None if one is None else one[:4] for one in texts.tolist()])
