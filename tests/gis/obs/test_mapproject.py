"""The renderer and the project of a publication."""

from __future__ import annotations

from pathlib import Path

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.lizmap import MapLayer, configuration
from aula_toolbox.core.obs.publication import PublicationPlan, PublishedLayer
from aula_toolbox.core.obs.sld import labels
from aula_toolbox.core.obs.store import Version
from aula_toolbox.gis.obs.mapproject import box_in_degrees, build_project, renderer

LAYER = PublishedLayer(
    "log", "Logements, 2021", "", "communes", "log", "habitat", (10.0, 20.0), "log.", 0, "2021", "INSEE"
)


def test_classes_hatches_and_the_rest(qgis_app):
    # rules die with their renderer
    made = renderer(LAYER)
    rules = made.rootRule().children()
    assert [rule.label() for rule in rules] == [
        "10 log. ou moins",
        "de 10 à 20 log.",
        "plus de 20 log.",
        "Secret statistique",
        "Bornes seulement",
        "Valeur non connue",
    ]
    assert rules[1].filterExpression() == '"log" > 10.0 AND "log" <= 20.0'
    assert rules[-1].isElse()
    assert rules[3].symbol().symbolLayerCount() == 2


def test_a_database_that_is_not_there_is_told(qgis_app, tmp_path):
    plan = PublicationPlan("habitat", "Habitat", Version("20261130T000000-a", Path(), {}), [], [LAYER])
    with pytest.raises(AulaError, match="communes"):
        build_project(plan, tmp_path / "nowhere.gpkg", tmp_path / "x.qgs")


def test_the_extent_in_degrees(qgis_app):
    layers = [
        MapLayer("a", "a", "", "", (613000.0, 7005000.0, 706000.0, 7062000.0)),
        MapLayer("b", "b", "", "", (0, 0, 0, 0), "none"),
    ]
    assert box_in_degrees(layers) == pytest.approx((1.77, 50.14, 3.09, 50.66), abs=0.05)


def test_lizmap_of_a_version_that_nobody_knows():
    with pytest.raises(AulaError, match=r"3\.9"):
        configuration("9.9", 34000, [], [])
    empty = configuration("3.9", 34000, [], [])
    assert (empty["locateByLayer"], empty["datavizLayers"], empty["tooltipLayers"]) == ({}, {}, {})


def test_two_classes_never_bear_one_name():
    """Seen by Lizmap's own checker: quartiles of 0.2 and 0.4 % without decimals were "0 à 0 %" twice."""
    assert labels((0.2, 0.4, 1.0), "%", 0) == ["0,2 % ou moins", "de 0,2 à 0,4 %", "de 0,4 à 1,0 %", "plus de 1,0 %"]
    assert labels((), "%", 0) == []
