"""Tables downloaded as CSV: separator, encoding and position are found, never guessed silently."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..columns import names_of
from ..net.errors import CatalogueError
from .text import fold

_PAIRS = (("lon", "lat", 4326), ("longitude", "latitude", 4326), ("x", "y", 2154))
# extent of EPSG:2154 over metropolitan France, m
_METROPOLIS = (0.0, 1_300_000.0, 6_000_000.0, 7_200_000.0)
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?")


@dataclass(frozen=True)
class CsvTable:
    """A table as it was written: header, rows of texts, and where the position of a row is."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    separator: str
    encoding: str
    x: int = -1
    y: int = -1
    wkt: int = -1
    epsg: int | None = None

    def positions(self) -> Iterator[tuple[float, float] | None]:
        """The point of each row, None where it is not written."""
        for row in self.rows:
            first, second = number(row[self.x]), number(row[self.y])
            yield None if first is None or second is None else (first, second)


def number(text: str) -> float | None:
    """A number with a decimal point or comma, or None."""
    text = text.strip()
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def read_csv(body: bytes) -> CsvTable:
    """A downloaded table: `;`, `,` or tab; UTF-8 with or without mark, else cp1252."""
    text, encoding = _decode(body)
    head = text.split("\n", 1)[0]
    separator = max(";,\t", key=head.count)
    lines = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if row]
    if not lines or not any(cell.strip() for cell in lines[0]):
        raise CatalogueError("Unexpected answer: the table is empty.", "reponse_invalide")
    header = _unique([cell.strip() for cell in lines[0]])
    width = len(header)
    rows = tuple(tuple((row + [""] * width)[:width]) for row in lines[1:])
    return _located(CsvTable(header, rows, separator, encoding))


def _decode(body: bytes) -> tuple[str, str]:
    try:
        return body.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace"), "cp1252"


def _unique(names: list[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    out = []
    for place, name in enumerate(names, 1):
        base = name or f"champ_{place}"
        seen[fold(base)] = seen.get(fold(base), 0) + 1
        out.append(base if seen[fold(base)] == 1 else f"{base}_{seen[fold(base)]}")
    return tuple(out)


def _located(table: CsvTable) -> CsvTable:
    folded = [fold(name) for name in table.header]
    plain = (table.header, table.rows, table.separator, table.encoding)
    for name in names_of("geometrie"):
        if name in folded and _holds_wkt(table, folded.index(name)):
            return CsvTable(*plain, wkt=folded.index(name), epsg=_wkt_epsg(table, folded.index(name)))
    for x, y, epsg in _PAIRS:
        if x in folded and y in folded:
            found = CsvTable(*plain, x=folded.index(x), y=folded.index(y), epsg=epsg)
            if _is_inside(found):
                return found
    return table


def _holds_wkt(table: CsvTable, column: int) -> bool:
    filled = [row[column] for row in table.rows if row[column].strip()]
    return bool(filled) and all(re.match(r"(?i)\s*(multi)?(point|linestring|polygon)", text) for text in filled[:20])


def _wkt_epsg(table: CsvTable, column: int) -> int:
    first = next(row[column] for row in table.rows if row[column].strip())
    numbers = [abs(float(found)) for found in re.findall(r"-?\d+(?:\.\d+)?", first)]
    return 4326 if numbers and max(numbers) <= 180 else 2154


def _is_inside(table: CsvTable) -> bool:
    points = [point for point in table.positions() if point is not None]
    west, east, south, north = _METROPOLIS if table.epsg == 2154 else (-180.0, 180.0, -90.0, 90.0)
    return bool(points) and all(west <= x <= east and south <= y <= north for x, y in points)
