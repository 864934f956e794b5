"""A department's catalogue: 50 000 records, by OGC API - Records and by CSW, searched and paged by the server."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.core.pnc.iso19139 import GMD
from scripts import local_platform
from tests.servers.web import Handler, WebServer

COUNT = 50_000
_HEAD = (
    '<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"'
    f' xmlns:gmd="{GMD}" xmlns:gco="http://www.isotc211.org/2005/gco">'
)


class Large(WebServer):
    """Answers words and pages; `words` holds what was asked."""

    def __init__(self, body: bytes = b"") -> None:
        super().__init__()
        self.words: list[str] = []
        self.routes["/items"] = self._items
        self.routes["/csw"] = self._csw
        self.routes["/a.gpkg"] = lambda request: request.answer(body)

    def source(self, kind: str) -> CatalogueSource:
        """This server as a source, by `records` or `csw`."""
        path = {"records": "items", "csw": "csw"}[kind]
        return CatalogueSource("grand", "Grand catalogue", kind, f"{self.url}/{path}", origins=(self.url,))

    def _numbers(self, word: str) -> list[int]:
        if not word:
            return list(range(COUNT))
        self.words.append(word)
        return [n for n in range(COUNT) if word.lower() in f"couche {n}"]

    def _items(self, request: Handler) -> None:
        asked = dict(parse_qsl(urlsplit(request.path).query))
        start, size = int(asked.get("start", 0)), int(asked.get("limit", 10))
        found = self._numbers(asked.get("q", ""))
        link = {"href": f"{self.url}/a.gpkg", "name": "commune", "rel": "item"}
        features = [local_platform.record(f"r{n}", f"Couche {n}", [link]) for n in found[start : start + size]]
        document = {"type": "FeatureCollection", "features": features, "numberMatched": len(found), "links": []}
        if start + size < len(found):
            following = urlencode({**asked, "start": start + size})
            document["links"] = [{"rel": "next", "href": f"{self.url}/items?{following}"}]
        request.answer(json.dumps(document).encode(), media="application/geo+json")

    def _csw(self, request: Handler) -> None:
        text = request.posted.decode()
        if not text:
            request.answer(b"<Capabilities/>", media="application/xml")
            return
        word = re.search(r"<ogc:Literal>%(\w+)%", text)
        start = int(re.search(r'startPosition="(\d+)"', text)[1]) - 1
        size = int(re.search(r'maxRecords="(\d+)"', text)[1])
        found = self._numbers(word[1] if word else "")
        shown = found[start : start + size]
        following = start + size + 1 if start + size < len(found) else 0
        records = "".join(map(self._iso, shown))
        numbers = f'numberOfRecordsMatched="{len(found)}" nextRecord="{following}"'
        body = f"{_HEAD}<csw:SearchResults {numbers}>{records}</csw:SearchResults></csw:GetRecordsResponse>"
        request.answer(body.encode(), media="application/xml")

    def _iso(self, number: int) -> str:
        text = "<gco:CharacterString>{}</gco:CharacterString>".format
        link = (
            "<gmd:distributionInfo><gmd:CI_OnlineResource><gmd:linkage>"
            f"<gmd:URL>{self.url}/a.gpkg</gmd:URL></gmd:linkage><gmd:name>{text('commune')}</gmd:name>"
            "</gmd:CI_OnlineResource></gmd:distributionInfo>"
        )
        title = f"<gmd:citation><gmd:title>{text(f'Couche {number}')}</gmd:title></gmd:citation>"
        return (
            f"<gmd:MD_Metadata><gmd:fileIdentifier>{text(f'r{number}')}</gmd:fileIdentifier>"
            f"<gmd:identificationInfo>{title}</gmd:identificationInfo>{link}</gmd:MD_Metadata>"
        )
