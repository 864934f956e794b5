"""The whole sheet of a record: links without secrets, the document it was read from, its page.

Method: docs/design/pnc.md#sheet
"""

from __future__ import annotations

import json

from aula_toolbox.ui.pnc import sheet as sheets
from scripts import local_platform
from tests.servers.large import Large
from tests.ui.pnc.support import find, picture, quiet, until


def test_the_sheet_has_every_link_and_the_record_as_it_was_read(dock, platform):
    links = [
        {"href": f"{platform.url}/wfs?token=not-in-any-file", "protocol": "OGC:WFS", "name": "t:carres", "rel": "item"},
        {"href": f"{platform.url}/a.gpkg", "title": "Fichier", "rel": "item"},
    ]
    document = {"features": [local_platform.record("carres-aa", "Carrés <b>gras</b>", links)]}
    platform.routes["/catalogue.json"] = lambda request: request.answer(json.dumps(document).encode())
    dock.refresh()
    quiet(dock)
    find(dock, "carrés")
    dock.parts.metadata.click()
    sheet = dock.sheet
    assert sheet.isVisible() and sheet.tabs.count() == 3 and not sheet.web.isEnabled()
    text = sheet.links.toPlainText()
    assert "t:carres" in text and "a.gpkg" in text and "Fichier" in text and "not-in-any-file" not in text
    document = sheet.document.toPlainText()
    assert json.loads(document)["id"] == "carres-aa" and "not-in-any-file" not in document
    sheet.tabs.setCurrentIndex(1)
    picture(sheet, "sheet")
    sheet.close()


def test_the_document_of_a_csw_is_its_xml_and_a_failure_is_told(dock, monkeypatch):
    server = Large()
    plain = server.routes["/csw"]
    latin = '<?xml version="1.0" encoding="{}"?><a>forêt</a>'
    bodies = [b"<gmd:MD_Metadata>r3</gmd:MD_Metadata>", latin.format("ISO-8859-1").encode("latin-1")]
    bodies.append(latin.format("inconnu").encode())

    def csw(request):
        if "GetRecordById" in request.path:
            request.answer(bodies.pop(0), media="application/xml")
        else:
            plain(request)

    server.routes["/csw"] = csw
    monkeypatch.setenv("AULA_SOURCES", json.dumps([server.source("csw").to_json()]))
    try:
        (record,) = sheets.library.fetch(server.source("csw"), word="49991").records
        sheet = sheets.RecordSheet(record, dock)
        until(lambda: sheet.task is None)
        assert sheet.document.toPlainText() == "<gmd:MD_Metadata>r3</gmd:MD_Metadata>"
        sheet.close()
        for _ in range(2):
            sheet = sheets.RecordSheet(record, dock)
            until(lambda sheet=sheet: sheet.task is None)
            assert "<a>forêt</a>" in sheet.document.toPlainText()
            sheet.close()
        server.routes["/csw"] = lambda request: request.answer(b"", 404)
        sheet = sheets.RecordSheet(record, dock)
        until(lambda: sheet.task is None)
        assert "404" in sheet.document.toPlainText()
        sheet.close()
    finally:
        server.stop()
