"""Rain-water zoning: the first millimetres kept, the leak flow, the volume to be held, what tanks already hold.

Method: docs/design/rain.md#rain-water-zoning. Rain method: a rain of return period T and length t brings
h(t) = a t^(1-b) mm (Montana, t in minutes); what a leak lets out in that time is taken away; the largest difference
over the lengths is the volume to be held.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import AulaError
from ..messages import BETWEEN, listing, spelled, written
from ..reference import Table, load, load_file
from .days import Flags, Floats, RainDays

RULES_TABLE = "rain_zoning_rules"
RAIN_DAY_MM = 1.0
M2_PER_HA = 10_000.0
SECONDS = 60.0  # of a minute
LITRES_PER_M3 = 1000.0
HOUR_MIN = 60.0
PLAUSIBLE_HOUR_MM = (5.0, 200.0)  # rain of an hour for ten years and more, whatever the place in France


@dataclass(frozen=True)
class ZoningRule:
    """What a zone asks: millimetres kept, leak flow, return period.

    least_leak_l_s: smallest leak that a device can hold; deducts: the millimetres kept are part of the volume held.
    """

    name: str
    keep_mm: float
    leak_l_s_ha: float
    least_leak_l_s: float
    return_years: float
    deducts: bool


@dataclass(frozen=True)
class Montana:
    """Coefficients of one return period between two lengths of rain (minutes): h = a t^(1-b) mm."""

    return_years: float
    from_min: float
    to_min: float
    a: float
    b: float

    def depth_mm(self, minutes: Floats | float) -> Floats | float:
        """Rain of a length."""
        return self.a * minutes ** (1.0 - self.b)


@dataclass(frozen=True)
class StormNeed:
    """Depth to be held (mm on the active area), the length of rain that asks it, and whether that is an end of the
    coefficients: longer rains, which the table does not hold, may ask for more.
    """

    depth_mm: Floats
    minutes: Floats
    is_at_end: Flags


def load_rules(folder: Path | str | None = None) -> tuple[list[ZoningRule], Table]:
    """The rules of a zoning, the user's own in `folder` if it is there; E_TABLE for values that cannot be."""
    columns = {
        "regle": str,
        "abattement_mm": float,
        "fuite_l_s_ha": float,
        "fuite_min_l_s": float,
        "retour_ans": float,
        "abattement_deduit": int,
    }
    table = load(RULES_TABLE, columns, folder)
    wrong = [
        str(row["regle"])
        for row in table
        if min(row["abattement_mm"], row["fuite_l_s_ha"], row["fuite_min_l_s"]) < 0 or row["retour_ans"] <= 0
    ]
    if wrong or not len(table):
        raise AulaError(
            "Table {table}: rules that cannot be applied: {rules}.",
            "E_TABLE",
            table=table.path.name,
            rules=listing(wrong or ["-"]),
        )
    return [
        ZoningRule(
            row["regle"],
            row["abattement_mm"],
            row["fuite_l_s_ha"],
            row["fuite_min_l_s"],
            row["retour_ans"],
            bool(row["abattement_deduit"]),
        )
        for row in table
    ], table


def rule_named(rules: Sequence[ZoningRule], name: str) -> ZoningRule:
    """A rule by its name, the first one for an empty name; E_ZONING lists the names."""
    for rule in rules:
        if not name or rule.name == name:
            return rule
    raise AulaError(
        "There is no rule '{name}'; the table holds {names}.",
        "E_ZONING",
        name=name,
        names=listing(rule.name for rule in rules),
    )


def load_montana(path: Path | str, station: str = "") -> tuple[list[Montana], Table]:
    """Montana coefficients of a station: station, retour_ans, t_min_mn, t_max_mn, a, b (mm and minutes).

    E_TABLE for missing columns; E_MONTANA for coefficients that cannot be, or several stations without a choice.
    """
    numeric = dict.fromkeys(("retour_ans", "t_min_mn", "t_max_mn", "a", "b"), float)
    table = load_file(path, {"station": str, **numeric})
    stations = sorted({row["station"] for row in table})
    chosen = station or (stations[0] if len(stations) == 1 else "")
    if chosen not in stations:
        raise AulaError(
            "MONTANA_STATION: choose one of {stations}.", "E_MONTANA", stations=listing(stations, 20) or "-"
        )
    rows = [
        Montana(row["retour_ans"], row["t_min_mn"], row["t_max_mn"], row["a"], row["b"])
        for row in table.where(station=chosen)
    ]
    _check_montana(rows, chosen)
    return sorted(rows, key=lambda row: (row.return_years, row.from_min)), table


