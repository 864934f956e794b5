"""Units drawn and measured. docs/design/land.md#units"""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from aula_toolbox.core.reference import constants
from aula_toolbox.gis.land.units import BuildingSet, unit_set
from tests.support.layers import square

NOT_SAID = lambda share: None  # noqa: E731


def test_areas_storeys_and_ruins_of_units():
    land = [QgsGeometry.fromWkt(square(50 * n, 0, 50)) for n in range(3)]
    houses = [QgsGeometry.fromWkt(square(x, 10, 20)) for x in (10, 60, 110)]
    buildings = BuildingSet(houses, np.array([2.0, 4.0, np.nan]), [False, True, False])
    found = unit_set(land, ["A", "A", None], buildings, constants("land_seuils"), NOT_SAID)
    assert found.area_m2.tolist() == [5000.0, 2500.0]
    assert found.built_m2.tolist() == [800.0, 400.0]
    assert found.storeys[0] == 3.0
    assert np.isnan(found.storeys[1])
    assert found.is_ruin.tolist() == [False, False]
    assert found.is_built.all()


def test_without_buildings_nothing_is_called_built():
    found = unit_set([QgsGeometry.fromWkt(square(0, 0, 50))], [None], None, constants("land_seuils"), NOT_SAID)
    assert np.isnan(found.built_m2[0])
    assert not found.is_built[0]


def test_nine_hundred_real_parcels_with_invented_owners(qgis_app, shared_data):
    """Areas of the units are those of the parcels to 1 m2; bounds hold; one owner more never raises the number."""
    layer = QgsVectorLayer(f"{shared_data / 'urba' / 'cadastre_edigeo.gpkg'}|layername=PARCELLE", "p", "ogr")
    land = [feature.geometry() for feature in layer.getFeatures()]
    assert len(land) > 800
    owners = [None if row % 3 == 0 else str(row // 7) for row in range(len(land))]
    limits = constants("land_seuils")
    found = unit_set(land, owners, None, limits, NOT_SAID)
    assert found.area_m2.sum() == pytest.approx(sum(shape.area() for shape in land), abs=1)
    assert found.merged.max() + 1 <= len(found) < len(land)
    one = unit_set(land, ["A"] * len(land), None, limits, NOT_SAID)
    assert len(one) < len(found)
