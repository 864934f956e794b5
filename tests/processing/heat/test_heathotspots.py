"""Hot spots, run as QGIS runs them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.heat.heathotspots import HeatHotSpots
from tests.support.inhabitants import cornered, scored_zones
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run


def test_hot_spots_by_every_kind_of_neighbour(qgis_processing):
    layer = cornered()
    for options in ({}, {"NEIGHBOURS": "distance", "DISTANCE": 150}, {"NEIGHBOURS": "nearest", "K": 5}):
        ran = run(HeatHotSpots, INPUT=layer, FIELD="valeur", OUTPUT="TEMPORARY_OUTPUT", **options)
        level = dict(zip(attributes(ran.layer(), "code"), attributes(ran.layer(), "gi_classe")))
        assert level["77"] >= 2 and level["00"] <= -2 and level["34"] == 0
    by_border = run(HeatHotSpots, INPUT=layer, FIELD="valeur", OUTPUT="TEMPORARY_OUTPUT").layer()
    assert dict(zip(attributes(by_border, "code"), attributes(by_border, "n_vois")))["33"] == 8
    mixed = run(HeatHotSpots, INPUT=scored_zones(8), FIELD="ano_nuit_c", OUTPUT="TEMPORARY_OUTPUT")
    assert set(attributes(mixed.layer(), "gi_classe")) == {None} and "The model has mixed" in mixed.ear.text
    assert None not in attributes(mixed.layer(), "gi_z")
    points = memory_layer("Point", [(f"POINT({i} {i * i})", float(i)) for i in range(12)], "v:double")
    found = run(HeatHotSpots, INPUT=points, FIELD="v", K=3, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(found, "n_vois") == [3] * 12
    refused(HeatHotSpots, "DISTANCE", INPUT=layer, FIELD="valeur", NEIGHBOURS="distance", OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatHotSpots, "E_NEIGHBOURS", INPUT=points, FIELD="v", NEIGHBOURS="contiguity", OUTPUT="TEMPORARY_OUTPUT")
    few = memory_layer("Point", [("POINT(0 0)", 1.0)], "v:double")
    refused(HeatHotSpots, "10", INPUT=few, FIELD="v", OUTPUT="TEMPORARY_OUTPUT")


def test_a_cancelled_run_leaves_nothing(tmp_path, qgis_processing):
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatHotSpots, Ear(cancel_at=40), INPUT=scored_zones(), FIELD="ano_nuit_c", OUTPUT=str(path))
    assert not path.exists()