def _check_montana(rows: Sequence[Montana], station: str) -> None:
    low, high = PLAUSIBLE_HOUR_MM
    wrong = [
        spelled(written(row.return_years, "g"), " (", written(row.a, "g"), BETWEEN, written(row.b, "g"), ")")
        for row in rows
        if not (row.a > 0 and 0 < row.b < 1 and 0 < row.from_min < row.to_min)
        or not low <= row.depth_mm(HOUR_MIN) <= high
    ]
    if wrong:
        raise AulaError(
            "Montana coefficients of {station} that cannot be (h = a t^(1-b) in mm, t in minutes, 0 < b < 1, {low} to "
            "{high} mm in an hour): {rows}.",
            "E_MONTANA",
            station=station,
            low=written(low, "g"),
            high=written(high, "g"),
            rows=spelled(*[part for row in wrong for part in (*row.parts, BETWEEN)][:-1]),
        )


def of_return(rows: Sequence[Montana], return_years: float) -> list[Montana]:
    """The coefficients of a return period; E_MONTANA lists the periods that are there."""
    found = [row for row in rows if row.return_years == return_years]
    if not found:
        raise AulaError(
            "No Montana coefficients for a return period of {years} years; the table holds {present}.",
            "E_MONTANA",
            years=written(return_years, "g"),
            present=listing(f"{years:.0f}" for years in sorted({row.return_years for row in rows})),
        )
    return found


def kept_shares(days: RainDays, keep_mm: float) -> tuple[float, float]:
    """Share of the rain days wholly kept, and of the rain of the period, % (NaN without a rain day).

    The store of the first millimetres is taken as empty each morning.

    >>> from aula_toolbox.core.rain.days import rain_days
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> dates = np.arange('2021-01-01', '2021-01-04', dtype='datetime64[D]')
    >>> kept_shares(rain_days(dates, [5.0, 0.0, 20.0], load_tables().calendars), 10.0)
    (50.0, 60.0)
    """
    rain = days.net_mm
    wet = rain >= RAIN_DAY_MM
    if not wet.any():
        return float("nan"), float("nan")
    kept = np.minimum(rain, keep_mm)
    return 100.0 * float((rain[wet] <= keep_mm).mean()), 100.0 * float(kept.sum() / rain.sum())


def storm_need(rows: Sequence[Montana], leak_mm_min: Floats) -> StormNeed:
    """Depth to be held for a constant leak, exact within each row of coefficients.

    leak_mm_min: leak flow over the active area, mm a minute. Of h(t) - leak x t the top is at
    t = (a (1 - b) / leak)^(1/b), held within the lengths of the row.
    """
    depth = np.full(len(leak_mm_min), -np.inf)
    minutes = np.zeros(len(leak_mm_min))
    ends = max(row.to_min for row in rows)
    for row in rows:
        with np.errstate(divide="ignore"):
            top = (row.a * (1.0 - row.b) / leak_mm_min) ** (1.0 / row.b)
        length = np.clip(top, row.from_min, row.to_min)
        here = row.depth_mm(length) - leak_mm_min * length
        better = here > depth
        depth, minutes = np.where(better, here, depth), np.where(better, length, minutes)
    return StormNeed(np.maximum(depth, 0.0), minutes, minutes >= ends)


