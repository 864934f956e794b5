"""Compare the variants of a project: the least harm to strong stakes first, then the least UE, land and money.

Method: docs/design/erc.md#variants
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..messages import Message, message
from ..scoring import min_max, order_by, ranks_from, weigh
from .tables import Place, weights
from .texts import decimal
from .words import LEXICOGRAPHIC, SCORE

if TYPE_CHECKING:
    import pandas as pd

CRITERIA = {"enjeu": "ha_enjeu_fort_residuel", "ue": "ue_residuelles", "enaf": "enaf_ha", "cout": "cout_eur"}
REQUIRED = ("variante", *CRITERIA.values())
DIGITS = 4


def _numbers(column: pd.Series) -> NDArray[np.float64]:
    """Values of a criterion; a table read from CSV holds text, and an empty text is a missing value."""
    return np.asarray(column.where(column != "", np.nan), dtype=np.float64)


def compare(summary: pd.DataFrame, method: str = LEXICOGRAPHIC, folder: Place = None) -> pd.DataFrame:
    """Rank the variants of the synthesis table of a sequence.

    Adds `rang, domine, score, c_enjeu, c_ue, c_enaf, c_cout, explication, manquants, completude_pct`. A criterion that
    one variant does not know is left out for all. Rounded to 4 decimals before comparing; ties go to the name.
    """
    columns = {key: _numbers(summary[name]) for key, name in CRITERIA.items()}
    used = [key for key, values in columns.items() if not np.isnan(values).any()]
    given = weights("erc_poids_variantes", folder)
    table = np.column_stack([np.round(columns[key], DIGITS) for key in used]) if used else np.empty((len(summary), 0))
    names = [str(name) for name in summary["variante"]]
    out = summary.copy()
    out["completude_pct"] = 100.0 * sum(given[key] for key in used) / sum(given.values())
    out["manquants"] = ";".join(key for key in CRITERIA if key not in used)
    out["domine"] = [int(is_dominated(table, row)) for row in range(len(table))]
    for key in CRITERIA:
        out[f"c_{key}"] = np.nan
    out["score"] = np.nan
    if used:
        scores = weigh(np.column_stack([min_max(column, reverse=True) for column in table.T]), [given[k] for k in used])
        out["score"] = scores.score
        for position, key in enumerate(used):
            out[f"c_{key}"] = scores.contributions[:, position]
    first = [-np.round(out["score"].to_numpy(), DIGITS)] if method == SCORE else []
    order = order_by(*first, *table.T, names)
    out["rang"] = ranks_from(order)
    out["explication"] = _sentences(out, order, used)
    return out


def is_dominated(table: Any, row: int) -> bool:
    """Whether another variant is no worse everywhere and better once."""
    no_worse = (table <= table[row]).all(axis=1)
    better = (table < table[row]).any(axis=1)
    return bool((no_worse & better).any())


def _sentences(ranked: pd.DataFrame, order: Iterable[int], used: list[str]) -> list[Message]:
    """Why each variant stands before the next one: the first criterion that tells them apart."""
    sequence = list(order)
    following = dict(zip(sequence, [*sequence[1:], None]))
    return [_sentence(ranked, row, following[row], used) for row in range(len(ranked))]


def _sentence(ranked: pd.DataFrame, row: int, other: int | None, used: list[str]) -> Message:
    name = ranked["variante"].iloc[row]
    if other is None:
        return message("Variant {name} is the last of {count}.", name=name, count=len(ranked))
    next_name = ranked["variante"].iloc[other]
    for key in used:
        here, there = (float(ranked[CRITERIA[key]].iloc[i]) for i in (row, other))
        if round(here, DIGITS) < round(there, DIGITS):
            values = {"name": name, "other": next_name, "here": decimal(here, 2), "there": decimal(there, 2)}
            return Message(REASONS[key].text, values)
    return message("Variant {name} stands before {other} by its score or its name only.", name=name, other=next_name)


_PLACES = {"name": "", "other": "", "here": "", "there": ""}
REASONS = {
    "enjeu": message("Variant {name} touches less strong stake ({here} ha) than {other} ({there} ha).", **_PLACES),
    "ue": message("Variant {name} leaves fewer UE to compensate ({here}) than {other} ({there}).", **_PLACES),
    "enaf": message("Variant {name} takes less ENAF ({here} ha) than {other} ({there} ha).", **_PLACES),
    "cout": message("Variant {name} costs less ({here} euros) than {other} ({there} euros).", **_PLACES),
}
