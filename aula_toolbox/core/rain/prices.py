"""The price of drinking water by commune, as the observatory of water services (SISPEA) tells it.

Method: docs/design/rain.md#money
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .. import jsontext, tables
from ..columns import find, names_of
from ..communes import merged_communes
from ..decimals import number_of
from ..errors import AulaError
from ..messages import Notes, listing, message, written
from ..text import known
from ..textfile import TextFile
from .days import Floats

PLAUSIBLE = (0.2, 15.0)  # EUR a m3 of drinking water: outside, another unit or the whole bill


@dataclass(frozen=True)
class Prices:
    """EUR a m3 by INSEE code of today; years: first and last year of the prices, empty when not told."""

    by_commune: Mapping[str, float]
    years: str


def read_prices(path: Path | str, notes: Notes) -> Prices:
    """Prices from a JSON keyed by INSEE code, or from a delimited table with a code and a price.

    The part of drinking water alone is read, never the total of the bill. Raises E_FIELD when no column holds the code
    or the price, E_PRICE when a price cannot be one.
    """
    file = TextFile(path, notes=notes)
    first = next(iter(file.lines()), "").lstrip()[:1]
    rows = _json_rows(file) if first == "{" else _table_rows(path, notes)
    found: dict[str, list[float]] = {}
    years = []
    for code, price, year in rows:
        if price is None:
            continue
        if not PLAUSIBLE[0] <= price <= PLAUSIBLE[1]:
            raise AulaError(
                "{file}: {price} EUR/m3 for {insee} cannot be the price of drinking water ({low} to {high}).",
                "E_PRICE",
                file=Path(path).name,
                price=written(price, "g"),
                insee=code,
                low=written(PLAUSIBLE[0], "g"),
                high=written(PLAUSIBLE[1], "g"),
            )
        found.setdefault(merged_communes().get(code, code), []).append(price)
        years.extend([year] if year is not None else [])
    if not found:
        raise AulaError(
            "{file}: no price in it. Give the file of prices of this territory.", "E_PRICE", file=Path(path).name
        )
    span = f"{min(years):.0f}-{max(years):.0f}" if years else ""
    return Prices({code: float(np.mean(values)) for code, values in found.items()}, span)


Row = tuple[str, "float | None", "float | None"]


def _json_rows(file: TextFile) -> list[Row]:
    """Objects keyed by INSEE code."""
    try:
        given: dict[str, Any] = jsontext.loads("".join(file.lines()))
    except json.JSONDecodeError as fault:
        raise AulaError("{file}: not a JSON that can be read. Download it again.", "E_PRICE", file=file.name) from fault
    objects = {code: one for code, one in given.items() if isinstance(one, dict)}
    names = list(dict.fromkeys(name for one in objects.values() for name in one))
    price, year = _columns(names, file.name)

    def read(code: str, name: str) -> float | None:
        return number_of(objects[code].get(name), f"{file.name}, {code}, {name}")

    return [(_code(code), read(code, price), read(code, year)) for code in objects]


def _table_rows(path: Path | str, notes: Notes) -> list[Row]:
    """Rows of a table with the code of the commune."""
    table = tables.read(path, notes=notes)
    price, year = _columns(table.header, Path(path).name)
    code = find("insee", table.header).field
    if code is None:
        raise _missing("insee", table.header, Path(path).name)
    years = table.numbers(year) if year in table.header else [np.nan] * len(table)
    return [
        (_code(one), _told(cost), _told(when))
        for one, cost, when in zip(table.column(code), table.numbers(price), years)
    ]


def _told(value: float) -> float | None:
    return None if np.isnan(value) else value


def _columns(names: Sequence[str], file: str) -> tuple[str, str]:
    price = find("prix_eau", names).field
    if price is None:
        raise _missing("prix_eau", names, file)
    return price, find("prix_annee", names).field or ""


def _missing(notion: str, names: Sequence[str], file: str) -> AulaError:
    return AulaError(
        "{layer}: no field among {expected}; the fields that are there: {present}.",
        "E_FIELD",
        layer=file,
        expected=listing(names_of(notion), 12),
        present=listing(names, 20),
    )


def _code(value: object) -> str:
    """An INSEE code with its zero."""
    text = str(value).strip()
    return text.zfill(5) if text.isdigit() else text


def prices_of(codes: Sequence[object], prices: Prices, usual: float | None, notes: Notes) -> Floats:
    """Price of each roof from the code of its commune, else the usual one; NaN without either, told.

    >>> prices_of(["62001", "62999", None], Prices({"62001": 2.97}, "2023-2023"), 2.5, Notes()).tolist()
    [2.97, 2.5, 2.5]
    """
    own = [
        prices.by_commune.get(merged_communes().get(_code(code), _code(code))) if known(code) else None
        for code in codes
    ]
    lost = sum(price is None for price in own)
    if lost:
        notes.warn(
            "{count} roofs are in no commune with a price: {instead}.",
            count=lost,
            instead=message("{price} EUR/m3", price=written(usual, "g")) if usual is not None else "-",
        )
    other = np.nan if usual is None else usual
    return np.array([other if price is None else price for price in own], dtype=np.float64)
