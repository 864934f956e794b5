"""ArcGIS Server as QGIS speaks to it: a feature layer and a map service, in JSON and images.

The answers have the members of the REST API (layer and service description, `query` by ids, count or extent,
`export`); the server reprojects as a real one does, and gives at most `PAGE` features an answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlsplit

from osgeo import ogr, osr
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from .web import Handler, WebServer

PAGE = 1000
OWN_EPSG = 2154
ogr.UseExceptions()
Row = tuple[str, str, float, str, str]


def reference(epsg: int) -> osr.SpatialReference:
    """A CRS with its axes in the order of maps."""
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


class ArcGis:
    """Sites served at `/rest/services/sites/FeatureServer/0` and `/rest/services/sites/MapServer`.

    The picture of the map service is red west of `middle` (m, EPSG:2154) and blue east of it.
    """

    def __init__(self, web: WebServer, sites: Iterable[Row], middle: float) -> None:
        self.middle = middle
        self.rows = list(enumerate(sites, 1))
        self.shapes = {oid: ogr.CreateGeometryFromWkt(row[4]) for oid, row in self.rows}
        boxes = [shape.GetEnvelope() for shape in self.shapes.values()]
        self.box = (
            min(b[0] for b in boxes),
            min(b[2] for b in boxes),
            max(b[1] for b in boxes),
            max(b[3] for b in boxes),
        )
        root = "/rest/services/sites"
        self.features, self.map = f"{web.url}{root}/FeatureServer/0", f"{web.url}{root}/MapServer"
        web.routes[f"{root}/FeatureServer/0"] = self._layer
        web.routes[f"{root}/FeatureServer/0/query"] = self._query
        web.routes[f"{root}/MapServer"] = self._service
        web.routes[f"{root}/MapServer/layers"] = lambda request: say(request, {"layers": [self._description()]})
        web.routes[f"{root}/MapServer/0"] = self._layer
        web.routes[f"{root}/MapServer/export"] = self._export

    @property
    def extent(self) -> dict[str, object]:
        """The extent of the sites as ArcGIS writes it."""
        west, south, east, north = self.box
        own = {"wkid": OWN_EPSG, "latestWkid": OWN_EPSG}
        return {"xmin": west, "ymin": south, "xmax": east, "ymax": north, "spatialReference": own}

    def _description(self) -> dict[str, object]:
        texts = ("site_id", "site_statut", "site_actu_date")
        fields = [
            {"name": "objectid", "type": "esriFieldTypeOID", "alias": "OBJECTID"},
            {"name": "unite_fonciere_surface", "type": "esriFieldTypeDouble", "alias": "Surface"},
            *({"name": name, "type": "esriFieldTypeString", "alias": name, "length": 80} for name in texts),
        ]
        return {
            "currentVersion": 10.91,
            "id": 0,
            "name": "sites",
            "type": "Feature Layer",
            "geometryType": "esriGeometryPolygon",
            "objectIdField": "objectid",
            "fields": fields,
            "extent": self.extent,
            "maxRecordCount": PAGE,
            "capabilities": "Map,Query,Data",
            "supportedQueryFormats": "JSON, geoJSON",
            "advancedQueryCapabilities": {"supportsPagination": True},
        }

    def _layer(self, request: Handler) -> None:
        say(request, self._description())

    def _service(self, request: Handler) -> None:
        layer = {"id": 0, "name": "sites", "parentLayerId": -1, "defaultVisibility": True, "subLayerIds": None}
        say(
            request,
            {
                "currentVersion": 10.91,
                "mapName": "sites",
                "capabilities": "Map,Query,Data",
                "layers": [layer],
                "spatialReference": self.extent["spatialReference"],
                "singleFusedMapCache": False,
                "fullExtent": self.extent,
                "initialExtent": self.extent,
                "units": "esriMeters",
                "supportedImageFormatTypes": "PNG32,PNG24,PNG,JPG",
                "supportsDynamicLayers": True,
            },
        )

    def _query(self, request: Handler) -> None:
        asked = parameters(request)
        chosen = self._inside(asked)
        if asked.get("returnCountOnly") == "true":
            say(request, {"count": len(chosen)})
        elif asked.get("returnIdsOnly") == "true":
            say(request, {"objectIdFieldName": "objectid", "objectIds": [oid for oid, _ in chosen]})
        elif asked.get("returnExtentOnly") == "true":
            say(request, {"extent": self.extent})
        else:
            wanted = {int(text) for text in asked.get("objectIds", "").split(",") if text}
            epsg = int(asked.get("outSR") or OWN_EPSG)
            rows = [item for item in chosen if not wanted or item[0] in wanted]
            answer = {
                "objectIdFieldName": "objectid",
                "geometryType": "esriGeometryPolygon",
                "fields": self._description()["fields"],
                "spatialReference": {"wkid": epsg, "latestWkid": epsg},
                "features": [self._feature(oid, row, epsg) for oid, row in rows[:PAGE]],
                "exceededTransferLimit": len(rows) > PAGE,
            }
            say(request, answer)

    def _inside(self, asked: dict[str, str]) -> list[tuple[int, Row]]:
        if not asked.get("geometry"):
            return self.rows
        text = asked["geometry"]
        box = json.loads(text) if text.startswith("{") else dict(zip(("xmin", "ymin", "xmax", "ymax"), text.split(",")))
        west, south, east, north = (float(box[key]) for key in ("xmin", "ymin", "xmax", "ymax"))
        ring = ogr.CreateGeometryFromWkt(
            f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
        )
        ring.Transform(osr.CoordinateTransformation(reference(int(asked.get("inSR") or OWN_EPSG)), reference(OWN_EPSG)))
        return [(oid, row) for oid, row in self.rows if self.shapes[oid].Intersects(ring)]

    def _feature(self, oid: int, row: Row, epsg: int) -> dict[str, object]:
        shape = self.shapes[oid].Clone()
        if epsg != OWN_EPSG:
            shape.Transform(osr.CoordinateTransformation(reference(OWN_EPSG), reference(epsg)))
        # rings of ArcGIS turn clockwise
        rings = [[[x, y] for x, y in reversed(shape.GetGeometryRef(0).GetGeometryRef(0).GetPoints())]]
        names = ("site_id", "site_statut", "unite_fonciere_surface", "site_actu_date")
        return {"attributes": {"objectid": oid, **dict(zip(names, row))}, "geometry": {"rings": rings}}

    def _export(self, request: Handler) -> None:
        asked = parameters(request)
        west, _, east, _ = (float(text) for text in asked["bbox"].split(","))
        width, height = (int(text) for text in asked["size"].split(","))
        picture = QImage(width, height, QImage.Format.Format_ARGB32)
        for column in range(width):
            x = west + (column + 0.5) * (east - west) / width
            colour = QColor("#ff0000") if x < self.middle else QColor("#0000ff")
            for row in range(height):
                picture.setPixelColor(column, row, colour)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        request.answer(bytes(buffer.data()), media="image/png")


def parameters(request: Handler) -> dict[str, str]:
    """The query of a request, in its address or its body."""
    text = request.posted.decode() if request.command == "POST" else urlsplit(request.path).query
    return dict(parse_qsl(text))


def say(request: Handler, document: object) -> None:
    """A JSON answer."""
    request.answer(json.dumps(document).encode(), media="application/json;charset=utf-8")
