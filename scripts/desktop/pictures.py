"""The pictures of the guide, taken where its reader will stand: `docs/pictures.csv` says what each must show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDockWidget, QListWidget, QWidget
from qgis.utils import iface

from desktop import acts
from desktop.stage import Stage, StageError, save

PAGE_PX = 1000
DIALOG = (1060, 760)


def take(stage: Stage, wanted: dict[str, Any]) -> None:
    """One step a picture, so that one that fails does not hide the others."""
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("install_1", lambda: plugin_manager(stage, Path(wanted["zip"]))),
        ("install", lambda: acts.install(stage, Path(wanted["zip"]))),
        ("first_hour_1", lambda: first(stage)),
        ("first_hour_2", lambda: demonstration(stage)),
        ("task_observatory", lambda: observatory(stage)),
        ("first_hour_3", lambda: diagnosed(stage)),
        ("task_atlas_1", lambda: maps_panel(stage, Path(wanted["zip"]).parent)),
        ("task_atlas_2", lambda: atlas(stage)),
        ("task_friches_3", lambda: sheet(stage)),
        ("install_2", lambda: toolbox(stage, "aula", "install_2")),
        ("models_1", lambda: toolbox(stage, "aula model", "models_1")),
        ("dialogs", lambda: dialogs(stage)),
        ("task_erc_2", lambda: candidates(stage)),
    )
    for title, act in steps:
        stage.step(title, act)


def first(stage: Stage) -> None:
    """The territory panel beside an empty project."""
    acts.territory(stage)
    stage.picture("first_hour_1")


def plugin_manager(stage: Stage, archive: Path) -> None:
    """The page « Install from ZIP » of QGIS' manager, with the path of the zip."""
    from qgis.gui import QgsFileWidget

    def act(dialog: Any) -> None:
        pages = stage.part(dialog, QListWidget, "mOptionsListWidget")
        row = next(row for row in range(pages.count()) if "ZIP" in pages.item(row).text())
        pages.setCurrentRow(row)
        field = next(widget for widget in dialog.findChildren(QgsFileWidget) if widget.isVisible())
        field.setFilePath(str(archive))
        dialog.resize(900, 420)
        stage.settle()
        stage.picture("install_1", dialog)

    stage.inside(lambda: iface.pluginManagerInterface().showPluginManager(), "the plugin manager", act)


def demonstration(stage: Stage) -> None:
    """The ready project, both panels open."""
    acts.open_demonstration(stage)
    stage.picture("first_hour_2")


def observatory(stage: Stage) -> None:
    """The Catalogue after a search, then the layer that it loads."""
    dock = acts.observatories().dock
    words = "friche"
    tree = stage.part(stage.window, QDockWidget, "Layers")
    tree.hide()
    stage.type(dock.parts.search, words)
    stage.wait(lambda: dock.state.query.words == words, "the search", 5)
    dock.parts.tree.select({"demonstration:demo-friche"})
    stage.settle()
    stage.picture("task_observatory_1", dock)
    tree.show()
    stage.click(dock.parts.add)
    stage.wait(lambda: not dock.runner.is_busy, "the layer loaded", 60)
    iface.messageBar().clearWidgets()
    stage.window.resizeDocks([dock], [430], acts.VERTICAL)
    stage.drawn()
    stage.picture("task_observatory_2")
    root = QgsProject.instance().layerTreeRoot()
    for layer in list(QgsProject.instance().mapLayers().values()):
        if layer.customProperty("aula/record_id"):
            group = root.findLayer(layer.id()).parent()
            QgsProject.instance().removeMapLayer(layer)
            root.removeChildNode(group)


def diagnosed(stage: Stage) -> None:
    """The panel after its one button, the page made; then four results alone, each with its legend unfolded."""
    acts.menu(stage, 3)
    acts.run_diagnosis(stage)
    stage.picture("first_hour_3")
    acts.run_headlines(stage)
    for name in ("Browser", "aula_catalogue", "AulaMaps", "ProcessingToolbox"):
        panel = stage.window.findChild(QDockWidget, name)
        if panel is not None:
            panel.hide()
    show_results(stage, (0,))
    stage.part(stage.window, QDockWidget, "AulaTerritory").hide()
    stage.window.resizeDocks([stage.part(stage.window, QDockWidget, "Layers")], [380], acts.HORIZONTAL)
    for picture, names in (
        ("task_friches_2", ("frichequalify",)),
        ("task_rain_2", ("rainpotential_zones", "rainpotential")),
        ("task_heat_2", ("heatexposure",)),
    ):
        show_results(stage, names, with_buildings=picture == "task_heat_2")
        stage.picture(picture)


