"""Which field holds what: every name under which a layer or a table may bring a notion, in one table.

`resources/reference/synonymes.csv` has one row a name: `sujet` (what is described: `bati`, `route`, `commune`...),
`notion` (what is told of it: `hauteur`, `insee`...), `nom` (how a producer writes it), `rang` (the order in which names
are preferred) and the source. `{an}` in a name stands for a year of two or four digits (`cs{an}`: `cs21`, `CS2021`).
A user's folder (that of the run, else the one kept for every run, see `core.own`) may hold a `synonymes.csv`: the
notions that it names are then read by its own rows only. Names that her own table of products teaches
(`produits_locaux.csv`, column `colonnes`: `hauteur=h_2027`) come before all others.

What she has matched by hand once (`colonnes.csv`: sujet, notion, nom) is remembered there, and comes first too.

Names are compared without case, accents and punctuation. A Shapefile keeps ten characters of a name and numbers the
doubles (`materiaux_`, `materiau_1`): such a name is taken when only one known field of the product can be behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import AulaError
from .messages import Notes, listing
from .own import kept_folder, own_table
from .reference import FOLDER, load_file
from .text import joined
from .wholefile import write_whole

CUT = 10
"""Characters that a Shapefile keeps of the name of a field."""
YEAR = "{an}"
PRODUCTS = "produits_locaux.csv"
"""The user's own table of products; `core.products.table` reads the rest of it."""
LEARNT = "colonnes.csv"
"""Columns that the user has matched by hand: one row a name."""
_NUMBERED = re.compile(r"_(\d{1,2})$")


