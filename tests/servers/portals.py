"""Open-data portals small enough to live in a test: the same three datasets by each, and one file of each."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlencode, urlsplit

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from tests.servers.web import Handler, WebServer

TITLES = ("Communes du territoire", "Friches recensées", "Arbres d'alignement")
BOX = [2.0, 50.0, 3.0, 51.0]
SHAPE = {"type": "Polygon", "coordinates": [[[2.0, 50.0], [3.0, 50.0], [3.0, 51.0], [2.0, 50.0]]]}
KINDS = ("udata", "ckan", "ods", "stac", "dcat")


class OpenData(WebServer):
    """Every portal under one address; `body` is the file of the first dataset, in GeoJSON."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elsewhere = ""
        self.routes = {
            "/api/1/datasets/": self._udata,
            "/api/3/action/package_search": self._ckan,
            "/api/explore/v2.1/catalog/datasets": self._ods,
            "/stac": self._stac,
            "/stac/collections": self._collections,
            "/stac/collections/c1/items": self._items,
            "/data.json": self._dcat,
            "/communes": lambda request: request.answer(body, media="application/octet-stream"),
            "/api/explore/v2.1/catalog/datasets/c0/exports/geojson": lambda request: request.answer(body),
        }

    def source(self, kind: str) -> CatalogueSource:
        """The portal as a source of its kind, by the address that a user would give."""
        path = {"stac": "/stac", "dcat": "/data.json"}.get(kind, "")
        return CatalogueSource(kind, kind.upper(), kind, self.url + path, origins=(self.url,))

    def _page(self, request: Handler, start: str, size: str, word: str) -> tuple[list[int], int, int, dict[str, str]]:
        asked = dict(parse_qsl(urlsplit(request.path).query))
        wanted = asked.get(word, "").strip('"').lower()
        self.words += [wanted] if wanted else []
        found = [n for n, title in enumerate(TITLES) if wanted in title.lower()]
        first, count = int(asked.get(start, 0)), int(asked.get(size, 10))
        return found[first : first + count], len(found), first + count, asked

    def _json(self, request: Handler, document: object) -> None:
        request.answer(json.dumps(document).encode(), media="application/json")

    def _file(self, number: int) -> str:
        return f"{self.url}/communes" if number == 0 else f"{self.url}/absent"

    def _udata(self, request: Handler) -> None:
        asked = dict(parse_qsl(urlsplit(request.path).query))
        page = int(asked.get("page", 1))
        shown, total, _, _ = self._page(request, "none", "none", "q")
        size = int(asked["page_size"])
        after = urlencode({**asked, "page": page + 1})
        following = f"{self.elsewhere or self.url}/api/1/datasets/?{after}" if page * size < total else None
        data = [
            {
                "id": f"c{n}",
                "title": TITLES[n],
                "description": "Une <b>description</b>",
                "tags": ["urbanisme"],
                "license": "lov2",
                "last_update": "2026-10-01T10:00:00Z",
                "organization": {"name": "AULA"},
                "page": "https://portail.example/c",
                "spatial": {"geom": SHAPE},
                "resources": [
                    {"title": "notice", "url": f"{self.url}/notice.pdf", "format": "pdf", "type": "documentation"},
                    {"title": "données", "url": self._file(n), "format": "geojson", "mime": "", "filesize": 10},
                ],
            }
            for n in shown[(page - 1) * size : page * size]
        ]
        self._json(request, {"data": data, "total": total, "next_page": following})

    def _ckan(self, request: Handler) -> None:
        shown, total, _, _ = self._page(request, "start", "rows", "q")
        results = [
            {
                "id": f"c{n}",
                "name": f"jeu-{n}",
                "title": TITLES[n],
                "notes": "texte",
                "tags": [{"display_name": "urbanisme"}],
                "metadata_modified": "2026-10-01T10:00:00",
                "license_title": "Licence Ouverte 2.0",
                "organization": {"title": "AULA"},
                "extras": [{"key": "spatial", "value": json.dumps(SHAPE)}],
                "resources": [{"url": self._file(n), "format": "GeoJSON", "name": "données", "size": None}],
            }
            for n in shown
        ]
        self._json(request, {"success": True, "result": {"count": total, "results": results}})

    def _ods(self, request: Handler) -> None:
        shown, total, _, _ = self._page(request, "offset", "limit", "where")
        results = [
            {
                "dataset_id": f"c{n}",
                "has_records": True,
                "features": ["geo"],
                "metas": {
                    "default": {
                        "title": TITLES[n],
                        "description": "<p>texte</p>",
                        "keyword": ["urbanisme"],
                        "theme": None,
                        "publisher": "AULA",
                        "license": "Licence Ouverte v2.0",
                        "modified": "2026-10-01T10:00:00+00:00",
                        "records_count": 3,
                        "geographic_area": {"type": "Feature", "geometry": SHAPE},
                    }
                },
            }
            for n in shown
        ]
        self._json(request, {"total_count": total, "results": results})

    def _stac(self, request: Handler) -> None:
        links = [{"rel": "data", "href": f"{self.url}/stac/collections"}, {"rel": "child", "href": "./none"}]
        self._json(request, {"type": "Catalog", "id": "root", "links": links})

    def _collections(self, request: Handler) -> None:
        def collection(number: int, **more: object) -> dict[str, object]:
            about = {"type": "Collection", "id": f"c{number}", "title": TITLES[number], "license": "etalab-2.0"}
            extent = {"spatial": {"bbox": [BOX]}}
            makers = [{"name": "AULA", "roles": ["producer"]}]
            return {**about, "extent": extent, "providers": makers, "links": [], **more}

        asset = {"href": "../communes", "type": "application/geo+json", "roles": ["data"], "title": "communes"}
        view = {"href": "vue.png", "type": "image/png", "roles": ["thumbnail"]}
        listed = [
            collection(0, assets={"data": asset, "view": view}),
            collection(1, links=[{"rel": "items", "href": "collections/c1/items"}]),
            collection(2, assets={"x": {"href": f"{self.url}/absent", "type": "text/csv"}}),
        ]
        self._json(request, {"collections": listed, "links": []})

    def _items(self, request: Handler) -> None:
        items = [
            {
                "type": "Feature",
                "id": f"i{n}",
                "geometry": SHAPE,
                "properties": {"datetime": "2026-10-01T00:00:00Z"},
                "assets": {
                    "data": {"href": f"{self.url}/communes", "type": "application/octet-stream", "roles": ["data"]}
                },
            }
            for n in range(2)
        ]
        self._json(request, {"type": "FeatureCollection", "features": items, "links": []})

    def _dcat(self, request: Handler) -> None:
        graph: list[dict[str, object]] = [{"@id": "cat", "@type": "dcat:Catalog"}]
        for number, title in enumerate(TITLES):
            graph.append(
                {
                    "@id": f"https://portail.example/c{number}",
                    "@type": ["dcat:Dataset"],
                    "dct:identifier": f"c{number}",
                    "dct:title": [{"@language": "en", "@value": "x"}, {"@language": "fr", "@value": title}],
                    "dct:publisher": {"@id": "p"},
                    "dcat:keyword": ["urbanisme"],
                    "dct:modified": {"@value": "2026-10-01"},
                    "dct:spatial": {"@type": "dct:Location", "dcat:bbox": "POLYGON((2 50,3 50,3 51,2 51,2 50))"},
                    "dcat:distribution": [{"@id": f"d{number}"}],
                }
            )
            graph.append(
                {
                    "@id": f"d{number}",
                    "@type": "dcat:Distribution",
                    "dct:title": "données",
                    "dcat:downloadURL": {"@id": self._file(number)},
                    "dct:format": {"@id": "http://publications.europa.eu/resource/authority/file-type/GEOJSON"},
                }
            )
        graph.append({"@id": "p", "@type": "foaf:Agent", "foaf:name": "AULA"})
        self._json(request, {"@context": {}, "@graph": graph})
