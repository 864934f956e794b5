"""The buildings set one by one: churches, schools, factories, shops, blocks of flats, farms."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np

from .geometry import Frame


class Landmark(NamedTuple):
    """A building: place of its middle, turn in degrees, form with width and depth in metres, and what it is."""

    group: str
    x: float
    y: float
    degrees: float
    form: str
    width: float
    depth: float
    nature: str
    usage: str
    height: float
    year: int | None
    dwellings: int = 0


@dataclass
class Footprint:
    """A landmark with its ring."""

    ring: np.ndarray
    landmark: Landmark


UN, IND = "Indifférenciée", "Industriel, agricole ou commercial"
COM, USI, REL, SPO, AGR, RES, NON = (
    "Commercial et services",
    "Industriel",
    "Religieux",
    "Sportif",
    "Agricole",
    "Résidentiel",
    "Indifférencié",
)

TOWN = (
    Landmark("eglise", 2030, 2372, 86, "church", 42, 17, "Eglise", REL, 21.5, 1922),
    Landmark("mairie", 2104, 2291, 3, "box", 30, 15, UN, COM, 13.2, 1925),
    Landmark("ecole_centre", 2205, 2435, 4, "u", 72, 46, UN, NON, 9.1, 1908),
    Landmark("college", 2392, 2148, 5, "u", 104, 72, UN, NON, 12.4, 1974),
    Landmark("gymnase", 2600, 2145, 7, "box", 46, 30, UN, SPO, 9.3, 1979),
    Landmark("hopital", 2742, 2178, 10, "box", 92, 17, UN, COM, 18.6, 1968),
    Landmark("hopital", 2758, 2226, 10, "l", 70, 42, UN, COM, 14.2, 1996),
    Landmark("hopital", 2810, 2170, 10, "box", 24, 34, UN, COM, 9.4, 2007),
    Landmark("ehpad", 2966, 2236, 9, "l", 74, 48, UN, NON, 10.8, 1991),
    Landmark("ecole_cite", 1246, 2052, 8.5, "box", 62, 12, UN, NON, 7.2, 1912),
    Landmark("ecole_cite", 1280, 2086, 8.5, "box", 48, 11, UN, NON, 6.8, 1912),
    Landmark("ecole_jardin", 2618, 1521, 8, "u", 78, 44, UN, NON, 7.9, 1926),
    Landmark("stade", 1535, 2004, 98, "box", 34, 8, UN, SPO, 6.6, 1958),
    Landmark("gare", 2132, 1943, 4, "box", 46, 12, UN, COM, 9.6, 1924),
    Landmark("gare", 2300, 1962, 5, "box", 70, 14, IND, NON, 7.5, None),
    Landmark("piscine", 2290, 2122, 94, "box", 36, 22, UN, SPO, 7.0, 1972),
    Landmark("hlm", 1535, 2665, 4, "box", 62, 11.5, UN, RES, 15.4, 1964, 40),
    Landmark("hlm", 1535, 2705, 4, "box", 62, 11.5, UN, RES, 15.6, 1964, 40),
    Landmark("hlm", 1700, 2705, 92, "box", 70, 11.5, UN, RES, 15.5, 1966, 50),
    Landmark("hlm", 1762, 2712, 92, "box", 70, 11.5, UN, RES, 15.5, 1966, 50),
    Landmark("hlm", 1850, 2715, 3, "box", 23, 22, UN, RES, 31.2, 1971, 60),
    Landmark("hlm", 1862, 2852, 3, "box", 23, 22, UN, RES, 30.8, 1971, 60),
    Landmark("hlm", 1525, 2815, 4, "l", 66, 40, UN, RES, 12.9, 1976, 44),
    Landmark("hlm", 1700, 2840, 5, "box", 74, 11.5, UN, RES, 12.7, 1976, 40),
)
INDUSTRY = (
    Landmark("fosse", 1185, 1420, 4, "box", 74, 17, IND, NON, 11.2, 1911),
    Landmark("fosse", 1275, 1392, 4, "box", 34, 22, IND, NON, 14.5, 1922),
    Landmark("fosse", 1350, 1450, 12, "box", 52, 19, IND, USI, 9.8, 1922),
    Landmark("fosse", 1273, 1470, 4, "box", 13, 13, "Tour, donjon", NON, 46.0, 1922),
    Landmark("fosse", 1165, 1520, 4, "l", 60, 34, IND, USI, 8.2, 1948),
    Landmark("moulin", 2210, 2850, 7, "box", 96, 44, IND, USI, 12.6, 1898),
    Landmark("moulin", 2312, 2880, 7, "box", 62, 26, IND, NON, 17.4, 1905),
    Landmark("moulin", 2390, 2860, 7, "l", 66, 46, IND, USI, 8.8, 1936),
    Landmark("sucrerie", 3060, 2957, 8, "box", 88, 38, IND, USI, 15.8, 1929),
    Landmark("sucrerie", 3160, 2968, 8, "box", 56, 30, IND, USI, 10.2, 1957),
    Landmark("sucrerie", 3225, 2983, 8, "round", 24, 24, "Silo", USI, 28.0, None),
    Landmark("sucrerie", 3255, 2987, 8, "round", 24, 24, "Silo", USI, 28.0, None),
    Landmark("zone", 2232, 3222, 1, "box", 72, 56, IND, USI, 9.2, 1983),
    Landmark("zone", 2350, 3222, 0, "l", 92, 60, IND, USI, 8.6, 1986),
    Landmark("zone", 2520, 3222, 2, "box", 58, 76, IND, USI, 8.4, 1981),
    Landmark("zone", 2606, 3228, 2, "box", 66, 64, IND, NON, 7.8, 1988),
    Landmark("zone", 2700, 3232, 2, "box", 78, 70, IND, USI, 10.4, 1979),
    Landmark("zone", 2806, 3238, 3, "box", 84, 66, IND, COM, 7.1, 1994),
    Landmark("zone", 2912, 3245, 3, "l", 82, 72, IND, USI, 9.0, 1999),
    Landmark("zone", 3092, 3250, 4, "box", 74, 64, IND, USI, 11.2, 2003),
    Landmark("zone", 3192, 3262, 4, "box", 62, 48, IND, NON, 7.4, 2011),
    Landmark("zone", 2552, 3372, 1, "box", 56, 70, IND, USI, 8.0, 1990),
    Landmark("zone", 2642, 3372, 1, "box", 66, 72, IND, COM, 7.6, 1992),
    Landmark("zone", 2748, 3374, 1, "l", 88, 74, IND, USI, 9.4, 1987),
    Landmark("zone", 2856, 3378, 1, "box", 74, 78, IND, USI, 10.9, 2001),
    Landmark("zone", 2952, 3382, 1, "box", 62, 66, IND, NON, 7.2, None),
    Landmark("zone", 2596, 3482, -2, "box", 70, 42, IND, COM, 6.6, 2005),
    Landmark("zone", 2702, 3484, -2, "box", 58, 40, IND, NON, 7.0, None),
    Landmark("zone", 2806, 3484, -2, "box", 76, 42, IND, USI, 8.2, 1998),
    Landmark("zone", 2920, 3484, -1, "box", 64, 40, IND, COM, 6.9, 2013),
    Landmark("zone", 3120, 3402, 2, "box", 72, 82, IND, USI, 12.1, 1996),
    Landmark("zone", 3222, 3402, 2, "box", 80, 66, IND, USI, 9.9, 2002),
    Landmark("zone", 3340, 3408, 2, "l", 96, 84, IND, COM, 8.7, 2009),
    Landmark("zone", 3400, 3262, 4, "box", 46, 40, IND, COM, 6.8, 2016),
    Landmark("logistique", 3686, 3375, -3, "box", 206, 138, IND, USI, 13.8, 2020),
    Landmark("logistique", 3650, 3505, -18, "box", 92, 40, IND, COM, 9.2, 2019),
    Landmark("step", 3690, 1118, 12, "box", 22, 12, IND, NON, 5.2, 1988),
    Landmark("step", 3726, 1136, 12, "round", 26, 26, IND, NON, 4.0, None),
    Landmark("step", 3764, 1146, 12, "round", 26, 26, IND, NON, 4.0, None),
    Landmark("dechetterie", 3372, 1892, 4, "box", 24, 11, IND, NON, 5.0, 2006),
)
RETAIL = (
    Landmark("retail", 3558, 2742, 4, "l", 140, 92, IND, COM, 8.9, 1986),
    Landmark("retail", 3738, 2742, 6, "box", 66, 50, IND, COM, 7.2, 1998),
    Landmark("retail", 3508, 2912, 2, "box", 60, 42, IND, COM, 7.0, 2004),
    Landmark("retail", 3592, 2916, 2, "box", 52, 44, IND, COM, 6.8, 2004),
    Landmark("retail", 3676, 2920, 2, "box", 64, 46, IND, COM, 7.4, 2006),
    Landmark("retail", 3768, 2914, 4, "box", 58, 44, IND, COM, 7.1, None),
    Landmark("retail", 3886, 2752, 84, "box", 84, 44, IND, COM, 7.6, 2019),
    Landmark("retail", 3858, 2632, 84, "box", 48, 36, IND, COM, 6.4, 2020),
    Landmark("retail", 3510, 2546, 3, "box", 52, 34, UN, COM, 6.2, 2001),
    Landmark("retail", 3588, 2550, 3, "box", 22, 17, UN, COM, 5.4, 2010),
    Landmark("retail", 3656, 2552, 3, "box", 56, 38, IND, COM, 6.9, 2008),
    Landmark("retail", 3744, 2556, 4, "box", 62, 40, IND, COM, 7.0, None),
    Landmark("retail", 3520, 2398, 0, "box", 88, 58, IND, COM, 7.8, 1991),
    Landmark("retail", 3648, 2392, 0, "box", 72, 60, IND, COM, 7.3, 1995),
    Landmark("retail", 3832, 2390, 88, "box", 74, 54, IND, COM, 7.5, 2014),
    Landmark("retail", 3538, 2262, 4, "box", 66, 44, IND, COM, 7.0, None),
    Landmark("retail", 3642, 2266, 4, "box", 46, 34, IND, COM, 6.6, 2010),
)
COUNTRY = (
    Landmark("eglise_n", 1818, 3746, 80, "church", 27, 12, "Eglise", REL, 14.0, 1868),
    Landmark("eglise_s", 3014, 678, 84, "church", 25, 11, "Eglise", REL, 13.2, 1780),
    Landmark("mairie_n", 1580, 3572, -4, "box", 20, 11, UN, COM, 8.6, 1884),
    Landmark("ecole_n", 1684, 3626, -3, "box", 46, 12, UN, NON, 6.9, 1884),
    Landmark("chateau", 3222, 764, 10, "box", 36, 14, "Château", NON, 13.6, 1760),
    Landmark("chateau", 3178, 738, 10, "l", 30, 22, UN, NON, 6.4, None),
    Landmark("salle_s", 2830, 655, 8, "box", 26, 15, UN, NON, 6.2, 1994),
    Landmark("serre", 742, 3452, -6, "box", 64, 18, "Serre", AGR, 4.2, None),
    Landmark("serre", 745, 3476, -6, "box", 64, 18, "Serre", AGR, 4.2, None),
    Landmark("serre", 748, 3500, -6, "box", 64, 18, "Serre", AGR, 4.3, None),
)
FARMS = (
    (262, 3530, 10),
    (1080, 3130, -8),
    (2410, 3790, 5),
    (420, 545, 24),
    (1330, 690, -15),
    (3700, 820, 12),
    (2450, 205, -6),
    (350, 2385, 4),
    (3600, 1560, 30),
    (1560, 260, 8),
    (2230, 3470, -6),
)
"""Middle and turn of the farms: a dwelling, two barns round a yard, a steel shed."""


def _farm(x: float, y: float, degrees: float) -> list[Landmark]:
    frame = Frame.turned(x, y, degrees)
    parts = (
        (0, -20, 0, "box", 18, 9, UN, RES, 6.8, 1880, 1),
        (-24, 4, 90, "box", 34, 9, UN, AGR, 7.2, None, 0),
        (2, 26, 0, "l", 40, 16, UN, AGR, 7.6, None, 0),
        (48, 8, 90, "box", 42, 22, IND, AGR, 8.4, 1992, 0),
    )
    out = []
    for u, v, turn, form, w, d, nature, usage, h, year, dwellings in parts:
        px, py = frame.map([(u, v)])[0]
        out.append(Landmark("ferme", px, py, degrees + turn, form, w, d, nature, usage, h, year, dwellings))
    return out


def outline(mark: Landmark) -> np.ndarray:
    """The footprint of a landmark, drawn round its middle."""
    w, d = mark.width / 2, mark.depth / 2
    rings = {
        "box": [(-w, -d), (w, -d), (w, d), (-w, d)],
        "l": [(-w, -d), (w, -d), (w, -0.1 * d), (-0.1 * w, -0.1 * d), (-0.1 * w, d), (-w, d)],
        "u": [
            (-w, -d),
            (w, -d),
            (w, d),
            (0.68 * w, d),
            (0.68 * w, -0.5 * d),
            (-0.68 * w, -0.5 * d),
            (-0.68 * w, d),
            (-w, d),
        ],
        "church": [
            (-w, -0.28 * d),
            (-0.72 * w, -0.28 * d),
            (-0.72 * w, -0.55 * d),
            (0.2 * w, -0.55 * d),
            (0.2 * w, -d),
            (0.5 * w, -d),
            (0.5 * w, -0.55 * d),
            (0.82 * w, -0.5 * d),
            (w, -0.2 * d),
            (w, 0.2 * d),
            (0.82 * w, 0.5 * d),
            (0.5 * w, 0.55 * d),
            (0.5 * w, d),
            (0.2 * w, d),
            (0.2 * w, 0.55 * d),
            (-0.72 * w, 0.55 * d),
            (-0.72 * w, 0.28 * d),
            (-w, 0.28 * d),
        ],
        "round": [(w * np.cos(t), d * np.sin(t)) for t in np.linspace(0, 2 * np.pi, 16, endpoint=False)],
    }
    return Frame.turned(mark.x, mark.y, mark.degrees).map(rings[mark.form])


@cache
def shapes() -> list[Footprint]:
    """Every landmark with its footprint, farms included."""
    farms = [part for place in FARMS for part in _farm(*place)]
    return [Footprint(outline(m), m) for m in (*TOWN, *INDUSTRY, *RETAIL, *COUNTRY, *farms)]
