"""How many features a service has inside a rectangle: asked before a part of a national layer is copied."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsRectangle

from ...core.pnc import records
from ...core.pnc.links import page_under
from ...core.pnc.reading import with_query
from ..net.http import GEOJSON_FIRST, Client
from .probe import ServerCheck, esri_document, hits


def count_inside(client: Client, check: ServerCheck, box: QgsRectangle, crs: str) -> int | None:
    """Features that meet a rectangle, as the service counts them; None when it does not say."""
    resource = check.resource
    if resource.kind == "wfs":
        return hits(client, check, BBOX=_wfs_box(box, crs, check.crs_to_ask(crs)))
    west, south, east, north = _sides(box, crs, "EPSG:4326")
    if resource.kind == "oapif":
        items = page_under(resource.href, "collections", resource.name, "items")
        return records.number_matched(
            client.json(with_query(items, limit=1, bbox=f"{west},{south},{east},{north}"), GEOJSON_FIRST)
        )
    if resource.kind == "esrif":
        asked = {"where": "1=1", "geometry": f"{west},{south},{east},{north}", "inSR": 4326, "returnCountOnly": "true"}
        answer = esri_document(
            client, with_query(f"{resource.href}/query", geometryType="esriGeometryEnvelope", **asked)
        )
        count = answer.get("count")
        return count if isinstance(count, int) else None
    return None


def _sides(box: QgsRectangle, crs: str, wanted: str) -> tuple[float, float, float, float]:
    """West, south, east and north of a rectangle in another CRS."""
    own, other = QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem(wanted)
    turned = QgsCoordinateTransform(own, other, QgsCoordinateTransformContext()).transformBoundingBox(box)
    return turned.xMinimum(), turned.yMinimum(), turned.xMaximum(), turned.yMaximum()


def _wfs_box(box: QgsRectangle, crs: str, wanted: str) -> str:
    """The rectangle as WFS wants it: its CRS as a URN, in the order of axes that the CRS has."""
    first, second, third, fourth = _sides(box, crs, wanted)
    if QgsCoordinateReferenceSystem(wanted).hasAxisInverted():
        first, second, third, fourth = second, first, fourth, third
    return f"{first},{second},{third},{fourth},urn:ogc:def:crs:{wanted.replace(':', '::')}"
