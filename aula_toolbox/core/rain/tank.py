"""The size of a tank from the roof, the rain and the demand.

Method: docs/design/rain.md#tank-size
"""

from __future__ import annotations

from enum import Enum

import numpy as np

from ..errors import AulaError
from ..messages import written
from .days import DAYS_PER_YEAR, Floats
from .tables import RainTables

DAYS_OF_EN = 365.0  # EN 16941-1 divides the yearly volume by 365

LITRES_PER_M3 = 1000.0


class TankMode(Enum):
    """How a tank is given its size."""

    EN = "EN"
    SHARE = "SHARE"
    LITRES = "LITRES"
    PER_M2 = "PER_M2"
    TARGET = "TARGET"
    FIELD = "FIELD"


ROUNDED = (TankMode.EN, TankMode.SHARE, TankMode.PER_M2)


def tank_value(mode: TankMode, value: float | None, tables: RainTables) -> float:
    """The value of a sizing rule: the user's within its bounds, else the default; E_TANK out of bounds.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> tank_value(TankMode.SHARE, None, load_tables()), tank_value(TankMode.SHARE, 3, load_tables())
    (5.0, 3.0)
    """
    row = tables.modes.where(mode=mode.value)[0]
    if value is None:
        return float(row["defaut"])
    if not row["mini"] <= value <= row["maxi"]:
        raise AulaError(
            "TANK_VALUE is {value}; with {mode} it must lie in [{low}, {high}] ({unit}).",
            "E_TANK",
            value=written(value, "g"),
            mode=mode.value,
            low=written(row["mini"], "g"),
            high=written(row["maxi"], "g"),
            unit=row["unite"],
        )
    return float(value)


def basis_l(ae_m2: Floats, annual_mm: Floats | float, d_l_j: Floats) -> Floats:
    """V: the smaller of the yearly resource and the yearly demand, litres (1 mm on 1 m2 is 1 L).

    >>> basis_l(np.array([100.0]), 700.0, np.array([150.0])).tolist()
    [54787.5]
    """
    return np.minimum(ae_m2 * annual_mm, d_l_j * DAYS_PER_YEAR)


def raw_tank_l(
    mode: TankMode, value: float, ae_m2: Floats, annual_mm: Floats | float, d_l_j: Floats, toit_m2: Floats
) -> Floats:
    """Size before rounding, litres, for the four rules that need no simulation. Raises ValueError for another mode.

    >>> raw_tank_l(TankMode.PER_M2, 25.0, np.array([90.0]), 700.0, np.array([150.0]), np.array([100.0])).tolist()
    [2500.0]
    """
    if mode is TankMode.EN:
        return basis_l(ae_m2, annual_mm, d_l_j) * value / DAYS_OF_EN
    if mode is TankMode.SHARE:
        return basis_l(ae_m2, annual_mm, d_l_j) * value / 100.0
    if mode is TankMode.LITRES:
        return np.full(len(ae_m2), float(value))
    if mode is TankMode.PER_M2:
        return value * toit_m2
    raise ValueError(f"{mode} is not a formula")


def market_sizes(tables: RainTables) -> Floats:
    """Tanks that are sold, litres, increasing.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> market_sizes(load_tables())[:3].tolist()
    [300.0, 500.0, 1000.0]
    """
    return np.unique(np.array(tables.sizes.column("cuve_l"), dtype=np.float64))


def offered_sizes(tables: RainTables) -> Floats:
    """Market sizes, and beyond them tanks built on the spot, by the step of large tanks, litres.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> offered_sizes(load_tables())[-1] == load_tables().constants['cuve_max_l']
    True
    """
    sizes, step = market_sizes(tables), tables.constants["pas_grande_cuve_l"]
    return np.concatenate([sizes, np.arange(sizes[-1] + step, tables.constants["cuve_max_l"] + step / 2.0, step)])


def largest_sizes(sizes_l: Floats, market_l: float, basis: Floats) -> Floats:
    """Largest tank that is looked at: the largest of the market, or what the roof yields or needs in a year, litres.

    >>> largest_sizes(np.array([1000.0, 5000.0, 20000.0]), 5000.0, np.array([300.0, 21000.0])).tolist()
    [5000.0, 20000.0]
    """
    wanted = np.maximum(np.nan_to_num(basis), market_l)
    largest: Floats = sizes_l[np.maximum(np.searchsorted(sizes_l, wanted, side="right") - 1, 0)]
    return largest


def round_up(litres: Floats, tables: RainTables) -> Floats:
    """Up to the next market size; beyond the largest, to the next multiple of a large tank's step.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> round_up(np.array([950.0, np.nan]), load_tables()).tolist()
    [1000.0, nan]
    """
    sizes = market_sizes(tables)
    step = tables.constants["pas_grande_cuve_l"]
    place = np.searchsorted(sizes, litres, side="left")  # what is not known sorts last, and stays unknown
    sold: Floats = np.where(place < len(sizes), sizes[np.minimum(place, len(sizes) - 1)], np.ceil(litres / step) * step)
    return sold


def one_tank(use_l: Floats, storm_m3: Floats, tables: RainTables) -> tuple[Floats, Floats]:
    """One tank of two parts, litres: its size of the market, and its part above the leak, empty before a storm.

    use_l: the part for use, below the leak; storm_m3: what is left to be held. NaN where one of them is not known.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> whole, storm = one_tank(np.array([3000.0, 3000.0, np.nan]), np.array([1.2, 0.0, 1.0]), load_tables())
    >>> whole.tolist(), storm.tolist()
    ([5000.0, 3000.0, nan], [2000.0, 0.0, nan])
    """
    needed = use_l + storm_m3 * LITRES_PER_M3
    whole = np.where(storm_m3 > 0, round_up(needed, tables), needed)
    return whole, whole - use_l


def size_tanks(
    mode: TankMode,
    value: float,
    ae_m2: Floats,
    annual_mm: Floats | float,
    d_l_j: Floats,
    toit_m2: Floats,
    tables: RainTables,
    to_market: bool = True,
) -> Floats:
    """Tank of each roof in litres; NaN where there is no demand or no resource.

    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> active, need, roof = np.array([90.0, 90.0]), np.array([150.0, 0.0]), np.array([100.0, 100.0])
    >>> size_tanks(TankMode.LITRES, 3000.0, active, 700.0, need, roof, load_tables()).tolist()
    [3000.0, nan]
    """
    litres = raw_tank_l(mode, value, ae_m2, annual_mm, d_l_j, toit_m2)
    litres = round_up(litres, tables) if to_market and mode in ROUNDED else np.floor(litres + 0.5)
    with np.errstate(invalid="ignore"):
        possible = (d_l_j > 0) & (ae_m2 * annual_mm > 0)
    return np.where(possible, litres, np.nan)
