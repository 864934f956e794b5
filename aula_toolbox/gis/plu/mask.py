"""Where a document is, as cells of the ground: what plates must cover."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...core.maps.plates import Mask
from ..vector.geometry import engine_of

ORIGIN_M = 100.0


def mask_of(document: QgsGeometry, cell_m: float, progress: Callable[[float], None]) -> tuple[Mask, float, float]:
    """Cells that hold some of a document, the first row at the bottom; and their lower left corner, on round metres."""
    box = document.boundingBox()
    x, y = (math.floor(side / ORIGIN_M) * ORIGIN_M for side in (box.xMinimum(), box.yMinimum()))
    columns = max(1, math.ceil((box.xMaximum() - x) / cell_m))
    rows = max(1, math.ceil((box.yMaximum() - y) / cell_m))
    engine = engine_of(document)
    mask = np.zeros((rows, columns), dtype=np.bool_)
    for row in range(rows):
        progress(row / rows)
        for column in range(columns):
            left, low = x + column * cell_m, y + row * cell_m
            cell = QgsGeometry.fromRect(QgsRectangle(left, low, left + cell_m, low + cell_m))
            mask[row, column] = engine.intersects(cell.constGet())
    return mask, x, y
