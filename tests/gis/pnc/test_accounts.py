"""Layers that held an account; with a server: `tests/processing/pnc/test_guarded.py`."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject

from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.net import guard
from aula_toolbox.gis.pnc import accounts
from aula_toolbox.gis.pnc.stamp import LayerStamp
from tests.support.guards import forget_guards
from tests.support.layers import memory_layer

ABSENT = "zzz9999"


@pytest.fixture(autouse=True)
def clean(qgis_app):
    forget_guards()
    yield
    forget_guards()


def source(authcfg=ABSENT):
    return CatalogueSource(
        "local", "Local", "json", "https://h.example.org/c.json", authcfg, ("https://h.example.org",)
    )


def test_without_accounts_nothing_is_guarded():
    assert accounts.follow([source("")]) == []
    assert accounts.follow([]) == []
    assert guard.accounts() == {}


def test_an_account_that_is_not_here_is_told_and_not_guarded():
    (told,) = accounts.follow([source()])
    assert "Accounts of kind" in told or "comptes" in told
    assert guard.accounts() == {}


def test_layers_of_others_and_of_absent_accounts_are_left_as_they_are(monkeypatch):
    monkeypatch.setenv("AULA_SOURCES", json.dumps([source().to_json()]))
    project = QgsProject()
    theirs, ours = memory_layer("Point", name="theirs"), memory_layer("Point", name="ours")
    LayerStamp("friches", "local").write(ours)
    before = {layer.name(): layer.source() for layer in (theirs, ours)}
    for layer in (theirs, ours):
        project.addMapLayer(layer)
    assert accounts.guarded(project) == []
    assert {layer.name(): layer.source() for layer in project.mapLayers().values()} == before
    project.clear()
