"""What changed between two vintages.

Method: docs/design/pnc.md#vintages
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.pnc.vintage import Tally, VintageRow, changes, identity


def row(identifier, value="a", shape="s", insee="62041", **more):
    return VintageRow({"site_id": identifier, "valeur": value, "insee": insee, **more}, shape)


OLD = [row("1"), row("2"), row("3", insee="62498"), row("4")]


def test_features_that_came_went_and_changed_are_told_by_commune():
    new = [row("1"), row("2", value="b"), row("3", shape="t", insee="62498"), row("5", insee="62119")]
    found = changes(OLD, new)
    assert found.key == "site_id" and found.total == Tally(added=1, removed=1, changed=2)
    assert found.communes == {"62041": Tally(0, 1, 1), "62119": Tally(1, 0, 0), "62498": Tally(0, 0, 1)}


def test_nothing_changed_is_nothing():
    found = changes(OLD, list(reversed(OLD)))
    assert found.total.is_nothing and found.communes == {} and not Tally(0, 0, 1).is_nothing


def test_without_a_field_that_tells_features_again_a_changed_one_goes_and_comes():
    old = [VintageRow({"valeur": "a"}, "s"), VintageRow({"valeur": "a"}, "s"), VintageRow({"valeur": "b"}, "s")]
    found = changes(old, [VintageRow({"valeur": "a"}, "s"), VintageRow({"valeur": "c"}, "s")])
    assert found.key == "" and found.total == Tally(added=1, removed=2)


def test_a_field_of_only_one_vintage_is_told_and_does_not_change_all_features():
    found = changes(OLD, [row(one.values["site_id"], insee=one.values["insee"], annee="2026") for one in OLD])
    assert found.total.is_nothing and (found.lost, found.gained) == ((), ("annee",))


def test_the_identity_is_filled_alone_and_shared():
    assert identity([row("1"), row("")], [row("1")]) == ""
    assert identity([row("1"), row("1")], [row("1")]) == ""
    assert identity([VintageRow({"id": "1"})], [VintageRow({"id": "9"})]) == "", "nothing is in both"
    both = [VintageRow({"nom": n, "code": c}) for n, c in (("x", "1"), ("y", "2"))]
    assert identity(both, both) == "code", "a name of an identifier comes first"
    assert identity([], OLD) == "" and changes([], OLD).total == Tally(added=4)
    assert changes(OLD, []).total == Tally(removed=4)


numbers = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from("xyz"), min_size=1)


@given(numbers, numbers)
@settings(max_examples=60)
def test_there_and_back_are_each_others_mirror(before, after):
    old, new = ([row(name, value) for name, value in one.items()] for one in (before, after))
    there, back = changes(old, new).total, changes(new, old).total
    assert (there.added, there.removed, there.changed) == (back.removed, back.added, back.changed)
    assert len(new) - len(old) == there.added - there.removed
