"""A table held against its schema: each rule that a column may have, and cells that are no number, no day, no end.

Method: docs/design/obs.md#checks
"""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.tableschema import check_table, read_schema, schema_of

RULES = {name: SimpleNamespace(level="erreur") for name in ("O02", "O03", "O04", "O08", "O11", "O18", "O21")}
INFINITE, NOTHING = float("inf"), float("nan")


def told(field, *cells, **more):
    """What is said of a table of one column beside its number."""
    schema = schema_of({"fields": [{"name": "n", "type": "integer"}, {"name": "a", **field}], "primaryKey": "n"})
    rows = [(float(rank), cell) for rank, cell in enumerate(cells, 1)]
    return [(one.check, one.message.render()) for one in check_table("t", ("n", "a"), rows, schema, RULES, **more)]


@pytest.mark.parametrize(
    ("field", "good", "bad", "check"),
    [
        ({"constraints": {"maxLength": 3}}, "abc", "abcd", "O08"),
        ({"type": "number", "constraints": {"minimum": 0, "maximum": 10}}, "2.5", "11", "O08"),
        ({"type": "datetime"}, "2026-11-30T08:00:00Z", "yesterday", "O04"),
        ({"type": "date"}, "2026-11-30", "2026-13-30", "O04"),
        ({"type": "integer"}, 3.0, 3.5, "O04"),
        ({"type": "integer"}, 12, INFINITE, "O04"),
        ({"type": "integer"}, "12", NOTHING, "O04"),
        ({"constraints": {"enum": ["oui", "non"]}}, "oui", "peut-être", "O08"),
    ],
)
def test_each_rule_of_a_column(field, good, bad, check):
    assert told(field, good) == []
    ((found, words),) = told(field, good, bad)
    assert found == check and "2" in words


def test_a_bound_says_nothing_of_what_is_no_number():
    """Its type already does, or it has none."""
    assert told({"constraints": {"minimum": 3}}, "unknown", "4") == []


def test_values_that_stand_twice_and_columns_and_rows_that_went():
    assert [check for check, _ in told({"constraints": {"unique": True}}, "x", "y", "x", None, None)] == ["O03"]
    found = told({}, "x", header_before=("n", "a", "old"), before=[(1, "x", 0), (7, "y", 0)])
    assert [check for check, _ in found] == ["O11", "O18"]
    assert "old" in found[0][1] and "7" in found[1][1], "1 and 1.0 are one row"


def test_many_faults_alike_are_counted():
    found = told({"type": "integer"}, *["x"] * 40)
    assert len(found) < 40 and "other rows alike" in found[-1][1]


def test_a_schema_that_is_not_there(tmp_path):
    with pytest.raises(AulaError) as caught:
        read_schema(tmp_path / "none.json")
    assert caught.value.codes == ("E_FILE",)
