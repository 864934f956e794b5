"""Water that a garden, a lawn or vegetables need, from the balance of the soil day by day (FAO-56).

Method: docs/design/rain.md#irrigation. Source: Allen et al. 1998, FAO Irrigation and Drainage Paper 56, chapter 8:
the soil is emptied by Kc x ET0 and filled by rain; when the readily available water is gone, it is filled again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..columns import find, names_of
from ..errors import AulaError
from ..messages import Notes, listing, written
from ..reference import Row, Table, load
from ..tables import TableFile
from .days import DAYS_PER_YEAR, GARDEN, Dates, Floats
from .genericcsv import PATTERNS
from .rainfile import days_of, numbers

if TYPE_CHECKING:
    from .series import StationSeries
    from .tables import RainTables

PLAUSIBLE_YEAR_MM = (300.0, 2500.0)  # of reference evapotranspiration, whatever the place in France
WHOLE = 365
FLAT = "arrosage_l_m2_an"
ET_STEP, ET_USUAL = 0.04, 5.0  # FAO-56: p grows by 0.04 for each mm a day under 5 mm


@dataclass(frozen=True)
class Crop:
    """Coefficient over the season (start, full, end), roots, depletion that does no harm, efficiency of watering.

    days: MMDD of the start, of the full growth, of its end, of the last watering.
    """

    kc: tuple[float, float, float]
    days: tuple[int, int, int, int]
    roots_m: float
    depletion: float
    efficiency: float

    def coefficient(self, dates: Dates) -> Floats:
        """Kc of each day; 0 outside the season, where nothing is watered."""
        year = dates.astype("datetime64[Y]").astype("datetime64[D]")
        stages = [
            (year.astype("datetime64[M]") + (stage // 100 - 1)).astype("datetime64[D]") + (stage % 100 - 1)
            for stage in self.days
        ]
        start, full, late, stop = ((stage - year).astype(np.int64) for stage in stages)
        day = (dates - year).astype(np.int64)
        grown = np.clip((day - start) / np.maximum(full - start, 1), 0.0, 1.0)
        ended = np.clip((day - late) / np.maximum(stop - late, 1), 0.0, 1.0)
        kc = self.kc[0] + (self.kc[1] - self.kc[0]) * grown + (self.kc[2] - self.kc[1]) * ended
        return np.where((day >= start) & (day <= stop), kc, 0.0)


@dataclass(frozen=True)
class Watering:
    """Water of a mean year, L/m2, and its mean by month, mm a day."""

    year_l_m2: float
    month_mm_d: Floats
    years: int


def load_crop(name: str, folder: Path | str | None = None) -> tuple[Crop, Table]:
    """A crop of the table, the user's own in `folder` if it is there; E_TABLE for one that it lacks."""
    texts = dict.fromkeys(("culture", "debut_mmjj", "plein_mmjj", "fin_mmjj", "arret_mmjj"), str)
    figures = dict.fromkeys(("kc_debut", "kc_plein", "kc_fin", "racines_m", "p", "rendement"), float)
    table = load("rain_crops", {**texts, **figures}, folder)
    row = _row(table, "culture", name)
    days = [int(str(row[key]).replace("-", "")) for key in ("debut_mmjj", "plein_mmjj", "fin_mmjj", "arret_mmjj")]
    kc = (row["kc_debut"], row["kc_plein"], row["kc_fin"])
    return Crop(kc, (days[0], days[1], days[2], days[3]), row["racines_m"], row["p"], row["rendement"]), table


def load_soil(name: str, folder: Path | str | None = None) -> tuple[float, Table]:
    """Water that a metre of soil holds for plants, mm.

    >>> load_soil("SABLE")[0]
    80.0
    """
    table = load("rain_soils", {"sol": str, "reserve_mm_m": float}, folder)
    return float(_row(table, "sol", name)["reserve_mm_m"]), table


def _row(table: Table, key: str, name: str) -> Row:
    rows = table.where(**{key: name})
    if not rows:
        raise AulaError(
            "Table {table}: no row {name}; the table holds {present}.",
            "E_TABLE",
            table=table.path.name,
            name=name,
            present=listing(table.column(key)),
        )
    return rows[0]


