"""Population, access, vulnerability and hot spots, run as QGIS runs them."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.core import tables
from aula_toolbox.core.heat.scores import load_indicators
from aula_toolbox.processing.heat.heataccess import HeatAccess
from aula_toolbox.processing.heat.heathotspots import HeatHotSpots
from aula_toolbox.processing.heat.heatpopulation import HeatPopulation
from aula_toolbox.processing.heat.heatvulnerability import HeatVulnerability
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

COUNTS = [
    "ind",
    "men",
    "men_pauv",
    "men_1ind",
    "men_prop",
    "men_fmp",
    "ind_snv",
    "men_surf",
    "log_av45",
    "log_45_70",
    "log_70_90",
    "log_ap90",
    "ind_0_3",
    "ind_4_5",
    "ind_65_79",
    "ind_80p",
]
VINTAGES = {
    "2015": (["IdINSPIRE", *(name.capitalize() for name in COUNTS), "I_est_cr"], "idINSPIRE"),
    "2017": (["Idcar_200m", *COUNTS, "I_est_200"], "idcar"),
    "2019": (["IDCAR_200M", *(name.upper() for name in COUNTS), "I_EST_200"], "IDCAR"),
}
WEST, SOUTH = 690_000, 7_030_000


def grid(vintage="2017", geometry="Polygon", size=4, epsg=2154):
    names, _ = VINTAGES[vintage]
    random = np.random.default_rng(7)
    rows = []
    for column in range(size):
        for line in range(size):
            x, y = WEST + 200 * column, SOUTH + 200 * line
            values = random.uniform(5, 60, len(COUNTS)).round(2).tolist()
            shape = square(x, y, 200) if geometry == "Polygon" else None
            rows.append((shape, f"CRS{epsg}RES200mN{y}E{x}", *values, float(column == 0)))
    kinds = [f"{names[0]}:string", *(f"{name}:double" for name in names[1:])]
    return memory_layer(geometry, rows, "&".join(kinds), name="filosofi")


def zones(*boxes):
    return memory_layer("Polygon", [(square(*box), f"Z{i}") for i, box in enumerate(boxes)], "code:string")


@pytest.mark.parametrize("vintage", VINTAGES)
@pytest.mark.parametrize("geometry", ["Polygon", "None"])
def test_every_vintage_with_and_without_geometry_gives_the_same(vintage, geometry, qgis_processing):
    two = zones((WEST, SOUTH, 400), (WEST + 400, SOUTH + 300, 500))
    ran = run(HeatPopulation, INPUT=grid(vintage, geometry), ZONES=two, OUTPUT="TEMPORARY_OUTPUT")
    reference = grid("2017")
    people = dict(zip(attributes(reference, "Idcar_200m"), attributes(reference, "ind")))
    cells = [people[f"CRS2154RES200mN{SOUTH + dy}E{WEST + dx}"] for dx in (0, 200) for dy in (0, 200)]
    assert attributes(ran.layer(), "pop")[0] == pytest.approx(sum(cells), abs=0.01)
    first = sum(cells[:2]) / sum(cells)
    assert attributes(ran.layer(), "pop_imput_pct")[0] == pytest.approx(100 * first, abs=0.06)
    assert "outside all zones" in ran.ear.text and attributes(ran.layer(), "methode") == ["surface"] * 2


def test_dwellings_split_cells_and_nobody_is_lost(qgis_processing):
    halves = memory_layer(
        "Polygon",
        [
            (
                f"POLYGON(({WEST + dx} {SOUTH},{WEST + dx + 400} {SOUTH},{WEST + dx + 400} {SOUTH + 800},"
                f"{WEST + dx} {SOUTH + 800},{WEST + dx} {SOUTH}))",
            )
            for dx in (-300, 100, 500)
        ],
    )
    buildings = memory_layer(
        "Polygon",
        [(square(WEST + 150, SOUTH + 50, 10), 9), (square(WEST + 50, SOUTH + 50, 10), 1)],
        "NB_LOGTS:integer",
    )
    cells = grid()
    ran = run(HeatPopulation, INPUT=cells, ZONES=halves, DWELLINGS=buildings, OUTPUT="TEMPORARY_OUTPUT")
    assert sum(attributes(ran.layer(), "pop")) == pytest.approx(sum(attributes(cells, "ind")), abs=0.05)
    assert attributes(ran.layer(), "methode") == ["logements", "logements", "surface"]
    without = run(HeatPopulation, INPUT=cells, ZONES=halves, OUTPUT="TEMPORARY_OUTPUT")
    moved = attributes(ran.layer(), "pop")[1] - attributes(without.layer(), "pop")[1]
    assert moved == pytest.approx(0.4 * attributes(cells, "ind")[0], abs=0.02)


def test_the_grid_alone_is_normalised_and_bad_grids_are_refused(qgis_processing):
    alone = run(HeatPopulation, INPUT=grid("2019", "None"), OUTPUT="TEMPORARY_OUTPUT").layer()
    assert alone.featureCount() == 16 and alone.getFeature(1).geometry().area() == pytest.approx(40_000)
    odd = memory_layer("None", [(None, 5.0, "here")], "ind:double&idcar_200m:string")
    refused(HeatPopulation, "here", INPUT=odd, OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatPopulation, "ind", INPUT=zones((0, 0, 1)), OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatPopulation, "E_OUTSIDE", INPUT=grid(), ZONES=zones((0, 0, 1)), OUTPUT="TEMPORARY_OUTPUT")


def test_a_grid_with_decimal_commas_counts_the_same_people(qgis_processing, shared_data, tmp_path):
    """A CSV of a French program brings texts: they are read, and what is not a number is told, never lost."""
    french = shared_data / "field" / "heat" / "filo_fr.csv"
    counted = tables.read(french).numbers("ind")
    ran = run(HeatPopulation, INPUT=QgsVectorLayer(str(french), "filo_fr", "ogr"), OUTPUT="TEMPORARY_OUTPUT")
    assert sum(attributes(ran.layer(), "pop")) == pytest.approx(sum(counted), abs=0.1 * len(counted))
    assert "values that are not numbers" not in ran.ear.text
    spoiled = tmp_path / "grille.csv"
    spoiled.write_text(french.read_text(encoding="utf-8").replace(";24,9;", ";s;", 1), encoding="utf-8")
    told = run(HeatPopulation, INPUT=QgsVectorLayer(str(spoiled), "grille", "ogr"), OUTPUT="TEMPORARY_OUTPUT")
    assert "grille, ind: values that are not numbers, unknown here: s (1)." in told.ear.text


def homes():
    return memory_layer(
        "Point", [(f"POINT({x} 0)", 10.0 * i) for i, x in enumerate((0, 150, 400, 700, 1500), 1)], "hab:double"
    )


def parks():
    return memory_layer(
        "Polygon", [(square(-50, -50, 100), "b", "oui"), (square(500, -50, 100), "a", "non")], "id:string&nuit:string"
    )


def test_straight_access_by_day_and_by_night(qgis_processing):
    ran = run(
        HeatAccess,
        INPUT=homes(),
        WEIGHT_FIELD="hab",
        COOL=parks(),
        COOL_NIGHT_FIELD="nuit",
        ZONES=zones((-100, -100, 900), (1400, -100, 200), (5000, 0, 10)),
        OUTPUT="TEMPORARY_OUTPUT",
        ZONES_OUT="TEMPORARY_OUTPUT",
    )
    layer = ran.layer()
    assert attributes(layer, "dist_m") == [0, 100, 100, 100, 900]
    assert attributes(layer, "acces") == [1, 1, 1, 1, 0]
    assert attributes(layer, "dist_nuit_m") == [0, 100, 350, 650, None]
    assert attributes(layer, "acces_nuit") == [1, 1, 0, 0, 0]
    assert attributes(layer, "lieu_id") == ["b", "b", "a", "a", "a"]
    by_zone = ran.layer("ZONES_OUT")
    assert attributes(by_zone, "sans_frais_jour_pct") == [0, 100, None]
    assert attributes(by_zone, "sans_frais_nuit_pct") == [70, 100, None]
    assert attributes(by_zone, "sans_frais") == [0, 50, 0]


def test_access_on_foot_is_never_shorter_and_far_homes_say_so(qgis_processing):
    street = memory_layer("LineString", [("LINESTRING(0 30, 800 30)",)])
    straight = run(HeatAccess, INPUT=homes(), COOL=parks(), OUTPUT="TEMPORARY_OUTPUT").layer()
    ran = run(HeatAccess, INPUT=homes(), COOL=parks(), NETWORK=street, OUTPUT="TEMPORARY_OUTPUT")
    walked = attributes(ran.layer(), "dist_m")
    for near, far in zip(attributes(straight, "dist_m")[:4], walked[:4]):
        assert far >= near - 0.01
    assert walked[:2] == [0, pytest.approx(130, abs=10)] and walked[4] is None
    assert attributes(ran.layer(), "mode") == ["reseau"] * 4 + ["vol oiseau"]
    assert attributes(ran.layer(), "acces_nuit") == [None] * 5 and "1 homes" in ran.ear.text
    more = memory_layer("Polygon", [(square(-50, -50, 100), "b"), (square(1400, -50, 50), "c")], "id:string")
    again = run(HeatAccess, INPUT=homes(), COOL=more, MIN_AREA=5000, OUTPUT="TEMPORARY_OUTPUT")
    assert "1 places" in again.ear.text and attributes(again.layer(), "acces") == [1, 1, 0, 0, 0]


def scored_zones(count=5):
    indicators, _ = load_indicators()
    names = [*(item.field for item in indicators), "pop"]
    random = np.random.default_rng(3)
    rows = []
    for column in range(count):
        for line in range(count):
            hot = float(column + line)
            values = [hot * item.sense["nuit"] + random.uniform(0, 1) for item in indicators]
            rows.append((square(column * 100, line * 100, 100), f"{column}{line}", *values, 5.0 if hot == 0 else 900.0))
    return memory_layer("Polygon", rows, "&".join(["code:string", *(f"{name}:double" for name in names)]))


def test_notes_follow_the_heat_and_come_back_with_their_thresholds(tmp_path, qgis_processing):
    layer, path = scored_zones(), tmp_path / "seuils.csv"
    first = run(HeatVulnerability, INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", THRESHOLDS_OUT=str(path))
    notes = dict(zip(attributes(first.layer(), "id_zone"), attributes(first.layer(), "vuln_nuit")))
    assert notes["44"] == 9 and notes["01"] <= 2 and notes["00"] is None
    state = dict(zip(attributes(first.layer(), "id_zone"), attributes(first.layer(), "etat")))
    assert state["00"] == "sans habitants" and state["44"] == "complet"
    rank = dict(zip(attributes(first.layer(), "id_zone"), attributes(first.layer(), "rang")))
    assert min(value for value in rank.values() if value) == 1 and rank["01"] is None
    again = run(HeatVulnerability, INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", THRESHOLDS=str(path))
    for field in ("i_expo_jour", "vuln_jour", "vuln_nuit", "bivarie", "priorite", "rang", "motif"):
        assert attributes(first.layer(), field) == attributes(again.layer(), field)
    message = refused(
        HeatVulnerability, "minmax", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", THRESHOLDS=str(path), NORM="minmax"
    )
    assert "percentile" in message


def test_vulnerability_refuses_what_it_cannot_score(tmp_path, qgis_processing):
    refused(HeatVulnerability, "ano_nuit_c", INPUT=zones((0, 0, 1)), OUTPUT="TEMPORARY_OUTPUT")
    twice = memory_layer("Polygon", [(square(0, 0, 1), "a", 1.0)] * 2, "code:string&bati_pct:double")
    refused(HeatVulnerability, "code", "a", INPUT=twice, OUTPUT="TEMPORARY_OUTPUT")
    refused(
        HeatVulnerability,
        "no.csv",
        INPUT=scored_zones(),
        OUTPUT="TEMPORARY_OUTPUT",
        THRESHOLDS=str(tmp_path / "no.csv"),
    )
    bare = memory_layer("Polygon", [(square(0, 0, 1), "a", 1.0)], "code:string&bati_pct:double")
    ran = run(HeatVulnerability, INPUT=bare, OUTPUT="TEMPORARY_OUTPUT")
    assert attributes(ran.layer(), "etat") == ["population absente"] and "Without population" in ran.ear.text


def cornered(side=8):
    """Noise, a high corner and a low one."""
    random = np.random.default_rng(5)
    rows = [
        (
            square(WEST + 100 * i, SOUTH + 100 * j, 100),
            f"{i}{j}",
            float(random.normal() + 3 * (min(i, j) > 5) - 3 * (max(i, j) < 2)),
        )
        for i in range(side)
        for j in range(side)
    ]
    return memory_layer("Polygon", rows, "code:string&valeur:double")


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


@pytest.mark.parametrize(
    ("algorithm", "parameters"),
    [
        (HeatPopulation, lambda: {"INPUT": grid(), "ZONES": zones((WEST, SOUTH, 400))}),
        (HeatAccess, lambda: {"INPUT": homes(), "COOL": parks()}),
        (HeatVulnerability, lambda: {"INPUT": scored_zones()}),
        (HeatHotSpots, lambda: {"INPUT": scored_zones(), "FIELD": "ano_nuit_c"}),
    ],
)
def test_a_cancelled_run_stops(algorithm, parameters, tmp_path, qgis_processing):
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(algorithm, Ear(cancel_at=40), **parameters(), OUTPUT=str(path))
    assert not path.exists()
