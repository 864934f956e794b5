"""Squares of people, homes, parks and zones of a small town, for tests of heat."""

from __future__ import annotations

import numpy as np

from aula_toolbox.core.heat.indicators import load_indicators
from tests.support.layers import memory_layer, square

COUNTS = [
    "ind",
    "men",
    "men_pauv",
    "men_1ind",
    "men_prop",
    "men_fmp",
    "ind_snv",
    "men_surf",
    "log_av45",
    "log_45_70",
    "log_70_90",
    "log_ap90",
    "ind_0_3",
    "ind_4_5",
    "ind_65_79",
    "ind_80p",
]
VINTAGES = {
    "2015": (["IdINSPIRE", *(name.capitalize() for name in COUNTS), "I_est_cr"], "idINSPIRE"),
    "2017": (["Idcar_200m", *COUNTS, "I_est_200"], "idcar"),
    "2019": (["IDCAR_200M", *(name.upper() for name in COUNTS), "I_EST_200"], "IDCAR"),
}
WEST, SOUTH = 690_000, 7_030_000


def grid(vintage="2017", geometry="Polygon", size=4, epsg=2154):
    names, _ = VINTAGES[vintage]
    random = np.random.default_rng(7)
    rows = []
    for column in range(size):
        for line in range(size):
            x, y = WEST + 200 * column, SOUTH + 200 * line
            values = random.uniform(5, 60, len(COUNTS)).round(2).tolist()
            shape = square(x, y, 200) if geometry == "Polygon" else None
            rows.append((shape, f"CRS{epsg}RES200mN{y}E{x}", *values, float(column == 0)))
    kinds = [f"{names[0]}:string", *(f"{name}:double" for name in names[1:])]
    return memory_layer(geometry, rows, "&".join(kinds), name="filosofi")


def zones(*boxes):
    return memory_layer("Polygon", [(square(*box), f"Z{i}") for i, box in enumerate(boxes)], "code:string")


def homes():
    return memory_layer(
        "Point", [(f"POINT({x} 0)", 10.0 * i) for i, x in enumerate((0, 150, 400, 700, 1500), 1)], "hab:double"
    )


def parks():
    return memory_layer(
        "Polygon", [(square(-50, -50, 100), "b", "oui"), (square(500, -50, 100), "a", "non")], "id:string&nuit:string"
    )


def scored_zones(count=5):
    indicators, _ = load_indicators()
    names = [*(item.field for item in indicators), "pop"]
    random = np.random.default_rng(3)
    rows = []
    for column in range(count):
        for line in range(count):
            hot = float(column + line)
            values = [hot * item.sense["nuit"] + random.uniform(0, 1) for item in indicators]
            rows.append((square(column * 100, line * 100, 100), f"{column}{line}", *values, 5.0 if hot == 0 else 900.0))
    return memory_layer("Polygon", rows, "&".join(["code:string", *(f"{name}:double" for name in names)]))


def cornered(side=8):
    """Noise, a high corner and a low one."""
    random = np.random.default_rng(5)
    rows = [
        (
            square(WEST + 100 * i, SOUTH + 100 * j, 100),
            f"{i}{j}",
            float(random.normal() + 3 * (min(i, j) > 5) - 3 * (max(i, j) < 2)),
        )
        for i in range(side)
        for j in range(side)
    ]
    return memory_layer("Polygon", rows, "code:string&valeur:double")
