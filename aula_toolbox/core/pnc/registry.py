"""The registry of the agency: observatories, perimeters, themes, licences, and the words of the catalogue.

Everything is read once from `resources/reference/pnc_*.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ..reference import Convert, load
from .text import stem

OTHER = "autres"
FAMILIES = ("thematique", "evaluation", "demonstrateur", "socle")
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Observatory:
    """One observatory of the agency's programme of activities."""

    id: str
    title: str
    family: str
    perimeters: tuple[str, ...]
    themes: tuple[str, ...]
    order: int


@dataclass(frozen=True)
class Perimeter:
    """A territory of work and the EPCI it is made of; `box` in degrees (west, south, east, north)."""

    id: str
    name: str
    kind: str
    epci: tuple[str, ...]
    box: Box


@dataclass(frozen=True)
class Theme:
    """A theme and the folded words that mean it."""

    id: str
    title: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Protocol:
    """How a link is recognised as a kind of resource: three patterns, tried in this order."""

    kind: str
    protocol: str
    media: str
    address: str
    provider: str
    order: int


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


@cache
def observatories() -> tuple[Observatory, ...]:
    """All observatories, in the order of the programme."""
    columns: Mapping[str, Convert] = {
        "id": str,
        "titre": str,
        "famille": str,
        "perimetres": _listed,
        "themes": _listed,
        "ordre": int,
    }
    rows = load("pnc_observatoires", columns)
    found = (Observatory(r["id"], r["titre"], r["famille"], r["perimetres"], r["themes"], r["ordre"]) for r in rows)
    return tuple(sorted(found, key=lambda item: item.order))


@cache
def perimeters() -> dict[str, Perimeter]:
    """The perimeters by id."""
    sides = ("ouest", "sud", "est", "nord")
    columns: Mapping[str, Convert] = {
        "id": str,
        "nom": str,
        "type": str,
        "epci": _listed,
        **dict.fromkeys(sides, float),
    }
    rows = load("pnc_perimetres", columns)
    return {
        r["id"]: Perimeter(r["id"], r["nom"], r["type"], r["epci"], (r["ouest"], r["sud"], r["est"], r["nord"]))
        for r in rows
    }


def epci_ids() -> tuple[str, ...]:
    """The five EPCI, in alphabetical order."""
    return tuple(sorted(item.id for item in perimeters().values() if item.kind == "epci" and len(item.epci) == 1))


@cache
def themes() -> tuple[Theme, ...]:
    """All themes."""
    rows = load("pnc_themes", {"id": str, "titre": str, "mots_cles": _listed})
    return tuple(Theme(r["id"], r["titre"], r["mots_cles"]) for r in rows)


@cache
def protocols() -> tuple[Protocol, ...]:
    """The kinds of resource, in the order of preference of an automatic choice."""
    columns: Mapping[str, Convert] = {
        "kind": str,
        "protocole": str,
        "media": str,
        "adresse": str,
        "fournisseur": str,
        "ordre": int,
    }
    rows = load("pnc_protocoles", columns)
    found = (Protocol(r["kind"], r["protocole"], r["media"], r["adresse"], r["fournisseur"], r["ordre"]) for r in rows)
    return tuple(sorted(found, key=lambda item: item.order))


@cache
def file_forms() -> tuple[tuple[re.Pattern[str], str, int], ...]:
    """Pattern on the words of a form that a portal states, protocol (`FILE`: a file to open), order of preference.

    >>> [protocol for pattern, protocol, _ in file_forms() if pattern.fullmatch("ogc wfs")]
    ['OGC:WFS']
    """
    rows = load("pnc_formes", {"motif": str, "protocole": str, "ordre": int})
    return tuple((re.compile(row["motif"]), row["protocole"], row["ordre"]) for row in rows)


@cache
def attachment_rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Pattern on folded keywords and title -> observatory, first match wins."""
    rows = load("pnc_rattachement", {"ordre": int, "motif": str, "observatoire": str})
    ordered = sorted(rows, key=lambda row: row["ordre"])
    return tuple((re.compile(rf"\b(?:{row['motif']})\b"), row["observatoire"]) for row in ordered)


@cache
def licence_rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Pattern on the folded text of a licence -> its short name."""
    rows = load("pnc_licences", {"motif": str, "licence": str, "adresse": str})
    return tuple((re.compile(row["motif"]), row["licence"]) for row in rows)


@cache
def stop_words() -> frozenset[str]:
    """French words that do not help a search."""
    return frozenset(load("pnc_mots_vides", {"mot": str}).column("mot"))


@cache
def weights() -> dict[str, float]:
    """What a word found in a field is worth.

    >>> max(weights(), key=weights().__getitem__)
    'titre'
    """
    return load("pnc_recherche", {"champ": str, "poids": float}).mapping("champ", "poids")


def titles() -> dict[str, str]:
    """Observatory id -> its title."""
    return {item.id: item.title for item in observatories()}


@cache
def synonyms() -> Mapping[str, tuple[str, ...]]:
    """Folded word without its plural -> the other words of its line of `pnc_synonymes.csv`: they mean the same."""
    found: dict[str, tuple[str, ...]] = {}
    for row in load("pnc_synonymes", {"mots": str}):
        words = list(map(stem, row["mots"].split()))
        for word in words:
            others = tuple(other for other in words if other != word)
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), *others)))
    return found
