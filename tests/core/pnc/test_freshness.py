"""What tells that a layer is no longer what the catalogue offers, and in which order it is asked.

Method: docs/design/pnc.md#freshness
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.pnc import freshness
from aula_toolbox.core.pnc.freshness import DataStamp, Situation


@pytest.mark.parametrize(
    ("own", "offered", "newer"),
    [
        # a date says it alone, whatever the tag, the length and the number
        (DataStamp("2026-10-01", '"a"', "x", 3, 12), DataStamp("2026-10-01", '"b"', "y", 4, 13), False),
        (DataStamp("2026-09-30", '"a"', "x", 3, 12), DataStamp("2026-10-01", '"a"', "x", 3, 12), True),
        # then the tag
        (DataStamp("", '"a"', "x", 3, 12), DataStamp("2026-10-01", '"a"', "y", 4, 13), False),
        (DataStamp("2026-10-01", '"a"', "x", 3, 12), DataStamp("", '"b"', "x", 3, 12), True),
        # then the date of the server with the length, both on both sides
        (DataStamp("", "", "x", 3, 12), DataStamp("", '"b"', "x", 3, 13), False),
        (DataStamp("", '"a"', "x", 3, 12), DataStamp("", "", "y", 3, 12), True),
        (DataStamp("", "", "x", 0, 12), DataStamp("", "", "x", 4, 12), True),
        (DataStamp("", "", "x", 4, 12), DataStamp("", "", "x", 0, 12), True),
        # then the number of features
        (DataStamp("", "", "x", None, 12), DataStamp("", "", "x", 4, 12), False),
        (DataStamp("", "", "x", 3, 12), DataStamp("", "", "", 4, 12), False),
        (DataStamp("", "", "", 3, 12), DataStamp("", "", "x", 4, 12), False),
        (DataStamp("", "", "x", 3, 12), DataStamp("", "", "y", None, 13), True),
        (DataStamp(count=0), DataStamp(count=5), True),
        (DataStamp(count=5), DataStamp(count=0), True),
        (DataStamp(count=0), DataStamp(count=0), False),
        # what one side does not know is not compared
        (DataStamp(count=-1), DataStamp(count=5), None),
        (DataStamp(count=5), DataStamp(count=-1), None),
        (DataStamp(count=5), DataStamp(), None),
        (DataStamp(), DataStamp(count=5), None),
        (DataStamp(etag='"a"'), DataStamp(), None),
        (DataStamp("hier"), DataStamp("2026-10-01"), None),
    ],
)
def test_what_is_compared_first(own, offered, newer):
    assert freshness.is_newer(own, offered) is newer


OLD, NEW = DataStamp("2026-01-15"), DataStamp("2026-10-01")


@pytest.mark.parametrize(
    ("situation", "expected"),
    [
        (Situation(is_restricted=True, is_reachable=False, is_in_catalogue=False), freshness.RESTRICTED),
        (Situation(is_reachable=False, is_in_catalogue=False), freshness.OFFLINE),
        (Situation(is_in_catalogue=False, is_local_copy=True), freshness.WITHDRAWN),
        (Situation(is_in_catalogue=False, catalogue_is_whole=False), freshness.UNKNOWN),
        (Situation(is_local_copy=True), freshness.NEWER),
    ],
)
def test_what_is_said_first(situation, expected):
    assert freshness.state(OLD, NEW, situation) == expected


def test_a_record_that_is_listed_without_a_state_was_withdrawn():
    assert freshness.state(OLD, None, Situation()) == freshness.WITHDRAWN
    assert freshness.state(OLD, None, Situation(catalogue_is_whole=False)) == freshness.UNKNOWN


def test_a_layer_is_reachable_open_listed_and_no_copy_unless_told():
    assert Situation() == Situation(True, False, True, True, False)
    assert freshness.state(DataStamp(), DataStamp(), Situation(is_local_copy=True)) == freshness.UNKNOWN
