"""Services that give less than they announce, through the panel: what is said, and that no layer comes of it."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject

from scripts import local_platform
from tests.servers.wfs import Wfs
from tests.ui.pnc.support import find, picture, quiet


def serve(platform, *links):
    record = local_platform.record("carres-aa", "Carrés de la plateforme", [{"rel": "item", **one} for one in links])
    document = {"type": "FeatureCollection", "features": [record]}
    platform.routes["/catalogue.json"] = lambda request: request.answer(json.dumps(document).encode())


def added(dock):
    dock.refresh()
    quiet(dock)
    find(dock, "carrés")
    dock.add()
    quiet(dock)
    return list(QgsProject.instance().mapLayers().values())


def html(platform):
    platform.routes["/o.tif"] = lambda request: request.answer(b"<html>login</html>", media="image/tiff")
    return {"href": f"{platform.url}/o.tif", "type": "image/tiff"}


def wfs(platform, is_old=False, **faults):
    service = Wfs(platform, is_old=is_old)
    for name, value in faults.items():
        setattr(service, name, value)
    return {"href": service.url, "protocol": "OGC:WFS", "name": "t:carres"}


def koop(platform):
    layers = [{"id": 0, "name": "parcelles"}, {"id": 1, "name": "bâtiments"}]
    platform.routes["/rest/services/x/FeatureServer"] = lambda request: request.answer(
        json.dumps({"currentVersion": 10.91, "layers": layers}).encode(), media="application/json"
    )
    return {"href": f"{platform.url}/rest/services/x/FeatureServer"}


CASES = {
    "fails": (lambda platform: wfs(platform, fails=True), "322"),
    "ignores-start": (lambda platform: wfs(platform, ignores_start=True), "322"),
    "empty": (lambda platform: wfs(platform, given=0), "322"),
    "old-fails": (lambda platform: wfs(platform, is_old=True, fails=True), "away"),
    "html": (html, "HTML"),
    "koop": (koop, "bâtiments"),
}


@pytest.mark.parametrize("case", CASES)
def test_what_gives_less_than_it_announces_is_told_and_is_no_layer(dock, platform, case):
    link, word = CASES[case]
    serve(platform, link(platform))
    assert added(dock) == []
    assert dock.parts.error.isVisible() and word in dock.parts.error.label.text()
    assert "[" not in dock.parts.error.label.text(), "no code of ours"
    picture(dock, f"told-{case}")


def test_an_old_service_is_loaded_and_said_with_its_number(dock, platform):
    serve(platform, wfs(platform, is_old=True))
    (layer,) = added(dock)
    assert layer.customProperty("aula/count") == "322" and "322" in dock.parts.said
    assert not dock.parts.error.isVisible()
    picture(dock, "told-old")


def test_the_next_resource_serves_and_the_panel_says_which_failed(dock, platform):
    serve(platform, wfs(platform, fails=True), {"href": f"{platform.url}/sites.gpkg", "name": "sites"})
    (layer,) = added(dock)
    assert layer.featureCount() == 2500
    assert dock.parts.error.isVisible() and "WFS" in dock.parts.error.label.text()
    picture(dock, "told-next")


def test_the_card_of_an_error_goes_with_its_record(dock, platform):
    serve(platform, html(platform))
    added(dock)
    assert dock.parts.error.isVisible()
    find(dock, "arbre")
    assert dock.parts.card.record.id == "demo-arbre" and not dock.parts.error.isVisible()


def test_an_address_that_was_not_tried_is_told_in_plain_words(dock):
    find(dock, "bd topo bâtiments")
    text = dock.parts.card.text.toPlainText()
    assert "public documents" in text or "documents publics" in text
    picture(dock, "not-tried")


class Bar:
    """A message bar that keeps what it is told."""

    def __init__(self):
        self.texts = []

    def messageBar(self):
        return self

    def pushMessage(self, title, text, *more):
        self.texts.append(text)


def test_the_message_bar_shows_no_mark_up_of_a_stranger(dock, monkeypatch):
    bar = Bar()
    monkeypatch.setattr(dock, "iface", bar)
    dock.tell("Layer “<img src='https://ailleurs.example/a'>” loaded")
    assert bar.texts == ["Layer “&lt;img src=&#x27;https://ailleurs.example/a&#x27;&gt;” loaded"]
