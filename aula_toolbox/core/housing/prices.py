"""Prices of energy: a dated table with its source and its state, or the user's own; no price, no euro.

Method: docs/design/housing.md#consumption
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..columns import find, need
from ..decimals import needed_number
from ..errors import AulaError
from ..messages import Notes, listing
from ..tables import read as read_table
from ..text import fold
from .tables import Floats, HousingTables

if TYPE_CHECKING:
    from pathlib import Path

EUR_PER_MEUR = 1e6


@dataclass(frozen=True)
class PriceList:
    """Price of each fuel of the census in a year. is_checked: whether its source was read."""

    year: int
    eur_kwh: dict[str, float]
    source: str
    is_checked: bool

    def of(self, fuels: Sequence[str]) -> Floats:
        """Prices in the order of the fuels.

        >>> PriceList(2024, {"gaz": 0.1}, "", True).of(["gaz"]).tolist()
        [0.1]
        """
        return np.array([self.eur_kwh[fuel] for fuel in fuels])


def shipped(tables: HousingTables, fuels: Sequence[str]) -> PriceList | None:
    """The latest year of the table for which every fuel has a price; None without one."""
    for year in sorted({row["annee_prix"] for row in tables["prix"]}, reverse=True):
        rows = {row["energie"]: row for row in tables["prix"].where(annee_prix=year) if row["eur_kwh"] is not None}
        if set(fuels) <= set(rows):
            prices = {fuel: rows[fuel]["eur_kwh"] for fuel in fuels}
            is_checked = all(rows[fuel]["statut_source"] == "verifie" for fuel in fuels)
            return PriceList(int(year), prices, rows[fuels[0]]["source"], is_checked)
    return None


def read(path: Path, fuels: Sequence[str], notes: Notes) -> PriceList:
    """Prices that a user gives: energie, annee, eur_kwh and, if written, source; the latest whole year.

    Raises AulaError E_FIELD, E_VALUE, E_PRICES when no year has a price of every fuel.
    """
    table = read_table(path, notes=notes)
    names = [need(f"prix_{one}", table.header, table.name) for one in ("energie", "millesime", "eur")]
    energies, written, prices = (table.column(name) for name in names)
    source = find("prix_source", table.header).field
    sources = table.column(source) if source is not None else [""] * len(energies)
    by_year: dict[int, dict[str, float]] = {}
    told: dict[int, str] = {}
    for fuel, year, price, words, line in zip(energies, written, prices, sources, table.lines):
        if price:
            at = int(needed_number(year, f"{table.name}, l. {line}"))
            by_year.setdefault(at, {})[fold(fuel)] = needed_number(price, f"{table.name}, l. {line}")
            told.setdefault(at, words)
    whole = [at for at, found in by_year.items() if set(fuels) <= set(found)]
    if not whole:
        raise AulaError(
            "{file}: no year has a price of every energy ({fuels}).", "E_PRICES", file=table.name, fuels=listing(fuels)
        )
    latest = max(whole)
    return PriceList(latest, by_year[latest], told[latest] or table.name, True)


def bill_meur(by_fuel_kwh: Floats, fuels: Sequence[str], prices: PriceList | None) -> Floats:
    """Yearly bill of each zone; NaN without prices.

    >>> bill_meur(np.array([[2e7]]), ["gaz"], PriceList(2024, {"gaz": 0.1}, "", True)).tolist()
    [2.0]
    >>> bill_meur(np.ones((1, 5)), ["gaz"], None).tolist()
    [nan]
    """
    if prices is None:
        return np.full(len(by_fuel_kwh), np.nan)
    return by_fuel_kwh @ prices.of(fuels) / EUR_PER_MEUR
