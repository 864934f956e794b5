"""Units of a layer of territories. docs/design/territory.md#units"""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.territory import units
from tests.support.layers import attributes, memory_layer, saved, square


def layer(tmp_path, *names):
    rows = [(square(680_000 + 100 * step, 7_040_000, 100), name) for step, name in enumerate(names)]
    path = tmp_path / "territoires.gpkg"
    saved(memory_layer("Polygon", rows, "nom:string"), path)
    return str(path), path.stem


def test_each_value_is_a_unit_with_its_rows(qgis_app, tmp_path):
    given = layer(tmp_path, "Béthune", "Arras", "Béthune")
    found = units.parts(*given, "nom")
    assert [(one.name, one.folder, len(one.rows)) for one in found] == [
        ("Arras", "arras", 1),
        ("Béthune", "bethune", 2),
    ]
    target = units.written(*given, found[1], tmp_path / "bethune" / "territoire.gpkg")
    assert attributes(units.opened(str(target), ""), "nom") == ["Béthune", "Béthune"]
    assert units.area_m2(target) == pytest.approx(20_000)


@pytest.mark.parametrize("names", [("Arras", None), ("Hénin", "henin")])
def test_a_unit_without_a_name_or_with_that_of_another_is_refused(qgis_app, tmp_path, names):
    with pytest.raises(AulaError, match="E_UNITS"):
        units.parts(*layer(tmp_path, *names), "nom")
