"""What a yard is made of: areas by group, shares, and bounds where the land cover is silent.

Method: docs/design/schools.md#cover
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isnan
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load
from ..text import fold
from . import words

Floats = NDArray[np.float64]
SEALED, MINERAL, GRASS, TREE, WATER, UNKNOWN = (
    "impermeable",
    "permeable_mineral",
    "herbe",
    "arbre",
    "eau",
    "indefini",
)
GROUPS = (SEALED, MINERAL, GRASS, TREE, WATER, UNKNOWN)
HEAT, COSIA = "chaleur", "cosia"
NUMBER = {name: number for number, name in enumerate(GROUPS)}


@dataclass(frozen=True)
class CoverGroups:
    """The group of each class, by nomenclature: by code and, for CoSIA, by its name."""

    table: Table
    by_code: Mapping[str, Mapping[int, int]]
    by_name: Mapping[str, int]

    def numbers(self, nomenclature: str, codes: NDArray[np.int64]) -> NDArray[np.uint8]:
        """The group number of each class code; what the table does not know is not described.

        >>> load_groups().numbers("chaleur", np.array([10, 3, 99])).tolist()
        [0, 3, 5]
        """
        known = self.by_code[nomenclature]
        found, back = np.unique(codes, return_inverse=True)
        groups = np.array([known.get(int(code), NUMBER[UNKNOWN]) for code in found], np.uint8)
        return groups[back].reshape(np.shape(codes))

    def strangers(self, nomenclature: str, codes: NDArray[np.int64]) -> list[int]:
        """Class codes that the table does not know, 0 (no data) left aside."""
        return [int(code) for code in np.unique(codes) if code and int(code) not in self.by_code[nomenclature]]

    def named(self, name: object) -> int | None:
        """The group of a class of CoSIA by its name or its number; None for another word.

        >>> load_groups().named("Pelouse"), load_groups().named(8), load_groups().named("CS1.1.1")
        (2, 3, None)
        """
        word = fold(name)
        if word.isdigit():
            return self.by_code[COSIA].get(int(word))
        return self.by_name.get(word)


def load_groups(folder: Path | str | None = None) -> CoverGroups:
    """The table of groups. Raises AulaError E_TABLE for an own table that cannot be read."""
    table = load("schools_couverture", {"nomenclature": str, "code": int, "libelle": str, "groupe": str}, folder)
    codes: dict[str, dict[int, int]] = {HEAT: {}, COSIA: {}}
    for row in table:
        codes.setdefault(row["nomenclature"], {})[row["code"]] = NUMBER.get(row["groupe"], NUMBER[UNKNOWN])
    names = {fold(row["libelle"]): NUMBER[row["groupe"]] for row in table if row["nomenclature"] == COSIA}
    return CoverGroups(table, codes, names)


def shares(areas_m2: Floats, canopy_known: NDArray[np.bool_], most_unknown_pct: float) -> dict[str, Floats]:
    """Shares of yards, % of their area, from areas by group (yards, groups).

    Where more than `most_unknown_pct` is not described only `imper_bas` and `imper_haut` are told: the lowest and the
    highest sealed share. canopy_known: yards whose trees a source could see. A yard without area has no share.

    >>> found = shares(np.array([[1000.0, 0, 300, 100, 0, 600]]), np.array([True]), 20)
    >>> found["imper_bas"].tolist(), found["imper_haut"].tolist(), found["imper_pct"].tolist()
    ([50.0], [80.0], [nan])
    """
    total = areas_m2.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        pct = np.where(total[:, None] > 0, 100.0 * areas_m2 / total[:, None], np.nan)
    unknown = pct[:, NUMBER[UNKNOWN]]
    told = unknown <= most_unknown_pct
    sealed = pct[:, NUMBER[SEALED]]
    green = pct[:, NUMBER[GRASS]] + pct[:, NUMBER[TREE]]

    def known(values: Floats) -> Floats:
        found: Floats = np.where(told, values, np.nan)
        return found

    return {
        "imper_m2": known(areas_m2[:, NUMBER[SEALED]]),
        "imper_pct": known(sealed),
        "imper_bas": sealed,
        "imper_haut": sealed + unknown,
        "permeable_pct": known(green + pct[:, NUMBER[MINERAL]] + pct[:, NUMBER[WATER]]),
        "vegetal_pct": known(green),
        "canopee_pct": np.where(canopy_known, pct[:, NUMBER[TREE]], np.nan),
        "indef_pct": unknown,
    }


def states(indef_pct: Floats, imper_pct: Floats) -> list[str]:
    """What is known of each yard's ground: observe, partiel (bounds only), absent (nothing described)."""
    found = []
    for unknown, sealed in zip(indef_pct.tolist(), imper_pct.tolist()):
        if not unknown < 100.0 - 1e-9:
            found.append(words.ABSENT)
        else:
            found.append(words.PARTIAL if isnan(sealed) else words.OBSERVED)
    return found
