"""What a run of `desealing` reads once: places, land cover, communes; and areas of ground in shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ....gis.crs import METRIC
from ....gis.vector.cover import Cover, silent
from ....gis.vector.cut import cut
from ....gis.vector.joins import polygon_of_points

if TYPE_CHECKING:
    from qgis.core import QgsGeometry

    from ....gis.vector.shapes import Shapes
    from ..inputs_zones import ZoneLayer


@dataclass
class PlacesRead:
    """The places of a run: shapes in EPSG:2154 (None without one), areas, owners, communes."""

    shapes: Shapes
    geometries: list[QgsGeometry]
    area_m2: np.ndarray
    names: list[object]
    owners: list[object] | None
    is_public: np.ndarray
    commune: np.ndarray


@dataclass
class Ground:
    """A settled land cover and the class of each of its polygons."""

    cover: Cover
    classes: np.ndarray


def commune_of(zones: ZoneLayer | None, x_m: np.ndarray, y_m: np.ndarray) -> np.ndarray:
    """Name of the commune of each point; None outside, or without communes."""
    if zones is None:
        return np.full(len(x_m), None, dtype=object)
    return np.array([*zones.names, None], dtype=object)[polygon_of_points(zones.source, x_m, y_m, METRIC)]


def areas_of(
    ground: Ground | None,
    shapes: Sequence[QgsGeometry],
    wanted: Sequence[str | None],
    progress: Callable[[float], None] = silent,
) -> list[np.ndarray]:
    """Area of each class of ground in each shape, m2; of all that has a class for None."""
    count = len(shapes)
    if ground is None:
        return [np.zeros(count) for _ in wanted]
    pieces = cut(ground.cover, shapes, progress=progress)
    kinds = ground.classes[pieces.row]
    read = np.array([kind is not None for kind in kinds], dtype=bool)
    out = []
    for name in wanted:
        here = read if name is None else kinds == name
        out.append(np.bincount(pieces.zone[here], pieces.area_m2[here], count))
    return out
