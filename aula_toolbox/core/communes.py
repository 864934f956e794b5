"""Communes that changed: the one table of mergers that every subject reads (`communes_fusions`)."""

from __future__ import annotations

from functools import lru_cache

from .reference import load


@lru_cache(maxsize=1)
def merged_communes() -> dict[str, str]:
    """Former INSEE code -> present one, from the official geographic code of INSEE."""
    return dict(load("communes_fusions", {"ancien": str, "nouveau": str}).mapping("ancien", "nouveau"))
