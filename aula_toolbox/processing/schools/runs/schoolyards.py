"""The run of `schoolyards`: grounds, what they are made of, who uses them, which ones first."""

from __future__ import annotations

from typing import Any

import numpy as np

from ....core.messages import listing
from ....core.schools import results, schema, score, targets, words
from ....core.schools.cover import GROUPS, states
from ....core.schools.neighbours import SchoolNetwork, network
from ....core.schools.reports import schoolyards as report
from ....core.schools.results import SchoolFacts, SchoolRules
from ....core.schools.sentences import sentence
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.results.pictures import styled
from ...base.job import Job
from .. import inputs
from ..inputs import SchoolGrounds
from . import schoolyards_flags, schoolyards_ground, schoolyards_people


def run(job: Job) -> None:
    """Read, measure, score, write."""
    found = inputs.grounds(job, job.stage(tr("Grounds and yards"), 25))
    rules = rules_of(job, found)
    facts, guessed = schoolyards_ground.measure(job, found, job.stage(tr("What yards are made of"), 60))
    schoolyards_people.pupils(job, found)
    people = schoolyards_people.neighbourhood(job, found, facts, job.stage(tr("Neighbours"), 85))
    positions = schoolyards_people.positions(job, found, facts)
    schoolyards_people.incomes(job, found, facts)
    marks, flags = schoolyards_flags.marks(job, found, facts)
    measured = results.measured(facts, found.campuses, rules)
    scores, missing, reasons = results.scored(facts, measured, found.campuses, rules)
    order = None if people is None or people[1].to_cool is None else _network(found, facts, rules, scores, *people)
    table = {
        **inputs.ground_columns(found),
        **measured,
        **results.score_columns(scores, order),
        **_facts(facts),
        "sol_etat": states(measured["indef_pct"], measured["imper_pct"]),
        "canopee_etat": [words.OBSERVED if is_seen else words.ABSENT for is_seen in facts.sees_trees.tolist()],
        "ombre_etat": _shade_states(facts, guessed),
        "ips_etat": positions,
        "social_source": results.social_sources(facts),
        "drapeaux": [words.JOINT.join(codes) or None for codes in marks],
        "raisons": [words.JOINT.join(names) or None for names in reasons],
        "manquants": [words.JOINT.join(names) or None for names in missing],
    }
    language = job.report_language
    rows = _rows(table)
    table["motif"] = [sentence(row, language) for row in rows]
    _tell(job, found, scores.rank)
    _write(job, found, facts, table)
    if job.given("REPORT"):
        rows = _rows(table)
        told = report.SchoolRun(rows, rules, order, flags, found.checks)
        pictures = styled("besoin", [one.ground for one in found.yards], _drawn(table), "schools_need.qml", METRIC)
        job.write_text("REPORT", report.page(job.told(pictures), told))


def rules_of(job: Job, found: SchoolGrounds) -> SchoolRules:
    """The thresholds, criteria, target and costs of a run."""
    criteria, weights = score.load_criteria(job.own_tables("schools_poids"))
    target, aims = targets.load_target(job.text("TARGET"), job.own_tables("schools_cibles"))
    costs, bands = targets.load_costs(job.own_tables("schools_couts"))
    job.used(weights, aims, bands)
    return SchoolRules(
        found.limits,
        criteria,
        target,
        costs,
        job.number("MIN_COMPLETE"),
        job.number("MIN_YARD"),
        job.whole("DRAWS"),
        job.whole("SEED"),
    )


def _network(
    found: SchoolGrounds, facts: SchoolFacts, rules: SchoolRules, scores: Any, reaches: Any, homes: Any
) -> SchoolNetwork:
    """The order of opening, among the yards that may have a rank."""
    near = rules.limits["proche_m"]
    served = [one.within(near) for one in reaches]
    gains = [homes_[homes.to_cool[homes_] > near] for homes_ in served]
    may_open = results.may_rank(facts, found.campuses, rules)
    return network(gains, homes.weight, scores.score, [one.identifier for one in found.campuses], may_open)


def _facts(facts: SchoolFacts) -> dict[str, np.ndarray]:
    """What was measured, by field of the result."""
    return {
        "t_jour_c": facts.day,
        "ecart_jour_c": facts.day_gap,
        "t_nuit_c": facts.night,
        "ips": facts.ips,
        "ips_ecart": facts.ips_gap,
        "revenu_iris_eur": facts.income,
        "revenu_ecart_pct": facts.income_gap,
        "hab_300": facts.near,
        "hab_500": facts.far,
        "hab_sans_frais_300": facts.near_gain,
        "hab_sans_frais_500": facts.far_gain,
        "pente_pct": facts.slope,
        "toit_m2": facts.roof,
        "util_m3_an": facts.used,
    }


def _shade_states(facts: SchoolFacts, guessed: list[bool]) -> list[str]:
    known = np.isfinite(facts.shade).all(axis=1).tolist()
    return [
        words.ABSENT
        if not is_known
        else words.PARTIAL
        if not sees_trees
        else words.ESTIMATED
        if is_guess
        else words.OBSERVED
        for is_known, is_guess, sees_trees in zip(known, guessed, facts.sees_trees.tolist())
    ]


def _rows(table: dict[str, Any]) -> list[dict[str, Any]]:
    names = list(table)
    columns = [values.tolist() if isinstance(values, np.ndarray) else list(values) for values in table.values()]
    return [dict(zip(names, cells)) for cells in zip(*columns)]


def _drawn(table: dict[str, Any]) -> dict[str, Any]:
    """What the style of the map reads."""
    ranks = [float(value) for value in table["rang"]]
    return {"rang": ranks, "score": [float(value) for value in table["score"]], "emprise_etat": table["emprise_etat"]}


def _tell(job: Job, found: SchoolGrounds, rank: np.ndarray) -> None:
    """Schools that have no rank, which a map alone would hide."""
    left = [one.name or one.identifier for one, place in zip(found.campuses, rank.tolist()) if not place]
    if left:
        job.notes.warn(
            "{count} of {all} grounds have no rank (no yard, too little known, too small, or not open): {names}.",
            count=len(left),
            all=len(found),
            names=listing(left),
        )


def _write(job: Job, found: SchoolGrounds, facts: SchoolFacts, table: dict[str, Any]) -> None:
    job.stage(tr("Writing"), 100)
    job.write_rows("OUTPUT", schema.SCHOOLS, table, [inputs.drawn(one) for one in found.yards], "polygon", METRIC)
    inputs.write_yards(job, found)
    inputs.write_checks(job, found)
    if job.given("OUTPUT_COVER"):
        job.write_rows("OUTPUT_COVER", schema.COVER, _cover_rows(found, facts))


def _cover_rows(found: SchoolGrounds, facts: SchoolFacts) -> dict[str, list[Any]]:
    """A row for each group of each yard that was described."""
    rows = [
        (one.identifier, one.name, group, float(area), 100.0 * float(area) / float(areas.sum()))
        for one, areas in zip(found.campuses, facts.areas)
        if np.nansum(areas) > 0
        for group, area in zip(GROUPS, areas)
    ]
    names = ("id_ecole", "nom", "groupe", "surf_m2", "part_pct")
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}
