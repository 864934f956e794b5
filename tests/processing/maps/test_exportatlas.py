"""The atlas as QGIS runs it: on the real communes and sites, with wrong inputs, cancelled."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer

from aula_toolbox.core.maps.thresholds import scales
from aula_toolbox.processing.maps.exportatlas import ExportAtlas
from tests.processing.maps.cases import SOURCES, journal, names, words
from tests.support.runs import Ear, refused, run

pytestmark = pytest.mark.usefixtures("tidy_qgis")


def test_an_atlas_of_two_maps_is_refused(communes, tmp_path):
    given = {"TITLE": "t", "COVERAGE": communes, "LAYERS": [communes], "OUTPUT_FOLDER": str(tmp_path)}
    refused(ExportAtlas, "two maps", TEMPLATE="planche_diagnostic_a3", **given)


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


def test_a_kept_atlas_has_its_pages_and_its_layers(communes, tmp_path):
    """Without the layers dressed for it, the layout would open without a page and with an empty map."""
    project, context = QgsProject(), QgsProcessingContext()
    project.addMapLayer(communes.clone(), False)
    context.setProject(project)
    (own,) = project.mapLayers().values()
    given = {"TITLE": "Atlas", "COVERAGE": own, "LAYERS": [own], "SOURCES": SOURCES, "OUTPUT_FOLDER": str(tmp_path)}
    asked = {"FILTER": "nom IN ('Avion', 'Hesdin')", "TEMPLATE": "carte_a4_paysage", "KEEP_LAYOUT": True}
    _, done = ExportAtlas().create().run({**given, **asked}, context, Ear(), {}, False)
    (kept,) = project.layoutManager().printLayouts()
    assert done and kept.atlas().updateFeatures() == 2
    drawn = kept.itemById("aula_carte").layers()
    assert len(drawn) == 3 and all(project.mapLayer(layer.id()) is layer for layer in drawn)  # veil, subject, ground
    assert not project.layerTreeRoot().findLayers()
    titles = []
    for _ in range(2):
        kept.atlas().next() if titles else kept.atlas().first()
        titles.append(kept.itemById("aula_titre").currentText())
    assert titles == ["Atlas – Avion", "Atlas – Hesdin"]


def test_one_pdf_for_each_value(communes, tmp_path):
    """See docs/design/maps.md#groups-of-an-atlas."""
    given = {"FILTER": "nom IN ('Lens', 'Carvin', 'Avion', 'Oignies', 'Hesdin')", "TEMPLATE": "carte_a4_paysage"}
    ran = atlas(communes, tmp_path, GROUP_BY='"epci_abr"', OUTPUT_LOG=str(tmp_path / "log.csv"), **given)
    assert names(tmp_path) == ["atlas_cahc.pdf", "atlas_call.pdf", "atlas_cc7v.pdf", "log.csv"]
    assert [(line["nom"], line["fichier"]) for line in journal(tmp_path / "log.csv")] == [
        ("Carvin", "atlas_cahc.pdf"),
        ("Oignies", "atlas_cahc.pdf"),
        ("Avion", "atlas_call.pdf"),
        ("Lens", "atlas_call.pdf"),
        ("Hesdin", "atlas_cc7v.pdf"),
    ]
    told = words(tmp_path / "atlas_call.pdf")
    assert told.count("\f") == 2 and "Atlas – Lens" in told and "Carvin" not in told
    assert ran["OUTPUT_PAGES"] == 5 and ran["OUTPUT_FILE"].endswith("atlas_cahc.pdf")
    again = atlas(
        communes, tmp_path, GROUP_BY="if(nom = 'Lens', '', 'x')", OUTPUT_LOG=str(tmp_path / "log.csv"), **given
    )
    assert again["OUTPUT_PAGES"] == 5
    assert names(tmp_path) == ["atlas_sans-groupe.pdf", "atlas_x.pdf", "log.csv"]


def test_groups_are_books(communes, tmp_path):
    given = {"TITLE": "t", "COVERAGE": communes, "LAYERS": [communes], "OUTPUT_FOLDER": str(tmp_path)}
    refused(ExportAtlas, "GROUP_BY", GROUP_BY="epci_abr", MODE="multiple", **given)
    refused(ExportAtlas, "GROUP_BY", GROUP_BY="epci_abr", FORMAT="png", **given)
    refused(ExportAtlas, "E_EXPRESSION", GROUP_BY="epci ===", **given)


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
