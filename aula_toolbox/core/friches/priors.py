"""What is assumed of a missing fact: the share of each class, from a table, the portfolio, or uniform.

Method: docs/design/friches.md#robustness
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load_file
from .classcodes import Coded
from .criteria import Floats, table
from .rules import RuleSet

TABLE, FREQUENCIES, UNIFORM = range(3)
_SMOOTHING = 5.0  # observations that the table's shares are worth beside the portfolio's own (page, 4.9)
_COLUMNS: Mapping[str, type] = {"critere": str, "classe": str, "part": float}


def priors(rules: RuleSet, kind: int = TABLE, coded: Coded | None = None, path: Path | str = "") -> list[Floats]:
    """Shares of the classes of each criterion, each adding to 1; criteria not in the table are uniform.

    Raises E_PRIOR for negative shares, unknown classes and criteria whose shares are all zero.

    >>> from aula_toolbox.core.friches.rules import shipped
    >>> shares = priors(shipped('aula_1_0'), UNIFORM)
    >>> [round(float(one.sum()), 9) for one in shares[:2]]
    [1.0, 1.0]
    """
    uniform = [np.full(len(one.classes), 1.0 / max(len(one.classes), 1)) for one in rules.criteria]
    if kind == UNIFORM:
        return uniform
    own = bool(path)
    shares = _from_table(rules, uniform, load_file(path, _COLUMNS) if own else table("a_priori", **_COLUMNS), own)
    if kind == TABLE or coded is None:
        return shares
    return [_smoothed(coded, k, share) for k, share in enumerate(shares)]


def _smoothed(coded: Coded, k: int, share: Floats) -> Floats:
    seen = coded.classes[coded.known[:, k], k]
    counts = np.bincount(seen[seen >= 0], minlength=len(share))
    out: Floats = (counts + _SMOOTHING * share) / (counts.sum() + _SMOOTHING)
    return out


def _from_table(rules: RuleSet, uniform: list[Floats], rows: Table, strict: bool) -> list[Floats]:
    """The table's shares; classes that a rule set does not have are left out and the rest is scaled to 1."""
    shares, wrong = list(uniform), []
    groups: dict[str, dict[str, float]] = {}
    for row in rows:
        groups.setdefault(row["critere"], {})[row["classe"]] = row["part"]
    for name, group in groups.items():
        k = rules.position(name)
        if k < 0:
            continue
        criterion = rules.criteria[k]
        found = np.zeros(len(criterion.classes))
        for value, part in group.items():
            j = criterion.class_of(value)
            if part < 0 or (j < 0 and strict):
                wrong.append(f"{name} = {value} ({part:g})")
            elif j >= 0:
                found[j] = part
        if found.sum() > 0:
            shares[k] = found / found.sum()
        else:
            wrong.append(name)
    if wrong:
        raise AulaError(
            "Table of priors: unknown classes or impossible shares: {wrong}.", "E_PRIOR", wrong=listing(wrong)
        )
    return shares
