"""Meters of the fictional town, as QGIS runs them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.housing.housingmeters import HousingMeters
from tests.support.demo import TERRITORY
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


def columns(layer, *names):
    return list(zip(*(attributes(layer, name) for name in names)))


def test_meters_judge_and_correct_nothing(housing_stock, housing_town):
    iris = QgsVectorLayer(f"{TERRITORY}|layername=iris", "iris", "ogr")
    ran = run(
        HousingMeters,
        METERS=str(housing_town["meters"]),
        ZONES=iris,
        INPUT=housing_stock[0],
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


def test_wrong_layers_are_refused(housing_stock, housing_town):
    zones, _ = housing_stock
    other = memory_layer("Polygon", [(square(0, 0, 10), "99999")], "insee:string")
    meters = str(housing_town["meters"])
    refused(HousingMeters, "Estimate the stock", METERS=meters, ZONES=zones, INPUT=other, OUTPUT="memory:")
    refused(HousingMeters, "E_METERS", METERS=meters, ZONES=other, OUTPUT="memory:")
    away = memory_layer("None", [("629990101", 2.0)], "code_zone:string&reseaux_gwh:double")
    ran = run(HousingMeters, METERS=meters, ZONES=zones, INPUT=away, OUTPUT="memory:")
    assert any("none of its zones" in text for text in ran.ear.warnings)


def test_cancel_leaves_no_file(housing_stock, housing_town, tmp_path):
    for moment in (20, 70):
        with pytest.raises(QgsProcessingException):
            run(
                HousingMeters,
                Ear(cancel_at=moment),
                METERS=str(housing_town["meters"]),
                ZONES=housing_stock[0],
                OUTPUT=str(tmp_path / "y.gpkg"),
            )
    assert not list(tmp_path.iterdir())
