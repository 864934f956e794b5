"""Criteria derived from the layers close by: the largest zone of a plan, monuments on the site and around it.

Method: docs/design/friches.md#derived-criteria, docs/design/friches.md#plan-zones
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.friches import constraints, derived, measured, plu
from aula_toolbox.core.friches.classcodes import ABSENT, ESTIMATED, OBSERVED
from aula_toolbox.core.friches.evidence import Known
from aula_toolbox.core.friches.pairs import Layer
from aula_toolbox.core.friches.thresholds import FricheThresholds

SITE_M2 = 1000.0


def layer(role, pairs, attributes, count=1, covered=True):
    """A layer measured against sites of 1 000 m2. pairs: site, feature, distance (m), common area (m2)."""
    site, feature, distance, area = (list(column) for column in zip(*pairs)) if pairs else ([], [], [], [])
    return Layer(
        role,
        role.lower(),
        "2024",
        np.array(site, int),
        np.array(feature, int),
        np.array(distance, float),
        np.array(area, float),
        pd.DataFrame(attributes),
        np.full(count, "emprise" if covered else "", dtype=object),
        np.full(count, SITE_M2),
        len(next(iter(attributes.values()))),
    )


def context(*layers, mode="aula", sites=(SITE_M2,)):
    return measured.Context(FricheThresholds(mode), {one.role: one for one in layers}, np.array(sites, float))


ZONES = {"typezone": ["U", "A", "U", "N"], "libelle": ["UA", "A", "UB", "N"]}


def zones(*areas, count=1, site=0):
    pairs = [(site, feature, 0.0, area) for feature, area in enumerate(areas) if area]
    return layer("ZONE_URBA", pairs, ZONES, count)


@pytest.mark.parametrize("mode", ["aula", "mutafriches"])
def test_a_site_takes_the_class_of_its_largest_zone(mode):
    town, fields = (derived.planning(context(zones(*areas), mode=mode), []) for areas in ((600, 400), (400, 600)))
    assert town.value[0] != fields.value[0]
    assert (town.share[0], fields.share[0]) == (60, 60)
    assert (town.state[0], fields.state[0]) == (OBSERVED, OBSERVED)


def test_zones_of_one_class_count_together_but_in_the_published_rules_where_the_largest_wins():
    both = zones(300, 400, 300)
    town = derived.planning(context(zones(1000)), []).value[0]
    fields = derived.planning(context(zones(0, 1000), mode="mutafriches"), []).value[0]
    assert derived.planning(context(both), []).value[0] == town
    assert derived.planning(context(both, mode="mutafriches"), []).value[0] == fields


def test_a_site_astride_is_told_below_the_share_only():
    limit = FricheThresholds()["plu_part_alerte_pct"] * SITE_M2 / 100
    just, less = (derived.planning(context(zones(area, SITE_M2 - area)), []) for area in (limit, limit - 1))
    assert just.note[0] != "site à cheval sur plusieurs zones"
    assert less.note[0] == "site à cheval sur plusieurs zones"


def test_a_zone_that_only_touches_gives_no_class():
    touched = layer("ZONE_URBA", [(0, 0, 0.0, 0.0)], ZONES)
    assert derived.planning(context(touched), []).state[0] == ABSENT


def test_a_point_takes_the_zone_in_which_it_lies():
    inside, near = (
        derived.planning(context(layer("ZONE_URBA", [(0, 0, d, 0.0)], ZONES), sites=(np.nan,)), []) for d in (0.0, 5.0)
    )
    assert (inside.state[0], inside.share[0]) == (ESTIMATED, 100)
    assert near.state[0] == ABSENT


def test_overlapping_zones_never_exceed_the_site():
    doubled = layer("ZONE_URBA", [(0, 0, 0.0, 900.0), (0, 2, 0.0, 900.0)], ZONES)
    assert derived.planning(context(doubled), []).share[0] == 100


def test_a_sector_where_nothing_may_be_built_is_read_like_a_zone():
    sector = layer("SECTEUR_CC", [(0, 0, 0.0, 700.0)], {"typesect": ["03"]})
    assert derived.planning(context(sector), []).value[0] == plu.CLOSED


def monuments(*distances, covered=True):
    pairs = [(0, k, distance, 0.0) for k, distance in enumerate(distances)]
    return layer("MH", pairs, {"nom": ["x"] * max(1, len(distances))}, covered=covered)


@pytest.mark.parametrize(
    ("distances", "value", "state"),
    [
        ((0.0,), "inscrit-ou-classe", OBSERVED),
        ((0.5,), "abords", OBSERVED),
        ((499.0, 0.0), "inscrit-ou-classe", OBSERVED),
        ((500.0,), "abords", OBSERVED),
        ((501.0,), "aucun", ESTIMATED),
        ((), "aucun", ESTIMATED),
    ],
)
def test_a_monument_is_on_the_site_or_around_it(distances, value, state):
    """« Nothing » is an estimate as long as the protected surroundings of the plan were not given."""
    known = constraints.monuments(context(monuments(*distances)))
    assert (known.value[0], known.state[0]) == (value, state)


def test_where_the_list_of_monuments_ends_a_monument_is_seen_and_its_absence_is_not():
    on, around, none = (
        constraints.monuments(context(monuments(*distances, covered=False))) for distances in ((0.0,), (100.0,), ())
    )
    assert (on.value[0], on.state[0]) == ("inscrit-ou-classe", OBSERVED)
    assert (around.value[0], around.state[0]) == ("abords", ESTIMATED)
    assert none.state[0] == ABSENT


def test_nothing_is_a_fact_where_monuments_and_surroundings_were_given():
    around = layer("AC1", [], {"nom": ["x"]})
    known = constraints.monuments(context(monuments(), around))
    assert (known.value[0], known.state[0]) == ("aucun", OBSERVED)
    touched = layer("AC1", [(0, 0, 0.0, 500.0)], {"nom": ["x"]})
    assert constraints.monuments(context(monuments(), touched)).value[0] == "abords"
    assert constraints.monuments(context(touched)).value[0] == "abords", "surroundings alone"
    assert constraints.monuments(context()) is None


def test_a_shop_of_the_list_close_by_is_found():
    """A kind that the table does not hold is none; what is farther than the reach is not close."""
    wanted, reach = measured.table("bpe_codes", code=str).column("code")[0], FricheThresholds()["commerces_m"]

    def near(code, distance, **more):
        return measured.shops(context(layer("BPE", [(0, 0, distance, 0.0)], {"typequ": [code]}, **more)))

    here = near(wanted, reach)
    assert (here.value[0], here.state[0], here.measure[0], here.unit) == (True, OBSERVED, reach, "m")
    assert near(wanted, reach + 1).value[0] is False
    assert near("Z999", 0.0).value[0] is False
    assert near("Z999", 0.0, covered=False).state[0] == ABSENT
    assert measured.shops(context()) is None


@pytest.mark.parametrize("role", ["SPR", "AC4"])
def test_one_layer_of_remarkable_sites_is_enough_to_be_inside_and_not_to_be_outside(role):
    inside = layer(role, [(0, 0, 0.0, 500.0)], {"nom": ["x"]})
    known = constraints.remarkable(context(inside))
    assert (known.value[0], known.state[0]) == ("dans", OBSERVED)
    outside = constraints.remarkable(context(layer(role, [], {"nom": ["x"]})))
    assert (outside.value[0], outside.state[0]) == ("hors", ESTIMATED)
    both = constraints.remarkable(context(layer("SPR", [], {"nom": ["x"]}), layer("AC4", [], {"nom": ["x"]})))
    assert (both.value[0], both.state[0]) == ("hors", OBSERVED)
    assert constraints.remarkable(context()) is None


@pytest.mark.parametrize(("kind", "value"), [("Bien inscrit", "bien-inscrit"), ("Zone tampon", "zone-tampon")])
def test_the_listed_property_is_told_from_its_buffer(kind, value):
    known = constraints.unesco(context(layer("UNESCO", [(0, 0, 0.0, 500.0)], {"zone": [kind]})))
    assert (known.value[0], known.state[0], known.share[0]) == (value, OBSERVED, 50)
    assert constraints.unesco(context(layer("UNESCO", [], {"zone": [kind]}))).value[0] == "hors"
    assert constraints.unesco(context()) is None


def footprint(value, state=OBSERVED):
    known = Known.nothing(1)
    known.value[0], known.state[0], known.source[0] = value, state, "bati"
    return known


@pytest.mark.parametrize(("distance", "value"), [(0.0, "interet-remarquable"), (0.5, None)])
def test_the_architecture_is_remarkable_with_a_monument_on_the_site(distance, value):
    assert derived.architecture(context(monuments(distance)), footprint(120.0)).value[0] == value


def test_without_any_building_there_is_none_to_keep():
    assert derived.architecture(context(), footprint(0)).value[0] == "pas-de-bati"
    assert derived.architecture(context(), footprint(0, ESTIMATED)).value[0] is None
    assert derived.architecture(context(), footprint(1.0)).value[0] is None
    assert derived.architecture(context(monuments(0.0)), footprint(0)).value[0] == "interet-remarquable"


def test_water_is_deduced_from_the_footprint():
    limit = FricheThresholds()["eau_bati_m2"]
    for area, value in ((limit, "non"), (limit + 1, "oui")):
        known = derived.water(context(), footprint(area))
        assert (known.value[0], known.state[0]) == (value, ESTIMATED)
        assert derived.water(context(mode="mutafriches"), footprint(area)).state[0] == OBSERVED
    assert derived.water(context(), footprint(None, ABSENT)).state[0] == ABSENT


def buildings(*parts):
    pairs = [(0, k, 0.0, area) for k, (area, _) in enumerate(parts)]
    return layer("BATIMENT", pairs, {"etat_de_l_objet": [state for _, state in parts]})


def test_ruins_over_most_of_the_footprint_are_told():
    limit = FricheThresholds()["ruine_part_pct"]
    for part, value in ((limit, "degradation-tres-importante"), (limit - 1, None)):
        one = buildings((part, "En ruine"), (100 - part, "En service"))
        known = derived.buildings_state(context(one), footprint(100.0))
        assert (known.value[0], known.share[0]) == (value, pytest.approx(part))
    assert derived.buildings_state(context(), footprint(0)).value[0] == "pas-de-bati"
    assert (
        derived.buildings_state(context(buildings((9.0, "En ruine")), mode="mutafriches"), footprint(9.0)).value[0]
        is None
    )


def road(**values):
    row = {
        "nature": "Route à 1 chaussée",
        "importance": "4",
        "largeur_de_chaussee": "6",
        "acces_vehicule_leger": "Libre",
    }
    return {name: [value] for name, value in (row | values).items()}


def access(distance, **values):
    one = layer("ROUTE", [(0, 0, distance, 0.0)], road(**values))
    known = measured.access(context(one))
    assert known.state[0] in (ESTIMATED, ABSENT)
    return known.value[0]


def test_access_follows_importance_width_and_distance():
    limits = FricheThresholds()
    most, wide, reach = limits["voie_importance_max"], limits["voie_largeur_m"], limits["voie_m"]
    assert access(reach, importance=f"{most:g}", largeur_de_chaussee=f"{wide:g}".replace(".", ",")) == "accessible"
    assert access(reach + 1) == "peu-accessible"
    assert access(0.0, importance=f"{most + 1:g}") is None
    assert access(0.0, largeur_de_chaussee=f"{wide - 0.1:g}") is None
    assert access(0.0, largeur_de_chaussee="?") is None
    assert access(0.0, acces_vehicule_leger="A péage") is None
    assert access(0.0, acces_vehicule_leger="Physiquement impossible") == "peu-accessible"
    assert access(0.0, nature="Sentier") == "peu-accessible"
    assert measured.access(context(layer("ROUTE", [], road()), mode="mutafriches")) is None
    assert measured.access(context(layer("ROUTE", [], road(), covered=False))).state[0] == ABSENT


def test_pollution_close_by_is_an_estimate_and_never_a_no():
    reach = FricheThresholds()["pollue_m"]
    for distance, state in ((reach, ESTIMATED), (reach + 1, ABSENT)):
        known = measured.pollution(context(layer("SIS", [(0, 0, distance, 0.0)], {"nom": ["x"]})))
        assert known.state[0] == state
    both = (layer("SIS", [(0, 0, 90.0, 0.0)], {"nom": ["x"]}), layer("POLLUE", [(0, 0, 40.0, 0.0)], {"nom": ["x"]}))
    assert measured.pollution(context(*both)).measure[0] == 40
    assert measured.pollution(context(*both, mode="mutafriches")) is None
    assert measured.pollution(context()) is None


def test_under_secrecy_the_mean_of_the_epci_is_weighed_by_dwellings():
    table = pd.DataFrame(
        {"codgeo": ["62001", "62002", "62003"], "pp_vacant_24": ["10", "90", "s"], "pp_total_24": ["100", "300", "50"]}
    )
    epci = dict.fromkeys(("62001", "62002", "62003"), "E")
    known = derived.vacancy(["62001", "62003"], table, "t", epci, True)
    assert known.value.tolist() == [10.0, 25.0] and known.state.tolist() == [OBSERVED, ESTIMATED]
    assert derived.vacancy(["62003"], table, "t", {"62003": "E", "62001": "F"}, True).value[0] is None
    older = table.assign(pp_vacant_23=["1", "2", "3"], pp_total_23=["10", "10", "10"])
    assert derived.vacancy(["62001"], older, "t", epci, True).value[0] == 10.0, "the latest year first"


def test_a_cell_that_cannot_be_read_is_told_and_is_no_secret():
    """An older secret stands behind it: then the mean of the EPCI is the estimate, as for any secret."""
    table = pd.DataFrame(
        {
            "codgeo": ["62001", "62002", "62003", "62004"],
            "pp_vacant_24": ["10", "?", "?", "400"],
            "pp_total_24": ["100", "300", "50", "300"],
            "pp_vacant_23": ["10", "", "s", "20"],
        }
    )
    codes = table["codgeo"].tolist()
    known = derived.vacancy(codes, table, "t", dict.fromkeys(codes, "E"), True)
    assert known.value.tolist() == [10.0, None, 10.0, None]
    assert known.note[1] == "valeur illisible dans la table : ?"
    assert known.note[2].startswith("secret statistique")
    assert known.value[3] is None and "400 logements vacants sur 300" in known.note[3]


def test_the_zone_of_a_commune_is_read_in_the_official_table():
    """Its column is named after the date of the order that is in force."""
    table = pd.DataFrame({"CODGEO": ["62041"], "Zonage en vigueur depuis le 5 septembre 2025": ["B 1"]})
    assert derived.housing_zone(["62041", "62498"], table, "t").value.tolist() == ["b1", None]
    assert derived.housing_zone(["62041"], table[["CODGEO"]], "t").value.tolist() == [None]


@pytest.mark.parametrize(
    ("value", "decimals", "expected"), [(0.05, 1, 0.1), (0.25, 1, 0.3), (2.5, 0, 3.0), (0.04, 1, 0.0)]
)
def test_halves_go_up(value, decimals, expected):
    assert derived.half_up(value, decimals) == expected
