"""Criteria of the sites from everything given: survey, input, CNIG record, layers and tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ....core.errors import AulaError
from ....core.friches import declared, derived, evidence, headers, schema
from ....core.friches.classcodes import ENTERED, ESTIMATED, OBSERVED
from ....core.friches.evidence import Evidence, Known
from ....core.friches.plu import Correspondence
from ....core.friches.rules import RuleSet
from ....core.friches.thresholds import FricheThresholds
from ....core.messages import message
from ....gis.friches import roads
from ....gis.friches.context import Reader, table_of
from ....gis.friches.given import Given
from ....gis.i18n import tr
from ....gis.vector.shapes import is_polygon
from ...base.job import Job
from .. import inputs
from ..inputs import Sites, read_sites
from .frichecheck import rebuild

if TYPE_CHECKING:
    import pandas as pd

    from ....core.friches.measured import Context

_FIELD_OF_LAYER = {
    "distanceAutoroute": ("ROUTE",),
    "tauxLogementsVacants": ("LOVAC",),
    "zonageAbcLogement": ("ABC",),
    "zonageReglementaire": ("ZONE_URBA", "SECTEUR_CC"),
    "raccordementEau": ("BATIMENT",),
    "etatBatiInfrastructure": ("BATIMENT",),
    "valeurArchitecturaleHistorique": ("MH", "BATIMENT"),
}


@dataclass
class Enriched:
    """The evidence and the layers it comes from."""

    evidence: Evidence
    context: Context
    given: Given


def enrich(job: Job, sites: Sites, ids: list[str], rules: RuleSet, limits: FricheThresholds, given: Given) -> Enriched:
    """Bring together everything known of the sites: survey > entered > observed > declared > estimated."""
    known = Evidence(len(sites), own=rules.own_facts)
    survey = _survey(job, ids, rules)
    if survey is not None:
        _merge_survey(known, survey, ids)
    told = declared.declare(sites.records, limits.mode, sites.findings)
    _merge_own(known, sites, given, told)
    for criterion, one in told.items():
        known.merge(criterion, one, declared=True)
    known.merge("surfaceSite", _areas(sites), found=sites.findings)
    reader = Reader(sites.shapes, limits, job.notes, job.source("COVERAGE"))
    context = reader.context(given, job.stage)
    derived.observe(context, known, _local(given), sites.findings)
    if "ROUTE" in given.by_role:
        _motorway(job, known, sites, limits, rules, given, context)
    _tables(job, known, sites, limits, given, context)
    _declared_floor_area(known, sites)
    return Enriched(known, context, given)


def _survey(job: Job, ids: list[str], rules: RuleSet) -> pd.DataFrame | None:
    source = job.source("SURVEY")
    if source is None:
        return None
    table = source.read(wanted=()).attributes
    table = table if (headed := headers.headed(table)) is None else headed
    problems = evidence.survey_problems(table, ids, rules)
    if problems:
        raise AulaError.of(
            message("SURVEY: unknown site or code: {problem}", "E_SURVEY", problem=problem) for problem in problems
        )
    return table


def _merge_survey(known: Evidence, survey: pd.DataFrame, ids: list[str]) -> None:
    """Values of a field survey, matched by site_id: entered, they win over everything."""
    column = next(name for name in survey.columns if str(name).lower() == "site_id")
    rows = {str(name): number for number, name in enumerate(survey[column])}
    order = [rows.get(name, -1) for name in ids]
    for criterion, one in evidence.entered(survey, known.facts, "relevé", only_entered=True).items():
        picked = Known.nothing(known.count, one.unit)
        for site, row in enumerate(order):
            if row >= 0 and one.value[row] is not None:
                picked.value[site], picked.state[site], picked.source[site] = one.value[row], ENTERED, "relevé"
        known.merge(criterion, picked)


def _merge_own(known: Evidence, sites: Sites, given: Given, told: Mapping[str, Known]) -> None:
    """Criteria already in the input: entered ones are kept, others unless their layer is given again.

    An entered value that the record itself declares is left to the declaration, which names its field.
    """
    every = evidence.entered(sites.raw, known.facts, "saisie", only_entered=False)
    for criterion, one in every.items():
        roles = derived.READERS[criterion][1] if criterion in derived.READERS else _FIELD_OF_LAYER.get(criterion, ())
        stale = any(role in given.by_role for role in roles)
        for row in range(known.count):
            if criterion in told and _is_declared(one, told[criterion], row):
                one.forget(row)
            if one.state[row] in (OBSERVED, ESTIMATED):
                one.source[row] = "valeur reprise"
                if stale or (criterion == "surfaceSite" and is_polygon(sites.shapes.metric[row])):
                    one.forget(row)
        known.merge(criterion, one)


def _is_declared(one: Known, told: Known, row: int) -> bool:
    """Whether a value of the input is what its own record declares."""
    return one.state[row] == told.state[row] and told.value[row] is not None and one.value[row] == told.value[row]


def _areas(sites: Sites) -> Known:
    measured = sites.shapes.areas()
    known = Known.nothing(len(sites), "m2")
    has = np.isfinite(measured) & (measured > 0)
    known.value[has] = measured[has]
    known.state[has], known.source[has] = OBSERVED, "périmètre"
    known.measure = measured
    return known


def _local(given: Given) -> list[Correspondence]:
    table = table_of(given, "CORRESP_PLU")
    if table is None:
        return []
    columns = {str(name).lower(): str(name) for name in table.columns}
    plans = table[columns["idurba"]] if "idurba" in columns else [""] * len(table)
    return [
        Correspondence("" if plan is None else str(plan).strip(), str(label), str(target))
        for plan, label, target in zip(plans, table[columns["libelle"]], table[columns["classe"]])
    ]


def _motorway(
    job: Job, known: Evidence, sites: Sites, limits: FricheThresholds, rules: RuleSet, given: Given, context: Context
) -> None:
    progress = job.stage(tr("Road distances to the motorway"), 58)
    criterion = (
        rules.criteria[rules.position("distanceAutoroute")] if rules.position("distanceAutoroute") >= 0 else None
    )
    # the older published rules measure straight: they score nothing where nothing is found
    as_crow = limits.mode != "aula" and criterion is not None and criterion.id not in rules.nulls
    covered = context.layers["ROUTE"].covered
    shapes = sites.shapes.metric
    if limits.mode != "aula":
        shapes = [None if one is None else one.centroid() for one in shapes]
    found = roads.distances(given.by_role["ROUTE"][0], shapes, limits, covered, as_crow, progress)
    if limits.mode == "aula":
        point = context.is_point & (np.asarray(found.state) == OBSERVED)
        found.state[point] = ESTIMATED
    known.merge("distanceAutoroute", found, found=sites.findings)


@lru_cache(maxsize=1)
def _epci() -> dict[str, str]:
    """EPCI of each commune of the territory."""
    from ....core.friches.criteria import table

    return {row["insee"]: row["epci"] for row in table("communes_epci", insee=str, epci=str)}


def _tables(job: Job, known: Evidence, sites: Sites, limits: FricheThresholds, given: Given, context: Context) -> None:
    communes = sites.records["comm_insee"].tolist()
    lovac, abc = table_of(given, "LOVAC"), table_of(given, "ABC")
    if lovac is not None:
        is_aula = limits.mode == "aula"
        known.merge("tauxLogementsVacants", derived.vacancy(communes, lovac, given.names("LOVAC"), _epci(), is_aula))
    if "LOVAC" in given.failed:
        absent = Known.nothing(known.count)
        absent.note[:] = given.failed["LOVAC"]
        known.merge("tauxLogementsVacants", absent)
    if abc is not None:
        known.merge("zonageAbcLogement", derived.housing_zone(communes, abc, given.names("ABC")))
    missing = sum(note == "commune absente de la table" for note in known.of("tauxLogementsVacants").note)
    if lovac is not None and missing:
        job.notes.warn("{count} sites whose commune is not in the vacancy table.", count=missing)


def _declared_floor_area(known: Evidence, sites: Sites) -> None:
    """A declared floor area below the measured footprint is a contradiction."""
    footprint = known.of("surfaceBati")
    for row, floor in enumerate(sites.records["bati_surface"].tolist()):
        measured = footprint.value[row]
        if floor and footprint.state[row] == OBSERVED and measured is not None and floor < float(measured):
            sites.findings.add(
                row,
                "bati_surface",
                "plancher_inferieur_a_l_emprise",
                "avertissement",
                floor,
                f"{float(measured):.0f} m2",
            )


def alert_notes(enriched: Enriched, doubles: list[str | None]) -> list[list[str]]:
    """What must be told of each site beside its criteria: astride zones, duplicates, partial exclusion."""
    notes: list[list[str]] = [[] for _ in range(enriched.evidence.count)]
    for criterion in ("zonageReglementaire", "zoneAccelerationEnr"):
        for row, note in enumerate(enriched.evidence.of(criterion).note):
            if note is not None and ("cheval" in str(note) or "exclusion" in str(note)):
                notes[row].append(str(note))
    for row, other in enumerate(doubles):
        if other is not None:
            notes[row].append(f"même périmètre que {other}")
    return notes


def run(job: Job) -> None:
    """Read the sites, measure them against the layers given, write what is known and how."""
    rules = inputs.rules_of(job)
    limits = inputs.limits_of(job, rules)
    given = inputs.from_parameters(job)
    sites = read_sites(job, inputs.source_of(job), job.stage(tr("Reading and cleaning the records"), 10))
    if "PARCELLE" in given.by_role:
        rebuild(job, sites, given.by_role["PARCELLE"])
    ids = inputs.site_ids(job, sites)
    enriched = enrich(job, sites, ids, rules, limits, given)
    job.stage(tr("Writing"), 90)
    table = sites.records.assign(site_id=ids).join(enriched.evidence.columns())
    inputs.write_sites(job, "OUTPUT", schema.sites_fields(rules.own_facts), table, sites.shapes)
    job.write_rows("CRITERIA", schema.EVIDENCE, enriched.evidence.table(ids, rules))
