"""A record in the OGC API - Records shape, for the tests of the readers."""

from __future__ import annotations


def feature(**members):
    about = {
        "type": "dataset",
        "title": "Friches qualifiées",
        "description": "Inventaire\x07 2026",
        "language": {"code": "fr"},
        "keywords": ["friches", 7, "observatoire:friches-economiques"],
        "themes": [{"concepts": [{"id": "foncier"}, "x"]}],
        "updated": "2026-10-01",
        "license": "etalab-2.0",
        "contacts": [
            {"organization": "Autre"},
            {"organization": "AULA", "roles": ["publisher"], "emails": [{"value": "sig@example.org"}]},
        ],
        "aula:perimeters": ["CALL"],
    }
    return {
        "type": "Feature",
        "id": "friches",
        "geometry": {"type": "Polygon", "coordinates": [[[2.0, 50.0], [3.0, 50.0], [3.0, 51.0], [2.0, 50.0]]]},
        "time": {"interval": ["2020-01-01", ".."]},
        "properties": about,
        "links": [
            {
                "href": "https://h/wfs",
                "protocol": "OGC:WFS",
                "name": "sites",
                "aula:priority": 5,
                "aula:crs": "EPSG:2154",
            },
            {"href": "file:///etc/passwd", "protocol": "OGC:WFS"},
            {"href": "base", "protocol": "POSTGRES"},
            {"href": "https://h/t/{z}/{x}/{y}.pbf"},
            {"href": "https://h/f.qml", "rel": "describedby", "aula:sha256": "ab"},
            {"href": "https://h/p.png", "rel": "preview", "type": "image/png"},
            {"href": "https://h/items/friches", "rel": "self"},
            "noise",
        ],
        **members,
    }
