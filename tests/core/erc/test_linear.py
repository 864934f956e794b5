"""Linear units: the formula, words of the layers, what has no value, sums by group.

Method: docs/design/erc.md#linear-habitats
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.erc import linear
from aula_toolbox.core.errors import AulaError

VALUES = linear.LinearValues()


def pieces(*rows):
    frame = pd.DataFrame(rows, columns=["variante", "type_lu", "etat_lu", "statut", "enjeu", "longueur_m"])
    return linear.qualify_lines(frame, VALUES)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("haie", "haie"),
        ("Haie", "haie"),
        ("Haie riche en espèces", "haie_riche"),
        ("Ecoulement naturel", "cours_eau"),
        ("Écoulement canalisé", "canal"),
        ("becque", "fosse"),
        ("cours d'eau", "cours_eau"),
        ("autoroute", None),
        (None, None),
    ],
)
def test_words_of_the_layers_find_their_kind(word, kind):
    found = VALUES.kind_of(word)
    assert (found.key if found else None) == kind


def test_units_are_kilometres_by_value_state_and_stake():
    (row,) = pieces(("A", "haie_riche", "bon", "residuel", "forte", 500.0)).to_dict("records")
    # 0.5 km x 4 x 3 x 1.15
    assert row["ul"] == pytest.approx(6.9)
    assert (row["groupe"], row["qualite"]) == ("haie", "observe")
    assert linear.linear_units(1000.0, 6, 2, 1.0) == 12


def test_a_state_by_default_is_said_and_an_unknown_kind_has_no_units():
    known, unknown = pieces(
        ("A", "fosse", None, "residuel", "faible", 100.0), ("A", "piste", None, "residuel", "faible", 40.0)
    ).to_dict("records")
    assert (known["qualite"], known["ul"]) == ("estime", pytest.approx(0.1 * 4 * 2))
    assert unknown["qualite"] == "absent"
    assert np.isnan(unknown["ul"])
    with pytest.raises(AulaError, match="excellent"):
        pieces(("A", "haie", "excellent", "residuel", "faible", 1.0))


def test_totals_by_variant_and_group():
    lines = pieces(
        ("A", "haie", "moyen", "evite", "faible", 250.0),
        ("A", "haie", "moyen", "reduit", "faible", 250.0),
        ("A", "haie", "moyen", "residuel", "faible", 500.0),
        ("A", "piste", None, "residuel", "faible", 40.0),
        ("B", "cours_eau", "moyen", "residuel", "faible", 100.0),
    )
    rows = {(row["variante"], row["groupe"]): row for row in linear.line_totals(lines, ["A", "B"]).to_dict("records")}
    hedges = rows["A", "haie"]
    assert [hedges[name] for name in ("total_m", "evite_m", "reduit_m", "residuel_m")] == [1000, 250, 250, 500]
    assert (hedges["ul_initiales"], hedges["ul_residuel"]) == pytest.approx((4.0, 2.0))
    assert (hedges["taux_evitement_pct"], hedges["taux_reduction_pct"]) == pytest.approx((25.0, 100 / 3))
    assert hedges["sans_valeur_m"] == 40
    assert rows["A", "eau"]["total_m"] == 0
    assert np.isnan(rows["A", "eau"]["taux_evitement_pct"])
    assert rows["B", "eau"]["ul_residuel"] == pytest.approx(0.1 * 6 * 2)


def test_a_layer_of_which_no_kind_is_known_is_refused():
    assert linear.check_kinds(["haie", "piste", None], VALUES, "lignes") == ["piste"]
    assert linear.check_kinds([None], VALUES, "lignes") == []
    with pytest.raises(AulaError, match="autoroute"):
        linear.check_kinds(["autoroute", "voie"], VALUES, "routes")
