"""DPE put on buildings: by the identifier they name, by their address, by their point; how sure each link is.

Method: docs/design/housing.md#links-to-buildings
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ..text import joined
from .labels import Bools, Ints, Words
from .records import HOUSE
from .tables import Floats, HousingTables

RNB, BAN, NONE = "rnb", "ban", "aucun"
NOWHERE = -1
TOUCHES_M = 0.01
_RNB = re.compile(r"[A-Z0-9]+")
# commune, street and number of the interoperability key of an address; without a number it is a street
_BAN = re.compile(r"\d[0-9AB]\d{3}_[0-9A-Z]{4,6}_\d{5}(?:_[0-9A-Z]+)*", re.IGNORECASE)


def rnb_ids(text: str | None) -> tuple[str, ...]:
    """The RNB identifiers written in a cell: one, several joined by `/`, or a list.

    >>> rnb_ids("ABCD-1234-EFGH/XXXX1111YYYY")
    ('ABCD1234EFGH', 'XXXX1111YYYY')
    """
    return tuple(dict.fromkeys(_RNB.findall((text or "").upper().replace("-", ""))))


def ban_keys(text: str | None) -> tuple[str, ...]:
    """The addresses with a number written in a cell: a key, a list of them, or the JSON of the RNB.

    >>> ban_keys('[{"cle_interop_ban": "62498_0010_00012_bis"}]'), ban_keys("62498_0010")
    (('62498_0010_00012_bis',), ())
    """
    return tuple(dict.fromkeys(found.lower() for found in _BAN.findall(text or "")))


@dataclass(frozen=True)
class LinkTargets:
    """Buildings of a layer, in its order. dwellings: NaN where unknown. is_home: not light, farm, church or shed."""

    ids: Words
    dwellings: Floats
    rnb: Words
    ban: Words
    is_home: Bools


@dataclass(frozen=True)
class LinkPoints:
    """DPE to link. kind, label: None where unknown. weight: dwellings they stand for. is_placed: point to be trusted.

    rnb, ban: cells as read.
    """

    rnb: Words
    ban: Words
    kind: Words
    label: Words
    weight: Floats
    is_placed: Bools


@dataclass(frozen=True)
class NearPairs:
    """Points and buildings near each other: rows of both, and metres (0 inside)."""

    point: Ints
    building: Ints
    distance_m: Floats


@dataclass
class LinkedDpe:
    """The link of each DPE. building: row, -1 for none. quality_pct: right buildings of such links, NaN unknown.

    doubts: rows whose building does not suit. measured: link -> (right, of) on DPE that also name their building.
    """

    building: Ints
    link: Words
    quality_pct: Floats
    distance_m: Floats
    doubts: dict[str, list[int]] = field(default_factory=dict)
    measured: dict[str, tuple[int, int]] = field(default_factory=dict)


def homes(uses: Words, natures: Words, is_light: Bools, dwellings: Floats, tables: HousingTables) -> Bools:
    """Buildings that a DPE may be put on by address or point.

    What is light, or of a use or nature of the table `exclus`, is none, unless dwellings are counted in it.

    >>> use, nature = np.array(["Agricole", "Agricole"], dtype=object), np.array([None, None], dtype=object)
    >>> homes(use, nature, np.array([False, False]), np.array([0.0, 2.0]), HousingTables.read()).tolist()
    [False, True]
    """
    out = is_light.copy()
    for name, cells in (("usage1", uses), ("nature", natures)):
        words = {joined(row["mot"]) for row in tables["exclus"].where(champ=name)}
        known = {cell: joined(cell) in words for cell in set(cells.tolist()) if cell is not None}
        out |= np.array([known.get(cell, False) for cell in cells.tolist()], dtype=bool)
    with np.errstate(invalid="ignore"):
        return ~out | (dwellings > 0)


def trusted(score: Floats | None, status: Words | None, least: float, tables: HousingTables) -> Bools | None:
    """Points whose address was found to its number with a score of `least` or more; None when nothing tells.

    >>> trusted(np.array([0.59, 0.6]), None, 0.6, HousingTables.read()).tolist()
    [False, True]
    """
    found = None
    if score is not None:
        with np.errstate(invalid="ignore"):
            found = score >= least
    if status is not None:
        words = {joined(row["statut"]) for row in tables["geocodages"].where(au_numero=0)}
        to_number = np.array([cell is None or joined(cell) not in words for cell in status.tolist()], dtype=bool)
        found = to_number if found is None else found & to_number
    return found


def link(points: LinkPoints, buildings: LinkTargets, near: NearPairs, tables: HousingTables) -> LinkedDpe:
    """The building of each DPE: the one it names, else the only one of its address, else the nearest to its point.

    >>> words = lambda *cells: np.array(cells, dtype=object)
    >>> buildings = LinkTargets(words("b"), np.array([1.0]), words("R1/R2"), words(None), np.array([True]))
    >>> points = LinkPoints(*[words(one) for one in ("R2", None, "maison", "F")], np.array([1.0]), np.array([True]))
    >>> none = NearPairs(np.array([], dtype=int), np.array([], dtype=int), np.array([]))
    >>> found = link(points, buildings, none, HousingTables.read())
    >>> found.link.tolist(), found.building.tolist()
    (['rnb'], [0])
    """
    count = len(points.weight)
    order = _order(buildings)
    named = _named(points, buildings, order)
    address = _addressed(points, buildings)
    nearest, distance, rung = _nearest(points, buildings, near, order, tables)
    found = LinkedDpe(
        np.full(count, NOWHERE), np.full(count, NONE, dtype=object), np.full(count, np.nan), np.full(count, np.nan)
    )
    at = nearest >= 0
    found.building[at], found.link[at], found.distance_m[at] = nearest[at], rung[at], distance[at]
    for word, own in ((BAN, address), (RNB, named)):
        has = own >= 0
        # the distance told is that of the building of the link
        other = has & (own != found.building)
        found.building[has], found.link[has] = own[has], word
        found.distance_m[other] = np.nan
    _measure(found, named, address, nearest, rung)
    _grade(found, points, buildings, tables)
    return found


def _order(buildings: LinkTargets) -> Ints:
    """Which of two buildings is preferred: more dwellings, then its identifier; never the order of the rows."""
    names = buildings.ids.astype(str)
    by = np.lexsort((names, -np.nan_to_num(buildings.dwellings)))
    rank = np.empty(len(by), dtype=np.int64)
    rank[by] = np.arange(len(by))
    return rank


def _named(points: LinkPoints, buildings: LinkTargets, order: Ints) -> Ints:
    """Row of the building whose RNB identifier the DPE bears."""
    at: dict[str, int] = {}
    for row in np.argsort(order).tolist():
        for one in rnb_ids(buildings.rnb[row]):
            at.setdefault(one, row)
    return _rows(points.rnb, lambda cell: [at[one] for one in rnb_ids(cell) if one in at])


def _addressed(points: LinkPoints, buildings: LinkTargets) -> Ints:
    """Row of the only building of the address of a DPE that is placed to its number."""
    at: dict[str, set[int]] = {}
    for row in np.flatnonzero(buildings.is_home).tolist():
        for one in ban_keys(buildings.ban[row]):
            at.setdefault(one, set()).add(row)
    only = {key: next(iter(rows)) for key, rows in at.items() if len(rows) == 1}
    found = _rows(points.ban, lambda cell: [only[one] for one in ban_keys(cell) if one in only])
    return np.where(points.is_placed, found, NOWHERE)


def _rows(cells: Words, rows_of: Callable[[str | None], list[int]]) -> Ints:
    known = {cell: rows_of(cell) for cell in set(cells.tolist())}
    return np.array([(known[cell] or [NOWHERE])[0] for cell in cells.tolist()], dtype=np.int64)


def _rungs(tables: HousingTables) -> list[tuple[str, float]]:
    """Links by distance, the nearest first."""
    rows = [(row["lien"], row["distance_m"]) for row in tables["liens"] if row["distance_m"] is not None]
    return sorted(rows, key=lambda row: row[1])


def _nearest(
    points: LinkPoints, buildings: LinkTargets, near: NearPairs, order: Ints, tables: HousingTables
) -> tuple[Ints, Floats, Words]:
    """The nearest building of each placed point: its row, its distance and the word of the link."""
    count = len(points.weight)
    found, distance = np.full(count, NOWHERE), np.full(count, np.nan)
    word: Words = np.full(count, NONE, dtype=object)
    rungs = _rungs(tables)
    keep = points.is_placed[near.point] & buildings.is_home[near.building]
    keep &= near.distance_m <= rungs[-1][1] + TOUCHES_M
    point, building, metres = near.point[keep], near.building[keep], near.distance_m[keep]
    step = np.searchsorted(np.array([limit + TOUCHES_M for _, limit in rungs]), metres)
    # in one step of distance a building without a dwelling, a garage, comes last
    is_empty = buildings.dwellings[building] == 0
    best = np.lexsort((order[building], np.round(metres, 2), is_empty, step, point))
    first = best[np.unique(point[best], return_index=True)[1]]
    rows = point[first]
    found[rows], distance[rows] = building[first], metres[first]
    word[rows] = np.array([name for name, _ in rungs], dtype=object)[step[first]]
    return found, distance, word


def _measure(found: LinkedDpe, named: Ints, address: Ints, nearest: Ints, rung: Words) -> None:
    """How often address and point give the building that the DPE names."""
    proved = named >= 0
    tried = {BAN: (address >= 0, address)}
    tried |= {word: (rung == word, nearest) for word in sorted(set(rung.tolist()) - {NONE})}
    for word, (mask, row) in tried.items():
        both = proved & mask
        if both.any():
            found.measured[word] = (int((row[both] == named[both]).sum()), int(both.sum()))


def _grade(found: LinkedDpe, points: LinkPoints, buildings: LinkTargets, tables: HousingTables) -> None:
    """The quality of each link, lower where the building does not suit the DPE."""
    value = tables.constants
    quality = {row["lien"]: row["qualite_pct"] for row in tables["liens"]}
    right, of = found.measured.get(BAN, (0, 0))
    if quality.get(BAN) is None and of >= value["lien_mesure_min"]:
        quality[BAN] = 100.0 * right / of
    known = {word: np.nan if part is None else part for word, part in quality.items()}
    found.quality_pct[:] = [known.get(word, np.nan) for word in found.link.tolist()]
    on = np.flatnonzero(found.building >= 0)
    building = found.building[on]
    dwellings = buildings.dwellings[building]
    weight = np.bincount(building, points.weight[on], len(buildings.ids))
    with np.errstate(invalid="ignore"):
        big = (points.kind[on] == HOUSE) & (dwellings >= value["maison_logts"])
        over = (dwellings > 0) & (weight[building] > dwellings * (1 + value["exces_pct"] / 100))
    doubtful = value["lien_douteux_pct"]
    for word, mask in (("maison", big), ("exces", over)):
        rows = on[mask]
        if len(rows):
            found.doubts[word] = rows.tolist()
            found.quality_pct[rows] = np.fmin(found.quality_pct[rows], doubtful)


def counts(found: LinkedDpe, weight: Floats) -> Mapping[str, int]:
    """How many DPE that count have each kind of link.

    >>> none = np.array([np.nan] * 2)
    >>> found = LinkedDpe(np.array([0, -1]), np.array(["rnb", "aucun"], dtype=object), none, none)
    >>> counts(found, np.array([1.0, 0.0]))
    {'rnb': 1}
    """
    words = found.link[weight > 0].tolist()
    return {word: words.count(word) for word in sorted(set(words))}


def examples(ids: Words, rows: Iterable[int], found: LinkedDpe) -> list[str]:
    """Identifiers of the buildings of some DPE, each once, in order."""
    return sorted({ids[found.building[row]] for row in rows})
