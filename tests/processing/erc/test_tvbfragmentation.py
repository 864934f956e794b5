"""Fragmentation of natural patches: mesh size, roads, a project, the real Hérault."""

from __future__ import annotations

import pytest

from aula_toolbox.processing.erc.tvbfragmentation import TvbFragmentation
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, run


def test_a_road_as_wide_as_the_default_is_not_without_width(qgis_app):
    wood = memory_layer("Polygon", [(box(0, 0, 400, 100),)])
    units = memory_layer("Polygon", [(box(0, 0, 400, 100), "a")], "nom:string")
    lines = [("LINESTRING(680300 7039000,680300 7041000)", width) for width in (10.0, 12.0, None, 0.0)]
    roads = memory_layer("LineString", lines, "largeur:double", name="routes")
    given = {"BARRIERS": roads, "BARRIER_WIDTH_FIELD": "largeur", "OUTPUT": "memory:"}
    ran = run(TvbFragmentation, INPUT=wood, UNITS=units, **given)
    assert "2 lines without width: 10 m is used" in ran.ear.text


def test_fragmentation_of_a_cut_wood(qgis_app):
    wood = memory_layer("Polygon", [(box(0, 0, 400, 100),)])
    units = memory_layer(
        "Polygon", [(box(0, 0, 200, 100), "a"), (box(200, 0, 200, 100), "b"), (box(900, 0, 10, 10), "c")], "nom:string"
    )
    road = memory_layer("LineString", [("LINESTRING(680300 7039000,680300 7041000)", None)], "largeur:double")
    project = memory_layer("Polygon", [(box(0, 0, 100, 100),)])
    cbc = table(
        run(TvbFragmentation, INPUT=wood, UNITS=units, BARRIERS=road, PROJECT=project, OUTPUT="memory:"), "OUTPUT"
    )
    cut = table(run(TvbFragmentation, INPUT=wood, UNITS=units, BARRIERS=road, METHOD="CUT", OUTPUT="memory:"), "OUTPUT")
    free = table(run(TvbFragmentation, INPUT=wood, UNITS=units, OUTPUT="memory:"), "OUTPUT")
    assert cbc[0]["meff_ha"] == pytest.approx(2 * 2.95 / 2, abs=1e-3)
    assert cbc[0]["meff_apres_ha"] == pytest.approx(1 * 1.95 / 2, abs=1e-3)
    assert all(a["meff_ha"] >= b["meff_ha"] for a, b in zip(cbc, cut))
    assert all(a["meff_ha"] >= b["meff_ha"] for a, b in zip(free, cbc))
    assert (free[2]["nb_taches"], free[2]["meff_ha"]) == (0, 0)
    assert cbc[1]["nb_taches"] == 2


@pytest.mark.slow
def test_fragmentation_of_the_herault(qgis_app, shared_data):
    path = shared_data / "landcover" / "herault_samples.gpkg"
    inputs = {
        "INPUT": f"{path}|layername=tvb_reservoir_milboise",
        "UNITS": f"{path}|layername=communes_clermontais",
        "OUTPUT": "memory:",
    }
    before = table(run(TvbFragmentation, **inputs), "OUTPUT")
    after = table(run(TvbFragmentation, **inputs, BARRIERS=f"{path}|layername=route500_clermontais"), "OUTPUT")
    assert len(before) == len(after) == 20
    assert all(b["meff_ha"] <= a["meff_ha"] + 1e-6 for a, b in zip(before, after))
    assert all(0 <= row["coherence"] <= 1 for row in (*before, *after))


def test_a_cancelled_run_writes_nothing(qgis_app, tmp_path):
    wood = memory_layer("Polygon", [(box(0, 0, 400, 100),)])
    with pytest.raises(Exception, match="Cancelled"):
        run(TvbFragmentation, Ear(cancel_at=10), INPUT=wood, UNITS=wood, OUTPUT=str(tmp_path / "meshes.gpkg"))
    assert not list(tmp_path.iterdir())
