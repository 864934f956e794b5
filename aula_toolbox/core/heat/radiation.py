"""Radiation that a standing person takes in: direct and diffuse sun, ground, walls, trees and sky.

Six directions in short, after SOLWEIG (Lindberg, Holmer and Thorsson 2008; Lindberg et al. 2016), with an isotropic sky
and walls that are half in the sun. On the scene of Gothenburg (6 June 1997, 9 to 17 h) its medians are 1 to 3 K above
solweig 0.1.0b96 in the sun and 3 to 5 K below it in the shade; felt, 0.4 to 0.8 K above and 0.8 to 1.4 K below. By day.

Method: docs/design/heat.md#felt-heat
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load
from .constants import heat_constants
from .shade import BUILDING, SUN
from .utci import ZERO_K, AirState

Numbers = NDArray[np.float64]
Grid = NDArray[np.float32]
#: sun so low (degrees) that nothing is said
LOWEST_DEG = 3.0
#: rows of a grid that are computed together
ROWS = 256


def clear_sky_w_m2(elevation_deg: float) -> float:
    """Global radiation of a clear sky (Haurwitz 1945).

    >>> round(clear_sky_w_m2(55.0))
    837
    """
    height = np.sin(np.radians(elevation_deg))
    return 0.0 if height <= 0 else float(1098 * height * np.exp(-0.059 / height))


def diffuse_w_m2(global_w_m2: float, elevation_deg: float, day_of_year: int) -> float:
    """The diffuse part of the global radiation (Erbs, Klein and Duffie 1982).

    >>> round(diffuse_w_m2(837.0, 55.0, 200))
    141
    """
    height = float(np.sin(np.radians(elevation_deg)))
    if height <= 0:
        return global_w_m2
    angle = 2 * np.pi * (day_of_year - 1) / 365
    distance = 1.00011 + 0.034221 * np.cos(angle) + 0.00128 * np.sin(angle)
    distance += 0.000719 * np.cos(2 * angle) + 7.7e-5 * np.sin(2 * angle)
    clear = min(max(global_w_m2 / (heat_constants()["constante_solaire_w_m2"] * distance * height), 0.0), 1.0)
    if clear <= 0.22:
        share = 1 - 0.09 * clear
    elif clear <= 0.8:
        share = 0.9511 - 0.1604 * clear + 4.388 * clear**2 - 16.638 * clear**3 + 12.336 * clear**4
    else:
        share = 0.165
    return float(share) * global_w_m2


@dataclass(frozen=True)
class SunHour:
    """An hour of sun: middle of the hour, elevation and azimuth (degrees), global and diffuse radiation (W/m2).

    solar_hour: hours of the sun's own time, noon when it stands highest; rise_hour: the same when it rose.
    highest_deg: how high it stands at noon.
    """

    when: datetime
    elevation_deg: float
    azimuth_deg: float
    global_w_m2: float
    diffuse_w_m2: float
    solar_hour: float
    rise_hour: float
    highest_deg: float

    @property
    def beam_w_m2(self) -> float:
        """Direct radiation on a plane that faces the sun."""
        height = np.sin(np.radians(max(self.elevation_deg, LOWEST_DEG)))
        return max(0.0, float((self.global_w_m2 - self.diffuse_w_m2) / height))

    @property
    def clearness(self) -> float:
        """Global radiation over that of a clear sky, 1 at most."""
        clear = clear_sky_w_m2(self.elevation_deg)
        return min(1.0, self.global_w_m2 / clear) if clear > 0 else 0.0

    def excess_k(self, slope: Any, origin: Any, peak_hour: Any) -> Any:
        """How much warmer than the air a sunny surface is (K): a sine from sunrise to its warmest hour."""
        phase = (self.solar_hour - self.rise_hour) / (np.asarray(peak_hour) - self.rise_hour)
        largest = np.asarray(slope) * self.highest_deg + np.asarray(origin)
        return np.maximum(0.0, largest * np.sin(np.pi / 2 * np.clip(phase, 0, 2))) * self.clearness


@dataclass(frozen=True)
class Surfaces:
    """What the ground of each pixel is made of, as the radiation sees it: arrays of a grid, or one number each."""

    albedo: Any
    emissivity: Any
    slope: Any
    origin: Any
    peak_hour: Any

    def part(self, rows: slice) -> Surfaces:
        """The same of some rows of the grid."""
        values = (self.albedo, self.emissivity, self.slope, self.origin, self.peak_hour)
        return Surfaces(*(one[rows] if isinstance(one, np.ndarray) else one for one in values))


def surfaces_table() -> Table:
    """Materials of the heat classes."""
    numbers = ("albedo", "emissivite", "exces_pente", "exces_origine", "heure_max")
    return load("heat_surfaces", {"lucode": int, "surface": str, **dict.fromkeys(numbers, float)})


def surfaces_of(codes: NDArray[Any], table: Table) -> Surfaces:
    """Materials of heat class codes; a code that the table lacks, or none, is paved."""
    rows = {row["lucode"]: row for row in table}
    paved = next(row for row in table if row["surface"] == PAVED)

    def column(name: str) -> Grid:
        values = np.full(256, paved[name], np.float32)
        for code, row in rows.items():
            values[code] = row[name]
        return values[codes]

    return Surfaces(*(column(name) for name in ("albedo", "emissivite", "exces_pente", "exces_origine", "heure_max")))


PAVED = "pavé"


@dataclass(frozen=True)
class FeltGround:
    """What stands around each pixel: visible sky with and without trees, roofs, ground, side of a pixel (m)."""

    sky: Grid
    bare_sky: Grid
    is_roof: NDArray[np.bool_]
    surfaces: Surfaces
    pixel_m: float

    @property
    def half_square(self) -> int:
        """Pixels on each side of the middle of the square of ground that is seen."""
        return max(0, round(heat_constants()["sol_alentour_m"] / self.pixel_m / 2 - 0.5))

    def part(self, rows: slice) -> FeltGround:
        """The same of some rows of the grid."""
        surfaces = self.surfaces.part(rows)
        return FeltGround(self.sky[rows], self.bare_sky[rows], self.is_roof[rows], surfaces, self.pixel_m)


def square_mean(values: Grid, used: NDArray[np.bool_], half: int) -> Grid:
    """Mean of the used pixels of the square around each pixel; its own value where none is used.

    half: pixels on each side of the middle.
    """
    weight = used.astype(np.float64)
    total, count = _square_sum(np.where(used, values, 0).astype(float), half), _square_sum(weight, half)
    return np.where(count > 0.5, total / np.maximum(count, 1), values).astype(np.float32)


def _square_sum(values: Numbers, half: int) -> Numbers:
    for axis in (0, 1):
        size = values.shape[axis]
        summed = np.concatenate([np.zeros_like(np.take(values, [0], axis)), np.cumsum(values, axis)], axis)
        high = np.minimum(np.arange(size) + half + 1, size)
        low = np.maximum(np.arange(size) - half, 0)
        values = np.take(summed, high, axis) - np.take(summed, low, axis)
    return values


def lit(state: NDArray[np.uint8]) -> Grid:
    """Share of the direct sun that reaches each pixel, from its state of shade."""
    through = np.float32(heat_constants()["arbre_transmission"])
    return np.where(state == SUN, np.float32(1), np.where(state == BUILDING, np.float32(0), through))


def radiant_c(ground: FeltGround, shares: Grid, sun: SunHour, air: AirState) -> Grid:
    """Mean radiant temperature (degC) of a standing person at each pixel of a grid.

    shares: share of the direct sun that reaches each pixel (`lit`).
    """
    known = heat_constants()
    through = known["arbre_transmission"]
    walls = 1 - ground.bare_sky
    open_sky = ground.sky + through * (ground.bare_sky - ground.sky)
    half = ground.half_square
    open_ground = ~ground.is_roof
    height, level = np.sin(np.radians(sun.elevation_deg)), np.cos(np.radians(sun.elevation_deg))
    shadow = known["mur_ensoleille"]
    # shortwave
    sky = sun.diffuse_w_m2 * open_sky
    bounced = known["mur_albedo"] * walls * (sun.global_w_m2 * (1 - shadow) + sun.diffuse_w_m2 * shadow)
    down = sun.beam_w_m2 * height * shares + sky + bounced
    up = ground.surfaces.albedo * square_mean(down, open_ground, half)
    side = 0.5 * (sky + bounced + up)
    direct = sun.beam_w_m2 * level * shares
    # longwave
    kelvin = air.air_c + ZERO_K
    sigma = known["stefan_boltzmann"]
    black = sigma * kelvin**4
    from_sky = sky_emissivity(air) * black
    wall_k = kelvin + 0.5 * float(
        sun.excess_k(known["mur_exces_pente"], known["mur_exces_origine"], known["mur_heure_max"])
    )
    gives = known["mur_emissivite"]
    from_wall = gives * sigma * wall_k**4 + (1 - gives) * from_sky
    from_tree = gives * black + (1 - gives) * from_sky
    warm_down = ground.sky * from_sky + (ground.bare_sky - ground.sky) * from_tree + walls * from_wall
    made_of = ground.surfaces
    excess = sun.excess_k(made_of.slope, made_of.origin, made_of.peak_hour)
    warm_up = made_of.emissivity * sigma * (kelvin + excess * square_mean(shares, open_ground, half)) ** 4
    warm_side = 0.5 * (warm_down + warm_up)
    # the body
    flat, sides, round_ = known["corps_haut_bas"], 4 * known["corps_cote"], known["corps_cylindre"]
    solar = known["peau_absorption_solaire"] * (round_ * direct + flat * (down + up) + sides * side)
    absorbs = known["peau_absorption_infrarouge"]
    thermal = absorbs * (flat * (warm_down + warm_up) + sides * warm_side)
    result: Grid = (((solar + thermal) / (absorbs * sigma)) ** 0.25 - ZERO_K).astype(np.float32)
    return result


def radiant_by_rows(ground: FeltGround, shares: Grid, sun: SunHour, air: AirState) -> Iterator[tuple[slice, Grid]]:
    """`radiant_c` of a large grid, some rows at a time."""
    rows, halo = shares.shape[0], ground.half_square
    for top in range(0, rows, ROWS):
        low, high = max(0, top - halo), min(rows, top + ROWS + halo)
        found = radiant_c(ground.part(slice(low, high)), shares[low:high], sun, air)
        here = slice(top, min(rows, top + ROWS))
        yield here, found[here.start - low : here.stop - low]


def sky_emissivity(air: AirState) -> float:
    """Emissivity of a clear sky (Prata 1996).

    >>> round(sky_emissivity(AirState(33.0, 40.0, 1.5)), 2)
    0.84
    """
    hectopascal = 6.107 * 10 ** (7.5 * air.air_c / (237.3 + air.air_c)) * air.humidity_pct / 100
    water = 46.5 * hectopascal / (air.air_c + ZERO_K)
    return float(1 - (1 + water) * np.exp(-np.sqrt(1.2 + 3 * water)))
