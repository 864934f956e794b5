"""An inventory over its vintages: which way each site went.

Method: docs/design/friches.md#comparison
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.friches import vintages
from aula_toolbox.core.friches.vintages import InventoryVintage
from aula_toolbox.processing.friches.frichecompare import FricheCompare
from tests.processing.friches.cases import THREE_FIELDS, THREE_ROWS
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

POTENTIAL, BARE, PROJECT, BACK = "friche potentielle", "friche sans projet", "friche avec projet", "friche reconvertie"


def vintage(name, **statuses):
    rows = [(square(680_000 + 300 * n, 7_040_000, 100), site, told) for n, (site, told) in enumerate(statuses.items())]
    return memory_layer("Polygon", rows, "site_id:string&site_statut:string", name=name)


@pytest.mark.parametrize(
    ("steps", "way", "path"),
    [
        ((POTENTIAL, PROJECT, BACK), "avance", f"{POTENTIAL} → {PROJECT} → {BACK}"),
        ((PROJECT, PROJECT, BARE), "recule", f"{PROJECT} → {BARE}"),
        ((BARE, PROJECT, BARE), "aller_retour", f"{BARE} → {PROJECT} → {BARE}"),
        ((BARE, BARE, BARE), "stable", BARE),
        ((None, None, BARE), "nouveau", BARE),
        ((BARE, BARE, None), "disparu", f"{BARE} → absent"),
        ((BARE, None, PROJECT), "avance", f"{BARE} → absent → {PROJECT}"),
        ((BARE, "", BARE), "stable", f"{BARE} → statut inconnu → {BARE}"),
    ],
)
def test_which_way_a_site_went(steps, way, path):
    """None: the vintage does not hold the site; empty: it does not tell its status."""
    made = [
        InventoryVintage(f"v{n}", ["other", *(["a"] if one is not None else [])], [BARE, one], [1.0, 2.0])
        for n, one in enumerate(steps)
    ]
    table = vintages.paths(made).set_index("site_id")
    assert (table["sens"]["a"], table["chemin"]["a"]) == (way, path)
    assert table["sens"]["other"] == "stable"
    assert table["n_millesimes"]["a"] == sum(one is not None for one in steps)


def test_years_of_names_put_vintages_in_order():
    made = [InventoryVintage(name, [], [], []) for name in ("friches 2025", "friches_2019", "2022_friches")]
    order, is_told = vintages.in_order(made)
    assert [one.year for one in order] == [2019, 2022, 2025]
    assert is_told
    same = [InventoryVintage(name, [], [], []) for name in ("a 2020", "b")]
    assert vintages.in_order(same) == (same, False)


def test_three_vintages_through_a_run(qgis_app):
    old = vintage("friches_2019", a=POTENTIAL, b=BARE, c=BARE)
    middle = vintage("friches_2022", a=PROJECT, b=BARE)
    new = vintage("friches_2025", a=BACK, b=PROJECT, d=POTENTIAL)
    ran = run(FricheCompare, INPUT=old, VINTAGES=[new, middle], OUTPUT="memory:", PATHS="memory:")
    rows = {row["site_id"]: row for row in ran.layer("PATHS").getFeatures()}
    assert {site: row["sens"] for site, row in rows.items()} == {
        "a": "avance",
        "b": "avance",
        "c": "disparu",
        "d": "nouveau",
    }
    assert rows["a"]["chemin"] == f"{POTENTIAL} → {PROJECT} → {BACK}"
    assert (rows["a"]["premier"], rows["a"]["dernier"]) == ("friches_2019", "friches_2025")
    # the last vintage is the second side of the comparison
    changes = {row["site_id"]: row["change"] for row in ran.layer().getFeatures()}
    assert (changes["c"], changes["d"]) == ("disparu", "nouveau")
    assert any("2019" in one and "2025" in one for one in ran.ear.infos)


def test_vintages_without_years_are_told(qgis_app):
    layers = [vintage(name, a=BARE) for name in ("un", "deux", "trois")]
    ran = run(FricheCompare, INPUT=layers[0], VINTAGES=layers[1:], OUTPUT="memory:", PATHS="memory:")
    assert any("deux" in one for one in ran.ear.warnings)


def test_two_rule_sets_compared(three_sites):
    ran = run(
        FricheCompare,
        INPUT=three_sites,
        RULES="mutafriches_1_19",
        RULES2="mutafriches_1_11",
        OUTPUT="memory:",
        MATRIX="memory:",
    )
    assert ran.layer().featureCount() == 3
    assert set(attributes(ran.layer(), "change")) <= {"inchange", "change"}
    assert sum(attributes(ran.layer("MATRIX"), "n_sites")) == 3
    refused(FricheCompare, "E_COMPARE", INPUT=three_sites, OUTPUT="memory:")


def test_two_vintages_compared(three_sites):
    changed = [list(row) for row in THREE_ROWS[1:]]
    changed[0][4] = "non"
    later = memory_layer(
        "Polygon", [*map(tuple, changed), (square(9000, 0, 50), "62003_9", *THREE_ROWS[0][2:])], THREE_FIELDS
    )
    ran = run(
        FricheCompare, INPUT=three_sites, INPUT2=later, RULES="mutafriches_1_19", OUTPUT="memory:", MATRIX="memory:"
    )
    rows = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert rows["62001_1"]["change"] == "disparu"
    assert rows["62003_9"]["change"] == "nouveau"
    assert rows["62001_2"]["critere_resp"] == "presencePollution"
    assert rows["62003_9"].geometry().boundingBox().xMinimum() == 9000
