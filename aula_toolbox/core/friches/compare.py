"""Two vintages or two rule sets compared: what changed, and which criterion is responsible.

Method: docs/design/friches.md#comparison
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from . import indices, reading
from .classcodes import NO_CLASS, Coded
from .criteria import Floats
from .identity import areas
from .pairs import Rows
from .results import Qualification
from .rules import RuleSet

if TYPE_CHECKING:
    import pandas as pd

SAME, CHANGED, NEW, GONE, NOT_RANKED = "inchange", "change", "nouveau", "disparu", "non_classe"
NONE = "aucun"


def compare(
    first: Qualification, second: Qualification, first_ids: Sequence[str], second_ids: Sequence[str]
) -> pd.DataFrame:
    """One row a site of either side: uses, differences of the indices (second minus first), responsible criterion.

    Columns `rang_a` and `rang_b` are the rows in each table, -1 where the site is not there.
    """
    import pandas as pd

    places = {name: row for row, name in enumerate(second_ids)}
    pairs = [(name, row, places.get(name, -1)) for row, name in enumerate(first_ids)]
    known = set(first_ids)
    pairs += [(name, -1, row) for row, name in enumerate(second_ids) if name not in known]
    a, b = np.array([p[1] for p in pairs], dtype=int), np.array([p[2] for p in pairs], dtype=int)
    codes = second.rules.codes
    use_a, use_b = _uses(first, a), _uses(second, b)
    table: dict[str, Any] = {"site_id": [p[0] for p in pairs], "voc1_a": use_a, "voc1_b": use_b}
    table["change"] = [_change(*row) for row in zip(a, b, use_a, use_b)]
    difference = _index(second, b) - _index(first, a)
    for u, code in enumerate(codes):
        table[f"d_{code}"] = difference[:, u]
    table["critere_resp"], table["d_resp_pt"] = _responsible(first, second, a, b)
    table["rang_a"], table["rang_b"] = a, b
    return pd.DataFrame(table)


def _uses(found: Qualification, rows: Rows) -> list[str | None]:
    first = found.reading.first
    return [found.rules.codes[first[row]] if row >= 0 and first[row] >= 0 else None for row in rows]


def _index(found: Qualification, rows: Rows) -> Floats:
    """Rounded indices, NaN where the site is absent or has no index."""
    usable = np.array([status != reading.TOO_FEW for status in found.reading.status], dtype=bool)
    index = np.where(usable[:, None], found.indices.index, np.nan)
    out: Floats = np.where((rows >= 0)[:, None], index[np.maximum(rows, 0)], np.nan)
    return out


def _change(a: int, b: int, use_a: str | None, use_b: str | None) -> str:
    if a < 0 or b < 0:
        return NEW if a < 0 else GONE
    if use_a is None or use_b is None:
        return NOT_RANKED
    return SAME if use_a == use_b else CHANGED


def _parts(rules: RuleSet, coded: Coded, rows: Rows) -> dict[str, tuple[Floats, Floats]]:
    """What each criterion adds to the advantages and constraints of the sites, by criterion id."""
    parts, out = indices.tables(rules), {}
    for k, weight in enumerate(rules.weights):
        column = np.where(rows >= 0, coded.scored[np.maximum(rows, 0), k], NO_CLASS)
        out[rules.keys[k]] = ((parts.advantage[k] * weight)[column], (parts.constraint[k] * weight)[column])
    return out


def _responsible(first: Qualification, second: Qualification, a: Rows, b: Rows) -> tuple[list[str | None], Floats]:
    """The criterion whose difference moves the first use of the second side most, and by how many points."""
    own, other = _parts(second.rules, second.coded, b), _parts(first.rules, first.coded, a)
    names = [*second.rules.keys, *(key for key in first.rules.keys if key not in own)]
    zero = np.zeros((len(a), len(second.rules.usages)))
    gain = sum((part[0] for part in own.values()), zero)
    loss = sum((part[1] for part in own.values()), zero)
    full = indices.ratio(gain, loss)
    first_use = np.where(b >= 0, second.reading.first[np.maximum(b, 0)], NO_CLASS)
    here = (a >= 0) & (b >= 0) & (first_use >= 0)
    lines = np.arange(len(a))
    best_name: list[str | None] = [None] * len(a)
    best = np.zeros(len(a))
    for name in names:
        mine, theirs = own.get(name, (zero, zero)), other.get(name, (zero, zero))
        changed = indices.ratio(
            np.maximum(gain - mine[0] + theirs[0], 0.0), np.maximum(loss - mine[1] + theirs[1], 0.0)
        )
        moved = 100 * (full - changed)[lines, np.maximum(first_use, 0)]
        better = here & (np.abs(moved) > np.abs(best) + 1e-9)
        best = np.where(better, moved, best)
        for row in np.flatnonzero(better).tolist():
            best_name[row] = name
    return best_name, np.where([name is None for name in best_name], np.nan, best)


def transitions(table: pd.DataFrame, hectares: Floats, codes: Sequence[str]) -> pd.DataFrame:
    """Sites and hectares by first use before and after, `aucun` where there is none; every pair is there."""
    import pandas as pd

    names = [*codes, NONE]
    before = [name or NONE for name in table["voc1_a"]]
    after = [name or NONE for name in table["voc1_b"]]
    rows = []
    for one in names:
        for other in names:
            here = np.array([x == one and y == other for x, y in zip(before, after)], dtype=bool)
            rows.append((one, other, int(here.sum()), float(np.nansum(hectares[here]))))
    return pd.DataFrame(rows, columns=["voc1_a", "voc1_b", "n_sites", "surf_ha"])


def hectares(first: Qualification, second: Qualification, table: pd.DataFrame) -> Floats:
    """Area of each compared site, from the second side where it is there."""
    one, two = areas(first.sites), areas(second.sites)
    a, b = table["rang_a"].to_numpy(), table["rang_b"].to_numpy()
    out: Floats = np.where(b >= 0, two[np.maximum(b, 0)], one[np.maximum(a, 0)]) / 10_000
    return out
