"""Codes of communes from one year to another: which former codes make a present one.

See docs/design/obs.md#geography. The passages come from INSEE's movements of communes (`obs_passage`, or the user's
own `v_mvt_commune_AAAA.csv`); only rows from commune to commune count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import AulaError
from ..messages import listing
from ..reference import load, need_columns
from ..tables import read

DIRECT, MERGED, SPLIT, SHARED = "directe", "fusion", "scission", "estimee"
_MERGERS = ("31", "32", "33", "34")
_SPLITS = ("20", "21")
_RENAMED = ("41",)


@dataclass(frozen=True)
class Movement:
    """One change of a code: kind (`MOD` of INSEE), day of effect, code before and code after."""

    kind: str
    day: str
    before: str
    after: str


@dataclass(frozen=True)
class Commune:
    """A commune of the territory in its geographic code."""

    code: str
    name: str
    epci: str
    outline: str = ""


class Passage:
    """The movements of communes."""

    def __init__(self, movements: Iterable[Movement]) -> None:
        self.movements = tuple(sorted(movements, key=lambda one: one.day))
        self._former: dict[tuple[str, int, int], tuple[tuple[str, ...], str]] = {}

    def between(self, start: int, end: int) -> list[Movement]:
        """The movements after the geographic code of the year `start` up to that of `end` (both on 1 January)."""
        return [one for one in self.movements if f"{start}-01-01" < one.day <= f"{end}-01-01"]

    def former(self, code: str, start: int, end: int) -> tuple[tuple[str, ...], str]:
        """The codes of `start` that make the commune `code` of `end`, and how: directe, fusion or scission."""
        place = (code, start, end)
        if place not in self._former:
            self._former[place] = self._made_of(code, start, end)
        return self._former[place]

    def _made_of(self, code: str, start: int, end: int) -> tuple[tuple[str, ...], str]:
        codes, how = {code}, DIRECT
        for move in reversed(self.between(start, end)):
            if move.after not in codes:
                continue
            if move.kind in _SPLITS:
                how = SPLIT
            elif move.kind in _MERGERS:
                codes.add(move.before)
                how = how if how == SPLIT else MERGED
            elif move.kind in _RENAMED and move.before != move.after:
                codes = (codes - {move.after}) | {move.before}
        if how == MERGED and len(codes) == 1:
            how = DIRECT
        return tuple(sorted(codes)), how

    def successor(self, code: str, start: int, end: int) -> str:
        """The code of `end` in which a commune of `start` is now."""
        for move in self.between(start, end):
            if move.before == code and move.kind in (*_MERGERS, *_RENAMED):
                code = move.after
        return code

    def gone(self, year: int) -> frozenset[str]:
        """The codes that no longer exist in the geographic code of a year."""
        return frozenset(one.before for one in self.movements if self.last_year(one.before) < year)

    def last_year(self, code: str) -> int:
        """The last geographic code that has this commune (9999 if it still exists)."""
        last = 9999
        for move in self.movements:
            leaves = move.kind in (*_MERGERS, *_RENAMED) and move.before != move.after
            if leaves and move.before == code:
                # INSEE's code of a year is that of 1 January: a merger on that day is in it
                year = int(move.day[:4])
                last = year - 1 if move.day.endswith("-01-01") else year
            elif move.after == code and move.before != code and move.kind in _SPLITS:
                last = 9999
        return last


def passage(folder: Path | None = None) -> Passage:
    """The shipped movements, or those of INSEE's own file `v_mvt_commune_AAAA.csv` in a folder (the newest one)."""
    own = sorted(folder.glob("v_mvt_commune_*.csv")) if folder and folder.is_dir() else []
    if own:
        return _of_insee(own[-1])
    rows = load("obs_passage", dict.fromkeys(("mod", "date_effet", "avant", "apres"), str), folder)
    return Passage(Movement(row["mod"], row["date_effet"], row["avant"], row["apres"]) for row in rows)


def _of_insee(path: Path) -> Passage:
    """Only rows from commune to commune: those of delegated communes beside them are no second merger."""
    names = ("MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP")
    table = read(path, expected=names)
    need_columns(table, names, path.name)
    columns = zip(*(table.column(name) for name in names))
    return Passage(
        Movement(kind, day, before, after)
        for kind, day, type_before, before, type_after, after in columns
        if type_before == type_after == "COM"
    )


@dataclass(frozen=True)
class Territory:
    """The communes of a territory in one geographic code, and the other levels over them.

    zones: level -> code of the zone -> codes of its communes.
    """

    year: int
    communes: Mapping[str, Commune]
    zones: Mapping[str, Mapping[str, tuple[str, ...]]]

    def within(self, perimeter: str) -> Territory:
        """The communes of an EPCI by its short name; the whole for another word."""
        codes = self.zones.get("EPCI", {}).get(perimeter)
        return self if codes is None else self.only(codes)

    def only(self, codes: Iterable[str]) -> Territory:
        """The same with some of the communes; zones keep all of their communes, or are left out without any."""
        kept = set(codes)
        communes = {code: one for code, one in self.communes.items() if code in kept}
        zones = {
            level: {zone: codes for zone, codes in inner.items() if kept & set(codes)}
            for level, inner in self.zones.items()
        }
        return Territory(self.year, communes, zones)


def territory(year: int, folder: Path | None = None) -> Territory:
    """The communes of the agency in the geographic code of a year, its EPCI, and the agency as a whole (`AULA`)."""
    columns = {"code": str, "nom": str, "epci": str, "cog_debut": int, "cog_fin": str, "contour": str}
    rows = [
        row
        for row in load("obs_communes", columns, folder)
        if row["cog_debut"] <= year and (not row["cog_fin"] or year <= int(row["cog_fin"]))
    ]
    communes = {row["code"]: Commune(row["code"], row["nom"], row["epci"], row["contour"]) for row in rows}
    epci: dict[str, tuple[str, ...]] = {}
    for code, one in communes.items():
        epci[one.epci] = (*epci.get(one.epci, ()), code)
    return Territory(year, communes, {"EPCI": epci, "AULA": {"AULA": tuple(communes)}})


def chosen(whole: Territory, codes: Iterable[str], passages: Passage) -> tuple[Territory, dict[str, str]]:
    """The communes that a user asks for; codes of an older year are brought to the territory's, and told.

    Raises AulaError E_COG with the codes that no year knows.
    """
    moved, unknown, found = {}, [], []
    for code in dict.fromkeys(str(one).strip() for one in codes):
        now = code if code in whole.communes else passages.successor(code, 1943, whole.year)
        if now in whole.communes:
            found.append(now)
            if now != code:
                moved[code] = now
        else:
            unknown.append(code)
    if unknown:
        raise AulaError(
            "COMMUNES: codes that are not communes of the territory in the geographic code {year}: {codes}.",
            "E_COG",
            year=whole.year,
            codes=listing(sorted(unknown), 12),
        )
    return whole.only(found), moved
