"""fricheexport: the valid file unchanged, every format with its 51 fields, what does not fit is told."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.friches.fricheexport import FricheExport
from tests.support.runs import run


def test_the_valid_file_is_exported_unchanged(qgis_app, shared_data, tmp_path):
    path = shared_data / "friches" / "cnig_fichier-valide.csv"
    layer = QgsVectorLayer(
        f"file://{path}?delimiter=,&detectTypes=no&geomType=none&charset=UTF-8", "c", "delimitedtext"
    )
    target = tmp_path / "out.csv"
    run(FricheExport, INPUT=layer, OUTPUT=str(target))
    with path.open(encoding="utf-8", newline="") as one, target.open(encoding="utf-8", newline="") as two:
        before, after = list(csv.reader(one)), list(csv.reader(two))
    assert before[0] == after[0]
    changed = {name: (a, b) for name, a, b in zip(before[0], before[1], after[1]) if a != b}
    assert changed == {"urba_zone_formdomi": ("202", "0202")}
    assert b"\r\n" in target.read_bytes()
    assert not target.with_name("out_erreurs.csv").exists()


@pytest.mark.parametrize(("kind", "name"), [("CSV", "f.csv"), ("GeoJSON", "f.geojson"), ("Shapefile", "f.shp")])
def test_every_format_has_the_51_fields(results, tmp_path, kind, name):
    target = tmp_path / name
    ran = run(FricheExport, INPUT=results.layer("SITES"), FORMAT=kind, OUTPUT=str(target))
    opened = QgsVectorLayer(str(target), "back", "ogr")
    assert opened.featureCount() == 3
    names = [one for one in opened.fields().names() if one not in ("fid", "id")]
    assert len(names) == 51
    if kind == "Shapefile":
        assert "SITEID" in names
    assert "_erreurs.csv" in ran.ear.text
    errors = (tmp_path / "f_erreurs.csv").read_text(encoding="utf-8")
    assert "urba_zaer" in errors
    if kind == "CSV":
        assert "MULTIPOLYGON" in target.read_text(encoding="utf-8") or "POLYGON" in target.read_text(encoding="utf-8")


def test_a_text_too_long_for_the_shapefile_is_told(results, tmp_path):
    sites = results.layer("SITES")
    row = next(sites.getFeatures())
    index = sites.fields().lookupField("desserte_commentaire")
    sites.dataProvider().changeAttributeValues({row.id(): {index: "a" * 300}})
    ran = run(FricheExport, INPUT=sites, FORMAT="Shapefile", OUTPUT=str(tmp_path / "f.shp"))
    assert "desserte_commentaire" in "\n".join(ran.ear.warnings)
    ran = run(FricheExport, INPUT=sites, FORMAT="GeoJSON", OUTPUT=str(tmp_path / "f.geojson"))
    assert "desserte_commentaire" not in "\n".join(ran.ear.warnings)


def test_results_and_excel_in_the_export(results, tmp_path):
    target = tmp_path / "f.csv"
    run(
        FricheExport,
        INPUT=results.layer(),
        EXTRA=True,
        EXCEL=True,
        COORD_ORDER="longitude_latitude",
        OUTPUT=str(target),
    )
    text = target.read_text(encoding="utf-8")
    assert text.startswith("\ufeffsite_id;site_nom")
    assert "aula_voc1;aula_i_res" in text
