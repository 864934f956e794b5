"""The sessions: the whole first morning, a short one for the tests, the next morning, the pictures of the guide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget, QScrollArea
from qgis.utils import iface

from desktop import acts, pictures, words
from desktop.stage import WINDOW, Stage, StageError


def play(wanted: dict[str, Any]) -> None:
    """Play one scene and leave QGIS, whatever happens."""
    stage = Stage(Path(wanted["folder"]), wanted["language"])
    stage.window.showNormal()
    stage.window.setGeometry(0, 0, *wanted.get("window", WINDOW))
    stage.settle(500)
    scenes = {"first": first_morning, "short": short_morning, "next": next_morning, "look": look}
    scenes["pictures"] = pictures.take
    try:
        scenes[wanted["scene"]](stage, wanted)
    except Exception as problem:
        stage.faults.append(f"the session stopped: {type(problem).__name__}: {problem}")
    finally:
        acts.leave(stage)


def first_morning(stage: Stage, wanted: dict[str, Any]) -> None:
    """Everything issue after issue promised, one click after another."""
    begin(stage, wanted)
    for number, (identifier, parameters) in enumerate(acts.headlines(), 1):
        stage.step(f"{identifier} in its dialog", lambda a=identifier, p=parameters, n=number: headline(stage, a, p, n))
    stage.step("the diagnosis from the panel", lambda: diagnosed(stage))
    stage.step("load a layer from the platform", lambda: load(stage, wanted))
    stage.step("export a map", lambda: export(stage))
    finish(stage, wanted)


def short_morning(stage: Stage, wanted: dict[str, Any]) -> None:
    """The same with one headline and the packaged catalogue, for the tests."""
    begin(stage, wanted)
    identifier, parameters = next(
        run for run in acts.headlines() if run[0] == wanted.get("algorithm", "aula:zanbalance")
    )
    stage.step(f"{identifier} in its dialog", lambda: headline(stage, identifier, parameters, 1))
    stage.step("load a layer from the catalogue", lambda: load(stage, wanted))
    stage.step("export a map", lambda: export(stage, is_short=True))
    finish(stage, wanted)


def look(stage: Stage, wanted: dict[str, Any]) -> None:
    """The panels, a dialog and the settings, to be looked at with another theme or larger letters."""
    begin(stage, wanted)
    stage.step("territory", lambda: look_at_territory(stage))
    stage.step("catalogue", lambda: look_at_catalogue(stage))
    stage.step("maps", lambda: look_at_maps(stage))
    identifier, parameters = "aula:frichequalify", dict(acts.headlines())["aula:frichequalify"]
    stage.step("dialog", lambda: headline(stage, identifier, parameters, 1))


def look_at_territory(stage: Stage) -> None:
    """The panel with a subject unfolded, while it runs, and after; the dialog that it fills in."""
    acts.menu(stage, 3)
    panel = acts.territory(stage)
    panel.subjects.topLevelItem(0).setExpanded(True)
    stage.settle()
    stage.picture("04_territory")
    stage.picture("04_territory_whole", panel.area.widget())
    stage.click(panel.run_button)
    stage.settle(2500)
    stage.picture("04_territory_running")
    stage.wait(panel.run_button.isEnabled, "the end of the diagnosis", 400)
    stage.picture("04_territory_done")
    stage.click(panel.dialog_button)
    stage.settle(800)
    dialog = acts.plugin()._territory.dialogs[-1]
    dialog.resize(1000, 700)
    stage.settle()
    stage.picture("04_territory_dialog", dialog)
    dialog.close()


def look_at_catalogue(stage: Stage) -> None:
    """A search, a card, the message of a record that is there already."""
    acts.menu(stage, 1)
    acts.load_record(stage, "arbre", "demonstration:demo-arbre")
    stage.click(acts.observatories().dock.parts.add)
    stage.settle()
    stage.picture("05_catalogue")


def look_at_maps(stage: Stage) -> None:
    """The whole column of the panel."""
    acts.menu(stage, 2)
    dock = acts.plugin()._maps
    dock.preview.redraw()
    stage.settle(800)
    stage.picture("06_maps")
    stage.picture("06_maps_whole", dock.widget().findChild(QScrollArea).widget())


def next_morning(stage: Stage, wanted: dict[str, Any]) -> None:
    """QGIS again with the same profile: the plugin is there, the panel does not show by itself."""
    stage.step("the plugin starts with QGIS", lambda: started(stage))
    stage.step("uninstall", lambda: uninstall(stage))


def begin(stage: Stage, wanted: dict[str, Any]) -> None:
    """Install, see the panel, open the demonstration."""
    stage.picture("01_before")
    if not stage.step("install the zip", lambda: acts.install(stage, Path(wanted["zip"]))):
        raise StageError("the plugin was not installed")
    stage.step("the territory panel shows", lambda: acts.territory(stage))
    stage.picture("02_territory")
    if not stage.step("open the demonstration", lambda: acts.open_demonstration(stage)):
        raise StageError("no demonstration")
    stage.picture("03_demonstration")


def headline(stage: Stage, identifier: str, parameters: dict[str, Any], number: int) -> None:
    """Find it in the toolbox, fill its dialog, run it, read its log, look at the map."""
    name = identifier.split(":")[1]
    place = f"{number + 3:02d}_{name}"
    report = stage.folder / f"{name}.html"

    def act(dialog: Any) -> None:
        dialog.resize(1100, 820)
        stage.settle()
        stage.picture(f"{place}_a_toolbox")
        dialog.setParameters(parameters)
        stage.settle()
        stage.picture(f"{place}_b_dialog", dialog)
        acts.run_dialog(stage, dialog, {**parameters, acts.REPORTS[identifier]: str(report)})
        stage.picture(f"{place}_c_log", dialog)

    acts.in_dialog(stage, acts.SEARCHES[identifier], identifier, act)
    stage.drawn()
    stage.picture(f"{place}_d_map")
    if not report.is_file():
        raise StageError(f"{identifier} wrote no report")


def diagnosed(stage: Stage) -> None:
    """The one button of the territory panel, then the project that it made."""
    acts.menu(stage, 3)
    acts.run_diagnosis(stage)
    stage.picture("10_diagnosis")
    acts.open_diagnosis(stage)
    stage.picture("10_project")


def load(stage: Stage, wanted: dict[str, Any]) -> None:
    """From the local platform when there is one, else from the packaged catalogue."""
    acts.menu(stage, 1)
    if wanted.get("platform"):
        acts.add_platform(stage, wanted["platform"])
        acts.read_catalogue(stage)
        acts.load_record(stage, "WFS", wanted["record"])
    else:
        acts.load_record(stage, "friche", "demonstration:demo-friche")
    stage.picture("11_loaded")


def export(stage: Stage, is_short: bool = False) -> None:
    """A4 and PDF from the Maps panel."""
    acts.menu(stage, 2)
    stage.settle(800)
    title = "Carte de démonstration" if stage.language == "fr" else "Demonstration map"
    for suffix in ("pdf",) if is_short else ("pdf", "png"):
        acts.export_map(stage, title, stage.folder / f"carte.{suffix}")
    stage.picture("12_maps")


def finish(stage: Stage, wanted: dict[str, Any]) -> None:
    """Read what is on the screen, look at the layers, say good-bye to the panel."""
    stage.step("every word is translated", lambda: check_words(stage, Path(wanted["i18n"])))
    stage.step("every layer has its style", lambda: check_styles(stage))
    stage.step("our shortcuts are ours", lambda: check_shortcuts(stage))
    stage.step("the panel does not come back by itself", lambda: dismiss(stage))


def check_words(stage: Stage, i18n: Path) -> None:
    """In French: no English in our panels, our menu and our algorithms. In English: nothing to compare with."""
    if stage.language != "fr":
        return
    panels = {"territory": acts.territory(stage), "catalogue": acts.observatories().dock, "maps": acts.plugin()._maps}
    for name, panel in panels.items():
        left = words.untranslated(words.told_by(panel), i18n)
        stage.faults += [f"not translated in the panel {name}: {text}" for text in left]
    own = (action.text() for action in acts.plugin()._actions)
    stage.faults += [f"not translated in the menu: {text}" for text in words.untranslated(own, i18n)]
    for algorithm in QgsApplication.processingRegistry().providerById("aula").algorithms():
        left = words.untranslated(words.told_by_algorithm(algorithm.create()), i18n)
        stage.faults += [f"not translated in {algorithm.id()}: {text}" for text in left]


def check_shortcuts(stage: Stage) -> None:
    """Keys of ours that another action of QGIS has too would do nothing."""
    from qgis.PyQt.QtGui import QAction

    own = {action: action.shortcut().toString() for action in acts.plugin()._actions if not action.shortcut().isEmpty()}
    if len(own) < 2:
        stage.faults.append("the panels have no shortcut")
    for other in stage.window.findChildren(QAction):
        if other not in own and other.shortcut().toString() in own.values():
            stage.faults.append(f"shortcut taken: {other.shortcut().toString()} by {other.text()}")


def check_styles(stage: Stage) -> None:
    """No layer with the symbol that QGIS draws by lot."""
    for layer in QgsProject.instance().mapLayers().values():
        if not layer.isValid():
            stage.faults.append(f"not a valid layer: {layer.name()}")
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and is_plain(layer):
            stage.faults.append(f"no style: {layer.name()} ({layer.source()})")


def is_plain(layer: QgsVectorLayer) -> bool:
    """Whether a layer is drawn as QGIS draws one that nobody styled: one symbol of one simple part, one outline."""
    from qgis.core import QgsSymbol

    renderer = layer.renderer()
    if renderer.type() != "singleSymbol":
        return False
    drawn, default = renderer.symbol().clone(), QgsSymbol.defaultSymbol(layer.geometryType())
    default.setColor(drawn.color())
    if layer.geometryType() != Qgis.GeometryType.Line:
        return same(drawn, default, ("outline_color", "outline_width", "outline_style", "style", "name", "size"))
    return same(drawn, default, ("line_width", "line_style", "customdash"))


def same(one: Any, other: Any, keys: tuple[str, ...]) -> bool:
    """Whether two symbols of one part have the same properties."""
    if one.symbolLayerCount() != other.symbolLayerCount():
        return False
    left, right = one.symbolLayer(0), other.symbolLayer(0)
    if left.layerType() != right.layerType():
        return False
    return all(left.properties().get(key) == right.properties().get(key) for key in keys)


def dismiss(stage: Stage) -> None:
    """Press « do not show again »."""
    acts.menu(stage, 3)
    panel = acts.territory(stage)
    panel.area.ensureWidgetVisible(panel.close_button)
    stage.settle()
    stage.click(panel.close_button)
    if panel.isVisible():
        raise StageError("the panel stays")


def started(stage: Stage) -> None:
    """The plugin was loaded by QGIS, with its algorithms, and greets nobody twice."""
    provider = QgsApplication.processingRegistry().providerById("aula")
    if provider is None or not provider.algorithms():
        raise StageError("the algorithms are not there")
    panel = stage.window.findChild(QDockWidget, "AulaTerritory")
    if panel is not None and panel.isVisible():
        raise StageError("the panel came back")
    acts.menu(stage, 1)
    acts.menu(stage, 2)
    stage.picture("20_next_morning")


def uninstall(stage: Stage) -> None:
    """Taken away, the plugin leaves neither menu nor panel."""
    import pyplugin_installer

    pyplugin_installer.instance().uninstallPlugin(acts.PLUGIN, quiet=True)
    stage.settle(500)
    if QgsApplication.processingRegistry().providerById("aula") is not None:
        raise StageError("the algorithms are still there")
    docks = stage.window.findChildren(QDockWidget)
    left = [dock.windowTitle() for dock in docks if dock.isVisible() and "AULA" in dock.windowTitle()]
    if left:
        raise StageError(f"panels left behind: {left}")
    actions = [action.text() for action in iface.pluginMenu().actions() if "AULA" in action.text()]
    if actions:
        raise StageError(f"menu left behind: {json.dumps(actions)}")
    stage.picture("21_uninstalled")
