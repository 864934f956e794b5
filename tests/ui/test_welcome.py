"""The first morning: a panel once, a ready project, the headlines on it."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMainWindow

from aula_toolbox import about
from aula_toolbox.gis import demo_territory
from aula_toolbox.gis.settings import PREFIX
from aula_toolbox.processing.provider import AulaProvider
from aula_toolbox.ui.welcome import first_run
from aula_toolbox.ui.welcome.first_run import FirstRun


class Desktop:
    """A window, a canvas, and a project that may be replaced."""

    def __init__(self, allows_new=True):
        self.window, self.canvas, self.allows_new = QMainWindow(), QgsMapCanvas(), allows_new

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def newProject(self, asks):
        QgsProject.instance().clear()
        return self.allows_new


@pytest.fixture
def provider(qgis_app):
    registry = QgsApplication.processingRegistry()
    made = AulaProvider()
    registry.addProvider(made)
    yield made
    registry.removeProvider(made)


@pytest.fixture
def first(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(
        demo_territory, "working_copy", lambda folder=None, copy=demo_territory.working_copy: copy(tmp_path / "demo")
    )
    QgsSettings().remove(PREFIX)
    shown = []
    made = FirstRun(Desktop(), lambda: shown.append("docks"))
    made.shown = shown
    yield made
    QgsSettings().remove(PREFIX)
    QgsProject.instance().clear()
    # widgets must not outlive QGIS
    made.panel.deleteLater()
    sip.delete(made._iface.canvas)
    sip.delete(made._iface.window)


def test_the_panel_is_due_until_it_is_dismissed(first):
    assert first_run.is_due()
    first.panel.dismissed.emit()
    assert not first_run.is_due()


def test_the_demonstration_project_is_ready(first):
    assert first.open_project()
    project = QgsProject.instance()
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert groups == ["Habillage", "Eau de pluie", "Friches", "Chaleur urbaine", "ERC et ZAN", "Fond de plan"]
    layers = project.mapLayers().values()
    assert len(layers) >= 20
    assert all(layer.isValid() and layer.featureCount() > 0 for layer in layers)
    assert all(layer.renderer().type() != "singleSymbol" for layer in layers)
    assert first.shown == ["docks"]
    assert "fictional" in first.panel.message.text() or "fictif" in first.panel.message.text()


def test_a_project_that_must_be_kept_is_kept(first):
    first._iface.allows_new = False
    assert not first.open_project()
    assert QgsProject.instance().mapLayers() == {}


def test_the_working_copy_is_made_once(tmp_path):
    folder = demo_territory.working_copy(tmp_path / "demo")
    (folder / "mine.txt").write_text("kept", encoding="utf-8")
    assert demo_territory.working_copy(tmp_path / "demo") == folder
    assert (folder / "mine.txt").is_file()


def test_the_four_headlines_accept_their_parameters(provider, tmp_path):
    runs = demo_territory.headline_runs(demo_territory.EMBEDDED, tmp_path)
    assert [name for name, _ in runs] == [
        "aula:rainpotential",
        "aula:frichequalify",
        "aula:heatexposure",
        "aula:zanbalance",
    ]
    context = QgsProcessingContext()
    for name, parameters in runs:
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        known = {parameter.name() for parameter in algorithm.parameterDefinitions()}
        assert set(parameters) <= known
        right, reason = algorithm.checkParameterValues(parameters, context)
        assert right, f"{name}: {reason}"


def test_the_headlines_run_in_the_background_and_join_the_project(provider, first, qtbot, monkeypatch):
    """The first of the four, to the end: the others have their own tests on the same territory."""
    all_runs = demo_territory.headline_runs
    monkeypatch.setattr(demo_territory, "headline_runs", lambda *folders: all_runs(*folders)[:1])
    first.run_headlines()
    assert not first.panel.buttons[1].isEnabled()
    qtbot.waitUntil(lambda: first.panel.buttons[1].isEnabled(), timeout=120_000)
    assert "resultats" in first.panel.message.text()
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert len(names) == 2
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert "toitures.gpkg" in group.findLayers()[0].layer().source()
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, False]
    assert (demo_territory.working_copy() / "resultats" / "rapport_eau_de_pluie.html").is_file()


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
    monkeypatch.setattr(first_run, "user_language", lambda: spoken)
    monkeypatch.setattr(about, "guide_page", lambda path: tmp_path / path if path.split("/")[0] in built else None)
    assert expected in first_run.guide_address().toString()
