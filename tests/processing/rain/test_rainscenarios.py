from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.rain.rainpotential import RainPotential
from aula_toolbox.processing.rain.rainscenarios import RainScenarios
from tests.processing.rain.test_rainseries import ten_years
from tests.support.grids import netcdf
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


@pytest.fixture
def roofs(qgis_app):
    rows = [
        (square(650000 + 100 * place, 7030000, 10), 60.0 + place, 40.0 + 20 * place, 2000, "ok") for place in range(10)
    ]
    return memory_layer("Polygon", rows, "ae_m2:double&d_l_j:double&cuve_l:integer&statut:string")


def compare(roofs, canche, **parameters):
    defaults = {"TANKS": "1000,x1,x2", "UPTAKE": "10,100", "OUTPUT": "memory:"}
    return run(RainScenarios, INPUT=roofs, RAIN=canche, RAIN_COLUMN="Ptot", **{**defaults, **parameters})


def rows_of(ran):
    return list(ran.layer().getFeatures())


def test_the_product_of_tanks_shares_and_climates(roofs, canche):
    ran = compare(roofs, canche)
    rows = rows_of(ran)
    assert len(rows) == 3 * 2 * 2
    reference = next(row for row in rows if (row["cuve"], row["adoption_pct"], row["climat"]) == ("x1", 100, "actuel"))
    assert reference["ecart_pct"] == 0
    assert reference["n_toits"] == 10
    future = next(
        row for row in rows if row["climat"] != "actuel" and (row["cuve"], row["adoption_pct"]) == ("x1", 100)
    )
    assert future["n_modeles"] == 4
    assert future["util_min"] < future["util_m3_an"] < future["util_max"]
    assert reference["util_min"] == reference["util_max"] == reference["util_m3_an"]
    larger = next(row for row in rows if (row["cuve"], row["adoption_pct"], row["climat"]) == ("x2", 100, "actuel"))
    assert larger["ecart_pct"] > 0
    assert any("a floor" in text for text in ran.ear.infos)


def test_best_roofs_first(roofs, canche):
    best = rows_of(compare(roofs, canche, ORDER="BEST_FIRST"))
    even = rows_of(compare(roofs, canche))
    assert best[0]["util_m3_an"] > even[0]["util_m3_an"]


def test_zone_by_zone(roofs, canche):
    zones = memory_layer(
        "Polygon", [(square(649950, 7029900, 500), "west"), (square(650450, 7029900, 700), "east")], "nom:string"
    )
    ran = compare(roofs, canche, ZONES=zones, TANKS="1000", UPTAKE="100")
    assert attributes(ran.layer(), "zone") == ["west"] * 2 + ["east"] * 2
    assert attributes(ran.layer(), "n_toits") == [5] * 4


def test_a_climate_table_of_the_user(roofs, canche, tmp_path):
    months = ",".join(f"m{month:02d}" for month in range(1, 13))
    path = tmp_path / "climats.csv"
    path.write_text(f"climat,{months}\nplus,{','.join(['10'] * 12)}\n", encoding="utf-8")
    ran = compare(roofs, canche, CLIMATE=str(path))
    assert set(attributes(ran.layer(), "climat")) == {"plus"}
    assert "one model only" in ran.ear.text
    path.write_text("climat,m01\nplus,3\n", encoding="utf-8")
    refused(
        RainScenarios,
        "E_TABLE",
        "m02",
        INPUT=roofs,
        RAIN=canche,
        RAIN_COLUMN="Ptot",
        CLIMATE=str(path),
        OUTPUT="memory:",
    )


def test_a_potential_is_an_input(hamlet, canche):
    potential = run(RainPotential, INPUT=hamlet, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:")
    used = sum(value or 0 for value in attributes(potential.layer(), "util_m3_an"))
    ran = compare(potential.layer(), canche, TANKS="x1", UPTAKE="100")
    today = next(row for row in rows_of(ran) if row["climat"] == "actuel")
    assert 0.98 * used - 1 <= today["util_m3_an"] <= used + 1


def test_multiples_need_tanks(qgis_app, canche):
    layer = memory_layer("Polygon", [(square(0, 0, 10), 60.0, 50.0)], "ae_m2:double&d_l_j:double")
    refused(RainScenarios, "E_FIELD", "cuve_l", INPUT=layer, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:")
    assert rows_of(compare(layer, canche, TANKS="1000"))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"TANKS": "big"}, "E_SCENARIO"),
        ({"UPTAKE": "0"}, "E_SCENARIO"),
        ({"TANKS": ",".join(map(str, range(100, 200)))}, "E_TOO_MANY"),
        ({"INITIAL_LOSS": 9}, "E_RANGE"),
    ],
)
def test_lists_that_cannot_be_used(roofs, canche, wrong, code):
    refused(RainScenarios, code, INPUT=roofs, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:", **wrong)


def test_cancel_leaves_no_file(roofs, canche, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            RainScenarios,
            Ear(cancel_at=50),
            INPUT=roofs,
            RAIN=canche,
            RAIN_COLUMN="Ptot",
            OUTPUT=str(tmp_path / "s.gpkg"),
        )
    assert not list(tmp_path.iterdir())


def test_projected_series_are_a_range_over_their_models(roofs, canche, tmp_path):
    """Two models: one drier than the other; their years to come are read, the nearest cell is taken."""
    paths = []
    for model, factor in (("A", 0.7), ("B", 1.2)):
        values = ten_years(2, since="2046-01-01") * factor
        place = {"since": "2046-01-01", "corner": (2.25, 50.35)}
        path = netcdf(tmp_path / f"prtotAdjust_{model}.nc", values, "prtotAdjust", "mm", **place)
        paths.append(str(path))
    ran = compare(roofs, canche, FUTURES=paths, FUTURE_YEARS="2046-2055", TANKS="1000", UPTAKE="100")
    row = next(row for row in rows_of(ran) if row["climat"] == "projections")
    assert row["n_modeles"] == 2
    assert row["util_min"] < row["util_max"]
    assert "Projections: prtotAdjust_A, prtotAdjust_B" in ran.ear.text
    alone = compare(roofs, canche, FUTURES=paths[:1], TANKS="1000", UPTAKE="100")
    assert "Climate projections: one model only" in alone.ear.text


def test_a_potential_with_gardens_and_schools_gives_the_same_volume(qgis_app, canche):
    """When the demand falls is carried from one algorithm to the next: a garden is no demand of every day."""
    rows = [(square(650000 + 40 * k, 7030000, 11), "Résidentiel", 1) for k in range(6)]
    houses = memory_layer("Polygon", rows, "usage_1:string&nombre_de_logements:integer")
    wanted = {"USES": ["WC", "LINGE", "ARROSAGE"], "GARDEN_M2": 150}
    potential = run(RainPotential, INPUT=houses, RAIN=canche, RAIN_COLUMN="Ptot", OUTPUT="memory:", **wanted).layer()
    used = sum(attributes(potential, "util_m3_an"))
    ran = compare(potential, canche, TANKS="x1", UPTAKE="100")
    today = next(row for row in rows_of(ran) if row["climat"] == "actuel")
    assert 0.98 * used - 1 <= today["util_m3_an"] <= used + 1
    assert "the same every day" not in ran.ear.text
    layer = memory_layer("Polygon", [(square(0, 0, 10), 60.0, 50.0)], "ae_m2:double&d_l_j:double")
    assert "the same every day" in compare(layer, canche, TANKS="1000").ear.text
