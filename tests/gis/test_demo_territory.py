"""The demonstration territory as a ready project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject

from aula_toolbox.gis import demo_territory
from aula_toolbox.gis.demo_territory import EMBEDDED, fill, headline_runs, working_copy


def test_a_copy_is_made_once_and_again_when_the_territory_changes(qgis_app, tmp_path):
    folder = working_copy(tmp_path / "demo")
    (folder / "mine.txt").write_text("mine")
    assert working_copy(folder) == folder
    assert (folder / "mine.txt").is_file()
    (folder / "made_with.json").write_text("{}")
    working_copy(folder)
    assert not (folder / "mine.txt").exists()
    assert (folder / "made_with.json").read_text(encoding="utf-8") == (EMBEDDED / "made_with.json").read_text(
        encoding="utf-8"
    )


def test_layers_stand_in_their_groups_with_their_source(qgis_app, tmp_path):
    project = QgsProject()
    extent = fill(project, working_copy(tmp_path / "demo"))
    layers = project.mapLayers().values()
    assert layers and all(layer.isValid() for layer in layers)
    assert all(layer.customProperty("aula/source") for layer in layers)
    assert project.crs().authid() == "EPSG:2154"
    root = project.layerTreeRoot()
    assert all(root.findLayer(layer.id()).parent() is not root for layer in layers)
    # a piece of the Artois, in Lambert-93
    assert 600_000 < extent.xMinimum() < extent.xMaximum() < 800_000
    assert 7_000_000 < extent.yMinimum() < extent.yMaximum() < 7_100_000
    project.clear()


def test_headline_runs_name_files_of_the_territory_and_of_the_output(tmp_path):
    runs = headline_runs(Path("/demo"), Path("/out"))
    known = json.loads((EMBEDDED / "runs.json").read_text(encoding="utf-8"))
    assert [name for name, _ in runs] == [run["algorithm"] for run in known]
    texts = [text for _, values in runs for text in values.values() if isinstance(text, str)]
    assert not any(text.startswith("{") for text in texts)
    assert any(text.startswith("/demo/territoire.gpkg|layername=") for text in texts)
    assert any(text.startswith("/out/") for text in texts)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("{iris}", "/demo/territoire.gpkg|layername=iris"),
        ("{fichier:pluie.csv}", "/demo/pluie.csv"),
        ("{sortie:a.gpkg}", "/out/a.gpkg"),
        (["{iris}", 3], ["/demo/territoire.gpkg|layername=iris", 3]),
        ("plain", "plain"),
        (70, 70),
    ],
)
def test_a_value_stands_for_a_layer_a_file_or_itself(value, told):
    assert demo_territory._value(value, Path("/demo"), Path("/out")) == told
