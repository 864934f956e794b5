"""Names of towns by rank.

Method: docs/design/maps.md#towns
"""

from __future__ import annotations

from aula_toolbox.core.maps.towns import rank_expression, town_ranks


def test_larger_towns_are_named_larger_and_at_more_scales():
    ranks = town_ranks()
    assert all(above.inhabitants > below.inhabitants for above, below in zip(ranks, ranks[1:]))
    assert all(above.size_pt > below.size_pt for above, below in zip(ranks, ranks[1:]))
    reach = [one.coarsest or float("inf") for one in ranks]
    assert reach == sorted(reach, reverse=True)
    assert [one.is_bold for one in ranks] == [True, False, False, False]


def test_the_rank_of_a_commune_and_of_the_largest_of_its_epci():
    among = rank_expression('"pop"', '"epci"')
    assert 'CASE WHEN "pop" >= 20000 THEN 1 WHEN "pop" >= 5000 THEN 2 WHEN "pop" >= 1000 THEN 3 ELSE 4 END' in among
    assert among.startswith("max(CASE") and 'group_by:="epci"' in among
