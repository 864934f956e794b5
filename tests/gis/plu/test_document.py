"""A delivery read: the folder or archive around it, its tables, their geometries as they are.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import shutil
import tarfile

import pytest
from qgis.core import QgsProcessingContext

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.plu.delivered import BROKEN, VOID
from aula_toolbox.gis.plu.document import look, name_of, open_table, read_table
from aula_toolbox.gis.vector.sources import Source
from tests.gis.maps_plu import delivered, plu_layer
from tests.support.layers import memory_layer, square


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    zones = plu_layer("ZONE_URBA", [(square(650_000, 7_050_000, 100), {})])
    return delivered(tmp_path_factory.mktemp("plu"), zones)


def test_a_folder_an_archive_and_a_wrapped_folder_are_one_delivery(folder, tmp_path):
    own = look(folder)
    assert own.delivery.name == "62001_PLU_20250630"
    assert sorted(name.table for name in own.places.values()) == ["DOC_URBA", "DOC_URBA_COM", "ZONE_URBA"]
    assert "CNIG PLU v2025" in own.metadata
    assert "Pieces_ecrites/3_Reglement" in own.delivery.folders
    wrapped = shutil.copytree(folder, tmp_path / "recu" / folder.name).parent
    assert look(wrapped).delivery == own.delivery
    packed = shutil.make_archive(str(tmp_path / "envoi"), "zip", folder.parent, folder.name)
    taken = shutil.make_archive(str(tmp_path / "envoi"), "gztar", folder.parent, folder.name)
    flat = shutil.make_archive(str(tmp_path / "62001_PLU_20250630"), "zip", folder)
    for archive in (packed, taken, flat):
        seen = look(tmp_path / archive)
        assert seen.delivery == own.delivery
        assert seen.metadata == own.metadata
        layers = [open_table(place) for place in seen.places]
        assert sorted(layer.featureCount() for layer in layers) == [1, 1, 1]
        assert all(table_of is not None for table_of in map(name_of, layers))


def test_what_is_no_delivery_is_refused(tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("bonjour", encoding="utf-8")
    for path in (note, tmp_path / "nulle part"):
        with pytest.raises(AulaError, match="E_FOLDER"):
            look(path)
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(AulaError, match="E_ARCHIVE"):
        look(bad)
    assert open_table(str(note)) is None
    assert name_of(memory_layer("Point", name="parcelles")) is None


def test_a_folder_of_everything_is_no_delivery(tmp_path, monkeypatch):
    from aula_toolbox.gis.plu import document

    monkeypatch.setattr(document, "_MOST_FILES", 2)
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text("x", encoding="utf-8")
    with pytest.raises(AulaError, match="E_FOLDER"):
        look(tmp_path)


def test_an_archive_without_metadata_says_nothing_of_its_version(tmp_path):
    (tmp_path / "a").write_text("x", encoding="utf-8")
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        archive.add(tmp_path / "a", "Donnees_geographiques/62001_ZONE_URBA_20250630.csv")
    seen = look(tmp_path / "a.tar")
    assert seen.metadata == ""
    assert [name.table for name in seen.places.values()] == ["ZONE_URBA"]
    assert seen.delivery.folders == {"Donnees_geographiques"}


def test_geometries_are_judged_as_they_are(qgis_app):
    bow = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
    two = "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"
    rows = [square(0, 0, 10), bow, None, square(0, 0, 10), two]
    layer = memory_layer("MultiPolygon", [(wkt, "UA", 1, 2.5) for wkt in rows], "LIBELLE:string(12)&N:integer&R:double")
    read = read_table(Source.whole(layer, QgsProcessingContext()), name_of(plu_layer("ZONE_URBA", [])))
    table = read.table
    assert list(table.states) == ["", BROKEN, VOID, "", ""]
    assert list(table.parts) == [1, 1, 1, 1, 2]
    assert list(table.doubles) == [3]
    assert [(one.name, one.kind, one.length) for one in table.columns] == [
        ("LIBELLE", "texte", 12),
        ("N", "entier", 0),
        ("R", "reel", 0),
    ]
    assert table.has_right_crs
    assert read.area_m2[0] == pytest.approx(100.0)
    assert read.area_m2[2] == 0.0
    degrees = plu_layer("ZONE_URBA", [(square(2.5, 50, 0.01), {})], crs="EPSG:4326")
    assert not read_table(Source.whole(degrees, QgsProcessingContext()), name_of(degrees)).table.has_right_crs
