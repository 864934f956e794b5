"""What the person does: installs the zip, opens the demonstration, runs algorithms, loads, prints, leaves."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

from desktop.stage import Stage, StageError

PLUGIN = "aula_toolbox"
VERTICAL, HORIZONTAL = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
# words that people type, and the algorithm that they look for
SEARCHES = {
    "aula:rainpotential": "citerne",
    "aula:frichequalify": "friche",
    "aula:heatexposure": "chaleur",
    "aula:zanbalance": "zan",
    "aula:ercsequence": "erc",
}
REPORTS = {
    "aula:rainpotential": "REPORT",
    "aula:frichequalify": "REPORT",
    "aula:heatexposure": "REPORT",
    "aula:zanbalance": "REPORT",
    "aula:ercsequence": "REPORT",
}


def plugin() -> Any:
    """The plugin as QGIS holds it."""
    from qgis.utils import plugins

    return plugins[PLUGIN]


def observatories() -> Any:
    """What the plugin hangs in QGIS for the catalogue."""
    return plugin()._observatories


def install(stage: Stage, archive: Path) -> None:
    """Install the zip with QGIS' own installer, as the page « Install from ZIP » does."""
    import pyplugin_installer
    from qgis.utils import active_plugins

    pyplugin_installer.instance().installFromZipFile(str(archive))
    stage.wait(lambda: PLUGIN in active_plugins, "the plugin started", 20)


def territory(stage: Stage) -> Any:
    """The panel « Territoire », which shows by itself."""
    panel = stage.wait(lambda: stage.window.findChild(QDockWidget, "AulaTerritory"), "the territory panel")
    stage.wait(panel.isVisible, "the territory panel on the screen")
    return panel


def open_demonstration(stage: Stage) -> None:
    """Click the demonstration: its project opens, its folder is looked at, its EPCI is chosen."""
    panel = territory(stage)
    stage.click(panel.demo_button)
    stage.wait(lambda: len(QgsProject.instance().mapLayers()) >= 20, "the layers of the demonstration")
    stage.wait(panel.run_button.isEnabled, "the folder of the demonstration looked at", 120)
    stage.drawn()


def run_diagnosis(stage: Stage) -> None:
    """Press the one button of the panel, and wait for the page."""
    panel = territory(stage)
    stage.click(panel.run_button)
    stage.wait(panel.run_button.isEnabled, "the end of the diagnosis", 400)
    if not panel.page_button.isEnabled():
        raise StageError(panel.message.text())
    stage.settle()


def open_diagnosis(stage: Stage) -> None:
    """Open the project of the diagnosis that was made."""
    panel = territory(stage)
    QgsProject.instance().setDirty(False)
    stage.click(panel.project_button)
    stage.wait(lambda: QgsProject.instance().fileName().endswith("territoire.qgs"), "the project of the diagnosis", 60)
    stage.drawn()


def menu(stage: Stage, number: int) -> None:
    """Choose an entry of our menu by its place: 0 toolbox, 1 catalogue, 2 maps, 3 territory."""
    plugin()._actions[number].trigger()
    stage.settle()


def headlines() -> list[tuple[str, dict[str, Any]]]:
    """Four runs on the demonstration, and the ecological sequence, with inputs of the project alone."""
    from aula_toolbox.gis import demo_territory

    territory = demo_territory.working_copy()
    runs = [
        (name, {key: value for key, value in given.items() if not key.startswith(("OUTPUT", "REPORT", "FLUX"))})
        for name, given in demo_territory.headline_runs(territory, territory)
    ]
    layer = f"{territory / demo_territory.DATABASE}|layername={{}}".format
    sequence = {
        "INPUT": layer("projet"),
        "LANDCOVER": layer("ocs2d"),
        "STATE_FIELD": "etat_eco",
        "AVOIDED": layer("evitement"),
        "REDUCED": layer("reduction"),
        "STAKES_STRONG": [layer("znieff1"), layer("natura2000"), layer("zone_humide")],
        "STAKES_MEDIUM": [layer("znieff2"), layer("tvb")],
        "VARIANT_FIELD": "variante",
    }
    return [*runs, ("aula:ercsequence", sequence)]


def run_headlines(stage: Stage) -> None:
    """The four headlines on the demonstration; their layers on top of the project, one at a time on show."""
    from qgis import processing

    from aula_toolbox.gis import demo_territory

    output = demo_territory.working_copy() / "resultats"
    output.mkdir(exist_ok=True)
    root = QgsProject.instance().layerTreeRoot()
    group = root.insertGroup(0, "Résultats" if stage.language == "fr" else "Results")
    for identifier, given in demo_territory.headline_runs(demo_territory.working_copy(), output):
        processing.run(identifier, given)
        outputs = sorted((value for value in given.values() if is_result(value, output)), reverse=True)
        for path in outputs:
            layer = QgsVectorLayer(path, Path(path).stem, "ogr")
            layer.loadDefaultStyle()
            layer.setName(layer.metadata().title() or layer.name())
            QgsProject.instance().addMapLayer(layer, False)
            group.insertLayer(0, layer)
    stage.drawn()


def is_result(value: Any, folder: Path) -> bool:
    """Whether a parameter is a layer that a run wrote."""
    return isinstance(value, str) and Path(value).parent == folder and value.endswith(".gpkg")


