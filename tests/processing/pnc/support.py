"""A server whose record can change."""

from __future__ import annotations

from osgeo import ogr

from aula_toolbox.core.pnc import cache as caching
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route


class Changing:
    """A server whose record can be dated anew, with another content."""

    def __init__(self, web, sources):
        self.web, self.sources = web, sources
        self.table = "commune"
        self.body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
        web.routes["/a.gpkg"] = lambda request: request.answer(self.body)

    def edit(self, folder):
        """A new vintage of the same table: one more commune, another name."""
        path = folder / "edited.gpkg"
        path.write_bytes(self.body)
        dataset = ogr.Open(str(path), 1)
        layer = dataset.GetLayerByName(self.table)
        more = layer.GetFeature(1).Clone()
        more.SetFID(-1)
        more.SetField("nom", "Autre")
        assert layer.CreateFeature(more) == ogr.OGRERR_NONE
        del layer, dataset
        self.body = path.read_bytes()

    def publish(self, updated):
        link = {"href": f"{self.web.url}/a.gpkg", "name": self.table, "rel": "item"}
        source = catalogue_route(self.web, [local_platform.record("a", "A", [link], updated=updated)])
        self.sources(source)
        return source

    def withdraw(self):
        self.sources(catalogue_route(self.web, []))
