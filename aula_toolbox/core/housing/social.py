"""The social stock: labels of RPLS by zone, read and not modelled.

Method: docs/design/housing.md#the-social-stock
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..columns import find, need
from ..messages import Notes
from ..tables import TableFile
from .labels import Ints
from .records import Check
from .tables import CLASSES, Floats

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd


@dataclass(frozen=True)
class SocialLabels:
    """Dwellings of RPLS by zone: those of each class, all of them, and by type and period where the file tells them."""

    labelled: Floats
    dwellings: Floats
    kinds: Floats | None = None

    @property
    def without_pct(self) -> float:
        """Share of the dwellings without a label."""
        every = self.dwellings.sum()
        return float("nan") if every <= 0 else float(100 * (1 - self.labelled.sum() / every))


def read(
    path: Path, codes: Sequence[str], ends: Sequence[int], notes: Notes, check_cancel: Check = None
) -> SocialLabels:
    """The labels of RPLS in the zones. Raises AulaError E_FIELD when its columns are not there.

    codes: of communes or of IRIS; for IRIS the file needs the code of the IRIS, whole or its last four digits.
    ends: last year of each period of the census.
    """
    file = TableFile(path, notes=notes)
    commune, label = (need(name, file.header, file.name) for name in ("rpls_commune", "rpls_etiquette"))
    is_iris = bool(codes) and len(codes[0]) == 9
    iris = need("rpls_iris", file.header, file.name) if is_iris else commune
    built, year = (find(name, file.header).field for name in ("rpls_type", "rpls_annee"))
    at = {code: rank for rank, code in enumerate(codes)}
    labelled, dwellings = np.zeros((len(codes), len(CLASSES))), np.zeros(len(codes))
    kinds = np.zeros((len(codes), 2, len(ends)))
    outside = 0
    for block in file.blocks(list(dict.fromkeys(filter(None, (commune, iris, label, built, year)))), check_cancel):
        own = block[commune].str.strip().str.zfill(5)
        if is_iris:
            part = block[iris].str.strip()
            own = part.where(part.str.len() == 9, own + part.str.zfill(4))
        zone = own.map(at)
        outside += int(zone.isna().sum())
        rows = zone.dropna().astype(int)
        dwellings += np.bincount(rows, minlength=len(codes))
        if built and year:
            _add_kinds(kinds, block.loc[rows.index, built], block.loc[rows.index, year], rows.to_numpy(), ends)
        letter = block.loc[rows.index, label].str.strip().str.upper().map({one: k for k, one in enumerate(CLASSES)})
        known = letter.dropna().astype(int)
        np.add.at(labelled, (rows[known.index].to_numpy(), known.to_numpy()), 1.0)
    if outside:
        notes.info("{file}: {count} social dwellings lie outside the zones.", file=file.name, count=outside)
    return SocialLabels(labelled, dwellings, kinds if kinds.any() else None)


def _add_kinds(kinds: Floats, built: pd.Series, year: pd.Series, rows: Ints, ends: Sequence[int]) -> None:
    """Add the dwellings whose type (individual or not) and year are written."""
    years = year.str.strip()
    known = years.str.fullmatch(r"\d{4}").to_numpy(dtype=bool)
    period = np.searchsorted(np.asarray(ends), years[known].astype(int).to_numpy())
    is_flat = ~built.str.strip().str.upper().str.startswith("I").to_numpy()[known]
    np.add.at(kinds, (rows[known], is_flat.astype(int), period), 1.0)
