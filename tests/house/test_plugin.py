"""The plugin in a session: started, unloaded, and light."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow

import aula_toolbox
from aula_toolbox.gis.log import LOGGER
from aula_toolbox.processing.provider import ALGORITHMS
from tests.conftest import ROOT

START = """
import json, sys, time
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
started = time.process_time()
import aula_toolbox
plugin = aula_toolbox.classFactory(None)
plugin.initProcessing()
spent = time.process_time() - started
heavy = [name for name in ("pandas", "requests", "scipy", "matplotlib") if name in set(sys.modules) - before]
print(json.dumps({"seconds": spent, "heavy": heavy}))
"""


class DesktopOnly:
    """The part of QGIS' interface that the plugin uses, remembering what was added and removed."""

    def __init__(self, window):
        self.window = window
        self.actions = []
        self.docks = []

    def mainWindow(self):
        return self.window

    def addPluginToMenu(self, menu, action):
        self.actions.append(action)

    def removePluginMenu(self, menu, action):
        self.actions.remove(action)

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
    assert len(algorithms) == len(ALGORITHMS)
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


HALL_SECONDS = 0.010
ALGORITHM_SECONDS = 0.001


def test_starting_the_plugin_is_light():
    """Beyond QGIS itself: 10 ms for the hall, 1 ms for each registered algorithm, no heavy package.

    Processor time, best of five: the machine is shared.
    """
    runs = []
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", START], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
        )
        runs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    assert runs[0]["heavy"] == []
    allowed = HALL_SECONDS + ALGORITHM_SECONDS * len(ALGORITHMS)
    assert min(run["seconds"] for run in runs) < allowed, [run["seconds"] for run in runs]
