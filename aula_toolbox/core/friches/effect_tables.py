"""The numbers of the balance of a project: coefficients with their ranges, programmes, soils, communes.

Method: docs/design/friches.md#balance
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..reference import Table, number_or_none
from .criteria import Floats, table
from .effects import SiteCommune

SOILS = ("bati", "impermeable", "mineral", "herbe", "arbre", "prairie", "foret")


@dataclass(frozen=True)
class Coefficient:
    """A number and its range; where the range comes from is told in the table."""

    key: str
    label: str
    low: float
    middle: float
    high: float
    unit: str
    year: str
    source: str
    status: str


@dataclass(frozen=True)
class UseProgramme:
    """What is built for a use on a square metre of site: floors (m2), soils (shares that make one), public green."""

    usage: str
    housing: float
    offices: float
    activity: float
    culture: float
    soils: dict[str, float]
    green: float
    works: float


@dataclass(frozen=True)
class Soil:
    """A kind of ground: carbon (tC/ha, low, middle, high), share of the rain that runs off, freshness on 1."""

    name: str
    label: str
    carbon: tuple[float, float, float]
    runoff: float
    cool: float


def coefficient_table() -> Table:
    """The shipped table, for the provenance of the results."""
    return table("bilan_coefficients", cle=str, libelle=str, bas=float, central=float, haut=float, unite=str, annee=str)


@lru_cache(maxsize=1)
def coefficients() -> dict[str, Coefficient]:
    """Every coefficient by its key."""
    return {
        row["cle"]: Coefficient(
            row["cle"],
            row["libelle"],
            row["bas"],
            row["central"],
            row["haut"],
            row["unite"],
            row["annee"],
            row["source"],
            row["statut_source"],
        )
        for row in coefficient_table()
    }


@lru_cache(maxsize=1)
def programmes() -> dict[str, UseProgramme]:
    """What is built for each use."""
    names = ("logement", "bureau", "activite", "culture", *SOILS, "public_vert", "travaux_part")
    rows = table("bilan_programmes", usage=str, **dict.fromkeys(names, float))
    return {
        row["usage"]: UseProgramme(
            row["usage"],
            row["logement"],
            row["bureau"],
            row["activite"],
            row["culture"],
            {name: row[name] for name in SOILS},
            row["public_vert"],
            row["travaux_part"],
        )
        for row in rows
    }


@lru_cache(maxsize=1)
def soils() -> dict[str, Soil]:
    """The kinds of ground."""
    rows = table(
        "bilan_sols",
        sol=str,
        libelle=str,
        carbone_bas_tc_ha=float,
        carbone_tc_ha=float,
        carbone_haut_tc_ha=float,
        ruissellement=float,
        fraicheur=float,
    )
    return {
        row["sol"]: Soil(
            row["sol"],
            row["libelle"],
            (row["carbone_bas_tc_ha"], row["carbone_tc_ha"], row["carbone_haut_tc_ha"]),
            row["ruissellement"],
            row["fraicheur"],
        )
        for row in rows
    }


@lru_cache(maxsize=1)
def communes() -> dict[str, SiteCommune]:
    """The communes of the territory: inhabitants, area, price of housing."""
    rows = table("bilan_communes", insee=str, population=float, surf_ha=float, prix_m2=number_or_none)
    return {
        row["insee"]: SiteCommune(
            row["population"], row["surf_ha"] * 10_000, np.nan if row["prix_m2"] is None else row["prix_m2"]
        )
        for row in rows
    }


def class_of(quantity: str, value: float, column: str) -> float:
    """The rate of the class in which a population (inhabitants) or a density (inhabitants a km2) falls.

    >>> class_of("population", 18_000, "grave"), class_of("densite", 1_200, "pollution_eur_km")
    (0.234, 0.0158)
    """
    rates = ("mort", "grave", "leger", "pollution_eur_km")
    rows = table("bilan_classes", grandeur=str, jusqua=number_or_none, **dict.fromkeys(rates, number_or_none))
    own = (row for row in rows if row["grandeur"] == quantity)
    return float(next(row[column] for row in own if row["jusqua"] is None or value < row["jusqua"]))


def drawn(names: list[str], spans: list[tuple[float, float, float]], draws: int, seed: int) -> dict[str, Floats]:
    """Draws of numbers known by a low, a middle and a high value (triangular law); the first draw is the middle one.

    >>> found = drawn(["a"], [(0.0, 1.0, 2.0)], 4, 1)
    >>> found["a"][0], bool(((found["a"] >= 0) & (found["a"] <= 2)).all())
    (1.0, True)
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    out = {}
    for name, (low, middle, high) in zip(names, spans):
        own = np.full(draws, middle) if low == high else rng.triangular(low, middle, high, draws)
        own[:1] = middle
        out[name] = own
    return out


def plain() -> dict[str, Floats]:
    """The middle value of every coefficient, as draws of one.

    >>> plain()["vrd_extension_ha"].tolist()
    [86289.0]
    """
    return {key: np.array([one.middle]) for key, one in coefficients().items()}
