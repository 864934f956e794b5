"""From the words of French suppliers to the classes of the heat model: OCS GE, OCS2D, BD TOPO.

Method: docs/design/heat.md#land-cover
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices import OCSGE
from ..errors import AulaError
from ..landcover import USE, cleaned
from ..messages import Notes, listing, written
from ..reference import Convert, load
from ..text import fold, number
from .constants import heat_constants

Numbers = NDArray[np.float64]
Classes = NDArray[np.uint8]
MAPPING: dict[str, Convert] = {"code": str, "usage": str, "classe": int}
SKIPPED = 0
WATER, RAILWAY, TREE, GREENHOUSE = 1, 11, 3, 15
LOW_BUILDING, MID_BUILDING, HIGH_BUILDING = 12, 13, 14
LOW_VEGETATION, WOODS = (4, 5, 7), (2, 3)
GREENHOUSE_NATURE, PLANNED = "serre", "en projet"


def classes_of_cover(codes: Sequence[object], uses: Sequence[object] | None, nomenclature: str) -> Classes:
    """Heat class of land-cover codes. Raises AulaError E_CODE listing unknown codes."""
    table = load("heat_ocsge" if nomenclature == OCSGE else "heat_ocs2d", MAPPING)
    exact = {(row["code"].upper(), row["usage"].upper()): row["classe"] for row in table}
    known = {key[0] for key in exact}

    def one(code: str, use: str) -> int | None:
        if code not in known:
            return None
        by_use = next(
            (value for (cover, wanted), value in exact.items() if cover == code and _is_use(use, wanted)), None
        )
        return by_use if by_use is not None else exact[code, ""]

    texts = [code or "" for code in cleaned(codes)]
    used = [use or "" for use in cleaned(uses, USE)] if uses is not None else [""] * len(texts)
    return _translated(list(zip(texts, used)), lambda pair: one(*pair), lambda pair: pair[0], "E_CODE")


def _is_use(use: str, wanted: str) -> bool:
    """Whether a use is the wanted one or one of its subdivisions."""
    return bool(wanted) and (use == wanted or use.startswith(f"{wanted}."))


def classes_of_vegetation(natures: Sequence[object]) -> Classes:
    """Heat class of vegetation natures. Raises AulaError E_NATURE listing unknown ones."""
    known = {fold(row["nature"]): row["classe"] for row in load("heat_vegetation", {"nature": str, "classe": int})}
    return _translated(list(map(fold, natures)), known.get, str, "E_NATURE")


def _translated(
    words: list[tuple[str, str]] | list[str],
    translate: Callable[..., int | None],
    shown: Callable[..., str],
    code: str,
) -> Classes:
    """Each distinct word translated once; all unknown ones are told together with their counts."""
    distinct = {word: translate(word) for word in set(words)}
    unknown = Counter(shown(word) or "NULL" for word in words if distinct[word] is None)
    if unknown:
        raise AulaError(
            "Unknown values: {values}. Add them to the table.",
            code,
            values=listing(f"{value} ({count})" for value, count in sorted(unknown.items())),
        )
    return np.array([distinct[word] for word in words], dtype=np.uint8)


@dataclass(frozen=True)
class RoadCover:
    """Class (0: not drawn) and half width (m) of each road."""

    classes: Classes
    half_width_m: Numbers


def roads(
    natures: Sequence[object],
    widths_m: Numbers | None,
    fictive: Sequence[object] | None,
    levels: Sequence[object] | None,
    fields: Sequence[str],
    notes: Notes,
) -> RoadCover:
    """Which roads are drawn, as what and how wide; missing or implausible widths take that of their nature.

    Tunnels, fictive sections, paths and ferries are left out. Raises AulaError E_NATURE for unknown natures.
    """
    table = load("heat_routes", {"nature": str, "largeur_m": float, "classe": int, "ignoree": int})
    known = {fold(row["nature"]): row for row in table}
    words = list(map(fold, natures))
    _translated(words, lambda word: 0 if word in known else None, str, "E_NATURE")
    skipped = np.array([known[word]["ignoree"] == 1 for word in words], dtype=np.bool_)
    ignored = Counter(str(nature) for nature, gone in zip(natures, skipped) if gone)
    if fictive is not None:
        skipped |= np.array([_is_yes(value) for value in fictive], dtype=np.bool_)
    if levels is not None:
        skipped |= np.array([_level(value) < 0 for value in levels], dtype=np.bool_)
    default = np.array([known[word]["largeur_m"] for word in words])
    limits = heat_constants()
    given = np.full(len(words), np.nan) if widths_m is None else widths_m
    usable = (given >= limits["route_largeur_min_m"]) & (given <= limits["route_largeur_max_m"])
    _tell_roads(notes, words, usable, given, skipped, ignored, fields)
    classes = np.array([known[word]["classe"] for word in words], dtype=np.uint8)
    return RoadCover(np.where(skipped, SKIPPED, classes).astype(np.uint8), np.where(usable, given, default) / 2)


#: how people walk along a line: not at all, on both sides of its carriageway, on the whole of it
NOT_WALKED, BESIDE, ALONG = 0, 1, 2


def walked(
    natures: Sequence[object], widths_m: Numbers | None, fictive: Sequence[object] | None, fields: Sequence[str]
) -> tuple[NDArray[np.int8], Numbers]:
    """How people walk along lines (NOT_WALKED, BESIDE, ALONG), and their half widths (m; 0 where there is none).

    Raises AulaError E_NATURE for unknown natures.

    >>> walked(["Sentier", "Bretelle", None], None, None, [])[0].tolist()
    [2, 0, 2]
    """
    table = load("heat_routes", {"nature": str, "pieton": int})
    known = {fold(row["nature"]): row["pieton"] for row in table}
    cover = roads(natures, widths_m, None, None, fields, Notes())
    found = np.array([known[fold(nature)] for nature in natures], dtype=np.int8)
    if fictive is not None:
        found[[_is_yes(value) for value in fictive]] = NOT_WALKED
    return found, cover.half_width_m


def _tell_roads(
    notes: Notes,
    words: list[str],
    usable: NDArray[np.bool_],
    given: Numbers,
    skipped: NDArray[np.bool_],
    ignored: Counter[str],
    fields: Sequence[str],
) -> None:
    if not any(words):
        notes.warn("Roads without nature nor width: the usual width for all. Fields: {fields}.", fields=listing(fields))
    elif not usable.all():
        notes.warn(
            "{count} roads without usable width ({empty} empty, {odd} implausible): width usual for their nature.",
            count=int((~usable).sum()),
            empty=int(np.isnan(given).sum()),
            odd=int((~usable & ~np.isnan(given)).sum()),
        )
    if skipped.any():
        details = listing(f"{nature} ({count})" for nature, count in sorted(ignored.items())) or "-"
        notes.info("{count} roads not drawn: {details}.", count=int(skipped.sum()), details=details)


def _is_yes(value: object) -> bool:
    """A yes of BD TOPO: the word `Oui` of the shapefiles, the boolean of the GeoPackages."""
    return value is True or fold(value) in ("oui", "true")


def _level(value: object) -> float:
    """POS_SOL as a number; texts such as `Gué ou radier` are at ground level."""
    try:
        return number(value) or 0.0
    except ValueError:
        return 0.0


@dataclass(frozen=True)
class Buildings:
    """Class (0: not drawn), height (m) and whether the height was estimated."""

    classes: Classes
    height_m: Numbers
    is_estimated: NDArray[np.bool_]


def buildings(
    heights_m: Numbers, natures: Sequence[object] | None, states: Sequence[object] | None, notes: Notes
) -> Buildings:
    """Class and height of buildings; missing heights take the median of their nature, of the layer, or 5 m."""
    limits = heat_constants()
    words = [""] * len(heights_m) if natures is None else list(map(fold, natures))
    drawn = np.ones(len(heights_m), np.bool_)
    if states is not None:
        drawn &= np.array([fold(state) != PLANNED for state in states], dtype=np.bool_)
    height, estimated = _filled_heights(heights_m, words, drawn, notes)
    classes = np.select(
        [
            ~drawn,
            np.array(words, dtype=str) == GREENHOUSE_NATURE,
            height < limits["bati_moyen_m"],
            height < limits["bati_haut_m"],
        ],
        [SKIPPED, GREENHOUSE, LOW_BUILDING, MID_BUILDING],
        HIGH_BUILDING,
    ).astype(np.uint8)
    if not drawn.all():
        notes.info("{count} planned buildings not drawn.", count=int((~drawn).sum()))
    return Buildings(classes, height, estimated)


def _filled_heights(
    heights_m: Numbers, words: list[str], drawn: NDArray[np.bool_], notes: Notes
) -> tuple[Numbers, NDArray[np.bool_]]:
    """Heights without holes, and which of them are estimates."""
    limits = heat_constants()
    known = np.isfinite(heights_m) & (np.nan_to_num(heights_m) > 0)
    estimated = ~known
    if not estimated.any():
        return heights_m.astype(float), estimated
    overall = float(np.median(heights_m[known])) if known.any() else limits["hauteur_defaut_m"]
    height = np.where(known, heights_m, overall)
    nature = np.array(words)
    for word in set(nature[estimated]):
        alike = known & (nature == word)
        if int(alike.sum()) >= limits["hauteur_min_connues"]:
            height[estimated & (nature == word)] = float(np.median(heights_m[alike]))
    notes.warn(
        "{count} buildings without height out of {total}: median of their nature or of the layer ({height} m).",
        count=int((estimated & drawn).sum()),
        total=int(drawn.sum()),
        height=written(overall, ".1f"),
    )
    return height, estimated


def storeys(declared: Numbers | None, height_m: Numbers) -> Numbers:
    """Number of storeys: declared, else one for each 3 m, at least one.

    >>> storeys(np.array([2.0, np.nan]), np.array([3.0, 9.0])).tolist()
    [2.0, 3.0]
    """
    guessed = np.maximum(1.0, np.rint(height_m / heat_constants()["etage_m"]))
    if declared is None:
        return guessed
    return np.where(np.nan_to_num(declared) > 0, declared, guessed)
