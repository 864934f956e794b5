"""The reference tables of the ERC and ZAN methods, read once and given the shape the formulas need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from ..decimals import needed_number
from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load, number_or_none
from ..text import joined

Place = Optional[Union[Path, str]]


def digest_of(*tables: Table) -> str:
    """One short word that changes when any of the tables changes (`version_param` of the results)."""
    return "-".join(table.digest[:6] for table in tables)


@dataclass(frozen=True)
class ErcThresholds:
    """The named thresholds of the method (`erc_seuils`)."""

    table: Table

    @classmethod
    def read(cls, folder: Place = None) -> ErcThresholds:
        """Shipped thresholds, or the user's."""
        return cls(load("erc_seuils", {"cle": str, "valeur": str}, folder))

    def text(self, key: str) -> str:
        """A threshold that is a word or a code."""
        return str(self.table.mapping("cle", "valeur")[key])

    def number(self, key: str) -> float:
        """A threshold that is a number, in the unit of its row."""
        return needed_number(self.text(key), f"{self.table.name}, {key}")


def weights(name: str, folder: Place = None) -> dict[str, float]:
    """A table of weights or notes (`cle, valeur`); an empty cell is left out.

    >>> sorted(weights('erc_foncier'))[:2]
    ['prive_multiple', 'prive_unique']
    """
    rows = load(name, {"cle": str, "valeur": number_or_none}, folder)
    return {row["cle"]: row["valeur"] for row in rows if row["valeur"] is not None}


@dataclass(frozen=True)
class WordScale:
    """Words with a value, and the words of other languages that mean the same."""

    table: Table

    @classmethod
    def read(cls, name: str, folder: Place = None) -> WordScale:
        """Read a table `code, libelle, valeur, analogue`."""
        return cls(load(name, {"code": str, "libelle": str, "valeur": float, "analogue": str}, folder))

    @property
    def values(self) -> dict[str, float]:
        """Value of each word."""
        return self.table.mapping("code", "valeur")

    @property
    def words(self) -> list[str]:
        """The words, in the order of the table."""
        return self.table.column("code")

    def canonical(self, word: object) -> str | None:
        """The word of the table for a word as people write it; None when it is unknown."""
        wanted = joined(word)
        for row in self.table:
            names = (row["code"], row["libelle"], *row["analogue"].split("|"))
            if wanted and wanted in map(joined, names):
                return str(row["code"])
        return None

    def need(self, words: Iterable[object], what: str) -> None:
        """Raise when words are unknown, listing them and the known ones."""
        unknown = sorted({str(word) for word in words if self.canonical(word) is None})
        if unknown:
            raise AulaError(
                "{what}: unknown words {unknown}; the known words: {known}.",
                "E_WORD",
                what=what,
                unknown=listing(unknown),
                known=listing(self.words, 20),
            )


def ratios(folder: Place = None) -> dict[str, float]:
    """Area asked per area lost, by famille (`erc_ratios`).

    >>> min(ratios().values()) > 0
    True
    """
    return load("erc_ratios", {"famille": str, "ratio": float}, folder).mapping("famille", "ratio")


def conversions(folder: Place = None) -> dict[tuple[str, str], tuple[str, str]]:
    """(famille now, famille aimed at) -> (THEMA code, condition: empty or `zh`)."""
    columns = {"famille_depart": str, "famille_cible": str, "code_thema": str, "condition": str}
    return {
        (row["famille_depart"], row["famille_cible"]): (row["code_thema"], row["condition"])
        for row in load("erc_conversions", columns, folder)
    }


def thema_codes(folder: Place = None) -> dict[str, str]:
    """Every accepted writing of a THEMA code -> its GéoMCE writing."""
    table = load("thema_erc", {"code_geomce": str, "code_thema": str}, folder)
    return {row[writing]: row["code_geomce"] for row in table for writing in ("code_geomce", "code_thema")}
