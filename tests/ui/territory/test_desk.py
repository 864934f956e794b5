"""The first morning: choose the folder, choose the EPCI, one button. docs/design/territory.md#panel"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow

from aula_toolbox import about
from aula_toolbox.gis import demo_territory
from aula_toolbox.gis.settings import PREFIX
from aula_toolbox.processing.provider import register
from aula_toolbox.ui.territory import demonstration, desk, dossier
from aula_toolbox.ui.territory.desk import TerritoryDesk

SECONDS = 120_000


class Desktop:
    """A window, a canvas, and a project that may be replaced."""

    def __init__(self, allows_new=True):
        self.window, self.canvas, self.allows_new, self.opened = QMainWindow(), QgsMapCanvas(), allows_new, []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def newProject(self, asks):
        QgsProject.instance().clear()
        return self.allows_new

    def addProject(self, path):
        self.opened.append(path)


@pytest.fixture(scope="module")
def provider(qgis_app):
    registry = QgsApplication.processingRegistry()
    made = None if registry.providerById("aula") is not None else register()
    yield
    if made is not None:
        registry.removeProvider(made)


@pytest.fixture(scope="module")
def downloads(tmp_path_factory):
    """The folder of the demonstration, beside an empty place for its results."""
    folder = tmp_path_factory.mktemp("morning") / "livraisons"
    demo_territory.deliver(demo_territory.EMBEDDED, folder)
    return folder


@pytest.fixture
def make(qgis_app, provider, tmp_path, monkeypatch):
    """Panels of a person whose profile is empty."""
    copy = demo_territory.working_copy
    monkeypatch.setattr(demo_territory, "working_copy", lambda folder=None: copy(tmp_path / "demo"))
    profile = tmp_path / "profile"
    profile.mkdir()
    monkeypatch.setattr(dossier, "files", lambda: (profile / "p.json", profile / "p.html"))
    QgsSettings().remove(PREFIX)
    made = []

    def build():
        shown = []
        one = TerritoryDesk(Desktop(), lambda: shown.append("docks"), shown.append)
        one.shown = shown
        made.append(one)
        return one

    yield build
    QgsSettings().remove(PREFIX)
    QgsProject.instance().clear()
    for one in made:
        one.close_down()
        one.panel.deleteLater()
        # widgets must not outlive QGIS
        sip.delete(one._iface.canvas)
        sip.delete(one._iface.window)


def idle(qtbot, one):
    qtbot.waitUntil(lambda: not one.runner.is_busy and one.lists._task is None, timeout=SECONDS)


def places(one):
    return [one.panel.place.itemText(row) for row in range(one.panel.place.count())]


def choose(qtbot, one, text):
    row = next(row for row, title in enumerate(places(one)) if title.startswith(text))
    one.panel.place.setCurrentIndex(row)
    one.panel.place.activated.emit(row)
    idle(qtbot, one)


def look(qtbot, one, folder):
    one.panel.folder.setFilePath(str(folder))
    idle(qtbot, one)


def test_the_panel_is_due_until_it_is_dismissed(make):
    one = make()
    assert desk.is_due()
    one.panel.dismissed.emit()
    assert not desk.is_due()


def test_folder_epci_one_button_then_the_page(make, qtbot, downloads, monkeypatch):
    one, opened = make(), []
    panel = one.panel
    assert not panel.run_button.isEnabled()
    look(qtbot, one, downloads)
    assert "communes" in panel.layer.currentText()
    assert one.dossier.places[0][1].endswith("commune.gpkg")
    assert places(one)[1:] == [
        "CC des Terres Noires (fictive)",
        "Fosse-en-Gohelle (62990)",
        "Hauterive-sur-Loise (62992)",
        "Valmont-en-Artois (62991)",
    ]
    assert not panel.run_button.isEnabled(), "no territory was chosen"
    choose(qtbot, one, "Valmont")
    assert one.choice.codes == ["62991"]
    assert panel.run_button.isEnabled()
    assert Path(one.choice.target) == downloads.parent / "livraisons_diagnostic" / "valmont-en-artois"
    for row in range(panel.subjects.topLevelItemCount()):
        item = panel.subjects.topLevelItem(row)
        if item.data(0, 256).name != "zan" and item.data(0, 256).is_ready:
            item.setCheckState(0, Qt.CheckState.Unchecked)
    assert panel.subjects.checked == ["zan"]
    panel.run_button.click()
    assert not panel.run_button.isEnabled()
    idle(qtbot, one)
    page = Path(one.choice.target) / "index.html"
    assert "Valmont-en-Artois" in page.read_text(encoding="utf-8")
    monkeypatch.setattr(desk.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    panel.page_button.click()
    panel.project_button.click()
    assert opened == [str(page)]
    assert one._iface.opened == [str(page.with_name("territoire.qgs"))]


def test_dialogs_are_filled_in_from_the_folder_then_from_the_diagnosis(make, qtbot, downloads, tmp_path):
    one = make()
    look(qtbot, one, downloads)
    choose(qtbot, one, "Fosse")
    zan = next(subject for subject in one.dossier.subjects if subject.name == "zan")
    given = dossier.prefilled(zan, tmp_path / "nowhere")
    assert Path(given["INPUT"]).parent.name.endswith("2018-01-01")
    assert Path(given["INPUT2"]).parent.name.endswith("2021-01-01")
    rain = next(subject for subject in one.dossier.subjects if subject.name == "rain")
    assert dossier.prefilled(rain, tmp_path / "nowhere")["RAIN"][0].endswith(".csv.gz")
    limited = tmp_path / "d" / "zan" / "entrees" / "input.gpkg"
    limited.parent.mkdir(parents=True)
    limited.write_bytes(b"")
    told = {"INPUT": str(limited), "DATE1": "2018", "OUTPUT": str(tmp_path / "d" / "zan" / "bilan.gpkg")}
    from aula_toolbox.core.territory import journal

    line = journal.StepDone("zan", "zanbalance", journal.DONE, 1.0, "m", json.dumps(told))
    (tmp_path / "d" / journal.FILE).write_text(journal.written([line]), encoding="utf-8")
    assert dossier.prefilled(zan, tmp_path / "d") == {"INPUT": str(limited), "DATE1": "2018"}
    limited.unlink()
    assert "INPUT2" in dossier.prefilled(zan, tmp_path / "d"), "inputs that are gone do not fill a dialog"


def test_what_is_missing_opens_its_record(make, qtbot, downloads):
    one = make()
    look(qtbot, one, downloads)
    tree = one.panel.subjects
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    item = next(row for row in rows if row.childCount() and any(each.record for each in row.data(0, 256).lacking))
    tree.setCurrentItem(item)
    assert one.panel.record_button.isEnabled()
    one.panel.record_button.click()
    assert one.shown == [next(each.record for each in item.data(0, 256).lacking if each.record)]


def test_the_next_morning_it_is_as_it_was_left(make, qtbot, downloads):
    one = make()
    look(qtbot, one, downloads)
    choose(qtbot, one, "CC des Terres")
    again = make()
    assert again.choice == one.choice
    assert [each.light for each in again.dossier.subjects] == [each.light for each in one.dossier.subjects]
    assert again.panel.run_button.isEnabled()
    idle(qtbot, again)
    assert again.panel.place.currentText() == "CC des Terres Noires (fictive)"


def test_a_folder_that_is_gone_or_holds_nothing_is_said(make, qtbot, tmp_path):
    one = make()
    look(qtbot, one, tmp_path / "gone")
    assert one.panel.message.text()
    (tmp_path / "empty").mkdir()
    look(qtbot, one, tmp_path / "empty")
    assert "empty" in one.panel.message.text()
    assert not one.panel.run_button.isEnabled()
    dossier.files()[0].write_text("{", encoding="utf-8")
    assert dossier.read(dossier.files()[0]).folder == ""


def test_the_demonstration_is_ready_in_one_click(make, qtbot):
    one = make()
    one.panel.demo_button.click()
    qtbot.waitUntil(lambda: one.choice.name != "", timeout=SECONDS)
    idle(qtbot, one)
    project = QgsProject.instance()
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert groups == ["Habillage", "Eau de pluie", "Friches", "Chaleur urbaine", "ERC et ZAN", "Fond de plan"]
    layers = project.mapLayers().values()
    assert len(layers) >= 20
    assert all(layer.isValid() and layer.featureCount() > 0 for layer in layers)
    assert all(layer.renderer().type() != "singleSymbol" for layer in layers)
    assert one.shown == ["docks"]
    assert one.choice.name == "CC des Terres Noires (fictive)"
    assert {"rain", "zan", "friches", "heat"} <= set(one.panel.subjects.ready)
    assert one.panel.run_button.isEnabled()


def test_a_project_that_must_be_kept_is_kept(make):
    one = make()
    one._iface.allows_new = False
    one.panel.demo_button.click()
    assert QgsProject.instance().mapLayers() == {}
    assert one.choice.folder == ""


def test_the_working_copy_is_made_once(tmp_path):
    folder = demo_territory.working_copy(tmp_path / "demo")
    (folder / "mine.txt").write_text("kept", encoding="utf-8")
    assert demo_territory.working_copy(tmp_path / "demo") == folder
    assert (folder / "mine.txt").is_file()


@pytest.mark.parametrize(
    ("spoken", "built", "expected"),
    [
        ("fr", {"fr", "en"}, "fr/index.html"),
        ("en", {"fr", "en"}, "en/index.html"),
        ("de", {"fr", "en"}, "en/index.html"),
        ("en", {"fr"}, "fr/index.html"),
        ("fr", set(), "README"),
    ],
)
def test_the_guide_opens_in_the_language_that_is_there(qgis_app, monkeypatch, tmp_path, spoken, built, expected):
    monkeypatch.setattr(demonstration, "user_language", lambda: spoken)
    monkeypatch.setattr(about, "guide_page", lambda path: tmp_path / path if path.split("/")[0] in built else None)
    assert expected in demonstration.guide_address().toString()