@dataclass(frozen=True)
class Name:
    """One name of a notion, as a producer writes it."""

    subject: str
    notion: str
    name: str
    rank: int
    source: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a squeezed name looks like, the year as a group."""
        return _pattern(self.name)


@dataclass(frozen=True)
class Found:
    """Where a notion is in a layer.

    field: the field that holds it, None when there is none. others: other fields that hold it too, best first.
    unsure: names cut by a Shapefile that may hold it, or something else. year: the year in the name of the field.
    """

    notion: str
    field: str | None = None
    others: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    year: int | None = None

    def __bool__(self) -> bool:
        return self.field is not None

    def tell(self, notes: Notes) -> None:
        """Say when several fields hold the notion, or when a cut name could not be told."""
        if self.field is not None and self.others:
            notes.info(
                "{notion} is read from '{field}' (also there: {others}).",
                notion=self.notion,
                field=self.field,
                others=listing(self.others),
            )
        elif self.field is None and self.unsure:
            notes.warn(
                "{notion} is not read: the name {names} was cut by the Shapefile and may hold something else. "
                "Give the layer as a GeoPackage, or rename the field.",
                notion=self.notion,
                names=listing(self.unsure),
            )


@lru_cache(maxsize=8192)
def squeezed(name: object) -> str:
    """A name without case, accents and punctuation: `Nombre_d'étages` -> `nombredetages`."""
    return joined(name, "")


def notions(subject: str | None = None, folder: Path | str | None = None) -> tuple[str, ...]:
    """The notions of a subject (`bati`, `route`, `occupation`, `commune`, `zone`...), or all of them."""
    rows = _table(folder)
    return tuple(dict.fromkeys(row.notion for row in rows if subject in (None, row.subject)))


def names_of(notion: str, folder: Path | str | None = None) -> tuple[str, ...]:
    """Every name of a notion, the preferred one first. Raises KeyError for a notion that no table knows."""
    found = tuple(row.name for row in _rows(notion, folder))
    if not found:
        raise KeyError(notion)
    return found


def notion_of(name: str, subject: str, folder: Path | str | None = None) -> str | None:
    """The notion of a subject that a whole name stands for; None when the table does not know the name."""
    own = squeezed(name)
    return next((row.notion for row in _table(folder) if row.subject == subject and row.pattern.fullmatch(own)), None)


def find(notion: str, names: Iterable[str], folder: Path | str | None = None) -> Found:
    """The field of a layer that holds a notion.

    Whole names come first, in the order of the table; of names with a year, the latest. Names cut by a Shapefile are
    looked at when there is no whole one. names: the fields of the layer, in their order.
    """
    given = [str(name) for name in names]
    whole: list[tuple[int, int, int, str]] = []
    for row in _rows(notion, folder):
        for position, name in enumerate(given):
            match = row.pattern.fullmatch(squeezed(name))
            if match:
                whole.append((row.rank, -(_year(match) or 0), position, name))
    ordered = list(dict.fromkeys((name, -minus) for _, minus, _, name in sorted(whole)))
    if ordered:
        field, year = ordered[0]
        others = dict.fromkeys(name for name, _ in ordered[1:] if name != field)
        return Found(notion, field, tuple(others), (), year or None)
    return _find_cut(notion, given, folder)


def dated(notion: str, names: Iterable[str], folder: Path | str | None = None) -> dict[int, str]:
    """Year -> field, in the order of years, for the names that carry one (`cs21`, `ARTIF_2021`).

    >>> dated('code_cs', ['cs21', 'cs18', 'surface'])
    {2018: 'cs18', 2021: 'cs21'}
    """
    found: dict[int, str] = {}
    given = [str(name) for name in names]
    for row in _rows(notion, folder):
        for name in given:
            match = row.pattern.fullmatch(squeezed(name))
            year = _year(match) if match else None
            if year is not None:
                found.setdefault(year, name)
    return dict(sorted(found.items()))


def choose(
    wanted: Iterable[str], names: Iterable[str], notes: Notes | None = None, folder: Path | str | None = None
) -> dict[str, str]:
    """The field of each notion that is there; several candidates, or a cut name, are told in `notes`."""
    given = list(names)
    chosen = {}
    for notion in wanted:
        found = find(notion, given, folder)
        if notes is not None:
            found.tell(notes)
        if found.field is not None:
            chosen[notion] = found.field
    return chosen


def need(
    notion: str, names: Iterable[str], layer: str, given: str | None = None, folder: Path | str | None = None
) -> str:
    """The field that holds a notion: the one the user gave, else the one of the table.

    Raises AulaError E_FIELD, listing the names that would do and those that are there.
    """
    present = list(names)
    field = named(given, present) if given else find(notion, present, folder).field
    if field is None:
        raise no_field(layer, [given] if given else names_of(notion, folder), present)
    return field


def named(name: str | None, names: Iterable[str]) -> str | None:
    """The field of that name: exactly, else whatever its case and punctuation, else cut by a Shapefile."""
    if not name:
        return None
    present = [str(one) for one in names]
    if name in present:
        return name
    own = squeezed(name)
    found = next((one for one in present if squeezed(one) == own), None)
    if found is None and len(name) > CUT:
        found = next((one for one in present if one.lower() == name[:CUT].lower()), None)
    return found


def no_field(layer: str, wanted: Iterable[str], present: Iterable[str]) -> AulaError:
    """The error of a layer without any of the fields that could be used."""
    return AulaError(
        "{layer}: none of the fields {expected} is there; the fields that are there: {present}.",
        "E_FIELD",
        layer=layer,
        expected=listing(wanted),
        present=listing(present, 40),
    )


def _find_cut(notion: str, given: Sequence[str], folder: Path | str | None) -> Found:
    """A notion among the names that a Shapefile has cut at ten characters."""
    rows = _rows(notion, folder)
    subjects = {row.subject for row in rows}
    siblings = [row for row in _table(folder) if row.subject in subjects and YEAR not in row.name]
    sure: dict[str, int] = {}
    unsure: list[str] = []
    for start in dict.fromkeys(row.name[:CUT].lower() for row in rows if len(row.name) > CUT and YEAR not in row.name):
        doubles = _doubles(start, given)
        by_source: dict[str, list[Name]] = {}
        for row in siblings:
            if len(row.name) > CUT and row.name[:CUT].lower() == start:
                by_source.setdefault(row.source, []).append(row)
        for place, field in enumerate(doubles):
            behind = {_behind(group, place, len(doubles), notion) for group in by_source.values()} - {None}
            ranks = [row.rank for group in by_source.values() for row in group if row.notion == notion]
            if behind == {notion}:
                sure[field] = min(ranks)
            elif behind & {notion, ""}:
                unsure.append(field)
    ordered = sorted(sure, key=lambda field: (sure[field], given.index(field)))
    if ordered:
        return Found(notion, ordered[0], tuple(ordered[1:]))
    return Found(notion, unsure=tuple(dict.fromkeys(unsure)))


def _doubles(start: str, given: Sequence[str]) -> list[str]:
    """The fields of a layer whose names were cut to the same ten characters, in the order they were numbered."""
    first = [name for name in given if name.lower() == start]
    numbered = []
    for name in given if first else ():
        match = _NUMBERED.search(name)
        if match and len(name) == CUT and name[: match.start()].lower() == start[: match.start()]:
            numbered.append((int(match[1]), name))
    return first + [name for _, name in sorted(numbered) if name not in first]


def _behind(group: Sequence[Name], place: int, count: int, notion: str) -> str | None:
    """The notion behind a cut name if it is of this product: sure when all its doubles are there, else "" (perhaps)."""
    if len(group) == count:
        return group[place].notion
    return "" if any(row.notion == notion for row in group) else None


def _year(match: re.Match[str]) -> int | None:
    if not match.groups():
        return None
    digits = match[1]
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


@lru_cache(maxsize=2000)
def _pattern(name: str) -> re.Pattern[str]:
    before, year, after = name.partition(YEAR)
    return re.compile(squeezed(before) + (r"((?:19|20)?\d\d)" if year else "") + squeezed(after))


def _rows(notion: str, folder: Path | str | None) -> tuple[Name, ...]:
    return _by_notion(*_place(folder)).get(notion, ())


def _table(folder: Path | str | None) -> tuple[Name, ...]:
    return _read(*_place(folder))


def _place(folder: Path | str | None) -> tuple[tuple[Path, int], ...]:
    """The table of the user or the shipped one, her table of products, and when they were written: read again if so."""
    own = [path for name in ("synonymes.csv", PRODUCTS, LEARNT) if (path := own_table(name, folder)) is not None]
    tables = own if own and own[0].name == "synonymes.csv" else [FOLDER / "synonymes.csv", *own]
    return tuple(map(_dated, tables))


def _dated(path: Path) -> tuple[Path, int]:
    return path, path.stat().st_mtime_ns


@lru_cache(maxsize=8)
def _read(*places: tuple[Path, int]) -> tuple[Name, ...]:
    """All names in the order of the table; in a user's table, the shipped rows of the notions that it does not name."""
    columns = {"sujet": str, "notion": str, "nom": str, "rang": int}
    table = load_file(places[0][0], columns, "synonymes")
    rows = tuple(Name(row["sujet"], row["notion"], row["nom"], row["rang"], row["source"]) for row in table)
    if not table.is_shipped:
        own = {row.notion for row in rows}
        rows += tuple(row for row in _read(_dated(FOLDER / "synonymes.csv")) if row.notion not in own)
    for path, _ in places[1:]:
        rows = (_learnt(path) if path.name == LEARNT else _taught(path, rows)) + rows
    return rows


