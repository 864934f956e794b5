"""Where the sites of an inventory are: their geometries, their texts, and what cannot be the place of a site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from ...core import coordinates
from ...core.errors import AulaError
from ...core.friches import sitepoints
from ...core.friches.findings import ERROR, INFO, WARNING, Findings
from ...core.friches.thresholds import FricheThresholds
from ...core.messages import Notes, listing, written
from ..crs import METRIC
from ..vector.repair import valid
from ..vector.shapes import Shapes, from_points, inner_point, is_polygon, moved

if TYPE_CHECKING:
    import pandas as pd

WGS84 = QgsCoordinateReferenceSystem(coordinates.WGS84)
HECTARE = 10_000.0


@dataclass
class Places:
    """The cleaned records of an inventory, whose coordinates and perimeters as texts are read here."""

    records: pd.DataFrame
    found: Findings
    notes: Notes
    context: QgsCoordinateTransformContext

    def of_table(self) -> Shapes:
        """Perimeters from `geomsurf`, else points; an unreadable perimeter is a warning."""
        metric = from_points(sitepoints.points(self.records, self.found), self.context)
        for row, polygon in self._perimeters(range(len(self.records))):
            metric[row] = polygon
        return Shapes(list(metric), metric, METRIC)

    def of_layer(self, shapes: Shapes, layer: str) -> Shapes:
        """Sites without geometry in a layer take the perimeter of their record, else its coordinates.

        The geometry of the layer wins over the texts; a point layer keeps points; lines are no sites: an error
        where there is nothing else, else told and left out. Raises AulaError E_GEOM.
        """
        self._without_lines(shapes, layer)
        empty = [row for row, geometry in enumerate(shapes.metric) if geometry is None]
        filled = from_points(sitepoints.points(self.records, self.found), self.context)
        if shapes.kind != "point":
            for row, polygon in self._perimeters(empty):
                filled[row] = polygon
        back = QgsCoordinateTransform(METRIC, shapes.crs, self.context)
        for row in empty:
            if filled[row] is not None:
                shapes.metric[row] = filled[row]
                shapes.own[row] = moved(filled[row], back)
        return shapes

    def _without_lines(self, shapes: Shapes, layer: str) -> None:
        known = [row for row, shape in enumerate(shapes.metric) if shape is not None]
        lines = [row for row in known if shapes.metric[row].type() not in _SITES]  # type: ignore[union-attr]
        if lines and len(lines) == len(known):
            raise AulaError("{layer}: its geometries are lines; sites are polygons or points.", "E_GEOM", layer=layer)
        for row in lines:
            self.found.add(row, "geomsurf", "geometrie_ni_polygone_ni_point", ERROR, None)
            shapes.own[row] = shapes.metric[row] = None
        if lines:
            self.notes.warn("{count} sites drawn as lines: their geometry is not used.", count=len(lines))

    def _perimeters(self, rows: Iterable[int]) -> Iterator[tuple[int, QgsGeometry]]:
        """The perimeters written in some rows, in Lambert-93; what cannot be read, or where it lies, is told."""
        texts = self.records["geomsurf"].tolist()
        for row in rows:
            if texts[row] is None:
                continue
            polygon, crs = perimeter(texts[row], self.context)
            if polygon is None:
                self.found.add(row, "geomsurf", "perimetre_illisible", WARNING, texts[row])
                continue
            if crs == coordinates.LAMBERT93 and not coordinates.split_srid(texts[row])[0]:
                self.found.add(row, "geomsurf", "coordonnees_projetees", WARNING, texts[row], crs)
            yield row, polygon

    def check(self, metric: Iterable[QgsGeometry | None], limits: FricheThresholds) -> None:
        """Tell the sites that lie outside France, and those as large as the outline of a commune."""
        outside, large = [], []
        names = self.records["site_id"].tolist()
        for row, shape in enumerate(metric):
            if shape is None:
                continue
            centre = shape.boundingBox().center()
            if not coordinates.in_france(centre.x(), centre.y()):
                outside.append(names[row] or row + 1)
                self.found.add(row, "geomsurf", "hors_de_france", ERROR, f"{centre.x():.0f} {centre.y():.0f}")
            area = shape.area() / HECTARE if is_polygon(shape) else 0.0
            if area > limits["site_max_ha"]:
                large.append(names[row] or row + 1)
                self.found.add(row, "geomsurf", "perimetre_demesure", WARNING, f"{area:.0f} ha")
        if outside:
            self.notes.warn(
                "{count} sites lie outside metropolitan France ({sites}): look at the CRS of the layer and at their "
                "coordinates.",
                count=len(outside),
                sites=listing(outside),
            )
        if large:
            self.notes.warn(
                "{count} sites are larger than {limit} ha ({sites}): is it the outline of a commune?",
                count=len(large),
                limit=written(limits["site_max_ha"], "g"),
                sites=listing(large),
            )

    def point_texts(self, shapes: Shapes) -> list[Any]:
        """`geompoint` of every site: its inner point, latitude first; a text that said otherwise is a finding."""
        to_degrees = QgsCoordinateTransform(METRIC, WGS84, self.context)
        out: list[Any] = []
        for row, (text, geometry) in enumerate(zip(self.records["geompoint"].tolist(), shapes.metric)):
            if geometry is None or (text is not None and not is_polygon(geometry) and _is_latitude_first(text)):
                out.append(text)
                continue
            point = moved(inner_point(geometry), to_degrees)
            place = point.asPoint() if point is not None else None
            new = coordinates.point_text(place.x(), place.y()) if place is not None else text
            if coordinates.same_place(text, new):
                new = text
            elif text is not None and new != text:
                self.found.add(row, "geompoint", "point_recalcule", INFO, text, str(new))
            out.append(new)
        return out


_SITES = (Qgis.GeometryType.Point, Qgis.GeometryType.Polygon)


def perimeter(text: Any, context: QgsCoordinateTransformContext) -> tuple[QgsGeometry | None, str]:
    """A perimeter as WKT or GeoJSON in Lambert-93, whatever the order of its coordinates, and the CRS it is written in.

    The CRS is that which an extended WKT names; else degrees or Lambert-93, found by the metropolitan test.
    """
    crs, wkt = coordinates.split_srid(text)
    shape, _ = valid(_read(wkt.strip()))
    if shape is None or not is_polygon(shape):
        return None, ""
    first = next(shape.vertices())
    place = coordinates.placed_in(first.x(), first.y(), crs)
    if place is None:
        return None, ""
    if place[0] != first.x():
        shape.get().swapXy()
    written = QgsCoordinateReferenceSystem(place[2])
    if not written.isValid():
        return None, ""
    return moved(shape, QgsCoordinateTransform(written, METRIC, context)), place[2]


def _read(text: str) -> QgsGeometry:
    """A geometry written as WKT or as GeoJSON; null when it is neither."""
    if not text.startswith("{"):
        return QgsGeometry.fromWkt(text.upper())
    try:
        made = ogr.CreateGeometryFromJson(text)
    except RuntimeError:
        made = None
    return QgsGeometry() if made is None else QgsGeometry.fromWkt(made.ExportToWkt())


def _is_latitude_first(text: Any) -> bool:
    pair = coordinates.wkt_pair(text)
    place = coordinates.placed(*pair) if pair else None
    return place is not None and pair is not None and place[2] == coordinates.WGS84 and place[1] == pair[0]