def tank_share_m3(frame: Mapping[str, Floats], limit: float) -> Floats:
    """What the tanks of a potential hold on a very wet day: only where the inflow stays under the need (yield/demand
    test of BS 8515), else the tank may be full when the storm comes and counts for nothing.

    frame: apport_m3_an, d_m3_an, ruis_j20_m3; what is not known counts for nothing.

    >>> frame = {'apport_m3_an': np.array([50.0, 90.0]), 'd_m3_an': np.array([60.0, 60.0])}
    >>> frame['ruis_j20_m3'] = np.array([2.0, 4.0])
    >>> tank_share_m3(frame, 1.0).tolist()
    [2.0, 0.0]
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        is_drawn = frame["apport_m3_an"] <= limit * frame["d_m3_an"]
    return np.where(is_drawn, np.nan_to_num(frame["ruis_j20_m3"]), 0.0)


def apply_rule(
    rule: ZoningRule, area_m2: Floats, runoff: Floats, montana: Sequence[Montana] | None, tank_m3: Floats
) -> dict[str, Floats]:
    """Volumes of each feature under a rule: the fields of schema_zoning.ZONING that need no daily rain, and is_at_end.

    montana: rows of every return period, None when not given: the volume to be held is then unknown (NaN).

    >>> rule = ZoningRule('centre', 10.0, 2.0, 0.5, 20.0, True)
    >>> found = apply_rule(rule, np.array([2000.0]), np.array([0.5]), None, np.array([0.0]))
    >>> found['v_abat_m3'].tolist(), found['fuite_l_s'].tolist()
    ([10.0], [0.5])
    """
    active = area_m2 * runoff
    leak = np.maximum(rule.leak_l_s_ha * area_m2 / M2_PER_HA, rule.least_leak_l_s)
    kept = rule.keep_mm * active / LITRES_PER_M3
    unknown = np.full(len(area_m2), np.nan)
    fields = {"actif_m2": active, "v_abat_m3": kept, "fuite_l_s": leak, "duree_mn": unknown, "v_ret_m3": unknown}
    fields["is_at_end"] = np.zeros(len(area_m2))
    if montana is not None:
        with np.errstate(invalid="ignore", divide="ignore"):
            need = storm_need(
                of_return(montana, rule.return_years), np.where(active > 0, leak * SECONDS / active, np.inf)
            )
        depth = np.maximum(need.depth_mm - (rule.keep_mm if rule.deducts else 0.0), 0.0)
        fields["v_ret_m3"] = depth * active / LITRES_PER_M3
        fields["duree_mn"] = np.where(active > 0, need.minutes, np.nan)
        fields["is_at_end"] = (need.is_at_end & (depth > 0) & (active > 0)).astype(np.float64)
    fields["v_cuve_m3"] = tank_m3
    fields["v_reste_m3"] = np.maximum(fields["v_ret_m3"] - tank_m3, 0.0)
    return fields


def part_above(
    rule: ZoningRule, fields: Mapping[str, Floats], montana: Sequence[Montana] | None, share_m3: Floats
) -> Floats:
    """Part of one tank that must lie above the outlet, m3: nothing leaves while the part below it still fills.

    fields: what `apply_rule` gave; share_m3: what the part for use still holds. The largest value over every minute of
    the lengths of rain; more than the volume left to be added by what the outlet loses. NaN without coefficients.

    >>> rule, rows = ZoningRule("a", 0.0, 3.0, 0.0, 10.0, False), [Montana(10, 30, 360, 15.096, 0.803)]
    >>> fields = apply_rule(rule, np.array([200.0]), np.array([0.9]), rows, np.array([0.8]))
    >>> part_above(rule, fields, rows, np.array([0.8])).round(2).tolist(), fields["v_reste_m3"].round(2).tolist()
    ([6.69], [6.57])
    """
    above = fields["v_reste_m3"].copy()
    rows = np.flatnonzero((share_m3 > 0) & (above > 0))
    if montana is None or not len(rows):
        return above
    active, held = fields["actif_m2"][rows], share_m3[rows]
    leak = fields["fuite_l_s"][rows] * SECONDS / LITRES_PER_M3
    kept = (rule.keep_mm if rule.deducts else 0.0) * active / LITRES_PER_M3
    largest = above[rows]
    for row in of_return(montana, rule.return_years):
        for minutes in np.arange(row.from_min, row.to_min + 0.5):
            inflow = row.depth_mm(minutes) * active / LITRES_PER_M3
            flows = minutes * np.clip(1.0 - held / np.maximum(inflow, held), 0.0, 1.0)
            largest = np.maximum(largest, inflow - kept - held - leak * flows)
    above[rows] = largest
    return above
