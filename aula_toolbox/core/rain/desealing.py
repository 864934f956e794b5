"""Where to let the rain in: places by what their ground lets through and what speaks against it.

Method: docs/design/rain.md#ground-to-de-seal. Anchor: Cerema's territory method crosses infiltration and sealing, then
takes constraints away (EPODES). What is not known is never favourable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..landcover import matches
from ..messages import Notes, listing
from ..reference import Table, load, number_or_none
from ..text import joined, known, number
from .days import Floats

Codes = NDArray[np.int64]

UNKNOWN, FREE, RESERVED, BLOCKED = -1, 0, 1, 2
EFFECTS = {"libre": FREE, "reserve": RESERVED, "bloquant": BLOCKED}
EFFECT_WORDS = {UNKNOWN: "inconnu", **{code: word for word, code in EFFECTS.items()}}
CRITERIA = ("cavite", "pollue", "argile", "nappe", "pente")
ANY = "*"
SEALED, BUILT, GREEN = "impermeable", "bati", "vert"
CLASSES = ("favorable", "sous_reserve", "a_completer", "peu_favorable", "contraint", "sans_objet")
GOOD_SOIL, FAIR_SOIL = 2, 3  # classes of infiltration: 1 and 2 let water in, 3 slowly
CODE_CLASSES = 4


@dataclass(frozen=True)
class Constraint:
    """A row of the table of constraints: a level (or a least value) and what it means for letting water in."""

    criterion: str
    word: str
    least: float | None
    effect: int
    distance_m: float


@dataclass(frozen=True)
class DesealingTables:
    """Classes of ground, of infiltration, and constraints."""

    sealed: Table
    infiltration: Table
    constraints: tuple[Constraint, ...]
    constraints_table: Table

    def of(self, criterion: str) -> list[Constraint]:
        """The rows of a criterion."""
        return [row for row in self.constraints if row.criterion == criterion]

    def distance_m(self, criterion: str) -> float:
        """How near an object of an inventory counts."""
        return max((row.distance_m for row in self.of(criterion)), default=0.0)


def load_desealing(folder: Path | str | None = None) -> DesealingTables:
    """The tables, the user's own in `folder` if they are there; E_TABLE for an effect that is none."""
    sealed = load("rain_sealed", {"code": str, "classe": str}, folder)
    soils = load("rain_infiltration", {"mot": str, "k_min_m_s": number_or_none, "classe": int}, folder)
    columns: dict[str, Callable[[str], Any]] = {
        "critere": str,
        "mot": str,
        "mini": number_or_none,
        "effet": str,
        "distance_m": float,
    }
    table = load("rain_desealing", columns, folder)
    wrong = sorted({str(row["effet"]) for row in table if row["effet"] not in EFFECTS})
    if wrong:
        raise AulaError(
            "Table {table}: effects that are none of {expected}: {values}.",
            "E_TABLE",
            table=table.path.name,
            expected=listing(EFFECTS),
            values=listing(wrong),
        )
    rows = tuple(
        Constraint(
            row["critere"],
            joined(row["mot"]) or str(row["mot"]),
            row["mini"],
            EFFECTS[row["effet"]],
            row["distance_m"],
        )
        for row in table
    )
    return DesealingTables(sealed, soils, rows, table)


def ground_class(code: str | None, sealed: Table) -> str | None:
    """What a cover of OCS GE is for the rain: `impermeable`, `bati`, `vert`...; None for none or another code."""
    return next((str(row["classe"]) for row in sealed if code and matches(code, row["code"])), None)


def _best(text: str, words: Sequence[str]) -> int | None:
    """Place of the longest of some words that a text holds as whole words."""
    held = [place for place, word in enumerate(words) if word and f" {word} " in f" {text} "]
    return max(held, key=lambda place: len(words[place])) if held else None


def infiltration_classes(values: Sequence[object], table: Table, notes: Notes, layer: str) -> Codes:
    """Class 1 (strong) to 4 (very weak) of soils; -1 where it cannot be read, told.

    A word or texture of the table, a class from 1 to 4, or a hydraulic conductivity in m/s (below 1).
    """
    words = [row for row in table if row["mot"]]
    folded = [joined(row["mot"]) for row in words]
    limits = sorted(((row["k_min_m_s"], row["classe"]) for row in table if row["k_min_m_s"] is not None), reverse=True)

    def of(value: object) -> int:
        try:
            figure = number(value)
        except ValueError:
            found = _best(joined(value), folded)
            return UNKNOWN if found is None else int(words[found]["classe"])
        if figure is None or figure < 0:
            return UNKNOWN
        if figure in range(1, CODE_CLASSES + 1):
            return int(figure)
        return next((int(name) for least, name in limits if figure >= least), UNKNOWN) if figure < 1 else UNKNOWN

    return _each(values, of, notes, layer)


def level_effects(values: Sequence[object], rows: Sequence[Constraint], notes: Notes, layer: str) -> Codes:
    """Effect of the levels of a map of hazards (clay, water table); -1 where a level cannot be read, told."""
    words = [row.word for row in rows]
    whole = next((row.effect for row in rows if row.word == ANY), UNKNOWN)

    def of(value: object) -> int:
        found = _best(joined(value), words)
        return whole if found is None else rows[found].effect

    return _each(values, of, notes, layer)


