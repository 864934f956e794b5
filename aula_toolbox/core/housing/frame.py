"""The frame of the estimate: dwellings of the census in cells of type, period and fuel, and DPE put in these cells.

Method: docs/design/housing.md#the-frame
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..text import joined
from .labels import Bools, Ints
from .records import BUILDING, FLAT, HOUSE
from .tables import CLASSES, Floats, HousingTables

if TYPE_CHECKING:
    import pandas as pd

TYPES = (HOUSE, FLAT)
OUT = -1


@dataclass(frozen=True)
class Axes:
    """The words of the three dimensions of a cell, and how the periods of DPE overlap those of the census."""

    periods: tuple[str, ...]
    fuels: tuple[str, ...]
    starts: Ints
    ends: Ints
    overlap: dict[str, Floats]
    fuel_of: dict[str, int]

    @classmethod
    def of(cls, tables: HousingTables) -> Axes:
        """The axes of the tables of periods and energies."""
        own = tables["periodes"].where(nomenclature="insee")
        fuels = [row["modalite"] for row in tables["recensement"].where(dimension="energie")]
        starts = np.array([row["debut"] for row in own])
        ends = np.array([row["fin"] for row in own])
        overlap = {}
        for row in tables["periodes"].where(nomenclature="ademe"):
            low, high = np.maximum(starts, row["debut"]), np.minimum(ends, row["fin"])
            years = np.maximum(0, high - low + 1).astype(float)
            overlap[joined(row["code"])] = years / years.sum()
        fuel_of = {joined(row["energie"]): fuels.index(row["combustible"]) for row in tables["energies"]}
        return cls(tuple(row["code"] for row in own), tuple(fuels), starts, ends, overlap, fuel_of)

    @property
    def shape(self) -> tuple[int, int, int]:
        """Types, periods, fuels."""
        return len(TYPES), len(self.periods), len(self.fuels)

    @property
    def cells(self) -> int:
        """How many cells a zone has."""
        return len(TYPES) * len(self.periods) * len(self.fuels)

    def strata(self) -> Ints:
        """Type and fuel of each cell, as one number: what a cell without DPE takes its shares from."""
        types, _, fuels = np.indices(self.shape)
        return (types * len(self.fuels) + fuels).ravel().astype(np.int64)

    def cross(self) -> Ints:
        """Type and period of each cell, as one number."""
        types, periods, _ = np.indices(self.shape)
        return (types * len(self.periods) + periods).ravel().astype(np.int64)

    def named(self) -> list[tuple[str, str, str]]:
        """Words of each cell, in order."""
        return [(one, period, fuel) for one in TYPES for period in self.periods for fuel in self.fuels]


def rake(seed: Floats, margins: Sequence[Floats], tolerance: float, turns: int) -> tuple[Floats, Bools]:
    """A table spread on the margins of each zone, and whether it holds them (to `tolerance` of the zone's dwellings).

    seed: the table of the territory, one axis a margin, positive. margins: one a dimension, zones x its words.
    Turned until no margin is further than `tolerance` dwellings.

    >>> rake(np.ones((2, 2)), [np.array([[3.0, 1.0]]), np.array([[2.0, 2.0]])], 1e-6, 50)[0][0].tolist()
    [[1.5, 1.5], [0.5, 0.5]]
    """
    zones = len(margins[0])
    found = np.broadcast_to(seed, (zones, *seed.shape)).astype(float).copy()
    total = np.maximum(margins[0].sum(axis=1), 1.0)
    holds = np.zeros(zones, dtype=bool)
    axes = range(1, seed.ndim + 1)
    for _ in range(turns):
        for axis, margin in zip(axes, margins):
            sums = found.sum(axis=tuple(other for other in axes if other != axis))
            with np.errstate(invalid="ignore", divide="ignore"):
                scale = np.where(sums > 0, margin / sums, 0.0)
            found *= np.expand_dims(scale, tuple(other for other in axes if other != axis))
        gap = np.zeros(zones)
        for axis, margin in zip(axes, margins):
            sums = found.sum(axis=tuple(other for other in axes if other != axis))
            gap = np.maximum(gap, np.abs(sums - margin).max(axis=1))
        holds = gap <= tolerance * total
        if (gap <= tolerance).all():
            break
    return found, holds


@dataclass(frozen=True)
class PlacedDpe:
    """DPE ready for the cells, one row each: -1 where unknown.

    zone: row of the zone. commune: number of the commune of the zones (for DPE without zone). kind, period, fuel,
    label: their numbers. overlap: row of `shares`, how a period of DPE lies in those of the census.
    """

    zone: Ints
    commune: Ints
    kind: Ints
    period: Ints
    overlap: Ints
    fuel: Ints
    label: Ints
    weight: Floats
    shares: Floats

    def __len__(self) -> int:
        return len(self.zone)

    def where(self, rows: Bools) -> PlacedDpe:
        """Some of the rows."""
        return replace(
            self,
            zone=self.zone[rows],
            commune=self.commune[rows],
            kind=self.kind[rows],
            period=self.period[rows],
            overlap=self.overlap[rows],
            fuel=self.fuel[rows],
            label=self.label[rows],
            weight=self.weight[rows],
        )


def place(table: pd.DataFrame, zone: Ints, communes_of_zones: Sequence[str], axes: Axes) -> PlacedDpe:
    """What the cells need of a table of dwellings (`schema.DWELLINGS`).

    zone: row of the zone of each DPE, -1 where only its commune is known.
    """
    names = {code: rank for rank, code in enumerate(sorted(set(communes_of_zones)))}
    kinds = {HOUSE: 0, FLAT: 1, BUILDING: 1}
    words = list(axes.overlap)
    year = table["annee"].to_numpy(dtype=float)
    with np.errstate(invalid="ignore"):
        known = (year > 0) & (year <= axes.ends[-1])
    period = np.where(known, np.searchsorted(axes.ends, np.nan_to_num(year)), OUT)
    return PlacedDpe(
        zone.astype(np.int64),
        _numbers(table["insee"], names),
        _numbers(table["type_log"], kinds),
        period.astype(np.int64),
        _numbers(table["periode"], {word: rank for rank, word in enumerate(words)}, fold=True),
        _numbers(table["energie_ch"], axes.fuel_of, fold=True),
        _numbers(table["etq"], {one: rank for rank, one in enumerate(CLASSES)}),
        table["poids"].to_numpy(dtype=float),
        np.stack([axes.overlap[word] for word in words] + [np.full(len(axes.periods), 1 / len(axes.periods))]),
    )


def _numbers(cells: pd.Series, known: dict[str, int], fold: bool = False) -> Ints:
    found = {one: known.get(joined(one) if fold else one, OUT) for one in cells.unique()}
    return cells.map(found).fillna(OUT).to_numpy(dtype=np.int64)


def seed_of(placed: PlacedDpe, axes: Axes, added: float) -> Floats:
    """The seed of the raking: weights of the territory by cell, and a little everywhere.

    >>> import pandas as pd
    >>> axes = Axes.of(HousingTables.read())
    >>> one = {"insee": "62498", "type_log": "maison", "annee": 1900.0, "periode": None, "energie_ch": "Gaz naturel"}
    >>> placed = place(pd.DataFrame([{**one, "etq": "F", "poids": 1.0}]), np.array([0]), ["62498"], axes)
    >>> float(seed_of(placed, axes, 0.5).sum())
    31.0
    """
    uniform = np.ones((1, axes.cells))
    rows = replace(placed, zone=np.zeros(len(placed), dtype=np.int64))
    counts = spread(rows, uniform, [0], axes)
    return counts.sum(axis=(0, 2)).reshape(axes.shape) + added


def spread(placed: PlacedDpe, dwellings: Floats, communes: Sequence[int], axes: Axes) -> NDArray[np.float64]:
    """Diagnosed dwellings by zone, cell and class.

    A DPE whose period, fuel or zone is not known is shared between the cells where it may be, by their dwellings.
    dwellings: zones x cells of the frame. communes: number of the commune of each zone.

    >>> import pandas as pd
    >>> axes = Axes.of(HousingTables.read())
    >>> one = {"insee": "62498", "type_log": "maison", "annee": 1900.0, "periode": None, "energie_ch": "Gaz naturel"}
    >>> placed = place(pd.DataFrame([{**one, "etq": "F", "poids": 1.0}]), np.array([0]), ["62498"], axes)
    >>> float(spread(placed, np.ones((1, axes.cells)), [0], axes).sum())
    1.0
    """
    zones, kinds, periods, fuels = len(dwellings), *axes.shape
    counts = np.zeros((zones, axes.cells, len(CLASSES)))
    usable = (placed.kind >= 0) & (placed.label >= 0) & (placed.weight > 0)
    whole = usable & (placed.zone >= 0) & (placed.period >= 0) & (placed.fuel >= 0)
    cell = (placed.kind * periods + placed.period) * fuels + placed.fuel
    flat = (placed.zone * axes.cells + cell) * len(CLASSES) + placed.label
    counts += np.bincount(flat[whole], placed.weight[whole], counts.size).reshape(counts.shape)
    at = np.asarray(communes)
    frame = dwellings.reshape(zones, kinds, periods, fuels)
    rest = np.flatnonzero(usable & ~whole & ((placed.zone >= 0) | (placed.commune >= 0)))
    keys = np.stack([column[rest] for column in (placed.zone, placed.commune, placed.kind, placed.period)], axis=1)
    keys = np.hstack([keys, np.stack([placed.overlap[rest], placed.fuel[rest], placed.label[rest]], axis=1)])
    groups, member = np.unique(keys, axis=0, return_inverse=True)
    sums = np.bincount(member.ravel(), placed.weight[rest], len(groups))
    full = counts.reshape(zones, kinds, periods, fuels, len(CLASSES))
    for (zone, commune, kind, period, overlap, fuel, label), weight in zip(groups.tolist(), sums.tolist()):
        rows = np.array([zone]) if zone >= 0 else np.flatnonzero(at == commune)
        if not len(rows):
            continue
        share = np.eye(periods)[period] if period >= 0 else placed.shares[overlap]
        part = frame[rows, kind] * share[None, :, None]
        if fuel >= 0:
            part = part * (np.arange(fuels) == fuel)
        if part.sum() <= 0:
            part = np.broadcast_to(share[None, :, None], part.shape) * (
                np.arange(fuels) == fuel if fuel >= 0 else np.ones(fuels)
            )
        full[rows, kind, :, :, label] += weight * part / part.sum()
    return counts
