"""What every rain file becomes: stations and a long table of daily values."""

from __future__ import annotations

import csv
import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Optional

import numpy as np

from ..errors import AulaError
from ..messages import listing

if TYPE_CHECKING:
    import pandas as pd

    from .days import Dates, Floats

FORMATS = "Q_<dep>_<period>_RR-T-Vent.csv (Météo-France), QUOT_SIM2 (SAFRAN), CSV date + rain, AULA series"
WGS84, LAMBERT93, LAMBERT2 = 4326, 2154, 27572
EARLIEST = np.datetime64("1850-01-01")
NO_CODE = -1
GZIP_MAGIC = b"\x1f\x8b"

Transform = Callable[["Floats", "Floats", int, int], "tuple[Floats, Floats]"]
"""(x, y, EPSG of x and y, EPSG wanted) -> (x, y); longitude first."""

CheckCancel = Optional[Callable[[], None]]


@dataclass(frozen=True)
class StationPlace:
    """What a file says of a station; x and y are NaN when it says nothing."""

    poste: str
    nom: str = ""
    x: float = float("nan")
    y: float = float("nan")
    epsg: int = WGS84
    alti_m: float = float("nan")


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


@contextmanager
def reading(path: Path, encoding: str = "utf-8-sig") -> Iterator[IO[str]]:
    """The text of a file, unpacked if it is gzip; E_GZIP when the archive is cut."""
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == GZIP_MAGIC
        if packed:
            with gzip.open(path, "rt", encoding=encoding, newline="") as stream:
                yield stream
        else:
            with path.open(encoding=encoding, newline="") as stream:
                yield stream
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise AulaError(
            "File {file}: the gzip archive is cut or damaged; download it again.", "E_GZIP", file=path.name
        ) from error


def encoding_of(path: Path) -> str:
    """UTF-8 when the file is that, else Latin-1."""
    try:
        with reading(path) as stream:
            while stream.read(1 << 22):
                pass
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8-sig"


def head(path: Path, encoding: str, lines: int = 20) -> list[str]:
    """The first lines that are not empty."""
    with reading(path, encoding) as stream:
        found = []
        for line in stream:
            if line.strip():
                found.append(line.rstrip("\r\n"))
            if len(found) == lines:
                break
    return found


def unreadable(path: Path, columns: Iterable[object]) -> AulaError:
    """E_RAIN_FORMAT: the file, the columns found and the formats that are known."""
    return AulaError(
        "File {file}: columns found {columns}; expected one of {formats}.",
        "E_RAIN_FORMAT",
        file=path.name,
        columns=listing(columns, 12),
        formats=FORMATS,
    )


def separator_of(lines: list[str]) -> str | None:
    """The separator that gives every line the same number of cells, above one."""
    for separator in (";", ",", "\t"):
        counts = {len(cells) for cells in csv.reader(lines, delimiter=separator)}
        if len(counts) == 1 and counts.pop() > 1:
            return separator
    return None


def numbers(texts: pd.Series, path: Path, column: str, first_line: int = 2) -> Floats:
    """Cells as numbers, empty ones as NaN; E_VALUE with the lines of the first three that are not numeric."""
    import pandas as pd

    values = pd.to_numeric(texts, errors="coerce")
    wrong = np.flatnonzero(values.isna() & texts.notna() & (texts.str.strip() != ""))
    if len(wrong):
        faults = [f"'{texts.iloc[place]}' (line {place + first_line})" for place in wrong[:3]]
        raise AulaError(
            "File {file}: {count} values of {column} are not numbers: {faults}.",
            "E_VALUE",
            file=path.name,
            count=len(wrong),
            column=column,
            faults=listing(faults),
        )
    result: Floats = values.to_numpy(dtype=np.float64)
    return result


def days_of(texts: pd.Series, path: Path, pattern: str, first_line: int = 2) -> Dates:
    """Cells as days; E_DATE when a date cannot be read, lies in the future or before 1850."""
    import pandas as pd

    read = pd.to_datetime(texts, format=pattern, errors="coerce")
    days: Dates = read.to_numpy().astype("datetime64[D]")
    with np.errstate(invalid="ignore"):
        wrong = np.flatnonzero(np.isnat(days) | (days < EARLIEST) | (days > np.datetime64("today")))
    if len(wrong):
        faults = [f"'{texts.iloc[place]}' (line {place + first_line})" for place in wrong[:3]]
        raise AulaError(
            "File {file}: {count} dates cannot be read, are in the future or before 1850: {faults}.",
            "E_DATE",
            file=path.name,
            count=len(wrong),
            faults=listing(faults),
        )
    return days
