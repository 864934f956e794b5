"""What is wrong with a planning document: one finding a fault, whatever the number of objects that have it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...messages import Message, listing
from .standard import ERROR, INFO, WARNING, PluRule

if TYPE_CHECKING:
    import pandas as pd

ORDER = {ERROR: 0, WARNING: 1, INFO: 2}
SHOWN = 6


@dataclass(frozen=True)
class PluFinding:
    """One fault: the control that found it, where, on how many objects, what was read and what is expected."""

    code: str
    table: str
    told: Message
    field: str = ""
    count: int = 1
    objects: str = ""
    value: str = ""
    expected: str = ""


def rows_text(rows: Sequence[str]) -> str:
    """The first objects of a fault, and how many more.

    >>> rows_text(["1 (Ua)", "2 (Ub)"])
    '1 (Ua), 2 (Ub)'
    """
    return listing(rows, SHOWN)


def by_value(values: Iterable[tuple[Hashable, str]]) -> dict[Hashable, list[str]]:
    """Objects of each faulty value, in the order they were met.

    >>> by_value([("Nh", "1"), ("Nd", "2"), ("Nh", "3")])
    {'Nh': ['1', '3'], 'Nd': ['2']}
    """
    found: dict[Hashable, list[str]] = {}
    for value, thing in values:
        found.setdefault(value, []).append(thing)
    return found


def ordered(findings: Iterable[PluFinding], rules: Mapping[str, PluRule]) -> list[PluFinding]:
    """Errors first, then by control and table."""
    return sorted(findings, key=lambda one: (ORDER[rules[one.code].severity], one.code, one.table, one.field))


def as_rows(findings: Sequence[PluFinding], rules: Mapping[str, PluRule], sentences: Sequence[str]) -> pd.DataFrame:
    """The findings as a table (`schema.PLU_FINDINGS`); sentences: what is wrong, in the language of the run."""
    import pandas as pd

    return pd.DataFrame(
        {
            "code": [one.code for one in findings],
            "regle": [rules[one.code].name for one in findings],
            "gravite": [rules[one.code].severity for one in findings],
            "table_cnig": [one.table for one in findings],
            "champ": [one.field for one in findings],
            "n_objets": [one.count for one in findings],
            "objets": [one.objects for one in findings],
            "valeur": [one.value for one in findings],
            "attendu": [one.expected for one in findings],
            "message": list(sentences),
            "remede": [rules[one.code].remedy for one in findings],
        },
        columns=COLUMNS,
    )


COLUMNS = (
    "code",
    "regle",
    "gravite",
    "table_cnig",
    "champ",
    "n_objets",
    "objets",
    "valeur",
    "attendu",
    "message",
    "remede",
)
