"""The site coefficients of a project (INDIEN of Plus fraîche ma ville, ADEME): cooling, permeability, biodiversity.

Method: docs/design/heat.md#site-coefficient
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import raise_all
from ..messages import Message, listing, message
from ..reference import Convert, Table, load
from .constants import user_table

STATES = ("avant", "apres")
COLUMNS: dict[str, Convert] = {
    "code": str,
    "libelle": str,
    "c_raf": float,
    "c_perm": float,
    "c_biodiv": float,
    "canopee": float,
    "emprise": int,
}


@dataclass(frozen=True)
class Surface:
    """One line of a project: so much of a type of surface, before or after. `line` names it in messages."""

    line: int
    site: str
    state: str
    kind: str
    quantity: float | None


@dataclass(frozen=True)
class SiteScore:
    """Coefficients 0-1 and canopy (%); None for a site without ground area."""

    cooling: float | None
    permeability: float | None
    biodiversity: float | None
    canopy_pct: float | None

    @property
    def label(self) -> str | None:
        """What the cooling coefficient amounts to."""
        if self.cooling is None:
            return None
        rows = load("heat_site_classes", {"coef_min": float, "classe": str})
        return str([row["classe"] for row in rows if self.cooling >= row["coef_min"]][-1])


def load_types(path: str | Path | None = None) -> Table:
    """Types of surface and their coefficients."""
    return user_table("heat_indien", COLUMNS, path)


def score_sites(surfaces: Iterable[Surface], types: Table) -> dict[str, dict[str, SiteScore]]:
    """Coefficients by site and state. Raises AulaError E_SITE listing every line that cannot be used."""
    lines = list(surfaces)
    raise_all(_problems(lines, types))
    sites = dict.fromkeys(line.site for line in lines)
    return {
        site: {
            state: site_score([line for line in lines if (line.site, line.state) == (site, state)], types)
            for state in STATES
        }
        for site in sites
    }


def site_score(surfaces: Iterable[Surface], types: Table) -> SiteScore:
    """Coefficients of one state of one site: what its surfaces bring, over the ground they take."""
    traits = {row["code"]: row for row in types}
    lines = [(line.quantity or 0.0, traits[line.kind]) for line in surfaces]
    ground = math.fsum(quantity for quantity, row in lines if row["emprise"] == 1)
    if ground <= 0:
        return SiteScore(None, None, None, None)

    def coefficient(name: str) -> float:
        raw = math.fsum(quantity * row[name] for quantity, row in lines) / ground
        return min(1.0, math.floor(raw * 100 + 0.5 + 1e-9) / 100)

    canopy = 100 * math.fsum(quantity * row["canopee"] for quantity, row in lines) / ground
    return SiteScore(coefficient("c_raf"), coefficient("c_perm"), coefficient("c_biodiv"), min(100.0, canopy))


def _problems(lines: list[Surface], types: Table) -> list[Message]:
    """Unknown types and states, missing or negative quantities: each with its lines."""
    known = set(types.column("code"))
    unknown = [f"{line.kind} ({line.line})" for line in lines if line.kind not in known]
    states = [f"{line.state} ({line.line})" for line in lines if line.state not in STATES]
    amounts = [line.line for line in lines if line.quantity is None or not line.quantity >= 0]
    problems = []
    if unknown:
        problems.append(
            message(
                "Unknown types of surface (line): {lines}. Known: {known}.",
                "E_SITE",
                lines=listing(unknown),
                known=listing(sorted(known), 40),
            )
        )
    if states:
        problems.append(
            message("The state is neither avant nor apres (line): {lines}.", "E_SITE", lines=listing(states))
        )
    if amounts:
        problems.append(
            message(
                "Missing or negative quantities, lines {lines}. Fill them in, in m2 or in pieces.",
                "E_SITE",
                lines=listing(amounts),
            )
        )
    return problems
