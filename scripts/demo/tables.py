"""Layers of points and areas from short tables."""

from __future__ import annotations

from osgeo import ogr

from .administrative import territory
from .geometry import point, polygon
from .layers import Layer


def points_layer(
    name: str, title: str, source: str, fields: dict[str, str], rows: list[tuple[float, float, dict]]
) -> Layer:
    """A layer of points: x, y, values."""
    layer = Layer(name, "point", fields, title, source)
    for x, y, values in rows:
        layer.add(point(x, y), **values)
    return layer


def areas_layer(name: str, title: str, source: str, fields: dict[str, str], rows: list[tuple]) -> Layer:
    """Polygons given as rings or geometries, kept inside the territory."""
    layer = Layer(name, "polygon", fields, title, source)
    for shape, values in rows:
        whole = shape if isinstance(shape, ogr.Geometry) else polygon(shape)
        layer.add(whole.Intersection(territory()), **values)
    return layer
