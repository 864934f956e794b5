"""Main residences of the census by zone: margins of type, period and fuel, tenure, vintage read from the prefix.

Method: docs/design/housing.md#the-frame
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..columns import find
from ..errors import AulaError
from ..messages import Notes, listing
from ..tables import TableFile
from ..text import joined
from .records import Check
from .tables import Floats, HousingTables

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

DIMENSIONS = ("type", "periode", "energie")
TENURES = ("prop", "loc", "hlm", "gratuit")
_YEAR = re.compile(r"p(\d\d)_rp", re.IGNORECASE)


@dataclass(frozen=True)
class Census:
    """Main residences, one row a zone that was found.

    codes: of the zones. year: vintage. total: main residences. margins: a dimension -> zones x its words, scaled to the
    total. tenure: prop, loc, hlm, gratuit, NaN where the file does not say. gap_pct: what the scaling added.
    """

    codes: tuple[str, ...]
    year: int
    total: Floats
    margins: dict[str, Floats]
    tenure: dict[str, Floats]
    gap_pct: Floats


def read(
    path: Path, zones: AbstractSet[str], tables: HousingTables, notes: Notes, check_cancel: Check = None
) -> Census:
    """The census base of INSEE (IRIS or communes) for some zones.

    Raises AulaError E_CENSUS: columns that are missing, several vintages, a zone twice, none of the zones;
    E_EMPTY.
    """
    import pandas as pd

    file = TableFile(path, notes=notes, expected=("IRIS", "CODGEO", "COM"))
    key, year, at = _columns(file.header, file.name, tables, zones)
    wanted = [key, *dict.fromkeys(at.values())]
    parts = []
    for block in file.blocks(wanted, check_cancel):
        codes = block[key].str.strip().str.zfill(9 if _is_iris(zones) else 5)
        parts.append(block.assign(**{key: codes})[codes.isin(zones)])
    if not parts:
        raise AulaError("File {file} is empty. Save it or download it again.", "E_EMPTY", file=file.name)
    rows = pd.concat(parts)
    if rows.empty:
        raise AulaError(
            "{file}: none of the zones is in it. Its codes and those of the zones must be of one vintage and one level "
            "(IRIS or communes).",
            "E_CENSUS",
            file=file.name,
        )
    twice = rows.loc[rows[key].duplicated(), key]
    if len(twice):
        raise AulaError(
            "{file}: zones that stand twice: {codes}. Keep one row of each.",
            "E_CENSUS",
            file=file.name,
            codes=listing(twice),
        )
    return _census(rows, key, year, at, file.name, tables)


def _is_iris(zones: Iterable[str]) -> bool:
    return len(next(iter(sorted(zones)), "")) == 9


def _columns(
    header: Sequence[str], file: str, tables: HousingTables, zones: AbstractSet[str]
) -> tuple[str, int, dict[tuple[str, str], str]]:
    """The column of the codes, the vintage, and the column of each word of each dimension."""
    years = sorted({int(found[1]) for name in header if (found := _YEAR.fullmatch(name.strip()))})
    iris = next((name for name in header if joined(name) in ("iris", "code iris")), None)
    key = iris if _is_iris(zones) else find("insee", header).field
    if not years or key is None:
        raise AulaError(
            "{file}: no column of codes (IRIS or CODGEO) or no column P.._RP: it is not the housing base of the census "
            "at the level of the zones. Columns that are there: {present}.",
            "E_CENSUS",
            file=file,
            present=listing(header, 20),
        )
    if len(years) > 1:
        raise AulaError(
            "{file}: columns of several vintages ({years}); give a file of one.",
            "E_CENSUS",
            file=file,
            years=listing(years),
        )
    names = {name.strip().upper(): name for name in header}
    at, missing = {}, []
    for row in tables["recensement"]:
        fits = [
            one.format(a=f"{years[0]:02d}", fin=f"{(years[0] - 3) % 100:02d}") for one in row["colonnes"].split("|")
        ]
        found_name = next((names[one.upper()] for one in fits if one.upper() in names), None)
        if found_name is not None:
            at[row["dimension"], row["modalite"]] = found_name
        elif row["requis"]:
            missing.append(fits[0])
    if missing:
        raise AulaError(
            "{file}: columns of the census that are missing: {missing}. Download the whole file again, "
            "without leaving out columns.",
            "E_CENSUS",
            file=file,
            missing=listing(missing, 20),
        )
    return key, 2000 + years[0], at


def _census(
    rows: pd.DataFrame, key: str, year: int, at: dict[tuple[str, str], str], file: str, tables: HousingTables
) -> Census:
    from ..decimals import numbers

    def column(dimension: str, word: str) -> Floats:
        name = at.get((dimension, word))
        if name is None:
            return np.full(len(rows), np.nan)
        return np.array(numbers(rows[name].tolist(), rows.index.tolist(), file, name), dtype=float)

    words: dict[str, list[str]] = {}
    for row in tables["recensement"]:
        words.setdefault(row["dimension"], []).append(row["modalite"])
    total = column("total", "rp")
    margins, gap = {}, np.zeros(len(rows))
    for dimension in DIMENSIONS:
        own = np.stack([column(dimension, word) for word in words[dimension]], axis=1)
        found = own.sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            scale = np.where(found > 0, total / found, np.where(total > 0, np.nan, 0.0))
        margins[dimension] = own * scale[:, None]
        gap = np.fmax(gap, np.where(total > 0, np.nan_to_num(np.abs(scale - 1) * 100), 0.0))
    tenure = {word: column("statut", word) for word in TENURES}
    return Census(tuple(rows[key]), year, total, margins, tenure, gap)
