"""A file with one row a territory and hundreds of columns: only the rows and columns that are asked for are kept.

See docs/design/obs.md#reading. Rows are chosen by their key before they are parted into cells.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..decimals import numbers
from ..messages import Notes
from ..tables import TableFile
from .files import ZERO, ZERO_ESTIMATED, StatFile
from .geography import Passage
from .quantities import ESTIMATED, NOTHING, OBSERVED, SECRET, Quantity
from .vintages import years_of

_MARK = re.compile(r"\{([a-z])([+-]\d+)?\}")
_QUARTER = re.compile(r"\d{4}-T[1-4]")
_QUARTERS = "AAAA-Tn"
# how Melodi writes a code beside its year and its level
_GEO = re.compile(r"^(?:\d{4}-)?[A-Z_]+-(?=\w+$)")
COMMUNE_CODE = re.compile(r"\d{5}|2[AB]\d{3}")
NOT_SAID = 0
"""The geographic code of a group of columns that nothing tells."""


@dataclass
class WideData:
    """What was kept of a wide file.

    texts: column -> code -> cell as it is written; lines: code -> line in the file; header: every column of the file.
    doubled: codes that stand twice. year: what its name tells, where no
    column does. strange: keys that are no codes of communes. parts: columns that stand in another file of the table.
    """

    file: StatFile
    name: str
    header: tuple[str, ...]
    key: str
    texts: dict[str, dict[str, str]]
    lines: dict[str, int]
    count: int
    bounds: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    doubled: tuple[str, ...] = ()
    year: int | None = None
    strange: tuple[str, ...] = ()
    parts: dict[str, WideData] = field(default_factory=dict)
    _parsed: dict[str, dict[str, Quantity]] = field(default_factory=dict)
    _columns: dict[str, str] = field(default_factory=dict)
    _cogs: dict[str, int] = field(default_factory=dict)

    def with_part(self, other: WideData) -> WideData:
        """The same with the columns of another file of the same territories and vintage that are not there yet."""
        more = tuple(name for name in other.header if name not in self.header)
        parts = {**self.parts, **dict.fromkeys(more, other)}
        lines = {**other.lines, **self.lines}
        return replace(self, header=(*self.header, *more), parts=parts, lines=lines, _parsed={}, _columns={}, _cogs={})

    def column(self, name: str) -> str:
        """The column of that name in this file, by its other names too; empty when it is not there."""
        if name not in self._columns:
            self._columns[name] = self._found_column(name)
        return self._columns[name]

    def _found_column(self, name: str) -> str:
        if name in self.header:
            return name
        for known, other in self.file.aliases.items():
            if other == _QUARTERS and name == known:
                return max((one for one in self.header if _QUARTER.fullmatch(one)), default="")
            pattern = re.compile(_MARK.sub(r"(\\d\\d)", re.escape(known).replace(r"\{", "{").replace(r"\}", "}")))
            found = pattern.fullmatch(name)
            if found:
                replaced = other
                for digits in found.groups():
                    replaced = _MARK.sub(digits, replaced, count=1)
                if replaced in self.header:
                    return replaced
        return ""

    def names(self) -> tuple[str, ...]:
        """The names under which the columns may be asked for: their own, and those they stand for."""
        found = list(self.header)
        for known, other in self.file.aliases.items():
            found += [known] if self.column(known) else []
            for letter, years in years_of(other, self.header).items():
                mark = _MARK.search(known)
                if mark and mark[1] == letter:
                    shift = int(mark[2] or 0)
                    found += [_MARK.sub(f"{(year + shift) % 100:02d}", known) for year in years]
        return tuple(dict.fromkeys(found))

    def quantity(self, code: str, name: str) -> Quantity:
        """What a cell says: a number, a secret with its bounds, or nothing. Raises AulaError E_VALUE, E_DECIMAL."""
        column = self.column(name)
        if column in self.parts:
            return self.parts[column].quantity(code, column)
        if column not in self._parsed:
            self._parsed[column] = self._numbers(column)
        found = self._parsed[column].get(code)
        if found is not None:
            return found
        if self.file.missing == ZERO:
            return Quantity.of(0.0)
        return Quantity.of(0.0, ESTIMATED) if self.file.missing == ZERO_ESTIMATED else NOTHING

    def _numbers(self, column: str) -> dict[str, Quantity]:
        cells = self.texts.get(column, {})
        hidden = {code for code, text in cells.items() if text.strip().lower() in self.file.secret.marks}
        codes = [code for code in cells if code not in hidden]
        values = numbers([cells[code] for code in codes], [self.lines[code] for code in codes], self.name, column)
        low, high = self._bounds(column)
        found = {code: Quantity.of(value, OBSERVED) for code, value in zip(codes, values)}
        found.update({code: Quantity.between(low, high, SECRET) for code in hidden})
        return found

    def _bounds(self, column: str) -> tuple[float, float]:
        """Between which numbers a secret of a column lies."""
        for pattern, both in self.bounds.items():
            if re.fullmatch(_MARK.sub(r"\\d\\d", pattern), column):
                return both
        return 0.0, float("inf")

    def cog(self, name: str, passage: Passage) -> int:
        """The geographic code of a column: that of its group (its newest year), else the one of the file."""
        column = self.column(name) or name
        if column in self.parts:
            return self.parts[column].cog(column, passage)
        if column not in self._cogs:
            head, rule = next(((one, rule) for one, rule in self.file.groups if one.search(column)), (None, ""))
            self._cogs[column] = self._of_group(head, rule, passage) if head else self._of_file(passage)
        return self._cogs[column]

    def _of_group(self, head: re.Pattern[str], rule: str, passage: Passage) -> int:
        """Older years beside the newest one are of the geography of the publication."""
        found = [year for name in self.header if head.search(name) for year in _years_in(name)]
        return _shifted(max(found), rule) if found else deduced(self.lines, passage)

    def _of_file(self, passage: Passage) -> int:
        kind = self.file.cog.partition("+")[0]
        if kind == "groupe":
            # columns of no group of their own are those of the publication: the newest group's
            groups = [self._of_group(head, rule, passage) for head, rule in self.file.groups]
            return max(groups, default=NOT_SAID)
        if kind in ("annee", "colonne"):
            found = [year for name in ([self.key] if kind == "colonne" else self.header) for year in _years_in(name)]
            if found:
                return _shifted(max(found), self.file.cog)
        return deduced(self.lines, passage)


def _years_in(name: str) -> list[int]:
    """The year written in two digits at the head of a name (`P22_LOG`) or at its end (`MED21`, `pp_vacant_25`)."""
    found = re.search(r"^[A-Z](\d\d)_|(?<!\d)(\d\d)$", name)
    return [2000 + int(found[1] or found[2])] if found else []


def _shifted(year: int, rule: str) -> int:
    return year + int(rule.partition("+")[2] or 0)


def deduced(codes: Iterable[str], passage: Passage) -> int:
    """The newest geographic code in which all of some codes exist; NOT_SAID when none of them ever changed.

    >>> from aula_toolbox.core.obs.geography import passage
    >>> deduced(["62461", "62119"], passage())
    2024
    """
    last = min((passage.last_year(code) for code in codes), default=9999)
    return NOT_SAID if last == 9999 else last


def plain_code(text: str, level: str = "COM") -> str:
    """A code without what a spreadsheet did to it: `62119.0`, `'62119`, `1001` (a zero was lost).

    >>> plain_code(" 62119.0"), plain_code("1001"), plain_code("2025-COM-62119")
    ('62119', '01001', '62119')
    """
    code = text.strip().strip("'\"").removesuffix(".0").upper()
    code = _GEO.sub("", code)
    is_cut = level not in ("ZE", "DEP") and code.isdigit() and len(code) == 4
    return code.zfill(5) if is_cut else code


def read_wide(
    path: Path | str | bytes,
    file: StatFile,
    keys: Collection[str] | None,
    wanted: Iterable[str] | None = None,
    bounds: Mapping[str, tuple[float, float]] | None = None,
    notes: Notes | None = None,
    name: str = "",
) -> WideData:
    """Read a wide file. keys: the codes to keep (None: all). wanted: names of columns, with marks (None: all).

    path: a file, or what it holds; name: how it is called then.
    Raises AulaError of `core.tables`, E_KEY when the column of codes is not there, with the columns that are.
    """
    table = TableFile(path, name, notes, expected=[_MARK.sub("", file.key)])
    key = _key_column(table, file)
    place, separator = table.header.index(key), table.separator
    kept = _wanted_columns(table.header, wanted, file)
    ranks = [(rank, column) for rank, column in enumerate(table.header) if column in kept]
    texts: dict[str, dict[str, str]] = {column: {} for _, column in ranks}
    lines: dict[str, int] = {}
    doubled, count = [], 0
    strange: dict[str, None] = {}
    is_commune = file.level == "COM"

    def keeps(raw: str) -> bool:
        nonlocal count
        count += 1
        code = plain_code(raw.split(separator, place + 1)[place], file.level)
        if is_commune and not COMMUNE_CODE.fullmatch(code):
            strange[code] = None
        return keys is None or code in keys

    for line, cells in table.kept(keeps):
        code = plain_code(cells[place], file.level)
        if keys is not None and code not in keys:
            continue
        if code in lines:
            doubled.append(code)
            continue
        lines[code] = line
        for rank, column in ranks:
            texts[column][code] = cells[rank]
    return WideData(
        file,
        table.name,
        table.header,
        key,
        texts,
        lines,
        max(count, len(lines)),
        bounds or {},
        tuple(doubled),
        strange=tuple(strange),
    )


def _key_column(table: TableFile, file: StatFile) -> str:
    pattern = re.compile(_MARK.sub(r"\\d\\d", file.key), re.IGNORECASE)
    found = next((name for name in table.header if pattern.fullmatch(name)), None)
    if found is None:
        raise file.no_key(table.name, table.header)
    return found


def _wanted_columns(header: Iterable[str], wanted: Iterable[str] | None, file: StatFile) -> set[str]:
    if wanted is None:
        return set(header)
    names = [*wanted, *(other for known, other in file.aliases.items())]
    patterns = [re.compile(_MARK.sub(r"\\d\\d", _escaped(name))) for name in dict.fromkeys(names)]
    return {name for name in header if any(one.fullmatch(name) for one in patterns) or _QUARTER.fullmatch(name)}


def _escaped(name: str) -> str:
    """The name as a pattern, its marks left as they are."""
    return re.escape(name).replace(r"\{", "{").replace(r"\}", "}").replace(r"\+", "+").replace(r"\-", "-")
