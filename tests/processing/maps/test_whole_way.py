"""From the catalogue to the printed page, the whole atlas of the territory, and the traps of page names."""

from __future__ import annotations

import re
import subprocess
from statistics import median

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProject, QgsVectorLayer

from aula_toolbox.core.maps.thresholds import scales
from aula_toolbox.gis.layouts.atlas import Choice, coverage, turned
from aula_toolbox.gis.layouts.fill import item, maps_of
from aula_toolbox.processing.maps.exportatlas import ExportAtlas
from aula_toolbox.processing.maps.exportmap import ExportMap
from aula_toolbox.processing.pnc.pncload import PncLoad
from tests.gis.maps_support import book, codes, page, plain, plots
from tests.support.layers import memory_layer, square
from tests.support.runs import run

pytestmark = pytest.mark.usefixtures("tidy_qgis")


def test_a_layer_of_the_catalogue_prints_its_own_source(tmp_path):
    loaded = run(PncLoad, RECORD="demo-commune")
    layer = loaded.layer()
    source = layer.customProperty("aula/source")
    assert source
    composed = page([layer])
    assert plain(item(composed.layout, "sources").currentText()) == f"Sources : {source}"
    assert "C05" not in codes(composed)
    assert "C13" not in codes(composed)
    layer.setCustomProperty("aula/state", "maj_disponible")
    assert "C13" in codes(page([layer]))


@pytest.mark.slow
def test_all_322_communes_have_a_page_at_a_round_scale_that_shows_them_whole(shared_data):
    path = shared_data / "territory" / "aula_territory.gpkg"
    communes = QgsVectorLayer(f"{path}|layername=communes", "Communes", "ogr")
    pages = coverage(QgsProcessingFeatureSource(communes, QgsProcessingContext()), Choice())
    assert len(pages.names) == 322
    assert "Vitz-sur-Authie" in pages.names
    assert pages.names[0] == "Ablain-Saint-Nazaire"
    composed, _ = book([plots()], communes)
    drawn, filled = maps_of(composed.layout)[0], []
    for number in turned(composed.layout):
        box = composed.layout.reportContext().feature().geometry().boundingBox()
        assert composed.scale in scales(), pages.names[number]
        assert drawn.extent().contains(box), pages.names[number]
        filled.append(max(box.width() / drawn.extent().width(), box.height() / drawn.extent().height()))
        assert 0.70 <= filled[-1] <= 0.95, pages.names[number]
    assert number == 321
    assert median(filled) >= 0.85


def test_page_names_never_leave_the_folder(tmp_path):
    names = ["../x", "a/b", "a\\b", "A b", "", "été : œuvre ?"]
    rows = [(square(680000, 7030000 + rank * 100, 90), name) for rank, name in enumerate(names)]
    places = memory_layer("Polygon", rows, "nom:string", name="Lieux")
    folder = tmp_path / "cartes"
    folder.mkdir()
    run(
        ExportAtlas,
        TITLE="t",
        COVERAGE=places,
        LAYERS=[places],
        SOURCES="Sources : x",
        MODE="multiple",
        TEMPLATE="carte_a4_paysage",
        OUTPUT_FOLDER=str(folder),
    )
    made = sorted(path.name for path in folder.iterdir())
    expected = [
        "t_a-b.pdf",
        "t_a-b_2.pdf",
        "t_a-b_3.pdf",
        "t_ete-oeuvre.pdf",
        "t_journal.csv",
        "t_page-1.pdf",
        "t_x.pdf",
    ]
    assert [name for name in made if "page" not in name] == [name for name in expected if "page" not in name]
    assert len(made) == len(expected)
    assert [path.name for path in tmp_path.iterdir()] == ["cartes"]


MASKS = (rb"/CreationDate \(D:[^)]*\)", rb'xmpMM:DocumentID="[^"]*"')


def test_the_same_dated_map_gives_the_same_pdf(tmp_path):
    layer = plots()
    layer.setCustomProperty("aula/source", "x")
    QgsProject.instance().addMapLayer(layer, False)
    made = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.pdf"
        run(ExportMap, TITLE="t", LAYERS=[layer], DATE="2026-03-02", OUTPUT=str(path))
        content = path.read_bytes()
        for mask in MASKS:
            content = re.sub(mask, b"", content)
        made.append(content)
    QgsProject.instance().removeMapLayer(layer.id())
    assert made[0] == made[1]
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    assert "Author:          AULA" in told
    assert "2026" in told
