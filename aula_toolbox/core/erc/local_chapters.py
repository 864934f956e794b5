"""Chapters of the local report: the four indicators of article R. 2231-1, then what it may add."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

from ..documents.blocks import SOURCE, Block, Heading, Paragraph, PictureBlock, TableBlock
from ..language import Language
from ..messages import mark
from . import counter, local
from .local_facts import LocalFacts, Peer

CHART_CM, MAP_CM = 11.5, 15.0
USES = {
    "hab": mark("Housing"),
    "act": mark("Business"),
    "mix": mark("Mixed uses"),
    "rou": mark("Roads"),
    "fer": mark("Railways"),
    "inc": mark("Unknown use"),
}
STATUS = {
    counter.RESPECTED: mark("at this pace, the budget is kept"),
    counter.WATCH: mark("at this pace, the budget will be exceeded"),
    counter.EXCEEDED: mark("the budget is already exceeded"),
    counter.NO_DATA: mark("a year is missing: no answer"),
}


def asked_chapters(facts: LocalFacts, language: Language) -> list[Block]:
    """The four indicators, in the order of the decree; one that cannot be filled says why."""
    return [
        *_consumption(facts, language),
        *_net(facts, language),
        *_sealed(facts, language),
        *_targets(facts, language),
    ]


def further_chapters(facts: LocalFacts, language: Language) -> list[Block]:
    """What the report may add: zones, people, other territories."""
    return [*_zones(facts, language), *_people(facts, language), *_peers(facts, language)]


def picture(facts: LocalFacts, name: str, caption: str) -> list[Block]:
    """A picture of the run with its caption, when it was drawn."""
    png = facts.pictures.get(name)
    return [] if png is None else [PictureBlock(png, caption, width_cm=CHART_CM if name == "years" else MAP_CM)]


def _consumption(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    blocks: list[Block] = [Heading(tr("1. Consumption of natural, farm and forest land"))]
    rows = [
        [str(year), number(area, 2), number(local.share_pct(area, facts.surface_ha), 3)]
        for year, area in facts.by_year.items()
        if year in facts.period.years
    ]
    total = [str(facts.period), number(facts.taken_ha, 2)]
    total.append(number(local.share_pct(facts.taken_ha, facts.surface_ha), 2))
    headers = [tr("Year"), tr("Land taken (ha)"), tr("Share of the territory (%)")]
    caption = tr("Land taken by civil year. Source: Cerema, land files.")
    blocks.append(TableBlock(headers, [*rows, total], caption, (1, 2), True))
    blocks += picture(facts, "years", tr("Land taken each year since {start}, ha.", start=facts.rules.ref_start))
    known = [(use, area) for use, area in facts.by_use.items() if not isnan(area)]
    if known:
        whole = sum(area for _, area in known)
        rows = [[tr(USES[use]), number(area, 2), number(local.share_pct(area, whole), 1)] for use, area in known]
        total = [tr("Total"), number(whole, 2), number(100.0 if whole > 0 else float("nan"), 1)]
        headers = [tr("Use"), tr("Land taken (ha)"), tr("Share (%)")]
        caption = tr("What the land was taken for, {period}.", period=str(facts.period))
        blocks.append(TableBlock(headers, [*rows, total], caption, (1, 2), True))
    else:
        blocks.append(Paragraph(tr("The table of consumption does not tell the uses.")))
    if not facts.types:
        blocks.append(
            Paragraph(tr("The type of land (natural, farm, forest) is not told: no flows of a land cover were given."))
        )
    for title, types in facts.types.items():
        whole = sum(area for _, area in types)
        rows = [[words, number(area, 2), number(local.share_pct(area, whole), 1)] for words, area in types]
        headers = [tr("Type of land before"), tr("Artificialised (ha)"), tr("Share (%)")]
        caption = tr("What was artificialised, by type of land before. Source: {title}.", title=title)
        blocks.append(TableBlock(headers, rows, caption, (1, 2)))
    return blocks


def _net(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    blocks: list[Block] = [Heading(tr("2. Artificialised and given back"))]
    if not facts.balances:
        text = tr(
            "Not filled: no balance of land cover was given, or it has no data here. Article 194 of law 2021-1104 "
            "measures the path in net artificialisation from 2031; until then consumption rules."
        )
        return [*blocks, Paragraph(text)]
    headers = [tr("Source"), tr("Years"), tr("Artificialised (ha)"), tr("Given back (ha)"), tr("Net (ha)")]
    headers += [tr("Of which borders drawn anew (ha)"), tr("Artificialised at the end (ha)")]
    rows = [
        [
            one.title,
            one.span or tr("not told"),
            number(one.sums["flux_artif_ha"], 2),
            number(one.sums["flux_desartif_ha"], 2),
            number(one.sums["solde_net_ha"], 2),
            number(one.sums["bruit_artif_ha"] + one.sums["bruit_desartif_ha"], 2),
            number(one.sums["stock2_ha"], 1),
        ]
        for one in facts.balances
    ]
    caption = tr("Nomenclature annexed to article R. 101-1 of the code de l'urbanisme.")
    blocks.append(TableBlock(headers, rows, caption, range(2, 7)))
    for one in facts.balances:
        if one.known < one.count or one.partial:
            text = tr(
                "{title}, communes with data: {known} of {count}, {partial} of them in part.",
                title=one.title,
                known=one.known,
                count=one.count,
                partial=one.partial,
            )
            blocks.append(Paragraph(text, SOURCE))
    blocks += picture(facts, "flows", tr("Land artificialised and given back."))
    if facts.flows:
        words = {1: tr("artificialised"), -1: tr("given back")}
        same = tr("the same: the patch around it changed")
        rows = [
            [
                flow.title,
                words[flow.sense],
                flow.before,
                same if flow.before == flow.after else flow.after,
                number(flow.area_ha, 2),
            ]
            for flow in facts.flows
        ]
        headers = [tr("Source"), tr("Direction"), tr("Before"), tr("After"), tr("Area (ha)")]
        blocks.append(TableBlock(headers, rows, tr("The largest flows"), (4,)))
    return blocks


def _sealed(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    blocks: list[Block] = [Heading(tr("3. Sealed soils"))]
    net = [one for one in facts.balances if not isnan(one.sums["imper2_ha"] - one.sums["imper1_ha"])]
    if not net and not facts.sealed:
        return [*blocks, Paragraph(tr("Not filled: no land cover with impermeable covers was given."))]
    by_title = {one.title: one for one in facts.sealed}
    headers = [tr("Source"), tr("Years"), tr("Impermeable at the start (ha)"), tr("at the end (ha)")]
    headers += [tr("Made impermeable (ha)"), tr("Opened again (ha)")]
    rows = []
    for one in net:
        own = by_title.get(one.title)
        rows.append(
            [
                one.title,
                one.span or tr("not told"),
                number(one.sums["imper1_ha"], 2),
                number(one.sums["imper2_ha"], 2),
                number(own.sealed_ha if own else None, 2),
                number(own.opened_ha if own else None, 2),
            ]
        )
    caption = tr("1° and 2° of the nomenclature annexed to article R. 101-1 of the code de l'urbanisme.")
    blocks.append(TableBlock(headers, rows, caption, range(2, 6)))
    if any(one.title not in by_title for one in net):
        blocks.append(
            Paragraph(
                tr(
                    "Where both directions are not told, the transitions of the balance were not given: only the "
                    "difference between the dates is known."
                ),
                SOURCE,
            )
        )
    return blocks


def _targets(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    blocks: list[Block] = [Heading(tr("4. Respect of the targets"))]
    row, rules = facts.budget, facts.rules
    if row.get("statut", counter.NO_DATA) == counter.NO_DATA:
        return [*blocks, Paragraph(tr("Not filled: a year is missing in the table of consumption."))]
    start = rules.ref_end + 1
    told = (
        (tr("Land taken in {start}-{end}, the reference", start=rules.ref_start, end=rules.ref_end), "ref_ha", "ha"),
        (tr("Reduction asked"), "objectif_pct", "%"),
        (tr("Guarantee of the communes"), "plancher_ha", "ha"),
        (tr("Budget {start}-{end}", start=start, end=rules.horizon), "autorise_ha", "ha"),
        (tr("Not counted (projects set apart, deductions)"), "deduit_ha", "ha"),
        (tr("Taken since {start}", start=start), "consomme_ha", "ha"),
        (tr("Left"), "reste_ha", "ha"),
        (tr("By {year}, at this pace", year=rules.horizon), "projection_ha", "ha"),
    )
    rows = [[title, number(_figure(row[name]), 1 if unit == "%" else 2, unit)] for title, name, unit in told]
    caption = tr("Law in force on {day} (table zan_droit).", day=_day(facts.law_day, language))
    blocks.append(TableBlock([tr("Follow-up"), tr("Value")], rows, caption, (1,)))
    blocks.append(Paragraph(tr("Answer: {status}.", status=tr(STATUS[str(row["statut"])]))))
    if row.get("sous_garanties") == 1:
        blocks.append(
            Paragraph(
                tr("The guarantees of the communes add up to more than the budget of the group: both cannot hold.")
            )
        )
    text = tr(
        "The reduction is the one of the table of targets or the one given, not the one written in the planning "
        "documents of the territory: compare it with theirs."
    )
    blocks.append(Paragraph(text, SOURCE))
    if facts.unread:
        rules_told = "; ".join(facts.unread)
        unread = tr(
            "Rules of this table taken from summaries, to be read again on the text of the law: {rules}.",
            rules=rules_told,
        )
        blocks.append(Paragraph(unread, SOURCE))
    return blocks


def _zones(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    blocks: list[Block] = [Heading(tr("By zone of the planning document"))]
    if not facts.zones:
        reason = {
            local.NO_PLAN: tr("Left out: no zone of a planning document lies in the territory (RNU)."),
            local.UNKNOWN_PLAN: tr("Left out: no layer of zones was given."),
        }.get(facts.territory.plan, tr("Left out: no flows of a land cover were given."))
        return [*blocks, Paragraph(reason)]
    headers = [tr("Zones"), tr("Area (ha)"), tr("Artificialised (ha)"), tr("Given back (ha)"), tr("Net (ha)")]
    rows = [
        [
            one.words,
            number(one.area_ha, 1),
            number(one.taken_ha, 2),
            number(one.given_ha, 2),
            number(one.taken_ha - one.given_ha, 2),
        ]
        for one in facts.zones
    ]
    caption = tr("Flows by family of zones. Source: {title}.", title=facts.zones_of)
    return [*blocks, TableBlock(headers, rows, caption, range(1, 5))]


def _people(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    blocks: list[Block] = [Heading(tr("Households and inhabitants"))]
    people = facts.people
    if people is None:
        text = tr("Left out: the table of consumption has no inhabitants and households at two censuses here.")
        return [*blocks, Paragraph(text)]
    span = f"{people.first}-{people.last}"
    rows = [
        [tr("Inhabitants"), *(number(value) for value in people.inhabitants), number(people.more_inhabitants)],
        [tr("Households"), *(number(value) for value in people.households), number(people.more_households)],
    ]
    headers = [tr("Census"), str(people.first), str(people.last), tr("Change")]
    blocks.append(TableBlock(headers, rows, tr("Source: Insee, in the table of the Cerema."), (1, 2, 3)))
    by_housing = local.per_hectare(people.more_households, facts.housing_ha)
    by_land = local.per_hectare(people.more_inhabitants, facts.all_ha)
    if not isnan(by_housing):
        told = {"rate": number(abs(by_housing), 1), "span": span, "area": number(facts.housing_ha, 2)}
        text = (
            tr("{rate} fewer households for each hectare taken for housing in {span} ({area} ha).", **told)
            if round(by_housing, 1) < 0
            else tr("{rate} more households for each hectare taken for housing in {span} ({area} ha).", **told)
        )
        blocks.append(Paragraph(text))
    if not isnan(by_land):
        told = {"rate": number(abs(by_land), 1), "span": span, "area": number(facts.all_ha, 2)}
        text = (
            tr("{rate} fewer inhabitants for each hectare taken in {span} ({area} ha).", **told)
            if round(by_land, 1) < 0
            else tr("{rate} more inhabitants for each hectare taken in {span} ({area} ha).", **told)
        )
        blocks.append(Paragraph(text))
    for one in facts.balances:
        density = local.per_hectare(people.inhabitants[1], one.sums["stock2_ha"])
        if not isnan(density) and one.known == one.count and not one.partial:
            text = tr(
                "{rate} inhabitants for each artificialised hectare ({title}).",
                rate=number(density, 1),
                title=one.title,
            )
            blocks.append(Paragraph(text))
    return blocks


def _peers(facts: LocalFacts, language: Language) -> list[Block]:
    tr = language.tr
    blocks: list[Block] = []
    if facts.members:
        caption = tr("Land taken by the communes of the territory, {period}.", period=str(facts.period))
        blocks += [Heading(tr("The communes of the territory")), _peer_table(facts.members, caption, language)]
    if facts.peers:
        caption = tr("Land taken in {period} here and elsewhere.", period=str(facts.period))
        blocks += [Heading(tr("Beside other territories")), _peer_table(facts.peers, caption, language)]
    return blocks


def _peer_table(peers: Sequence[Peer], caption: str, language: Language) -> TableBlock:
    tr, number = language.tr, language.number
    headers = [tr("Territory"), tr("Land taken (ha)"), tr("Share of the territory (%)"), tr("ha for 1 000 inhabitants")]
    rows = [
        [
            f"▸ {peer.name}" if peer.is_own else peer.name,
            number(peer.taken_ha, 2),
            number(peer.share_pct, 2),
            number(peer.per_thousand_ha, 2),
        ]
        for peer in peers
    ]
    return TableBlock(headers, rows, caption, (1, 2, 3))


def _day(iso: str, language: Language) -> str:
    """A day as it is read: 30/11/2026 in French."""
    year, month, day = iso.split("-")
    return f"{day}/{month}/{year}" if language.code == "fr" else iso


def _figure(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else float("nan")
