"""Filosofi 200 m: the INSEE grid of households, summed from the dwellings of the buildings.

Schema of the file ``carreaux_200m_met`` (2019): cells of the European grid (EPSG:3035), counts with one decimal.
As in the real file, a cell of fewer than 11 households is imputed (i_est_200 = 1).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import osr

from .buildings import records
from .geometry import polygon
from .layers import ORIGIN, Layer, lambert93, random
from .lots import shapes

SIDE_M = 200
AGES = (
    "ind_0_3",
    "ind_4_5",
    "ind_6_10",
    "ind_11_17",
    "ind_18_24",
    "ind_25_39",
    "ind_40_54",
    "ind_55_64",
    "ind_65_79",
    "ind_80p",
    "ind_inc",
)
PERIODS = ("log_av45", "log_45_70", "log_70_90", "log_ap90", "log_inc")
FIELDS = {
    "idcar_200m": "text",
    "idcar_1km": "text",
    "idcar_nat": "text",
    "i_est_200": "int",
    "i_est_1km": "int",
    "lcog_geo": "text",
    "ind": "real",
    "men": "real",
    "men_pauv": "real",
    "men_1ind": "real",
    "men_5ind": "real",
    "men_prop": "real",
    "men_fmp": "real",
    "ind_snv": "real",
    "men_surf": "real",
    "men_coll": "real",
    "men_mais": "real",
    **dict.fromkeys(PERIODS, "real"),
    "log_soc": "real",
    **dict.fromkeys(AGES, "real"),
}
# quarter: shares of the ages above; then shares of households (poor, alone, of five and more, owner, single parent,
# social housing), living standard (EUR a person and year), floor (m2 a household)
PROFILES: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "coron": (
        (0.055, 0.03, 0.075, 0.105, 0.085, 0.19, 0.185, 0.12, 0.115, 0.035, 0.005),
        (0.31, 0.29, 0.10, 0.16, 0.19, 0.78, 15900, 74),
    ),
    "jardin": (
        (0.04, 0.022, 0.058, 0.085, 0.07, 0.16, 0.185, 0.145, 0.165, 0.065, 0.005),
        (0.22, 0.33, 0.07, 0.28, 0.14, 0.64, 18100, 79),
    ),
    "centre": (
        (0.034, 0.016, 0.04, 0.058, 0.09, 0.21, 0.18, 0.14, 0.155, 0.072, 0.005),
        (0.21, 0.46, 0.03, 0.41, 0.12, 0.14, 19400, 72),
    ),
    "ville": (
        (0.038, 0.02, 0.05, 0.078, 0.075, 0.19, 0.195, 0.14, 0.15, 0.059, 0.005),
        (0.17, 0.35, 0.05, 0.55, 0.11, 0.12, 20100, 86),
    ),
    "hlm": (
        (0.065, 0.034, 0.085, 0.115, 0.1, 0.2, 0.175, 0.105, 0.09, 0.026, 0.005),
        (0.43, 0.38, 0.12, 0.01, 0.25, 0.97, 13600, 66),
    ),
    "pavillon": (
        (0.045, 0.026, 0.068, 0.1, 0.065, 0.18, 0.225, 0.14, 0.125, 0.021, 0.005),
        (0.05, 0.15, 0.08, 0.9, 0.06, 0.02, 24600, 112),
    ),
    "village": (
        (0.04, 0.021, 0.058, 0.088, 0.062, 0.165, 0.215, 0.155, 0.148, 0.043, 0.005),
        (0.08, 0.22, 0.07, 0.81, 0.07, 0.04, 23300, 108),
    ),
}


def kinds() -> list[str]:
    """The quarter of every building, in the order of the records."""
    houses = [shape.kind for shape in shapes()]
    return houses + ["hlm"] * (len(records()) - len(houses))


def _transforms() -> tuple[osr.CoordinateTransformation, osr.CoordinateTransformation]:
    grid = osr.SpatialReference()
    grid.ImportFromEPSG(3035)
    grid.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(lambert93(), grid), osr.CoordinateTransformation(grid, lambert93())


def _period(date: str | None) -> str:
    if date is None:
        return "log_inc"
    year = int(date[:4])
    return "log_av45" if year < 1945 else "log_45_70" if year < 1970 else "log_70_90" if year < 1990 else "log_ap90"


def _sums() -> dict[tuple[int, int], dict[str, float]]:
    """Households and people of every cell, keyed by its lower left corner (km/1000 metres of EPSG:3035)."""
    to_grid, _ = _transforms()
    rng, cells = random("population"), {}
    for (ring, values, people), kind in zip(records(), kinds()):
        if not people:
            continue
        x, y = ring.mean(axis=0) + np.array(ORIGIN)
        east, north, _ = to_grid.TransformPoint(float(x), float(y))
        key = (int(north // SIDE_M) * SIDE_M, int(east // SIDE_M) * SIDE_M)
        households = values["nombre_de_logements"] * 0.92
        ages, (poor, alone, five, owner, single, social, income, floor) = PROFILES[kind]
        vary = 0.8 + 0.4 * rng.random(4)
        flat = values["nombre_de_logements"] > 1
        add = {name: people * share for name, share in zip(AGES, ages)}
        add |= {
            "men": households,
            "men_pauv": households * poor * vary[0],
            "men_1ind": households * alone * vary[1],
            "men_5ind": households * five,
            "men_prop": households * owner,
            "men_fmp": households * single * vary[2],
            "ind_snv": people * income * (0.9 + 0.2 * rng.random()),
            "men_surf": households * floor * vary[3],
            "men_coll" if flat else "men_mais": households,
            _period(values["date_d_apparition"]): households,
            "log_soc": households * social,
        }
        cell = cells.setdefault(key, dict.fromkeys((n for n, k in FIELDS.items() if k == "real"), 0.0))
        for name, value in add.items():
            cell[name] += value
    return cells


def _published(cell: dict[str, float]) -> dict[str, Any]:
    """Counts as published, one decimal; totals are the sums of their published parts."""
    out = {name: round(value, 1) for name, value in cell.items()}
    out["ind"] = round(sum(out[a] for a in AGES), 1)
    out["men"] = round(sum(out[p] for p in PERIODS), 1)
    out["men_coll"] = min(out["men_coll"], out["men"])
    out["men_mais"] = round(out["men"] - out["men_coll"], 1)
    return out


def layers() -> list[Layer]:
    """The inhabited cells."""
    _, back = _transforms()
    layer = Layer(
        "filosofi_200m",
        "polygon",
        FIELDS,
        "Filosofi, carreaux de 200 m (fictifs)",
        "INSEE Filosofi 2019, carreaux_200m_met",
        decimals=2,
    )
    for (north, east), cell in sorted(_sums().items()):
        corners = ((0, 0), (SIDE_M, 0), (SIDE_M, SIDE_M), (0, SIDE_M))
        ring = [back.TransformPoint(float(east + u), float(north + v))[:2] for u, v in corners]
        published = _published(cell)
        if published["men"] < 0.5:
            continue
        name = f"CRS3035RES{SIDE_M}mN{north}E{east}"
        layer.add(
            polygon([(x - ORIGIN[0], y - ORIGIN[1]) for x, y in ring]),
            idcar_200m=name,
            idcar_1km=f"CRS3035RES1000mN{north // 1000 * 1000}E{east // 1000 * 1000}",
            idcar_nat=name,
            i_est_200=int(published["men"] < 11),
            i_est_1km=0,
            lcog_geo="62990",
            **published,
        )
    return [layer]
