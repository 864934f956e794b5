"""ENAF classes of OCS2D: natural, agricultural and forest land against four urban classes, year by year.

Method: docs/design/erc.md#enaf
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..columns import dated
from ..errors import AulaError
from ..messages import listing
from ..reference import load
from .tables import Place

if TYPE_CHECKING:
    import pandas as pd

UNKNOWN = "XX"
STRUCTURE, MIXED, ENVELOPE = "▲", "◆", "E"
CLASSES = {
    "N": "Naturel",
    "A": "Agricole",
    "F": "Forêt",
    "Uh": "Habitat",
    "Ue": "Activité",
    "Ui": "Infrastructure",
    "Ua": "Urbanisé autre",
}
NAF = frozenset({"N", "A", "F"})
BY_P4 = {"1": "Ua", "2": "A", "3": "N", "4": "Ui"}
IN_ENVELOPE, OUTSIDE = "enveloppe", "hors"

Matrix = dict[tuple[str, str], str]


def matrix(name: str = "ocs2d_enaf", folder: Place = None) -> Matrix:
    """(cover, use) -> class, or `▲`, `◆`; `E`/`H` for the matrix of the envelope.

    >>> len(matrix()) > 10
    True
    """
    return {(row["cs"], row["us"]): row["code"] for row in load(name, {"cs": str, "us": str, "code": str}, folder)}


def columns_of(fields: Sequence[str], axis: str) -> dict[str, str]:
    """Year YY -> field of a cover (`cs`) or a use (`us`)."""
    return {f"{year % 100:02d}": name for year, name in dated(f"code_{axis}", fields).items()}


def years_of(fields: Sequence[str], asked: str = "") -> list[str]:
    """The years YY with both `csYY` and `usYY`, or those asked for. Raises E_YEARS listing what is missing."""
    by_axis = {axis: columns_of(fields, axis) for axis in ("cs", "us")}
    wanted = [word[-2:] for word in re.split(r"[;, ]+", asked.strip()) if word] or [
        year for year in by_axis["cs"] if year in by_axis["us"]
    ]
    missing = [f"{axis}{year}" for year in wanted for axis in ("cs", "us") if year not in by_axis[axis]]
    if missing or not wanted:
        raise AulaError(
            "Fields missing for the years: {missing}; the fields that are there: {present}. Give the "
            "delivery of these years.",
            "E_YEARS",
            missing=listing(missing or ["csYY", "usYY"]),
            present=listing(sorted(fields), 40),
        )
    return sorted(wanted)


def classify(code: str | None, p4: object, is_near_envelope: bool | None) -> str:
    """The class of one cell of the matrix, once the context of `▲` and the 4-class code of `◆` are known."""
    if code == STRUCTURE:
        return UNKNOWN if is_near_envelope is None else "Ue" if is_near_envelope else "A"
    if code == MIXED:
        digits = re.match(r"\d+", str(p4))
        return BY_P4.get(digits.group(0) if digits else "", UNKNOWN)
    return code if code in CLASSES else UNKNOWN


def naf_of(code: str) -> str | None:
    """`NAF` or `Non-NAF`; None when the class is not known."""
    return None if code == UNKNOWN else "NAF" if code in NAF else "Non-NAF"


def by_commune(pieces: pd.DataFrame, years: Sequence[str]) -> pd.DataFrame:
    """NAF area by year, and what was taken and given back between two years that follow each other.

    pieces: `insee, m2` and `code_YY` for every year. Areas without class are in `ha_sans_classe` (any year) and in
    no flow.
    """
    import pandas as pd

    area = pieces["m2"].to_numpy(float) / 1e4
    codes = {year: pieces[f"code_{year}"].to_numpy() for year in years}
    is_naf = {year: np.isin(codes[year], sorted(NAF)) for year in years}
    is_unknown = {year: codes[year] == UNKNOWN for year in years}
    columns = {f"naf_{year}_ha": area * is_naf[year] for year in years}
    for before, after in zip(years, years[1:]):
        both = ~is_unknown[before] & ~is_unknown[after]
        columns[f"conso_{before}_{after}_ha"] = area * (both & is_naf[before] & ~is_naf[after])
        columns[f"retour_{before}_{after}_ha"] = area * (both & ~is_naf[before] & is_naf[after])
    columns["ha_sans_classe"] = area * np.any([is_unknown[year] for year in years], axis=0)
    table = pd.DataFrame({"insee": pieces["insee"].to_numpy(), **columns})
    return table.groupby("insee", sort=True).sum().reset_index()
