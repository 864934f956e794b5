"""Tables downloaded as CSV: separator, encoding and position are found, never guessed silently.

Method: docs/design/pnc.md#downloaded-tables
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..columns import names_of
from ..errors import AulaError
from ..messages import Message, Notes
from ..net.errors import CatalogueError
from ..tables import read
from ..text import fold, number
from ..textfile import Source

_PAIRS = (("lon", "lat", 4326), ("longitude", "latitude", 4326), ("x", "y", 2154))
# extent of EPSG:2154 over metropolitan France, m
# columns of the exports of Opendatasoft: `latitude, longitude`, and a geometry in GeoJSON
_POINTS = ("geo_point_2d", "geo_point", "geopoint", "coordonnees_geo", "coordonnees_gps")
_SHAPES = ("geo_shape", "geojson", "geom_geojson")
_METROPOLIS = (0.0, 1_300_000.0, 6_000_000.0, 7_200_000.0)


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
    pair: int = -1
    geojson: int = -1

    def positions(self) -> Iterator[tuple[float, float] | None]:
        """The point of each row, None where it is not written."""
        for row in self.rows:
            if self.pair >= 0:
                yield _pair(row[self.pair])
                continue
            first, second = _coordinate(row[self.x]), _coordinate(row[self.y])
            yield None if first is None or second is None else (first, second)


def read_csv(source: Source, notes: Notes | None = None) -> CsvTable:
    """A downloaded table, in any form that `tables` reads. Raises CatalogueError with what is wrong and where."""
    try:
        table = read(source, "CSV" if isinstance(source, bytes) else "", notes)
    except AulaError as error:
        (problem,) = error.problems
        reason = Message(problem.text, problem.values)
        raise CatalogueError("Unexpected answer: {reason}", "reponse_invalide", reason=reason) from error
    return _located(CsvTable(table.header, table.rows, table.separator, table.encoding))


def _coordinate(text: str) -> float | None:
    """A coordinate, None where there is none: the row keeps its texts and has no geometry."""
    try:
        return number(text)
    except ValueError:
        return None


def _pair(text: str) -> tuple[float, float] | None:
    """Longitude and latitude of a cell that holds `latitude, longitude`, as the portals of Opendatasoft write it."""
    numbers = re.findall(r"-?\d+(?:\.\d+)?", text)
    return (float(numbers[1]), float(numbers[0])) if len(numbers) == 2 else None


def _located(table: CsvTable) -> CsvTable:
    folded = [fold(name) for name in table.header]
    plain = (table.header, table.rows, table.separator, table.encoding)
    for name in names_of("geometrie"):
        if name in folded and _holds_wkt(table, folded.index(name)):
            return CsvTable(*plain, wkt=folded.index(name), epsg=_wkt_epsg(table, folded.index(name)))
    for name in _SHAPES:
        if name in folded and _holds_geojson(table, folded.index(name)):
            return CsvTable(*plain, geojson=folded.index(name), epsg=4326)
    for name in _POINTS:
        if name in folded:
            found = CsvTable(*plain, pair=folded.index(name), epsg=4326)
            if _is_inside(found):
                return found
    for x, y, epsg in _PAIRS:
        if x in folded and y in folded:
            found = CsvTable(*plain, x=folded.index(x), y=folded.index(y), epsg=epsg)
            if _is_inside(found):
                return found
    return table


def _holds_geojson(table: CsvTable, column: int) -> bool:
    filled = [row[column].strip() for row in table.rows if row[column].strip()]
    return bool(filled) and all(text.startswith("{") and '"coordinates"' in text for text in filled[:20])


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
