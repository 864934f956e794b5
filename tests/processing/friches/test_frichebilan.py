"""The balance of projects in one run: demonstration of its outputs, real inventories, bad uses, a cancelled run."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core.friches.schema_bilan import BALANCE, EFFECTS
from aula_toolbox.processing.friches.frichebilan import FricheBilan
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

FIELDS = "site_id:string&comm_insee:string&site_statut:string&voc1:string&c_bati_m2:double&c_pollution:string"
ROWS = [
    (square(0, 0, 150), "a", "62498", "friche sans projet", "res", 3000.0, "non"),
    (square(500, 0, 100), "b", "62498", None, "ren", None, "oui-amiante"),
    (square(900, 0, 100), "c", "62498", "friche reconvertie", "ind", 0.0, None),
    (square(1500, 0, 100), "d", "62498", None, None, 0.0, None),
]


@pytest.fixture(scope="module")
def sites(qgis_app):
    return memory_layer("Polygon", ROWS, FIELDS)


def test_sites_are_weighed_beside_farmland(sites, tmp_path):
    report, export, ear = tmp_path / "r.html", tmp_path / "e.csv", Ear()
    ran = run(
        FricheBilan,
        ear,
        INPUT=sites,
        DRAWS=100,
        OUTPUT="memory:",
        EFFECTS="memory:",
        EXPORT=str(export),
        REPORT=str(report),
    )
    rows = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert set(rows) == {"a", "b"} and set(BALANCE.names) == set(ran.layer().fields().names())
    assert "1 sites without a use" in ear.text and "1 sites are kept apart" in ear.text
    assert rows["a"]["surf_ha"] == 2.25 and rows["a"]["enaf_ha"] == 2.25
    for row in rows.values():
        assert row["solde_keur_bas"] <= row["solde_keur"] <= row["solde_keur_haut"]
    effects = list(ran.layer("EFFECTS").getFeatures())
    assert ran.layer("EFFECTS").fields().names() == list(EFFECTS.names)
    cleaned = {one["site_id"]: one["friche"] for one in effects if one["poste"] == "depollution"}
    assert cleaned["a"] == 0 and cleaned["b"] < 0
    assert export.read_text(encoding="utf-8-sig").splitlines()[0].startswith("site_id;nom;code_insee;nature")
    assert "<svg" in report.read_text(encoding="utf-8")


def test_one_use_for_all_and_a_field_of_the_use(sites):
    ran = run(FricheBilan, INPUT=sites, USAGE="pv", DRAWS=20, OUTPUT="memory:")
    assert attributes(ran.layer(), "usage") == ["pv", "pv", "pv"]
    named = run(FricheBilan, INPUT=sites, USAGE="pv", USAGE_FIELD="voc1", DRAWS=20, OUTPUT="memory:")
    assert attributes(named.layer(), "usage") == ["res", "ren"]


def test_wrong_uses_are_refused(sites):
    wrong = memory_layer("Polygon", [(square(0, 0, 9), "a", "usine")], "site_id:string&voc1:string")
    assert "usine" in refused(FricheBilan, "E_USAGE", INPUT=wrong, OUTPUT="memory:")
    bare = memory_layer("Polygon", [(square(0, 0, 9), "a")], "site_id:string")
    refused(FricheBilan, "E_FIELD", INPUT=bare, OUTPUT="memory:")


def test_a_cancelled_balance_writes_nothing(sites, tmp_path):
    refused(FricheBilan, INPUT=sites, DRAWS=20, OUTPUT=str(tmp_path / "b.gpkg"), ear=Ear(cancel_at=50))
    assert not list(tmp_path.glob("*.gpkg"))


@pytest.mark.parametrize(
    ("name", "provider", "count"),
    [
        ("cartofriches_extrait_dept62.csv", "delimitedtext", 40),
        ("friches_ardennes_2154.gpkg|layername=friches_surf", "ogr", 164),
    ],
)
def test_real_inventories(shared_data, name, provider, count):
    path = str(shared_data / "friches" / name)
    if provider == "delimitedtext":
        path = f"file://{path}?delimiter=;&detectTypes=no&geomType=none&charset=UTF-8"
    every = list(range(4))
    ran = run(
        FricheBilan, INPUT=QgsVectorLayer(path, "f", provider), USAGE="ren", STATUTS=every, DRAWS=50, OUTPUT="memory:"
    )
    rows = list(ran.layer().getFeatures())
    assert 0.9 * count <= len(rows) <= count
    assert all(row["ecart_keur_bas"] <= row["ecart_keur"] <= row["ecart_keur_haut"] for row in rows)
    if count == 164:
        assert all(row["non_compte"] for row in rows), "no commune of the Ardennes is in the shipped table"
