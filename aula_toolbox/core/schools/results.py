"""From what was measured of each school to the columns of the result.

Method: docs/design/schools.md#score
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from ..reference import constants
from . import cover, score, targets, words
from .neighbours import SchoolNetwork
from .records import Campus, SchoolRecord, campus  # noqa: F401 - the examples use the last two
from .score import SchoolCriterion, SchoolScores
from .targets import SchoolCosts, SchoolTarget

Floats = NDArray[np.float64]
HOURS = ("ombre_10h", "ombre_13h", "ombre_16h")


@dataclass
class SchoolFacts:
    """What was measured, one value a school, NaN where it is not known; areas in m2.

    areas: (schools, groups). shade: (schools, hours), 0-1. yard: NaN without ground. roof, roof_effective, used: of the
    school's roofs. income, income_gap: of the IRIS (EUR), and against the median of those given (%). near, far:
    residents within the two distances; near_gain, far_gain: those without a cool place.
    """

    yard: Floats
    areas: Floats
    sees_trees: NDArray[np.bool_]
    shade: Floats
    day: Floats
    day_gap: Floats
    night: Floats
    slope: Floats
    roof: Floats
    roof_effective: Floats
    used: Floats
    ips: Floats
    ips_gap: Floats
    income: Floats
    income_gap: Floats
    near: Floats
    far: Floats
    near_gain: Floats
    far_gain: Floats
    roofed: set[int] = field(default_factory=set)
    """Rows of the schools that have a roof among those given."""

    @classmethod
    def unknown(cls, count: int) -> SchoolFacts:
        """Nothing known yet of some schools."""
        one_each = [one.name for one in fields(cls) if one.name not in ("areas", "sees_trees", "shade", "roofed")]
        nothing: dict[str, Floats] = {name: np.full(count, np.nan) for name in one_each}
        areas, shade = np.full((count, len(cover.GROUPS)), np.nan), np.full((count, len(HOURS)), np.nan)
        return cls(areas=areas, sees_trees=np.zeros(count, np.bool_), shade=shade, roofed=set(), **nothing)


@dataclass(frozen=True)
class SchoolRules:
    """What a run decides: thresholds, criteria, target, costs, and the settings of the score."""

    limits: dict[str, float]
    criteria: Sequence[SchoolCriterion]
    target: SchoolTarget
    costs: SchoolCosts
    least_known_pct: float
    least_yard_m2: float
    draws: int
    seed: int

    @classmethod
    def usual(cls) -> SchoolRules:
        """Those of the shipped tables and of the dialog."""
        criteria, _ = score.load_criteria()
        limits = constants("schools_seuils")
        return cls(limits, criteria, targets.load_target()[0], targets.load_costs()[0], 60.0, 100.0, 500, 1)


def measured(facts: SchoolFacts, campuses: Sequence[Campus], rules: SchoolRules) -> dict[str, Floats]:
    """Shares, shade, water, changes and costs, by field.

    >>> facts = SchoolFacts.unknown(1)
    >>> facts.yard[0], facts.areas[0] = 2000.0, [1500.0, 100.0, 250.0, 150.0, 0.0, 0.0]
    >>> found = measured(facts, [campus("a", [SchoolRecord("a")])], SchoolRules.usual())
    >>> found["imper_pct"].tolist(), found["a_vegetaliser_m2"].round(2).tolist(), found["v10_cour_m3"].tolist()
    ([75.0], [266.67], [15.0])
    """
    found = cover.shares(np.nan_to_num(facts.areas), facts.sees_trees, rules.limits["indefini_max_pct"])
    shade = 100.0 * facts.shade
    pupils = np.array([np.nan if one.pupils is None else one.pupils for one in campuses])
    with np.errstate(invalid="ignore", divide="ignore"):
        found["cour_m2_eleve"] = np.where(pupils > 0, facts.yard / pupils, np.nan)
    found["ombre_pct"] = shade.mean(axis=1)
    found |= {name: shade[:, hour] for hour, name in enumerate(HOURS)}
    rain = rules.limits["pluie_mm"]
    found["v10_cour_m3"] = targets.kept_m3(found["imper_m2"], rain)
    found["v10_toit_m3"] = targets.kept_m3(facts.roof_effective, rain)
    found["a_vegetaliser_m2"] = targets.to_green_m2(facts.yard, found["vegetal_pct"], rules.target.green_pct)
    found["a_desimp_m2"] = targets.to_unseal_m2(facts.yard, found["imper_m2"], rules.target.permeable_pct)
    found["a_planter_m2"] = targets.to_green_m2(facts.yard, found["canopee_pct"], rules.target.trees_pct)
    found["cout_bas_eur"], found["cout_haut_eur"] = targets.band_eur(found["a_desimp_m2"], rules.costs.unsealing)
    found["cour_bas_eur"], found["cour_haut_eur"] = targets.band_eur(facts.yard, rules.costs.whole)
    return found


def criterion_values(
    facts: SchoolFacts, found: dict[str, Floats], campuses: Sequence[Campus], rules: SchoolRules
) -> dict[str, Floats]:
    """The value of each criterion; NaN where it is absent.

    >>> facts, one = SchoolFacts.unknown(1), [campus("a", [SchoolRecord("a", level="maternelle", pupils=100.0)])]
    >>> rules = SchoolRules.usual()
    >>> criterion_values(facts, measured(facts, one, rules), one, rules)["enfants"].tolist()
    [120.0]
    """
    pupils = np.array([np.nan if one.pupils is None else one.pupils for one in campuses])
    factor = np.array([rules.limits["maternelle_facteur"] if one.has_nursery else 1.0 for one in campuses])
    return {
        score.HEAT: facts.day_gap,
        score.GROUND: found["imper_pct"],
        score.SHADE: np.where(facts.sees_trees, 100.0 - np.maximum(found["canopee_pct"], found["ombre_pct"]), np.nan),
        score.CHILDREN: pupils * factor,
        score.SOCIAL: np.where(np.isfinite(facts.ips_gap), -facts.ips_gap, in_points(facts.income_gap, rules.limits)),
        score.NEIGHBOURS: facts.near_gain,
    }


def in_points(income_gap_pct: Floats, limits: Mapping[str, float]) -> Floats:
    """A gap of income (%) in points of the social criterion: where a school has no index, its IRIS stands for it.

    >>> in_points(np.array([-20.0, 10.0]), {"revenu_point_par_pct": 0.75}).tolist()
    [15.0, -7.5]
    """
    found: Floats = -income_gap_pct * limits["revenu_point_par_pct"]
    return found


def social_sources(facts: SchoolFacts) -> list[str]:
    """What the social criterion of each school is read from: its index, else the income of its IRIS, else nothing."""
    return [
        words.INDEX if has_index else words.INCOME if has_income else words.ABSENT
        for has_index, has_income in zip(np.isfinite(facts.ips_gap), np.isfinite(facts.income_gap))
    ]


def may_rank(facts: SchoolFacts, campuses: Sequence[Campus], rules: SchoolRules) -> NDArray[np.bool_]:
    """Which schools can have a rank: open, not private without contract, with a yard that is large enough.

    >>> facts = SchoolFacts.unknown(2)
    >>> facts.yard[:] = [90.0, 900.0]
    >>> may_rank(facts, [campus(name, [SchoolRecord(name)]) for name in "ab"], SchoolRules.usual()).tolist()
    [False, True]
    """
    with np.errstate(invalid="ignore"):
        is_large = facts.yard >= rules.least_yard_m2
    alone = np.array([(one.status or "").split(words.JOINT) == [words.PRIVATE_ALONE] for one in campuses], np.bool_)
    is_open = np.array([one.is_open for one in campuses], np.bool_)
    result: NDArray[np.bool_] = is_large & is_open & ~alone
    return result


def scored(
    facts: SchoolFacts, found: dict[str, Floats], campuses: Sequence[Campus], rules: SchoolRules
) -> tuple[SchoolScores, list[list[str]], list[list[str]]]:
    """Scores of the schools; the criteria that are missing of each; those that weigh most in its need."""
    table = score.notes(criterion_values(facts, found, campuses, rules), rules.criteria)
    has_ground = np.isfinite(facts.yard)
    # a school whose ground is not known has no score, whatever else is known of it
    table[~has_ground] = np.nan
    result = score.scores(
        table,
        [one.weight for one in rules.criteria],
        [one.identifier for one in campuses],
        may_rank(facts, campuses, rules),
        rules.least_known_pct,
        rules.draws,
        rules.limits["poids_variation"],
        rules.seed,
    )
    return result, score.missing(table, rules.criteria), score.reasons(table, rules.criteria)


def score_columns(result: SchoolScores, order: SchoolNetwork | None) -> dict[str, Floats]:
    """Score, completeness, rank, stability and place in the network, by field; NaN for no place.

    >>> none = score.scores(np.full((1, 6), np.nan), [1.0] * 6, ["a"], np.array([True]), 60, 10, 0.2, 1)
    >>> score_columns(none, None)["rang"].tolist()
    [nan]
    """
    count = len(result.score)
    place = np.zeros(count) if order is None else order.ranks(count)
    return {
        "score": result.score,
        "completude_pct": result.completeness_pct,
        "rang": np.where(result.rank > 0, result.rank, np.nan),
        "stab_pct": result.stability_pct,
        "rang_reseau": np.where(place > 0, place, np.nan),
    }
