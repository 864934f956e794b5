"""The map as QGIS runs it: on the real communes, with wrong inputs, cancelled."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutItemLabel, QgsProcessingContext, QgsProcessingException, QgsProject

from aula_toolbox.processing.maps.exportmap import ExportMap
from tests.gis.maps_support import page, plots
from tests.processing.maps.cases import SOURCES, names, words
from tests.support.runs import Ear, refused, run

pytestmark = pytest.mark.usefixtures("tidy_qgis")


@pytest.mark.parametrize("name", ["pdf", "png", "svg"])
def test_a_map_of_the_territory(territory, tmp_path, name):
    ran = run(
        ExportMap,
        TITLE="Territoire de l’Artois",
        LAYERS=[f"{territory}epci", f"{territory}communes"],
        SOURCES=SOURCES,
        FORMAT=name,
        DPI=96,
        DATE="2026-03-02",
        OUTPUT=str(tmp_path / "carte.xyz.pdf"),
    )
    assert ran["OUTPUT"].endswith(f"carte.xyz.{name}")
    assert ran["OUTPUT_SCALE"] == 250_000
    assert [line[-5:] for line in ran["OUTPUT_WARNINGS"].split("\n")] == ["(C19)"]
    if name == "pdf":
        for word in ("Territoire de l’Artois", SOURCES, "Réalisation : AULA, mars 2026", "EPSG:2154", "1/250"):
            assert word in words(ran["OUTPUT"])


def test_layers_without_source_are_told_and_strict_refuses(communes, tmp_path):
    target = tmp_path / "carte.pdf"
    target.write_text("earlier")
    refused(ExportMap, "C05", "Communes", TITLE="t", LAYERS=[communes], STRICT=True, OUTPUT=str(target))
    assert target.read_text() == "earlier"
    ran = run(ExportMap, TITLE="t", LAYERS=[communes], OUTPUT=str(target))
    assert "(C05)" in ran["OUTPUT_WARNINGS"]
    assert names(tmp_path) == ["carte.pdf"]


def test_the_last_line_counts_what_the_checks_found(communes, tmp_path):
    given = {"TITLE": "t", "LAYERS": [communes], "OUTPUT": str(tmp_path / "c.pdf")}
    assert ", no warning." in run(ExportMap, SOURCES=SOURCES, **given).ear.text
    told = run(ExportMap, **given).ear.text
    assert ", 1 warning:" in told and "  – Source to be given for: Communes." in told


def test_all_wrong_values_are_told_together(communes, tmp_path):
    message = refused(
        ExportMap,
        "TITLE",
        "SCALE",
        "DPI",
        "TITLE_1",
        TITLE="x" * 121,
        SCALE=50,
        DPI=10,
        TITLE_1="a",
        LAYERS=[communes],
        OUTPUT=str(tmp_path / "c.pdf"),
    )
    assert message.count("\n") == 3


def test_a_plate_needs_its_second_map(communes, tmp_path):
    given = {"TITLE": "t", "TEMPLATE": "planche_diagnostic_a3", "LAYERS": [communes], "OUTPUT": str(tmp_path / "c.pdf")}
    refused(ExportMap, "LAYERS_2", **given)
    ran = run(ExportMap, LAYERS_2=[communes], TITLE_1="Avant", TITLE_2="Après", SOURCES=SOURCES, **given)
    assert {"Avant", "Après"} <= set(words(ran["OUTPUT"]).split("\n"))


@pytest.mark.parametrize("where", ["absent/c.pdf", "file/c.pdf"])
def test_a_folder_that_is_not_there_is_told_and_not_made(communes, tmp_path, where):
    (tmp_path / "file").write_text("x")
    refused(ExportMap, "folder", TITLE="t", LAYERS=[communes], OUTPUT=str(tmp_path / where))
    assert names(tmp_path) == ["file"]


def test_without_layers_there_is_no_map(tmp_path):
    refused(ExportMap, "E_LAYERS", TITLE="t", OUTPUT=str(tmp_path / "c.pdf"))


def test_a_wrong_charter_stops_the_run(communes, tmp_path):
    (tmp_path / "charte.json").write_text('{"couleur": {"nuit": "#12"}}')
    refused(
        ExportMap,
        "couleur.nuit",
        TITLE="t",
        LAYERS=[communes],
        TOKENS=str(tmp_path / "charte.json"),
        OUTPUT=str(tmp_path / "c.pdf"),
    )


def test_visible_layers_and_the_kept_layout(tmp_path):
    project = QgsProject()
    shown, hidden = plots(), plots()
    project.addMapLayers([shown, hidden])
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    context = QgsProcessingContext()
    context.setProject(project)
    ear = Ear()
    values = {"TITLE": "Ma carte", "OUTPUT": str(tmp_path / "c.pdf"), "KEEP_LAYOUT": True}
    results, done = ExportMap().create().run(values, context, ear, {}, False)
    assert done
    assert results["OUTPUT_PAGES"] == 1
    (kept,) = project.layoutManager().printLayouts()
    assert kept.name() == "Ma carte"
    assert kept.itemById("aula_carte").layers() == [shown]
    assert isinstance(kept.itemById("aula_titre"), QgsLayoutItemLabel)
    assert kept.itemById("aula_titre").currentText() == "Ma carte"


def test_a_cancelled_map_leaves_nothing(communes, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(ExportMap, Ear(cancel_at=40), TITLE="t", LAYERS=[communes], OUTPUT=str(tmp_path / "c.pdf"))
    assert names(tmp_path) == []


def test_pages_of_the_support_are_sound():
    assert page([plots()]).scale == 8000
