"""booklet: a file with a map and texts becomes one PDF, its contents lead to its pages; what is wrong stops it.

Method: docs/design/maps.md#booklets
"""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.core.maps.pdfbook import page_boxes
from aula_toolbox.processing.maps.booklet import Booklet
from tests.support.layers import memory_layer, saved, square
from tests.support.runs import Ear, refused, run


@pytest.fixture
def folder(qgis_app, tmp_path):
    saved(memory_layer("Polygon", [(square(680_000, 7_030_000, 1000), "Lieu")], "nom:string"), tmp_path / "a.gpkg")
    return tmp_path


def written(folder, parameters):
    chapter = {
        "titre": "Sols",
        "texte": "Une phrase.",
        "cartes": [{"titre": "Lieux", "algorithme": "exportmap", "parametres": parameters}],
    }
    place = folder / "livret.json"
    place.write_text(json.dumps({"titre": "Diagnostic", "chapitres": [chapter], "glossaire": {"PLU": "plan"}}))
    return str(place)


def test_a_booklet_has_all_its_pages(folder):
    parameters = {"TITLE": "Lieux", "LAYERS": ["a.gpkg"], "SOURCES": "Sources : IGN", "TEMPLATE": "carte_a4_paysage"}
    target = folder / "livret.pdf"
    ran = run(
        Booklet,
        BOOK=written(folder, parameters),
        RIGHT_HAND=True,
        OUTPUT=str(target),
        OUTPUT_TEXT=str(folder / "livret.htm"),
    )
    boxes = [tuple(map(round, box)) for box in page_boxes(target.read_bytes())]
    # cover, its back, contents, a left page left blank, chapter, map, sources, maps, glossary
    assert boxes == [(595, 842)] * 5 + [(842, 595)] + [(595, 842)] * 3
    assert ran["OUTPUT_PAGES"] == 9 and b"/AulaStamp" in target.read_bytes()
    assert "Lieux" in (folder / "livret.htm").read_text(encoding="utf-8")


def test_a_map_that_cannot_be_made_stops_the_booklet_with_its_name(folder):
    target = folder / "livret.pdf"
    with pytest.raises(QgsProcessingException, match="Lieux"):
        run(Booklet, BOOK=written(folder, {"TITLE": "", "LAYERS": ["a.gpkg"]}), OUTPUT=str(target))
    assert not target.exists()


def test_a_file_that_is_no_booklet_and_a_cancelled_run_leave_nothing(folder):
    (folder / "livret.json").write_text("{}")
    assert refused(Booklet, BOOK=str(folder / "livret.json"), OUTPUT=str(folder / "livret.pdf"))
    ear = Ear()
    ear.cancel()
    with pytest.raises(QgsProcessingException):
        run(Booklet, ear, BOOK=written(folder, {"TITLE": "x", "LAYERS": ["a.gpkg"]}), OUTPUT=str(folder / "l.pdf"))
    assert not (folder / "l.pdf").exists()
