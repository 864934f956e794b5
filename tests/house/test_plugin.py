"""The plugin in a session: started, unloaded, and light."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow

import aula_toolbox
from aula_toolbox.gis.log import LOGGER
from aula_toolbox.processing.models import CHAINS
from aula_toolbox.processing.provider import ALGORITHMS
from tests.conftest import ROOT

START = """
import json, sys, time
import qgis.gui, qgis.utils, qgis.PyQt.QtNetwork, qgis.PyQt.QtWidgets
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import processing.core.Processing
started = time.process_time()
processing.core.Processing.Processing.initialize()
yardstick = time.process_time() - started
before = set(sys.modules)
started = time.process_time()
import aula_toolbox
plugin = aula_toolbox.classFactory(None)
plugin.initProcessing()
spent = time.process_time() - started
package = "aula_toolbox."
late = ["processing.base.job", "processing.base.inputs"]
late += ["gis.vector.sources", "gis.results.sinks", "gis.results.products", "gis.vector.measures", "gis.raster.rasters"]
late += ["core.rules", "core.reference", "core.errors", "core.report", "core.charts", "core.scoring"]
from pathlib import Path
home = Path(aula_toolbox.__file__).parent
gone = [name for name in late if not home.joinpath(*name.split(".")).with_suffix(".py").exists()]
unwanted = ["pandas", "requests", "scipy", "matplotlib", "sqlite3", *(package + name for name in late)]
heavy = [name for name in unwanted if name in set(sys.modules) - before]
print(json.dumps({"share": spent / yardstick, "heavy": heavy, "gone": gone, "spent": spent}))
"""


class DesktopOnly(QObject):
    """The part of QGIS' interface that the plugin uses, remembering what was added and removed."""

    initializationCompleted = pyqtSignal()

    def __init__(self, window):
        super().__init__()
        self.window = window
        self.actions = []
        self.docks = []

    def mainWindow(self):
        return self.window

    def addPluginToMenu(self, menu, action):
        self.actions.append(action)

    def removePluginMenu(self, menu, action):
        self.actions.remove(action)

    def registerMainWindowAction(self, action, keys):
        action.setShortcut(keys)
        return True

    def unregisterMainWindowAction(self, action):
        return True

    def addDockWidget(self, area, dock):
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.docks.remove(dock)


def provider_ids():
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


def test_the_plugin_comes_and_goes_without_a_trace(qgis_app):
    window = QMainWindow()
    iface = DesktopOnly(window)
    handlers = list(LOGGER.handlers)
    plugin = aula_toolbox.classFactory(iface)
    plugin.initGui()
    assert "aula" in provider_ids()
    assert iface.actions
    algorithms = QgsApplication.processingRegistry().providerById("aula").algorithms()
    assert len(algorithms) == len(ALGORITHMS) + len(CHAINS)
    plugin.unload()
    assert "aula" not in provider_ids()
    assert not iface.actions
    assert not iface.docks
    assert LOGGER.handlers == handlers


def test_log_records_reach_the_message_log(qgis_app):
    heard = []
    QgsApplication.messageLog().messageReceived.connect(lambda message, tag, level: heard.append((message, tag)))
    plugin = aula_toolbox.classFactory(None)
    logging.getLogger("aula_toolbox.test").warning("a warning")
    plugin.unload()
    assert ("a warning", "AULA") in heard


@pytest.fixture(scope="module")
def starts(tmp_path_factory):
    """Five starts of the plugin, each in a process of its own, after one that leaves the compiled modules.

    Timed like a morning: QGIS has loaded what is its own, and Python finds the modules compiled the day before.
    """
    environment = os.environ | {
        "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("compiled")),
        "PYTHONPATH": str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", START]
    runs = [
        subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=120)
        for _ in range(6)
    ]
    return [json.loads(run.stdout.strip().splitlines()[-1]) for run in runs[1:]]


def test_starting_the_plugin_imports_only_what_it_shows(starts):
    """Neither heavy packages nor what a run needs: import those inside `rules`, `execute` and functions."""
    assert starts[0]["gone"] == []  # a module that has moved is no longer looked for
    assert starts[0]["heavy"] == []


HALL, ALGORITHM, MODEL = 0.5, 0.0125, 0.1


def test_starting_the_plugin_is_quick(starts):
    """In starts of QGIS' own Processing plugin, in the same process: half of one for the hall, an eightieth for each
    algorithm, a tenth for each model (its XML). Both read modules and declare algorithms: a slow machine slows both.
    """
    allowed = HALL + ALGORITHM * len(ALGORITHMS) + MODEL * len(CHAINS)
    assert min(run["share"] for run in starts) < allowed, [run["share"] for run in starts]
