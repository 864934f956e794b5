"""The agency's territory as a map needs it: outlines for the locator, extents to choose from.

Method: docs/design/maps.md#territory
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .. import reference
from ..text import fold


@dataclass(frozen=True)
class Place:
    """A commune or an EPCI: INSEE or SIREN code, name, EPCI, and bounds in EPSG:2154 (m)."""

    code: str
    name: str
    epci: str
    bounds: tuple[float, float, float, float]

    @property
    def label(self) -> str:
        """« Lens (62498) »."""
        return f"{self.name} ({self.code})"


@lru_cache(maxsize=1)
def outlines() -> tuple[tuple[str, str, str], ...]:
    """Code, name and generalised outline (WKT, EPSG:2154) of each EPCI of the territory."""
    rows = reference.load("maps_epci", {"code": str, "sigle": str, "nom": str, "contour": str})
    return tuple((row["code"], row["nom"], row["contour"]) for row in rows)


@lru_cache(maxsize=1)
def communes() -> tuple[Place, ...]:
    """The communes of the territory, by name."""
    numbers = dict.fromkeys(("xmin", "ymin", "xmax", "ymax"), float)
    rows = reference.load("maps_communes", {"insee": str, "nom": str, "epci": str, **numbers})
    return tuple(
        Place(row["insee"], row["nom"], row["epci"], (row["xmin"], row["ymin"], row["xmax"], row["ymax"]))
        for row in rows
    )


@lru_cache(maxsize=1)
def places() -> tuple[Place, ...]:
    """Every EPCI, then every commune."""
    rows = reference.load("maps_epci", {"code": str, "sigle": str, "nom": str})
    groups = []
    for row in rows:
        boxes = [place.bounds for place in communes() if place.epci == row["sigle"]]
        west, south, east, north = zip(*boxes)
        groups.append(Place(row["code"], row["nom"], row["sigle"], (min(west), min(south), max(east), max(north))))
    return (*groups, *communes())


def find(words: str) -> Place | None:
    """The place of a name, a code or a label, accents and case apart; None when nothing fits."""
    wanted = fold(words)
    exact = (place for place in places() if wanted in (fold(place.name), fold(place.code), fold(place.label)))
    return next(exact, None)