def read_et0(paths: Sequence[Path | str], notes: Notes) -> tuple[Dates, Floats]:
    r"""Days and reference evapotranspiration (mm), the mean of the stations or cells of the files.

    SIM2 (ETP_Q), Météo-France (ETPGRILLE, ETPMON), CAMELS (Evap), Open-Meteo, or a CSV with a date and such a column.
    Raises E_ET0 when no file holds one, or when its year cannot be one.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False) as file:
    ...     _ = file.write("date;et0\n2024-07-01;5,5\n2024-07-02;4\n")
    >>> read_et0([file.name], Notes())[1].tolist()
    [5.5, 4.0]
    """
    parts: list[tuple[Dates, Floats]] = []
    for path in map(Path, paths):
        table = TableFile(path, notes=notes, expected=(*names_of("jour"), *names_of("et0_mm")))
        day, name = find("jour", table.header).field, find("et0_mm", table.header).field
        if day is None or name is None:
            continue
        frame = table.frame([day, name])
        texts = frame[day].str.strip().str.slice(0, 10)
        first = next((text for text in texts if text), "")
        pattern = next((form for sign, form in PATTERNS if re.match(sign, first)), "%Y-%m-%d")
        values = numbers(frame[name], path, name)
        seen = ~np.isnan(values)
        parts.append((days_of(texts, path, pattern)[seen], values[seen]))
    if not parts:
        raise AulaError(
            "No reference evapotranspiration in the files: no column among {expected}.",
            "E_ET0",
            expected=listing(names_of("et0_mm"), 12),
        )
    days, place = np.unique(np.concatenate([one for one, _ in parts]), return_inverse=True)
    values = np.concatenate([one for _, one in parts])
    mean: Floats = np.bincount(place, values) / np.bincount(place)
    yearly = float(mean.mean()) * DAYS_PER_YEAR
    if not PLAUSIBLE_YEAR_MM[0] <= yearly <= PLAUSIBLE_YEAR_MM[1]:
        raise AulaError(
            "Evapotranspiration of {mm} mm a year cannot be ({low} to {high}): another column, or another unit?",
            "E_ET0",
            mm=f"{yearly:.0f}",
            low=written(PLAUSIBLE_YEAR_MM[0], "g"),
            high=written(PLAUSIBLE_YEAR_MM[1], "g"),
        )
    return days, mean


def soil_balance(rain_mm: Floats, et0_mm: Floats, kc: Floats, crop: Crop, reserve_mm_m: float) -> Floats:
    """Water given each day, mm at the plant (before the efficiency): FAO-56, equations 82 to 86, soil full at first.

    kc: 0 out of the season, where nothing is watered and the soil loses to the air as at the start of the season.

    >>> crop = Crop((1.0, 1.0, 1.0), (101, 101, 1231, 1231), 0.5, 0.4, 1.0)
    >>> soil_balance(np.zeros(12), np.full(12, 5.0), np.ones(12), crop, 100.0).tolist()
    [0.0, 0.0, 0.0, 0.0, 20.0, 0.0, 0.0, 0.0, 20.0, 0.0, 0.0, 0.0]
    """
    total = reserve_mm_m * crop.roots_m
    given = np.zeros(len(rain_mm))
    depletion = 0.0
    bare = crop.kc[0]
    for day in range(len(rain_mm)):
        loss = (kc[day] or bare) * et0_mm[day]
        limit = min(max(crop.depletion + ET_STEP * (ET_USUAL - loss), 0.1), 0.8) * total
        if kc[day] > 0 and depletion >= limit:
            given[day] = depletion
            depletion = 0.0
        depletion = min(max(depletion - rain_mm[day] + loss, 0.0), total)
    return given


def watering(
    series: Sequence[StationSeries], days: Dates, et0_mm: Floats, crop: Crop, reserve_mm_m: float, least_years: int
) -> Watering:
    """Watering of a mean year over the days that rain and evapotranspiration share, mean of the series.

    Raises E_ET0 under `least_years` years in common.
    """
    months, yearly, common_years = [], [], []
    for one in series:
        shared, of_rain, of_et = np.intersect1d(one.dates, days, return_indices=True)
        if len(shared) < least_years * WHOLE:
            continue
        given = soil_balance(one.rain_mm[of_rain], et0_mm[of_et], crop.coefficient(shared), crop, reserve_mm_m)
        water = given / crop.efficiency
        month = shared.astype("datetime64[M]").astype(np.int64) % 12
        months.append(np.bincount(month, water, 12) / np.maximum(np.bincount(month, minlength=12), 1))
        yearly.append(float(water.sum()) * DAYS_PER_YEAR / len(shared))
        common_years.append(len(shared) // WHOLE)
    if not months:
        raise AulaError(
            "Rain and evapotranspiration have fewer than {least} years in common.", "E_ET0", least=least_years
        )
    return Watering(float(np.mean(yearly)), np.mean(months, axis=0), min(common_years))


def with_watering(tables: RainTables, found: Watering) -> RainTables:
    """The tables with the months and the year of a balance in place of the flat practice."""
    rows = [row for row in tables.calendars if row["calendrier"] != GARDEN]
    lengths = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    rows.extend(
        {
            "calendrier": GARDEN,
            "jours": "1-7",
            "debut_mmjj": f"{month:02d}-01",
            "fin_mmjj": f"{month:02d}-{lengths[month - 1]}",
            "poids": float(found.month_mm_d[month - 1]),
        }
        for month in range(1, 13)
    )
    figures = [{**row, "valeur": found.year_l_m2} if row["nom"] == FLAT else row for row in tables.constants_table]
    return replace(
        tables,
        calendars=replace(tables.calendars, rows=tuple(rows)),
        constants_table=replace(tables.constants_table, rows=tuple(figures)),
    )
