"""What each context layer is for: the roles are rows of the table of products, which recognises them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..products.recognition import Recognition
from ..products.table import ProductRole, context_roles
from .criteria import table

ALGORITHM, PARAMETER = "frichequalify", "CONTEXT"


@dataclass(frozen=True)
class ContextRole:
    """One kind of context layer; `several` when many layers may play it."""

    id: str
    label: str
    several: bool


@lru_cache(maxsize=1)
def roles() -> dict[str, ContextRole]:
    """The roles by id, in the order of the table."""
    return {row.id: ContextRole(row.id, row.title, row.several) for row in context_roles().values()}


@lru_cache(maxsize=1)
def unproven() -> frozenset[str]:
    """Roles of which the extent of a layer proves nothing: hazards, what is protected, ecological networks.

    A few flood zones around a site say nothing of the site between them; only a declared coverage does.
    """
    return frozenset(row["role"] for row in table("emprise_sans_preuve", role=str))


def played(found: Iterable[ProductRole]) -> list[ProductRole]:
    """The roles in the context of friches among those that a product feeds, without those it only helps out with."""
    return [one for one in found if (one.algorithm, one.parameter) == (ALGORITHM, PARAMETER) and not one.is_fallback]


def helping(found: Recognition) -> list[str]:
    """The roles that a recognised layer could play for want of better."""
    return [one.context for one in found.roles if one.algorithm == ALGORITHM and one.context and one.is_fallback]


def is_long_vacancy(fields: Iterable[str]) -> bool:
    """Whether a vacancy table only holds a rate over two years: not comparable to the thresholds."""
    own = [name.lower() for name in fields]
    usable = any(re.fullmatch(r"(ff_)?pp_(total|vacant)_\d\d|taux_vacance_pct", name) for name in own)
    return not usable and any("2a" in name and "vac" in name for name in own)


def is_vacancy(fields: Iterable[str]) -> bool:
    """Whether a table looks like a vacancy table by its fields."""
    return any(re.search(r"pp_vacant|logvac|vacance", name.lower()) for name in fields)
