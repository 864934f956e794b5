"""Layers and tables as they are given: repeated or null cells, two dates, other names, constant indicators."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat import population as people
from aula_toolbox.core.messages import Notes
from aula_toolbox.processing.heat.heatlandcover import HeatLandCover
from aula_toolbox.processing.heat.heatlcz import HeatLcz
from aula_toolbox.processing.heat.heatpopulation import HeatPopulation
from aula_toolbox.processing.heat.heatvulnerability import HeatVulnerability
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

X, Y = 690_000, 7_040_000


@pytest.fixture
def field(qgis_processing, shared_data):
    return shared_data / "field" / "heat"


# population


def test_repeated_cells_are_counted_once(field, tmp_path):
    path = field / "filodup.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        once = {row["idcar_200m"]: float(row["ind"]) for row in csv.DictReader(stream)}
    ran = run(HeatPopulation, INPUT=QgsVectorLayer(str(path), "filodup", "ogr"), OUTPUT="memory:")
    assert sum(attributes(ran.layer(), "pop")) == pytest.approx(sum(once.values()), abs=0.1)
    assert "cells given twice are counted once" in ran.ear.text
    lines = path.read_text(encoding="utf-8").splitlines()
    other = tmp_path / "autre.csv"
    other.write_text("\n".join([*lines, lines[1].replace(",24.9,", ",30,")]), encoding="utf-8")
    words = ("E_CELL", "CRS3035RES200mN3061800E3814600")
    refused(HeatPopulation, *words, INPUT=QgsVectorLayer(str(other), "autre", "ogr"), OUTPUT="memory:")


def test_decimal_commas_are_numbers(field):
    path = field / "filo_fr.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        told = [float(row["ind"].replace(",", ".")) for row in csv.DictReader(stream, delimiter=";")]
    ran = run(HeatPopulation, INPUT=QgsVectorLayer(str(path), "filo_fr", "ogr"), OUTPUT="memory:")
    assert sorted(attributes(ran.layer(), "pop")) == pytest.approx(sorted(told), abs=0.01)


def cells(*people_by_cell):
    rows = [(square(X + 200 * at, Y, 200), value) for at, value in enumerate(people_by_cell)]
    return memory_layer("Polygon", rows, "ind:double", name="grille")


def test_repeated_squares_without_identifier_are_counted_once(qgis_processing):
    grid = memory_layer("Polygon", [(square(X, Y, 200), 10.0), (square(X, Y, 200), 10.0)], "ind:double")
    zone = memory_layer("Polygon", [(square(X - 50, Y - 50, 300),)])
    assert attributes(run(HeatPopulation, INPUT=grid, ZONES=zone, OUTPUT="memory:").layer(), "pop") == [10]


def test_one_null_cell_does_not_empty_a_zone(qgis_processing):
    zones = memory_layer("Polygon", [(square(X, Y, 600),), (square(X + 600, Y, 400),)])
    ran = run(HeatPopulation, INPUT=cells(10.0, None, 30.0, None, 5.0), ZONES=zones, OUTPUT="memory:")
    assert attributes(ran.layer(), "pop")[0] == 40
    assert attributes(ran.layer(), "pop")[1] is None  # half of it is not known
    assert "2 cells without a number of inhabitants" in ran.ear.text


def test_shares_are_those_of_the_cells_that_know_both():
    links = people.Links(np.arange(3), np.zeros(3, int), np.ones(3))
    known = {"ind": np.array([10.0, 10, 10]), "men": np.array([4.0, 4, 4]), "men_pauv": np.array([2.0, np.nan, 2])}
    found = people.zone_population(known, links, 1)
    assert found["tx_pauv_pct"][0] == 50 and found["men"][0] == 12


def test_cells_without_a_key_are_never_repeated():
    again = people.repeated([None, None, "a", "a"], {"ind": np.array([1.0, 1, np.nan, np.nan])}, "grille", Notes())
    assert again.tolist() == [False, False, False, True]
    with pytest.raises(AulaError, match="different counts: a"):
        people.repeated(["a", "a"], {"ind": np.array([1.0, 2.0])}, "grille", Notes())


# land cover


def cover(rows):
    fields = "code_cs:string&code_us:string&millesime:integer"
    return memory_layer("Polygon", rows, fields, name="occupation")


EXTENT = [(square(X, Y, 400),)]


def drawn(tmp_path, rows, **more):
    out = str(tmp_path / "classes.tif")
    extent = memory_layer("Polygon", EXTENT)
    ran = run(
        HeatLandCover,
        EXTENT=extent,
        LANDCOVER=cover(rows),
        MARGIN=0,
        PIXEL=10,
        OUTPUT=out,
        NOMENCLATURE="OCS GE",
        **more,
    )
    return out, ran


def test_two_dates_of_a_land_cover_are_not_mixed(qgis_processing, tmp_path):
    old = [(square(X, Y, 400), "CS2.2.1", "US1.1", 2018)]
    new = [(square(X, Y, 200), "CS1.1.1.1", "US5", 2021)]
    extent = memory_layer("Polygon", EXTENT)
    refused(
        HeatLandCover,
        *("E_DATES", "2018", "2021"),
        EXTENT=extent,
        LANDCOVER=cover(old + new),
        MARGIN=0,
        PIXEL=10,
        OUTPUT=str(tmp_path / "c.tif"),
    )
    undated = [(shape, code, use, None) for shape, code, use, _ in old + new]
    assert "overlaps removed" in drawn(tmp_path, undated)[1].ear.text
    # two departments of two dates, side by side, are no mixture
    beside = [(square(X, Y, 200), "CS2.2.1", "US1.1", 2018), (square(X + 200, Y, 200), "CS2.2.1", "US1.1", 2021)]
    assert "described twice" not in drawn(tmp_path, beside)[1].ear.text


def test_every_class_of_the_legend_has_its_name_and_is_there(qgis_processing, tmp_path):
    rows = [
        (square(X, Y, 200), "CS1.2.2", "US6", None),
        (square(X + 200, Y, 200), "CS2.1.1.1", "US1.2", None),
        (square(X, Y + 200, 200), "CS1.1.2.1", "US5", None),
        (square(X + 200, Y + 200, 200), "CS1.2.1", "US1.3", None),
    ]
    out, _ = drawn(tmp_path, rows)
    layer = QgsRasterLayer(out, "classes")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    legend = {int(one.value): one.label for one in layer.renderer().classes()}
    assert legend == {
        1: "Eau",
        2: "Bois",
        8: "Sol nu, minéral perméable",
        18: "Roche, terril, carrière",
    }
    assert set(np.unique(gdal.Open(out).ReadAsArray()).tolist()) == set(legend)


@pytest.mark.parametrize(
    ("code", "use", "expected"),
    [
        ("CS1.2.1", "US1.3", "E"),  # quarry or spoil heap
        ("CS1.1.2.1", "US1.3", "E"),
        ("CS1.2.1", "US6.3", "F"),  # bare soil
        ("CS2.1.2", "US6.3", "C"),  # heath
        ("CS2.2.1", "US1.1", "D"),
        ("CS2.1.1.1", "US1.2", "A"),
    ],
)
def test_spoil_heaps_and_quarries_are_no_meadow(code, use, expected, qgis_processing):
    zone = memory_layer("Polygon", EXTENT)
    house = memory_layer("Polygon", [(square(X + 500, Y, 10), 5.0)], "HAUTEUR:double")
    land = cover([(square(X - 200, Y - 200, 900), code, use, None)])
    found = run(HeatLcz, INPUT=zone, LANDCOVER=land, BUILDINGS=house, NOMENCLATURE="OCS GE", OUTPUT="memory:")
    found = found.layer()
    assert attributes(found, "lcz_txt") == [expected]
    assert attributes(found, "lcz_nom")[0]


@pytest.mark.parametrize("name", ["USAGE1", "usage_1", "usage1", "Usage_1"])
def test_the_use_of_buildings_is_read_under_each_of_its_names(name, qgis_processing):
    rows = [(square(X + 100 * at, Y, 80), 8.0, use) for at, use in enumerate(("Industriel", "Résidentiel"))]
    buildings = memory_layer("Polygon", rows, f"HAUTEUR:double&{name}:string")
    found = run(HeatLcz, INPUT=memory_layer("Polygon", EXTENT), BUILDINGS=buildings, OUTPUT="memory:").layer()
    assert attributes(found, "comm_pct") == [50]


# scores


@pytest.mark.parametrize("norm", ["percentile", "minmax"])
def test_a_nearly_constant_indicator_gives_notes_and_is_no_reason(norm, field):
    layer = QgsVectorLayer(str(field / "vul_nearly_constant.gpkg"), "v", "ogr")
    ran = run(HeatVulnerability, INPUT=layer, NORM=norm, OUTPUT="memory:")
    for name in ("i_expo_jour", "i_sensi_nuit", "i_capaf_jour", "vuln_nuit"):
        values = attributes(ran.layer(), name)
        assert None not in values, name
    constant = [name for name in layer.fields().names() if _is_flat(attributes(layer, name))]
    assert constant and "tells no zone from another" in ran.ear.text


def _is_flat(values):
    if isinstance(values[0], str):
        return False
    return np.quantile(values, 0.95) == np.quantile(values, 0.05)
