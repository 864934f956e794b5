"""DPE on constructed buildings: docs/design/housing.md#links-to-buildings."""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.housing import linked, links
from aula_toolbox.core.housing.links import LinkPoints, LinkTargets, NearPairs
from aula_toolbox.core.messages import Notes
from tests.core.housing.housingfactory import TABLES, heard

NO_PAIRS = NearPairs(np.array([], dtype=int), np.array([], dtype=int), np.array([]))


def words(*cells):
    return np.array([*cells, None], dtype=object)[:-1]


def targets(*rows: tuple) -> LinkTargets:
    """Buildings: id, dwellings, RNB, BAN, home."""
    ids, dwellings, rnb, ban, home = zip(*rows)
    return LinkTargets(words(*ids), np.array(dwellings, dtype=float), words(*rnb), words(*ban), np.array(home))


def points(*rows: tuple) -> LinkPoints:
    """DPE: RNB, BAN, kind, label, weight, placed."""
    rnb, ban, kind, label, weight, placed = zip(*rows)
    return LinkPoints(
        words(*rnb), words(*ban), words(*kind), words(*label), np.array(weight, dtype=float), np.array(placed)
    )


def pairs(*rows: tuple[int, int, float]) -> NearPairs:
    found = np.array(rows, dtype=float)
    return NearPairs(found[:, 0].astype(int), found[:, 1].astype(int), found[:, 2])


def plain(rnb=None, ban=None, kind="maison", label="E", weight=1.0, placed=True):
    return rnb, ban, kind, label, weight, placed


def test_points_by_distance():
    side = targets(("a", 1, None, None, True))
    five = points(*[plain()] * 6)
    near = pairs((0, 0, 0.0), (1, 0, 1.9), (2, 0, 4.9), (3, 0, 5.1), (4, 0, 30.0))
    found = links.link(five, side, near, TABLES)
    assert found.link.tolist() == ["dedans", "2m", "5m", "loin", "loin", "aucun"]
    assert found.quality_pct[:3].tolist() == [50.0, 50.0, 50.0]
    one = links.link(points(plain()), side, pairs((0, 0, 1.9)), TABLES)
    assert one.quality_pct.tolist() == [86.0]
    assert np.isnan(links.link(points(plain()), side, pairs((0, 0, 5.1)), TABLES).quality_pct[0])
    assert found.building.tolist() == [0, 0, 0, 0, 0, -1]


def test_the_identifier_that_a_dpe_names_comes_first():
    side = targets(
        ("near", 1, None, None, True),
        ("joined", 2, "RNB000000001/RNB000000002", None, True),
        ("farm", 0, "RNB000000003", None, False),
    )
    own = points(plain("RNB0-0000-0002"), plain("RNB000000003"), plain("RNB000000009"), plain("RNB000000001", weight=0))
    found = links.link(own, side, pairs((0, 0, 0.0), (2, 0, 0.0), (3, 1, 3.0)), TABLES)
    assert found.link.tolist() == ["rnb", "rnb", "dedans", "rnb"]
    assert found.building.tolist() == [1, 2, 0, 1]
    # the distance is told of the building of the link only
    assert np.isnan(found.distance_m[0])
    assert found.distance_m[3] == 3.0
    # of two rows with the identifier the one with more dwellings, whatever their order
    for rows in ([("x", 1), ("y", 4)], [("y", 4), ("x", 1)]):
        both = targets(*[(name, count, "RNB000000001", None, True) for name, count in rows])
        row = links.link(points(plain("RNB000000001")), both, NO_PAIRS, TABLES).building[0]
        assert both.ids[row] == "y"


def test_an_address_counts_when_one_building_has_it():
    key = "62498_0010_00012"
    side = targets(
        ("a", 1, None, f'[{{"cle_interop_ban": "{key}"}}, {{"cle_interop_ban": "62498_0010_00014"}}]', True),
        ("b", 1, None, "62498_0010_00014", True),
        ("shed", 0, None, key, False),
    )
    own = points(plain(ban=key), plain(ban="62498_0010_00014"), plain(ban="62498_0010"), plain(ban=key, placed=False))
    found = links.link(own, side, NO_PAIRS, TABLES)
    assert found.link.tolist() == ["ban", "aucun", "aucun", "aucun"]
    # nobody has measured that link: its quality is unknown, until these data tell it
    assert np.isnan(found.quality_pct[0])
    many = points(*[plain("RNB000000001", key)] * 29, plain("RNB000000002", key), plain(ban=key))
    proved = targets(("a", 40, "RNB000000001", key, True), ("b", 2, "RNB000000002", None, True))
    measured = links.link(many, proved, NO_PAIRS, TABLES)
    assert measured.measured == {"ban": (29, 30)}
    assert measured.quality_pct[-1] == pytest.approx(50.0)
    flat = links.link(
        points(*[plain("RNB000000001", key, "appartement")] * 30, plain(ban=key, kind=None)), proved, NO_PAIRS, TABLES
    )
    assert flat.quality_pct[-1] == 100.0


