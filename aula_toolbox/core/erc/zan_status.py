"""Artificialisation under decree 2023-1096: the status of a polygon by its codes or its producer, and its thresholds.

Method: docs/design/erc.md#artificialisation
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..landcover import crosswalk as read_crosswalk
from ..messages import listing
from ..reference import load
from ..text import known
from .tables import ErcThresholds, Place, digest_of

NO_COVER, UNKNOWN_CODE = "sans_occupation", "code_inconnu"
BUILDING = "CS1.1.1.1"
FOREST = "CS2.1.1"


@dataclass(frozen=True)
class Status:
    """What the matrix says of one cover and use."""

    is_artificial: bool
    is_impermeable: bool
    category: int


class Matrix:
    """The CS x US matrix of the decree, and the way OCS2D codes reach it."""

    def __init__(self, matrix: Place = None, crosswalk: Place = None) -> None:
        numbers = {"artificialise": int, "impermeable": int, "categorie_decret_interpretee": int}
        self.table = load("zan_matrice", {"code_cs": str, "code_us": str, **numbers}, matrix)
        self.passage = read_crosswalk(crosswalk)
        self._status = {
            (row["code_cs"], row["code_us"]): Status(
                bool(row["artificialise"]), bool(row["impermeable"]), row["categorie_decret_interpretee"]
            )
            for row in self.table
        }
        self._codes = {code for pair in self._status for code in pair}

    @property
    def version(self) -> str:
        """Word that changes with the tables."""
        return digest_of(self.table, self.passage.table)

    def ocsge(self, code: str | None, nomenclature: str) -> str | None:
        """The OCS GE code of a code of either nomenclature; None when there is none."""
        return self.passage.ocsge(code, nomenclature)

    def knows(self, code: str, nomenclature: str) -> bool:
        """Whether the tables hold a code, as they are or as the user's own replace them."""
        return self.ocsge(code, nomenclature) in self._codes

    def status(self, cover: str | None, use: str | None, nomenclature: str) -> Status | None:
        """Status of a pair; None when the matrix does not hold it."""
        return self._status.get((self.ocsge(cover, nomenclature) or "", self.ocsge(use, nomenclature) or ""))

    def is_impermeable(self, cover: str | None, nomenclature: str) -> bool:
        """Whether a cover is impermeable whatever its use (used when the status is the producer's own)."""
        code = self.ocsge(cover, nomenclature)
        return any(row.is_impermeable for (own, _), row in self._status.items() if own == code)


ARTIF_WORDS = {"artif": 1, "non artif": 0, "non_artif": 0, "1": 1, "0": 0, "1.0": 1, "0.0": 0, "oui": 1, "non": 0}


def read_artif(values: Sequence[Any], field: str) -> NDArray[np.float64]:
    """Producer's status (`artif`, `non artif`, 1, 0) as 1, 0 or NaN when empty. Raises E_ARTIF on other words.

    >>> read_artif(['artif', 'non artif', None], 'artif').tolist()
    [1.0, 0.0, nan]
    """
    words = [" ".join(str(value).strip().lower().split()) for value in values]
    empty = {"", "none", "null", "nan"}
    unknown = sorted({word for word in words if word not in ARTIF_WORDS and word not in empty})
    if unknown:
        raise AulaError(
            "{field}: {unknown} is no status; the words are artif, non artif, 1, 0.",
            "E_ARTIF",
            field=field,
            unknown=listing(unknown),
        )
    return np.array([ARTIF_WORDS.get(word, np.nan) for word in words], float)


MOVES = {"1": 1, "-1": -1, "0": 0, "1.0": 1, "-1.0": -1, "0.0": 0}


def read_move(values: Sequence[Any], field: str) -> NDArray[np.float64]:
    """What a difference product says of each polygon: 1 artificialised, -1 given back, 0 neither, NaN when empty.

    Raises E_ARTIF on other words.

    >>> read_move([1, '-1', 0.0, None], 'artificialisation').tolist()
    [1.0, -1.0, 0.0, nan]
    """
    words = [str(value).strip() if known(value) else "" for value in values]
    unknown = sorted({word for word in words if word and word not in MOVES})
    if unknown:
        raise AulaError(
            "{field}: {unknown} is no flow; the values are 1 (artificialised), -1 (given back) and 0.",
            "E_ARTIF",
            field=field,
            unknown=listing(unknown),
        )
    return np.array([MOVES.get(word, np.nan) for word in words], float)


def enclosed_small(
    area_m2: NDArray[np.float64], contact: NDArray[np.float64], thresholds: ErcThresholds
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which patches change status, and which small ones stay in doubt for lack of contact.

    area_m2: area of each patch. contact: share of its boundary that touches the other status. Exactly 2 500 m2 stays.

    >>> area_m2, contact = np.array([2400.0, 2400.0, 2500.0]), np.array([1.0, 0.1, 1.0])
    >>> changed, doubtful = enclosed_small(area_m2, contact, ErcThresholds.read())
    >>> changed.tolist(), doubtful.tolist()
    ([True, False, False], [False, True, False])
    """
    is_small = area_m2 < thresholds.number("seuil_surface_m2") - thresholds.number("tolerance_seuil_m2")
    is_enclosed = contact >= thresholds.number("contact_min")
    return is_small & is_enclosed, is_small & ~is_enclosed


def is_lasting_building(area_m2: NDArray[np.float64], thresholds: ErcThresholds) -> NDArray[np.bool_]:
    """Buildings that stay artificialised whatever surrounds them: 50 m2 and more.

    >>> is_lasting_building(np.array([10.0, 1000.0]), ErcThresholds.read()).tolist()
    [False, True]
    """
    return area_m2 >= thresholds.number("seuil_bati_m2") - thresholds.number("tolerance_seuil_m2")
