"""Caps, delays and page sizes of requests, and the keys that are secret: read once from `pnc_*.csv`.

Method: docs/design/pnc.md#limits
"""

from __future__ import annotations

from functools import cache

from ..reference import load


@cache
def secret_keys() -> frozenset[str]:
    """Query keys whose value must never be written down."""
    return frozenset(load("pnc_cles_secretes", {"cle": str}).column("cle"))


@cache
def _limits() -> dict[str, float]:
    return load("pnc_limites", {"cle": str, "valeur": float}).mapping("cle", "valeur")


def limit(key: str) -> float:
    """A cap, a delay or a page size, by its name in `pnc_limites.csv`, which ends with its unit (`_s`, `_octets`).

    >>> limit("bloc_octets") > 0
    True
    """
    return _limits()[key]
