"""Which sites may compensate, how much each would bring, and in which order: score, contributions, stability.

Method: docs/design/erc.md#candidates
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..messages import Message, Notes, mark, message, written
from ..scoring import Floats, best_and_worst, geometric, order_by, rank_stability, ranks_from, weigh
from ..text import known
from .options import CompensationNeed
from .tables import ErcThresholds
from .texts import decimal

if TYPE_CHECKING:
    import pandas as pd

CRITERIA = ("gain", "connex", "proxim", "foncier", "enjeux")
# planning words that stay French in every language
NAMES = {"gain": "gain", "connex": "connexion", "proxim": "proximité", "foncier": "foncier", "enjeux": "multi-enjeux"}
REASONS = {
    "SURFACE": mark("too small"),
    "DISTANCE": mark("too far"),
    "EXCLUSION": mark("in an excluded zone"),
    "COMPENSATION_EXISTANTE": mark("already a compensation"),
    "SANS_GAIN": mark("no gain for any need"),
    "COUVERT_INCONNU": mark("land cover unknown"),
}
DIGITS = 4


@dataclass(frozen=True)
class SitesAsked:
    """What the user asks of a site, and how the ranks are tried."""

    min_area_ha: float = 0.5
    max_distance_m: float = 20_000.0
    min_completeness_pct: float = 60.0
    stability_runs: int = 200


def tier_by_distance(distance_m: ArrayLike, thresholds: ErcThresholds) -> NDArray[np.intp]:
    """Proximity tier from the distance alone (no functional unit is known).

    >>> tier_by_distance([100.0, 1e6], ErcThresholds.read()).tolist()
    [2, 4]
    """
    limits = [thresholds.number(f"palier{number}_m") for number in (1, 2, 3)]
    return 1 + np.searchsorted(limits, np.asarray(distance_m, float), side="left")


def proximity(tiers: ArrayLike, thresholds: ErcThresholds, key: str = "proximite") -> Floats:
    """Coefficient (`proximite`) or note (`note_palier`) of each tier.

    >>> proximity([1, 4], ErcThresholds.read()).tolist()
    [1.0, 0.5]
    """
    by_tier = np.array([np.nan, *(thresholds.number(f"{key}_{number}") for number in (1, 2, 3, 4))])
    result: Floats = by_tier[np.asarray(tiers, int)]
    return result


def best_need(options: pd.DataFrame, needs: Sequence[CompensationNeed], count: int) -> pd.DataFrame:
    """For each site, the need it serves best and what it brings to it.

    In each bloc the option that brings most to the need is taken. The need shown is the one with the largest share
    covered; ties go to the larger need, then to the key.
    """
    import pandas as pd

    words = {name: np.full(count, None, dtype=object) for name in ("cle_besoin", "famille_cible", "code_thema")}
    units = {name: np.zeros(count) for name in ("ue_brutes", "ue_nettes")}
    means = {name: np.full(count, np.nan) for name in ("coef_temps", "coef_difficulte")}
    best = np.full(count, -1.0)
    for need in sorted((need for need in needs if need.units > 0), key=lambda need: (-need.units, need.key)):
        served = _served(options, need)
        if served is None:
            continue
        share = np.minimum(served["ue_nettes"].to_numpy(), need.units) / need.units
        rows = served.index.to_numpy(int)
        better = share > best[rows] + 1e-12
        rows, kept = rows[better], served[better]
        best[rows] = share[better]
        words["cle_besoin"][rows] = need.key
        words["famille_cible"][rows] = kept["famille"]
        words["code_thema"][rows] = kept["code_thema"]
        for name, values in units.items():
            values[rows] = kept[name]
        means["coef_temps"][rows] = kept["ue_temps"] / kept["ha"]
        means["coef_difficulte"][rows] = kept["ue_difficulte"] / kept["ha"]
    return pd.DataFrame({**words, **units, **means})


def _served(options: pd.DataFrame, need: CompensationNeed) -> pd.DataFrame | None:
    """What each site brings to one need: the best option of each bloc, summed; its words are those of the largest."""
    is_right = [
        need.accepts(family, value, code)
        for family, value, code in zip(options["famille"], options["valeur"], options["code"])
    ]
    if not any(is_right):
        return None
    ordered = options[np.array(is_right)].sort_values(
        ["site", "bloc", "ue_nettes", "cle_habitat"], ascending=[True, True, False, True]
    )
    chosen = ordered.groupby(["site", "bloc"], sort=True).head(1)
    grouped = chosen.sort_values(["site", "ue_nettes"], ascending=[True, False], kind="stable").groupby("site")
    sums = grouped[["ue_brutes", "ue_nettes", "ue_temps", "ue_difficulte", "ha"]].sum()
    return sums.join(grouped[["famille", "code_thema"]].first())


def eligibility(sites: pd.DataFrame, asked: SitesAsked, thresholds: ErcThresholds) -> list[str]:
    """Codes of what keeps each site out, `;` between them; empty when it may be proposed.

    sites: `ha, distance_m, exclu_pct, existant_pct, inconnu_pct, ue_nettes`.
    """
    excluded = thresholds.number("exclusion_pct")
    tests = {
        "SURFACE": sites["ha"] < asked.min_area_ha,
        "DISTANCE": sites["distance_m"] > asked.max_distance_m,
        "EXCLUSION": sites["exclu_pct"] > excluded,
        "COMPENSATION_EXISTANTE": sites["existant_pct"] > excluded,
        # a gain that would be written 0.00 UE is no gain: such a site has no score to show
        "SANS_GAIN": ~(sites["ue_nettes"] >= thresholds.number("gain_min_ue")),
        "COUVERT_INCONNU": sites["inconnu_pct"] > thresholds.number("inconnu_max_pct"),
    }
    columns = [values.to_numpy(bool) for values in tests.values()]
    return [";".join(code for code, is_met in zip(tests, row) if is_met) for row in zip(*columns)]


def criteria(sites: pd.DataFrame, ownership: Mapping[str, float], thresholds: ErcThresholds) -> Floats:
    """The five criteria in 0-1, NaN where not known.

    sites: `ue_ha, lci500, corridor_m` (NaN without corridors), `palier, foncier` (word), and the shares
    `part_zpr, part_zh, part_corridor` of the zones that were given (NaN otherwise).
    """
    gain = np.clip(sites["ue_ha"].to_numpy(float) / thresholds.number("gain_reference_ue_ha"), 0.0, 1.0)
    lci = sites["lci500"].to_numpy(float)
    near = np.clip(1.0 - sites["corridor_m"].to_numpy(float) / thresholds.number("corridor_portee_m"), 0.0, 1.0)
    part = thresholds.number("part_connexion_lci")
    connexion = np.where(np.isnan(near), lci, part * lci + (1.0 - part) * near)
    notes = [ownership.get(str(word).strip().lower(), np.nan) if known(word) else np.nan for word in sites["foncier"]]
    shares = sites[["part_zpr", "part_zh", "part_corridor"]].to_numpy(float)
    given = ~np.isnan(shares)
    with np.errstate(invalid="ignore", divide="ignore"):
        stakes = np.where(given.any(axis=1), np.nansum(shares, axis=1) / given.sum(axis=1), np.nan)
    table: Floats = np.column_stack(
        [gain, connexion, proximity(sites["palier"], thresholds, "note_palier"), np.array(notes, float), stakes]
    )
    return table


def rank(
    sites: pd.DataFrame,
    values: Floats,
    weights: Mapping[str, float],
    asked: SitesAsked,
    thresholds: ErcThresholds,
    notes: Notes | None = None,
) -> pd.DataFrame:
    """Score, contributions, rank and stability of the eligible sites; the others keep their reason and no rank.

    sites: `id_site, motif, cout_ue_eur, distance_m` and what the sentence tells.
    """
    given = [weights[name] for name in CRITERIA]
    if notes is not None and abs(sum(given) - 100.0) > 1e-6:
        notes.warn("The weights sum to {total}: they are rescaled to 100.", total=written(sum(given), "g"))
    scores = weigh(values, given, asked.min_completeness_pct)
    out = sites.copy()
    out["eligible"] = [int(not reason) for reason in out["motif"]]
    is_ranked = (out["eligible"].to_numpy() == 1) & ~np.isnan(scores.score)
    out["completude_pct"] = scores.completeness_pct
    out["manquants"] = [";".join(n for n, v in zip(CRITERIA, row) if np.isnan(v)) for row in values]
    out["score"] = np.where(is_ranked, scores.score, np.nan)
    for position, name in enumerate(CRITERIA):
        out[f"c_{name}"] = np.where(is_ranked, scores.contributions[:, position], np.nan)
    out["score_geo"] = np.where(is_ranked, geometric(values, given, thresholds.number("score_geo_min")), np.nan)
    for name in ("rang", "rang_p5", "rang_p95"):
        out[name] = np.nan
    rows = np.flatnonzero(is_ranked)
    if len(rows):
        _ranks(out, rows, values, given, asked, thresholds)
    effective = best_and_worst(scores.contributions, given)
    out["explication"] = [_sentence(row, effective[number]) for number, row in enumerate(out.to_dict("records"))]
    return out


def _ranks(
    out: pd.DataFrame, rows: Any, values: Floats, given: list[float], asked: SitesAsked, thresholds: ErcThresholds
) -> None:
    ranked = out.iloc[rows]
    order = order_by(
        -ranked["score"].round(DIGITS).to_numpy(),
        ranked["cout_ue_eur"].to_numpy(float),
        ranked["distance_m"].to_numpy(float),
        ranked["id_site"].astype(str).tolist(),
    )
    column = {name: np.full(len(out), np.nan) for name in ("rang", "rang_p5", "rang_p95")}
    column["rang"][rows] = ranks_from(order)
    if asked.stability_runs > 0:
        stable = rank_stability(
            values[rows],
            given,
            order,
            asked.stability_runs,
            thresholds.number("stabilite_variation"),
            int(thresholds.number("stabilite_graine")),
        )
        column["rang_p5"][rows], column["rang_p95"][rows] = stable.low, stable.high
    for name, values_ in column.items():
        out[name] = values_


def _reasons(codes: Sequence[str]) -> Message:
    """What keeps a site out, in words."""
    first = Message(REASONS[codes[0]])
    return first if len(codes) == 1 else message("{first}, {others}", first=first, others=_reasons(codes[1:]))


def _sentence(row: dict[str, Any], best: tuple[list[int], int | None]) -> Message:
    """The site in one sentence: rank, its two best criteria, its worst, the coefficients, the limit."""
    if row["motif"]:
        reasons = _reasons(row["motif"].split(";"))
        return message("Site {site} is set aside: {reasons}.", site=row["id_site"], reasons=reasons)
    if not known(row["score"]):
        return message(
            "Site {site}: not enough known criteria ({known} %), no score.",
            site=row["id_site"],
            known=decimal(row["completude_pct"], 0),
        )
    first, worst = best
    names = [CRITERIA[number] for number in first]
    points = {name: decimal(row[f"c_{name}"], 1) for name in CRITERIA}
    told: dict[str, Any] = {
        "site": row["id_site"],
        "rank": f"{row['rang']:.0f}",
        "score": decimal(row["score"], 0),
        "gain": decimal(row["ue_ha"], 1),
        "best": ", ".join(f"{NAMES[name]} ({points[name]})" for name in names),
        "worst": f"{NAMES[CRITERIA[worst]]} ({points[CRITERIA[worst]]})" if worst is not None else "-",
        "missing": ", ".join(NAMES[name] for name in row["manquants"].split(";") if name),
        "time": decimal(row["coef_temps"], 2),
        "difficulty": decimal(row["coef_difficulte"], 2),
        "near": decimal(row["coef_proximite"], 2),
    }
    if not row["manquants"]:
        return message(
            "Site {site} is ranked {rank} ({score}/100), {gain} UE/ha. Best criteria, in points: {best}; weakest: "
            "{worst}. Coefficients: time {time}, difficulty {difficulty}, proximity {near}. "
            "Pre-diagnosis: it replaces neither the expertise of an ecologist nor the examination.",
            **told,
        )
    return message(
        "Site {site} is ranked {rank} ({score}/100), {gain} UE/ha. Best criteria, in points: {best}; weakest: {worst}. "
        "Unknown: {missing} (its weight goes to the others). Coefficients: time {time}, difficulty {difficulty}, "
        "proximity {near}. Pre-diagnosis: it replaces neither the expertise of an ecologist nor the examination.",
        **told,
    )
