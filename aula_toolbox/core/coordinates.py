"""Coordinates as files write them: order found by the metropolitan test, projected ones recognised.

Method: docs/design/friches.md#coordinates
"""

from __future__ import annotations

import re

from . import jsontext
from .text import number

WGS84, LAMBERT93 = "EPSG:4326", "EPSG:2154"
LATITUDES, LONGITUDES = (41.0, 52.0), (-6.0, 10.0)
_BOUNDS_93 = ((0.0, 1_300_000.0), (6_000_000.0, 7_200_000.0))
DECIMALS = 6
SAME_DEG = 2 * 10.0**-DECIMALS  # what writing, projecting and reading again may move
_POINT = re.compile(r"^\s*POINT\s*\(\s*([-+\d.eE]+)[\s,]+([-+\d.eE]+)\s*\)\s*$", re.IGNORECASE)
_POINT_ZM = re.compile(
    r"^POINT\s*(?:Z|M|ZM)?\s*\(\s*([-+\d.eE]+)[\s,]+([-+\d.eE]+)(?:[\s,]+[-+\d.eE]+){0,2}\s*\)$", re.IGNORECASE
)
_BARE = re.compile(r"^\(?\s*([-+]?\d+(?:\.\d+)?)\s*[,;\s]\s*([-+]?\d+(?:\.\d+)?)\s*\)?$")
_SRID = re.compile(r"^\s*SRID\s*=\s*(\d+)\s*;\s*", re.IGNORECASE)


def _inside(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]


def placed(first: float, second: float) -> tuple[float, float, str] | None:
    """(x, y, CRS) of two numbers in an unknown order, None when they are nowhere in France.

    >>> placed(2.8, 50.4)
    (2.8, 50.4, 'EPSG:4326')
    >>> placed(690000, 7040000)
    (690000, 7040000, 'EPSG:2154')
    """
    if _inside(first, LATITUDES) and _inside(second, LONGITUDES):
        return second, first, WGS84
    if _inside(second, LATITUDES) and _inside(first, LONGITUDES):
        return first, second, WGS84
    if abs(first) > 180 and abs(second) > 180 and _inside(first, _BOUNDS_93[0]) and _inside(second, _BOUNDS_93[1]):
        return first, second, LAMBERT93
    return None


def split_srid(wkt: object) -> tuple[str, str]:
    """The CRS that an extended WKT names (`SRID=2154;POINT(...)`), else nothing; and the WKT itself."""
    text = "" if wkt is None else str(wkt)
    match = _SRID.match(text)
    return (f"EPSG:{match.group(1)}", text[match.end() :]) if match else ("", text)


def placed_in(first: float, second: float, crs: str) -> tuple[float, float, str] | None:
    """(x, y, CRS) of two numbers whose CRS may be named; degrees are put in their order all the same.

    >>> placed_in(50.4, 2.8, "")
    (2.8, 50.4, 'EPSG:4326')
    >>> placed_in(651_000.0, 6_860_000.0, "EPSG:2154")
    (651000.0, 6860000.0, 'EPSG:2154')
    """
    if crs in ("", WGS84, LAMBERT93):
        return placed(first, second)
    return first, second, crs


def same_place(wkt: object, other: object) -> bool:
    """Whether two WKT points are one place, but for the last decimal.

    >>> same_place("POINT(50.4 2.8)", "POINT(50.400001 2.8)")
    True
    """
    a, b = wkt_pair(wkt), wkt_pair(other)
    return a is not None and b is not None and all(abs(p - q) <= SAME_DEG for p, q in zip(a, b))


def in_france(x: float, y: float) -> bool:
    """Whether a place in Lambert-93 is in metropolitan France or near it.

    >>> in_france(690_000, 7_030_000), in_france(-5e6, 0)
    (True, False)
    """
    return _inside(x, _BOUNDS_93[0]) and _inside(y, _BOUNDS_93[1])


def pair_of(text: object) -> tuple[float, float] | None:
    """The two numbers of a point in the order they are written: WKT with or without Z and M, GeoJSON, `lat, lon`.

    >>> pair_of("POINT(2.8 50.4)"), pair_of("50.4, 2.8"), pair_of("nowhere")
    ((2.8, 50.4), (50.4, 2.8), None)
    """
    said = split_srid(text)[1].strip()
    if said.startswith("{"):
        return _geojson_pair(said)
    match = _POINT_ZM.match(said) or _BARE.match(said)
    return pair(match.group(1), match.group(2)) if match else None


def _geojson_pair(text: str) -> tuple[float, float] | None:
    try:
        read = jsontext.loads(text)
        if read["type"] != "Point":
            return None
        first, second, *_ = read["coordinates"]
    except (ValueError, TypeError, KeyError):
        return None
    return pair(first, second)


def pair(x: object, y: object) -> tuple[float, float] | None:
    """Two written numbers; None when one is missing or is none.

    >>> pair("2,8", "50,4"), pair("2.8", "")
    ((2.8, 50.4), None)
    """
    try:
        first, second = number(x), number(y)
    except ValueError:
        return None
    return None if first is None or second is None else (first, second)


def wkt_pair(wkt: object) -> tuple[float, float] | None:
    """The two numbers of a WKT point, in the order they are written.

    >>> wkt_pair("POINT(2.8 50.4)"), wkt_pair("LINESTRING(0 0,1 1)")
    ((2.8, 50.4), None)
    """
    match = _POINT.match(split_srid(wkt)[1])
    return pair(match.group(1), match.group(2)) if match else None


def point_text(longitude: float, latitude: float, latitude_first: bool = True) -> str:
    """`POINT(50.374610 2.033185)`: latitude first, as in the official example, unless said otherwise.

    >>> point_text(2.033185, 50.37461)
    'POINT(50.374610 2.033185)'
    """
    pair = (latitude, longitude) if latitude_first else (longitude, latitude)
    return f"POINT({pair[0]:.{DECIMALS}f} {pair[1]:.{DECIMALS}f})"
