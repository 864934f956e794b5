"""Risk levels: the standards of the plans, values not known, units that meet several hazards.

Method: docs/design/erc.md#risks
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.erc import risk
from aula_toolbox.core.errors import AulaError

HAZARDS, STAKES = risk.RiskScale.read("risque_aleas", "alea"), risk.RiskScale.read("risque_enjeux", "enjeu")


def test_levels_are_read_by_layer_name_and_value():
    flood = HAZARDS.rules_for("PPRI Lawe zonage", ["fid", "TYPEREG"])
    assert flood.level({"TYPEREG": "Rouge"}) == ("inondation", 4, 0.0)
    assert flood.level({"TYPEREG": "inconnu"}) == ("inondation", None, 0.0)
    assert flood.level({"TYPEREG": None}) == ("inondation", None, 0.0)
    # a layer without any field of levels says one thing only: this land can be flooded
    assert HAZARDS.rules_for("PPRI Lawe zonage", ["fid"]).level({}) == ("inondation", 1, 0.0)
    assert HAZARDS.rules_for("Cavités", ["fid"]).level({}) == ("cavites", 2, 50.0)
    own = HAZARDS.rules_for("Éboulements", ["niveau"])
    assert own.level({"niveau": 3}) == ("eboulements", 3, 0.0)
    assert [own.level({"niveau": value})[1] for value in (None, 9, -1, 2.5, "fort", "3,0", "4")] == [
        *[None] * 5,
        3,
        4,
    ]
    with pytest.raises(AulaError, match=r"niveau.*fid"):
        HAZARDS.rules_for("Éboulements", ["fid"])
    clay = HAZARDS.rules_for("Retrait-gonflement des argiles", ["niveau"])
    assert [clay.level({"niveau": value}) for value in (3, 3.0, "3", "Forte", "Moyen")] == [
        *[("argiles", 2, 0.0)] * 4,
        ("argiles", 1, 0.0),
    ]
    people = STAKES.rules_for("population_200m", ["dens_hab_ha"])
    assert [people.level({"dens_hab_ha": value}) for value in (60, 5, 0, None, "dense")] == [
        ("population", 3, 100.0),
        ("population", 2, 100.0),
        ("population", 0, 100.0),
        ("population", None, 100.0),
        ("population", None, 100.0),
    ]
    zones = STAKES.rules_for("ZONE_URBA", ["typezone"])
    assert zones.level({"typezone": "Z"}) == ("zone_urba", None, 0.0)
    assert (zones.fields, zones.shown({"typezone": None})) == (["typezone"], "-")


@pytest.mark.parametrize(
    ("field", "values", "level"),
    [
        # the standard of risk plans: 01 prescriptions outside the hazard, 02 prescriptions, 03 ban, 04 strict ban
        ("TYPEREG", ("04", 4, "4.0", "Interdiction stricte"), 4),
        ("TYPEREG", ("03", 3, "Interdiction", "zone rouge", "R"), 4),
        ("TYPEREG", ("02", 2, "Prescriptions", "Zone bleue", "B"), 3),
        ("TYPEREG", ("01", 1, "Prescriptions hors zone d'aléa"), 1),
        ("TYPEREG", ("05", "99", "Rouge foncé", "zone", ""), None),
        ("CODEZONE", ("Rouge", "zone rouge"), 4),
        ("CODEZONE", ("B1", "04"), None),
        ("niveau", (4, "4", "fort", "Très fort"), 4),
        ("niveau", (0, "0"), 0),
        ("niveau", (7, "rouge"), None),
    ],
)
def test_flood_plans_are_read_by_their_standard_and_unknown_is_no_level(field, values, level):
    flood = HAZARDS.rules_for("ppri", [field])
    assert [flood.level({field: value})[1] for value in values] == [level] * len(values)


@pytest.mark.parametrize("scale", [HAZARDS, STAKES])
def test_no_layer_with_a_field_of_levels_gives_one_to_a_value_the_table_does_not_hold(scale):
    """The kind of the fault: a fallback row that took every value for its own."""
    for row in scale.table:
        if row["champ"] and row["valeur"] != risk.REST and row[scale.what] != "bati":
            layer, field = row["couche"].split("|")[0] or "ailleurs", row["champ"].split("|")[0]
            assert scale.rules_for(layer, [field]).level({field: "xyzzy"})[1] is None, row


def test_unit_is_the_worst_of_its_cells_and_absent_hazards_are_named():
    cells = pd.DataFrame(
        {
            "unite": ["a", "a", "a"],
            "alea": ["x", "y", "y"],
            "enjeu": ["e", "e", "f"],
            "niveau_alea": [4, 3, 3],
            "niveau_enjeu": [3, 4, 2],
            "m2": [10.0, 50.0, 5.0],
        }
    )
    cells["note"] = risk.note(cells["niveau_alea"], cells["niveau_enjeu"])
    one, two = risk.by_unit(["a", "b"], cells, ["x", "y"], ["z"]).to_dict("records")
    assert (one["note_max"], one["classe_max"], one["nb_forts"]) == (12, "tres_fort", 2)
    assert (one["risque_dominant"], one["enjeu_dominant"], one["n_x"], one["n_y"]) == ("y", "e", 12, 12)
    assert one["manquants"] == "z"
    assert (two["note_max"], two["classe_max"], two["risque_dominant"]) == (0, "nul", None)
    table = risk.matrix(cells)
    assert len(table) == 25
    assert table["surf_m2"].sum() == 65
    assert risk.classes([0, 1, 4, 8, 12, None]) == ["nul", "faible", "moyen", "fort", "tres_fort", "inconnu"]


def test_unknown_levels_are_neither_a_note_nor_nothing():
    cells = pd.DataFrame(
        [
            ("a", "x", "e", 4, 3, 10.0),
            ("a", "y", "e", np.nan, 3, 20.0),
            ("b", "y", "e", np.nan, 3, 5.0),
            ("b", "x", "f", 0, 3, 1.0),
            ("c", "y", "f", np.nan, 0, 2.0),
        ],
        columns=["unite", "alea", "enjeu", "niveau_alea", "niveau_enjeu", "m2"],
    )
    cells["note"] = risk.note(cells["niveau_alea"], cells["niveau_enjeu"])
    one, two, three = risk.by_unit(["a", "b", "c"], cells, ["x", "y"], []).to_dict("records")
    assert (one["note_max"], one["nb_inconnus"], one["n_x"]) == (12, 1, 12)
    assert np.isnan(one["n_y"])
    assert "may be higher" in str(one["explication"])
    assert np.isnan(two["note_max"])
    assert (two["classe_max"], two["nb_inconnus"], two["n_x"]) == ("inconnu", 1, 0)
    assert str(two["explication"]).startswith("Unknown: 1 crossings")
    # whatever its level, a hazard on a stake of level 0 has a note of 0
    assert (three["note_max"], three["classe_max"], three["nb_inconnus"]) == (0, "nul", 0)
    table = risk.matrix(cells)
    assert len(table) == 27
    assert table["surf_m2"].sum() == cells["m2"].sum()
    assert sorted(table["classe"].tail(2)) == ["inconnu", "nul"]
