"""BD TOPO v3 ``batiment``: every footprint with its attributes, and the people who live there.

The shares of codes and of nulls imitate those counted on two real extracts (a large town and a rural commune):
sheds have no attribute of the fichiers fonciers, shops have no material, a tenth of the roofs is undetermined (00).
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from . import landmarks, lots
from .changes import BEFORE, is_new_house
from .geometry import polygon
from .ground import altitude
from .layers import Layer, random

FIELDS = {
    "cleabs": "text",
    "nature": "text",
    "usage_1": "text",
    "usage_2": "text",
    "construction_legere": "bool",
    "etat_de_l_objet": "text",
    "date_creation": "datetime",
    "date_modification": "datetime",
    "date_d_apparition": "date",
    "date_de_confirmation": "date",
    "sources": "text",
    "identifiants_sources": "text",
    "methode_d_acquisition_planimetrique": "text",
    "methode_d_acquisition_altimetrique": "text",
    "precision_planimetrique": "real",
    "precision_altimetrique": "real",
    "nombre_de_logements": "int",
    "nombre_d_etages": "int",
    "materiaux_des_murs": "text",
    "materiaux_de_la_toiture": "text",
    "hauteur": "real",
    "altitude_minimale_sol": "real",
    "altitude_minimale_toit": "real",
    "altitude_maximale_toit": "real",
    "altitude_maximale_sol": "real",
    "origine_du_batiment": "text",
    "appariement_fichiers_fonciers": "text",
}
# kind of quarter: years of building, storeys and roof materials with their chances, persons a dwelling
QUARTERS: dict[str, dict[str, Any]] = {
    "coron": {
        "years": (1893, 1925),
        "storeys": ((2, 0.75), (1, 0.25)),
        "roofs": (("10", 0.80), ("00", 0.1), ("90", 0.04), ("20", 0.06)),
        "people": 2.45,
    },
    "jardin": {
        "years": (1921, 1932),
        "storeys": ((2, 0.9), (1, 0.1)),
        "roofs": (("10", 0.84), ("00", 0.1), ("13", 0.03), ("90", 0.03)),
        "people": 2.4,
    },
    "centre": {
        "years": (1850, 1935),
        "storeys": ((2, 0.45), (3, 0.5), (4, 0.05)),
        "roofs": (("10", 0.52), ("20", 0.2), ("00", 0.12), ("12", 0.03), ("30", 0.04), ("40", 0.04), ("90", 0.05)),
        "people": 1.9,
    },
    "ville": {
        "years": (1890, 1938),
        "storeys": ((2, 0.8), (3, 0.2)),
        "roofs": (("10", 0.66), ("20", 0.14), ("00", 0.12), ("13", 0.03), ("90", 0.05)),
        "people": 2.2,
    },
    "pavillon": {
        "years": (1966, 2018),
        "storeys": ((1, 0.55), (2, 0.45)),
        "roofs": (("10", 0.86), ("20", 0.03), ("00", 0.08), ("40", 0.03)),
        "people": 2.75,
    },
    "village": {
        "years": (1820, 2012),
        "storeys": ((1, 0.55), (2, 0.45)),
        "roofs": (("10", 0.72), ("20", 0.1), ("00", 0.12), ("90", 0.06)),
        "people": 2.5,
    },
}


def _pick(rng: np.random.Generator, chances: tuple[tuple[Any, float], ...]) -> Any:
    r, total = rng.random() * sum(c for _, c in chances), 0.0
    for value, chance in chances:
        total += chance
        if r < total:
            return value
    return chances[-1][0]


def _match(rng: np.random.Generator) -> str | None:
    """Pairing with the fichiers fonciers, in the words of BD TOPO."""
    letter = _pick(rng, (("A 1.0", 0.8), ("C", 0.12), ("B", 0.05), ("A", 0.03)))
    return letter if letter == "A 1.0" else f"{letter} 0.{rng.integers(1, 10)}"


def _day(year: int | None) -> str | None:
    return None if year is None else f"{year}-01-01"


def _terrace(kind: str, rng: np.random.Generator) -> dict[str, Any]:
    """What the houses of one row have in common."""
    quarter = QUARTERS[kind]
    a, b = quarter["years"]
    year = a + int((b - a) * rng.random() ** (0.6 if kind == "village" else 1))
    return {
        "year": year - year % (10 if year < 1945 and rng.random() < 0.7 else 1),
        "storeys": _pick(rng, quarter["storeys"]),
        "roof": _pick(rng, quarter["roofs"]),
        "wall": _pick(rng, (("40", 0.55), ("40", 0.1), ("50", 0.1), ("00", 0.1), ("45", 0.08), ("10", 0.07))),
    }


def _house(shape: lots.Shape, row: dict[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    kind, r = shape.kind, rng.random(8)
    own = _terrace(kind, rng) if kind in ("centre", "village", "ville", "pavillon") else row
    if is_new_house(shape.ring):
        own = {**own, "year": BEFORE + 1 + int(2 * r[7])}
    flats = 1
    if kind in ("centre", "ville") and r[0] < (0.28 if kind == "centre" else 0.1):
        flats = 2 + int(4 * r[1] ** 2)
    values = {
        "usage_1": "Résidentiel",
        "usage_2": "Annexe" if r[2] < 0.14 else None,
        "nombre_de_logements": flats,
        "nombre_d_etages": own["storeys"],
        "materiaux_de_la_toiture": own["roof"],
        "materiaux_des_murs": own["wall"],
        "hauteur": round(2.2 + 2.55 * own["storeys"] + 1.5 * r[3], 1),
        "date_d_apparition": _day(own["year"]),
        "appariement_fichiers_fonciers": _match(rng),
    }
    if r[2] > 1 - {"centre": 0.24, "ville": 0.07, "village": 0.03}.get(kind, 0.01):
        values["usage_2"] = "Commercial et services"
    if kind == "centre" and r[4] < 0.09:
        values.update(
            usage_1="Commercial et services",
            usage_2="Résidentiel" if flats > 1 else None,
            materiaux_de_la_toiture=None,
            materiaux_des_murs=None,
            nombre_de_logements=flats - 1,
        )
        r[5] = 0.0 if r[7] < 0.45 else 1.0  # shops: nearly half have no date
    if r[5] < 0.05:
        values["date_d_apparition"] = None
    if r[6] < 0.012:
        values["hauteur"] = None
    return values


def _outbuilding(shape: lots.Shape, rng: np.random.Generator) -> dict[str, Any]:
    r = rng.random(5)
    light = {"shed": 0.86, "lean_to": 0.42, "wing": 0.06, "garage": 0.12, "barn": 0.1}[shape.part]
    annex = {"shed": 0.03, "lean_to": 0.2, "wing": 0.42, "garage": 0.6, "barn": 0.16}[shape.part]
    height = {"shed": 2.1, "lean_to": 2.5, "wing": 3.2, "garage": 2.7, "barn": 4.4}[shape.part] + 1.6 * r[2]
    if r[0] < annex:
        known = r[3] < 0.67
        return {
            "usage_1": "Annexe",
            "construction_legere": bool(r[1] < 0.05),
            "nombre_de_logements": 0,
            "nombre_d_etages": 0 if r[4] < 0.2 else 1,
            "materiaux_de_la_toiture": _pick(rng, (("00", 0.4), ("09", 0.3), ("01", 0.2), ("02", 0.05), ("04", 0.05)))
            if known
            else None,
            "materiaux_des_murs": "00" if known else None,
            "hauteur": round(height, 1),
            "appariement_fichiers_fonciers": _match(rng),
            "date_d_apparition": _day(1900 + int(95 * r[4])) if r[2] < 0.5 else None,
        }
    agricultural = shape.part == "barn" and r[4] < 0.25
    return {
        "usage_1": "Agricole" if agricultural else "Indifférencié",
        "construction_legere": bool(r[1] < light),
        "hauteur": None if r[3] < 0.08 else round(height, 1),
    }


def _landmark(mark: landmarks.Landmark, number: int, rng: np.random.Generator) -> dict[str, Any]:
    matched = mark.usage in (landmarks.COM, landmarks.RES) or (mark.usage == landmarks.USI and rng.random() < 0.5)
    values = {
        "nature": mark.nature,
        "usage_1": mark.usage,
        "hauteur": mark.height,
        "date_d_apparition": _day(mark.year),
    }
    if matched:
        values.update(
            nombre_de_logements=mark.dwellings,
            nombre_d_etages=max(1, int(mark.height // 3.1)) if mark.dwellings else 1,
            appariement_fichiers_fonciers=_match(rng),
        )
    if mark.usage == landmarks.RES:
        values.update(
            materiaux_de_la_toiture="40" if mark.group == "hlm" else "10",
            materiaux_des_murs="30" if mark.group == "hlm" else "40",
        )
    if mark.group in ("zone", "retail") and rng.random() < 0.25:
        values["usage_2"] = landmarks.COM if mark.usage == landmarks.USI else None
    if (mark.group, mark.year) in (("fosse", 1948), ("moulin", 1936)):
        values["etat_de_l_objet"] = "En ruine"
    if mark.group == "zone" and mark.year in (2016,):
        values["etat_de_l_objet"] = "En construction"
    return values


def _common(ring: np.ndarray, values: dict[str, Any], number: int, rng: np.random.Generator) -> dict[str, Any]:
    """Identifiers, heights above sea and ways of acquisition."""
    x, y = ring.mean(axis=0)
    aerial = (values["usage_1"] == "Indifférencié" and rng.random() < 0.16) or number % 41 == 0
    ground, height = altitude(x, y), values.get("hauteur")
    out = {
        "cleabs": f"BATIMENT99000000{number:08d}",
        "nature": "Indifférenciée",
        "construction_legere": False,
        "etat_de_l_objet": "En service",
        "altitude_minimale_sol": ground,
        "altitude_minimale_toit": height and round(ground + height, 1),
        "origine_du_batiment": "Imagerie aérienne" if aerial else "Cadastre",
    }
    out.update(values)
    return out


@cache
def records() -> list[tuple[np.ndarray, dict[str, Any], float]]:
    """Every building: footprint, attributes, inhabitants (vacant dwellings hold none)."""
    rng, rows, out = random("buildings"), {}, []
    for shape in lots.shapes():
        row = rows.setdefault(shape.row, _terrace(shape.kind, rng))
        values = _house(shape, row, rng) if shape.part == "house" else _outbuilding(shape, rng)
        people = (values.get("nombre_de_logements") or 0) * QUARTERS[shape.kind]["people"] * 0.92
        out.append((shape.ring, values, people if shape.part == "house" else 0.0))
    for footprint in landmarks.shapes():
        mark = footprint.landmark
        out.append((footprint.ring, _landmark(mark, len(out), rng), mark.dwellings * 2.3 * 0.94))
    return [(ring, _common(ring, values, k + 1, rng), people) for k, (ring, values, people) in enumerate(out)]


def layers() -> list[Layer]:
    """The buildings."""
    layer = Layer(
        "batiment",
        "polygon",
        FIELDS,
        "Bâtiments (BD TOPO v3, fictifs)",
        "IGN BD TOPO v3.5, classe batiment",
    )
    for ring, values, _ in records():
        layer.add(polygon(ring), **values)
    return [layer]
