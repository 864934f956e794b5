"""The local report on artificialisation as a document: title, what to retain, and its chapters in order.

Method: docs/design/erc.md#local-report
"""

from __future__ import annotations

from collections.abc import Callable
from math import isnan

from ..documents.blocks import LEAD, NOTE, Block, Bullets, Heading, Paragraph, WrittenDocument
from ..language import Language
from ..messages import mark
from . import counter, local
from .local_chapters import asked_chapters, further_chapters
from .local_ends import closing_chapters, parting_chapter
from .local_facts import LocalFacts
from .words import COMMUNE, EPCI, SCOT

LEVELS = {COMMUNE: mark("Commune"), EPCI: mark("Intercommunality (EPCI)"), SCOT: mark("SCoT")}
FRAME = {
    COMMUNE: mark(
        "Articles L. 2231-1 and R. 2231-1 of the code général des collectivités territoriales. The mayor presents this "
        "report to the municipal council at least every three years; it is debated, then voted. Report and opinion are "
        "published, and sent within fifteen days to the authorities that article L. 2231-1 names."
    ),
    EPCI: mark(
        "Articles L. 2231-1 and R. 2231-1 of the code général des collectivités territoriales. The president of an "
        "intercommunality with a planning document presents this report to its council at least every three years; it "
        "is debated, then voted. Report and opinion are published, and sent within fifteen days to the authorities "
        "that article L. 2231-1 names."
    ),
    SCOT: mark(
        "Article L. 2231-1 of the code général des collectivités territoriales asks this report of communes and "
        "intercommunalities, not of a SCoT: the figures of the territory are gathered here for its own follow-up."
    ),
}


def document(facts: LocalFacts, language: Language) -> WrittenDocument:
    """The whole report of a territory."""
    tr = language.tr
    subtitle = f"{facts.territory.name}, {facts.period}"
    blocks: list[Block] = [Paragraph(tr(FRAME[facts.territory.level]), NOTE)]
    blocks += [Heading(tr("What to retain")), Bullets(retained(facts, language))]
    blocks += _territory(facts, language)
    blocks += asked_chapters(facts, language)
    blocks += further_chapters(facts, language)
    blocks += parting_chapter(facts, language)
    blocks += closing_chapters(facts, language)
    footer = f"{facts.territory.name} – {tr('Local report on artificialisation')} {facts.period}"
    return WrittenDocument(
        tr("Local report on the artificialisation of soils"), subtitle, blocks, footer, language.code, facts.day
    )


def retained(facts: LocalFacts, language: Language) -> list[str]:
    """The report in a few sentences: land taken, budget, balance, sealed soils."""
    said = [_taken(facts, language), _budget(facts, language)]
    said += [_balance(one, language) for one in facts.balances]
    for one in facts.sealed:
        said.append(
            language.tr(
                "{title}: {sealed} ha were made impermeable and {opened} ha were opened again.",
                title=one.title,
                sealed=language.number(one.sealed_ha, 2),
                opened=language.number(one.opened_ha, 2),
            )
        )
    return said


def _taken(facts: LocalFacts, language: Language) -> str:
    tr, number = language.tr, language.number
    if isnan(facts.taken_ha):
        return tr(
            "The land taken in {period} is not known: the table of consumption lacks a commune or a year.",
            period=str(facts.period),
        )
    return tr(
        "{area} ha of natural, farm and forest land were taken in {period}: {share} % of the {whole} ha of the "
        "territory.",
        area=number(facts.taken_ha, 2),
        period=str(facts.period),
        share=number(local.share_pct(facts.taken_ha, facts.surface_ha), 2),
        whole=number(facts.surface_ha, 0),
    )


def _budget(facts: LocalFacts, language: Language) -> str:
    tr, number = language.tr, language.number
    row = facts.budget
    if row.get("statut", counter.NO_DATA) == counter.NO_DATA:
        return tr("The budget of the decade cannot be followed: a year is missing.")
    values = {
        "start": facts.rules.ref_end + 1,
        "used": number(_real(row["consomme_ha"]), 2),
        "budget": number(_real(row["autorise_ha"]), 2),
        "horizon": facts.rules.horizon,
    }
    left = _real(row["reste_ha"])
    if left < 0:
        return tr(
            "Since {start}, {used} ha were taken for a budget of {budget} ha until {horizon}: it is exceeded by {over} "
            "ha.",
            over=number(-left, 2),
            **values,
        )
    return tr(
        "Since {start}, {used} ha were taken for a budget of {budget} ha until {horizon}: {left} ha are left.",
        left=number(left, 2),
        **values,
    )


def _balance(one: local.LocalBalance, language: Language) -> str:
    tr, number = language.tr, language.number
    sums = one.sums
    if isnan(sums["flux_artif_ha"]):
        return tr("{title}: the balance is not known on a part of the territory.", title=one.title)
    said = tr(
        "{title} {span}: {taken} ha were artificialised and {given} ha given back, a net balance of {net} ha.",
        title=one.title,
        span=one.span,
        taken=number(sums["flux_artif_ha"], 2),
        given=number(sums["flux_desartif_ha"], 2),
        net=number(sums["solde_net_ha"], 2),
    )
    if one.known < one.count or one.partial:
        said += " " + tr(
            "Communes with data: {known} of {count}, {partial} of them in part.",
            known=one.known,
            count=one.count,
            partial=one.partial,
        )
    return said


def _territory(facts: LocalFacts, language: Language) -> list[Block]:
    tr = language.tr
    own = facts.territory
    said = tr(
        "{level} {name} ({code}): {area} ha.",
        level=tr(LEVELS[own.level]),
        name=own.name,
        code=own.code,
        area=language.number(facts.surface_ha, 0),
    )
    if not own.is_commune:
        said += " " + tr("{count} communes.", count=len(own.members))
    return [Heading(tr("The territory")), Paragraph(said, LEAD), Paragraph(_plan(facts, tr))]


def _plan(facts: LocalFacts, tr: Callable[..., str]) -> str:
    """What is known of the planning document, and what it changes."""
    return {
        local.PLAN: tr("A local plan (PLU, PLUi or a document in its place) zones the territory."),
        local.SECTORS: tr("A municipal map (carte communale) divides the territory into sectors."),
        local.NO_PLAN: tr(
            "No planning document covers the territory in the layers that were given: it is taken as ruled by the "
            "national rules of urbanism (RNU). Article L. 2231-1 then asks no report of it; the sums by zone are left "
            "out."
        ),
        local.UNKNOWN_PLAN: tr("No layer of zones was given: the sums by zone are left out."),
    }[facts.territory.plan]


def _real(value: object) -> float:
    """A figure of a row of results."""
    return float(value) if isinstance(value, (int, float)) else float("nan")
