"""What every rain file becomes: stations and a long table of daily values.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..decimals import numbers as read_numbers
from ..errors import AulaError
from ..messages import Message, listing, mark

if TYPE_CHECKING:
    import pandas as pd

    from .days import Dates, Floats

FORMATS = mark(
    "Q_<dep>_<period>_RR-T-Vent.csv (Météo-France), QUOT_SIM2 (SAFRAN), Open-Meteo, NetCDF, a CSV with a date and a "
    "rain, a series of AULA Toolbox"
)
WGS84, LAMBERT93, LAMBERT2 = 4326, 2154, 27572
EARLIEST = np.datetime64("1850-01-01")
NO_CODE = -1

Transform = Callable[["Floats", "Floats", int, int], "tuple[Floats, Floats]"]
"""(x, y, EPSG of x and y, EPSG wanted) -> (x, y); longitude first."""

CheckCancel = Optional[Callable[[], None]]


@dataclass(frozen=True)
class StationPlace:
    """What a file says of a station; x and y are NaN when it says nothing. is_grid: a cell, no gauge."""

    poste: str
    nom: str = ""
    x: float = float("nan")
    y: float = float("nan")
    epsg: int = WGS84
    alti_m: float = float("nan")
    is_grid: bool = False


@dataclass(frozen=True)
class RainRows:
    """One file, read.

    rows: poste (text), day (datetime64[D]), rr (mm, NaN when missing or dropped), code (quality, -1: none),
    filled (not observed). n_doubtful: values dropped for quality code 2, by station.
    """

    path: Path
    places: dict[str, StationPlace]
    rows: pd.DataFrame
    n_doubtful: dict[str, int]


def unreadable(path: Path, columns: Iterable[object]) -> AulaError:
    """E_RAIN_FORMAT: the file, the columns found and the formats that are known."""
    return AulaError(
        "File {file}: columns found {columns}; expected one of {formats}.",
        "E_RAIN_FORMAT",
        file=path.name,
        columns=listing(columns, 12),
        formats=Message(FORMATS),
    )


def numbers(texts: pd.Series, path: Path, column: str, needed: bool = False) -> Floats:
    """Cells as numbers, empty ones as NaN. texts: indexed by their lines in the file.

    needed: an empty cell is a fault too. Raises E_VALUE with the lines of those that are not numeric, E_DECIMAL when
    a cell may be two numbers.

    >>> import pandas as pd
    >>> numbers(pd.Series(['0,5', '', '12']), Path('pluie.csv'), 'RR').tolist()
    [0.5, nan, 12.0]
    """
    return np.array(read_numbers(texts.tolist(), texts.index, path.name, column, needed=needed), dtype=np.float64)


def each(texts: pd.Series, change: Callable[[str], str]) -> pd.Series:
    """Texts changed, each distinct one once: stations and days repeat by the thousand.

    >>> import pandas as pd
    >>> each(pd.Series([' a', 'b', ' a']), str.strip).tolist()
    ['a', 'b', 'a']
    """
    import pandas as pd

    code, distinct = pd.factorize(texts)
    changed = np.array([change(text) for text in distinct], dtype=object)
    return pd.Series(changed[code] if len(distinct) else [], index=texts.index, dtype=object)


def days_of(texts: pd.Series, path: Path, pattern: str, latest: np.datetime64 | None = None) -> Dates:
    """Cells, indexed by their lines, as days; E_DATE when a date cannot be read, lies in the future or before 1850.

    latest: last day that may be, today by default (projections go further).
    """
    import pandas as pd

    code, distinct = pd.factorize(texts)
    read = pd.to_datetime(pd.Series(distinct, dtype=object).str.strip(), format=pattern, errors="coerce")
    days: Dates = read.to_numpy().astype("datetime64[D]")[code]
    with np.errstate(invalid="ignore"):
        wrong = np.flatnonzero(
            np.isnat(days) | (days < EARLIEST) | (days > (np.datetime64("today") if latest is None else latest))
        )
    if len(wrong):
        faults = [f"'{texts.iloc[place]}' (l. {texts.index[place]})" for place in wrong[:3]]
        raise AulaError(
            "File {file}: {count} dates cannot be read, are in the future or before 1850: {faults}.",
            "E_DATE",
            file=path.name,
            count=len(wrong),
            faults=listing(faults),
        )
    return days
