"""Hours of a station of the hourly base of Météo-France, as they were measured.

Method: docs/design/heat.md#nights
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from .. import tables
from ..errors import AulaError
from ..messages import Notes, listing

STATION, WHEN = "NUM_POSTE", "AAAAMMJJHH"
#: columns of the hourly base: air (degC), humidity (%), wind at 10 m (m/s), rain (mm), radiation (J/cm2)
AIR, HUMIDITY, WIND, RAIN, RADIATION = "T", "U", "FF", "RR1", "GLO"
DIFFUSE = "DIF"
DOUBTFUL = 2
JOULES_CM2_TO_WATTS = 10_000 / 3600
Hours = Mapping[datetime, Mapping[str, float]]


@dataclass(frozen=True)
class HoursRead:
    """The hours of one station: values by column, NaN where nothing sure is written; times are universal."""

    station: str
    hours: Hours


def read_hours(path: Path, station: str, names: Sequence[str], notes: Notes, optional: Sequence[str] = ()) -> HoursRead:
    """The hours of a station.

    station: its number, may be empty when the file holds one only. Raises AulaError E_WEATHER without the columns, or
    for several stations and none chosen.
    """
    table = tables.read(path, notes=notes, expected=(STATION, WHEN, *names))
    missing = [name for name in (STATION, WHEN, *names) if table.place(name) < 0]
    if missing:
        raise AulaError(
            "{file} is not an hourly file of the weather service: no column {names}.",
            "E_WEATHER",
            file=path.name,
            names=listing(missing),
        )
    stations = [text.strip() for text in table.column(STATION)]
    present = sorted(set(stations))
    wanted = station.strip() or (present[0] if len(present) == 1 else "")
    if wanted not in present:
        raise AulaError(
            "{file}: choose the station of the countryside with STATION. Those that are there: {stations}.",
            "E_WEATHER",
            file=path.name,
            stations=listing(present, 30),
        )
    columns = {name: _sure(table, name) for name in (*names, *optional) if table.place(name) >= 0}
    times = table.column(WHEN)
    hours = {
        _hour(times[row], path.name, table.lines[row]): {name: columns[name][row] for name in columns}
        for row, name in enumerate(stations)
        if name == wanted
    }
    return HoursRead(wanted, hours)


def _hour(text: str, file: str, line: int) -> datetime:
    try:
        return datetime.strptime(text.strip()[:10], "%Y%m%d%H")
    except ValueError:
        raise AulaError(
            "{file}, line {line}: '{hour}' is no hour (year, month, day and hour in ten digits).",
            "E_WEATHER",
            file=file,
            line=line,
            hour=text,
        ) from None


def _sure(table: tables.Delimited, name: str) -> list[float]:
    """A column of the hourly base; NaN where nothing is written or where its quality is doubtful."""
    values = table.numbers(name)
    if table.place(f"Q{name}") < 0:
        return values
    return [float("nan") if quality == DOUBTFUL else value for value, quality in zip(values, table.numbers(f"Q{name}"))]
