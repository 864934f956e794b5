"""Zones of a PLU or PLUi as the national standard (CNIG) names and draws them."""

from __future__ import annotations

from functools import lru_cache

from .. import reference
from ..reference import Row
from .thresholds import thresholds

OTHER = "*"


@lru_cache(maxsize=1)
def zone_styles() -> tuple[Row, ...]:
    """The rows of `maps_zonage.csv` in legend order; the last one is for values outside the standard."""
    columns = {"typezone": str, "libelle": str, "remplissage": str, "contour": str, "largeur_pt": float}
    large = {"contour_grande": str, "largeur_grande_pt": float, "liseret_pt": float, "decalage_pt": float}
    return reference.load("maps_zonage", {**columns, **large}).rows


def standard() -> tuple[str, ...]:
    """Zone types of the national standard."""
    return tuple(row["typezone"] for row in zone_styles() if row["typezone"] != OTHER)


def label_field(labelled: int, count: int) -> str:
    """Which text labels the zones: their own label where enough zones can carry it, else their type.

    labelled: zones whose label fits inside them at the map's scale; count: all zones of the map.
    """
    return "LIBELLE" if count and labelled / count >= thresholds()["zonage_etiquettes"] else "TYPEZONE"
