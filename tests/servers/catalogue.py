"""A data platform small enough to live in a test: two records whose date and answers can change."""

from __future__ import annotations

import json

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from scripts import local_platform
from tests.servers.web import WebServer


class Platform(WebServer):
    """A catalogue of two records whose date and answers can change."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.date, self.status = "2026-01-15", 200
        self.routes["/sites.gpkg"] = lambda request: request.answer(body, media="application/octet-stream")
        self.routes["/catalogue.json"] = self._catalogue
        self.source = CatalogueSource("pnc", "PNC", "json", f"{self.url}/catalogue.json")

    def _catalogue(self, request):
        if self.status != 200:
            request.answer(b"", self.status)
            return
        link = {"href": f"{self.url}/sites.gpkg", "name": "sites", "rel": "item"}
        closed = {"href": f"{self.url}/x.csv", "rel": "item", "aula:restricted": True}
        records = [
            local_platform.record("sites", "Friches qualifiées", [link], updated=self.date),
            local_platform.record("logements", "Logements vacants", [closed], keywords=["logement"]),
        ]
        request.answer(json.dumps({"type": "FeatureCollection", "features": records}).encode())
