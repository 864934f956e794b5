"""Labels of DPE under one rule: electricity found again from two totals, limits of energy and greenhouse gases.

Method: docs/design/housing.md#one-rule-for-all-labels
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .tables import CLASSES, Floats, HousingTables, LabelRule

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Words = NDArray[np.object_]

UNKNOWN = -1
PUBLISHED, RECOMPUTED, UNSURE, INCOHERENT = "publie", "recalcule", "incertain", "incoherent"


@dataclass(frozen=True)
class Totals:
    """What a DPE states, one value a row.

    surface_m2: reference surface. ef, ep: kWh a year, final and primary. ep_m2, ges_m2: as published. ges: kgCO2eq a
    year. elec_listed: final electricity in the columns by energy, NaN when no column names it. is_flat_or_house: not a
    whole building. is_high: above 800 m in a cold zone. year: of the DPE. published: class of the published label, -1.
    """

    surface_m2: Floats
    ef: Floats
    ep: Floats
    ep_m2: Floats
    ges: Floats
    ges_m2: Floats
    elec_listed: Floats
    is_dwelling: Bools
    is_high: Bools
    day: NDArray[np.datetime64]
    published: Ints


@dataclass(frozen=True)
class Labelled:
    """Labels under a rule: classes 0 (A) to 6 (G), -1 unknown."""

    label: Ints
    energy_class: Ints
    ghg_class: Ints
    ep_m2: Floats
    ges_m2: Floats
    elec_kwh: Floats
    coefficient: Floats
    state: Words
    is_scaled: Bools
    gained: Floats


def class_of(values: Floats, limits: Floats) -> Ints:
    """The first class whose limit is strictly above the value; 6 above all; -1 for an unknown value.

    values: one a row. limits: 6 columns, one row a value or one for all.

    >>> class_of(np.array([329.99, 330.0, np.nan]), np.array([[70.0, 110, 180, 250, 330, 420]])).tolist()
    [4, 5, -1]
    """
    found = (values[:, None] >= limits).sum(axis=1).astype(np.int64)
    return np.where(np.isnan(values), UNKNOWN, found)


def letters(classes: Ints) -> Words:
    """Classes as letters, None where unknown.

    >>> letters(np.array([0, 6, -1])).tolist()
    ['A', 'G', None]
    """
    return np.array([*CLASSES, None], dtype=object)[classes]


def coefficient_used(totals: Totals, tables: HousingTables) -> Floats:
    """The coefficient of electricity in each DPE: that of its date, unless its own columns prove another one.

    >>> one = {name: np.array([value]) for name, value in zip(("ef", "ep", "m2"), (12000.0, 27600.0, 30.0))}
    >>> none, yes, day = np.array([np.nan]), np.array([True]), np.array(["2024-08-01"], dtype="datetime64[D]")
    >>> totals = Totals(one["m2"], one["ef"], one["ep"], none, none, none, none, yes, ~yes, day, np.array([-1]))
    >>> tables = HousingTables.read()
    >>> coefficient_used(totals, tables).tolist()
    [2.3]
    """
    rules = list(tables.rules.values())
    known = sorted({rule.coefficient for rule in rules})
    used = np.full(len(totals.ef), rules[0].coefficient)
    for rule in rules:
        used = np.where(totals.day >= np.datetime64(rule.start), rule.coefficient, used)
    near = tables.constants["coef_tolerance"]
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = 1 + (totals.ep - totals.ef) / totals.elec_listed
    is_first = np.abs(ratio - used) <= near
    for other in known:
        used = np.where(~is_first & (np.abs(ratio - other) <= near), other, used)
    return used


def limits_of(totals: Totals, rule: LabelRule, tables: HousingTables, surface: Ints | None = None) -> Floats:
    """Limits of each row: energy or gas, row, class. surface: whole m2 to read the small table at (the nearest).

    >>> one = {name: np.array([value]) for name, value in zip(("ef", "ep", "m2"), (12000.0, 27600.0, 30.0))}
    >>> none, yes, day = np.array([np.nan]), np.array([True]), np.array(["2024-08-01"], dtype="datetime64[D]")
    >>> totals = Totals(one["m2"], one["ef"], one["ep"], none, none, none, none, yes, ~yes, day, np.array([-1]))
    >>> tables = HousingTables.read()
    >>> limits_of(totals, tables.rule("2024"), tables).shape
    (2, 1, 6)
    """
    base, high = tables.base_limits, tables.high_limits
    found = np.where(totals.is_high[None, :, None], high[:, None, :], base[:, None, :])
    if rule.has_small:
        small = is_small(totals, tables) & ~totals.is_high
        least = int(tables.constants["petite_min_m2"])
        at = np.floor(np.nan_to_num(totals.surface_m2) + 0.5) if surface is None else surface
        place = np.clip(at.astype(np.int64) - least, 0, tables.small_limits.shape[1] - 1)
        found = np.where(small[None, :, None], tables.small_limits[:, place, :], found)
    return found


def is_small(totals: Totals, tables: HousingTables) -> Bools:
    """Dwellings with limits of their own since 2024; a whole building is never one."""
    most = tables.constants["petite_m2"]
    return totals.is_dwelling & (np.nan_to_num(totals.surface_m2, nan=np.inf) < most + 0.5)


def relabel(totals: Totals, rule: LabelRule, tables: HousingTables) -> Labelled:
    """The labels of DPE under a rule, and how sure they are.

    The published label stays where the totals contradict themselves or give it under no rule (`incoherent`).
    """
    limit = tables.constants
    used = coefficient_used(totals, tables)
    elec = (totals.ep - totals.ef) / (used - 1)
    faulty = ~_is_known(totals) | _contradicts(totals, elec, limit)
    with np.errstate(invalid="ignore", divide="ignore"):
        own = totals.ep / totals.surface_m2
        scaled = np.abs(own - totals.ep_m2) > limit["surface_tolerance"]
    small = is_small(totals, tables) & ~scaled
    ges = _gas_by_m2(totals, limit["surface_tolerance"])
    found = {one.name: _under(totals, one, used, elec, scaled, ges, tables) for one in (*tables.rules.values(), rule)}
    agreed = np.zeros(len(totals.ef), dtype=bool)
    for one in tables.rules.values():
        if one.is_checked:
            agreed |= found[one.name][0] == totals.published
    faulty |= ~agreed
    label, energy, gas, ep_m2 = found[rule.name]
    unsure = _is_unsure(totals, rule, ep_m2, ges, small, scaled, tables)
    label = np.where(faulty, totals.published, label)
    state = np.where(label == totals.published, PUBLISHED, RECOMPUTED).astype(object)
    state[unsure] = UNSURE
    state[faulty] = INCOHERENT
    gained = np.where(faulty | (totals.published < 0), np.nan, (label - totals.published).astype(float))
    return Labelled(label, energy, gas, ep_m2, ges, elec, used, state, scaled & ~faulty, gained)


def _under(
    totals: Totals, rule: LabelRule, used: Floats, elec: Floats, scaled: Bools, ges: Floats, tables: HousingTables
) -> tuple[Ints, Ints, Ints, Floats]:
    """Label, its two classes and the primary energy by m2 under a rule."""
    primary = totals.ep + (rule.coefficient - used) * elec
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(totals.ep > 0, primary / totals.ep, 1.0)
        own = np.where(scaled, totals.ep_m2 + 0.5, totals.ep / totals.surface_m2)
    ep_m2 = own * share
    limits = limits_of(totals, rule, tables)
    if scaled.any():
        base = np.where(totals.is_high[None, :, None], tables.high_limits[:, None, :], tables.base_limits[:, None, :])
        limits = np.where(scaled[None, :, None], base, limits)
    energy, gas = class_of(ep_m2, limits[0]), class_of(ges, limits[1])
    label = np.where((energy < 0) | (gas < 0), UNKNOWN, np.maximum(energy, gas))
    return label, energy, gas, ep_m2


def _is_unsure(
    totals: Totals, rule: LabelRule, ep_m2: Floats, ges: Floats, small: Bools, scaled: Bools, tables: HousingTables
) -> Bools:
    """Labels that depend on how a surface is rounded, on a table that is not shipped, or on a scaled value."""
    near = np.zeros(len(ep_m2), dtype=bool)
    base = np.where(totals.is_high[:, None], tables.high_limits[0], tables.base_limits[0])
    with np.errstate(invalid="ignore"):
        near |= scaled & (np.abs(ep_m2[:, None] - base) <= tables.constants["bord_kwh"]).any(axis=1)
    if rule.has_small:
        surface = np.nan_to_num(totals.surface_m2)
        ways = []
        for rounded in (np.floor(surface), np.ceil(surface)):
            limits = limits_of(totals, rule, tables, rounded.astype(np.int64))
            ways.append(np.maximum(class_of(ep_m2, limits[0]), class_of(ges, limits[1])))
        near |= small & (ways[0] != ways[1])
        near |= small & totals.is_high
    return near


def _is_known(totals: Totals) -> Bools:
    stated = (totals.surface_m2, totals.ef, totals.ep, totals.ep_m2, totals.ges)
    known = ~np.isnan(np.stack(stated)).any(axis=0)
    return known & (np.nan_to_num(totals.surface_m2) > 0)


def _contradicts(totals: Totals, elec: Floats, limit: dict[str, float]) -> Bools:
    """Primary below final energy, more electricity than energy, or electricity that no coefficient raised."""
    with np.errstate(invalid="ignore"):
        low = totals.ep < limit["ep_ef_min"] * totals.ef
        much = elec > limit["elec_ef_max"] * totals.ef
        same = np.abs(totals.ep - totals.ef) <= (1 - limit["ep_ef_min"]) * totals.ef
        listed = np.nan_to_num(totals.elec_listed) > limit["elec_min_pct"] / 100 * totals.ef
    return low | much | (same & listed)


def _gas_by_m2(totals: Totals, most: float) -> Floats:
    """Emissions by m2: the total over the surface, the published value where they differ (a total may be by m2)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        own = np.where(totals.surface_m2 > 0, totals.ges / totals.surface_m2, np.nan)
        return np.where(np.abs(own - totals.ges_m2) > most, totals.ges_m2, own)
