"""One dwelling, one count: replaced DPE, DPE of the same dwelling, whole buildings less the flats that have their own.

Method: docs/design/housing.md#one-dwelling-one-count
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Notes, listing
from ..text import joined
from .labels import Bools, Ints, Words
from .records import BUILDING, FLAT, HOUSE
from .tables import CLASSES, Floats, HousingTables

if TYPE_CHECKING:
    import pandas as pd

UNREADABLE, BAD_LABEL, TOO_OLD, LATER = "illisible", "etiquette", "avant_2021", "posterieur"
TWICE, REPLACED, SAME, EXPIRED, UNCOUNTED = "doublon", "remplace", "meme_logement", "perime", "immeuble_sans_nombre"
REASONS = (UNREADABLE, BAD_LABEL, TOO_OLD, LATER, TWICE, REPLACED, SAME, EXPIRED, UNCOUNTED)


def count_once(frame: pd.DataFrame, day: date, tables: HousingTables, notes: Notes) -> pd.DataFrame:
    """Why each DPE is left out (`retire`, None when kept), the dwellings it stands for (`poids`), and what is unproved.

    frame: rows of `records`. day: the stock is counted on that day, later DPE are not known yet. `unproved`: kept rows
    that share an address with others and could not be told apart or together (most double counts that may remain).
    """
    import pandas as pd

    reason: Words = np.full(len(frame), None, dtype=object)
    _refuse(reason, frame, day, tables)
    # the newest first: date, last change, version, number
    rank = _rank(frame)
    _doubles(reason, frame, rank)
    replaced_by = _replaced(reason, frame, rank, notes)
    same, unproved = _same_dwelling(reason, frame, rank, tables)
    _set(reason, same, SAME)
    expired = (frame["fin_valid"] < pd.Timestamp(day)).to_numpy()
    _set(reason, expired, EXPIRED)
    is_building = (frame["type_log"] == BUILDING).to_numpy()
    _set(reason, is_building & frame["nb_appart"].isna().to_numpy(), UNCOUNTED)
    weight = np.where(reason == None, 1.0, 0.0)  # noqa: E711 - an array of words
    _buildings(weight, reason, frame, rank, replaced_by)
    kept = weight > 0
    return pd.DataFrame({"retire": reason, "poids": weight, "unproved": unproved & kept}, index=frame.index)


def _set(reason: Words, which: Bools, word: str) -> None:
    """Give a reason to rows that have none yet."""
    reason[which & (reason == None)] = word  # noqa: E711 - an array of words


def _refuse(reason: Words, frame: pd.DataFrame, day: date, tables: HousingTables) -> None:
    """Rows that no park is counted with: not readable, no label, older than the first rule, after the day."""
    import pandas as pd

    first = next(iter(tables.rules.values())).start
    days = frame["date_dpe"]
    labels = ~frame["etq_pub"].isin(list(CLASSES)).to_numpy()
    _set(reason, frame["illisible"].to_numpy(dtype=bool), UNREADABLE)
    _set(reason, days.isna().to_numpy() | frame["type_log"].isna().to_numpy(), UNREADABLE)
    _set(reason, frame["numero_dpe"].isna().to_numpy(), UNREADABLE)
    _set(reason, labels, BAD_LABEL)
    _set(reason, (days < pd.Timestamp(first)).to_numpy(), TOO_OLD)
    _set(reason, (days > pd.Timestamp(day)).to_numpy(), LATER)


def _rank(frame: pd.DataFrame) -> Floats:
    """Place of each row from the newest on; the order of the rows never counts."""
    version = [tuple(int(part) for part in str(text or "0").split(".") if part.isdigit()) for text in frame["version"]]
    versions = {one: place for place, one in enumerate(sorted(set(version)))}
    keys = (
        frame["numero_dpe"].fillna("").astype(str).to_numpy(dtype=str),
        np.array([versions[one] for one in version]),
        frame["modifie"].to_numpy(dtype="datetime64[ns]").astype(np.int64),
        frame["date_dpe"].to_numpy(dtype="datetime64[ns]").astype(np.int64),
    )
    order = np.lexsort(keys)[::-1]
    rank = np.empty(len(frame))
    rank[order] = np.arange(len(frame))
    return rank


def _doubles(reason: Words, frame: pd.DataFrame, rank: Floats) -> None:
    """The same number twice: the last change stays."""
    rows = np.flatnonzero(reason == None)  # noqa: E711 - an array of words
    changed = frame["modifie"].to_numpy(dtype="datetime64[ns]").astype(np.int64)[rows]
    order = rows[np.lexsort((rank[rows], -changed))]
    seen = frame["numero_dpe"].iloc[order].duplicated().to_numpy()
    reason[order[seen]] = TWICE


def _replaced(reason: Words, frame: pd.DataFrame, rank: Floats, notes: Notes) -> dict[str, str]:
    """Take out the numbers that another row replaces, and say which number replaces which.

    A circle keeps its newest row and is told.
    """
    rows = np.flatnonzero(reason == None)  # noqa: E711 - an array of words
    numbers, cited = frame["numero_dpe"].to_numpy(dtype=object), frame["remplace"].to_numpy(dtype=object)
    at = {numbers[row]: row for row in rows}
    after: dict[str, str] = {}
    for row in rows[np.argsort(-rank[rows], kind="stable")]:
        if cited[row] is not None and cited[row] in at and cited[row] != numbers[row]:
            after[cited[row]] = numbers[row]
    circles = [circle for circle in _circles(after) if circle]
    for circle in circles:
        newest = min(circle, key=lambda one: rank[at[one]])
        del after[newest]
    if circles:
        notes.warn(
            "DPE that replace each other in a circle: the newest one of each is kept ({numbers}).",
            numbers=listing(sorted(min(circle) for circle in circles)),
        )
    for number in after:
        reason[at[number]] = REPLACED
    return after


def _circles(after: dict[str, str]) -> Iterable[list[str]]:
    """The circles of a function of numbers."""
    seen: set[str] = set()
    for start in sorted(after):
        path: list[str] = []
        one = start
        while one in after and one not in seen:
            seen.add(one)
            path.append(one)
            one = after[one]
        yield path[path.index(one) :] if one in path else []


def _same_dwelling(reason: Words, frame: pd.DataFrame, rank: Floats, tables: HousingTables) -> tuple[Bools, Bools]:
    """Older DPE of a dwelling that has a newer one, and rows of which it cannot be proved."""
    older, unproved = np.zeros(len(frame), dtype=bool), np.zeros(len(frame), dtype=bool)
    kept = np.flatnonzero(reason == None)  # noqa: E711 - an array of words
    columns = {name: frame[name].to_numpy(dtype=object) for name in ("type_log", "id_rnb", "id_ban", "etage")}
    columns |= {name: frame[name].to_numpy(dtype=object) for name in ("position", "complement")}
    surface = frame["surface_m2"].to_numpy(dtype=float)
    share, metres = tables.constants["maison_surface_pct"] / 100, tables.constants["appart_surface_m2"]
    houses, flats = [kept[columns["type_log"][kept] == kind] for kind in (HOUSE, FLAT)]
    by_rnb = _groups(houses, columns["id_rnb"])
    _older(older, by_rnb.values(), rank)
    rest = houses[~older[houses]]
    for group in _groups(rest, columns["id_ban"]).values():
        _older(older, _near(group, surface, lambda least: least * (1 + share)), rank)
    for key in ("id_rnb", "id_ban"):
        rest = flats[~older[flats]]
        for group in _groups(rest, _places(columns, key)).values():
            _older(older, _near(group, surface, lambda least: least + metres), rank)
    for rows in (houses[~older[houses]], flats[~older[flats]]):
        for key in ("id_rnb", "id_ban"):
            for group in _groups(rows, columns[key]).values():
                for twins in _near(group, surface, lambda least: least + metres):
                    unproved[sorted(twins, key=lambda row: rank[row])[1:]] = True
    return older, unproved


def _places(columns: dict[str, Words], key: str) -> Words:
    """What places a flat in its building: address or building, floor, position, complement; None when too little.

    The floor alone says nothing: it is 0 where nobody wrote it.
    """
    found: Words = np.full(len(columns[key]), None, dtype=object)
    parts = zip(columns[key], columns["etage"], columns["position"], columns["complement"])
    for row, (place, floor, position, complement) in enumerate(parts):
        if place is not None and floor is not None and (position is not None or complement is not None):
            found[row] = (place, floor, joined(position), joined(complement))
    return found


def _groups(rows: Ints, keys: Words) -> dict[Hashable, list[int]]:
    """Rows of each key that stands for two of them or more."""
    found: dict[Hashable, list[int]] = {}
    for row, key in zip(rows.tolist(), keys[rows].tolist()):
        if key is not None:
            found.setdefault(key, []).append(row)
    return {key: group for key, group in found.items() if len(group) > 1}


def _near(group: list[int], surface: Floats, most: Callable[[float], float]) -> Iterable[list[int]]:
    """Rows of a group cut where the surface leaves that of the smallest one; unknown surfaces are never the same."""
    known = sorted((row for row in group if not np.isnan(surface[row])), key=lambda row: (surface[row], row))
    part: list[int] = []
    for row in known:
        if part and surface[row] > most(surface[part[0]]):
            yield part
            part = []
        part.append(row)
    if part:
        yield part


def _older(older: Bools, groups: Iterable[list[int]], rank: Floats) -> None:
    """Mark all rows of each group but the newest."""
    for group in groups:
        newest = min(group, key=lambda row: rank[row])
        for row in group:
            older[row] |= row != newest


def _buildings(weight: Floats, reason: Words, frame: pd.DataFrame, rank: Floats, replaced_by: dict[str, str]) -> None:
    """Dwellings of a whole building less the flats that have a DPE of their own, each taken from one building."""
    numbers, types = frame["numero_dpe"].to_numpy(dtype=object), frame["type_log"].to_numpy(dtype=object)
    kept = reason == None  # noqa: E711 - an array of words
    buildings = np.flatnonzero(kept & (types == BUILDING))
    buildings = buildings[np.argsort(rank[buildings], kind="stable")]
    at = {numbers[row]: row for row in buildings}
    rnb = frame["id_rnb"].to_numpy(dtype=object)
    by_rnb: dict[Hashable, int] = {}
    for row in buildings:
        if rnb[row] is not None:
            by_rnb.setdefault(rnb[row], row)
    flats = np.flatnonzero(kept & (types == FLAT))
    linked = frame["immeuble_associe"].to_numpy(dtype=object)
    taken = np.zeros(len(frame))
    for row in flats:
        number = linked[row]
        while number in replaced_by:
            number = replaced_by[number]
        owner = at.get(number, by_rnb.get(rnb[row]) if rnb[row] is not None else None)
        if owner is not None:
            taken[owner] += 1
    count = frame["nb_appart"].to_numpy(dtype=float)
    weight[buildings] = np.maximum(0.0, count[buildings] - taken[buildings])
