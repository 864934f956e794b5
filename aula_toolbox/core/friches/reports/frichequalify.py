"""The report of frichequalify: what was asked, what was found, how sure, what to collect, what it is not."""

from __future__ import annotations

from datetime import date

from ...messages import mark
from ...products.told import advice, heads, lines
from ...report import Chapters, Report, Told, begin, compose
from ..findings import ERROR, WARNING
from ..roles import roles
from . import frichequalify_brief, frichequalify_collect, frichequalify_found
from .frichecheck import quality_tables
from .frichequalify_facts import QualifyFacts

TITLE = mark("Qualification of friches: pre-diagnosis")
LIMITS = (
    mark("A pre-diagnosis: no cost estimate, no permit advice, no probability of success."),
    mark(
        "The index is not a probability. Most cells of the matrix are neutral, so that indices bunch "
        "around 50 and small gaps mean little."
    ),
    mark(
        "The index is computed on the known criteria only. It can lie outside the bounds of the complete "
        "index, because neutral criteria pull it towards 50 once they are known."
    ),
    mark(
        "Values measured on local layers may differ from those of the national web service; only the "
        "calculation claims compatibility."
    ),
    mark("Finding nothing counts only where a layer is shown to cover the site."),
)


def page(told: Told, facts: QualifyFacts) -> str:
    """The HTML of the report."""
    tr = told.language.tr
    day = date.today().strftime("%d/%m/%Y")
    subtitle = tr("{name}, {count} sites, {day}", name=facts.layer, count=len(facts.ids), day=day)
    label = str(facts.table["indice_lib"].iloc[0])

    def found(report: Report) -> None:
        frichequalify_found.result(report, facts)
        frichequalify_found.sites(report, facts)
        frichequalify_collect.criteria(report, facts)
        frichequalify_collect.rest(report, facts)
        quality_tables(report, facts.findings, facts.ids)

    chapters = Chapters(
        given=lambda report: _inputs(report, facts),
        found=found,
        sure=lambda report: frichequalify_brief.sure(report, facts),
        collect=lambda report: frichequalify_collect.collect(report, facts),
        method=lambda report: _method(report, facts),
        limits=LIMITS,
        brief=frichequalify_brief.brief(told.language, facts),
    )
    return compose(begin(told, TITLE, subtitle, label), told, chapters)


def _inputs(report: Report, facts: QualifyFacts) -> None:
    """Layers recognised, their vintage and the criteria they decided."""
    language = report.language
    tr, labels = language.tr, {one.id: one.label for one in facts.evidence.facts}
    report.section(tr("What the result rests on"))
    rows = []
    for role, layer in facts.context.layers.items():
        decided = [
            labels[name]
            for name, known in facts.evidence.known.items()
            if any(_sources(layer.name) & _sources(one) for one in set(known.source))
        ]
        label = roles()[role].label if role in roles() else role
        covered = int(layer.covered.sum())
        rows.append(
            (
                label,
                layer.name,
                layer.vintage,
                language.number(layer.count),
                language.number(covered),
                ", ".join(decided) or "–",
            )
        )
    if rows:
        report.table(
            [
                tr("Role"),
                tr("Layer"),
                tr("Vintage"),
                tr("Objects"),
                tr("Sites covered"),
                tr("Criteria decided"),
            ],
            rows,
            numeric=(3, 4),
        )
    else:
        report.notice(tr("No context layer was given: the result rests on the records alone."))
    for role, reason in facts.failed.items():
        report.notice(f"{role} : {reason}")
    _recognised(report, facts)


def _recognised(report: Report, facts: QualifyFacts) -> None:
    """What each layer was taken for, of which delivery, by which row of the table of products."""
    given = facts.recognised
    if given:
        report.section(report.language.tr("How the layers were recognised"))
        report.table(heads(report.language), lines(given, report.language))
    for text in advice(found for found, used in given if used):
        report.notice(text)


def _sources(told: object) -> set[str]:
    """The layers of a value."""
    return set(str(told).split(", ")) if told else set()


def _method(report: Report, facts: QualifyFacts) -> None:
    language = report.language
    tr, rules = language.tr, facts.found.rules
    report.paragraph(
        tr(
            "Each criterion gives each use a score from -2 to 2, times a weight. The index is the sum of the "
            "advantages divided by the advantages plus the constraints, on 100; a neutral score counts on both "
            "sides. A known fact that forbids a use excludes it. Bounds are exact: each missing fact takes its "
            "best, then its worst value. Hypotheses draw the missing facts and vary the weights by 25 %, the same "
            "for all sites."
        )
    )
    counts = facts.findings
    report.paragraph(
        tr(
            "{criteria} criteria, weight {weight}; findings on the records: {errors} errors, {warnings} warnings.",
            criteria=len(rules.criteria),
            weight=language.number(float(rules.weights.sum()), 1),
            errors=counts.count(severity=ERROR),
            warnings=counts.count(severity=WARNING),
        )
    )
    report.footer([f"{rules.label} ({rules.provenance}). {rules.source}."])
