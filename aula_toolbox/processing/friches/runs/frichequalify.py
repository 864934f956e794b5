"""From the evidence to the results of frichequalify."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....core.friches import certainty, identity, schema, statuses
from ....core.friches.certainty import Certainty, Hypotheses
from ....core.friches.reports.frichequalify import page
from ....core.friches.reports.frichequalify_facts import QualifyFacts
from ....core.friches.results import Qualification, alerts, contributions, qualify, vocation_columns
from ....core.friches.rules import RuleSet
from ....core.friches.statuses import FricheStatuses
from ....core.friches.thresholds import FricheThresholds
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.results.pictures import enlarged, styled
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from ..inputs import Sites, read_sites
from .frichecheck import check_sites, rebuild
from .fricheenrich import Enriched, alert_notes, enrich

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Done:
    """Everything a run of frichequalify has found."""

    sites: Sites
    ids: list[str]
    doubles: list[str | None]
    enriched: Enriched
    found: Qualification
    sure: Certainty
    table: pd.DataFrame
    criteria: pd.DataFrame
    statuses: FricheStatuses
    least_pct: float


def qualify_sites(
    job: Job,
    sites: Sites,
    ids: list[str],
    doubles: list[str | None],
    enriched: Enriched,
    rules: RuleSet,
    limits: FricheThresholds,
) -> Done:
    """Score, draw the hypotheses, put into words."""
    columns = enriched.evidence.columns()
    least_pct = inputs.completeness_of(job, rules)
    found = qualify(columns, rules, least_pct, limits, job.report_language)
    hypotheses = Hypotheses(draws=job.whole("DRAWS") or 0, seed=job.whole("SEED") or 0)
    sure = certainty.assess(found, hypotheses, job.stage(tr("Drawing the hypotheses"), 85))
    vocation, sureness = vocation_columns(found), certainty.certainty_columns(found, sure)
    who = identity.identity(sites.records, ids)
    who["surf_m2"] = identity.areas(columns)
    own = statuses.read(who["site_statut"], job.choices("STATUTS"))
    notes = [
        [*one, *([] if usable else [job.report_language.tr("kept apart: {status}", status=status)])]
        for one, usable, status in zip(alert_notes(enriched, doubles), own.usable, own.told)
    ]
    table = (
        who.join(vocation)
        .join(sureness)
        .assign(
            mobilisable=[bool(usable) if told else None for usable, told in zip(own.usable, own.is_told)],
            alertes=alerts(found, notes),
            explication=certainty.explanations(found, sure, vocation),
        )
    )
    return Done(sites, ids, doubles, enriched, found, sure, table, columns, own, least_pct)


def write(job: Job, done: Done) -> None:
    """Every output that was asked for."""
    job.stage(tr("Writing"), 97)
    inputs.write_sites(job, "OUTPUT", schema.RESULTS, done.table, done.sites.shapes)
    sites = done.sites.records.assign(site_id=done.ids).join(done.criteria)
    inputs.write_sites(job, "SITES", schema.sites_fields(done.found.rules.own_facts), sites, done.sites.shapes)
    job.write_rows("CRITERIA", schema.EVIDENCE, done.enriched.evidence.table(done.ids, done.found.rules))
    if job.given("CONTRIBUTIONS"):
        job.write_rows("CONTRIBUTIONS", schema.CONTRIBUTIONS, contributions(done.found, done.ids))
    job.write_rows("QA", schema.QA, done.sites.findings.table(done.ids))
    classed = done.found.reading.status.count("classe")
    job.notes.info("{classed} of {count} sites are ranked.", classed=classed, count=len(done.ids))


def report(job: Job, done: Done, source: Source) -> str:
    """The report in the language of the reports."""
    known = done.enriched
    facts = QualifyFacts(
        source.name,
        done.ids,
        done.table,
        done.found,
        done.sure,
        known.evidence,
        known.context,
        done.sites.findings,
        known.given.failed,
        known.given.recognised(),
        done.statuses,
        done.least_pct,
    )
    drawn = {name: done.table[name].tolist() for name in ("voc1", "voc_robuste")}
    pictures = styled("vocations", enlarged(done.sites.shapes.metric), drawn, "friches_vocation.qml", METRIC)
    return page(job.told(pictures), facts)


def run(job: Job) -> None:
    """Check, enrich, qualify: the whole way in one run."""
    rules = inputs.rules_of(job)
    limits = inputs.limits_of(job, rules)
    given = inputs.from_list(job, "CONTEXT")
    source = inputs.source_of(job)
    sites = read_sites(job, source, job.stage(tr("Reading and cleaning the records"), 8))
    if "PARCELLE" in given.by_role:
        rebuild(job, sites, given.by_role["PARCELLE"])
    ids = inputs.site_ids(job, sites)
    _, doubles = check_sites(job, sites, limits, limits["doublon_iou"], until=14)
    enriched = enrich(job, sites, ids, rules, limits, given)
    done = qualify_sites(job, sites, ids, doubles, enriched, rules, limits)
    write(job, done)
    job.write_text("REPORT", report(job, done, source))
