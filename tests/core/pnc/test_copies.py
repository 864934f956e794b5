"""Manifests, content hashes and downloaded tables.

Method: docs/design/pnc.md#copies, docs/design/pnc.md#downloaded-tables
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.core.pnc.catalogue import LocalCopy
from aula_toolbox.core.pnc.csvtable import read_csv
from aula_toolbox.core.pnc.manifest import ContentHash, Manifest

COPY = LocalCopy("a.gpkg", "a", "r1", "s", "https://h", "2026-10-01", "2026-11-01", 3, "ab", (1.0, 2.0, 3.0, 4.0))


def test_a_manifest_travels_with_its_folder(tmp_path):
    manifest = Manifest(created="2026-11-01", plugin="1.0", to_delete=["old.gpkg"])
    manifest.put(COPY)
    manifest.put(replace(COPY, count=4))
    manifest.put(replace(COPY, source="b"))
    path = manifests.write(tmp_path, manifest)
    again = manifests.read(tmp_path)
    assert again == manifest and len(again.entries) == 2
    assert again.find("s:r1").count == 4 and again.find("s:zz") is None
    keys = list(json.loads(path.read_text(encoding="utf-8")))
    assert keys == sorted(keys) and not list(tmp_path.glob("*.part"))
    assert manifests.read(tmp_path / "nowhere") == Manifest()


@pytest.mark.parametrize("path", ["../a.gpkg", "/etc/a.gpkg", "sub/a.gpkg"])
def test_a_manifest_cannot_point_outside_its_folder(tmp_path, path):
    manifests.write(tmp_path, Manifest([replace(COPY, path=path)]))
    with pytest.raises(CatalogueError):
        manifests.read(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "other"}', '{"format": "aula-hors-ligne/1", "entrees": 3}']
)
def test_another_file_is_no_manifest(tmp_path, text):
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(CatalogueError, match="manifest"):
        manifests.read(tmp_path)


def test_file_names_are_ours():
    name = manifests.copy_name("Friches / Qualifiées: ../../x", "s:../../x", "2026-10-01")
    assert name.startswith("friches-qualifiees-x-") and name.endswith("-20261001.gpkg") and "/" not in name
    assert manifests.copy_name("A", "s:1", "") != manifests.copy_name("A", "s:2", "")


ROWS = [(b"\x01\x02", ["a", 1, 1.5, None]), (None, ["é", 2, 2.5, True])]
FIELDS = (("nom", "text"), ("n", "int"), ("x", "real"), ("ok", "bool"))


def digest(rows=ROWS, fields=FIELDS):
    content = ContentHash(fields)
    for wkb, values in rows:
        content.add(wkb, values)
    return content.hexdigest()


def test_the_content_hash_sees_every_change_and_nothing_else():
    assert digest() == digest([(bytes(w) if w else None, list(v)) for w, v in ROWS])
    changed = [
        digest([(b"\x01\x03", ROWS[0][1]), ROWS[1]]),
        digest([(ROWS[0][0], ["a", 1, 1.5000001, None]), ROWS[1]]),
        digest([(ROWS[0][0], ["a", 1, 1.5, ""]), ROWS[1]]),
        digest([(ROWS[0][0], ["a", 1, 1.5, False]), ROWS[1]]),
        digest([(ROWS[0][0], ["a", 1.0, 1.5, None]), ROWS[1]]),
        digest([ROWS[1], ROWS[0]]),
        digest(ROWS[:1]),
        digest(fields=(("nom", "text"), ("n", "int"), ("y", "real"), ("ok", "bool"))),
        digest([(ROWS[0][0], [b"a", 1, 1.5, None]), ROWS[1]]),
    ]
    assert len({digest(), *changed}) == len(changed) + 1


def test_composed_and_decomposed_accents_are_the_same_text():
    assert digest([(None, ["e\u0301", 1, 1.0, None])]) == digest([(None, ["é", 1, 1.0, None])])


cells = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6)


@given(st.lists(cells, max_size=3), st.lists(cells, max_size=3))
@settings(max_examples=200)
def test_different_rows_have_different_hashes(one, other):
    import unicodedata

    def key(row):
        return [(type(v), unicodedata.normalize("NFC", v) if isinstance(v, str) else repr(v)) for v in row]

    same = digest([(None, one)], ()) == digest([(None, other)], ())
    assert same == (
        key(one) == key(other) or (not any(v is not None for v in [*one, *other]) and len(one) == len(other))
    )


def test_tables_in_lambert_93_with_decimal_commas():
    table = read_csv("nom;x;y\nLens;686000,5;7036000,25\nSans;;\n".encode("cp1252"))
    assert (table.separator, table.encoding, table.epsg) == (";", "utf-8", 2154)
    assert list(table.positions()) == [(686000.5, 7036000.25), None]


def test_tables_in_degrees_and_legacy_encoding():
    table = read_csv("nom,lon,lat\nBéthune,2.63,50.53\n".encode("cp1252"))
    assert table.encoding == "cp1252" and table.epsg == 4326 and table.rows[0][0] == "Béthune"
    assert read_csv(b"a\tLongitude\tLatitude\n1\t2,6\t50,5").epsg == 4326


def test_tables_with_wkt():
    table = read_csv(b"\xef\xbb\xbfid;geom\n1;POINT (2.5 50.5)\n2;\n")
    assert table.wkt == 1 and table.epsg == 4326 and table.header == ("id", "geom")
    assert (
        read_csv(b"id;wkt\n1;POLYGON ((686000 7036000, 686001 7036000, 686000 7036001, 686000 7036000))").epsg == 2154
    )
    assert read_csv(b"id;geom\n1;not wkt").wkt == -1


def test_tables_without_position():
    for body in (b"id;x;y\n1;2;3", b"id;lon;lat\n1;400;50", b"a;b\n1;2"):
        assert read_csv(body).epsg is None


def test_ragged_and_repeated_columns():
    notes = Notes()
    table = read_csv(b"a;a;;A\n1;2\n1;2;3;4;\n", notes)
    assert table.header == ("a", "a_2", "champ_3", "A_3") and table.rows == (("1", "2", "", ""), ("1", "2", "3", "4"))
    assert "fewer cells than the header; the missing ones are empty. Lines: 2" in str(notes.warnings[0])
    with pytest.raises(CatalogueError) as caught:
        read_csv(b"a;b\n1;2\n1;2;3\n")
    assert "Unexpected answer: File CSV: more cells than the 2 names of the header. Lines: 3" in caught.value.told(str)
    assert "E_RAGGED" not in caught.value.told(str)


def test_coordinates_that_cannot_be_read():
    table = read_csv(b"id;x;y\na;686000;7036000\nb;inconnu;7036000\n")
    assert list(table.positions()) == [(686000.0, 7036000.0), None]


@pytest.mark.parametrize("body", [b"", b"\n\n", b";;\n1;2;3"])
def test_empty_tables(body):
    with pytest.raises(CatalogueError):
        read_csv(body)