FILES = {
    "frichequalify": "friches.gpkg",
    "rainpotential": "toitures.gpkg",
    "rainpotential_zones": "zones_pluie.gpkg",
    "heatexposure": "chaleur.gpkg",
}


def show_results(stage: Stage, names: tuple[Any, ...], with_buildings: bool = False) -> None:
    """Only these results are seen; the first one has its legend unfolded; labels of the friches stay with them."""
    root = QgsProject.instance().layerTreeRoot()
    wanted = {FILES[name] for name in names if name in FILES}
    for node in root.findLayers():
        source = node.layer().source().split("|")[0]
        if "resultats" in source:
            node.setItemVisibilityChecked(Path(source).name in wanted)
            node.setExpanded(Path(source).name == FILES.get(names[0]))
    for group in root.findGroups():
        group.setExpanded(any("resultats" in node.layer().source() for node in group.findLayers()))
        if group.name() == "Friches":
            group.setItemVisibilityChecked("frichequalify" in names)
    own = [node for node in root.findLayers() if node.name() == "Bâtiments" and node.parent() is root]
    if with_buildings and not own:
        root.insertLayer(0, next(node.layer() for node in root.findLayers() if node.name() == "Bâtiments"))
        root.children()[0].setExpanded(False)
    for node in own if not with_buildings else ():
        root.removeChildNode(node)
    stage.drawn()


def maps_panel(stage: Stage, folder: Path) -> None:
    """The Maps panel with a template, a title and its preview, whole."""
    show_results(stage, ("frichequalify",))
    acts.menu(stage, 2)
    dock = acts.plugin()._maps
    title = "Friches de Fosse-en-Gohelle" if stage.language == "fr" else "Friches of Fosse-en-Gohelle"
    stage.type(dock.form.title, title)
    stage.settle(1500)
    dock.output.file.setFilePath(str(folder / "friches.pdf"))
    dock.preview.redraw()
    stage.settle()
    stage.picture("task_atlas_1", dock.widget().widget())
    dock.hide()


def territory(name: str) -> str:
    """A layer of the demonstration by its table."""
    from aula_toolbox.gis import demo_territory

    return f"{demo_territory.working_copy() / demo_territory.DATABASE}|layername={name}"


