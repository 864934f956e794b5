"""The calculation against the published vectors: exact, for the two compatible rule sets and the agency's own.

Method: docs/design/friches.md#index
"""

from __future__ import annotations

import pytest
from friches_sites import table_of

from aula_toolbox.core.friches import indices, rules
from aula_toolbox.core.friches.classcodes import encode

CASES = [("v1.11", "mutafriches_1_11", 317), ("v1.19", "mutafriches_1_19", 316), ("v1.19", "aula_1_0", 316)]


@pytest.mark.parametrize(("version", "rule_id", "count"), CASES)
def test_every_vector_exactly(vectors, version, rule_id, count):
    rule_set = rules.shipped(rule_id)
    kept = [one for one in vectors if one["version"] == version]
    assert len(kept) == count
    result = indices.compute(encode(table_of([one["input"] for one in kept]), rule_set))
    for s, one in enumerate(kept):
        for u, usage in enumerate(rule_set.usages):
            expected = one["resultats"][usage.id]
            got = (result.index[s, u], result.rank[s, u], result.advantages[s, u], result.constraints[s, u])
            names = ("indice", "rang", "avantages", "contraintes")
            assert got == tuple(expected[name] for name in names), (one["id"], usage.id)
            assert result.excluded[s, u] == expected.get("exclu", False), (one["id"], usage.id)
            potential = indices.label_of(result.index[s, u], rule_set.potentials)
            assert expected["potentiel"] == (rule_set.excluded_potential if result.excluded[s, u] else potential)
        note = one["fiabilite"]
        assert result.reliability[s] == note["note"]
        assert indices.label_of(result.reliability[s], rule_set.reliabilities) == note["text"]
        assert (result.counted[s], result.counted_weight[s]) == (note["criteresRenseignes"], note["poidsRenseignes"])
        if rule_id != "aula_1_0":
            assert (len(rule_set.criteria), rule_set.weights.sum()) == (note["criteresTotal"], note["poidsTotal"])


def test_exclusions_name_their_criteria(vectors):
    rule_set = rules.shipped("mutafriches_1_19")
    named = {u: set() for u in range(len(rule_set.usages))}
    for exclusion in rule_set.exclusions:
        for u in exclusion.usages:
            named[u] |= {rule_set.keys[k] for k, _ in exclusion.conditions}
    seen = 0
    for one in vectors:
        for u, usage in enumerate(rule_set.usages):
            result = one["resultats"][usage.id]
            if one["version"] == "v1.19" and result["exclu"]:
                seen += 1
                assert set(result["criteresExcluants"]) == named[u]
    assert seen > 0


LIMITS = [
    ("industrie", "distanceAutoroute", {999: 2, 1000: 1, 1999: 1, 2000: -1, 4999: -1, 5000: -2}),
    ("photovoltaique", "distanceRaccordementElectrique", {999: 2, 1000: -1, 4999: -1, 5000: -2}),
    ("residentiel", "distanceReseauChaleur", {499: 2, 500: 0.5}),
    ("tertiaire", "surfaceSite", {14999: 1, 15000: 0.5}),
    ("residentiel", "tauxLogementsVacants", {7.0: 2, 7.1: 1, 8.0: 1, 10.0: -1, 10.1: -2}),
]


@pytest.mark.parametrize(("usage", "criterion", "expected"), LIMITS)
def test_limits_of_classes(usage, criterion, expected):
    rule_set = rules.shipped("mutafriches_1_19")
    k = rule_set.position(criterion)
    u = [one.id for one in rule_set.usages].index(usage)
    coded = encode(table_of([{criterion: value} for value in expected]), rule_set)
    scores = [rule_set.criteria[k].classes[j].scores[u] for j in coded.classes[:, k]]
    assert scores == list(expected.values())
