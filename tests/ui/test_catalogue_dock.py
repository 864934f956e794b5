"""The Catalogue panel with a server of its own: states, keyboard, no stall of the main loop."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeedback, QgsLocatorContext, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from aula_toolbox.core.pnc.catalogue import Catalogue, Reading, Record, Source
from aula_toolbox.gis.pnc import library, stamp
from aula_toolbox.processing.provider import AulaProvider
from aula_toolbox.ui.pnc import dock as docks
from aula_toolbox.ui.pnc.hall import Observatories
from aula_toolbox.ui.pnc.locator import CatalogueLocator
from aula_toolbox.ui.pnc.options import OptionsPage
from aula_toolbox.ui.pnc.tree import KEY
from scripts import local_platform
from tests.servers.web import WebServer

PICTURES = os.environ.get("AULA_PICTURES")


@pytest.fixture(autouse=True, scope="module")
def provider(qgis_app):
    registry = QgsApplication.processingRegistry()
    if registry.providerById("aula") is not None:
        yield
        return
    # its Python half must stay alive as long as QGIS uses it
    added = AulaProvider()
    registry.addProvider(added)
    yield
    registry.removeProvider(added)


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_SOURCES", "[]")
    monkeypatch.setenv("AULA_DOCK_STATE", "")
    monkeypatch.setenv("AULA_OFFLINE_FOLDER", str(tmp_path / "copies"))
    yield
    QgsProject.instance().clear()


class Platform(WebServer):
    """A catalogue of two records whose date and answers can change."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.date, self.status = "2026-01-15", 200
        self.routes["/sites.gpkg"] = lambda request: request.answer(body, media="application/octet-stream")
        self.routes["/catalogue.json"] = self._catalogue
        self.source = Source("pnc", "PNC", "json", f"{self.url}/catalogue.json")

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


