"""The three algorithms as QGIS runs them: on the real communes, with wrong inputs, cancelled."""

from __future__ import annotations

import csv
import subprocess

import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from aula_toolbox.core.maps.thresholds import scales
from aula_toolbox.processing.maps.checklayout import CheckLayout
from aula_toolbox.processing.maps.exportatlas import ExportAtlas
from aula_toolbox.processing.maps.exportmap import ExportMap
from tests.gis.maps_support import page, plots
from tests.support.layers import attributes
from tests.support.runs import Ear, refused, run

pytestmark = pytest.mark.usefixtures("tidy_qgis")
SOURCES = "Sources : IGN-INSEE, contours des communes, 2024"


@pytest.fixture
def territory(shared_data):
    return f"{shared_data / 'territory' / 'aula_territory.gpkg'}|layername="


@pytest.fixture
def communes(territory):
    """The communes; the project owns the layer, because pytest keeps fixtures until after QGIS has ended."""
    layer = QgsVectorLayer(f"{territory}communes", "Communes", "ogr")
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def words(path):
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout


def journal(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# --- exportmap ------------------------------------------------------------------------------------------------


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
    assert ran["OUTPUT_SCALE"] == 350_000
    assert [line[-5:] for line in ran["OUTPUT_WARNINGS"].split("\n")] == ["(C19)"]
    if name == "pdf":
        for word in ("Territoire de l’Artois", SOURCES, "Réalisation : AULA, mars 2026", "EPSG:2154", "1/350"):
            assert word in words(ran["OUTPUT"])


def test_layers_without_source_are_told_and_strict_refuses(communes, tmp_path):
    target = tmp_path / "carte.pdf"
    target.write_text("earlier")
    refused(ExportMap, "C05", "Communes", TITLE="t", LAYERS=[communes], STRICT=True, OUTPUT=str(target))
    assert target.read_text() == "earlier"
    ran = run(ExportMap, TITLE="t", LAYERS=[communes], OUTPUT=str(target))
    assert "(C05)" in ran["OUTPUT_WARNINGS"]
    assert names(tmp_path) == ["carte.pdf"]


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


def test_an_atlas_of_two_maps_is_refused(communes, tmp_path):
    given = {"TITLE": "t", "COVERAGE": communes, "LAYERS": [communes], "OUTPUT_FOLDER": str(tmp_path)}
    refused(ExportAtlas, "two maps", TEMPLATE="planche_diagnostic_a3", **given)


# --- exportatlas ----------------------------------------------------------------------------------------------


def atlas(communes, folder, ear=None, **values):
    given = {"TITLE": "Atlas", "COVERAGE": communes, "LAYERS": [communes], "SOURCES": SOURCES}
    return run(ExportAtlas, ear, **{**given, "OUTPUT_FOLDER": str(folder), **values})


def test_a_file_a_page_and_nothing_of_an_earlier_run(communes, tmp_path):
    ran = atlas(communes, tmp_path, FILTER="\"epci_abr\" = 'CAHC'", MODE="multiple", TEMPLATE="carte_a4_paysage")
    lines = journal(tmp_path / "atlas_journal.csv")
    assert ran["OUTPUT_PAGES"] == len(lines) == 14
    first = {line["fichier"] for line in lines}
    assert len(first) == 14
    assert set(names(tmp_path)) == first | {"atlas_journal.csv"}
    assert all(int(line["echelle"]) in scales() for line in lines)
    assert [line["nom"] for line in lines][:3] == ["Bois-Bernard", "Carvin", "Courcelles-lès-Lens"]
    (tmp_path / "notes.txt").write_text("not ours")
    atlas(
        communes, tmp_path, FILTER="\"epci_abr\" = 'CAHC' AND nom < 'D'", MODE="multiple", TEMPLATE="carte_a4_paysage"
    )
    left = set(names(tmp_path)) - {"atlas_journal.csv", "notes.txt"}
    assert left == {line["fichier"] for line in journal(tmp_path / "atlas_journal.csv")}
    assert 0 < len(left) < 14


def test_one_pdf_holds_all_pages_in_order(communes, tmp_path):
    ran = atlas(communes, tmp_path, FILTER="\"epci_abr\" = 'CAHC'", OUTPUT_LOG=str(tmp_path / "log.csv"))
    assert names(tmp_path) == ["atlas.pdf", "log.csv"]
    told = words(ran["OUTPUT_FILE"])
    places = [told.index(f"Atlas – {line['nom']}") for line in journal(tmp_path / "log.csv")]
    assert places == sorted(places)
    assert told.count("\f") == 14


@pytest.mark.parametrize("mode", ["single", "multiple"])
def test_a_cancelled_atlas_leaves_nothing(communes, tmp_path, mode):
    (tmp_path / "atlas.pdf").write_text("earlier")
    with pytest.raises(QgsProcessingException, match="no file was kept"):
        atlas(communes, tmp_path, Ear(cancel_at=50), FILTER="\"epci_abr\" = 'CAHC'", MODE=mode)
    assert names(tmp_path) == ["atlas.pdf"]
    assert (tmp_path / "atlas.pdf").read_text() == "earlier"


def test_wrong_atlas_inputs_are_told(communes, tmp_path):
    given = {"TITLE": "t", "COVERAGE": communes, "LAYERS": [communes], "OUTPUT_FOLDER": str(tmp_path)}
    refused(ExportAtlas, "no page", FILTER="false", **given)
    refused(ExportAtlas, "E_EXPRESSION", FILTER="nom ===", **given)
    refused(ExportAtlas, "plain file name", PREFIX="../x", **given)
    refused(ExportAtlas, "MARGIN", MARGIN=120, **given)
    refused(ExportAtlas, "C05", STRICT=True, **{**given, "FILTER": "nom = 'Lens'"})
    refused(ExportAtlas, "folder", **{**given, "OUTPUT_FOLDER": str(tmp_path / "absent")})
    assert names(tmp_path) == []


def test_friche_sheets_of_real_sites(shared_data, tmp_path):
    path = shared_data / "friches" / "cartofriches_extrait_dept62.csv"
    uri = f"{path.as_uri()}?delimiter=;&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    sites = QgsVectorLayer(uri, "Friches", "delimitedtext")
    sites.setCustomProperty("aula/source", "Cerema, Cartofriches, octobre 2022")
    ran = run(
        ExportAtlas,
        TITLE="Fiche de friche",
        TEMPLATE="friche_fiche_a4",
        COVERAGE=sites,
        LAYERS=[sites],
        FILTER="\"epci_rappel\" NOT LIKE 'hors%'",
        HIGHLIGHT=False,
        OUTPUT_FOLDER=str(tmp_path),
        STATUS="Pré-diagnostic",
    )
    assert ran["OUTPUT_PAGES"] == 33
    told = words(ran["OUTPUT_FILE"])
    assert told.count("Unité foncière") == 33
    assert "non renseigné" in told
    assert {line["avertissements"] for line in journal(tmp_path / "fiche-de-friche_journal.csv")} == {""}


# --- checklayout ----------------------------------------------------------------------------------------------


def checked(layout, project, **values):
    context = QgsProcessingContext()
    context.setProject(project)
    instance = CheckLayout().create()
    given = {"LAYOUT": layout, "OUTPUT": "memory:", **values}
    right, reason = instance.checkParameterValues(given, context)
    if not right:
        raise QgsProcessingException(reason)
    results, done = instance.run(given, context, Ear(), {}, False)
    assert done
    return results, context


def rows(results, context):
    layer = context.getMapLayer(results["OUTPUT"])
    return list(zip(attributes(layer, "code"), attributes(layer, "gravite"), attributes(layer, "element")))


def test_a_foreign_layout_is_checked_too():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Ancienne")
    label = QgsLayoutItemLabel(layout)
    label.setId("texte")
    label.setText("Un texte bien trop long pour la place qui lui est faite")
    layout.addLayoutItem(label)
    project.layoutManager().addLayout(layout)
    results, context = checked("Ancienne", project)
    assert ("C06", "avertissement", "texte") in rows(results, context)
    assert results["OUTPUT_BLOCKING"] == 2  # no map, no sources
    assert results["OUTPUT_COUNT"] == len(rows(results, context)) - 2


def test_an_empty_layout_lacks_everything_and_its_second_page_is_read():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Vide")
    project.layoutManager().addLayout(layout)
    results, context = checked("Vide", project)
    assert results["OUTPUT_BLOCKING"] == 3
    assert {row[0] for row in rows(results, context)} == {"C01"}
    sheet = QgsLayoutItemPage(layout)
    sheet.setPageSize("A4")
    layout.pageCollection().addPage(sheet)
    small = QgsLayoutItemLabel(layout)
    small.setId("petit")
    small.setText("illisible")
    style = small.textFormat()
    style.setSize(3)
    small.setTextFormat(style)
    layout.addLayoutItem(small)
    small.attemptMove(QgsLayoutPoint(20, 20), True, False, 1)
    results, context = checked("Vide", project)
    assert ("C27", "bloquant", "petit") in rows(results, context)


def test_one_of_ours_must_keep_its_mandatory_items():
    project = QgsProject()
    layer = plots()
    project.addMapLayer(layer)
    from aula_toolbox.core.maps.templates import template
    from aula_toolbox.core.maps.tokens import shipped_tokens
    from aula_toolbox.gis.layouts.build import build
    from aula_toolbox.gis.layouts.fill import fill
    from tests.gis.maps_support import content

    layout = build(template("carte_a4_paysage"), shipped_tokens(), project)
    fill(layout, template("carte_a4_paysage"), shipped_tokens(), content([layer]), project)
    layout.setName("La nôtre")
    project.layoutManager().addLayout(layout)
    results, context = checked("La nôtre", project)
    assert [row[0] for row in rows(results, context)] == ["C19"]
    layout.removeLayoutItem(layout.itemById("aula_nord"))
    results, context = checked("La nôtre", project)
    assert ("C01", "bloquant", "North arrow") in rows(results, context)
    with pytest.raises(QgsProcessingException, match="C01"):
        checked("La nôtre", project, STRICT=True)


def test_an_unknown_layout_is_told_with_those_that_exist():
    with pytest.raises(QgsProcessingException):
        checked("Absente", QgsProject())


def test_pages_of_the_support_are_sound():
    assert page([plots()]).scale == 10000
