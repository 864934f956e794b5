"""The demonstration, one click away: its project, its folder of downloads with official names, and the guide."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal

from ... import about
from ...core.errors import AulaError
from ...gis import demo_territory
from ...gis.i18n import tr, user_language

LOGGER = logging.getLogger("aula_toolbox.territory")
DOWNLOADS = "livraisons"


class DeliveryTask(QgsTask):
    """Writes the layers of the demonstration under the names of official downloads."""

    written = pyqtSignal(str)

    def __init__(self, target: Path) -> None:
        super().__init__(tr("Writing the demonstration's downloads"), QgsTask.Flag.CanCancel)
        self._territory, self._target = demo_territory.working_copy(), target

    def run(self) -> bool:
        try:
            demo_territory.deliver(self._territory, self._target)
        except (AulaError, OSError) as fault:
            LOGGER.error("demonstration: %s", fault)
            return False
        return True

    def finished(self, result: bool) -> None:
        self.written.emit(str(self._target) if result else "")


class Demonstration(QObject):
    """Opens the fictional territory; `ready` gives its folder of downloads, empty when it could not be written."""

    ready = pyqtSignal(str)

    def __init__(self, iface: Any, show_docks: Callable[[], None]) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._show_docks = iface, show_docks
        self._task: DeliveryTask | None = None

    def open_project(self) -> bool:
        """A new project with the territory; QGIS asks before a changed project is left."""
        if not self._iface.newProject(True):
            return False
        extent = demo_territory.fill(QgsProject.instance(), demo_territory.working_copy())
        canvas = self._iface.mapCanvas()
        canvas.setExtent(extent)
        canvas.refresh()
        self._show_docks()
        return True

    def deliver(self) -> None:
        """Its folder of downloads, written once, in the background."""
        target = demo_territory.working_copy() / DOWNLOADS
        if demo_territory.is_delivered(target):
            self.ready.emit(str(target))
            return
        self._task = DeliveryTask(target)
        self._task.written.connect(self.ready)
        QgsApplication.taskManager().addTask(self._task)


def guide_address() -> QUrl:
    """Where the guide is: the language of QGIS, else English or French, else the documentation pages."""
    for language in dict.fromkeys((user_language(), "en", "fr")):
        page = about.guide_page(f"{language}/index.html")
        if page is not None:
            return QUrl.fromLocalFile(str(page))
    return QUrl(about.help_page("README", user_language()))