def _each(values: Sequence[object], of: Callable[[object], int], notes: Notes, layer: str) -> Codes:
    """Each distinct value once; those that are not read are told."""
    read = {str(value): of(value) if known(value) else UNKNOWN for value in values}
    lost = sorted(
        word for word, code in read.items() if code == UNKNOWN and known(word) and word not in ("None", "nan")
    )
    if lost:
        notes.warn(
            "{layer}: values that cannot be read, unknown and never favourable: {values}.",
            layer=layer,
            values=listing(lost, 5),
        )
    return np.array([read[str(value)] for value in values], dtype=np.int64)


def slope_effects(slope_pct: Floats, rows: Sequence[Constraint]) -> Codes:
    """Effect of mean slopes, %; -1 where the slope is not known."""
    out = np.full(len(slope_pct), UNKNOWN, dtype=np.int64)
    with np.errstate(invalid="ignore"):
        for row in sorted(rows, key=lambda one: one.least or 0.0):
            out[slope_pct >= (row.least or 0.0)] = row.effect
    return out


def worst_of_pairs(
    place: Codes, code: Codes, area_m2: Floats, whole_m2: Floats, least_pct: float, known_pct: float
) -> Codes:
    """Worst code of each place among those that cover enough of it; -1 where too little of it is described.

    place, code, area_m2: one row a piece; whole_m2: area of each place. A piece that cannot be read is not known.
    """
    count = len(whole_m2)
    out = np.full(count, UNKNOWN, dtype=np.int64)
    read = np.bincount(place[code != UNKNOWN], area_m2[code != UNKNOWN], count)
    for value in sorted(set(code[code != UNKNOWN].tolist())):
        here = code == value
        share = np.bincount(place[here], area_m2[here], count)
        out[(share > 0) & (share >= least_pct / 100.0 * whole_m2)] = value
    with np.errstate(invalid="ignore"):
        out[~(read >= known_pct / 100.0 * whole_m2)] = UNKNOWN
    return out


def classify(sealed_m2: Floats, soil: Codes, effects: Mapping[str, Codes], least_m2: float) -> dict[str, object]:
    """Class, completeness and reasons of each place.

    sealed_m2: ground that could be opened, NaN unknown; soil: class of infiltration, -1 unknown; effects: by criterion.
    `favorable` needs everything to be known and free; an unknown makes `a_completer`, a block always `contraint`.
    """
    table = np.array([effects[name] for name in CRITERIA])
    blocked, reserved = (table == BLOCKED).any(axis=0), (table == RESERVED).any(axis=0)
    is_unknown = (table == UNKNOWN).any(axis=0) | (soil == UNKNOWN) | np.isnan(sealed_m2)
    with np.errstate(invalid="ignore"):
        nothing = sealed_m2 < least_m2
    weak = soil > FAIR_SOIL
    name = np.full(len(soil), "favorable", dtype=object)
    name[reserved | (soil == FAIR_SOIL)] = "sous_reserve"
    name[is_unknown] = "a_completer"
    name[weak] = "peu_favorable"
    name[blocked] = "contraint"
    name[nothing] = "sans_objet"
    known_count = (table != UNKNOWN).sum(axis=0) + (soil != UNKNOWN) + ~np.isnan(sealed_m2)
    return {
        "classe": name,
        "complet_pct": 100.0 * known_count / (len(CRITERIA) + 2),
        "motif": _reasons(table, soil, sealed_m2),
    }


def _reasons(table: Codes, soil: Codes, sealed_m2: Floats) -> NDArray[np.object_]:
    """What speaks against a place and what is not known of it: codes joined by |."""
    words = []
    for row in range(len(soil)):
        mine = [f"{name}_{EFFECT_WORDS[int(code)]}" for name, code in zip(CRITERIA, table[:, row]) if code != FREE]
        if soil[row] == UNKNOWN:
            mine.append("sol_inconnu")
        elif soil[row] > GOOD_SOIL:
            mine.append("sol_lent")
        if np.isnan(sealed_m2[row]):
            mine.append("impermeable_inconnu")
        words.append("|".join(mine) or None)
    return np.array(words, dtype=object)


def ranks(classes: NDArray[np.object_], sealed_m2: Floats) -> Floats:
    """Order of the places: by class, then by ground to open, largest first; NaN where there is nothing to open.

    >>> names = np.array(["contraint", "favorable", "favorable"], dtype=object)
    >>> ranks(names, np.array([900.0, 50.0, 80.0])).tolist()
    [3.0, 2.0, 1.0]
    """
    order = np.array([CLASSES.index(str(name)) for name in classes])
    size = np.nan_to_num(sealed_m2, nan=-1.0)
    out = np.full(len(classes), np.nan)
    for rank, row in enumerate(np.lexsort((np.arange(len(classes)), -size, order)), start=1):
        out[row] = rank
    return np.where(classes == "sans_objet", np.nan, out)
