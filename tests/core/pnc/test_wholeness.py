"""When a copy may take the place of another one."""

from __future__ import annotations

import pytest

from aula_toolbox.core.pnc.wholeness import Holdings, faults

OLD = Holdings(322, 322, frozenset({"nom", "code"}))


@pytest.mark.parametrize(
    "made, announced, older, found",
    [
        (OLD, 322, OLD, 0),
        (OLD, None, None, 0),
        (Holdings(330, 330, OLD.fields), 322, OLD, 0),
        (Holdings(100, 100, OLD.fields), 322, OLD, 1),
        (Holdings(0, 0, frozenset()), 322, None, 1),
        (Holdings(0, 0, OLD.fields), 0, OLD, 1),
        (Holdings(0, 0, OLD.fields), None, None, 0),
        (Holdings(322, 0, OLD.fields), 322, OLD, 1),
        (Holdings(322, 322, frozenset({"nom"})), 322, OLD, 1),
        (Holdings(100, 0, frozenset({"nom"})), 322, OLD, 3),
    ],
)
def test_a_copy_is_whole_or_says_what_it_lacks(made, announced, older, found):
    assert len(faults(made, announced, older)) == found


def test_fewer_fields_can_be_accepted_nothing_else():
    fewer = Holdings(322, 0, frozenset({"nom"}))
    (left,) = faults(fewer, 322, OLD, accepts_fewer_fields=True)
    assert "geometries" in str(left) and "322" in str(left)
