"""The numbers of the maps: round scales, thresholds of the checks, each from its reference table."""

from __future__ import annotations

from functools import lru_cache

from .. import reference


@lru_cache(maxsize=1)
def thresholds() -> dict[str, float]:
    """Named thresholds of `maps_seuils.csv`.

    >>> thresholds()['etendue_minimale']
    200.0
    """
    return reference.constants("maps_seuils")


@lru_cache(maxsize=1)
def scales() -> tuple[int, ...]:
    """The scale denominators that a map of the agency may have, smallest first.

    >>> scales()[:2], scales()[-1]
    ((500, 1000), 1000000)
    """
    return tuple(sorted(reference.load("maps_echelles", {"denominateur": int}).column("denominateur")))
