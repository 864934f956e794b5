"""What the welcome panel does: open the demonstration project, run the headlines on it, open the guide."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ... import about
from ...gis import demo_territory
from ...gis.i18n import tr, user_language
from ...gis.settings import Settings
from .panel import Offer, WelcomePanel

LOGGER = logging.getLogger("aula_toolbox.welcome")


class FirstRun:
    """The welcome panel and its three actions."""

    def __init__(self, iface: Any, show_docks: Callable[[], None]) -> None:
        self._iface = iface
        self._show_docks = show_docks
        self._pending: list[tuple[str, dict[str, Any]]] = []
        self._total = 0
        self._kept: list[Any] = []  # tasks, contexts and feedbacks live until their run ends
        self.panel = WelcomePanel(self._steps(), iface.mainWindow())
        self.panel.dismissed.connect(self.dismiss)

    def _steps(self) -> list[Offer]:
        return [
            Offer(
                tr("Open the demonstration territory"),
                tr("A fictional mining town with every layer the toolbox uses, in groups and styled."),
                "aula.svg",
                self.open_project,
            ),
            Offer(
                tr("Run the four headline algorithms on it"),
                tr("Rainwater, friches, urban heat and ZAN balance, with their reports; about a minute."),
                "rain.svg",
                self.run_headlines,
            ),
            Offer(
                tr("Open the guide"), tr("First hour, one page a task, methods and glossary."), "maps.svg", self.guide
            ),
        ]

    def dismiss(self) -> None:
        """Hide the panel for good."""
        settings = Settings.read()
        settings.welcome_seen = about.version()
        settings.save()
        self.panel.hide()

    def open_project(self) -> bool:
        """A new project with the territory; QGIS asks before a changed project is left."""
        if not self._iface.newProject(True):
            return False
        territory = demo_territory.working_copy()
        extent = demo_territory.fill(QgsProject.instance(), territory)
        canvas = self._iface.mapCanvas()
        canvas.setExtent(extent)
        canvas.refresh()
        self._show_docks()
        self.panel.raise_()  # the next step is here
        self.panel.tell(tr("The territory is fictional: no figure obtained here says anything of a real commune."))
        return True

    def run_headlines(self) -> None:
        """The four headline algorithms one after another, in the background; results join the project."""
        territory = demo_territory.working_copy()
        output = territory / "resultats"
        output.mkdir(exist_ok=True)
        self._pending = demo_territory.headline_runs(territory, output)
        self._total = len(self._pending)
        self.panel.buttons[1].setEnabled(False)
        self._next()

    def _next(self) -> None:
        if not self._pending:
            self.panel.buttons[1].setEnabled(True)
            folder = demo_territory.working_copy() / "resultats"
            link = f'<a href="{QUrl.fromLocalFile(str(folder)).toString()}">{folder}</a>'
            self.panel.tell(tr("Done. Layers are in the project, reports in {folder}").format(folder=link))
            return
        name, parameters = self._pending.pop(0)
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        self.panel.tell(algorithm.displayName(), 1 - (len(self._pending) + 1) / self._total)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda succeeded, results: self._ended(succeeded, results, context, feedback))
        self._kept = [task, context, feedback]
        QgsApplication.taskManager().addTask(task)

    def _ended(
        self, succeeded: bool, results: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._kept = []
        if not succeeded:
            LOGGER.error("demonstration: %s", feedback.textLog())
            self._pending.clear()
            self.panel.buttons[1].setEnabled(True)
            self.panel.tell(tr("A run failed; the message log of QGIS (tab AULA) says why."))
            return
        for name in sorted(results, key=lambda name: name == "OUTPUT"):  # the main result last, on top and on show
            self._show(str(results[name]), context)
        self._next()

    def _show(self, destination: str, context: QgsProcessingContext) -> None:
        """Add a result layer on top of the project; reports stay in their folder."""
        if Path(destination.split("|")[0]).suffix not in (".gpkg", ".tif"):
            return
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        if layer is None:
            return
        layer.setName(layer.metadata().title() or layer.name())
        project = QgsProject.instance()
        project.addMapLayer(context.takeResultLayer(layer.id()) or layer, False)
        root = project.layerTreeRoot()
        group = root.findGroup(tr("Results")) or root.insertGroup(0, tr("Results"))
        for node in group.findLayers():
            node.setItemVisibilityChecked(False)  # one result at a time, the last one on show
        group.insertLayer(0, layer).setExpanded(False)

    def guide(self) -> None:
        """The offline guide, or the pages of the project when it was not built."""
        QDesktopServices.openUrl(guide_address())


def guide_address() -> QUrl:
    """Where the guide is: the language of QGIS, else English or French, else the documentation pages."""
    for language in dict.fromkeys((user_language(), "en", "fr")):
        page = about.guide_page(f"{language}/index.html")
        if page is not None:
            return QUrl.fromLocalFile(str(page))
    return QUrl(about.help_page("README", user_language()))


def is_due() -> bool:
    """Whether the panel was not yet dismissed for this version."""
    return Settings.read().welcome_seen != about.version()
