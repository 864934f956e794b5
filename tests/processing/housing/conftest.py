"""The stock of the fictional town, estimated once for all tests of housing."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.housing.housingdpe import HousingDpe
from aula_toolbox.processing.housing.housingestimate import HousingEstimate
from tests.support.demo import TERRITORY
from tests.support.runs import run


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
