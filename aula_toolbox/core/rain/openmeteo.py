"""Daily rain of Open-Meteo, JSON or CSV: a place, its coordinates, then days.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import jsontext
from ..columns import find
from ..errors import AulaError
from ..messages import listing
from ..text import number
from ..textfile import TextFile
from .genericcsv import PATTERNS
from .rainfile import NO_CODE, RainRows, StationPlace, days_of, unreadable

if TYPE_CHECKING:
    import pandas as pd

HEAD = "latitude,longitude"
INCH_MM = 25.4


def is_openmeteo(path: Path, first: str) -> bool:
    """True for the CSV whose first line names the coordinates, or the JSON that holds them with days or hours."""
    if first.lower().startswith(HEAD):
        return True
    if not first.startswith("{"):
        return False
    text = "".join(TextFile(path).lines())
    return '"latitude"' in text and '"time"' in text and ('"daily"' in text or '"hourly"' in text)


def read_openmeteo(path: Path, name: str, latest: np.datetime64 | None = None) -> RainRows:
    """One series; hours are summed by day, inches brought to millimetres. E_RAIN_FORMAT without rain."""
    import pandas as pd

    lines = [line.rstrip("\n") for line in TextFile(path).lines()]
    place, table, unit = _of_json(path, lines) if lines[0].lstrip().startswith("{") else _of_csv(path, lines)
    rain = find("pluie_mm", [_bare(column) for column in table.columns]).field
    column = next((one for one in table.columns if rain is not None and _bare(one) == rain), None)
    if column is None:
        raise unreadable(path, table.columns)
    values = np.array([np.nan if (one := number(cell)) is None else one for cell in table[column]], dtype=np.float64)
    if "inch" in unit.get(column, column):
        values *= INCH_MM
    texts = table["time"].astype(str).str.slice(0, 10)
    days = days_of(texts, path, PATTERNS[0][1], latest)
    rows = pd.DataFrame({"poste": name, "day": days, "rr": values})
    rows = rows.groupby(["poste", "day"], as_index=False)["rr"].sum(min_count=1)  # hours of a day
    rows["code"] = np.full(len(rows), NO_CODE, dtype=np.int8)
    rows["filled"] = False
    return RainRows(path, {name: StationPlace(name, name, place[1], place[0])}, rows, {})


def _bare(column: str) -> str:
    """`precipitation_sum (mm)` without its unit."""
    return str(column).split(" (")[0]


Read = tuple[tuple[float, float], "pd.DataFrame", dict[str, str]]


def _of_json(path: Path, lines: list[str]) -> Read:
    import pandas as pd

    try:
        given: dict[str, Any] = jsontext.loads("\n".join(lines))
        kind = "daily" if "daily" in given else "hourly"
        table = pd.DataFrame(given[kind])
        place = (float(given["latitude"]), float(given["longitude"]))
    except (ValueError, KeyError, TypeError) as fault:
        raise AulaError(
            "File {file}: not an answer of Open-Meteo that can be read. Download it again as CSV.",
            "E_RAIN_FORMAT",
            file=path.name,
        ) from fault
    units = {str(key): str(value) for key, value in given.get(f"{kind}_units", {}).items()}
    return place, table, units


def _of_csv(path: Path, lines: list[str]) -> Read:
    import pandas as pd

    names = [name.strip() for name in lines[0].split(",")]
    first = dict(zip(names, lines[1].split(",")))
    start = next((at for at, line in enumerate(lines) if line.startswith("time,")), None)
    more = [line for line in lines[2 : start or 2] if line.strip()]
    if start is None or more:
        raise AulaError(
            "File {file}: expected one place, then a table that begins with time; found {found}.",
            "E_RAIN_FORMAT",
            file=path.name,
            found=listing(more or lines[:1], 3),
        )
    header = [name.strip() for name in lines[start].split(",")]
    cells = [line.split(",") for line in lines[start + 1 :] if line.strip()]
    table = pd.DataFrame(cells, columns=header, index=range(start + 2, start + 2 + len(cells)))
    return (float(first["latitude"]), float(first["longitude"])), table, {}
