"""Communes, EPCI and IRIS as people type them: a place in a query filters by its extent.

Method: docs/design/pnc.md#places
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..messages import mark
from ..reference import load
from ..text import joined
from .registry import Box, perimeters

KINDS = {"commune": mark("commune"), "epci": mark("EPCI"), "iris": mark("IRIS")}


@dataclass(frozen=True)
class NamedPlace:
    """A commune, an EPCI or an IRIS: its kind, its code and its box in degrees (west, south, east, north)."""

    name: str
    kind: str
    code: str
    box: Box


@cache
def places() -> dict[tuple[str, ...], NamedPlace]:
    """The places of the territory by the words of their name; an EPCI also by its short name."""
    sides = ("ouest", "sud", "est", "nord")
    rows = load("pnc_lieux", {"nom": str, "type": str, "code": str, **dict.fromkeys(sides, float)})
    found = {}
    for item in perimeters().values():
        if item.kind == "epci" and len(item.epci) == 1:
            for name in (item.id, item.name):
                found[tuple(joined(name).split())] = NamedPlace(item.name, "epci", item.id, item.box)
    for row in rows:
        box = (row["ouest"], row["sud"], row["est"], row["nord"])
        found[tuple(joined(row["nom"]).split())] = NamedPlace(row["nom"], row["type"], row["code"], box)
    return found


def place_in(words: Sequence[str]) -> NamedPlace | None:
    """The place that some folded words in a row name, the longest name first.

    >>> place_in(["friche", "noeux", "les", "mines"]).code, place_in(["friche"])
    ('62617', None)
    """
    known = places()
    longest = max(map(len, known))
    for length in range(min(longest, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            place = known.get(tuple(words[start : start + length]))
            if place is not None:
                return place
    return None
