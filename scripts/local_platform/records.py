"""The records of the platform: the same sites by several roads."""

from __future__ import annotations


def record(identifier: str, title: str, links: list[dict[str, object]], **about: object) -> dict[str, object]:
    """A record in the OGC API - Records shape."""
    return {
        "id": identifier,
        "type": "Feature",
        "conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core"],
        "geometry": {
            "type": "Polygon",
            "coordinates": [[[2.1, 50.1], [3.1, 50.1], [3.1, 50.6], [2.1, 50.6], [2.1, 50.1]]],
        },
        "time": None,
        "properties": {
            "type": "dataset",
            "title": title,
            "description": "Fiche de la plateforme locale",
            "keywords": ["friches"],
            "updated": "2026-10-01T00:00:00Z",
            "created": "2026-01-01T00:00:00Z",
            "license": "etalab-2.0",
            "contacts": [{"organization": "AULA", "roles": ["publisher"]}],
            "externalId": identifier,
            "recordCreated": "2026-01-01",
            **about,
        },
        "links": links,
    }


def platform_records(server: str, features: str) -> list[dict[str, object]]:
    """The records of the local platform: the same sites by several roads."""
    wfs = {"href": f"{server}/", "protocol": "OGC:WFS", "name": "sites", "rel": "item", "type": "application/xml"}
    wms = {"href": f"{server}/", "protocol": "OGC:WMS", "name": "sites", "rel": "item", "type": "image/png"}
    wmts = {"href": f"{server}/", "protocol": "OGC:WMTS", "name": "sites", "rel": "item", "type": "image/png"}
    poor = {
        "href": f"{server}/wfs3",
        "protocol": "OGC API - Features",
        "name": "sites",
        "rel": "item",
        "type": "application/json",
    }
    good = {
        "href": features,
        "protocol": "OGC API - Features",
        "name": "sites",
        "rel": "item",
        "type": "application/json",
    }
    return [
        record("sites-oapif", "Friches par OGC API", [good]),
        record("sites-wfs", "Friches par WFS", [wfs, poor, wms]),
        record("sites-wms", "Friches en image", [wms]),
        record("sites-wmts", "Friches en tuiles", [wmts]),
        record("sites-wfs3", "Friches par OGC API de QGIS Server", [poor]),
    ]
