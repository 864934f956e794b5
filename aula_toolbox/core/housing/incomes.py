"""Incomes of zones as Filosofi tells them: deciles per consumption unit, and the share under a limit.

Method: docs/design/housing.md#energy-vulnerability
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..columns import find, names_of
from ..errors import AulaError
from ..messages import Notes, listing
from ..tables import TableFile
from .records import Check
from .tables import Floats

if TYPE_CHECKING:
    from pathlib import Path

DECILES = tuple(f"d{rank}" for rank in range(1, 10))
#: how statistics write that a value is hidden or not known
HIDDEN = ("", "s", "ns", "nd", "na", "n/a", "-")


@dataclass(frozen=True)
class IncomeDeciles:
    """Deciles of the disposable income per consumption unit, zones x 9, NaN where hidden; median; year."""

    values: Floats
    year: int | None

    @property
    def median(self) -> Floats:
        """The fifth decile."""
        return self.values[:, 4]


def read(path: Path, codes: Sequence[str], notes: Notes, check_cancel: Check = None) -> IncomeDeciles:
    """The deciles of the zones. Raises AulaError E_INCOME: no column of codes or of deciles, none of the zones."""
    file = TableFile(path, notes=notes, expected=names_of("conso_code"))
    key = find("conso_code", file.header).field
    found = {name: find(f"revenu_{name}", file.header) for name in (*DECILES, "med")}
    at = {name: one.field for name, one in found.items() if one.field is not None}
    if key is None or len(at) < 2:
        raise AulaError(
            "{file}: no column of codes (IRIS, CODGEO) or fewer than two deciles (DISP_D1.., DISP_MED..): it is not a "
            "file of incomes by zone. Columns that are there: {present}.",
            "E_INCOME",
            file=file.name,
            present=listing(file.header, 20),
        )
    values = np.full((len(codes), len(DECILES)), np.nan)
    rows = {code: rank for rank, code in enumerate(codes)}
    met = 0
    for block in file.blocks([key, *dict.fromkeys(at.values())], check_cancel):
        own = block[key].str.strip().str.zfill(len(codes[0])).map(rows)
        met += int(own.notna().sum())
        for name, field in at.items():
            place = 4 if name == "med" else DECILES.index(name)
            for zone, text in zip(own[own.notna()].astype(int), block.loc[own.notna(), field]):
                values[zone, place] = _income(text, file.name, field)
    if not met:
        raise AulaError("{file}: none of the zones is in it.", "E_INCOME", file=file.name)
    hidden = int(np.isnan(values).all(axis=1).sum())
    if hidden:
        notes.info("{file}: {count} zones have no income that is told.", file=file.name, count=hidden)
    return IncomeDeciles(values, max((one.year for one in found.values() if one.year), default=None))


def _income(text: str, file: str, field: str) -> float:
    from ..decimals import numbers

    return float("nan") if text.strip().lower() in HIDDEN else numbers([text], [0], file, field)[0]


def share_under(deciles: Floats, limit: float) -> Floats:
    """Share of the households of each zone under an income, in 0-1, read between its deciles.

    Under the first and above the last one it is not known better than 0.1 and 0.9. deciles: zones x 9, NaN unknown.

    >>> share_under(np.array([[10.0, np.nan, np.nan, np.nan, 30, np.nan, np.nan, np.nan, 60]]), 20.0).tolist()
    [0.3]
    """
    found = np.full(len(deciles), np.nan)
    ranks = np.arange(1, 10) / 10
    for zone, row in enumerate(deciles):
        known = ~np.isnan(row)
        if known.sum() >= 2:
            found[zone] = np.interp(limit, row[known], ranks[known])
    return np.round(found, 12)


def income_at(deciles: Floats, share: Floats) -> Floats:
    """Income under which a share of the households of each zone lies, never below its first known decile.

    >>> income_at(np.array([[10.0, np.nan, np.nan, np.nan, 30, np.nan, np.nan, np.nan, 60]]), np.array([0.3])).tolist()
    [20.0]
    """
    found = np.full(len(deciles), np.nan)
    ranks = np.arange(1, 10) / 10
    for zone, row in enumerate(deciles):
        known = ~np.isnan(row)
        if known.sum() >= 2:
            found[zone] = np.interp(share[zone], ranks[known], row[known])
    return found
