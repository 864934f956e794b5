"""Last chapters of the local report: why two figures, what is left to be explained, sources and limits."""

from __future__ import annotations

from math import isnan

from ..documents.blocks import NOTE, SOURCE, Block, Bullets, Heading, PageBreak, Paragraph, TableBlock
from ..language import Language
from ..messages import mark
from .local_chapters import picture
from .local_facts import Beside, LocalFacts

LAND_FILES = mark("Land files")
COUNTS = (
    mark(
        "Land files (Cerema): what the tax declarations say of parcels, each year. They count land that leaves "
        "farming, forest or nature for a declared use, when it is declared. Land without a parcel, such as public "
        "roads, and exempt farm buildings are seen in part; quarries are taken out; ground solar plants are "
        "counted."
    ),
    mark(
        "OCS GE (IGN): what aerial photographs show, at two dates some years apart. It counts as artificialised "
        "what the nomenclature of the code de l'urbanisme says is: buildings, sealed, stabilised or compacted "
        "ground, and grass of urban uses in patches of 2 500 m² and more. A house in a garden counts with its "
        "garden."
    ),
    mark(
        "OCS2D (Hauts-de-France): what aerial photographs show too, drawn finer and with more uses. Read here "
        "through a proposed passage to the nomenclature of OCS GE."
    ),
    mark(
        "Consumption and artificialisation are two things: a field that a declared building plot replaces is "
        "consumed at once, and is artificialised as far as ground is built or sealed. The targets until 2031 are in "
        "consumption."
    ),
)
PROMPTS = (
    mark("Which decisions of planning and which operations explain the land taken, year by year?"),
    mark("Which of the largest places below are known, and what became of them?"),
    mark("Which land was given back to nature or farming, and by which action?"),
    mark("What is authorised and not yet built?"),
)
LIMITS = (
    mark("This report is a draft made from data: the figures are to be compared with what the territory knows."),
    mark("Consumption and artificialisation are never added."),
    mark("The figures of the latest year of the land files still change: declarations come late."),
    mark("A figure that is not known is a dash, never a zero."),
)


def parting_chapter(facts: LocalFacts, language: Language) -> list[Block]:
    """The page that answers why two figures."""
    tr, number = language.tr, language.number
    blocks: list[Block] = [PageBreak(), Heading(tr("Why two figures?"))]
    blocks.append(Bullets([tr(line) for line in COUNTS]))
    titles = [LAND_FILES, *(one.title for one in facts.balances)]
    if facts.beside and len(titles) > 1:
        headers = [tr("Territory"), *(tr(LAND_FILES) if title == LAND_FILES else title for title in titles)]
        rows = [[one.name, *(number(one.rates.get(title), 2) for title in titles)] for one in facts.beside]
        spans = [f"{one.title} {one.span}" for one in facts.balances if one.span]
        caption = tr(
            "Land taken or artificialised, ha a year; the land files over the years of the first land cover where "
            "they "
            "have them ({spans}).",
            spans=", ".join(spans) or tr("years not told"),
        )
        blocks.append(TableBlock(headers, rows, caption, range(1, len(headers))))
        for title in titles[1:]:
            text = _apart(facts.beside[0], title, language)
            blocks += [Paragraph(text)] if text else []
    else:
        blocks.append(Paragraph(tr("Only one source was given: there is nothing to compare the land files with.")))
    return blocks + _places(facts, language)


def _apart(own: Beside, title: str, language: Language) -> str:
    """By how much a land cover and the land files part, in one sentence."""
    files, cover = (own.rates.get(name, float("nan")) for name in (LAND_FILES, title))
    if isnan(files) or isnan(cover):
        return ""
    gap = language.number(abs(cover - files), 2)
    if not float(round(abs(cover - files), 2)):
        return language.tr("{title} and the land files agree to the hundredth of a hectare a year.", title=title)
    if cover > files:
        return language.tr("{title} counts {gap} ha a year more than the land files.", title=title, gap=gap)
    return language.tr("{title} counts {gap} ha a year less than the land files.", title=title, gap=gap)


def _places(facts: LocalFacts, language: Language) -> list[Block]:
    tr, number = language.tr, language.number
    if not facts.places:
        return [Paragraph(tr("No place large enough where the sources part could be drawn."))]
    headers = [tr("No."), tr("Commune"), tr("What"), tr("Area (ha)"), tr("Counted by"), tr("In the land files")]
    rows = [
        [str(one.rank), one.commune, one.words, number(one.area_ha, 2), one.counted_by, one.land_files]
        for one in facts.places
    ]
    text = tr(
        "The land files have no outlines: the places are those of the land covers. With two land covers, what one "
        "counts and the other does not; with one, the largest places of kinds that land files count otherwise."
    )
    return [
        Heading(tr("The largest places where the sources part"), 2),
        TableBlock(headers, rows, tr("Places in the order of their area."), (3,)),
        *picture(facts, "places", tr("The places of the table, by their numbers.")),
        Paragraph(text, SOURCE),
    ]


def closing_chapters(facts: LocalFacts, language: Language) -> list[Block]:
    """What the territory must write itself, then sources and limits."""
    tr = language.tr
    blocks: list[Block] = [Heading(tr("What explains these changes"))]
    text = tr(
        "To be written by the territory: article R. 2231-1 asks the report to explain why the figures changed, "
        "notably by decisions of planning and by renaturation."
    )
    blocks += [Paragraph(text, NOTE), Bullets([tr(line) for line in PROMPTS])]
    blocks += [Heading(tr("Sources and limits")), Bullets(list(facts.sources))]
    blocks.append(Bullets([tr(line) for line in LIMITS]))
    return blocks
