"""The Catalogue panel: what is shown first, found, chosen, remembered."""

from __future__ import annotations

import json
import time

from qgis.PyQt.QtCore import QCoreApplication

from aula_toolbox.core.pnc.catalogue import Catalogue, Reading, Record
from aula_toolbox.gis.pnc import library
from aula_toolbox.ui.pnc import dock as docks
from aula_toolbox.ui.pnc.tree import KEY
from scripts import local_platform
from tests.servers.large import Large
from tests.ui.pnc.support import find, picture, quiet, titles, until


def test_first_start_without_any_source(dock):
    assert dock.parts.banner.isVisible() and dock.parts.banner.button.isVisible()
    assert len(dock.state.catalogue) == len(titles(dock)) - _repeated(dock) > 10
    shelves = [item.text(0) for item in dock.parts.tree.items() if not item.data(0, KEY)]
    assert sum("Observatoire du commerce" in text for text in shelves) == 1, "empty observatories are visible"
    assert dock.reading is None, "nothing was asked of anyone"
    picture(dock, "first_start")


def _repeated(dock):
    return sum(len(record.observatories) - 1 for record in dock.state.catalogue)


def test_every_widget_has_its_name_and_says_what_it_is(dock):
    names = {widget.objectName() for widget in dock.findChildren(docks.QWidget)}
    expected = "recherche filtre_theme filtre_epci filtre_type arbre fiche etat erreur ajouter copier verifier"
    assert set(expected.split()) <= names
    for button in (*dock.parts.buttons, dock.parts.refresh, dock.parts.cancel, dock.parts.tree, dock.parts.search):
        assert button.accessibleName()


def test_search_filters_and_reset(dock):
    find(dock, "arbre")
    assert titles(dock) == ["Arbres (démonstration)"] and dock.parts.card.isVisible()
    assert "fictif" in dock.parts.card.text.toPlainText()
    find(dock, "zzz")
    assert dock.parts.empty.isVisible() and "zzz" in dock.parts.empty.text() and dock.parts.reset.isVisible()
    picture(dock, "no_result")
    dock.reset()
    dock.search()
    assert len(titles(dock)) > 10 and not dock.parts.empty.isVisible()
    theme = next(action for action in dock.parts.filters.theme.choices if action.data() == "friches")
    theme.setChecked(True)
    assert 0 < len(titles(dock)) < 10 and dock.parts.filters.chip.isVisible()
    dock.parts.filters.chip.click()
    assert len(titles(dock)) > 10


def test_the_thumbnail_arrives_later_and_only_once(dock, platform):
    from qgis.PyQt.QtCore import QBuffer
    from qgis.PyQt.QtGui import QColor, QPixmap

    image = QPixmap(400, 200)
    image.fill(QColor("red"))
    buffer = QBuffer()
    image.save(buffer, "PNG")
    platform.routes["/p.png"] = lambda request: request.answer(bytes(buffer.data()), media="image/png")
    preview = {"href": f"{platform.url}/p.png", "rel": "preview", "type": "image/png"}
    document = {"features": [local_platform.record("vue", "Vue aérienne", [preview])]}
    platform.routes["/catalogue.json"] = lambda request: request.answer(json.dumps(document).encode())
    dock.resize(420, 700)
    dock.refresh()
    quiet(dock)
    find(dock, "vue")
    until(lambda: "pnc:vue" in dock.pictures.known)
    assert dock.parts.card.picture.pixmap().width() == 160
    dock.parts.tree.clearSelection()
    find(dock, "vue")
    assert len(platform.asked("/p.png")) == 1


def test_favourites_come_first_and_are_remembered(dock, monkeypatch):
    monkeypatch.delenv("AULA_DOCK_STATE")
    find(dock, "arbre")
    dock.toggle_favourite()
    dock.reset()
    dock.search()
    first = next(item for item in dock.parts.tree.items() if item.data(0, KEY))
    assert first.text(0) == "★ Arbres (démonstration)"
    assert json.loads(library.Settings.read().dock_state)["favourites"] == ["demonstration:demo-arbre"]
    dock.parts.tree.select({"demonstration:demo-arbre"})
    dock.toggle_favourite()


