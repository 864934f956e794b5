"""Satellite numbers: surface temperature, reflectance, NDVI and albedo of Landsat and Sentinel-2.

Method: docs/design/heat.md#satellite
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..reference import load
from .constants import heat_constants

#: whole numbers of a band, as the satellite writes them
Numbers = NDArray[Any]

Values = NDArray[np.float32]
KELVIN = 273.15
LANDSAT = re.compile(r"^(L[A-Z]\d{2})_(L[12]\w{2})_(\d{6})_(\d{8})_", re.IGNORECASE)
FAMILIES = {"LC08": "L89", "LC09": "L89", "LE07": "L47", "LT05": "L47", "LT04": "L47"}
S2_BASELINES = ("after", "before", "applied")


@dataclass(frozen=True)
class Band:
    """How a band's numbers become a physical value: `DN x scale + offset`, within the valid range."""

    name: str
    scale: float
    offset: float
    low: float
    high: float

    def values(self, numbers: Numbers) -> Values:
        """Physical values; NaN outside the valid range."""
        valid = (numbers >= self.low) & (numbers <= self.high)
        return np.where(valid, numbers * self.scale + self.offset, np.nan).astype(np.float32)


@lru_cache(maxsize=1)
def bands() -> dict[tuple[str, str], Band]:
    """Bands by sensor family (`L89`, `L47`, `S2`, `REF`) and role (`RED`, ..., `LST`)."""
    columns = {
        "capteur": str,
        "bande": str,
        "role": str,
        "echelle": float,
        "decalage": float,
        "dn_min": float,
        "dn_max": float,
    }
    return {
        (row["capteur"], row["role"]): Band(row["bande"], row["echelle"], row["decalage"], row["dn_min"], row["dn_max"])
        for row in load("heat_capteurs", columns)
    }


@dataclass(frozen=True)
class Product:
    """What the name of a Landsat product says."""

    scene: str
    satellite: str
    family: str
    level: str
    day: date
    #: orbit (WRS-2 path): the same satellite on the same day is one passage only on one path
    path: str = ""

    @property
    def passage(self) -> tuple[date, str, str]:
        """What makes two products one acquisition: day, satellite and path."""
        return self.day, self.satellite, self.path


def product(scene: str) -> Product | None:
    """Read the name of a Landsat product, such as LC08_L2SP_199025_20200808_20200918_02_T1; None if it is none."""
    found = LANDSAT.match(scene)
    if found is None or found.group(1).upper() not in FAMILIES:
        return None
    satellite, level, tile, day = (part.upper() for part in found.groups())
    when = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    return Product(scene, satellite, FAMILIES[satellite], level, when, tile[:3])


def months(text: str) -> tuple[int, ...]:
    """Months written `6-8` or `5,6,9` or `11-2`. Raises AulaError E_MONTHS when they cannot be read.

    >>> months('6-8'), months('11-2')
    ((6, 7, 8), (11, 12, 1, 2))
    """
    chosen: list[int] = []
    for part in text.replace(" ", "").split(","):
        ends = re.fullmatch(r"(\d{1,2})(?:-(\d{1,2}))?", part)
        first = int(ends.group(1)) if ends else 0
        last = int(ends.group(2) or first) if ends else 0
        if not (1 <= first <= 12 and 1 <= last <= 12):
            raise AulaError("MONTHS is '{months}'; write it like 6-8 or 5,6,9.", "E_MONTHS", months=text)
        chosen += [(first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1)]
    return tuple(dict.fromkeys(chosen))


def surface_temperature_c(numbers: Numbers, family: str) -> Values:
    """Land surface temperature (degC) of the thermal product of Landsat Collection 2 Level-2.

    >>> surface_temperature_c(np.array([44_000]), "L89").astype(float).round(1).tolist()
    [26.2]
    """
    return bands()[family, "LST"].values(numbers) - np.float32(KELVIN)


def clear(qa_pixel: Numbers, bits: int) -> NDArray[np.bool_]:
    """Pixels without any of the flagged conditions (fill, cloud, shadow, snow).

    >>> clear(np.array([0, 8, 1]), 9).tolist()
    [True, False, False]
    """
    return (qa_pixel.astype(np.int64) & bits) == 0


def is_water(qa_pixel: Numbers) -> NDArray[np.bool_]:
    """Pixels that the quality band calls water.

    >>> is_water(np.array([0, 1 << 7])).tolist()
    [False, True]
    """
    return (qa_pixel.astype(np.int64) >> int(heat_constants()["qa_eau_bit"]) & 1) == 1


def certain(st_qa: Numbers, most_k: float) -> NDArray[np.bool_]:
    """Pixels whose temperature uncertainty is known and at most `most_k` kelvin.

    >>> certain(np.array([100, 900]), 2.0).tolist()
    [True, False]
    """
    limits = heat_constants()
    known = st_qa != limits["st_qa_nodata"]
    return known & (st_qa * limits["st_qa_echelle"] <= most_k)


