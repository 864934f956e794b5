"""What each context layer is for: recognised by its name, else by its fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .cnig import fold
from .criteria import table

PREFIX = "__"


@dataclass(frozen=True)
class Role:
    """One kind of context layer."""

    id: str
    label: str
    names: tuple[str, ...]
    signature: tuple[tuple[str, ...], ...]
    geometries: tuple[str, ...]
    several: bool

    def is_named(self, name: str) -> bool:
        """Whether a folded layer name says so."""
        return any(re.search(pattern, name) for pattern in self.names)

    def is_signed(self, fields: Iterable[str]) -> bool:
        """Whether the fields say so: one of each group."""
        own = {name.lower() for name in fields}
        return bool(self.signature) and all(own & set(group) for group in self.signature)


@lru_cache(maxsize=1)
def roles() -> dict[str, Role]:
    """The roles by id, in the order of the table."""
    rows = table("couches", role=str, libelle=str, motif_nom=str, champs_signature=str, geometrie=str, plusieurs=str)
    return {
        row["role"]: Role(
            row["role"],
            row["libelle"],
            tuple(part for part in row["motif_nom"].split(";") if part),
            tuple(tuple(group.strip().split("/")) for group in row["champs_signature"].split("&") if group.strip()),
            tuple(row["geometrie"].split(",")),
            row["plusieurs"] == "1",
        )
        for row in rows
    }


@dataclass(frozen=True)
class Candidate:
    """A layer to recognise."""

    name: str
    fields: Sequence[str]
    geometry: str


@dataclass(frozen=True)
class Recognised:
    """The roles a layer may have; `is_refused` for a programme that is no hazard zone."""

    roles: tuple[str, ...]
    is_refused: bool = False


def recognise(layer: Candidate) -> Recognised:
    """`ROLE__anything` wins; then names that fit the geometry; then fields that do."""
    head, mark, _ = layer.name.partition(PREFIX)
    if mark and head.upper() in roles():
        return Recognised((head.upper(),))
    name = re.sub(r"[\s\-.']+", "_", fold(layer.name))
    if re.search(r"(^|_)papi(_|$|\d)", name):
        return Recognised((), is_refused=True)
    fitting = [role for role in roles().values() if layer.geometry in role.geometries]
    named = [role.id for role in fitting if role.is_named(name)]
    signed = [role.id for role in fitting if role.is_signed(layer.fields)]
    both = [role for role in named if role in signed]
    return Recognised(tuple(both or named or signed))


def is_long_vacancy(fields: Iterable[str]) -> bool:
    """Whether a vacancy table only holds a rate over two years: not comparable to the thresholds."""
    own = [name.lower() for name in fields]
    usable = any(re.fullmatch(r"(ff_)?pp_(total|vacant)_\d\d|taux_vacance_pct", name) for name in own)
    return not usable and any("2a" in name and "vac" in name for name in own)


def is_vacancy(fields: Iterable[str]) -> bool:
    """Whether a table looks like a vacancy table by its fields."""
    return any(re.search(r"pp_vacant|logvac|vacance", name.lower()) for name in fields)
