"""Population of zones from the squares of INSEE, run as QGIS runs it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.core import tables
from aula_toolbox.processing.heat.heatpopulation import HeatPopulation
from tests.support.inhabitants import SOUTH, VINTAGES, WEST, grid, zones
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


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
        [(square(WEST + 150, SOUTH + 50, 10), 90), (square(WEST + 50, SOUTH + 50, 10), 10)],
        "NB_LOGTS:integer",
    )
    cells = grid()
    ran = run(HeatPopulation, INPUT=cells, ZONES=halves, DWELLINGS=buildings, OUTPUT="TEMPORARY_OUTPUT")
    assert sum(attributes(ran.layer(), "pop")) == pytest.approx(sum(attributes(cells, "ind")), abs=0.05)
    assert attributes(ran.layer(), "methode") == ["logements", "logements", "surface"]
    without = run(HeatPopulation, INPUT=cells, ZONES=halves, OUTPUT="TEMPORARY_OUTPUT")
    moved = attributes(ran.layer(), "pop")[1] - attributes(without.layer(), "pop")[1]
    assert moved == pytest.approx(0.4 * attributes(cells, "ind")[0], abs=0.02)


def test_a_layer_cut_from_a_larger_one_shares_no_cell_by_its_dwellings(qgis_processing, shared_data):
    """800 real buildings of a town of some thousand households: the layer cannot say where the others live."""
    buildings = QgsVectorLayer(f"{shared_data}/field/rain/ol62.gpkg", "ol62", "ogr")
    homes = sum(value or 0 for value in attributes(buildings, "NB_LOGTS"))
    box = buildings.extent()
    west, south = box.xMinimum() - 500, box.yMinimum() - 500
    side = max(box.width(), box.height()) + 1000

    def people(households):
        rows = [(square(west, south, side), 2.0 * households, float(households), 90.0 * households)]
        cells = memory_layer("Polygon", rows, "ind:double&men:double&men_surf:double")
        middle, north = west + side / 2, south + side
        shape = f"POLYGON(({west} {south},{middle} {south},{middle} {north},{west} {north},{west} {south}))"
        parts = memory_layer("Polygon", [(shape,)])
        return run(HeatPopulation, INPUT=cells, ZONES=parts, DWELLINGS=buildings, OUTPUT="TEMPORARY_OUTPUT")

    cut, whole = people(10 * homes), people(homes)
    assert attributes(cut.layer(), "methode") == ["surface"]
    assert attributes(cut.layer(), "pop") == [pytest.approx(10 * homes)]
    assert "in 1 cells of the population grid, the layer holds fewer dwellings" in cut.ear.text
    assert attributes(whole.layer(), "methode") == ["logements"]
    assert "fewer dwellings" not in whole.ear.text


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


def test_a_cancelled_run_leaves_nothing(tmp_path, qgis_processing):
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatPopulation, Ear(cancel_at=40), INPUT=grid(), ZONES=zones((WEST, SOUTH, 400)), OUTPUT=str(path))
    assert not path.exists()
