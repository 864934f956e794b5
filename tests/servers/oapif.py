"""An OGC API of points that asks for a key in the query of every page, and may name its collection as it likes."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, unquote, urlsplit

from tests.servers.web import Handler, WebServer

_CONFORMANCE = ["core", "geojson"]


class Oapif:
    """Points under `/api`, a page at a time. key: refused without `apikey=<key>`; empty: open to all."""

    def __init__(self, web: WebServer, collection: str = "points", key: str = "", count: int = 25) -> None:
        self.collection, self.key, self.count, self.page = collection, key, count, 10
        self.url = f"{web.url}/api"
        self._web = web
        web.default = self._answer

    def _answer(self, request: Handler) -> None:
        parts = urlsplit(request.path)
        asked = {name: value[0] for name, value in parse_qs(parts.query).items()}
        if self.key and asked.get("apikey") != self.key:
            request.answer(b"{}", 403, media="application/json")
            return
        path = [unquote(part) for part in parts.path.strip("/").split("/")]
        document, media = self._document(path, asked)
        status = 404 if document is None else 200
        request.answer(json.dumps(document or {}).encode(), status, media=media, Cache_Control="no-store")

    def _document(self, path: list[str], asked: dict[str, str]) -> tuple[dict | None, str]:
        own = {"id": self.collection, "title": "Points", "links": [], "extent": {"spatial": {"bbox": [[2, 50, 3, 51]]}}}
        plain = "application/json"
        if path == ["api"]:
            links = [{"rel": rel, "href": f"{self.url}/{page}", "type": media} for rel, page, media in _PAGES]
            return {"title": "x", "links": links}, plain
        if path == ["api", "openapi"]:
            return {"openapi": "3.0.0", "info": {"title": "x"}, "paths": {}}, _OPENAPI
        if path == ["api", "conformance"]:
            spec = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/"
            return {"conformsTo": [spec + name for name in _CONFORMANCE]}, plain
        if path == ["api", "collections"]:
            return {"collections": [own], "links": []}, plain
        if path == ["api", "collections", self.collection]:
            return own, plain
        if path == ["api", "collections", self.collection, "items"]:
            return self._items(asked), "application/geo+json"
        return None, plain

    def _items(self, asked: dict[str, str]) -> dict:
        start, most = int(asked.get("offset", 0)), min(int(asked.get("limit", self.page)), self.page)
        numbers = range(start, min(start + most, self.count))
        features = [
            {
                "type": "Feature",
                "id": n,
                "properties": {"n": n},
                "geometry": {"type": "Point", "coordinates": [2.5 + n / 1000, 50.3]},
            }
            for n in numbers
        ]
        following = f"{self.url}/collections/{self.collection}/items?offset={start + most}&limit={most}"
        following += f"&apikey={self.key}" if self.key else ""
        links = (
            [{"rel": "next", "href": following, "type": "application/geo+json"}] if numbers.stop < self.count else []
        )
        return {"type": "FeatureCollection", "features": features, "numberMatched": self.count, "links": links}


_OPENAPI = "application/vnd.oai.openapi+json;version=3.0"
_PAGES = (
    ("data", "collections", "application/json"),
    ("conformance", "conformance", "application/json"),
    ("service-desc", "openapi", _OPENAPI),
)
