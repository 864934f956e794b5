"""Dated legal rules as a table: every line is tested, the worst status wins, all reasons are kept.

Method: docs/design/rain.md#legal-status
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..decimals import needed_number
from ..errors import AulaError
from ..messages import listing
from ..reference import Row
from .columns import Categories, Objects
from .days import Flags
from .tables import RainTables

STATUSES = ("ok", "verifier", "restreint", "exclu")  # from best to worst
EXCLUDED = "exclu"
LANDMARK = "repere"
OPERATORS = ("absent", "<", "=", "dans", "contient")


def rules_of(pack: str, tables: RainTables) -> list[Row]:
    """The tests of a pack in order."""
    rows = sorted(tables.legal.where(pack=pack), key=lambda row: int(row["ordre"]))
    return [row for row in rows if row["operateur"] != LANDMARK]


def landmark(name: str, pack: str, tables: RainTables) -> float:
    """A date of a pack as the number AAAAMMJJ. Raises AulaError E_TABLE when the pack has none of that name.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> landmark('amiante_date', 'FR-2024', load_tables())
    19970701.0
    """
    rows = tables.legal.where(pack=pack, motif=name)
    if not rows:
        raise AulaError(
            "Table {table}, pack {pack}: no row {name}.",
            "E_TABLE",
            table=tables.legal.path.name,
            pack=pack,
            name=name,
        )
    return needed_number(rows[0]["valeur"].replace("-", ""), f"{tables.legal.path.name}, {name}")


def apply_rules(
    facts: Mapping[str, Any], pack: str, options: Mapping[str, float], tables: RainTables
) -> tuple[Objects, Objects]:
    """Status of each row, and its reasons joined by `|` (None without reason).

    facts: what the rules look at (column `champ`): numbers, Categories, or Materials for `contient`;
    options: values of `{NAME}` in the table.
    """
    rules = rules_of(pack, tables)
    _check(rules, facts, pack, tables)
    length = len(facts["toit_m2"])
    reasons, worst = np.zeros(length, np.int64), np.zeros(length, np.int64)
    for place, rule in enumerate(rules):
        met = _met(rule, facts, options)
        reasons |= met.astype(np.int64) << place
        worst = np.maximum(worst, np.where(met, STATUSES.index(rule["statut"]), 0))
    found, of_row = np.unique(reasons, return_inverse=True)
    words = np.empty(len(found), dtype=object)
    for place, bits in enumerate(found):
        words[place] = "|".join(rule["motif"] for at, rule in enumerate(rules) if bits >> at & 1) or None
    return np.array(STATUSES, dtype=object)[worst], words[of_row]


def _met(rule: Row, facts: Mapping[str, Any], options: Mapping[str, float]) -> Flags:
    fact, value = facts[rule["champ"]], str(rule["valeur"])
    words = value.split("|")
    with np.errstate(invalid="ignore"):
        if rule["operateur"] == "absent":
            flags: Flags = np.isnan(fact)
        elif rule["operateur"] == "<":
            flags = fact < needed_number(value.format(**options), rule["motif"])
        elif rule["operateur"] == "=":
            flags = fact == needed_number(value.format(**options), rule["motif"])
        elif rule["operateur"] == "contient":
            flags = fact.holds(*words)
        else:
            categories: Categories = fact
            flags = categories.is_in(words)
    return flags


def _check(rules: list[Row], facts: Mapping[str, object], pack: str, tables: RainTables) -> None:
    """A user's table may hold a field, an operator or a status that does not exist."""
    wrong = [
        f"{rule['motif']}: {value}"
        for rule in rules
        for value, known in (
            (rule["champ"], tuple(facts)),
            (rule["operateur"], OPERATORS),
            (rule["statut"], STATUSES),
        )
        if value not in known
    ]
    if wrong or not rules:
        raise AulaError(
            "Table {table}, pack {pack}: rules that cannot be applied: {rules}.",
            "E_TABLE",
            table=tables.legal.path.name,
            pack=pack,
            rules=listing(wrong or [pack]),
        )


def add_reason(motif: Objects, where: Flags, reason: str) -> Objects:
    """Append a reason to the rows where it holds; the status does not change."""
    longer = Categories(motif).map(lambda text: f"{text}|{reason}", reason, object)
    return np.where(where, longer, motif)
