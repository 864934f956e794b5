"""The table of zones of an estimate, its cells, and sums of zones.

Method: docs/design/housing.md#estimate
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..messages import written
from . import consumption, estimate, prices, schema, secrecy
from .estimate import LEAKY
from .labels import Bools, Ints
from .park import ABSENT, BANS, EFG, ESTIMATED, SAMPLE, SECRET, Park, made
from .tables import CLASSES, Floats, HousingTables

if TYPE_CHECKING:
    import pandas as pd

#: what a secret zone still tells
SHOWN_WHEN_SECRET = ("code_zone", "nom_zone", "fiab", "etat", "motif")
PER_CENT = 100.0


@dataclass(frozen=True)
class Sum:
    """Several zones together: dwellings and share of F-G with both intervals, in %; counts of the rental calendar."""

    name: str
    dwellings: float
    diagnosed: float
    leaky: float
    pct: float
    low: float
    high: float
    outer_low: float
    outer_high: float
    raw_pct: float
    efg_pct: float
    rented: float
    bans: dict[str, tuple[float, float, float]]


def table(park: Park, tables: HousingTables) -> pd.DataFrame:
    """The zones in the fields of schema.ZONES; small ones are secret, unknown ones absent."""
    import pandas as pd

    zones = park.inputs.zones
    count = len(zones.codes)
    columns: dict[str, object] = {name: np.full(count, np.nan) for name in schema.ZONES.names}
    columns |= {"code_zone": list(zones.codes), "nom_zone": list(zones.names), "log_rp": park.total}
    columns |= _observed(park)
    state = np.full(count, SAMPLE if park.inputs.census is None else ABSENT, dtype=object)
    if park.drawn is not None:
        columns |= _estimated(park, tables)
        state[park.known & (park.total > 0)] = ESTIMATED
    out = pd.DataFrame(columns)
    out["etat"] = state
    estimated = [name for name in _estimate_fields() if name in out]
    out.loc[~park.known, estimated] = np.nan
    _judge(out, park, tables)
    return out


def _estimate_fields() -> list[str]:
    names = list(schema.ZONES.names)
    return names[names.index("a_pct") : names.index("rang")]


def _observed(park: Park) -> dict[str, object]:
    """What the sample of DPE says, zone by zone."""
    placed = park.diagnosed.sum(axis=1)
    seen = placed.sum(axis=1)
    rows = (park.inputs.dwellings["poids"] > 0).to_numpy() & (park.inputs.zone >= 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        raw = np.where(seen > 0, PER_CENT * placed[:, LEAKY].sum(axis=1) / seen, np.nan)
        cover = np.where(park.total > 0, np.minimum(PER_CENT, PER_CENT * seen / park.total), np.nan)
    return {
        "n_dpe": np.bincount(park.inputs.zone[rows], minlength=len(seen)).astype(float),
        "dpe_log": seen,
        "fg_brut_pct": raw,
        "couv_pct": cover,
    }


def shares(counts: Floats, total: Floats) -> Floats:
    """Counts as shares of the dwellings, in %; NaN in a zone without any.

    >>> shares(np.array([1.0, 2.0]), np.array([4.0, 0.0])).tolist()
    [25.0, nan]
    """
    below = total.reshape(total.shape + (1,) * (counts.ndim - total.ndim))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(below > 0, PER_CENT * counts / below, np.nan)


def _estimated(park: Park, tables: HousingTables) -> dict[str, object]:
    drawn = made(park.drawn)
    means = made(park.means)
    total, choices = np.where(park.known, park.total, np.nan), park.choices
    expected = park.expected
    out: dict[str, object] = {
        f"{one.lower()}_pct": shares(expected[:, rank], total) for rank, one in enumerate(CLASSES)
    }
    leaky = park.leaky
    mean = shares(leaky, total)
    draws = shares(park.counts[:, :, LEAKY].sum(axis=2), total)
    inner = estimate.bounds(draws, mean, choices)
    low, high = (shares(one, total) for one in park.outer)
    outer = estimate.outer_bounds(low, high, inner, choices)
    efg = shares(expected[:, EFG].sum(axis=1), total)
    efg_bounds = estimate.bounds(shares(park.counts[:, :, EFG].sum(axis=2), total), efg, choices)
    out |= {"fg_n": leaky, "fg_pct": mean, "fg_q05": inner[0], "fg_q95": inner[1]}
    out |= {"fg_sel_bas": outer[0], "fg_sel_haut": outer[1]}
    out |= {"efg_pct": efg, "efg_q05": efg_bounds[0], "efg_q95": efg_bounds[1]}
    out |= _parts(park)
    out |= _calendar(park)
    used = consumption.used(drawn.expected, means, park.axes)
    if park.social_drawn is not None:
        # the social stock has labels but no consumption: the sums below are those of all dwellings of the frame
        scale = np.nan_to_num(np.where(drawn.expected.sum(axis=(1, 2)) > 0, total, np.nan))
        scale = scale / np.maximum(drawn.expected.sum(axis=(1, 2)), 1e-9)
        used = {name: values * (scale if values.ndim == 1 else scale[:, None]) for name, values in used.items()}
    out |= {name: used[name] for name in ("ef_gwh", "ep_gwh", "ges_kt", "reseaux_gwh")}
    fuels = park.axes.fuels
    out["cout_meur"] = prices.bill_meur(used["par_energie_kwh"], fuels, park.prices or prices.shipped(tables, fuels))
    out |= _calibrated(park)
    out |= _ranks(mean, draws, tables)
    return out


def _parts(park: Park) -> dict[str, object]:
    """Shares of F-G in parts of the stock."""
    drawn = made(park.drawn)
    stock = made(park.stock)
    kinds, periods, _ = np.indices(park.axes.shape)
    leaky = drawn.expected[:, :, LEAKY].sum(axis=2)
    found: dict[str, object] = {}
    for name, mask in (("fg_maison_pct", kinds.ravel() == 0), ("fg_av1946_pct", periods.ravel() < 2)):
        found[name] = shares(leaky[:, mask].sum(axis=1), stock.dwellings[:, mask].sum(axis=1))
    if park.social_drawn is not None and park.social_stock is not None:
        found["fg_prive_pct"] = shares(leaky.sum(axis=1), stock.dwellings.sum(axis=1))
        social = shares(park.social_drawn.expected[:, :, LEAKY].sum(axis=(1, 2)), park.social_stock.dwellings[:, 0])
        labelled = park.social_stock.diagnosed.sum(axis=(1, 2))
        found["fg_social_pct"] = np.where(labelled >= park.facts.get("rpls_min", 0.0), social, np.nan)
    return found


def _calendar(park: Park) -> dict[str, object]:
    """Private rented dwellings that each ban would concern; by commune at least, never for an IRIS.

    Method: docs/design/housing.md#rental-calendar
    """
    rented = park.private_rented
    found: dict[str, object] = {"loc_prive_n": rented}
    if park.inputs.zones.is_iris:
        return found
    for year, (mean, low, high) in _concerned(park, np.arange(len(rented)), rented).items():
        found |= {f"int_{year}_n": mean, f"int_{year}_q05": low, f"int_{year}_q95": high}
    return found


def _concerned(park: Park, group: Ints, rented: Floats) -> dict[str, tuple[Floats, Floats, Floats]]:
    """Concerned dwellings of each group of zones, with bounds: the rented ones are like the others of their zone."""
    drawn = made(park.drawn)
    stock = made(park.stock)
    private = stock.dwellings.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(park.known & (private > 0), rented / private, np.nan)
    # a zone without a rented dwelling has none that is concerned
    share = np.where(park.known & (rented == 0), 0.0, share)
    share = np.minimum(share, 1.0)
    count = int(group.max()) + 1
    found = {}
    leaky, most = _leaky_bounds(park, group, share, count), np.bincount(group, np.nan_to_num(rented), count)
    for year, classes in BANS.items():
        own = drawn.expected.sum(axis=1)[:, classes].sum(axis=1) * share
        mean = np.bincount(group, np.nan_to_num(own), count).astype(float)
        draws = np.zeros((count, park.choices.draws))
        np.add.at(draws, group, np.nan_to_num(drawn.counts[:, :, classes].sum(axis=2) * share[:, None]))
        low, high = estimate.bounds(draws, mean, park.choices)
        # F and G diagnosed more, or less, than others move the calendar as they move the stock
        part = _part_of_leaky(drawn.expected, classes)
        low = np.minimum(low, np.maximum(0.0, mean - part * leaky[0]))
        high = np.minimum(np.maximum(high, mean + part * leaky[1]), np.maximum(most, mean))
        lost = np.bincount(group, np.isnan(own), count) > 0
        found[year] = tuple(np.where(lost, np.nan, one) for one in (mean, low, high))
    return found  # type: ignore[return-value]


def _leaky_bounds(park: Park, group: Ints, share: Floats, count: int) -> tuple[Floats, Floats]:
    """How far the F and G of the private rented dwellings of each group go below and above their mean: outer odds."""
    drawn = made(park.drawn)
    mean = np.bincount(group, np.nan_to_num(drawn.expected[:, :, LEAKY].sum(axis=(1, 2)) * share), count)
    sides = []
    for draws, quantile in ((drawn.low, park.choices.low), (drawn.high, park.choices.high)):
        summed = np.zeros((count, park.choices.draws))
        np.add.at(summed, group, np.nan_to_num(draws * share[:, None]))
        sides.append(np.quantile(summed, quantile, axis=1))
    return np.maximum(0.0, mean - sides[0]), np.maximum(0.0, sides[1] - mean)


def _part_of_leaky(expected: Floats, classes: slice) -> float:
    """Share of the F and G of all zones that lies in some classes: all but for the ban of G alone."""
    by_class = expected.sum(axis=(0, 1))
    leaky = float(by_class[LEAKY].sum())
    return float(by_class[max(classes.start, LEAKY.start) :].sum()) / leaky if leaky > 0 else 0.0


def _calibrated(park: Park) -> dict[str, object]:
    """Shares once the odds of F-G give the published number of each calibration zone.

    Raises AulaError E_CALIBRATION for a zone without ours or a number out of reach.
    """
    stock = made(park.stock)
    drawn = made(park.drawn)
    found = np.full(len(park.known), np.nan)
    for name, label, number in park.inputs.published:
        own = np.array([code.startswith(name) for code in park.inputs.zones.codes]) & park.known
        if label not in ("FG", "F+G") or not own.any():
            raise AulaError(
                "Calibration: {zone}, {label}: no zone of that code, or another label than FG.",
                "E_CALIBRATION",
                zone=name,
                label=label,
            )
        part = estimate.HousingStock([], stock.dwellings[own], stock.diagnosed[own], stock.recent[own], stock.strata)
        social = 0.0
        if park.social_drawn is not None:
            social = float(park.social_drawn.expected[own][:, :, LEAKY].sum())
        try:
            cells = estimate.calibrated(drawn.expected[own], part, number - social)
        except ValueError:
            raise AulaError(
                "Calibration: {zone}: {number} dwellings F and G cannot be reached with its DPE and its census.",
                "E_CALIBRATION",
                zone=name,
                number=written(number, ".0f"),
            ) from None
        own_social = 0.0
        if park.social_drawn is not None:
            own_social = park.social_drawn.expected[own][:, :, LEAKY].sum(axis=(1, 2))
        found[own] = shares(cells.sum(axis=1) + own_social, park.total[own])
    return {"fg_cale_pct": found}


def _ranks(mean: Floats, draws: Floats, tables: HousingTables) -> dict[str, object]:
    """Rank of each zone by its share, and in how many draws it stays near."""
    known = ~np.isnan(mean)
    rank, firm = np.full(len(mean), np.nan), np.full(len(mean), np.nan)
    if known.any():
        order = np.argsort(-mean[known], kind="stable")
        own = np.empty(len(order))
        own[order] = np.arange(1, len(order) + 1)
        drawn = np.argsort(np.argsort(-draws[known], axis=0, kind="stable"), axis=0) + 1
        near = max(1.0, tables.constants["rang_ecart_pct"] / PER_CENT * len(order))
        firm[known] = PER_CENT * (np.abs(drawn - own[:, None]) <= near).mean(axis=1)
        rank[known] = own
    return {"rang": rank, "stab_pct": firm}


def _judge(out: pd.DataFrame, park: Park, tables: HousingTables) -> None:
    """State, reliability and reasons of each zone; what is secret is emptied."""
    value = tables.constants
    reasons = [list(park.reasons.get(code, [])) for code in out["code_zone"]]
    totals = park.inputs.zones.communes if park.inputs.zones.is_iris else None
    seen = np.nan_to_num(np.where(np.isnan(park.total), out["dpe_log"].to_numpy(dtype=float), park.total))
    own, also = secrecy.hidden(seen, park.inputs.least, totals)
    least = value["effectif_min"]
    marks = []
    for row, (state, total, cover) in enumerate(zip(out["etat"], park.total, out["couv_pct"])):
        down = 2 if state == ESTIMATED else 3
        if total == 0:
            reasons[row].append("aucune résidence principale")
        if state == ESTIMATED:
            reasons[row].append("estimation")
        if total < 5 * least:
            down += 1 + int(total < least)
            reasons[row].append(f"moins de {5 * least:g} résidences principales")
        if state == ESTIMATED and not cover >= value["couverture_min_pct"]:
            down = 3
            reasons[row].append(f"moins de {value['couverture_min_pct']:g} % de logements diagnostiqués")
        if own[row] or also[row]:
            reasons[row].append("secret" if own[row] else "secret par différence")
        marks.append("ABCD"[min(down, 3)])
    out["fiab"] = marks
    out.loc[out["fiab"] == "D", ["rang", "stab_pct"]] = np.nan
    out["rang"] = out["rang"].rank(method="first")
    hide = own | also
    out.loc[hide, "etat"] = SECRET
    emptied = [name for name in schema.ZONES.names if name not in SHOWN_WHEN_SECRET and name in out]
    out.loc[hide, emptied] = np.nan
    out["motif"] = [" | ".join(one) or None for one in reasons]


def cells(park: Park, hide: Bools) -> pd.DataFrame:
    """The cells in the fields of schema.CELLS: zone, type, period and fuel; small ones secret. hide: secret zones."""
    import pandas as pd

    if park.drawn is None or park.stock is None:
        return pd.DataFrame({name: [] for name in schema.CELLS.names})
    words = park.axes.named()
    kept = np.flatnonzero(park.known & ~hide)
    parts = []
    for zone in kept.tolist():
        there = park.stock.dwellings[zone]
        leaky = park.drawn.expected[zone][:, LEAKY].sum(axis=1)
        mean = shares(leaky, there)
        own, also = secrecy.hidden(there, park.inputs.least)
        low = np.fmin(PER_CENT * park.drawn.cells_low[zone], mean)
        high = np.fmax(PER_CENT * park.drawn.cells_high[zone], mean)
        part = pd.DataFrame(words, columns=["type_log", "periode_rp", "energie_rp"])
        part = part.assign(
            code_zone=park.inputs.zones.codes[zone],
            statut="ensemble" if park.social_stock is None else "prive",
            log_rp=there,
            dpe_log=park.stock.diagnosed[zone].sum(axis=1),
            fg_pct=mean,
            fg_q05=low,
            fg_q95=high,
            etat=np.where(own | also, SECRET, ESTIMATED),
        )
        part.loc[own | also, ["log_rp", "dpe_log", "fg_pct", "fg_q05", "fg_q95"]] = np.nan
        parts.append(part[there > 0.5])
    if not parts:
        return pd.DataFrame({name: [] for name in schema.CELLS.names})
    return pd.concat(parts, ignore_index=True)[list(schema.CELLS.names)]


def summed(park: Park, name: str, rows: Bools) -> Sum | None:
    """Several zones as one: sums of draws, so that the interval is that of the sum. None without any known zone."""
    kept = rows & park.known
    if park.drawn is None or not kept.any():
        return None
    total = float(park.total[kept].sum())
    if total <= 0:
        return None
    expected = park.expected[kept]
    leaky = float(expected[:, LEAKY].sum())
    counts = park.counts[kept].sum(axis=0)
    mean = np.array(PER_CENT * leaky / total)
    inner = estimate.bounds(PER_CENT * counts[:, LEAKY].sum(axis=1) / total, mean, park.choices)
    low, high = (PER_CENT * one[kept].sum(axis=0) / total for one in park.outer)
    outer = estimate.outer_bounds(low, high, inner, park.choices)
    seen = park.diagnosed[kept].sum(axis=(0, 1))
    rented = park.private_rented
    bans = {}
    if not np.isnan(rented[kept]).any():
        group = np.where(kept, 0, 1)
        bans = {
            year: (float(one[0][0]), float(one[1][0]), float(one[2][0]))
            for year, one in _concerned(park, group, np.where(kept, rented, 0.0)).items()
            if not np.isnan(one[0][0])
        }
    return Sum(
        name,
        total,
        float(seen.sum()),
        leaky,
        float(mean),
        float(inner[0]),
        float(inner[1]),
        float(outer[0]),
        float(outer[1]),
        float(PER_CENT * seen[LEAKY].sum() / seen.sum()) if seen.sum() > 0 else float("nan"),
        float(PER_CENT * expected[:, EFG].sum() / total),
        float(rented[kept].sum()),
        bans,
    )


def by_commune(park: Park, names: Sequence[str]) -> list[Sum]:
    """The communes of a territory, when its zones are parts of them."""
    codes = np.array(park.inputs.zones.communes)
    found = [summed(park, code, codes == code) for code in names]
    return [one for one in found if one is not None]