def reflectance(numbers: Numbers, family: str, role: str, baseline: str | None = None) -> Values:
    """Surface reflectance of a band; for Sentinel-2 the processing baseline says whether 1000 is subtracted.

    Raises AulaError E_BASELINE when Sentinel-2 comes without its baseline.
    """
    band = bands()[family, role]
    if family != "S2":
        return band.values(numbers)
    if baseline not in S2_BASELINES:
        raise AulaError(
            "Give the processing baseline of the Sentinel-2 image: the offset of 1000 makes the NDVI wrong otherwise.",
            "E_BASELINE",
        )
    shift = heat_constants()["s2_decalage"] * band.scale if baseline == "after" else 0.0
    return band.values(numbers) + np.float32(shift)


def ndvi(red: Values, nir: Values) -> Values:
    """Vegetation index (-1 to 1); NaN where red or near infrared is not positive.

    >>> ndvi(np.array([0.1, 0.0]), np.array([0.5, 0.4])).astype(float).round(2).tolist()
    [0.67, nan]
    """
    result = np.full(red.shape, np.nan, np.float32)
    np.divide(nir - red, nir + red, out=result, where=(red > 0) & (nir > 0))
    return np.clip(result, -1, 1)


def albedo(reflectances: Mapping[str, Values]) -> Values:
    """Shortwave albedo (0-1) from BLUE, RED, NIR, SWIR1, SWIR2. Source: Liang (2001).

    >>> roles = ('BLUE', 'RED', 'NIR', 'SWIR1', 'SWIR2')
    >>> round(float(albedo({role: np.array([0.2], np.float32) for role in roles})[0]), 2)
    0.2
    """
    weights = load("heat_albedo", {"role": str, "coefficient": float}).mapping("role", "coefficient")
    total = np.full(reflectances["NIR"].shape, weights.pop("CONSTANTE"), np.float32)
    for role, weight in weights.items():
        total += np.float32(weight) * reflectances[role]
    return np.clip(total, 0, 1).astype(np.float32)


@dataclass(frozen=True)
class SceneReference:
    """What a scene's temperatures are compared to."""

    level_c: float
    deviation_c: float
    pixels: int


class SceneTally:
    """What a scene amounts to, taken in band after band: a whole scene is never held."""

    def __init__(self, with_countryside: bool) -> None:
        self._with_countryside = with_countryside
        self.clear = 0
        self._total, self._clear_values = 0.0, list[Values]()
        self._land, self._chosen = Moments(), Moments()

    def add(self, lst_c: Values, water: NDArray[np.bool_], countryside: NDArray[np.bool_] | None) -> None:
        """Take in a band: temperatures (NaN where not clear), its water, and the open countryside if it is given."""
        seen = np.isfinite(lst_c)
        self.clear += int(seen.sum())
        self._total += float(np.sum(lst_c, where=seen, dtype=float))
        self._land.add(lst_c[seen & ~water])
        if countryside is not None:
            self._chosen.add(lst_c[seen & ~water & countryside])
        elif not self._with_countryside:
            self._clear_values.append(lst_c[seen])

    @property
    def mean_c(self) -> float:
        """Mean temperature of the clear pixels; NaN without any."""
        return self._total / self.clear if self.clear else float("nan")

    def reference(self) -> SceneReference:
        """Mean temperature of the open countryside, or the median of the scene; spread of the land pixels.

        level_c is NaN when too few countryside pixels are clear: the scene cannot be compared.
        """
        if self._with_countryside:
            enough = self._chosen.count >= heat_constants()["reference_pixels_min"]
            level = self._chosen.mean if enough else float("nan")
            return SceneReference(level, self._land.deviation, self._chosen.count)
        values = np.concatenate(self._clear_values) if self._clear_values else np.empty(0, np.float32)
        level = float(np.median(values, overwrite_input=True)) if values.size else float("nan")
        return SceneReference(level, self._land.deviation, 0)


class Moments:
    """Mean and standard deviation of numbers taken in part by part, in double precision."""

    def __init__(self) -> None:
        self.count, self.mean, self._squares = 0, float("nan"), 0.0

    def add(self, values: Values) -> None:
        """Take in some numbers (Chan's update: no sum of large squares)."""
        if not values.size:
            return
        mean = float(np.mean(values, dtype=float))
        squares = float(np.sum((values - mean) ** 2, dtype=float))
        gap = mean - self.mean if self.count else 0.0
        whole = self.count + values.size
        self._squares += squares + gap**2 * self.count * values.size / whole
        self.mean = (self.mean if self.count else mean) + gap * values.size / whole
        self.count = whole

    @property
    def deviation(self) -> float:
        """Population standard deviation; NaN without any number."""
        return float(np.sqrt(self._squares / self.count)) if self.count else float("nan")


def median_of_scenes(stack: NDArray[np.float32], least: int) -> tuple[Values, NDArray[np.uint16]]:
    """Median over the scenes (first axis) and number of clear observations; NaN under `least`.

    >>> middle, count = median_of_scenes(np.array([[[20.0]], [[24.0]], [[np.nan]]], np.float32), 2)
    >>> middle.tolist(), count.tolist()
    ([[22.0]], [[2]])
    """
    import warnings

    count = np.isfinite(stack).sum(axis=0).astype(np.uint16)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # pixels never seen
        middle = np.nanmedian(stack, axis=0).astype(np.float32)
    return np.where(count >= least, middle, np.nan).astype(np.float32), count
