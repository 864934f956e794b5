"""The named numbers of the subject (`obs_seuils`), the rules of secrecy and the breaks of series."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from pathlib import Path

from ..reference import Table, constants, load, number_or_none

_CLASS = "classe_"


@lru_cache(maxsize=4)
def limits(folder: Path | None = None) -> dict[str, float]:
    """The named numbers.

    >>> limits()["dvf_surface_min_m2"]
    9.0
    """
    return constants("obs_seuils", folder)


def fixed_bounds(folder: Path | None = None) -> dict[str, list[float]]:
    """Indicator -> the fixed bounds of its classes, the only ones with which maps of two years may be compared.

    >>> fixed_bounds()["vacance_rp"]
    [5.0, 7.0, 9.0, 12.0]
    """
    found: dict[str, list[float]] = defaultdict(list)
    for name, value in limits(folder).items():
        head, _, rank = name.rpartition("_")
        if head.startswith(_CLASS) and rank.isdigit():
            found[head[len(_CLASS) :]].append(value)
    return {name: sorted(bounds) for name, bounds in found.items()}


def secret_bounds(folder: Path | None = None) -> dict[str, dict[str, tuple[float, float]]]:
    """File -> pattern of a column -> between which numbers a secret of it lies.

    >>> secret_bounds()["lovac"]["pp_vacant_{g}"]
    (1.0, 10.0)
    """
    found: dict[str, dict[str, tuple[float, float]]] = defaultdict(dict)
    for row in _secret(folder):
        if row["colonne"]:
            high = float("inf") if row["haut"] is None else row["haut"]
            found[row["fichier"]][row["colonne"]] = (row["bas"] or 0.0, high)
    return dict(found)


def thresholds(folder: Path | None = None) -> dict[str, float]:
    """File -> the smallest number of units of which a result of ours may be shown.

    >>> thresholds()["dvf"]
    11.0
    """
    return {row["fichier"]: row["seuil"] for row in _secret(folder) if row["seuil"] is not None}


def dominance(folder: Path | None = None) -> dict[str, float]:
    """File -> the share (%) of a sum above which its largest part alone would be known from it.

    >>> dominance()
    {'urssaf': 85.0}
    """
    return {row["fichier"]: row["dominance_pct"] for row in _secret(folder) if row["dominance_pct"] is not None}


def _secret(folder: Path | None) -> Table:
    numbers = dict.fromkeys(("bas", "haut", "seuil", "dominance_pct"), number_or_none)
    return load("obs_secret", {"fichier": str, "colonne": str, **numbers}, folder)


def breaks(folder: Path | None = None) -> list[tuple[str, int, int, str]]:
    """Breaks of series: file, last year before, first year after, why.

    >>> [row[:3] for row in breaks()][-1]
    ('lovac', 2023, 2024)
    """
    rows = load("obs_ruptures", {"fichier": str, "avant": int, "apres": int, "motif": str}, folder)
    return [(row["fichier"], row["avant"], row["apres"], row["motif"]) for row in rows]
