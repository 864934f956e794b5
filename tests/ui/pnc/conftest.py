"""The panel, its platform and a private profile."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.provider import AulaProvider
from aula_toolbox.ui.pnc import dock as docks
from scripts import local_platform
from tests.servers.catalogue import Platform
from tests.ui.pnc.support import quiet


@pytest.fixture(autouse=True, scope="module")
def provider(qgis_app):
    registry = QgsApplication.processingRegistry()
    if registry.providerById("aula") is not None:
        yield
        return
    # its Python half must stay alive as long as QGIS uses it
    added = AulaProvider()
    registry.addProvider(added)
    yield
    registry.removeProvider(added)


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_SOURCES", "[]")
    monkeypatch.setenv("AULA_DOCK_STATE", "")
    monkeypatch.setenv("AULA_OFFLINE_FOLDER", str(tmp_path / "copies"))
    yield
    QgsProject.instance().clear()


@pytest.fixture
def platform(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    folder.mkdir()
    server = Platform(local_platform.write_files(folder)["gpkg"].read_bytes())
    monkeypatch.setenv("AULA_SOURCES", json.dumps([server.source.to_json()]))
    yield server
    server.stop()


@pytest.fixture
def dock(qgis_app):
    made = docks.CatalogueDock(None)
    made.resize(300, 700)
    made.show()
    QCoreApplication.processEvents()
    yield made
    quiet(made)
    made.close()
    made.deleteLater()
