"""The context layers that an inventory lacks, in the order of what they would settle.

Method: docs/design/friches.md#shortage
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..products.table import products
from .criteria import Floats, table
from .roles import ALGORITHM

if TYPE_CHECKING:
    from .results import Qualification


@dataclass(frozen=True)
class Wanted:
    """Layers to add together: the roles they play, the criteria they settle, and what that changes.

    ranked: sites that get a rank once these layers and the ones before are there; points: mean rise of the
    completeness of all sites, in points. It supposes layers that cover every site.
    """

    roles: tuple[str, ...]
    criteria: tuple[int, ...]
    ranked: int
    points: float


@lru_cache(maxsize=1)
def _settled_by() -> dict[str, tuple[tuple[str, ...], float]]:
    """Criterion -> the roles that are all needed for it, and the share of its weight they then give."""
    rows = table("apports", critere=str, roles=str, apport=float)
    return {row["critere"]: (tuple(row["roles"].split("|")), row["apport"]) for row in rows}


def wanted(
    found: Qualification, given: Collection[str], least_pct: float, among: npt.NDArray[np.bool_] | None = None
) -> list[Wanted]:
    """The layers to add, best first: most sites ranked, then most completeness, for each layer to be fetched.

    given: the roles that the run had already, whatever they covered: their criteria are not counted. among: the sites
    that count, all of them by default.
    """
    sites = np.ones(len(found.coded), dtype=bool) if among is None else among
    rules, known = found.rules, found.coded.knowledge[sites]
    total = float(rules.weights.sum())
    gains: dict[int, Floats] = {}
    for k, criterion in enumerate(rules.criteria):
        if criterion.id in _settled_by() and criterion.weight > 0:
            share = _settled_by()[criterion.id][1]
            gains[k] = np.maximum(share - known[:, k], 0.0) * criterion.weight / total * 100
    gains = {k: gain for k, gain in gains.items() if gain.any()}
    here, have = np.array(found.indices.completeness_pct, dtype=float)[sites], set(given)
    out: list[Wanted] = []
    while gains:
        options = {_lacking(rules.criteria[k].id, have) for k in gains} - {()}
        if not options:
            break
        best = max(sorted(options), key=lambda pack: _worth(found, gains, have, pack, here, least_pct))
        have |= set(best)
        settled = _settled(found, gains, have)
        after = here + sum((gains[k] for k in settled), np.zeros(len(here)))
        newly = int(((after >= least_pct) & ~(here >= least_pct)).sum())
        out.append(Wanted(best, tuple(settled), newly, float((after - here).mean()) if len(here) else 0.0))
        here = after
        gains = {k: gain for k, gain in gains.items() if k not in settled}
    return out


def _lacking(criterion: str, have: Collection[str]) -> tuple[str, ...]:
    return tuple(role for role in _settled_by()[criterion][0] if role not in have)


def _settled(found: Qualification, gains: Iterable[int], have: Collection[str]) -> list[int]:
    return [k for k in gains if not _lacking(found.rules.criteria[k].id, have)]


def _worth(
    found: Qualification,
    gains: dict[int, Floats],
    have: Collection[str],
    pack: tuple[str, ...],
    here: Floats,
    least_pct: float,
) -> tuple[float, float, int]:
    """Sites ranked, then points of completeness, for each layer of a pack; then how many have an official product."""
    settled = [gains[k] for k in _settled(found, gains, {*have, *pack})]
    after: npt.NDArray[Any] = here + sum(settled, np.zeros(len(here)))
    ranked = float(((after >= least_pct) & ~(here >= least_pct)).sum())
    points = round(float((after - here).sum()) / len(pack), 6)
    return ranked / len(pack), points, sum(bool(sources_of(role)) for role in pack)


def sources_of(role: str) -> list[tuple[str, str, str]]:
    """Official products that play a role: title, producer, and record in the Catalogue (empty when it has none)."""
    return [
        (row.title, row.producer, row.record)
        for row in products()
        if row.is_official and any(one.algorithm == ALGORITHM and one.context == role for one in row.roles)
    ]
