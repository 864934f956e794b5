"""The classes of land cover the heat model knows, and their physical traits.

Method: docs/design/heat.md#land-cover
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError, raise_all
from ..messages import Message, listing, message
from ..reference import Convert, Table, number_or_none
from .constants import user_table

Numbers = NDArray[np.float64]

TRAITS = {"lucode": int, "kc": float, "albedo": float, "shade": float, "green_area": float}
SHARES = ("bati", "imper", "arbre", "veg", "eau")
OPTIONAL: Mapping[str, Convert] = {
    "lu_desc": str,
    "building_intensity": number_or_none,
    **dict.fromkeys(SHARES, number_or_none),
    "couleur": str,
}
#: no plant known transpires more than twice the reference
KC_MOST = 2.0
UNDESCRIBED, CROPS = 16, 6


@dataclass(frozen=True)
class HeatClasses:
    """Classes in table order; every array has one value a class.

    shares: 0/1 membership in `bati`, `imper`, `arbre`, `veg`, `eau`; None when the table has no such columns.
    """

    table: Table
    code: NDArray[np.int64]
    label: tuple[str, ...]
    kc: Numbers
    albedo: Numbers
    shade: Numbers
    green_area: Numbers
    building_intensity: Numbers | None
    shares: Mapping[str, Numbers] | None
    colour: tuple[str, ...]

    def __len__(self) -> int:
        return int(self.code.size)

    def intensity(self) -> Numbers:
        """Building intensity. Raises AulaError E_TABLE when the table does not give it for each class."""
        if self.building_intensity is None:
            raise AulaError(
                "Table {table}: the night method needs the column building_intensity, filled for every class.",
                "E_TABLE",
                table=self.table.path.name,
            )
        return self.building_intensity

    def lookup(self, values: Numbers, outside: float) -> Numbers:
        """Values by class number, with one more for pixels without data."""
        return np.append(np.asarray(values, dtype=float), outside)

    def numbers(self, counts: Mapping[int, int]) -> dict[int, int]:
        """Class number of each code met in a raster.

        counts: pixels by code. Raises AulaError E_LUCODE listing codes that the table lacks.
        """
        position = {int(code): number for number, code in enumerate(self.code)}
        missing = sorted(code for code in counts if code not in position)
        if missing:
            raise AulaError(
                "Codes missing from the biophysical table: {codes}. Add a row for each of them, or correct "
                "the land cover.",
                "E_LUCODE",
                codes=listing(f"{code} ({counts[code]} pixels)" for code in missing),
            )
        return {code: position[code] for code in counts}


def load_classes(path: str | Path | None = None) -> HeatClasses:
    """Read the shipped class table, or a user's table with InVEST's column names.

    Raises AulaError E_TABLE for missing columns, repeated codes or values out of bounds.
    """
    table = user_table("heat_classes", TRAITS, path, OPTIONAL)
    raise_all(_problems(table))
    intensity = _column(table, "building_intensity")
    shares = {share: _column(table, share) for share in SHARES}
    known = {share: values for share, values in shares.items() if not np.isnan(values).any()}
    labels = [row["lu_desc"] or str(row["lucode"]) for row in table]
    return HeatClasses(
        table,
        np.array(table.column("lucode"), dtype=np.int64),
        tuple(labels),
        _column(table, "kc"),
        _column(table, "albedo"),
        _column(table, "shade"),
        _column(table, "green_area"),
        None if np.isnan(intensity).any() else intensity,
        known if len(known) == len(SHARES) else None,
        tuple(row["couleur"] or "" for row in table),
    )


def _column(table: Table, name: str) -> Numbers:
    return np.array([np.nan if value is None or value == "" else value for value in table.column(name)], dtype=float)


def _problems(table: Table) -> list[Message]:
    """Values that no land can have, and codes given twice."""
    faults = []
    bounds = {"kc": KC_MOST, "albedo": 1.0, "shade": 1.0, "green_area": 1.0, "building_intensity": 1.0}
    for row in table:
        for trait, most in bounds.items():
            value = row[trait]
            if value is not None and not 0 <= value <= most:
                faults.append(f"{row['lucode']}: {trait} = {value:g}")
    codes = table.column("lucode")
    doubles = sorted({code for code in codes if codes.count(code) > 1})
    problems = []
    if faults:
        problems.append(
            message(
                "Table {table}: values out of bounds (0 to 1; kc 0 to 2): {faults}.",
                "E_TABLE",
                table=table.path.name,
                faults=listing(faults),
            )
        )
    if doubles:
        problems.append(
            message(
                "Table {table}: codes given twice: {codes}.", "E_TABLE", table=table.path.name, codes=listing(doubles)
            )
        )
    return problems
