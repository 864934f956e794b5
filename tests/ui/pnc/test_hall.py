"""What the catalogue hangs on QGIS: panel, locator, page of options."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsFeedback, QgsLocatorContext
from qgis.PyQt.QtWidgets import QMainWindow

from aula_toolbox.core.pnc.catalogue import Record
from aula_toolbox.core.pnc.query import Query
from aula_toolbox.gis.net import guard
from aula_toolbox.gis.pnc import library
from aula_toolbox.ui.pnc.hall import Observatories
from aula_toolbox.ui.pnc.locator import CatalogueLocator
from aula_toolbox.ui.pnc.options import OptionsPage
from tests.support.guards import forget_guards
from tests.ui.pnc.support import until


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
    browsed = QgsApplication.dataItemProviderRegistry()
    assert "AULA" in {one.name() for one in browsed.providers()}
    hall.open_record("demonstration:demo-arbre", True)
    assert iface.docks and hall.dock.parts.tree.chosen_keys() == ["demonstration:demo-arbre"]
    hall.unload()
    assert iface.hung == [] and iface.docks == []
    assert "AULA" not in {one.name() for one in browsed.providers()}


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


def test_the_locator_reads_the_cache_once_however_many_keys(qgis_app, platform):
    hall = Observatories(Desktop())
    index = hall.catalogue_index()
    assert hall.catalogue_index() is index
    library.cache().save(library.fetch(platform.source))
    assert hall.catalogue_index() is not index and len(hall.catalogue_index().find(Query("friches qualifiees"))) == 1


def test_the_settings_page_keeps_sources_without_secrets(qgis_app, platform, monkeypatch):
    monkeypatch.delenv("AULA_SOURCES")
    page = OptionsPage()
    page.add()
    page.form.title.setText("PNC")
    page.form.kind.setCurrentIndex(page.form.kind.findData("json"))
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


def test_the_decoys_of_the_accounts_follow_the_page_of_options(qgis_app, monkeypatch):
    monkeypatch.delenv("AULA_SOURCES")
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("agency")
    config.setConfig("username", "aula")
    config.setConfig("password", "not-in-any-file")
    assert manager.storeAuthenticationConfig(config)
    try:
        page = OptionsPage()
        page.add()
        page.form.url.setText("https://donnees.example/csw")
        page.form.auth.setConfigId(config.id())
        page.apply()
        (decoy,) = guard.accounts().values()
        assert decoy in manager.configIds() and guard._registered, "the guard stands from the first account on"
        (kept,) = guard._guards.values()
        assert kept.origins == ("https://donnees.example:443",)
        page.form.origins.setText("https://autre.example")
        page.apply()
        (kept,) = guard._guards.values()
        assert kept.origins == ("https://autre.example:443",) and kept.decoy == decoy
        page.remove()
        page.apply()
        assert guard.accounts() == {} and decoy not in manager.configIds() and not guard._registered
        assert config.id() in manager.configIds(), "the account itself is the user's"
    finally:
        manager.removeAuthenticationConfig(config.id())
        forget_guards()


def test_a_thumbnail_of_another_host_is_not_fetched_on_a_mere_look(dock, platform):
    base = {"id": "a", "source": "pnc", "title": "A"}
    dock.pictures.show(Record(**base, thumbnail="https://ailleurs.example/a.png"))
    assert dock.pictures._task is None
    dock.pictures.show(Record(**base, thumbnail=f"{platform.url}/a.png"))
    assert dock.pictures._task is not None
    dock.pictures.cancel()
