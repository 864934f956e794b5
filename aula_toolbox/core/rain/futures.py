"""Rain of other climates: changes by season and model, wet days included, or daily projected series.

Method: docs/design/rain.md#futures. Published changes are those of the French reference trajectory (TRACC: +2, +2.7 and
+4 degrees in France) and of Explore2, by season (DJF, MAM, JJA, SON) or by year, against 1976-2005: rain in %, days of
1 mm or more in %. A climate is told as a range over its models, never as one line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import AulaError
from ..messages import listing, written
from ..reference import Table, load, number_or_none
from ..tables import TableFile
from ..text import joined
from .days import Floats, RainDays, rain_days
from .series import WET_DAY_MM, StationSeries

if TYPE_CHECKING:
    from .tables import RainTables

SHIPPED = "rain_climate_scenarios"
MONTHS = tuple(f"m{month:02d}" for month in range(1, 13))
YEAR = "annee"
SEASONS: dict[str, tuple[int, ...]] = {
    "hiver": (11, 0, 1),
    "printemps": (2, 3, 4),
    "ete": (5, 6, 7),
    "automne": (8, 9, 10),
    **{name: (place,) for place, name in enumerate(MONTHS)},
}
WORDS = {"djf": "hiver", "mam": "printemps", "jja": "ete", "son": "automne", "an": YEAR, "annuel": YEAR, "year": YEAR}
UNCHANGED = (0.0,) * 12
SEED = 20240901


@dataclass(frozen=True)
class Climate:
    """Change of the rain of each month, %, for one model; NaN: what the change of the year leaves for that month.

    year_pct: change of the year, NaN when not told; wet_pct: change of the days of 1 mm or more of each month, NaN:
    the same days; projected: the daily series of the model, one for each observed series, empty for changes.
    """

    name: str
    change_pct: tuple[float, ...] = UNCHANGED
    model: str = ""
    year_pct: float = float("nan")
    wet_pct: tuple[float, ...] = field(default=(float("nan"),) * 12)
    projected: tuple[StationSeries, ...] = ()

    @property
    def is_today(self) -> bool:
        """The climate of the observed years."""
        wet = any(one and not np.isnan(one) for one in self.wet_pct)
        return not (any(self.change_pct) or wet or self.projected)

    def days(self, series: StationSeries, tables: RainTables, initial_loss_mm: float, place: int = 0) -> RainDays:
        """The days of a series under this climate; place: of the series among all."""
        if self.projected:
            return self.projected[place].days(tables.calendars, initial_loss_mm)
        if self.is_today:
            return series.days(tables.calendars, initial_loss_mm)
        rain = changed(series, self.change_pct, self.year_pct, self.wet_pct)
        return rain_days(series.dates, rain, tables.calendars, initial_loss_mm)


def changed(series: StationSeries, change_pct: Sequence[float], year_pct: float, wet_pct: Sequence[float]) -> Floats:
    """Rain of a series with its months, its year and its wet days changed; E_CLIMATE when a month would be negative.

    >>> from types import SimpleNamespace
    >>> days = np.arange("2021-01-01", "2022-01-01", dtype="datetime64[D]")
    >>> even = SimpleNamespace(dates=days, rain_mm=np.full(365, 2.0))
    >>> round(changed(even, (10.0,) * 12, float("nan"), (float("nan"),) * 12).sum() / 730, 3)
    1.1
    """
    month = series.dates.astype("datetime64[M]").astype(np.int64) % 12
    rain = series.rain_mm
    sums = np.bincount(month, rain, 12)
    factor = 1.0 + np.array(change_pct, dtype=np.float64) / 100.0
    free = np.isnan(factor)
    if free.any():
        wanted = sums.sum() * (1.0 + year_pct / 100.0) - (sums * factor)[~free].sum()
        factor[free] = wanted / sums[free].sum() if sums[free].sum() > 0 else 1.0
    if (factor < 0).any():
        raise AulaError(
            "Changes that leave less than no rain in the months without a change of their own: {year} % in the year.",
            "E_CLIMATE",
            year=written(year_pct, "g"),
        )
    out = rain.copy()
    for place in range(12):
        here = month == place
        out[here] = _month(rain[here], factor[place], wet_pct[place])
    return out


def _month(rain: Floats, factor: float, wet_pct: float) -> Floats:
    """All the days of a calendar month: their total times a factor, their wet days changed in number.

    Fewer wet days: the lightest become dry. More: the dampest dry days, then some at random (one seed), get 1 mm. What
    the wet days have above 1 mm is then scaled to the total, so that they stay wet days.
    """
    wet = rain >= WET_DAY_MM
    count = int(wet.sum())
    if np.isnan(wet_pct) or not wet_pct or not count:
        return rain * factor
    wanted = round(count * (1.0 + wet_pct / 100.0))
    out = rain.copy()
    chance = np.random.default_rng(SEED).permutation(len(rain))
    if wanted < count:
        out[np.lexsort((chance, np.where(wet, rain, np.inf)))[: count - wanted]] = 0.0
    else:
        more = np.lexsort((chance, np.where(wet, np.inf, -rain)))[: min(wanted, len(rain)) - count]
        out[more] = WET_DAY_MM
    wet = out >= WET_DAY_MM
    left = rain.sum() * factor - out[~wet].sum()
    above = out[wet] - WET_DAY_MM
    spare = left - WET_DAY_MM * wet.sum()
    if spare >= 0 and above.sum() > 0:
        out[wet] = WET_DAY_MM + above * spare / above.sum()
    elif wet.any():
        out[wet] *= max(left, 0.0) / out[wet].sum()
    return out


def load_climates(path: Path | str | None = None, folder: Path | str | None = None) -> tuple[list[Climate], Table]:
    """The climates of a table: the user's file, else that of `folder` or the plugin.

    Long form: `climat, modele, saison, pluie_pct, jours_pct`, a row a season (hiver, printemps, ete, automne, annee,
    DJF... or m01 to m12). Wide form: `climat, m01..m12` (% a month, one model). Raises E_TABLE for a file that is not
    there or for a season that is none.
    """
    file = Path(path) if path else None
    if file is not None and not file.is_file():
        raise AulaError("File {file} does not exist. Choose it again.", "E_TABLE", file=str(file))
    name, where = (file.stem, file.parent) if file else (SHIPPED, folder)
    source = file or (Path(folder) / f"{SHIPPED}.csv" if folder else None)
    if source is not None and source.is_file() and _is_wide(source):
        table = load(name, {"climat": str, **dict.fromkeys(MONTHS, float)}, where)
        return [Climate(row["climat"], tuple(row[month] for month in MONTHS)) for row in table], table
    texts: dict[str, Callable[[str], Any]] = dict.fromkeys(("climat", "modele", "saison"), str)
    table = load(name, texts | {"pluie_pct": float, "jours_pct": number_or_none}, where)
    return _climates(table), table


def _is_wide(path: Path) -> bool:
    header = {joined(name) for name in TableFile(path).header}
    return MONTHS[0] in header


def _climates(table: Table) -> list[Climate]:
    """A climate for each name and model, in the order of the table."""
    rain: dict[tuple[str, str], dict[str, float]] = {}
    wet: dict[tuple[str, str], dict[str, float]] = {}
    wrong = []
    for row in table:
        key = (str(row["climat"]), str(row["modele"]))
        word = joined(row["saison"])
        season = WORDS.get(word, word)
        if season != YEAR and season not in SEASONS:
            wrong.append(str(row["saison"]))
            continue
        rain.setdefault(key, {})[season] = row["pluie_pct"]
        if row["jours_pct"] is not None:
            wet.setdefault(key, {})[season] = row["jours_pct"]
    if wrong:
        raise AulaError(
            "Table {table}: seasons that are none of {expected}: {values}.",
            "E_TABLE",
            table=table.path.name,
            expected=listing((YEAR, *list(SEASONS)[:4], "m01 ... m12")),
            values=listing(dict.fromkeys(wrong)),
        )
    return [_climate(name, model, told, wet.get((name, model), {})) for (name, model), told in rain.items()]


def _by_month(told: Mapping[str, float], other: float) -> tuple[float, ...]:
    """Change of each month from the seasons that hold it."""
    months = [other] * 12
    for season, value in sorted(told.items(), key=lambda one: len(SEASONS.get(one[0], range(12))), reverse=True):
        for place in SEASONS.get(season, range(12)):
            months[place] = value
    return tuple(months)


def _climate(name: str, model: str, told: Mapping[str, float], wet: Mapping[str, float]) -> Climate:
    """Seasons alone; a change of the year alone; or both: the other months then take what the year leaves."""
    seasons = {season: value for season, value in told.items() if season != YEAR}
    wet_pct = _by_month(wet, np.nan)
    if YEAR not in told:
        return Climate(name, _by_month(seasons, 0.0), model, wet_pct=wet_pct)
    months = _by_month(seasons, np.nan) if seasons else (told[YEAR],) * 12
    return Climate(name, months, model, told[YEAR], wet_pct)


def of_projections(
    name: str, model: str, series: Sequence[StationSeries], projected: Sequence[StationSeries]
) -> Climate:
    """A model by its daily series: each observed series takes the nearest one of the model."""
    chosen = []
    for one in series:
        away = [
            np.hypot(other.station.x_m - one.station.x_m, other.station.y_m - one.station.y_m) for other in projected
        ]
        chosen.append(projected[int(np.nanargmin(away))] if not np.isnan(away).all() else projected[0])
    return Climate(name, model=model, projected=tuple(chosen))


def told_alone(climates: Sequence[Climate]) -> list[str]:
    """Climates to come of which there is one model only: a line, not a range."""
    models: dict[str, set[str]] = {}
    for one in climates:
        if not one.is_today:
            models.setdefault(one.name, set()).add(one.model)
    return [name for name, those in models.items() if len(those) == 1]
