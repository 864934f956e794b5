"""The law of land consumption as a dated table: what holds at a date, and what is only a hypothesis.

Method: docs/design/erc.md#law-of-land-consumption
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import AulaError
from ..reference import Row, Table, load
from .tables import Place

LAW = "droit"
TABLE = "zan_droit"
GUARANTEE = "garantie"
EXCLUDED, EXCLUDED_OF_GROUP = "exclusion_", "exclusion_groupe_"


@dataclass(frozen=True)
class LawRules:
    """What a regime gives: guarantee of a commune (ha), more by delegated commune and its ceiling (ha), excess (%).

    regime: `droit` or the name of a hypothesis. guarantee_ha is None where no guarantee is in force. excluded,
    excluded_of_group: share (%) of each kind of project that does not count in its commune, in its group.
    can_hand_over: a commune may hand its guarantee over to its group.
    """

    regime: str
    guarantee_ha: float | None
    by_delegated_ha: float
    delegated_max_ha: float
    excess_pct: float = 0.0
    excluded: Mapping[str, float] = field(default_factory=dict)
    excluded_of_group: Mapping[str, float] = field(default_factory=dict)
    can_hand_over: bool = False

    def floor_ha(self, delegated: float) -> float:
        """The guarantee of a commune with so many delegated communes; 0 where there is none.

        >>> LawRules("droit", 1.0, 0.5, 2.0).floor_ha(4), LawRules("droit", 1.0, 0.5, 2.0).floor_ha(9)
        (3.0, 3.0)
        """
        if self.guarantee_ha is None:
            return 0.0
        return self.guarantee_ha + min(self.by_delegated_ha * delegated, self.delegated_max_ha)


def read(folder: Place = None) -> Table:
    """The table of rules: article, dates from and to, value, what it changes."""
    columns = dict.fromkeys(("regle", "regime", "article", "du", "au", "effet"), str)
    return load(TABLE, {**columns, "valeur": float}, folder)


def checked(day: str) -> str:
    """A date such as `2026-11-30`; of a year alone, its first day. Raises E_DATE for anything else.

    >>> checked("2026"), checked(" 2026-11-30 ")
    ('2026-01-01', '2026-11-30')
    """
    text = day.strip()
    if re.fullmatch(r"\d{4}", text):
        return f"{text}-01-01"
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text):
        raise AulaError("{value} is not a year or a date such as 2021-06-30.", "E_DATE", value=day)
    return text


def hypotheses(table: Table) -> list[str]:
    """The regimes of the table that are not the law, in its order."""
    return [name for name in dict.fromkeys(row["regime"] for row in table) if name != LAW]


def at(table: Table, day: str, regime: str = LAW) -> LawRules:
    """The rules of a regime at a date: those of the law in force then, and over them those of the hypothesis.

    A rule is in force from the day `du` until the day before `au`; an empty cell is no limit.
    """
    values: dict[str, float] = {}
    for wanted in dict.fromkeys((LAW, regime)):
        for row in table:
            if row["regime"] == wanted and row["du"] <= day and (not row["au"] or day < row["au"]):
                values[row["regle"]] = row["valeur"]
    of_group = {
        name[len(EXCLUDED_OF_GROUP) :]: share for name, share in values.items() if name.startswith(EXCLUDED_OF_GROUP)
    }
    return LawRules(
        regime,
        values.get("garantie"),
        values.get("garantie_deleguee", 0.0),
        values.get("garantie_deleguee_max", 0.0),
        values.get("depassement", 0.0),
        {
            name[len(EXCLUDED) :]: share
            for name, share in values.items()
            if name.startswith(EXCLUDED) and not name.startswith(EXCLUDED_OF_GROUP)
        },
        of_group,
        values.get("mutualisation_garantie", 0.0) > 0,
    )


def kinds(table: Table) -> list[str]:
    """The kinds of projects that some rule of the table takes out of the consumption of a commune."""
    names = [
        row["regle"][len(EXCLUDED) :]
        for row in table
        if row["regle"].startswith(EXCLUDED) and not row["regle"].startswith(EXCLUDED_OF_GROUP)
    ]
    return list(dict.fromkeys(names))


def is_read(row: Row) -> bool:
    """Whether a rule was read on a text that gives it; the others come from summaries."""
    return bool(row["statut_source"] == "verifie")


def in_force(table: Table, day: str) -> list[Row]:
    """The rows of the law in force at a date, then those of the hypotheses."""
    rows = [row for row in table if row["regime"] == LAW and row["du"] <= day and (not row["au"] or day < row["au"])]
    return rows + [row for row in table if row["regime"] != LAW]
