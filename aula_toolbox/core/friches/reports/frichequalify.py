"""The report of frichequalify: what was asked, what was found, how sure, what to collect, what it is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ...charts import stacked_bars
from ...language import Language
from ...messages import mark
from ...products.told import advice, heads, lines
from ...report import Chapters, Figure, Report, Told, compose
from .. import reading, shortage
from ..classcodes import ABSENT, ENTERED, ESTIMATED, FAILED, OBSERVED
from ..findings import ERROR, WARNING, Findings
from ..roles import roles
from .frichecheck import quality_tables
from .fricheportfolio import kept_apart

if TYPE_CHECKING:
    import pandas as pd

    from ...products.recognition import Recognition
    from ..certainty import Certainty
    from ..criteria import Floats
    from ..evidence import Evidence
    from ..measured import Context
    from ..results import Qualification
    from ..statuses import FricheStatuses

_ROBUST = {reading.ROBUST: mark("robust"), reading.TO_CONFIRM: mark("to confirm"), reading.UNDECIDED: mark("undecided")}
_SHOWN = 60


@dataclass(frozen=True)
class QualifyFacts:
    """What the report tells. ids: of the sites, row by row; table: `schema.RESULTS`; failed: roles not read, why.

    recognised: what each layer was taken for, and what it was used as.
    """

    layer: str
    ids: Sequence[str]
    table: pd.DataFrame
    found: Qualification
    sure: Certainty
    evidence: Evidence
    context: Context
    findings: Findings
    failed: Mapping[str, str] = field(default_factory=dict)
    recognised: Sequence[tuple[Recognition, Sequence[str]]] = ()
    statuses: FricheStatuses | None = None
    least_pct: float = 0.0

    @property
    def given(self) -> set[str]:
        """The roles of the layers that were given, measured or not."""
        return {one.context for found, used in self.recognised if used for one in found.roles if one.context}

    @property
    def usable(self) -> npt.NDArray[np.bool_]:
        """Sites that can be given a use."""
        return np.ones(len(self.ids), dtype=bool) if self.statuses is None else self.statuses.usable

    @property
    def hectares(self) -> Floats:
        """Area of each site, 0 where it is not known."""
        found: Floats = np.nan_to_num(self.table["surf_m2"].to_numpy(dtype=float)) / 10_000
        return found


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
    report = Report(
        tr("Qualification of friches: pre-diagnosis"),
        tr("{name}, {count} sites, {day}", name=facts.layer, count=len(facts.ids), day=day),
        told.language,
        str(facts.table["indice_lib"].iloc[0]),
    )

    def found(report: Report) -> None:
        _figures(report, facts)
        _result(report, facts)
        _sites(report, facts)

    def sure(report: Report) -> None:
        _criteria(report, facts)
        quality_tables(report, facts.findings, facts.ids)

    chapters = Chapters(
        given=lambda report: _inputs(report, facts),
        found=found,
        sure=sure,
        collect=lambda report: _collect(report, facts),
        method=lambda report: _method(report, facts),
        limits=LIMITS,
    )
    return compose(report, told, chapters)


def _figures(report: Report, facts: QualifyFacts) -> None:
    language = report.language
    tr, status = language.tr, facts.found.reading.status
    robust, apart = Counter(facts.table["voc_robuste"])[reading.ROBUST], int((~facts.usable).sum())
    told = tr("of which {count} kept apart by their status", count=apart) if apart else ""
    report.figures(
        [
            Figure(language.number(len(status)), tr("sites"), told),
            Figure(language.number(facts.hectares.sum(), 1, "ha"), tr("area of the sites")),
            Figure(
                language.number(status.count(reading.CLASSED)),
                tr("sites ranked"),
                tr("{count} with too few facts", count=status.count(reading.TOO_FEW)),
            ),
            Figure(language.number(robust), tr("robust first uses")),
        ]
    )


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


def _result(report: Report, facts: QualifyFacts) -> None:
    """Sites and hectares by first use and by commune."""
    language = report.language
    tr, table = language.tr, facts.table
    report.section(tr("First uses"))
    labels = {usage.code: usage.label for usage in facts.found.rules.usages}
    hectares, usable = facts.hectares, facts.usable
    rows = []
    for code, label in labels.items():
        own = (table["voc1"] == code).to_numpy() & usable
        held = [int((own & (table["voc_robuste"] == kind).to_numpy()).sum()) for kind in _ROBUST]
        tied = (own & table["ex_aequo"].eq(True).to_numpy()).sum()
        rows.append(
            (label, *(language.number(n) for n in (own.sum(), *held, tied)), language.number(hectares[own].sum(), 1))
        )
    none = table["voc1"].isna().to_numpy() & usable
    rows.append((tr("not ranked"), language.number(none.sum()), *["–"] * 4, language.number(hectares[none].sum(), 1)))
    report.table(
        [
            tr("First use"),
            tr("Sites"),
            *(tr(words) for words in _ROBUST.values()),
            tr("of which tied"),
            tr("Hectares"),
        ],
        rows,
        numeric=(1, 2, 3, 4, 5, 6),
    )
    report.paragraph(
        tr(
            "Robust: the first use stays first in at least {robust} % of the hypotheses on what is not known; to "
            "confirm: in at least {confirm} %; undecided: in fewer.",
            robust=language.number(100 * facts.found.limits["robuste_min"]),
            confirm=language.number(100 * facts.found.limits["a_confirmer_min"]),
        )
    )
    report.paragraph(
        tr(
            "Uses less than {gap} points apart are tied: read them together.",
            gap=language.number(facts.found.rules.tie_gap_pt),
        )
    )
    if facts.statuses is not None:
        kept_apart(report, facts.statuses.apart(hectares), int((~facts.statuses.is_told).sum()))
    _two_leaders(report, facts, labels)
    communes = Counter(str(name) for name in table["comm_nom"] if name is not None)
    if len(communes) > 1:
        areas = {name: hectares[(table["comm_nom"] == name).to_numpy()].sum() for name in communes}
        report.table(
            [tr("Commune"), tr("Sites"), tr("Hectares"), tr("First uses")],
            [
                (name, str(count), language.number(areas[name], 1), _uses_of(table, name, labels))
                for name, count in communes.most_common(_SHOWN)
            ],
            numeric=(1, 2),
        )


def _two_leaders(report: Report, facts: QualifyFacts, labels: dict[str, str]) -> None:
    """How many sites have another first use in the hypotheses than on the known facts, and which uses these are."""
    tr, table = report.language.tr, facts.table
    pairs = Counter(
        (first, other)
        for first, other in zip(table["voc1"], table["voc1_hyp"])
        if isinstance(first, str) and isinstance(other, str) and first != other
    )
    if not pairs:
        return
    report.notice(
        tr(
            "{count} sites have two leaders: one use leads on what is known, another one in the most hypotheses on "
            "what is missing. Neither is the result of the site before its facts are collected.",
            count=report.language.number(sum(pairs.values())),
        )
    )
    report.table(
        [tr("Leads on what is known"), tr("Prevails in the hypotheses"), tr("Sites")],
        [(labels[a], labels[b], report.language.number(count)) for (a, b), count in pairs.most_common()],
        numeric=(2,),
    )


def _uses_of(table: object, commune: str, labels: dict[str, str]) -> str:
    own = table.loc[table["comm_nom"] == commune, "voc1"]  # type: ignore[attr-defined,index]
    return ", ".join(f"{labels.get(code, '–')} ({count})" for code, count in Counter(own.dropna()).most_common()) or "–"


def _sites(report: Report, facts: QualifyFacts) -> None:
    """The sentences of the ranked sites; the others in one table, rather than one sentence again and again."""
    language = report.language
    tr, ranked = language.tr, facts.table["voc1"].notna()
    report.section(tr("Site by site"))
    shown = facts.table[ranked].head(_SHOWN)
    for row in shown.to_dict("records"):
        name = row["site_nom"] or row["site_id"]
        report.subsection(f"{name} ({row['comm_nom'] or '–'}, {row['site_id']})")
        report.paragraph(row["explication"])
        if row["alertes"]:
            report.notice(row["alertes"])
    others = facts.table[~ranked]
    if len(others):
        report.subsection(tr("Sites that are not ranked"))
        report.table(
            [tr("Site"), tr("Commune"), tr("Known (% of the weight)"), tr("Why"), tr("Alerts")],
            [_unranked(row, language) for row in others.head(_SHOWN).to_dict("records")],
            numeric=(2,),
        )
    left = int(ranked.sum()) - len(shown) + max(0, len(others) - _SHOWN)
    if left:
        report.paragraph(tr("The other {count} sites are in the layer of results.", count=left))


def _unranked(row: Mapping[str, Any], language: Language) -> tuple[str, ...]:
    why = {
        reading.TOO_FEW: language.tr("too few facts known, or none that counts"),
        reading.ALL_EXCLUDED: language.tr("every use excluded"),
    }
    name = f"{row['site_nom'] or '–'} ({row['site_id']})"
    known = language.number(float(row["completude_pct"]), 1)
    return (name, row["comm_nom"] or "–", known, why.get(row["voc_statut"], "–"), row["alertes"] or "–")


def _criteria(report: Report, facts: QualifyFacts) -> None:
    """Stacked bars: sites whose criterion is known, estimated, absent or failed."""
    language = report.language
    tr = language.tr
    report.section(tr("What is known of the criteria"))
    names, shares = [], []
    for criterion in facts.found.rules.criteria:
        states = Counter(facts.evidence.of(criterion.id).state)
        names.append(criterion.fact.label)
        shares.append((states[OBSERVED] + states[ENTERED], states[ESTIMATED], states[ABSENT] + states[FAILED]))
    svg = stacked_bars(names, shares, tr("Known, estimated and absent criteria"))
    report.chart(svg, tr("Number of sites: blue, observed or entered; orange, estimated; grey, absent or failed."))


def _collect(report: Report, facts: QualifyFacts) -> None:
    """The layers to add, then the facts to collect over the portfolio, by summed gain."""
    _layers_to_add(report, facts)
    language = report.language
    tr, drawn = language.tr, facts.sure.robustness
    if drawn is None:
        report.paragraph(tr("No hypothesis was drawn."))
        return
    report.section(tr("Facts to collect"))
    gains, criteria = np.maximum(drawn.gain, drawn.gain_known), facts.found.rules.criteria
    order = sorted(range(len(criteria)), key=lambda k: -gains[:, k].sum())
    least = facts.found.limits["gain_min"]
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
        report.paragraph(tr("No missing fact changes a first use by itself."))
        return
    report.table(
        [tr("Fact"), tr("How"), tr("Summed gain (points)"), tr("Sites concerned")],
        rows,
        tr(
            "Gain: expected rise of the share of hypotheses that agree on the first use, that of the hypotheses or "
            "that of the known facts, whichever has more to gain."
        ),
        numeric=(2, 3),
    )


def _layers_to_add(report: Report, facts: QualifyFacts) -> None:
    """Which layers to fetch first, and where they are found."""
    language = report.language
    tr, found, own = language.tr, facts.found, roles()
    packs = shortage.wanted(found, {*facts.context.layers, *facts.given}, facts.least_pct)
    if not packs:
        return
    report.section(tr("Layers to add, in the order of what they settle"))
    rows = []
    for rank, pack in enumerate(packs, 1):
        rows.append(
            (
                str(rank),
                " + ".join(own[role].label if role in own else role for role in pack.roles),
                ", ".join(found.rules.criteria[k].fact.label for k in pack.criteria),
                language.number(pack.ranked),
                language.number(pack.points, 1),
                " ; ".join(dict.fromkeys(_where(role, language) for role in pack.roles)),
            )
        )
    report.table(
        [
            tr("Order"),
            tr("Layers"),
            tr("Criteria settled"),
            tr("Sites that become ranked"),
            tr("Completeness (points)"),
            tr("Where to find them"),
        ],
        rows,
        tr(
            "In this order: each line supposes that the ones above are there and cover every site. Sites are ranked "
            "from {least} % of the weight known.",
            least=language.number(facts.least_pct),
        ),
        numeric=(3, 4),
    )


def _where(role: str, language: Language) -> str:
    """The official product that plays a role, and its record in the Catalogue."""
    found = shortage.sources_of(role)
    if not found:
        return language.tr("local data: the commune, the department or the agency")
    title, producer, record = next((one for one in found if one[2]), found[0])
    told = f"{title} ({producer})"
    return told + (language.tr(", record {record} of the Catalogue", record=record) if record else "")


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
