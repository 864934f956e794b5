"""Vulnerability and meters of the fictional town, as QGIS runs them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.housing.housingdpe import HousingDpe
from aula_toolbox.processing.housing.housingestimate import HousingEstimate
from aula_toolbox.processing.housing.housingmeters import HousingMeters
from aula_toolbox.processing.housing.housingvulnerability import HousingVulnerability
from tests.support.demo import TERRITORY
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


@pytest.fixture(scope="module")
def stock(housing_town, tmp_path_factory):
    """Zones and uses of the estimate."""
    folder = tmp_path_factory.mktemp("parc")
    cleaned, zones, uses = (str(folder / f"{name}.gpkg") for name in ("dpe", "parc", "usages"))
    files = [str(housing_town["dpe"]), str(housing_town["dpe_old"])]
    run(HousingDpe, INPUT=files, DATE="2026-06-01", OUTPUT=cleaned)
    run(
        HousingEstimate,
        INPUT=cleaned,
        ZONES=QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr"),
        HOUSING=str(housing_town["housing"]),
        RPLS=str(housing_town["rpls"]),
        DRAWS=200,
        DATE="2026-06-01",
        OUTPUT_ZONES=zones,
        OUTPUT_USES=uses,
    )
    return zones, uses


def columns(layer, *names):
    return list(zip(*(attributes(layer, name) for name in names)))


def test_bounds_in_each_zone_of_the_town(stock, housing_town):
    zones, uses = stock
    ran = run(HousingVulnerability, INPUT=zones, USES=uses, INCOME=str(housing_town["income"]), OUTPUT="memory:")
    assert any("to be confirmed" in text for text in ran.ear.warnings)
    told = [
        row
        for row in columns(ran.layer(), "etat", "bas_rev_pct", "vuln_bas_pct", "vuln_indep_pct", "vuln_haut_pct")
        if row[0] == "estime"
    ]
    assert len(told) >= 5
    for _, low, least, mark, most in told:
        assert 0 <= least <= mark <= most <= low
    assert {row[1] for row in columns(ran.layer(), "etat", "vuln_haut_pct") if row[0] != "estime"} <= {None}
    gap = run(
        HousingVulnerability,
        INPUT=zones,
        USES=uses,
        INCOME=str(housing_town["income"]),
        REAL_GAP="corrige",
        OUTPUT="memory:",
    )
    pairs = zip(attributes(ran.layer(), "fact_eur"), attributes(gap.layer(), "fact_eur"))
    assert all(real <= said for said, real in pairs if said is not None)


def test_without_uses_only_thirds_are_told(stock, housing_town):
    ran = run(HousingVulnerability, INPUT=stock[0], INCOME=str(housing_town["income"]), OUTPUT="memory:")
    assert set(attributes(ran.layer(), "vuln_haut_pct")) == {None}
    assert {"3", "1"} <= {text[0] for text in attributes(ran.layer(), "classe_vuln") if text}
    assert any("USES is not given" in text for text in ran.ear.warnings)


def test_meters_judge_and_correct_nothing(stock, housing_town):
    iris = QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr")
    ran = run(
        HousingMeters,
        METERS=str(housing_town["meters"]),
        ZONES=iris,
        INPUT=stock[0],
        OUTPUT="memory:",
        OUTPUT_ZONES="memory:",
    )
    table = ran.layer()
    assert set(attributes(table, "secteur")) == {"residentiel", "tertiaire"}
    assert "secret" in attributes(table, "etat")
    assert {pay for sector, pay in columns(table, "secteur", "facture_meur") if sector == "tertiaire"} == {None}
    ratios = [one for one in attributes(ran.layer("OUTPUT_ZONES"), "ratio_mesure") if one is not None]
    # the town uses less than its DPE say
    assert ratios
    assert all(0.3 < one < 1.3 for one in ratios)
    homes = run(
        HousingMeters, METERS=str(housing_town["meters"]), ZONES=iris, SECTORS=["residentiel"], OUTPUT="memory:"
    )
    assert set(attributes(homes.layer(), "secteur")) == {"residentiel"}


def test_wrong_layers_are_refused(stock, housing_town, tmp_path):
    zones, uses = stock
    other = memory_layer("Polygon", [(square(0, 0, 10), "62990")], "insee:string")
    income, meters = str(housing_town["income"]), str(housing_town["meters"])
    refused(HousingVulnerability, "Estimate the stock", INPUT=other, INCOME=income, OUTPUT="memory:")
    refused(HousingVulnerability, "OUTPUT_USES", INPUT=zones, USES=zones, INCOME=income, OUTPUT="memory:")
    refused(HousingVulnerability, "EFFORT", INPUT=zones, USES=uses, INCOME=income, EFFORT=0, OUTPUT="memory:")
    refused(HousingMeters, "Estimate the stock", METERS=meters, ZONES=zones, INPUT=other, OUTPUT="memory:")
    away = memory_layer("None", [("629990101", 2.0)], "code_zone:string&reseaux_gwh:double")
    iris = QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr")
    ran = run(HousingMeters, METERS=meters, ZONES=iris, INPUT=away, OUTPUT="memory:")
    assert any("none of its zones" in text for text in ran.ear.warnings)
    old = tmp_path / "FILO_2019.csv"
    old.write_text(
        (housing_town["income"]).read_text(encoding="utf-8").replace("21;", "19;").replace("D921", "D919"),
        encoding="utf-8",
    )
    ran = run(HousingVulnerability, INPUT=zones, INCOME=str(old), OUTPUT="memory:")
    assert any("national decile" in text for text in ran.ear.warnings)


def test_prices_of_a_user_and_none(stock, housing_town, tmp_path):
    rows = [f"{fuel};2025;0,15" for fuel in ("electricite", "gaz", "fioul", "gaz_bouteille", "autre")]
    own = tmp_path / "prix.csv"
    own.write_text("\n".join(["energie;annee;eur_kwh", *rows]), encoding="utf-8")
    given = {"INPUT": stock[0], "USES": stock[1], "INCOME": str(housing_town["income"]), "OUTPUT": "memory:"}
    ran = run(HousingVulnerability, **given, PRICES=str(own))
    assert not any("to be confirmed" in text for text in ran.ear.warnings)
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "housing_prix.csv").write_text(
        "energie,annee_prix,eur_kwh,unite,annee,source,statut_source\ngaz,2024,,EUR/kWh,2024,x,a_confirmer\n",
        encoding="utf-8",
    )
    ran = run(HousingVulnerability, **given, TABLES=str(folder))
    assert set(attributes(ran.layer(), "fact_eur")) == {None}
    assert any("no bill is told" in text for text in ran.ear.warnings)


def test_cancel_leaves_no_file(stock, housing_town, tmp_path):
    for moment in (20, 80):
        with pytest.raises(QgsProcessingException):
            run(
                HousingVulnerability,
                Ear(cancel_at=moment),
                INPUT=stock[0],
                USES=stock[1],
                INCOME=str(housing_town["income"]),
                OUTPUT=str(tmp_path / "x.gpkg"),
            )
        with pytest.raises(QgsProcessingException):
            run(
                HousingMeters,
                Ear(cancel_at=min(moment, 70)),
                METERS=str(housing_town["meters"]),
                ZONES=stock[0],
                OUTPUT=str(tmp_path / "y.gpkg"),
            )
    assert not list(tmp_path.iterdir())
