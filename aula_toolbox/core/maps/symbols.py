"""Symbols of the national catalogue of planning documents, written as a short text: what is drawn, how wide, how far.

A text is a row of parts: `hachure(pas=5, rot=45) + >trait(c=#E600A9, e=0.8) + trait(c=#E600A9, e=0.8)`. A part that
begins with `>` is what the part before is made of. Lengths are points. Kinds: `trait` (line: c colour, e width,
tirets dashes), `hachure` (parallel lines: pas, rot), `semis` (grid: dx, dy), `marques` (along a line: pas), `peigne`
(teeth: pas, long), `forme` (sign: forme, t, f, c, e, rot), `dessin` (drawing of ours: nom, t, f, rot).

Method: docs/design/maps.md#zoning
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from .. import reference
from .prescriptions import UNKNOWN_COLOUR

PRESCRIPTION, INFORMATION = "PSC", "INF"
SURFACE, LINE, POINT = "S", "L", "P"
NOT_DRAWN = "_000"
_PART = re.compile(r"(>*)(\w+)\(([^()]*)\)")


@dataclass
class SymbolPart:
    """A part of a symbol: its kind, its values, and what it is made of."""

    kind: str
    values: Mapping[str, str]
    inner: list[SymbolPart] = field(default_factory=list)

    def text(self, name: str, default: str = "") -> str:
        """A value as text."""
        return self.values.get(name, default)

    def number(self, name: str, default: float = 0.0) -> float:
        """A value as a number."""
        return float(self.values.get(name, default))


def parse(text: str) -> list[SymbolPart]:
    """The parts of a symbol, those within others below them.

    >>> parts = parse("semis(dx=5, dy=5) + >forme(f=#268C00, forme=circle, t=1.5) + trait(c=#268C00, e=0.8)")
    >>> [part.kind for part in parts], parts[0].inner[0].number("t")
    (['semis', 'trait'], 1.5)
    """
    roots: list[SymbolPart] = []
    last: list[SymbolPart] = []
    for deep, kind, body in _PART.findall(text):
        pairs = (pair.partition("=") for pair in body.split(",") if "=" in pair)
        part = SymbolPart(kind, {name.strip(): value.strip() for name, _, value in pairs})
        level = min(len(deep), len(last))
        (last[level - 1].inner if level else roots).append(part)
        last = [*last[:level], part]
    return roots


@lru_cache(maxsize=1)
def _symbols() -> dict[tuple[str, str, str], str]:
    columns = dict.fromkeys(("classe", "code", "geometrie", "symbole"), str)
    rows = reference.load("maps_symboles", columns)
    return {(row["classe"], row["code"], row["geometrie"]): row["symbole"] for row in rows}


_PLAIN = {
    SURFACE: "trait(c={colour}, e=0.8)",
    LINE: "trait(c={colour}, e=1.6, tirets=4;2)",
    POINT: "forme(f={colour}, forme=diamond, t=6)",
}


def symbol(kind: str, code: str, geometry: str, colour: str = UNKNOWN_COLOUR) -> list[SymbolPart]:
    """The symbol of a code. kind: `PSC` or `INF`; geometry: `S`, `L`, `P`; colour: of what the catalogue lacks.

    >>> [part.kind for part in symbol("PSC", "05-00", "S")]
    ['hachure', 'hachure', 'trait']
    """
    text = _symbols().get((kind, code, geometry)) or _symbols().get((kind, f"{code[:2]}-00", geometry))
    return parse(text or _PLAIN[geometry].format(colour=colour))


@lru_cache(maxsize=1)
def servitudes() -> dict[str, tuple[str, str]]:
    """Words and colour of each category of public servitude.

    >>> servitudes()["AC1"][0]
    'Monuments historiques (immeubles classés et inscrits, et abords)'
    """
    rows = reference.load("maps_servitudes", {"categorie": str, "libelle": str, "couleur": str})
    return {row["categorie"].upper(): (row["libelle"], row["couleur"]) for row in rows}


def servitude(category: str) -> tuple[str, str]:
    """Words and colour of a category, as a legend tells them; an unknown one is named by its code.

    >>> servitude("XX9")
    ('XX9, servitude hors liste', '#595959')
    """
    words, colour = servitudes().get(category.upper(), ("", UNKNOWN_COLOUR))
    return (f"{category.upper()}, {words}" if words else f"{category or 'Sans code'}, servitude hors liste"), colour
