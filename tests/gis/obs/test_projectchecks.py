"""Each check of a project has a project that fails it, and a right one that fails none."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from urllib.parse import quote

import pytest
from qgis.core import (
    Qgis,
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


def checked(folder, change=lambda project: None, largest=LARGEST):
    """The checks that a project fails after a change; it is not written again."""
    project = QgsProject()
    assert project.read(str(folder / "habitat.qgs"))
    change(project)
    found = Counter(one.check for one in check_project(project, largest))
    project.clear()
    return found


def maps(project):
    return next(layer for layer in project.mapLayers().values() if layer.isSpatial())


def test_a_right_project_fails_none(folder):
    assert checked(folder) == {}


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


def nameless(project):
    project.layerTreeRoot().addGroup("Autre")


def words_for_keys(project):
    source = f"{Path(project.fileName()).parent / 'habitat.gpkg'}|layername=indicateur"
    query = f"?layer=ogr:{quote(source)}:i&query=select id, libelle from i&uid=id&nogeometry"
    layer = QgsVectorLayer(query, "mots 2021", "virtual")
    assert layer.isValid()
    project.addMapLayer(layer)


def hidden(project):
    layer = maps(project)
    layer.setFieldConfigurationFlag(0, Qgis.FieldConfigurationFlag.HideFromWfs, True)


# nobody listens there: what is looked at is the address
BASE = 'host=127.0.0.1 port=1 dbname=x connect_timeout=1 estimatedmetadata={} {} table="obs"."communes" (geom)'


WHOLE = [
    (entry("WMSUseLayerIDs", "/", True), "wms_use_layer_id"),
    (entry("WMSCrsList", "/", []), "ogc_validity"),
    (entry("WMSExtent", "/", []), "ogc_validity"),
    (entry("WMSRootName", "/", "nom à accent"), "ogc_validity"),
    (entry("WFSLayers", "/", []), "layer_not_in_wfs"),
    (entry("Paths", "Absolute", True), "absolute_paths"),
    (lambda project: project.setFlag(Qgis.ProjectFlag.TrustStoredLayerStatistics, False), "trust_project_metadata"),
    (lambda project: project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326")), "crs_has_inverted_axis"),
    (nameless, "ogc_validity"),
]
MAP = [
    (same_labels, "duplicated_labels_legend"),
    (same_keys, "duplicated_rule_key_legend"),
    (hidden, "field_not_in_wfs"),
    (short, "ogc_validity"),
    (rename(" vacance"), "leading_trailing_space"),
    (lambda project: None, "label_without_vintage"),
    (double, "duplicated_layer_name_or_group"),
    (filtered, "duplicated_layers_with_different_filters"),
]
ADDED = [
    (layered("/nowhere.gpkg", "ogr", "nulle part 2021"), "layer_invalid"),
    (layered("Point?crs=EPSG:2154&field=a:string", "memory", "mémoire 2021"), "missing_primary_key"),
    (layered(BASE.format("true", "sslmode=require"), "postgres", "ssl 2021"), "ssl_connection"),
    (layered(BASE.format("false", ""), "postgres", "estimé 2021"), "estimated_metadata"),
    (layered(BASE.format("true", "user='a' password='b'"), "postgres", "clé 2021"), "user_password"),
    (layered(BASE.format("true", "authcfg=abc1234"), "postgres", "auth 2021"), "authcfg"),
    (layered('service=\'obs\' table="obs"."communes" (geom)', "postgres", "service 2021"), "pg_service"),
    (layered("url=https://wxs.ign.fr/x/geoportail/wmts", "wms", "ign 2021"), "french_geopf_url"),
    (layered("/nowhere/ortho.ecw", "gdal", "ortho 2021"), "ecw"),
    (raster, "raster_without_pyramid"),
    (outside, "outside"),
    (words_for_keys, "primary_key_not_int4"),
]


@pytest.mark.parametrize("changes", [WHOLE, MAP, ADDED], ids=["project", "map", "sources"])
def test_each_fault_is_found(folder, changes):
    """Reading a project is what takes its time: each gets its faults together, found by their words."""
    wanted = Counter(check for _, check in changes)

    def change(project):
        for one, _ in changes:
            one(project)

    found = checked(folder, change)
    assert {check: found[check] for check in wanted if found[check] < wanted[check]} == {}


def test_a_heavy_file_is_told(folder):
    assert "too_heavy" in checked(folder, largest=1000)
