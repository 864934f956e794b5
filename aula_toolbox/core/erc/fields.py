"""Which field holds what, and of which year: the names used by OCS GE, OCS2D and the IGN artificialisation layers.

Method: docs/design/erc.md#nomenclature
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..columns import dated, find, need
from ..errors import AulaError
from ..messages import written
from ..text import known

COVER, USE, ARTIF = "cs", "us", "artif"
NOTIONS = {COVER: "code_cs", USE: "code_us", ARTIF: "artif"}
#: names without a year in a difference product: before, after
BEFORE_AFTER = {
    COVER: ("code_cs_avant", "code_cs_apres"),
    USE: ("code_us_avant", "code_us_apres"),
    ARTIF: ("artif_avant", "artif_apres"),
}
MOVE = "artificialisation"
_YEARS = re.compile(r"(?<!\d)(20\d{2})(?!\d)")


@dataclass(frozen=True)
class Columns:
    """The fields of one date: cover, use, producer's status (each may be None), and the year in their name."""

    cover: str | None
    use: str | None
    artif: str | None
    year: float | None


def one_date(fields: Sequence[str], given: dict[str, str | None]) -> Columns:
    """Fields of a layer that holds one date: those given, else the plain ones, else those of the latest year."""
    chosen: dict[str, str | None] = {}
    years = []
    for what in (COVER, USE, ARTIF):
        by_year = dated(NOTIONS[what], fields)
        name = given.get(what) or find(NOTIONS[what], fields).field
        chosen[what] = name
        years += [float(year) for year, field in by_year.items() if field == name]
    return Columns(chosen[COVER], chosen[USE], chosen[ARTIF], max(years) if years else None)


def two_dates(
    fields: Sequence[str], first: dict[str, str | None], second: dict[str, str | None], years: Sequence[float | None]
) -> tuple[Columns, Columns]:
    """Fields of a layer that holds both dates: those given, else those of the years asked, else of the last two."""
    pairs = []
    for number, given in enumerate((first, second)):
        chosen = {}
        seen = []
        for what in (COVER, USE, ARTIF):
            by_year = dated(NOTIONS[what], fields)
            wanted = int(years[number] or 0)
            last_two = list(by_year)[-2:]
            fallback = last_two[number] if len(last_two) == 2 else None
            year = wanted if wanted in by_year else fallback
            other = by_year[year] if year is not None else find(BEFORE_AFTER[what][number], fields).field
            chosen[what] = given.get(what) or other
            seen += [float(key) for key, field in by_year.items() if field == chosen[what]]
        pairs.append(Columns(chosen[COVER], chosen[USE], chosen[ARTIF], max(seen) if seen else None))
    return pairs[0], pairs[1]


def move_field(fields: Sequence[str]) -> str | None:
    """The field that says how each polygon changed (1, -1, 0), of the difference products; None when there is none."""
    return find(MOVE, fields).field


def is_difference(fields: Sequence[str]) -> bool:
    """Whether a layer of both dates holds only what changed, by the names of IGN's difference products.

    These are `artificialisation`, `cs_avant`, or covers with years in four digits; complete covers of two dates write
    two digits (`cs18`, `cs21`).

    >>> is_difference(["CS_2018", "CS_2021"]), is_difference(["cs18", "cs21"])
    (True, False)
    """
    by_year = dated(NOTIONS[COVER], fields)
    in_full = [field for field in by_year.values() if re.search(r"\d{4}$", field)]
    return move_field(fields) is not None or find(BEFORE_AFTER[COVER][0], fields).field is not None or len(in_full) > 1


def years_in(name: str) -> list[float]:
    """The years written in the name of a layer or file, in order: `artif_2021_062` is of 2021.

    >>> years_in("OCS-GE_2-0_DIFF_2018-2021"), years_in("artif_2021_062")
    ([2018.0, 2021.0], [2021.0])
    """
    return sorted({float(year) for year in _YEARS.findall(name)})


def cover_field(fields: Sequence[str], given: str | None, layer: str) -> str:
    """The cover field: the one given, `code_cs`, or the latest `csYY`. Raises E_FIELD listing the fields."""
    return need("code_cs", fields, layer, given)


def decimal_year(value: object) -> float | None:
    """A year or an ISO date as a decimal year; None when empty. Raises E_DATE when it cannot be read.

    >>> decimal_year('2021'), decimal_year(None)
    (2021.0, None)
    """
    if not known(value):
        return None
    text = str(value).strip()
    match = re.match(r"^(\d{4})(?:\.0)?(?:-(\d{2})(?:-(\d{2}))?)?", text)
    if not match:
        raise AulaError("{value} is not a year or a date such as 2021-06-30.", "E_DATE", value=text)
    year = int(match.group(1))
    month, day = (int(part) if part else None for part in match.groups()[1:])
    if month is None:
        return float(year)
    elapsed = date(year, month, day or 1).timetuple().tm_yday - 1
    return year + elapsed / (366 if isleap(year) else 365)


def check_dates(first: float | None, second: float | None) -> tuple[float, float]:
    """Both dates, in order. Raises E_DATE when one is not known or they are not in order.

    >>> check_dates(2018, 2021)
    (2018, 2021)
    """
    if first is None or second is None:
        raise AulaError("The dates are not in the layers: give DATE1 and DATE2.", "E_DATE")
    if second <= first:
        raise AulaError(
            "DATE2 ({second}) must come after DATE1 ({first}).",
            "E_DATE",
            first=written(first, "g"),
            second=written(second, "g"),
        )
    return first, second
