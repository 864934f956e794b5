"""Labels of zones, the regulation, the national rules, places and distances.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from aula_toolbox.core.maps.plu import offsets, standard, zones
from aula_toolbox.core.maps.plu.standard import CC, limits
from aula_toolbox.core.maps.plu.zones import PluPlace

from .plu_cases import card, document, found, table

ZONE = "ZONE_URBA"


def labels(*pairs, **more):
    return document(table(ZONE, [{"LIBELLE": label, "TYPEZONE": kind} for label, kind in pairs]), **more)


def test_a_label_has_one_type_and_one_spelling():
    assert found(labels(("A", "A"), ("A", "N"))) == {"Z08": 1}
    assert found(labels(("Ua", "U"), ("UA", "U"))) == {"Z09": 1}
    assert found(labels(("1AU", "AUc"), ("NC", "A"), ("Nh", "N"))) == {}


def test_labels_are_held_against_the_regulation():
    drawn = labels(("Ua", "U"), ("1 AU", "AUc"), regulation=["Ua", "1AU", "N"])
    told = list(zones.check_labels(drawn))
    assert [(one.code, one.value) for one in told] == [("Z11", "N")]
    assert found(labels(("Ub", "U"), ("ZURNU", "A"), regulation=["Ua"])) == {"Z10": 1, "Z11": 1, "Z12": 1}


@pytest.mark.parametrize(
    ("label", "kind", "expected"),
    [("RNU", "99", {}), ("RNU", "01", {"Z13": 1}), ("ZnC", "99", {"Z13": 1}), ("ZnC", "03", {})],
)
def test_sectors_under_the_national_rules(label, kind, expected):
    assert found(document(tables=card(label=label, kind=kind), family=CC)) == expected


def test_the_sector_under_the_national_rules_is_in_no_regulation():
    assert found(document(tables=card(label="RNU", kind="99"), family=CC, regulation=["ZC"])) == {"Z11": 1}


def test_places_are_one_finding_a_control():
    places = [
        PluPlace(zones.OVERLAP, 250.0, 1.5, ("A", "N")),
        PluPlace(zones.OVERLAP, 0.3, 0.001, ("A",)),
        PluPlace(zones.GAP, 0.3, 0.001, ()),
        PluPlace(zones.HOLE, 4_000.0, 20.0, ("U",)),
        PluPlace(zones.OUTSIDE, 1.0, 1.0, ("U",)),
        PluPlace(zones.BARE, 1.0, 1.0, ("U",)),
        PluPlace(zones.OVERLAP, 10.0, 1.5, ("U", "N")),
    ]
    told = {one.code: one for one in zones.check_places(places, ZONE, limits())}
    assert {code: one.count for code, one in told.items()} == {
        "Z01": 2,
        "Z02": 1,
        "Z04": 1,
        "Z05": 1,
        "Z06": 1,
        "Z07": 1,
    }
    assert told["Z01"].told.render().startswith("2 places, 260 m² in all; the largest 250 m², 1.50 m wide")
    assert told["Z01"].objects == "A / N, U / N"
    assert told["Z04"].objects == "–"


def test_zones_and_sectors_are_counted_rnu_included():
    own = table("SECTEUR_CC", [{"LIBELLE": a, "TYPESECT": b} for a, b in (("ZC", "1"), ("RNU", "99"), ("x", "42"))], CC)
    counted = zones.count_zones(own, [10_000, 20_000, math.pi], standard.codes_of("typesect", "2025"))
    assert [(one.kind, one.count, round(one.area_ha, 2)) for one in counted] == [
        ("01", 1, 1.0),
        ("99", 1, 2.0),
        ("42", 1, 0.0),
    ]
    assert counted[1].label.endswith("(RNU)")
    assert counted[2].label == ""


def test_distances_are_shared_by_length():
    distance, length = np.array([0.0, 0.02, 1.0, 4.0, 12.0, np.inf]), np.array([5.0, 5.0, 2.0, 2.0, 3.0, 3.0])
    shown = offsets.figures(distance, length, limits())
    assert [(one.name, one.length_m) for one in shown.shares] == [
        (offsets.SAME, 10.0),
        (offsets.SHIFTED, 4.0),
        (offsets.ELSEWHERE, 3.0),
        (offsets.FAR, 3.0),
    ]
    assert sum(one.share for one in shown.shares) == pytest.approx(1.0)
    assert (shown.median_m, shown.high_m) == (0.02, math.inf)
    told = list(offsets.check_offsets(shown, ZONE, limits()))
    assert [one.code for one in told] == ["Z14"]
    assert "0.00 km of the edges of zones (20.0 %)" in told[0].told.render()
    nothing = offsets.figures(np.empty(0), np.empty(0), limits())
    assert math.isnan(nothing.median_m)
    assert not list(offsets.check_offsets(nothing, ZONE, limits()))
    assert [one.share for one in nothing.shares] == [0.0] * 4