def _learnt(path: Path) -> tuple[Name, ...]:
    """The columns that the user has matched by hand."""
    table = load_file(path, {"sujet": str, "notion": str, "nom": str})
    return tuple(Name(row["sujet"], row["notion"], row["nom"], 0, path.name) for row in table)


def remember(subject: str, matched: Mapping[str, str]) -> Path | None:
    """Keep for every run which column holds which notion. matched: column -> notion.

    A column that was matched before takes its new notion. None, and nothing kept, where the user has no folder.
    Raises OSError where it cannot be written.
    """
    folder = kept_folder()
    if folder is None or not matched:
        return None
    path = folder / LEARNT
    held = list(_learnt(path)) if path.is_file() else []
    new = {(subject, squeezed(name)) for name in matched}
    rows = [(one.subject, one.notion, one.name) for one in held if (one.subject, squeezed(one.name)) not in new]
    rows += [(subject, notion, name) for name, notion in matched.items()]
    lines = [("sujet", "notion", "nom"), *rows]
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(path, "".join(",".join(map(_cell, line)) + "\n" for line in lines))
    return path


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _taught(path: Path, rows: Sequence[Name]) -> tuple[Name, ...]:
    """The names of columns in a user's table of products."""
    subjects = {row.notion: row.subject for row in rows}
    cells = [str(row["colonnes"] or "") for row in load_file(path, {"id": str}, optional={"colonnes": str})]
    pairs = [part.partition("=")[::2] for cell in cells for part in cell.split(";") if "=" in part]
    unknown = [notion.strip() for notion, _ in pairs if notion.strip() not in subjects]
    if unknown:
        raise AulaError(
            "Table {table}: unknown notions {notions}; see synonymes.csv.",
            "E_TABLE",
            table=path.name,
            notions=listing(unknown),
        )
    return tuple(Name(subjects[notion.strip()], notion.strip(), name.strip(), 0, path.name) for notion, name in pairs)


@lru_cache(maxsize=8)
def _by_notion(*places: tuple[Path, int]) -> dict[str, tuple[Name, ...]]:
    found: dict[str, list[Name]] = {}
    for row in _read(*places):
        found.setdefault(row.notion, []).append(row)
    return {notion: tuple(sorted(rows, key=lambda row: row.rank)) for notion, rows in found.items()}
