"""Pilot communes: score, groups, refusals."""

from __future__ import annotations

import pytest

from aula_toolbox.processing.erc.ercpilots import ErcPilots
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run


def test_pilots(qgis_app):
    rows = [(box(i * 10, 0, 10, 10), f"62{i:03d}", i % 5, i * 1.5, "nord" if i < 6 else "sud") for i in range(12)]
    layer = memory_layer("Polygon", rows, "insee:string&friches:integer&zan:double&epci:string")
    inputs = {"INPUT": layer, "INDICATORS": "friches=2;zan=-1", "K": 3, "OUTPUT": "memory:"}
    got = table(run(ErcPilots, **inputs, GROUP_FIELD="epci"), "OUTPUT")
    chosen = [row for row in got if row["retenue"] == 1]
    assert len(chosen) == 3
    assert {row["groupe"] for row in chosen} == {"nord", "sud"}
    assert {row["statut"] for row in got} == {"optimal"}
    assert all(row["c_friches"] + row["c_zan"] == pytest.approx(row["score"], abs=0.03) for row in got)
    refused(ErcPilots, "E_INDICATOR", "nope", **{**inputs, "INDICATORS": "nope=1"})
    refused(ErcPilots, "E_PILOTS", "13", **{**inputs, "K": 13})


def test_a_cancelled_run_writes_nothing(qgis_app, tmp_path):
    layer = memory_layer(
        "Polygon", [(box(i, 0, 1, 1), f"6200{i}", i) for i in range(6)], "insee:string&friches:integer"
    )
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcPilots, Ear(cancel_at=1), INPUT=layer, INDICATORS="friches=1", K=2, OUTPUT=str(tmp_path / "pilots.gpkg"))
    assert not list(tmp_path.iterdir())
