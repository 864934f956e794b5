"""Where the rows of a table lie: the columns that hold a geometry, found by their names and by what is in them.

Read: WKT (with `SRID=...;` or not), GeoJSON, WKB in hexadecimal, `lat, lon` texts, longitude and latitude, x and y.
A shape wins over a point (portals export both, `geo_shape` and `geo_point_2d`); a text over two columns of numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .columns import find, names_of, squeezed
from .coordinates import pair, pair_of, placed

WKT, GEOJSON, WKB, PAIR, NUMBERS = "WKT", "GeoJSON", "WKB", "lat, lon", "x, y"
_WKT = re.compile(
    r"\s*(SRID\s*=\s*\d+\s*;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|CURVE|SURFACE|CURVEPOLYGON|COMPOUNDCURVE|"
    r"CIRCULARSTRING|GEOMETRYCOLLECTION)\s*(Z|M|ZM)?\s*(\(|EMPTY)",
    re.IGNORECASE,
)
_GEOJSON = re.compile(r"\s*\{.*\"(coordinates|geometries)\"\s*:", re.DOTALL)
_WKB = re.compile(r"\s*(\\x)?0[01][0-9a-f]{16,}\s*", re.IGNORECASE)
#: two numbers: `50,4` alone is one
_TWO = re.compile(r"\s*\(?\s*[-+]?\d+(\.\d+\s*,\s*[-+]?\d+\.|(\.\d+)?\s*(,\s|;|\s))")
_SHAPE, _POINT = 0, 1
_READ_AS = ((WKT, _WKT), (GEOJSON, _GEOJSON), (WKB, _WKB))


@dataclass(frozen=True)
class ShapeColumns:
    """The columns that place the rows, and how they are written.

    columns: one, or x and y (longitude and latitude); form: WKT, GEOJSON, WKB, PAIR or NUMBERS.
    """

    columns: tuple[str, ...]
    form: str


def shape_columns(header: Sequence[str], first: Mapping[str, Sequence[str]]) -> ShapeColumns | None:
    """How the rows of a table are placed; None when nothing says where they lie.

    first: some of the texts of each column, empty cells among them.

    >>> shape_columns(["id", "lon", "lat"], {"id": ["1"], "lon": ["2,8"], "lat": ["50,4"]})
    ShapeColumns(columns=('lon', 'lat'), form='x, y')
    >>> shape_columns(["id", "n"], {"id": ["1"], "n": ["2"]}) is None
    True
    """
    texts = sorted(_texts(header, first))
    if texts:
        return texts[0][-1]
    for one, other in (("lon", "lat"), ("x", "y")):
        x, y = find(one, header).field, find(other, header).field
        if x is not None and y is not None and _are_places(first.get(x, ()), first.get(y, ())):
            return ShapeColumns((x, y), NUMBERS)
    return None


def _texts(header: Sequence[str], first: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, int, int, ShapeColumns]]:
    """Columns of texts that are geometries: shapes before points, known names before others, then as they stand."""
    known = {squeezed(name) for notion in ("geometrie", "point_en_texte") for name in names_of(notion)}
    for place, name in enumerate(header):
        cells = [cell for cell in first.get(name, ()) if cell.strip()]
        form = _form(cells)
        if form is not None:
            is_point = form == PAIR or all("POINT" in cell[:40].upper() for cell in cells)
            yield _POINT if is_point else _SHAPE, squeezed(name) not in known, place, ShapeColumns((name,), form)


def _form(cells: Sequence[str]) -> str | None:
    """How all cells of a column are written; None when they are no geometries."""
    if not cells:
        return None
    for form, pattern in _READ_AS:
        if all(pattern.match(cell) for cell in cells):
            return form
    pairs = [pair_of(cell) if _TWO.match(cell) else None for cell in cells]
    return PAIR if all(found is not None and placed(*found) is not None for found in pairs) else None


def _are_places(xs: Sequence[str], ys: Sequence[str]) -> bool:
    """Whether two columns hold numbers, where they hold anything."""
    filled = [(x, y) for x, y in zip(xs, ys) if x.strip() and y.strip()]
    return bool(filled) and all(pair(x, y) is not None for x, y in filled)
