"""The style library as facts: what each style of ours draws, and the layers it is recognised by."""

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


@lru_cache(maxsize=1)
def recognitions() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Style, geometry and the fields it is recognised by (`maps_reconnaissance.csv`), most demanding first."""
    rows = reference.load("maps_reconnaissance", {"style": str, "geometrie": str, "champs": str})
    found = [(row["style"], row["geometrie"], tuple(row["champs"].split())) for row in rows]
    return tuple(sorted(found, key=lambda line: -len(line[2])))


def recognised(fields: Iterable[str], geometry: str) -> str:
    """The style of a layer that has none, from its fields whatever their case; empty when nothing fits."""
    present = {name.casefold() for name in fields}
    for style, kind, wanted in recognitions():
        if kind == geometry and present.issuperset(wanted):
            return style
    return ""
