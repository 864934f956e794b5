"""The round of a visit is short, and a merge of two versions loses nothing.

Methods: docs/design/friches.md#visit, docs/design/friches.md#merge-back
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.friches import merge, tour, visit
from aula_toolbox.core.friches.criteria import facts
from aula_toolbox.core.friches.merge import SITE, Fate, Side, merged, same
from aula_toolbox.core.friches.visit import SiteGap
from aula_toolbox.core.language import Language

VALUES = st.sampled_from([None, "", "a", "b", 3, 3.5, True])
RECORDS = st.dictionaries(
    st.sampled_from(["s1", "s2", "s3"]), st.fixed_dictionaries({"nom": VALUES, "c_eau": VALUES, "n": VALUES})
)


def best_of_all(between):
    rounds = ((0, *rest) for rest in itertools.permutations(range(1, len(between))))
    return min(tour.length(np.array(one), between) for one in rounds)


@pytest.mark.parametrize("count", [4, 5, 7])
def test_a_small_round_is_the_shortest_of_all(count):
    rng = np.random.default_rng(count)
    x, y = rng.uniform(0, 1000, (2, count))
    order = tour.shortest_round(x, y)
    between = tour.distances(x, y)
    assert sorted(order.tolist()) == list(range(count)) and order[0] == 0
    assert tour.length(order, between) == pytest.approx(best_of_all(between))


def test_a_large_round_can_no_longer_be_shortened_and_is_always_the_same():
    rng = np.random.default_rng(2)
    x, y = rng.uniform(0, 50_000, (2, 60))
    order, between = tour.shortest_round(x, y), None
    between = tour.distances(x, y)
    assert sorted(order.tolist()) == list(range(60))
    own = tour.length(order, between)
    # the constant of random places in a square (Beardwood, Halton, Hammersley): no tour is much below 0.7124 √(n A)
    assert 0.65 < own / (0.7124 * np.sqrt(60) * 50_000) < 1.25
    for first, second in itertools.combinations(range(1, 60), 2):
        turned = order.copy()
        turned[first : second + 1] = turned[first : second + 1][::-1]
        assert tour.length(turned, between) >= own - 1e-6
    assert tour.shortest_round(x, y).tolist() == order.tolist()
    assert tour.shortest_round(np.zeros(12), np.zeros(12)).tolist() == list(range(12))


@settings(max_examples=300, deadline=None)
@given(RECORDS, RECORDS, RECORDS, st.sampled_from(list(Side)))
def test_nothing_is_lost(base, office, back, follow):
    found = merged(base, office, back, follow)
    conflicts = {(one.site, one.field): one for one in found.conflicts}
    for site in {*base, *office, *back}:
        was = base.get(site, {})
        for mine, other in ((office, back), (back, office)):
            for name, value in mine.get(site, {}).items():
                if same(value, was.get(name)):
                    continue
                # what a side changed is kept, or told
                kept = found.records.get(site, {}).get(name)
                told = conflicts.get((site, name)) or conflicts.get((site, SITE))
                assert same(kept, value) or told is not None
                if site in base and site in other and same(other[site][name], was.get(name)):
                    assert same(kept, value), "only one side changed it"
    for one in found.conflicts:
        assert one.field == SITE or one.kept in (one.office, one.on_site)
    # each conflict is decided by name
    choices = dict.fromkeys(conflicts, Side.OFFICE)
    decided = merged(base, office, back, follow, choices)
    assert all(one.choice is Side.OFFICE for one in decided.conflicts)
    for site, record in office.items():
        if site in decided.records and decided.fates[site] is Fate.CONFLICT and site in back:
            for name in record:
                if (site, name) in conflicts:
                    assert same(decided.records[site][name], record[name])


def test_what_became_of_each_site():
    base = {one: {"n": 1} for one in ("same", "both", "gone", "lost", "ours", "kept")}
    office = {"same": {"n": 1}, "both": {"n": 1, "m": 2}, "lost": {"n": 1}, "ours": {"n": 3}, "apart": {"n": 1}}
    office["both"]["n"] = 1
    back = {"same": {"n": 1}, "both": {"n": 4, "m": None}, "gone": {"n": 5}, "ours": {"n": 1}, "kept": {"n": 1}}
    back["new"] = {"n": 9}
    found = merged(base, office, back)
    fates = {site: fate.value for site, fate in found.fates.items()}
    assert fates == {
        "same": "inchange",
        "both": "terrain_et_bureau",
        "lost": "conflit",
        "ours": "bureau",
        "apart": "hors_visite",
        "gone": "conflit",
        "new": "nouveau",
    }
    assert "kept" not in found.records, "taken away by the office, untouched in the field"
    assert found.count(Fate.CONFLICT) == 2
    dropped = merged(base, office, back, Side.OFFICE, {("lost", SITE): Side.FIELD})
    assert "lost" not in dropped.records and "gone" not in dropped.records
    assert [(one.site, one.field, one.on_site) for one in dropped.conflicts if one.site == "gone"] == [
        ("gone", SITE, merge.CHANGED),
        ("gone", "n", 5),
    ]


def test_values_say_the_same_however_they_are_written():
    assert same(float("nan"), None) and same(" oui ", "oui") and not same(3, 3.1) and same(False, "false")


def test_what_to_see_is_told_line_by_line_and_asked_in_order_of_gain():
    own = facts()
    water, road, plan = own["raccordementEau"], own["qualiteVoieDesserte"], own["zonageReglementaire"]
    distance = own["distanceAutoroute"]
    assert visit.told([SiteGap(plan, 12.34), SiteGap(road, 0.0)], Language()) == (
        f"1. {plan.label} (SIG, 12.3 points)\n2. {road.label} (visite)"
    )
    assert visit.told([], Language()) is None
    asked = [
        one.id
        for one in visit.asked(
            [[SiteGap(plan, 5.0), SiteGap(water, 9.0), SiteGap(distance, 50.0)], [SiteGap(road, 1.0)]]
        )
    ]
    assert asked[0] == "qualiteVoieDesserte", "what a visit tells comes first"
    assert asked[-2:] == ["raccordementEau", "zonageReglementaire"] and "distanceAutoroute" not in asked
