"""The style library as facts: what each style of ours draws, and the layers it is recognised by.

Method: docs/design/maps.md#styles
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .. import reference
from ..reference import Row
from .tokens import Tokens


@dataclass(frozen=True)
class StyleClass:
    """One line of a style: value of the field (or bounds), legend label, colour or token, hatch angle or pattern."""

    style: str
    geometry: str
    rendering: str
    field: str
    value: str
    label: str
    colour: str
    alpha: float
    hatch: str
    outline: str
    width_mm: float
    text: str
    finest_label: float


def colour_of(token: str, tokens: Tokens) -> str:
    """`#RRGGBB` of `couleur.nuit`, of `palette.categories[2]`, or of a colour written as such."""
    if token.startswith("#") or not token:
        return token
    name, _, place = token.partition("[")
    return tokens.palette(name[len("palette.") :])[int(place[:-1])] if place else tokens.colour(name[len("couleur.") :])


@lru_cache(maxsize=1)
def style_table() -> tuple[StyleClass, ...]:
    """The rows of `maps_styles.csv`."""
    columns: dict[str, Callable[[str], Any]] = {
        "style": str,
        "geometrie": str,
        "rendu": str,
        "champ": str,
        "valeur": str,
        "libelle": str,
        "couleur": str,
        "alpha": float,
        "hachure": str,
        "contour": str,
        "largeur_mm": float,
        "etiquette": str,
        "echelle_min": reference.number_or_none,
    }
    return tuple(_style_class(row) for row in reference.load("maps_styles", columns))


def _style_class(row: Row) -> StyleClass:
    return StyleClass(
        style=row["style"],
        geometry=row["geometrie"],
        rendering=row["rendu"],
        field=row["champ"],
        value=row["valeur"],
        label=row["libelle"],
        colour=row["couleur"],
        alpha=row["alpha"],
        hatch=row["hachure"],
        outline=row["contour"],
        width_mm=row["largeur_mm"],
        text=row["etiquette"],
        finest_label=row["echelle_min"] or 0.0,
    )


def styles() -> dict[str, list[StyleClass]]:
    """Classes by style name, in the order of the table."""
    found: dict[str, list[StyleClass]] = {}
    for line in style_table():
        found.setdefault(line.style, []).append(line)
    return found


@dataclass(frozen=True)
class Sign:
    """How a layer without style is recognised: by its geometry, and by its fields or the name of its table."""

    style: str
    geometry: str
    fields: tuple[str, ...]
    table: str

    def fits(self, fields: frozenset[str], geometry: str, table: str) -> bool:
        """True for a layer of these fields, whatever their case."""
        known = fields.issuperset(self.fields) if self.fields else self.table == table
        return self.geometry == geometry and known


@lru_cache(maxsize=1)
def signs() -> tuple[Sign, ...]:
    """`maps_reconnaissance.csv`, most demanding first."""
    rows = reference.load("maps_reconnaissance", {"style": str, "geometrie": str, "champs": str, "table": str})
    found = [Sign(row["style"], row["geometrie"], tuple(row["champs"].split()), row["table"]) for row in rows]
    return tuple(sorted(found, key=lambda sign: -len(sign.fields)))


def recognised(fields: Iterable[str], geometry: str, table: str = "") -> str:
    """The style of a layer that has none, from its fields or its table; empty when nothing fits."""
    present = frozenset(name.casefold() for name in fields)
    fitting = (sign.style for sign in signs() if sign.fits(present, geometry, table.casefold()))
    return next(fitting, "")


def plain_style(geometry: str, rank: int) -> list[StyleClass]:
    """The style of a layer that nothing tells: one colour of the categories, by its rank on the page."""
    colour = f"palette.categories[{rank % 7}]"
    alpha = 0.6 if geometry == "polygone" else 1.0
    return [StyleClass("", geometry, "unique", "", "", "", colour, alpha, "", "couleur.cadre", 0.3, "", 0.0)]
