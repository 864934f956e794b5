"""Roofs summed by zone, and zones ranked on two axes that are never multiplied.

Method: docs/design/rain.md#zones
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..decimals import reals
from ..errors import AulaError
from ..messages import Notes, listing
from ..reference import Table, load
from ..scoring import shares, weigh
from ..text import number
from .columns import Objects
from .days import DAYS_PER_YEAR, Floats
from .indicators import LITRES_PER_M3, ratio_pct

if TYPE_CHECKING:
    import pandas as pd

POTENTIAL, STAKES = "potentiel", "enjeu"
AXES = (POTENTIAL, STAKES)
SIGNS = ("+", "-")
SEED = 20240901
M2_PER_HA = 10_000.0
ACT, LEVER, NEED, SECONDARY, INCOMPLETE, STRONG, WEAK = (
    "agir",
    "levier",
    "besoin",
    "secondaire",
    "incomplet",
    "fort",
    "faible",
)


@dataclass(frozen=True)
class ZoneCriterion:
    """One criterion: a field, whether more is better, its weight, its axis."""

    field: str
    sign: str
    weight: float
    axis: str
    label: str = ""


def default_criteria(folder: Path | str | None = None) -> tuple[list[ZoneCriterion], Table]:
    """The criteria of rain_zone_criteria.csv that are taken when the user gives none, and the table."""
    columns = {"champ": str, "sens": str, "poids": float, "axe": str, "defaut": int, "libelle": str}
    table = load("rain_zone_criteria", columns, folder)
    rows = table.where(defaut=1)
    return [ZoneCriterion(row["champ"], row["sens"], row["poids"], row["axe"], row["libelle"]) for row in rows], table


def criteria_given(cells: Sequence[object], available: Sequence[str]) -> list[ZoneCriterion]:
    """Criteria typed by the user, four cells a row: field, sign, weight, axis. E_CRITERIA lists all that is wrong."""
    rows = [[str(cell).strip() for cell in cells[at : at + 4]] for at in range(0, len(cells), 4)]
    faults, criteria = [], []
    for rank, row in enumerate(rows, 1):
        name, sign, weight, axis = [*row, "", "", "", ""][:4]
        value = _weight(weight)
        wrong = [
            word
            for word, right in (
                (name, name in available),
                (sign, sign in SIGNS),
                (weight, value > 0),
                (axis, axis in AXES),
            )
            if not right
        ]
        if wrong:
            faults.append(f"{rank}: {', '.join(repr(word) for word in wrong)}")
        criteria.append(ZoneCriterion(name, sign, value, axis, name))
    if faults or not any(one.axis == POTENTIAL for one in criteria):
        raise AulaError(
            "CRITERIA: rows that cannot be used: {faults}. A row is a field, + or -, a weight above 0, and potentiel "
            "or enjeu; at least one row is potentiel. Fields: {fields}.",
            "E_CRITERIA",
            faults=listing(faults) or "-",
            fields=listing(available, 60),
        )
    return criteria


def _weight(text: str) -> float:
    try:
        return number(text) or 0.0
    except ValueError:
        return 0.0


def zone_sums(
    roofs: pd.DataFrame, zone: NDArray[np.int64], count: int, constants: Mapping[str, float], notes: Notes
) -> pd.DataFrame:
    """What adds up from block to block of roofs, by zone: counts, and sums over the simulated roofs.

    roofs: a rainpotential result; zone: row of the zone of each roof, -1 outside; count: of zones.
    """
    import pandas as pd

    inside = zone >= 0
    outside = int((~inside).sum())
    if outside:
        notes.info("{count} buildings lie outside every zone.", count=outside)
    numbers = {name: _numbers(roofs, name, notes) for name in _SUMMED}
    with np.errstate(invalid="ignore"):
        simulated = ~np.isnan(numbers["util_m3_an"]) & (numbers["d_m3_an"] > 0)
        large = numbers["util_m3_an"] >= constants["gros_m3_an"]
    statut = roofs["statut"].to_numpy()

    def total(rows: NDArray[np.bool_], values: Floats | None = None) -> Floats:
        kept = inside & rows
        weights = None if values is None else np.nan_to_num(values[kept])
        return np.bincount(zone[kept], weights=weights, minlength=count).astype(np.float64)

    everything = np.ones(len(zone), dtype=bool)
    counted = {
        "n_bat": total(everything),
        "n_simule": total(simulated),
        "n_exclu": total(statut == "exclu"),
        "n_verifier": total(statut == "verifier"),
        "n_restreint": total(statut == "restreint"),
        "n_estime": total(_numbers(roofs, "n_estime", notes) >= constants["estimees_min"]),
        "util_ok_m3_an": total(simulated & (statut == "ok"), numbers["util_m3_an"]),
        "util_gros_m3_an": total(simulated & large, numbers["util_m3_an"]),
    }
    sums = {name: total(simulated, values) for name, values in numbers.items()}
    if "ruis_j20_m3" not in roofs:
        sums["ruis_j20_m3"] = np.full(count, np.nan)
    return pd.DataFrame({**counted, **sums})


def totals_of(
    sums: pd.DataFrame, area_m2: Floats, inhabitants: Floats | None, constants: Mapping[str, float]
) -> pd.DataFrame:
    """The fields of schema.ZONES but the scores, from the sums of all blocks (see zone_sums).

    area_m2: planar areas of the zones; inhabitants: NaN where unknown, None when not given.
    """
    import pandas as pd

    count = len(area_m2)
    used = sums["util_m3_an"].to_numpy()
    people = np.full(count, np.nan) if inhabitants is None else inhabitants
    drinking = people * constants["ep_l_hab_j"] * DAYS_PER_YEAR / LITRES_PER_M3
    resource = sums["apport_m3_an"].to_numpy()
    runoff = resource - sums["trop_m3_an"].to_numpy()
    wettest = sums["ruis_j20_m3"].to_numpy()
    return pd.DataFrame(
        {
            **{name: sums[name] for name in _COUNTED},
            "toit_ha": sums["toit_m2"] / M2_PER_HA,
            "apport_m3_an": sums["apport_m3_an"],
            "util_m3_an": used,
            "util_ok_m3_an": sums["util_ok_m3_an"],
            "v_m3_ha": _divide(used, area_m2 / M2_PER_HA),
            "pct_ep": ratio_pct(used, drinking),
            "cr_pct": ratio_pct(used, sums["d_m3_an"].to_numpy()),
            "ruis_evit_pct": ratio_pct(runoff, resource),
            "ruis_j20_m3": wettest,
            "ruis_j20_mm": _divide(wettest * LITRES_PER_M3, area_m2),
            "part_gros_pct": ratio_pct(sums["util_gros_m3_an"].to_numpy(), used),
        }
    )


_COUNTED = ("n_bat", "n_simule", "n_exclu", "n_verifier", "n_restreint", "n_estime")
_SUMMED = ("toit_m2", "apport_m3_an", "util_m3_an", "trop_m3_an", "d_m3_an", "ruis_j20_m3")


def _numbers(roofs: pd.DataFrame, name: str, notes: Notes) -> Floats:
    return reals(roofs[name], notes, name) if name in roofs else np.full(len(roofs), np.nan)


def _divide(part: Floats, whole: Floats) -> Floats:
    result = np.full(len(part), np.nan)
    np.divide(part, whole, out=result, where=whole > 0)
    return result


@dataclass(frozen=True)
class Ranking:
    """Scores of the zones. contributions: by criterion, on 100 for each axis; NaN where the criterion is unknown."""

    score_pot: Floats
    score_enj: Floats
    classe: Objects
    rang: Floats
    stab_pct: Floats
    complet_pct: Floats
    contributions: dict[str, Floats]

    @property
    def columns(self) -> dict[str, Floats | Objects]:
        """The fields of schema.ZONES that are scores."""
        names = ("score_pot", "score_enj", "classe", "rang", "stab_pct", "complet_pct")
        return {name: getattr(self, name) for name in names}


def rank_zones(
    values: Mapping[str, Floats],
    criteria: Sequence[ZoneCriterion],
    least_complete_pct: float,
    draws: int,
    constants: Mapping[str, float],
) -> Ranking:
    """Percentile ranks, one score an axis, class, rank and its stability.

    values: the fields named by the criteria; a zone where a field is NaN does without that criterion.
    draws: how many sets of near weights are tried; 0: no stability.
    """
    ranked = {one.field: percentile_ranks(values[one.field], one.sign == "-") for one in criteria}
    by_axis = {axis: [one for one in criteria if one.axis == axis] for axis in AXES}
    has_stakes = bool(by_axis[STAKES])
    count = len(next(iter(ranked.values())))
    scores, contributions = {axis: np.full(count, np.nan) for axis in AXES}, {}
    for axis in AXES:
        if by_axis[axis]:
            weighed = weigh(_table(ranked, by_axis[axis]), [one.weight for one in by_axis[axis]], least_complete_pct)
            scores[axis] = weighed.score
            for place, one in enumerate(by_axis[axis]):
                contributions[one.field] = weighed.contributions[:, place]
    final = (scores[POTENTIAL] + scores[STAKES]) / 2.0 if has_stakes else scores[POTENTIAL]
    return Ranking(
        scores[POTENTIAL],
        scores[STAKES],
        _classes(scores[POTENTIAL], scores[STAKES], has_stakes, constants["classe_limite"]),
        ranks(final),
        _stability(ranked, by_axis, final, draws, constants),
        weigh(_table(ranked, criteria), [one.weight for one in criteria]).completeness_pct,
        contributions,
    )


def _table(ranked: Mapping[str, Floats], criteria: Sequence[ZoneCriterion]) -> Floats:
    """Zones x criteria, 0 to 1."""
    return np.column_stack([ranked[one.field] for one in criteria]) / 100.0


def percentile_ranks(values: Floats, reverse: bool = False) -> Floats:
    """100 (rank - 0.5) / n among the known values, mean ranks on ties; one known value: 50; NaN stays NaN.

    >>> percentile_ranks(np.array([1.0, 5.0, 3.0])).round(1).tolist()
    [16.7, 83.3, 50.0]
    """
    result = np.full(len(values), np.nan)
    known = ~np.isnan(values)
    if known.any():
        _, place, counts = np.unique(values[known], return_inverse=True, return_counts=True)
        mean_rank = np.cumsum(counts) - (counts - 1) / 2.0
        result[known] = 100.0 * (mean_rank[place] - 0.5) / known.sum()
    return 100.0 - result if reverse else result


def ranks(score: Floats) -> Floats:
    """1 for the highest score, ties share the smallest rank, NaN has none.

    >>> ranks(np.array([0.2, 0.9, 0.9, np.nan])).tolist()
    [3.0, 1.0, 1.0, nan]
    """
    result = np.full(len(score), np.nan)
    known = ~np.isnan(score)
    rounded = np.round(score[known], 9)
    result[known] = 1 + np.searchsorted(np.sort(-rounded), -rounded, side="left")
    return result


def _classes(potential: Floats, stakes: Floats, has_stakes: bool, limit: float) -> Objects:
    with np.errstate(invalid="ignore"):
        strong, pressing = potential >= limit, stakes >= limit
    if not has_stakes:
        names = np.where(strong, STRONG, WEAK)
        return np.where(np.isnan(potential), INCOMPLETE, names).astype(object)
    names = np.where(strong, np.where(pressing, ACT, LEVER), np.where(pressing, NEED, SECONDARY))
    return np.where(np.isnan(potential) | np.isnan(stakes), INCOMPLETE, names).astype(object)


def _stability(
    ranked: Mapping[str, Floats],
    by_axis: Mapping[str, list[ZoneCriterion]],
    final: Floats,
    draws: int,
    constants: Mapping[str, float],
) -> Floats:
    """Share of near sets of weights under which each ranked zone is in the first tenth, %."""
    known = ~np.isnan(final)
    result = np.full(len(final), np.nan)
    if not draws or not known.any():
        return result
    random = np.random.default_rng(SEED)
    total = np.zeros((int(known.sum()), draws))
    axes = [criteria for criteria in by_axis.values() if criteria]
    for criteria in axes:
        weights = shares([one.weight for one in criteria])
        drawn = random.dirichlet(constants["poids_dirichlet"] * len(criteria) * weights, draws)
        table = _table(ranked, criteria)[known]
        total += (np.nan_to_num(table) @ drawn.T) / (~np.isnan(table) @ drawn.T) / len(axes)
    total = np.round(total, 9)
    first = max(1, int(constants["part_premiers_pct"] * known.sum() / 100.0))
    threshold = np.sort(total, axis=0)[-first]
    result[known] = 100.0 * (total >= threshold).mean(axis=1)
    return result


def criterion_values(
    totals: pd.DataFrame, zones: pd.DataFrame, criteria: Sequence[ZoneCriterion], notes: Notes
) -> dict[str, Floats]:
    """Values of each criterion by zone: computed fields, else fields of the zones.

    A zone without a simulated roof has no potential: its computed criteria are unknown, not zero.
    """
    empty = totals["n_simule"].to_numpy() == 0
    values = {}
    for one in criteria:
        if one.field in totals:
            values[one.field] = np.where(empty, np.nan, totals[one.field].to_numpy(dtype=np.float64))
        else:
            values[one.field] = _numbers(zones, one.field, notes)
        if np.isnan(values[one.field]).all():
            notes.warn("Criterion {field} is unknown in every zone: it lowers the completeness.", field=one.field)
    return values
