"""Prescriptions and informations of a PLU or PLUi as the national standard (CNIG) names and colours them.

Method: docs/design/maps.md#zoning
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .. import reference

UNKNOWN_COLOUR = "#595959"
RESERVED = "05"
"""Type of the « emplacements réservés », which are known by their number."""


@dataclass(frozen=True)
class Prescription:
    """One kind: code « 05-00 », words, colour, and how a surface is drawn: `45`, `croix`, `points`, `contour`.

    A surface is never filled: the zone below keeps its colour. geometries: letters of `SLP` it may be drawn with.
    """

    code: str
    label: str
    colour: str
    pattern: str
    geometries: str = "SLP"


def _kinds(table: str) -> dict[str, Prescription]:
    columns = {"code": str, "libelle": str, "couleur": str, "trame": str, "geometries": str}
    rows = reference.load(table, columns)
    return {
        row["code"]: Prescription(row["code"], row["libelle"], row["couleur"], row["trame"], row["geometries"])
        for row in rows
    }


@lru_cache(maxsize=1)
def prescriptions() -> dict[str, Prescription]:
    """The 170 kinds of the standard by code."""
    return _kinds("maps_prescriptions")


@lru_cache(maxsize=1)
def informations() -> dict[str, Prescription]:
    """The 46 kinds of information of the standard by code.

    >>> informations()["04-01"].label
    'Périmètre de droit de préemption urbain renforcé'
    """
    return _kinds("maps_informations")


def prescription(code: str) -> Prescription:
    """The kind of a code; one that the standard does not know is named by its code."""
    return _kind(code, prescriptions(), "Prescription")


def information(code: str) -> Prescription:
    """The kind of an information; one that the standard does not know is named by its code.

    >>> information("04-99").label
    'Périmètre de droit de préemption urbain (04-99, hors standard)'
    """
    return _kind(code, informations(), "Information")


def _kind(code: str, known: dict[str, Prescription], word: str) -> Prescription:
    if code in known:
        return known[code]
    family = known.get(f"{code[:2]}-00")
    words = f"{family.label} ({code}, hors standard)" if family else f"{word} {code or 'sans code'} (hors standard)"
    colour, pattern = (family.colour, family.pattern) if family else (UNKNOWN_COLOUR, "contour")
    return Prescription(code, words, colour, pattern)