@pytest.fixture
def platform(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    folder.mkdir()
    server = Platform(local_platform.write_files(folder)["gpkg"].read_bytes())
    monkeypatch.setenv("AULA_SOURCES", json.dumps([server.source.to_json()]))
    yield server
    server.stop()


class Beat:
    """How long the main loop was ever away."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def until(condition, seconds=20.0):
    end = time.monotonic() + seconds
    while not condition():
        QCoreApplication.processEvents()
        time.sleep(0.002)
        assert time.monotonic() < end, "nothing happened"


def quiet(dock):
    until(lambda: dock.reading is None and not dock.runner.is_busy)


@pytest.fixture
def dock(qgis_app):
    made = docks.CatalogueDock(None)
    made.resize(300, 700)
    made.show()
    QCoreApplication.processEvents()
    yield made
    quiet(made)
    made.close()
    made.deleteLater()


def picture(dock, name):
    if PICTURES:
        dock.grab().save(str(Path(PICTURES) / f"{name}.png"))


def titles(dock):
    return [item.text(0) for item in dock.parts.tree.items() if item.data(0, KEY)]


def badges(dock):
    from aula_toolbox.ui.pnc.tree import BADGE

    return {item.text(0): item.data(0, BADGE)[1] for item in dock.parts.tree.items() if item.data(0, KEY)}


def find(dock, words):
    dock.parts.search.setText(words)
    dock.search()
    dock.parts.tree.select_first()


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


def test_keyboard_only(dock, platform):
    dock.refresh()
    quiet(dock)
    beat = Beat()
    dock.focus_search()
    QTest.keyClicks(dock.parts.search, "friches quali")
    QTest.qWait(300)
    QTest.keyClick(dock.parts.search, Qt.Key.Key_Down)
    assert dock.parts.tree.chosen_keys() == ["pnc:sites"]
    QTest.keyClick(dock.parts.tree, Qt.Key.Key_Return)
    quiet(dock)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 2500 and stamp.Stamp.read(layer).key == "pnc:sites"
    group = QgsProject.instance().layerTreeRoot().findGroup("Observatoire des friches")
    assert group is not None and len(group.findLayers()) == 1
    assert badges(dock)["Friches qualifiées"] == "a_jour"
    assert beat.longest < 0.5, f"the main loop stalled {beat.longest * 1000:.0f} ms"
    picture(dock, "loaded")


def test_loading_twice_selects_and_offers_again(dock, platform):
    dock.refresh()
    quiet(dock)
    find(dock, "friches quali")
    dock.add()
    quiet(dock)
    dock.add()
    quiet(dock)
    assert len(QgsProject.instance().mapLayers()) == 1
    assert dock.parts.error.isVisible() and dock.parts.error.button.text()
    dock.parts.error.button.click()
    quiet(dock)
    assert len(QgsProject.instance().mapLayers()) == 2
    root = QgsProject.instance().layerTreeRoot()
    assert len(root.findGroups()) == 1, "one group an observatory"


def test_update_available_then_refreshed(dock, platform):
    dock.refresh()
    quiet(dock)
    find(dock, "friches quali")
    dock.add()
    quiet(dock)
    platform.date = "2026-10-01"
    dock.refresh()
    quiet(dock)
    assert badges(dock)["Friches qualifiées"] == "maj_disponible"
    dock.check()
    quiet(dock)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.customProperty("aula/state") == "maj_disponible"
    picture(dock, "update")
    dock.runner.start("aula:pncrefresh", {"INPUT": [layer.id()], "ACTION": "update", "OUTPUT": "memory:"})
    quiet(dock)
    assert stamp.Stamp.read(layer).record_updated == "2026-10-01"
    assert badges(dock)["Friches qualifiées"] == "a_jour"


def test_restricted_and_refused(dock, platform):
    dock.refresh()
    quiet(dock)
    dock.reset()
    dock.search()
    assert badges(dock)["Logements vacants"] == "acces_restreint"
    platform.status = 403
    dock.refresh()
    quiet(dock)
    assert dock.parts.error.isVisible() and dock.parts.error.button.text()
    assert "Logements vacants" in badges(dock), "what was read stays on screen"
    picture(dock, "refused")


def test_offline(dock, platform):
    dock.refresh()
    quiet(dock)
    platform.stop()
    dock.refresh()
    quiet(dock)
    dock.reset()
    dock.search()
    assert badges(dock)["Friches qualifiées"] == "hors_ligne" and dock.parts.error.isVisible()
    picture(dock, "offline")


def test_copy_then_local_copy_badge(dock, platform, tmp_path):
    dock.refresh()
    quiet(dock)
    find(dock, "friches quali")
    dock.copy()
    quiet(dock)
    assert badges(dock)["Friches qualifiées"] == "copie_locale"
    assert len(list((tmp_path / "copies").glob("*.gpkg"))) == 1
    platform.stop()
    dock.add()
    quiet(dock)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 2500 and layer.customProperty("aula/local_copy")
    assert dock.parts.error.isVisible(), "the panel says that the copy was used"


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


def test_a_thousand_records_are_shown_fast(dock):
    records = [Record(f"r{i}", "big", f"Couche {i}", observatories=("friches",)) for i in range(1000)]
    start = time.perf_counter()
    dock.show_catalogue(Catalogue([Reading("big", records)]))
    assert time.perf_counter() - start < 1.0
    assert len(titles(dock)) == 1000


class Desktop:
    """What of QGIS the catalogue hangs itself on."""

    def __init__(self):
        self.hung, self.docks = [], []
        self.window = QMainWindow()

    def mainWindow(self):
        return self.window

    def __getattr__(self, name):
        if name.startswith(("register", "deregister", "unregister")):
            return lambda thing: (self.hung.append if name.startswith("register") else self.hung.remove)(thing)
        raise AttributeError(name)

    def addDockWidget(self, area, dock):
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.docks.remove(dock)


def test_everything_hung_is_taken_away(qgis_app):
    iface = Desktop()
    hall = Observatories(iface)
    assert len(iface.hung) == 3
    hall.open_record("demonstration:demo-arbre", True)
    assert iface.docks and hall.dock.parts.tree.chosen_keys() == ["demonstration:demo-arbre"]
    hall.unload()
    assert iface.hung == [] and iface.docks == []


def test_a_link_of_a_help_panel_opens_the_panel_on_its_record(qgis_app):
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QDesktopServices

    hall = Observatories(Desktop())
    QDesktopServices.openUrl(QUrl("aula-catalogue:bdtopo-batiment"))
    assert hall.dock.parts.tree.chosen_keys() == ["national:bdtopo-batiment"]
    assert hall.dock.parts.card.record.id == "bdtopo-batiment"
    hall.reveal("inconnu")
    assert hall.dock.parts.search.text() == "inconnu"
    hall.unload()


def test_the_locator_searches_what_is_known(qgis_app, platform):
    hall = Observatories(Desktop())
    locator = CatalogueLocator(hall)
    found = []
    for words, expected in (("ar", 0), ("arbres", 1), ("demonstration", 10)):
        found.clear()
        locator.prepare(words, QgsLocatorContext())
        searching = locator.clone()
        searching.resultFetched.connect(found.append)
        searching.fetchResults(words, QgsLocatorContext(), QgsFeedback())
        assert len(found) >= expected and (expected or not found)
    assert len(found) <= 20 and platform.requests == []
    cancelled = QgsFeedback()
    cancelled.cancel()
    found.clear()
    searching.fetchResults("arbres", QgsLocatorContext(), cancelled)
    assert found == []


def test_the_settings_page_keeps_sources_without_secrets(qgis_app, platform, monkeypatch):
    monkeypatch.delenv("AULA_SOURCES")
    page = OptionsPage()
    page.add()
    page.form.title.setText("PNC")
    page.form.kind.setCurrentText("json")
    page.form.url.setText(platform.source.url)
    page.test()
    until(lambda: page.test_task is None)
    assert page.result.text().startswith("2 ")
    page.hours.setValue(12)
    page.apply()
    kept = {source.title: source for source in library.sources()}
    assert kept["PNC"].url == platform.source.url and "Catalogue de démonstration" in kept
    assert library.Settings.read().cache_hours == 12
    again = OptionsPage()
    again.list.setCurrentRow([source.title for source in again.sources].index("PNC"))
    again.remove()
    again.apply()
    assert "PNC" not in {source.title for source in library.sources()}