def find_algorithm(stage: Stage, words: str, identifier: str) -> tuple[Any, Any]:
    """Type words in the toolbox; returns its tree and the place of the algorithm there."""
    dock = stage.part(stage.window, QDockWidget, "ProcessingToolbox")
    dock.show()
    dock.raise_()
    tree, search = dock.algorithmTree, dock.searchBox
    stage.type(search, words)
    stage.settle(300)
    model = tree.model()

    def look(parent: Any) -> Any:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            algorithm = tree.algorithmForIndex(index)
            found = index if algorithm is not None and algorithm.id() == identifier else look(index)
            if found is not None:
                return found
        return None

    index = look(tree.rootIndex())
    if index is None:
        raise StageError(f"“{words}” does not find {identifier} in the toolbox")
    return tree, index


def in_dialog(stage: Stage, words: str, identifier: str, act: Callable[[Any], None]) -> None:
    """Double-click an algorithm found by its words, and act in its dialog."""
    tree, index = find_algorithm(stage, words, identifier)
    tree.scrollTo(index)
    tree.setCurrentIndex(index)
    place = tree.visualRect(index).center()
    stage.click_at(tree.viewport(), place)
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    stage.inside(lambda: QTest.mouseDClick(tree.viewport(), button, no_key, place), identifier, act)


def run_dialog(stage: Stage, dialog: Any, parameters: dict[str, Any], seconds: float = 240) -> dict[str, Any]:
    """Fill the dialog, press Run, wait for the end; returns the results. The log stays on show."""
    dialog.setParameters(parameters)
    stage.settle()
    ended: list[Any] = []
    dialog.algorithmFinished.connect(lambda succeeded, results: ended.append((succeeded, results)))
    stage.click(dialog.runButton())
    stage.wait(lambda: ended, f"the end of {dialog.algorithm().id()}", seconds)
    stage.wait(dialog.runButton().isEnabled, "the dialog ready again", 30)
    succeeded, results = ended[0]
    if not succeeded:
        raise StageError(f"{dialog.algorithm().id()} failed")
    return dict(results)


def add_platform(stage: Stage, address: str, title: str = "Plateforme locale") -> None:
    """Preferences > AULA: add a catalogue of OGC API - Records, test it, accept."""

    def fill(dialog: Any) -> None:
        page = next(page for page in dialog.findChildren(QWidget, "aula_options") if hasattr(page, "test_task"))
        stage.click(stage.part(page, QAbstractButton, "source_ajouter"))
        stage.type(stage.part(page, QLineEdit, "source_titre"), title)
        stage.type(stage.part(page, QLineEdit, "source_adresse"), address)
        stage.click(stage.part(page, QAbstractButton, "source_tester"))
        stage.wait(lambda: page.test_task is None, "the test of the catalogue", 30)
        stage.picture("11_settings", dialog)
        if not any(letter.isdigit() for letter in page.result.text()):
            raise StageError(page.result.text())
        box = next(box for box in dialog.findChildren(QDialogButtonBox) if box.isVisible())
        stage.click(box.button(QDialogButtonBox.StandardButton.Ok))

    stage.inside(observatories().dock.open_settings, "the page of settings", fill)


def read_catalogue(stage: Stage, least: int = 20) -> Any:
    """Read the catalogues again in the panel; returns the panel."""
    dock = observatories().dock
    stage.click(stage.part(dock, QToolButton, "rafraichir"))
    stage.wait(lambda: dock.reading is None, "the catalogues read", 60)
    if len(dock.state.catalogue) < least:
        raise StageError(f"only {len(dock.state.catalogue)} records: {dock.parts.error.label.text()}")
    return dock


def load_record(stage: Stage, words: str, key: str) -> None:
    """Search words in the Catalogue, choose the record, press Add."""
    dock = observatories().dock
    before = set(QgsProject.instance().mapLayers())
    stage.type(stage.part(dock, QLineEdit, "recherche"), words)
    stage.wait(lambda: dock.state.query.words == words, "the search done", 5)
    dock.parts.tree.select({key})
    stage.settle()
    stage.picture("catalogue", None)
    stage.click(stage.part(dock, QToolButton, "ajouter"))
    stage.wait(lambda: not dock.runner.is_busy, "the layer loaded", 60)
    added = set(QgsProject.instance().mapLayers()) - before
    if not added:
        raise StageError(f"{key} was not loaded: {dock.parts.error.label.text()}")
    iface.zoomToActiveLayer()
    stage.drawn()


def export_map(stage: Stage, title: str, path: Path) -> None:
    """Type a title in the Maps panel, choose a file, press Export."""
    dock = plugin()._maps
    dock.raise_()
    stage.type(dock.form.title, title)
    dock.output.format.setCurrentIndex(max(dock.output.format.findData(path.suffix[1:]), 0))
    dock.output.file.setFilePath(str(path))
    stage.settle(1500)
    if dock.page is None and dock.preview.button.isVisible():  # where drawing is slow, the panel waits to be asked
        dock.widget().findChild(QScrollArea).ensureWidgetVisible(dock.preview.button)
        stage.click(dock.preview.button)
    stage.wait(lambda: dock.page is not None, "the preview", 120)
    stage.click(dock.output.button)
    if dock.output.warning.isVisible():
        stage.click(dock.output.button)
    stage.wait(path.is_file, "the map written", 60)
    stage.settle()


def leave(stage: Stage) -> None:
    """Forget the project and close QGIS; a session never ends on a question."""
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    stage.report()
    sys.stdout.flush()
    iface.actionExit().trigger()
