"""The files of the fictional town, written once for all tests of housing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.housing.housingdpe import HousingDpe
from aula_toolbox.processing.housing.housingestimate import HousingEstimate
from tests.support.demo import ROOT, TERRITORY
from tests.support.runs import run


@pytest.fixture(scope="session")
def housing_town(tmp_path_factory, qgis_app) -> dict[str, Path]:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from demo import housing

        return housing.files(tmp_path_factory.mktemp("logement"))
    finally:
        sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def housing_stock(housing_town, tmp_path_factory):
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
