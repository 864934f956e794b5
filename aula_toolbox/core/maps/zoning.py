"""Zones of a PLU or PLUi as the national standard (CNIG) names and draws them.

Method: docs/design/maps.md#zoning
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import numpy as np

from .. import reference
from ..reference import Row
from .colours import difference, lab, over
from .mentions import month_year
from .thresholds import thresholds

OTHER = "*"
MM_PER_PT = 25.4 / 72
# mean advance of a letter, as a share of the font size, in the sans-serif families of the charter
LETTER_SHARE = 0.58


@lru_cache(maxsize=1)
def zone_styles() -> tuple[Row, ...]:
    """The rows of `maps_zonage.csv` in legend order; the last one is for values outside the standard."""
    columns = {"typezone": str, "libelle": str, "remplissage": str, "contour": str, "largeur_pt": float}
    large = {"contour_grande": str, "largeur_grande_pt": float, "liseret_pt": float, "decalage_pt": float}
    return reference.load("maps_zonage", {**columns, **large}).rows


def standard() -> tuple[str, ...]:
    """Zone types of the national standard."""
    return tuple(row["typezone"] for row in zone_styles() if row["typezone"] != OTHER)


def label_field(zones: Iterable[tuple[str, float, float]], denominator: float, size_pt: float) -> str:
    """Which text labels the zones: their own label where enough zones can carry it, else their type.

    zones: label, width and height in metres of each zone; denominator: scale of the map; size_pt: font size.
    """
    letter_mm = size_pt * MM_PER_PT * LETTER_SHARE
    known = list(zones)
    carried = [
        width * 1000 / denominator >= len(label) * letter_mm and height * 1000 / denominator >= size_pt * MM_PER_PT
        for label, width, height in known
    ]
    return "libelle" if known and sum(carried) / len(known) >= thresholds()["zonage_etiquettes"] else "typezone"


def day_words(text: str) -> str:
    """« 12 mars 2013 » of the standard's `20130312`; empty for anything else.

    >>> day_words("20130301"), day_words("mars")
    ('1er mars 2013', '')
    """
    try:
        day = datetime.strptime(text.strip(), "%Y%m%d").date()
    except ValueError:
        return ""
    return f"{'1er' if day.day == 1 else day.day} {month_year(day)}"


def approval(text: str) -> str:
    """« Approuvé le 12 mars 2013 » of the standard's `20130312`; empty for anything else."""
    words = day_words(text)
    return f"Approuvé le {words}" if words else ""


@lru_cache(maxsize=1)
def sector_styles() -> tuple[Row, ...]:
    """The rows of `maps_secteurs.csv`: sectors of a municipal map, the last one for values outside the standard.

    >>> [row["code"] for row in sector_styles()]
    ['01', '02', '03', '99', '']
    """
    columns = {"code": str, "libelle": str, "remplissage": str, "opacite": float, "contour": str}
    return reference.load("maps_secteurs", {**columns, "largeur_pt": float, "hachure": float}).rows


#: a legend says a zone in so many signs at most; a clause shorter than the second number says too little
_LONGEST, _SHORTEST, _ARTICLE = 90, 25, 3
#: an apostrophe that was lost on the way: « d habitat », « s agit »
_ELIDED = re.compile(r"(?<=[\s(])([dlsn]|qu)\s(?=[aeiouyhéèêàâîôûœ])")
#: « Un secteur Ap de... », « La zone N est une zone... »: the label in front of it says so already
_NAMED = r"^(?:(?:une?|la|le)\s+)?(?:zone|secteur)\s+{0}(?:\s*,)?\s+(?:est\s+une?\s+(?=zone|secteur))?"
#: « La zone agricole, dite A, est à protéger »: what it is, without what is done with it
_CALLED = r"^(?:la|le|une?)\s+((?:zone|secteur)\s+[^,]{{3,40}}),\s*dite?\s+{0}\b.*"
#: from the darkest to the palest shade of a family: black or white mixed in
_DARKEST, _PALEST, _STEPS, _SHADES = 0.42, 0.68, 131, 5
#: families whose first label is the darkest; elsewhere the largest is the palest
_DARK_FIRST = ("U", "AUc", "AUs")


@dataclass(frozen=True)
class PlanClass:
    """A label of a zone as a plan on paper draws it: its type, its words, its colour (under `zonage_alpha`)."""

    label: str
    kind: str
    words: str
    colour: str
    is_hatched: bool = False