def test_the_source_goes_to_the_clipboard(dock):
    from qgis.PyQt.QtWidgets import QApplication

    find(dock, "arbre")
    dock.cite()
    assert QApplication.clipboard().text().startswith("AULA Toolbox (donnees fictives), Arbres")


def test_a_drag_carries_ids_only(dock, platform):
    from qgis.core import QgsMimeDataUtils

    find(dock, "arbre")
    data = dock.parts.tree.mimeData(dock.parts.tree.selectedItems())
    (uri,) = QgsMimeDataUtils.decodeUriList(data)
    assert (uri.providerKey, uri.uri) == ("aula", "demonstration:demo-arbre")
    assert platform.requests == []


def test_ten_times_the_records_take_about_ten_times_the_work(dock):
    """What is drawn again at each record would take a hundred times: the processor's time is compared, not told."""

    def shown(number: int) -> float:
        records = [Record(f"r{i}", "big", f"Couche {i}", observatories=("friches",)) for i in range(number)]
        start = time.process_time()
        dock.show_catalogue(Catalogue([Reading("big", records)]))
        spent = time.process_time() - start
        assert len(titles(dock)) == number
        return spent

    few = min(shown(29) for _ in range(3))
    assert min(shown(290) for _ in range(2)) < 40 * few


def test_of_too_many_records_each_observatory_shows_some_and_says_how_many_more(dock):
    many = [Record(f"r{i}", "big", f"Couche {i}", observatories=("friches",)) for i in range(700)]
    others = [Record(f"h{i}", "big", f"Habitat {i}", observatories=("habitat",)) for i in range(5)]
    dock.show_catalogue(Catalogue([Reading("big", [*many, *others])]))
    texts = [item.text(0) for item in dock.parts.tree.items()]
    assert "Observatoire des friches (700)" in texts and "Observatoire de l'habitat (5)" in texts
    assert sum("600" in text for text in texts) == 1 and len(titles(dock)) == 105
    picture(dock, "too_many")
    find(dock, "couche")
    assert len(titles(dock)) == 300 and "700" in dock.parts.status.text()


def test_a_place_is_told_as_it_was_understood(dock):
    find(dock, "arbre béthune")
    assert dock.parts.about.isVisible() and "Béthune (commune)" in dock.parts.about.text()
    QCoreApplication.processEvents()
    picture(dock, "place")
    find(dock, "arbre")
    assert not dock.parts.about.isVisible()


def test_a_server_too_large_to_be_read_whole_is_asked_from_the_panel(dock, monkeypatch):
    from aula_toolbox.core.net.limits import limit
    from aula_toolbox.core.pnc import reading as pages

    caps = {"fiches_max": 40, "page_records": 20}
    monkeypatch.setattr(pages, "limit", lambda key: caps.get(key) or limit(key))
    server = Large()
    monkeypatch.setenv("AULA_SOURCES", json.dumps([server.source("records").to_json()]))
    try:
        dock.refresh()
        quiet(dock)
        find(dock, "couche 49991")
        assert titles(dock) == [] and dock.parts.ask.isVisible() and "50000" in dock.parts.about.text()
        QCoreApplication.processEvents()
        picture(dock, "ask_the_server")
        dock.parts.search.returnPressed.emit()
        quiet(dock)
        assert titles(dock) == ["Couche 49991"]
        server.stop()
        dock.parts.ask.click()
        quiet(dock)
        assert dock.parts.error.isVisible() and titles(dock) == ["Couche 49991"]
        picture(dock, "server_gone")
    finally:
        server.stop()
        monkeypatch.setenv("AULA_SOURCES", "[]")
