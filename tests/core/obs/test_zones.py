"""Drawn zones: objects are counted where they lie; shares of IRIS are estimates; nothing else is shared out.

See docs/design/obs.md#drawn-zones.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.files import SecretRule
from aula_toolbox.core.obs.place import NOT_DRAWN
from aula_toolbox.core.obs.preparations import prepared
from aula_toolbox.core.obs.rows import read_rows
from aula_toolbox.core.obs.wide import WideData
from aula_toolbox.core.obs.zones import PERIMETER, QPV, DrawnZones, placed, positions

BPE = (
    "AN;TYPEQU;DEPCOM;LAMBERT_X;LAMBERT_Y\n"
    "2024;B207;62119;5;5\n2024;B207;62119;50;5\n2024;D307;62119;6;6\n2024;D307;62427;;\n2024;B207;62427;x;5\n"
)
NAMES = {QPV: {"QN1": "Le Plateau", "QN2": "Les Prés"}, PERIMETER: {"1": "Centre"}}


def inside(points, epsg):
    """The first zone is the square of ten metres; the perimeter holds everything; the second zone is empty."""
    assert epsg == 2154
    return [[(PERIMETER, "1"), *([(QPV, "QN1")] if max(x, y) < 10 else [])] for x, y in points]


@pytest.fixture(scope="module")
def facilities(tables):
    file = tables.files["insee_bpe_xy"]
    read = prepared(read_rows(BPE.encode(), file, None, ("TYPEQU", "LAMBERT_X", "LAMBERT_Y"), name="bpe24.csv"), {})
    notes = Notes()
    zones = DrawnZones(NAMES, inside, {(QPV, "QN1"): {"621190101": 0.25, "621190102": 0.5}, (PERIMETER, "1"): {}})
    return placed(read, positions()[file.id], zones, notes), zones, notes


def test_rows_of_another_level_than_communes_have_no_place(tables, facilities):
    data, zones, _ = facilities
    more = replace(
        data, rows={**data.rows, ("EPCI", "200072460"): [{}]}, lines={**data.lines, ("EPCI", "200072460"): [9]}
    )
    assert placed(more, positions()[data.file.id], zones, Notes()).rows[QPV, "QN1"] == data.rows[QPV, "QN1"]


def values(tables, facilities, names, levels=(QPV, PERIMETER), **more):
    data, zones, _ = facilities
    own = Engine(
        tables.territory, tables.passage, tables.files, tables.indicators, {data.file.id: data, **more}, zones=zones
    )
    found, missing = own.values([tables.indicators[name] for name in names], levels)
    return {(one.indicator, one.level, one.code): one for one in found}, missing


def test_objects_are_counted_where_they_lie(tables, facilities):
    found, _ = values(tables, facilities, ("boulangerie", "pharmacies"), (QPV, PERIMETER, "COM"))
    told = {key: (one.value, one.state, one.name) for key, one in found.items() if key[1] != "COM"}
    assert told["boulangerie", QPV, "QN1"] == (1.0, "observe", "Le Plateau")
    assert told["boulangerie", PERIMETER, "1"] == (2.0, "observe", "Centre")
    assert told["pharmacies", PERIMETER, "1"] == (1.0, "observe", "Centre")
    # nothing lies in the second zone: as in a commune without a row
    assert told["boulangerie", QPV, "QN2"] == (0.0, "estime", "Les Prés")
    # by commune all rows count, those without a place too; it is said that these are in no zone
    assert found["boulangerie", "COM", "62427"].value == 1.0
    assert [str(one) for one in facilities[2].warnings] == [
        "Base permanente des équipements (géolocalisée): 2 rows without a position are counted in no zone."
    ]


def test_figures_of_iris_are_shared_out_by_population(tables, facilities):
    """A quarter of 100 and half of 60 people; a hidden IRIS leaves bounds; what cannot be summed is not shared out."""
    file = tables.files["insee_ic_autres"]

    def iris(second, secret=""):
        cells = {"P22_POP": {"621190101": "100", "621190102": second}}
        rule = SecretRule.parse(secret)
        own = replace(file, secret=rule)
        lines = {"621190101": 2, "621190102": 3}
        return WideData(own, "x.csv", ("IRIS", "P22_POP"), "IRIS", cells, lines, 2, {"P{a}_POP": (1.0, 10.0)})

    found, _ = values(tables, facilities, ("pop", "medecins_10000", "boulangerie"), insee_ic_autres=iris("60"))
    one = found["pop", QPV, "QN1"]
    assert (one.value, one.state, one.conversion) == (55.0, "estime", "estimee")
    assert found["boulangerie", QPV, "QN1"].state == "observe"
    assert (found["medecins_10000", QPV, "QN1"].value, found["medecins_10000", QPV, "QN1"].state) == (0.0, "estime")
    other = found["pop", PERIMETER, "1"]
    assert (other.value, other.state, str(other.why[0])) == (None, "absent", str(NOT_DRAWN))
    hidden = values(tables, facilities, ("pop",), insee_ic_autres=iris("s", "s"))[0]["pop", QPV, "QN1"]
    assert (hidden.value, hidden.low, hidden.high) == (None, 25.5, 30.0)


def test_without_a_file_of_objects_nothing_is_counted_in_a_zone(tables, facilities):
    data, zones, notes = facilities
    found, missing = values(tables, (data, replace(zones, shares={}), notes), ("vacance_rp",))
    assert (found, [str(one.why) for one in missing]) == (
        {},
        ["no file tells where its objects are: nothing can be counted in drawn zones"],
    )