def plan_classes(zones: Iterable[tuple[str, str, str, float]], own: Mapping[str, str]) -> list[PlanClass]:
    """One class a label, in the order U, AU, A, N: a colour a type, a shade a label. Beyond five shades, hatched.

    zones: label, type, long label and surface of each; own: colours of the authority by label, which win.
    Towns are darkest where they are densest, which is their first label; fields and woods are palest where they are
    largest, so that no map is one dark field.
    """
    told: dict[tuple[str, str], str] = {}
    covered: dict[tuple[str, str], float] = {}
    for label, kind, long, area in zones:
        covered[kind, label] = covered.get((kind, label), 0.0) + area
        if not told.get((kind, label)):
            told[kind, label] = long_words(label, long)
    found: list[PlanClass] = []
    for row in zone_styles():
        kinds = {kind for kind, _ in told} - set(standard()) if row["typezone"] == OTHER else {row["typezone"]}
        labels = sorted((label, kind) for kind, label in told if kind in kinds)
        sizes = sorted(labels, key=lambda one: (-covered[one[1], one[0]], one))
        count, is_town = min(len(labels), _SHADES), row["typezone"] in _DARK_FIRST
        for alphabetical, (label, kind) in enumerate(labels):
            rank = alphabetical if is_town else sizes.index((label, kind))
            place = rank % _SHADES if is_town else count - 1 - rank % count
            shade = _shade(row["remplissage"], place, count)
            words = f"{label} – {told[kind, label]}" if told[kind, label] else label or kind
            is_hatched = rank >= _SHADES or row["typezone"] == OTHER
            found.append(PlanClass(label, kind, words, own.get(label.casefold(), shade), is_hatched))
    return found


def long_words(label: str, long: str) -> str:
    """The long label without the short one in front of it, shortened to a line or two.

    >>> long_words("UE", "UE : zone à vocation économique")
    'zone à vocation économique'
    """
    rest = _ELIDED.sub(r"\1’", " ".join(long.split()))
    rest = re.sub(_CALLED.format(re.escape(label)), r"\1", rest, flags=re.I | re.S)
    rest = re.sub(_NAMED.format(re.escape(label)), "", rest, flags=re.I)
    if rest.casefold().startswith(label.casefold()) and rest[len(label) : len(label) + 1] in (" ", ":", ",", "-"):
        rest = rest[len(label) :].lstrip(" :,-–")
    return _first_clause(rest.rstrip(" ."))


def _first_clause(text: str) -> str:
    """A text of at most 90 signs, cut where a sentence or a clause ends, else after a whole word."""
    if len(text) <= _LONGEST:
        return text
    ends = [found.start() for found in re.finditer(r"[.;:,](?=\s)", text[:_LONGEST]) if found.start() >= _SHORTEST]
    if ends:
        return text[: ends[-1]]
    words = text[: _LONGEST - 1].rsplit(" ", 1)[0].split(" ")
    while len(words) > 1 and len(words[-1].split("’")[-1]) <= _ARTICLE:
        words.pop()
    return f"{' '.join(words)}…"


def _shade(colour: str, rank: int, count: int) -> str:
    """A shade of a colour, the darkest first, as far from the next as the others are; a colour alone is itself."""
    return colour if count == 1 else _shades(colour, count)[rank]


@lru_cache(maxsize=64)
def _shades(colour: str, count: int) -> tuple[str, ...]:
    """Shades at equal distances (dE) along the way from the darkest to the palest, as they are seen on paper."""
    # a colour that is pale already goes further towards black
    lightness, *hue = lab(colour).tolist()
    is_pale = lightness > 80 and max(map(abs, hue)) < 40
    darkest, palest = (0.7, 0.1) if is_pale else (_DARKEST, _PALEST)
    steps = np.linspace(-darkest, palest, _STEPS)
    way = [over("#FFFFFF", step, colour) if step > 0 else over("#000000", -step, colour) for step in steps.tolist()]
    alpha = thresholds()["zonage_alpha"]
    seen = [over(one, alpha) for one in way]
    gone = np.concatenate([[0.0], np.cumsum([difference(one, other) for one, other in zip(seen, seen[1:])])])
    places = np.searchsorted(gone, np.linspace(0.0, gone[-1], count))
    return tuple(way[min(place, len(way) - 1)] for place in places.tolist())


def zone_colours(folder: Path | str | None) -> dict[str, str]:
    """Colours of the authority by label (`plu_couleurs_zones.csv`, the user's own where there is one).

    >>> zone_colours(None)
    {'zurnu': '#B9B9B9'}
    """
    rows = reference.load("plu_couleurs_zones", {"libelle": str, "couleur": str}, folder)
    return {row["libelle"].casefold(): row["couleur"] for row in rows}
