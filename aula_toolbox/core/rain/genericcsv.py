"""Any CSV with a date and rain: one series, a column of stations, or one column a station.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..columns import find, named
from ..errors import AulaError
from ..messages import listing, written
from ..tables import TableFile
from ..text import NO_VALUE, is_number
from .rainfile import (
    LAMBERT93,
    NO_CODE,
    WGS84,
    RainRows,
    StationPlace,
    days_of,
    numbers,
    unreadable,
)

if TYPE_CHECKING:
    import pandas as pd

    from .days import Dates

NOTIONS = ("jour", "poste", "nom_poste", "altitude", "lat", "lon", "x", "y")
PATTERNS = (
    (r"\d{4}-\d{1,2}-\d{1,2}$", "%Y-%m-%d"),
    (r"\d{4}/\d{1,2}/\d{1,2}$", "%Y/%m/%d"),
    (r"\d{8}$", "%Y%m%d"),
    (r"\d{1,2}/\d{1,2}/\d{4}$", "%d/%m/%Y"),
    (r"\d{1,2}-\d{1,2}-\d{4}$", "%d-%m-%Y"),
    (r"\d{1,2}\.\d{1,2}\.\d{4}$", "%d.%m.%Y"),
)
DAY_AND_HOUR = re.compile(r"(\d{8})\d{2}(\d{2})?$")  # AAAAMMJJHH of the weather service's interface
MONTH = re.compile(r"(\d{4}-\d{2}|\d{6}|\d{2}/\d{4})$")
MONTH_DAYS = 28


def file_name(path: Path) -> str:
    """The name of a file before its first point: that of its series when it names none."""
    return path.name.split(".")[0]


def monthly(path: Path) -> AulaError:
    """E_MONTHLY: rain must be daily."""
    return AulaError(
        "File {file} holds monthly values. Harvesting is decided day by day: give daily rain.",
        "E_MONTHLY",
        file=path.name,
    )


def read_generic(
    path: Path, table: TableFile, rain_column: str = "", name: str = "", latest: np.datetime64 | None = None
) -> RainRows:
    """Read a CSV; name: of its series when the file names none, by default that of the file.

    E_RAIN_FORMAT, E_RAIN_COLUMN, E_DATE, E_VALUE, E_DUPLICATE, E_STEP or E_MONTHLY when it cannot be used.
    """
    cells = table.frame()
    fields = {notion: find(notion, cells.columns).field for notion in NOTIONS}
    date_column = fields["jour"]
    if date_column is None:
        raise unreadable(path, cells.columns)
    days = _days(cells[date_column], path, latest)
    post_column = fields["poste"]
    rain_columns = _rain_columns(cells, rain_column, set(fields.values()), path)
    series = _series(cells, rain_columns, post_column, name or file_name(path))
    rows = _rows(cells, days, series, path)
    _check_days(rows, path)
    return RainRows(path, _places(cells, fields, series, path), rows, {})


def _days(texts: pd.Series, path: Path, latest: np.datetime64 | None) -> Dates:
    days = texts.str.strip().str.split("[ T]", n=1, regex=True).str[0].str.replace(DAY_AND_HOUR, r"\1", regex=True)
    first = next((text for text in days if text), "")
    if MONTH.match(first):
        raise monthly(path)
    pattern = next((form for sign, form in PATTERNS if re.match(sign, first)), "%Y-%m-%d")
    return days_of(days, path, pattern, latest)


def _rain_columns(cells: pd.DataFrame, asked: str, known: set[str | None], path: Path) -> list[str]:
    numeric = [name for name in cells.columns if name not in known and _is_numeric(cells[name])]
    wanted = [name.strip() for name in asked.split(",") if name.strip()]
    if wanted:
        found = [named(name, cells.columns) for name in wanted]
        if all(found):
            return [name for name in found if name]
    else:
        usual = find("pluie_mm", cells.columns).field
        if usual is not None:
            return [usual]
        if len(numeric) == 1:
            return numeric
    raise AulaError(
        "File {file}: which column is the rain? Set RAIN_COLUMN to one of {columns}.",
        "E_RAIN_COLUMN",
        file=path.name,
        columns=listing(numeric, 30),
    )


def _is_numeric(texts: pd.Series, sample: int = 200) -> bool:
    some = list(islice((text for text in texts if text.strip().lower() not in NO_VALUE), sample))
    return bool(some) and all(map(is_number, some))


def _series(
    cells: pd.DataFrame, rain_columns: list[str], post_column: str | None, name: str
) -> list[tuple[str, pd.Series]]:
    """Each rain column with the identifier of every row."""
    import pandas as pd

    if post_column is not None and len(rain_columns) == 1:
        return [(rain_columns[0], cells[post_column].str.strip())]
    names = [name] if len(rain_columns) == 1 else rain_columns
    return [(column, pd.Series([one] * len(cells))) for column, one in zip(rain_columns, names)]


def _rows(cells: pd.DataFrame, days: Dates, series: list[tuple[str, pd.Series]], path: Path) -> pd.DataFrame:
    import pandas as pd

    parts = [
        pd.DataFrame(
            {
                "poste": posts.to_numpy(),
                "day": days,
                "rr": numbers(cells[column], path, column),
                "code": np.full(len(cells), NO_CODE, dtype=np.int8),
                "filled": np.zeros(len(cells), dtype=bool),
            }
        )
        for column, posts in series
    ]
    return pd.concat(parts, ignore_index=True)


def _check_days(rows: pd.DataFrame, path: Path) -> None:
    """One value a day and a station."""
    twice = rows[rows.duplicated(["poste", "day"])]
    if len(twice):
        raise AulaError(
            "File {file}: {count} days occur more than once (first: {day}). Sum values of less than a day first.",
            "E_DUPLICATE",
            file=path.name,
            count=len(twice),
            day=str(twice["day"].iloc[0])[:10],
        )
    for _, of_post in rows.groupby("poste", sort=False):
        steps = np.diff(np.sort(of_post["day"].to_numpy().astype("datetime64[D]"))).astype(np.int64)
        usual = float(np.median(steps)) if len(steps) else 1.0
        if usual >= MONTH_DAYS:
            raise monthly(path)
        if usual > 1:
            raise AulaError(
                "File {file}: one value every {days} days. Harvesting is decided day by day: give daily rain, with 0 "
                "on dry days.",
                "E_STEP",
                file=path.name,
                days=written(usual, "g"),
            )


def _places(
    cells: pd.DataFrame, fields: dict[str, str | None], series: list[tuple[str, pd.Series]], path: Path
) -> dict[str, StationPlace]:
    degrees = bool(fields["lat"] and fields["lon"])
    east, north = (fields["lon"], fields["lat"]) if degrees else (fields["x"], fields["y"])
    name_column, altitude = fields["nom_poste"], fields["altitude"]
    places: dict[str, StationPlace] = {}
    for _, posts in series:
        rows = np.flatnonzero(~posts.duplicated())
        x_of, y_of, z_of = (
            numbers(cells[column].iloc[rows], path, column) if column else np.full(len(rows), np.nan)
            for column in (east if north else None, north if east else None, altitude)
        )
        for row, x, y, z in zip(rows, x_of, y_of, z_of):
            post = str(posts.iloc[row])
            nom = cells[name_column].iloc[row] if name_column else post
            places[post] = StationPlace(post, nom, float(x), float(y), WGS84 if degrees else LAMBERT93, float(z))
    return places
