"""Each check of a project has a project that fails it, and a right one that fails none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from aula_toolbox.core.obs.computation import Tables
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.publication import plan
from aula_toolbox.core.obs.store import Version
from aula_toolbox.gis.obs.mapproject import build_project
from aula_toolbox.gis.obs.projectchecks import check_project
from aula_toolbox.gis.obs.tablefiles import write_database

LARGEST = 11e6


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    """A right project and its database."""
    place = tmp_path_factory.mktemp("project")
    tables = Tables.read(2025)
    values = [
        ObsValue("vacance_rp", "COM", code, code, "2021", 5 + rank / 20, "observe", source="INSEE", class_="1")
        for rank, code in enumerate(tables.territory.communes)
    ]
    version = Version("20261130T000000-abcdef12", Path(), {"etat": "publie"})
    made = plan(version, values, tables.territory, tables.indicators, tables.files, "habitat", "Habitat", "LO 2.0")
    write_database(place / "habitat.gpkg", made.tables)
    build_project(made, place / "habitat.gpkg", place / "habitat.qgs")[0].clear()
    return place


def checked(folder, tmp_path, change=lambda project: None, largest=LARGEST):
    own = tmp_path / "own"
    shutil.copytree(folder, own)
    project = QgsProject()
    assert project.read(str(own / "habitat.qgs"))
    change(project)
    found = {one.check for one in check_project(project, largest)}
    project.clear()
    return found


def maps(project):
    return next(layer for layer in project.mapLayers().values() if layer.isSpatial())


def test_a_right_project_fails_none(folder, tmp_path):
    assert checked(folder, tmp_path) == set()


def double(project):
    project.addMapLayer(maps(project).clone())


def filtered(project):
    twin = maps(project).clone()
    twin.setName("vacance 2021 bis")
    twin.setSubsetString("\"code\" = '62119'")
    project.addMapLayer(twin)


def rename(name):
    def change(project):
        maps(project).setName(name)

    return change


def entry(scope, key, value):
    return lambda project: project.writeEntry(scope, key, value)


def same_labels(project):
    renderer = maps(project).renderer().clone()
    for rule in renderer.rootRule().descendants():
        rule.setLabel("x")
    assert isinstance(renderer, QgsRuleBasedRenderer)
    maps(project).setRenderer(renderer)


def same_keys(project):
    renderer = maps(project).renderer().clone()
    for rule in renderer.rootRule().descendants():
        rule.setRuleKey("{1}")
    maps(project).setRenderer(renderer)


def layered(source, provider, name="x 2021"):
    def change(project):
        kind = QgsRasterLayer if provider in ("gdal", "wms") else QgsVectorLayer
        project.addMapLayer(kind(source, name, provider))

    return change


def short(project):
    properties = maps(project).serverProperties()
    (properties if hasattr(properties, "setShortName") else maps(project)).setShortName("é è")


def raster(project):
    from osgeo import gdal

    place = Path(project.fileName()).parent / "r.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(place), 1200, 1200)
    made = None
    assert made is None
    project.addMapLayer(QgsRasterLayer(str(place), "r 2021", "gdal"))


def outside(project):
    place = Path(project.fileName()).parent
    shutil.copy(place / "habitat.gpkg", place.parent / "ailleurs.gpkg")
    project.addMapLayer(QgsVectorLayer(f"{place.parent / 'ailleurs.gpkg'}|layername=communes", "x 2021", "ogr"))


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (double, "duplicated_layer_name_or_group"),
        (filtered, "duplicated_layers_with_different_filters"),
        (rename(" vacance 2021"), "leading_trailing_space"),
        (rename("vacance"), "label_without_vintage"),
        (entry("WMSUseLayerIDs", "/", True), "wms_use_layer_id"),
        (entry("WMSCrsList", "/", []), "ogc_validity"),
        (entry("WMSExtent", "/", []), "ogc_validity"),
        (entry("WFSLayers", "/", []), "layer_not_in_wfs"),
        (short, "ogc_validity"),
        (same_labels, "duplicated_labels_legend"),
        (same_keys, "duplicated_rule_key_legend"),
        (layered("/nowhere.gpkg", "ogr"), "layer_invalid"),
        (layered("Point?crs=EPSG:2154&field=a:string", "memory"), "missing_primary_key"),
        (raster, "raster_without_pyramid"),
        (outside, "outside"),
        (lambda project: project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326")), "crs_has_inverted_axis"),
    ],
)
def test_each_fault_is_found(folder, tmp_path, change, check):
    assert check in checked(folder, tmp_path, change)


def test_a_heavy_file_is_told(folder, tmp_path):
    assert "too_heavy" in checked(folder, tmp_path, largest=1000)
