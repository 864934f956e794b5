"""ENAF classes of OCS2D: envelope, farms, flows, refusals."""

from __future__ import annotations

import pytest

from aula_toolbox.processing.erc.zanenaf import ZanEnaf
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

ENAF = "cs21:string&us21:string&p4_21:string&cs24:string&us24:string&p4_24:string"

TOWN, FIELD, FARM = ("CS1.1.1", "US5.1.1"), ("CS6.3.0", "US1.1.1"), ("CS1.1.1", "US1.1.1")


@pytest.fixture
def ocs2d(qgis_app):
    """A town of 16 ha with a hole, two farms (one 40 m from the town, one far), a field that is built in 2024."""
    rows = [
        (box(0, 0, 400, 190), *TOWN, None, *TOWN, None),
        (box(0, 210, 400, 190), *TOWN, None, *TOWN, None),
        (box(440, 0, 50, 50), *FARM, None, *FARM, None),
        (box(490, 0, 50, 50), *FARM, None, *FARM, None),
        (box(2000, 0, 50, 50), *FARM, None, *FARM, None),
        (box(1000, 1000, 100, 100), *FIELD, None, *TOWN, None),
        (box(3000, 0, 100, 100), "CS9.9.9", "US1.1.1", None, *FIELD, None),
    ]
    return memory_layer("Polygon", rows, ENAF, name="ocs2d")


def test_enaf_classes_envelope_and_flows(ocs2d):
    communes = memory_layer(
        "Polygon", [(box(-100, -100, 2500, 2000), "62001"), (box(2400, -100, 2000, 2000), "62002")], "insee:string"
    )
    ran = run(ZanEnaf, INPUT=ocs2d, COMMUNES=communes, OUTPUT="memory:", ENVELOPE="memory:", COMMUNE_TABLE="memory:")
    got = table(ran, "OUTPUT")
    assert [row["code_21"] for row in got] == ["Uh", "Uh", "Ue", "Ue", "A", "A", "XX"]
    assert [row["ctx_21"] for row in got[2:5]] == ["enveloppe", "enveloppe", "hors"]
    assert got[5]["code_24"] == "Uh"
    assert got[6]["enaf_21"] is None or got[6]["enaf_21"].isNull()
    (first, _) = table(ran, "ENVELOPE")
    assert first["surf_ha"] == pytest.approx(16, abs=0.2)
    one, two = table(ran, "COMMUNE_TABLE")
    assert one["conso_21_24_ha"] == pytest.approx(1.0)
    assert one["naf_21_ha"] == pytest.approx(1.25)
    assert two["ha_sans_classe"] == pytest.approx(1.0)
    assert "CS9.9.9" in ran.ear.text
    assert ran.layer().fields().names()[:6] == ["cs21", "us21", "p4_21", "cs24", "us24", "p4_24"]


def test_enaf_refusals(ocs2d):
    refused(ZanEnaf, "E_YEARS", "cs09", INPUT=ocs2d, YEARS="2009", OUTPUT="memory:")
    refused(ZanEnaf, "E_TOGETHER", INPUT=ocs2d, OUTPUT="memory:", COMMUNE_TABLE="memory:")
    refused(ZanEnaf, "E_RANGE", INPUT=ocs2d, OUTPUT="memory:", ENVELOPE_DISTANCE_M=-1)


def test_a_cancelled_run_writes_nothing(ocs2d, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ZanEnaf, Ear(cancel_at=10), INPUT=ocs2d, OUTPUT=str(tmp_path / "enaf.gpkg"))
    assert not list(tmp_path.iterdir())
