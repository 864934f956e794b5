"""Where DPE lie: Lambert-93 of their address, else latitude and longitude; unknown stays unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProcessingContext

from ...core.decimals import reals
from ..crs import METRIC
from ..vector.sources import Source

if TYPE_CHECKING:
    import pandas as pd

DEGREES = "EPSG:4326"
# X and Y of the file are in the system of each territory: only these are Lambert-93
_X_M, _Y_M = (0.0, 1_300_000.0), (6_000_000.0, 7_200_000.0)
_OVERSEAS = "97"


def placed(table: pd.DataFrame, context: QgsProcessingContext) -> tuple[np.ndarray, np.ndarray]:
    """X and Y of each DPE in EPSG:2154, NaN where nothing places it.

    table: columns x_ban, y_ban, geopoint (text "latitude,longitude"), insee.
    """
    x, y = (table[name].to_numpy(dtype=float).copy() for name in ("x_ban", "y_ban"))
    overseas = table["insee"].fillna("").astype(str).str.startswith(_OVERSEAS).to_numpy()
    with np.errstate(invalid="ignore"):
        right = (x >= _X_M[0]) & (x <= _X_M[1]) & (y >= _Y_M[0]) & (y <= _Y_M[1]) & ~overseas
    x[~right], y[~right] = np.nan, np.nan
    rest = np.flatnonzero(~right & table["geopoint"].notna().to_numpy())
    if len(rest):
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), METRIC, context.transformContext())
        parts = table["geopoint"].iloc[rest].astype(str).str.split(",", n=1, expand=True).reindex(columns=[0, 1])
        latitude, longitude = (reals(parts[place].tolist()) for place in (0, 1))
        for row, north, east in zip(rest.tolist(), latitude.tolist(), longitude.tolist()):
            if abs(north) <= 90 and abs(east) <= 180:
                point = transform.transform(QgsPointXY(east, north))
                x[row], y[row] = point.x(), point.y()
    return x, y


def points_of(source: Source) -> tuple[np.ndarray, np.ndarray]:
    """X and Y of a layer of points in EPSG:2154, in the order of its rows; NaN where a row has no point."""
    x, y = np.full(len(source), np.nan), np.full(len(source), np.nan)
    for row, feature in enumerate(source.iterate(crs=METRIC, with_attributes=False)):
        shape = feature.geometry()
        if not shape.isNull() and not shape.isEmpty():
            point = shape.asPoint() if not shape.isMultipart() else shape.centroid().asPoint()
            x[row], y[row] = point.x(), point.y()
    return x, y
