"""The report of frichequalify: what was asked, what was found, how sure, what to collect, what it is not."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ...core.charts import BLUE, GREY, ORANGE
from ...core.friches import reading
from ...core.friches.coding import ABSENT, ENTERED, ESTIMATED, FAILED, OBSERVED
from ...core.friches.findings import ERROR, WARNING
from ...core.friches.roles import roles
from ...core.language import Language
from ...core.messages import mark
from ...core.products.told import advice, heads, lines
from ...core.report import Figure, Report
from ...gis.vector.sources import Source
from .runs.frichecheck import quality_tables

if TYPE_CHECKING:
    from .runs.frichequalify import Done

_ROBUST = {reading.ROBUST: mark("robust"), reading.TO_CONFIRM: mark("to confirm"), reading.UNDECIDED: mark("undecided")}
_SHOWN = 60


def qualification_report(done: Done, source: Source, language: Language) -> str:
    """One self-contained page."""
    rules, tell = done.found.rules, language.tr
    page = Report(
        tell(mark("Qualification of friches: pre-diagnosis")),
        tell(
            mark("{name}, {count} sites, {day}"),
            name=source.name,
            count=len(done.ids),
            day=date.today().strftime("%d/%m/%Y"),
        ),
        language,
        str(done.table["indice_lib"].iloc[0]),
    )
    _figures(page, done, language)
    _result(page, done, language)
    _sites(page, done, language)
    _collect(page, done, language)
    _inputs(page, done, language)
    _criteria(page, done, language)
    quality_tables(page, done.sites.findings, done.ids, language)
    _limits(page, language)
    _method(page, done, language)
    page.footer([f"{rules.label} ({rules.provenance}). {rules.source}."])
    return page.html()


def _figures(page: Report, done: Done, language: Language) -> None:
    tell, status = language.tr, done.found.reading.status
    areas = np.nan_to_num(done.table["surf_m2"].to_numpy(dtype=float)).sum() / 10_000
    robust = Counter(done.table["voc_robuste"])[reading.ROBUST]
    page.figures(
        [
            Figure(language.number(len(status)), tell(mark("sites"))),
            Figure(language.number(areas, 1, "ha"), tell(mark("area of the sites"))),
            Figure(
                language.number(status.count(reading.CLASSED)),
                tell(mark("sites ranked")),
                tell(mark("{count} with too few facts"), count=status.count(reading.TOO_FEW)),
            ),
            Figure(language.number(robust), tell(mark("robust first uses"))),
        ]
    )


def _inputs(page: Report, done: Done, language: Language) -> None:
    """Layers recognised, their vintage and the criteria they decided."""
    tell, labels = language.tr, {one.id: one.label for one in done.enriched.evidence.facts}
    page.section(tell(mark("What the result rests on")))
    rows = []
    for role, layer in done.enriched.context.layers.items():
        decided = [
            labels[name]
            for name, known in done.enriched.evidence.known.items()
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
        page.table(
            [
                tell(mark("Role")),
                tell(mark("Layer")),
                tell(mark("Vintage")),
                tell(mark("Objects")),
                tell(mark("Sites covered")),
                tell(mark("Criteria decided")),
            ],
            rows,
            numeric=(3, 4),
        )
    else:
        page.notice(tell(mark("No context layer was given: the result rests on the records alone.")))
    for role, reason in done.enriched.given.failed.items():
        page.notice(f"{role} : {reason}")
    _recognised(page, done, language)


def _recognised(page: Report, done: Done, language: Language) -> None:
    """What each layer was taken for, of which delivery, by which row of the table of products."""
    given = done.enriched.given.recognised()
    if given:
        page.subsection(language.tr("How the layers were recognised"))
        page.table(heads(language), lines(given, language))
    for text in advice(found for found, used in given if used):
        page.notice(text)


def _sources(told: object) -> set[str]:
    """The layers of a value."""
    return set(str(told).split(", ")) if told else set()


def _result(page: Report, done: Done, language: Language) -> None:
    """Sites and hectares by first use and by commune."""
    tell, table = language.tr, done.table
    page.section(tell(mark("First uses")))
    labels = {usage.code: usage.label for usage in done.found.rules.usages}
    hectares = np.nan_to_num(table["surf_m2"].to_numpy(dtype=float)) / 10_000
    rows = []
    for code, label in labels.items():
        own = (table["voc1"] == code).to_numpy()
        held = [int((own & (table["voc_robuste"] == kind).to_numpy()).sum()) for kind in _ROBUST]
        tied = (own & table["ex_aequo"].eq(True).to_numpy()).sum()
        rows.append(
            (label, *(language.number(n) for n in (own.sum(), *held, tied)), language.number(hectares[own].sum(), 1))
        )
    none = table["voc1"].isna().to_numpy()
    rows.append(
        (tell(mark("not ranked")), language.number(none.sum()), *["–"] * 4, language.number(hectares[none].sum(), 1))
    )
    page.table(
        [
            tell(mark("First use")),
            tell(mark("Sites")),
            *(tell(words) for words in _ROBUST.values()),
            tell(mark("of which tied")),
            tell(mark("Hectares")),
        ],
        rows,
        numeric=(1, 2, 3, 4, 5, 6),
    )
    page.paragraph(
        tell(
            mark(
                "Robust: the first use stays first in at least {robust} % of the hypotheses on what is not known; to "
                "confirm: in at least {confirm} %; undecided: in fewer."
            ),
            robust=language.number(100 * done.found.limits["robuste_min"]),
            confirm=language.number(100 * done.found.limits["a_confirmer_min"]),
        )
    )
    page.paragraph(tell(mark("Uses less than 3 points apart are tied: read them together.")))
    communes = Counter(str(name) for name in table["comm_nom"] if name is not None)
    if len(communes) > 1:
        areas = {name: hectares[(table["comm_nom"] == name).to_numpy()].sum() for name in communes}
        page.table(
            [tell(mark("Commune")), tell(mark("Sites")), tell(mark("Hectares")), tell(mark("First uses"))],
            [
                (name, str(count), language.number(areas[name], 1), _uses_of(table, name, labels))
                for name, count in communes.most_common(_SHOWN)
            ],
            numeric=(1, 2),
        )


def _uses_of(table: object, commune: str, labels: dict[str, str]) -> str:
    own = table.loc[table["comm_nom"] == commune, "voc1"]  # type: ignore[attr-defined,index]
    return ", ".join(f"{labels.get(code, '–')} ({count})" for code, count in Counter(own.dropna()).most_common()) or "–"


def _sites(page: Report, done: Done, language: Language) -> None:
    """The sentences of the sites."""
    page.section(language.tr("Site by site"))
    shown = done.table.head(_SHOWN)
    for row in shown.to_dict("records"):
        name = row["site_nom"] or row["site_id"]
        page.subsection(f"{name} ({row['comm_nom'] or '–'}, {row['site_id']})")
        page.paragraph(row["explication"])
        if row["alertes"]:
            page.notice(row["alertes"])
    if len(done.table) > _SHOWN:
        page.paragraph(
            language.tr("The other {count} sites are in the layer of results.", count=len(done.table) - _SHOWN)
        )


def _criteria(page: Report, done: Done, language: Language) -> None:
    """Stacked bars: sites whose criterion is known, estimated, absent or failed."""
    tell = language.tr
    page.section(tell(mark("What is known of the criteria")))
    names, shares = [], []
    for criterion in done.found.rules.criteria:
        states = Counter(done.enriched.evidence.of(criterion.id).state)
        names.append(criterion.fact.label)
        shares.append((states[OBSERVED] + states[ENTERED], states[ESTIMATED], states[ABSENT] + states[FAILED]))
    svg = stacked_bars(names, shares, tell(mark("Known, estimated and absent criteria")))
    page.chart(
        svg, tell(mark("Number of sites: blue, observed or entered; orange, estimated; grey, absent or failed."))
    )


def stacked_bars(names: list[str], parts: list[tuple[int, int, int]], title: str) -> str:
    """Horizontal bars in three parts, as inline SVG."""
    row, label, width = 20, 300, 380
    lines = []
    for index, (name, values) in enumerate(zip(names, parts)):
        top, total, left = 6 + index * row, sum(values) or 1, float(label)
        lines.append(f'<text x="{label - 8}" y="{top + 12}" text-anchor="end">{_escaped(name)}</text>')
        for value, colour in zip(values, (BLUE, ORANGE, "#d7dce0")):
            length = width * value / total
            lines.append(f'<rect x="{left:.1f}" y="{top}" width="{length:.1f}" height="{row - 5}" fill="{colour}"/>')
            left += length
        known = f"{values[0]} / {values[1]} / {values[2]}"
        lines.append(f'<text x="{label + width + 6}" y="{top + 12}" font-size="11" fill="{GREY}">{known}</text>')
    height = row * len(names) + 14
    return (
        f'<svg role="img" viewBox="0 0 780 {height}" width="780" height="{height}" '
        f'font-family="Open Sans, Segoe UI, sans-serif" font-size="12" fill="#22282c"><title>{_escaped(title)}'
        f"</title>{''.join(lines)}</svg>"
    )


def _escaped(text: str) -> str:
    from html import escape

    return escape(text)


def _collect(page: Report, done: Done, language: Language) -> None:
    """Facts to collect over the portfolio, by summed gain."""
    tell, drawn = language.tr, done.sure.robustness
    page.section(tell(mark("What to collect first")))
    if drawn is None:
        page.paragraph(tell(mark("No hypothesis was drawn.")))
        return
    gains, criteria = drawn.gain, done.found.rules.criteria
    order = sorted(range(len(criteria)), key=lambda k: -gains[:, k].sum())
    least = done.found.limits["gain_min"]
    rows = [
        (
            criteria[k].fact.label,
            criteria[k].fact.collect,
            language.number(100 * gains[:, k].sum(), 1),
            language.number(int((gains[:, k] >= least).sum())),
        )
        for k in order[:12]
        if gains[:, k].sum() >= least
    ]
    if not rows:
        page.paragraph(tell(mark("No missing fact changes the first use.")))
        return
    page.table(
        [tell(mark("Fact")), tell(mark("How")), tell(mark("Summed gain (points)")), tell(mark("Sites concerned"))],
        rows,
        tell(mark("Gain: expected rise of the share of hypotheses that agree on the first use.")),
        numeric=(2, 3),
    )


def _limits(page: Report, language: Language) -> None:
    tell = language.tr
    page.section(tell(mark("What this result is not")))
    page.bullets(
        [
            tell(mark("A pre-diagnosis: no cost estimate, no permit advice, no probability of success.")),
            tell(
                mark(
                    "The index is not a probability. Most cells of the matrix are neutral, so that indices bunch "
                    "around 50 and small gaps mean little."
                )
            ),
            tell(
                mark(
                    "The index is computed on the known criteria only. It can lie outside the bounds of the complete "
                    "index, because neutral criteria pull it towards 50 once they are known."
                )
            ),
            tell(
                mark(
                    "Values measured on local layers may differ from those of the national web service; only the "
                    "calculation claims compatibility."
                )
            ),
            tell(mark("Finding nothing counts only where a layer is shown to cover the site.")),
        ]
    )


def _method(page: Report, done: Done, language: Language) -> None:
    tell, rules = language.tr, done.found.rules
    page.section(tell(mark("Method")))
    page.paragraph(
        tell(
            mark(
                "Each criterion gives each use a score from -2 to 2, times a weight. The index is the sum of the "
                "advantages divided by the advantages plus the constraints, on 100; a neutral score counts on both "
                "sides. A known fact that forbids a use excludes it. Bounds are exact: each missing fact takes its "
                "best, then its worst value. Hypotheses draw the missing facts and vary the weights by 25 %, the same "
                "for all sites."
            )
        )
    )
    counts = done.sites.findings
    page.paragraph(
        tell(
            mark(
                "{criteria} criteria, weight {weight}; findings on the records: {errors} errors, {warnings} warnings."
            ),
            criteria=len(rules.criteria),
            weight=language.number(float(rules.weights.sum()), 1),
            errors=counts.count(severity=ERROR),
            warnings=counts.count(severity=WARNING),
        )
    )
