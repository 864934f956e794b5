"""Zones of a PLU or PLUi as the national standard (CNIG) names and draws them.

Method: docs/design/maps.md#zoning
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from .. import reference
from ..reference import Row
from .mentions import month_year
from .thresholds import thresholds

OTHER = "*"
MM_PER_PT = 25.4 / 72
# mean advance of a letter, as a share of the font size, in the sans-serif families of the charter
LETTER_SHARE = 0.58


@lru_cache(maxsize=1)
def zone_styles() -> tuple[Row, ...]:
    """The rows of `maps_zonage.csv` in legend order; the last one is for values outside the standard."""
    columns = {"typezone": str, "libelle": str, "remplissage": str, "contour": str, "largeur_pt": float}
    large = {"contour_grande": str, "largeur_grande_pt": float, "liseret_pt": float, "decalage_pt": float}
    return reference.load("maps_zonage", {**columns, **large}).rows


def standard() -> tuple[str, ...]:
    """Zone types of the national standard."""
    return tuple(row["typezone"] for row in zone_styles() if row["typezone"] != OTHER)


def label_field(zones: Iterable[tuple[str, float, float]], denominator: float, size_pt: float) -> str:
    """Which text labels the zones: their own label where enough zones can carry it, else their type.

    zones: label, width and height in metres of each zone; denominator: scale of the map; size_pt: font size.
    """
    letter_mm = size_pt * MM_PER_PT * LETTER_SHARE
    known = list(zones)
    carried = [
        width * 1000 / denominator >= len(label) * letter_mm and height * 1000 / denominator >= size_pt * MM_PER_PT
        for label, width, height in known
    ]
    return "libelle" if known and sum(carried) / len(known) >= thresholds()["zonage_etiquettes"] else "typezone"


def approval(text: str) -> str:
    """« Approuvé le 12 mars 2013 » of the standard's `20130312`; empty for anything else."""
    try:
        day = datetime.strptime(text.strip(), "%Y%m%d").date()
    except ValueError:
        return ""
    first = "1er" if day.day == 1 else str(day.day)
    return f"Approuvé le {first} {month_year(day)}"


@lru_cache(maxsize=1)
def sector_styles() -> tuple[Row, ...]:
    """The rows of `maps_secteurs.csv`: sectors of a municipal map, the last one for values outside the standard.

    >>> [row["code"] for row in sector_styles()]
    ['01', '02', '03', '99', '']
    """
    columns = {"code": str, "libelle": str, "remplissage": str, "opacite": float, "contour": str}
    return reference.load("maps_secteurs", {**columns, "largeur_pt": float, "hachure": float}).rows