def run(stage: Stage, identifier: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm as the Python console would, results loaded."""
    from qgis import processing

    results = processing.runAndLoadResults(f"aula:{identifier}", parameters)
    stage.settle()
    return dict(results)


def page(stage: Stage, name: str, source: Path) -> None:
    """A picture that an algorithm made, at the width of the guide."""
    from qgis.PyQt.QtCore import Qt

    image = QImage(str(source))
    if image.isNull():
        raise StageError(f"no picture in {source}")
    save(stage.folder / f"{name}.png", image.scaledToWidth(PAGE_PX, Qt.TransformationMode.SmoothTransformation))


def atlas(stage: Stage) -> None:
    """A page of the atlas of the communes."""
    folder = stage.folder / "atlas"
    folder.mkdir(exist_ok=True)
    title = "Atlas communal" if stage.language == "fr" else "Atlas of the communes"
    ground = ("commune", "friche", "batiment", "troncon_de_route", "surface_hydrographique", "zone_de_vegetation")
    layers = [layer for name in ground for layer in project_layers(name)]
    run(
        stage,
        "exportatlas",
        COVERAGE=territory("commune"),
        TITLE=title,
        LAYERS=layers,
        FORMAT="png",
        DPI=110,
        MODE="multiple",
        OUTPUT_FOLDER=str(folder),
    )
    pages = sorted(folder.glob("*.png"), key=lambda path: -path.stat().st_size)
    page(stage, "task_atlas_2", pages[0])


def project_layers(table: str) -> list[str]:
    """Ids of the layers of the project that come from a table of the demonstration."""
    ending = f"layername={table}"
    return [layer.id() for layer in QgsProject.instance().mapLayers().values() if layer.source().endswith(ending)]


def sheet(stage: Stage) -> None:
    """The sheet of a friche."""
    from aula_toolbox.gis import demo_territory

    folder = stage.folder / "fiches"
    result = demo_territory.working_copy() / "resultats" / "friches.gpkg"
    ground = [
        layer for name in ("batiment", "troncon_de_route", "zone_de_vegetation") for layer in project_layers(name)
    ]
    run(stage, "frichesheets", INPUT=str(result), BACKGROUND=ground, FORMAT="PNG", OUTPUT=str(folder))
    pages = sorted(folder.rglob("*.png"), key=lambda path: -path.stat().st_size)
    page(stage, "task_friches_3", pages[0])


def toolbox(stage: Stage, typed: str, name: str) -> None:
    """The toolbox with words typed; its groups unfolded by one level, or the models alone."""
    acts.menu(stage, 0)
    dock = stage.part(stage.window, QDockWidget, "ProcessingToolbox")
    stage.window.resizeDocks([dock], [400], acts.HORIZONTAL)
    stage.type(dock.searchBox, typed)
    stage.settle(400)
    tree = dock.algorithmTree
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount(tree.rootIndex())):
        provider = model.index(row, 0, tree.rootIndex())
        tree.expand(provider)
        for line in range(model.rowCount(provider) if name == "models_1" else 0):
            group = model.index(line, 0, provider)
            tree.setExpanded(group, any(is_model(tree, model.index(n, 0, group)) for n in range(model.rowCount(group))))
    tree.clearSelection()
    stage.settle()
    stage.picture(name, dock)
    crop(stage.folder / f"{name}.png", tree.mapTo(dock, tree.visualRect(last_shown(tree)).bottomLeft()).y() + 60)


def is_model(tree: Any, index: Any) -> bool:
    """Whether a line of the toolbox is one of our models."""
    algorithm = tree.algorithmForIndex(index)
    return algorithm is not None and ":model" in algorithm.id()


def last_shown(tree: Any) -> Any:
    """The last line of a tree that is not folded away."""
    index = tree.model().index(0, 0, tree.rootIndex())
    while tree.indexBelow(index).isValid():
        index = tree.indexBelow(index)
    return index


def crop(path: Path, height: int) -> None:
    """Keep the top of a picture."""
    image = QImage(str(path))
    save(path, image.copy(0, 0, image.width(), min(height, image.height())))


def dialogs(stage: Stage) -> None:
    """The dialogs of the headlines, filled in, and of a model."""
    filled = {
        "aula:rainpotential": "task_rain_1",
        "aula:frichequalify": "task_friches_1",
        "aula:heatexposure": "task_heat_1",
        "aula:ercsequence": "task_erc_1",
    }
    for identifier, parameters in acts.headlines():
        if identifier in filled:
            dialog_picture(stage, filled[identifier], acts.SEARCHES[identifier], identifier, parameters)
    friches = {"friches": territory("friche"), "FRICHES": territory("friche"), "INPUT": territory("friche")}
    dialog_picture(stage, "models_2", "aula model", "aula:modelfriches", friches)


def dialog_picture(stage: Stage, name: str, words: str, identifier: str, parameters: dict[str, Any]) -> None:
    """One dialog, filled in."""

    def act(dialog: Any) -> None:
        dialog.resize(*DIALOG)
        known = {definition.name() for definition in dialog.algorithm().parameterDefinitions()}
        dialog.setParameters({key: value for key, value in parameters.items() if key in known})
        stage.settle()
        stage.picture(name, dialog)

    acts.in_dialog(stage, words, identifier, act)


def candidates(stage: Stage) -> None:
    """Sites for the needs of a variant, with the project."""
    sequence = dict(acts.headlines())["aula:ercsequence"]
    from qgis import processing

    needs = processing.run(
        "aula:ercsequence",
        {**sequence, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT, "NEEDS": str(stage.folder / "needs.gpkg")},
    )
    one = QgsProcessingFeatureSourceDefinition(needs["NEEDS"])
    one.filterExpression = "variante = 'B'"
    panel: QWidget = stage.part(stage.window, QDockWidget, "ProcessingToolbox")
    panel.hide()
    run(
        stage,
        "erccandidates",
        INPUT=territory("site_candidat"),
        LANDCOVER=territory("ocs2d"),
        NEEDS=one,
        FOOTPRINT=territory("projet"),
        FUNCTIONAL_UNITS=territory("unite_fonctionnelle"),
        PRIORITY_ZONES=territory("zone_renaturation"),
        CORRIDORS=territory("tvb"),
        WETLAND_ZONES=territory("zone_humide"),
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    show_results(stage, ("erccandidates",))
    root = QgsProject.instance().layerTreeRoot()
    found = root.children()[0]
    found.setExpanded(True)
    for node in found.children():
        node.setExpanded(True)
    for identifier in project_layers("projet"):
        root.insertLayer(0, QgsProject.instance().mapLayer(identifier))
    stage.drawn()
    stage.picture("task_erc_2")
