"""The report of frichequalify, what was found: first uses, two leaders, and the sites one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import reading
from .fricheportfolio import kept_apart
from .frichequalify_facts import ROBUST_WORDS

if TYPE_CHECKING:
    from ...language import Language
    from ...report import Report
    from .frichequalify_facts import QualifyFacts

_SHOWN = 60


def result(report: Report, facts: QualifyFacts) -> None:
    """Sites and hectares by first use and by commune."""
    language = report.language
    tr, table = language.tr, facts.table
    report.section(tr("First uses"))
    labels = {usage.code: usage.label for usage in facts.found.rules.usages}
    hectares, usable = facts.hectares, facts.usable
    rows = []
    for code, label in labels.items():
        own = (table["voc1"] == code).to_numpy() & usable
        held = [int((own & (table["voc_robuste"] == kind).to_numpy()).sum()) for kind in ROBUST_WORDS]
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
            *(tr(words) for words in ROBUST_WORDS.values()),
            tr("of which tied"),
            tr("Hectares"),
        ],
        rows,
        numeric=(1, 2, 3, 4, 5, 6),
    )
    if facts.statuses is not None:
        kept_apart(report, facts.statuses.apart(hectares), int((~facts.statuses.is_told).sum()))
    _two_leaders(report, facts, labels)
    told = table[usable]
    communes = Counter(str(name) for name in told["comm_nom"] if name is not None)
    if len(communes) > 1:
        areas = {name: hectares[(table["comm_nom"] == name).to_numpy() & usable].sum() for name in communes}
        report.table(
            [tr("Commune"), tr("Sites"), tr("Hectares"), tr("First uses")],
            [
                (name, str(count), language.number(areas[name], 1), _uses_of(told, name, labels))
                for name, count in communes.most_common(_SHOWN)
            ],
            numeric=(1, 2),
        )


def _two_leaders(report: Report, facts: QualifyFacts, labels: dict[str, str]) -> None:
    """How many sites have another first use in the hypotheses than on the known facts, and which uses these are."""
    tr, table = report.language.tr, facts.table[facts.usable]
    pairs = Counter(
        (first, other)
        for first, other in zip(table["voc1"], table["voc1_hyp"])
        if isinstance(first, str) and isinstance(other, str) and first != other
    )
    if not pairs:
        return
    report.table(
        [tr("Leads on what is known"), tr("Prevails in the hypotheses"), tr("Sites")],
        [(labels[a], labels[b], report.language.number(count)) for (a, b), count in pairs.most_common()],
        tr("Sites that have two leaders"),
        numeric=(2,),
    )


def _uses_of(table: object, commune: str, labels: dict[str, str]) -> str:
    own = table.loc[table["comm_nom"] == commune, "voc1"]  # type: ignore[attr-defined,index]
    return ", ".join(f"{labels.get(code, '–')} ({count})" for code, count in Counter(own.dropna()).most_common()) or "–"


def sites(report: Report, facts: QualifyFacts) -> None:
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
