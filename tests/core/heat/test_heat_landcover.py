"""From suppliers' words to heat classes.

Method: docs/design/heat.md#land-cover
"""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.choices import OCS2D, OCSGE
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat import landcover as cover
from aula_toolbox.core.messages import Notes


def told(notes):
    return " ".join(str(note) for note in (*notes.facts, *notes.warnings))


def test_the_two_nomenclatures_share_codes_but_not_their_meaning():
    assert cover.classes_of_cover(["CS2.1.2"], None, OCSGE).tolist() == [4]
    assert cover.classes_of_cover(["CS2.1.2"], None, OCS2D).tolist() == [8]


def test_codes_are_read_however_they_are_written():
    assert cover.classes_of_cover(["CS2_1_2", "cs212: Landes", "2.1.2"], None, OCSGE).tolist() == [4, 4, 4]
    assert cover.classes_of_cover(["CS2.2.1"], ["us1_1: Agriculture"], OCSGE).tolist() == [6]


def test_ocs_ge_uses_tell_fields_from_grass():
    codes = ["CS1.1.1.1", "CS2.2.1", "CS2.2.1", "CS2.2.1", "CS1.1.1.2"]
    assert cover.classes_of_cover(codes, ["US5", "US1.1", "US1.1.2", "US1.2", None], OCSGE).tolist() == [
        12,
        6,
        6,
        5,
        10,
    ]
    assert cover.classes_of_cover(["CS6.3.0", "CS6.1.1", "CS4.4.0", "CS5.2.0"], None, OCS2D).tolist() == [
        6,
        5,
        7,
        7,
    ]


def test_unknown_words_are_counted_and_told():
    with pytest.raises(AulaError, match=r"CS9 \(2\), NULL \(1\)"):
        cover.classes_of_cover(["CS9", "CS9", None], None, OCSGE)
    with pytest.raises(AulaError, match=r"savane \(1\)"):
        cover.classes_of_vegetation(["Bois", "Savane"])
    natures = ["Forêt fermée de feuillus", "FORET OUVERTE", "haie", "Lande ligneuse", "grass", "Verger"]
    assert cover.classes_of_vegetation(natures).tolist() == [2, 3, 3, 4, 5, 7]


def test_roads_have_a_plausible_width_or_that_of_their_nature():
    notes = Notes()
    natures = ["Route à 1 chaussée", "Route à 2 chaussées", "Sentier", "Chemin", "Rond-point", "Escalier"]
    found = cover.roads(
        natures,
        np.array([6.0, np.nan, 3.0, 1.0, 7.0, 2.0]),
        ["Non", "Non", "Non", "Non", "Oui", "Non"],
        ["0", "0", "0", "Gué ou radier", "0", "-1"],
        ("NATURE",),
        notes,
    )
    assert found.classes.tolist() == [9, 9, 0, 8, 0, 0]
    assert found.half_width_m.tolist()[:4] == [3.0, 6.0, 1.5, 1.25]
    assert "2 roads without usable width (1 empty, 1 implausible)" in told(notes) and "Sentier (1)" in told(notes)
    geopackage = cover.roads(["Chemin", "Chemin"], None, [True, False], ["0", "0"], ("nature",), Notes())
    assert geopackage.classes.tolist() == [0, 8], "fictif is a boolean in a GeoPackage"
    notes = Notes()
    bare = cover.roads([None, None], None, None, None, ("fid",), notes)
    assert bare.classes.tolist() == [9, 9] and bare.half_width_m.tolist() == [2.5, 2.5]
    assert "Roads without nature nor width" in told(notes)


def test_missing_heights_take_the_median_of_their_kind():
    notes = Notes()
    heights = np.array([8.0] * 30 + [20.0] * 10 + [np.nan, 0.0, np.nan, 30.0])
    natures = ["Maison"] * 30 + ["Tour"] * 10 + ["Maison", "Tour", "Serre", "Tour"]
    found = cover.buildings(heights, natures, None, notes)
    assert found.height_m[40] == 8 and found.height_m[41] == 8 and found.is_estimated.sum() == 3
    assert found.classes[[0, 30, 40, 42, 43]].tolist() == [12, 13, 12, 15, 14]
    assert "3 buildings without height out of 44" in told(notes)
    planned = cover.buildings(np.array([8.0, np.nan]), None, ["En projet", "En service"], notes)
    assert planned.classes.tolist() == [0, 12] and "1 planned" in told(notes)
    assert cover.buildings(np.array([np.nan]), None, None, Notes()).height_m[0] == 5
    assert not cover.buildings(np.array([9.0]), None, None, Notes()).is_estimated.any()


def test_storeys_and_words():
    assert cover.storeys(np.array([4.0, np.nan, 0.0]), np.array([3.0, 9.0, 1.0])).tolist() == [4, 3, 1]
    assert cover.storeys(None, np.array([7.0])).tolist() == [2]
    assert cover.classes_of_vegetation(["  Forêt  Fermée  de feuillus "]) == cover.classes_of_vegetation(
        ["FORET FERMEE DE FEUILLUS"]
    )
