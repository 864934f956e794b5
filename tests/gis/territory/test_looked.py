"""What was seen of a folder is kept, and looked at anew when it changes. docs/design/territory.md#looking"""

from __future__ import annotations

import json

from osgeo import gdal

from aula_toolbox.gis.territory import looked
from tests.support.layers import memory_layer, saved, square


def folder(tmp_path):
    place = tmp_path / "dossier"
    place.mkdir()
    saved(memory_layer("Polygon", [(square(0, 0, 10), "a")], "nom:string"), place / "zones.gpkg")
    (place / "casse.gpkg").write_bytes(b"SQLite format 3\x00 and nothing more")
    (place / "note.pdf").write_bytes(b"%PDF")
    return place


def test_a_second_look_opens_nothing(qgis_app, tmp_path, monkeypatch):
    place = folder(tmp_path)
    memory = looked.memory_of(place, tmp_path / "profile")
    first, others = looked.look(place, memory)
    assert {one.path for one in first} == {"zones.gpkg", "casse.gpkg"}
    assert others == ["note.pdf"]
    assert next(one for one in first if one.path == "casse.gpkg").fault is not None

    def never(*_):
        raise AssertionError("opened again")

    with monkeypatch.context() as patch:
        patch.setattr(looked, "of_item", never)
        again, _ = looked.look(place, memory)
    assert again == first


def test_a_changed_file_is_looked_at_again(qgis_app, tmp_path):
    place = folder(tmp_path)
    memory = looked.memory_of(place, tmp_path / "profile")
    looked.look(place, memory)
    (place / "zones.gpkg").unlink()
    saved(memory_layer("Point", [("POINT(1 1)",), ("POINT(2 2)",)], ""), place / "zones.gpkg")
    found, _ = looked.look(place, memory)
    assert next(one for one in found if one.path == "zones.gpkg").geometry == "point"


def test_a_memory_that_cannot_be_read_or_kept_costs_no_result(qgis_app, tmp_path):
    place = folder(tmp_path)
    memory = tmp_path / "memory.json"
    for told in ("not json", json.dumps(["a list"])):
        memory.write_text(told, encoding="utf-8")
        assert len(looked.look(place, memory)[0]) == 2
    (tmp_path / "file").write_text("x")
    assert len(looked.look(place, tmp_path / "file" / "below.json")[0]) == 2
    assert len(looked.look(place, None)[0]) == 2


def test_a_shapefile_that_does_not_say_its_encoding_is_read_and_remembered(qgis_app, tmp_path):
    """As departments before 2022 are: bytes of Windows, no .cpg; a first look stopped on the first accent."""
    place = tmp_path / "dossier"
    place.mkdir()
    saved(memory_layer("Polygon", [(square(0, 0, 10), "Residentiel")], "usage:string"), tmp_path / "b.gpkg")
    gdal.VectorTranslate(str(place / "BATIMENT.shp"), str(tmp_path / "b.gpkg"), format="ESRI Shapefile")
    table = place / "BATIMENT.dbf"
    table.write_bytes(table.read_bytes().replace(b"Residentiel", "Résidentiel".encode("cp1252")))
    (place / "BATIMENT.cpg").unlink(missing_ok=True)
    memory = looked.memory_of(place, tmp_path / "profile")
    for _ in range(2):
        (found,), _ = looked.look(place, memory)
        assert found.first["usage"] == ("Résidentiel",)
    assert memory.is_file()
