"""The territories that a layer of communes offers: the whole of it, its EPCI, its communes.

Method: docs/design/territory.md#choosing
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..communes import communes_of_epci
from ..reference import load
from ..text import fold

WHOLE, EPCI, COMMUNE = "tout", "epci", "commune"
SEVERAL = "/"
"""BD TOPO and ADMIN EXPRESS write several EPCI of a commune in one value, separated by this."""


@dataclass(frozen=True)
class PlaceChoice:
    """A territory that can be chosen: its kind, its name, the codes of its communes (none: all of the layer)."""

    kind: str
    name: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlaceRow:
    """A commune of a layer; epci: SIREN as written, empty when the layer does not say it."""

    insee: str
    name: str = ""
    epci: str = ""
    epci_name: str = ""


def codes_in(value: str) -> tuple[str, ...]:
    """The codes of a value that may hold several.

    >>> codes_in("200072460/246200299")
    ('200072460', '246200299')
    """
    return tuple(part.strip() for part in value.split(SEVERAL) if part.strip())


def choices(rows: Iterable[PlaceRow]) -> list[PlaceChoice]:
    """The EPCI of some communes, those of the agency first, then the communes by their names.

    >>> [one.name for one in choices([PlaceRow("62001", "Ablain", "246200364")])]
    ['CA de Lens - Liévin', 'Ablain']
    """
    given = [row for row in rows if row.insee]
    names, own = _names()
    of_commune = _of_commune()
    members: dict[str, list[str]] = {}
    for row in given:
        for code in codes_in(row.epci) or of_commune.get(row.insee, ()):
            members.setdefault(code, []).append(row.insee)
            if row.epci_name and code not in names:
                names[code] = row.epci_name
    found = [PlaceChoice(EPCI, names.get(code, f"EPCI {code}"), _sorted(insee)) for code, insee in members.items()]
    here = {names[code] for code in own}
    found.sort(key=lambda one: (one.name not in here, fold(one.name)))
    communes = [PlaceChoice(COMMUNE, row.name or row.insee, (row.insee,)) for row in given]
    return [*found, *sorted(communes, key=lambda one: (fold(one.name), one.codes))]


def _sorted(codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(codes)))


def _names() -> tuple[dict[str, str], frozenset[str]]:
    """SIREN of the EPCI of the territory and their names (`maps_epci`)."""
    names = {row["code"]: row["nom"] for row in load("maps_epci", {"code": str, "nom": str})}
    return names, frozenset(names)


def _of_commune() -> dict[str, tuple[str, ...]]:
    """The EPCI of the communes of the territory, for a layer that does not say them."""
    rows = load("maps_epci", {"code": str, "sigle": str})
    known = communes_of_epci()
    return {insee: (row["code"],) for row in rows for insee in known.get(row["sigle"], ())}