def test_a_garage_comes_after_a_dwelling_of_the_same_step():
    side = targets(("garage", 0, None, None, True), ("home", 1, None, None, True), ("same", 1, None, None, True))
    found = links.link(
        points(plain(), plain()), side, pairs((0, 0, 1.0), (0, 1, 1.8), (1, 2, 1.0), (1, 1, 1.0)), TABLES
    )
    assert side.ids[found.building].tolist() == ["home", "home"]


def test_what_is_no_home():
    home = links.homes(
        words("Agricole", "Agricole", "Résidentiel", None, "Indifférencié"),
        words(None, None, None, "Église", "Indifférenciée"),
        np.array([False, False, True, False, False]),
        np.array([0, 2, np.nan, np.nan, np.nan]),
        TABLES,
    )
    assert home.tolist() == [False, True, False, False, True]


def test_which_points_are_trusted():
    score = np.array([0.59, 0.6, np.nan, 0.9])
    status = words(
        "adresse géocodée ban à l'adresse", None, None, "Adresse NON géocodée BAN car aucune correspondance trouvée"
    )
    assert links.trusted(score, None, 0.6, TABLES).tolist() == [False, True, False, True]
    assert links.trusted(score, status, 0.6, TABLES).tolist() == [False, True, False, False]
    assert links.trusted(None, status, 0.6, TABLES).tolist() == [True, True, True, False]
    assert links.trusted(None, None, 0.6, TABLES) is None


def test_a_building_without_a_dpe_has_no_class():
    side = targets(
        ("block", 10, None, None, True),
        ("house", 1, None, None, True),
        ("bare", 4, None, None, True),
        ("barn", 0, None, None, False),
        ("unknown", np.nan, None, None, True),
    )
    own = points(
        plain(kind="appartement", label="F"),
        plain(kind="appartement", label="D"),
        plain(kind="maison", label="G"),
        plain(label="A", weight=0),
        plain(label="F"),
        plain(kind="appartement", label=None),
    )
    near = pairs((0, 0, 0.0), (1, 0, 1.0), (2, 1, 0.0), (3, 2, 0.0), (4, 4, 0.0), (5, 0, 0.0))
    found = links.link(own, side, near, TABLES)
    table = linked.buildings_table(found, own, side, TABLES).set_index("id_bat")
    assert table["etat"].to_dict() == {
        "block": "partiel",
        "house": "diagnostique",
        "bare": "absent",
        "barn": "hors",
        "unknown": "partiel",
    }
    classes = [f"n_{one}" for one in "abcdefg"]
    assert table.loc[["bare", "barn"], classes].isna().all(axis=None)
    assert table.loc["block", classes].tolist() == [0, 0, 0, 1, 0, 1, 0]
    assert table["n_dpe"].tolist() == [3, 1, 0, 0, 1]
    # two labels are too few for a share, but of a house
    assert np.isnan(table.loc["block", "fg_obs_pct"])
    assert table.loc[["house", "unknown"], "fg_obs_pct"].tolist() == [100, 100]
    assert table.loc["block", ["couv_pct", "lien_q_min"]].tolist() == [30, 86]
    assert np.isnan(table.loc["bare", "lien_q_min"])
    rows = linked.points_table(found, side)
    assert rows["id_bat"].tolist() == ["block", "block", "house", "bare", "unknown", "block"]


def test_a_run_measures_its_own_links_and_says_what_does_not_suit():
    side = targets(("block", 6, "RNB000000001", None, True), ("twin", 1, "RNB000000002", None, True))
    own = points(
        plain("RNB000000001", kind="maison"),
        plain("RNB000000002", kind="appartement"),
        plain("RNB000000002", kind="appartement"),
        plain(kind="appartement"),
    )
    found = links.link(own, side, pairs((0, 0, 0.0), (1, 0, 1.0), (2, 1, 1.0)), TABLES)
    assert found.measured == {"dedans": (1, 1), "2m": (1, 2)}
    assert found.doubts == {"maison": [0], "exces": [1, 2]}
    assert found.quality_pct[:3].tolist() == [50.0, 50.0, 50.0]
    notes = Notes()
    linked.tell(found, own, side, notes)
    told = heard(notes)
    assert "3 of 4 DPE that count are linked to a building (rnb 3); 1 are not" in told
    assert "2m 50 % (1/2)" in told
    assert "twin" in told
    assert "block" in told
    table = linked.quality_table(found, own, side)
    assert table.loc[table["controle"] == "lien_mesure", "part_pct"].tolist() == [50.0, 100.0]
    assert {"lien_douteux_maison", "lien_douteux_exces"} <= set(table["controle"])
    silent = Notes()
    linked.tell(links.link(points(plain()), side, NO_PAIRS, TABLES), points(plain()), side, silent)
    assert heard(silent) == "0 of 1 DPE that count are linked to a building (-); 1 are not."
