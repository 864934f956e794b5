"""A sheet for the application of a natural site of compensation, restoration and renaturation (SNCRR).

Art. L. 163-1 A of the code de l'environnement, decrees 2024-1052 and 2024-1053 and order of 21 November 2024. What a
search of sites knows is filled in; the rest is left to the applicant, and said. Units of the toolbox are not those of
an approval.

Method: docs/design/erc.md#sheet-of-a-natural-site
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..documents.blocks import NOTE, SOURCE, Block, Heading, Paragraph, PictureBlock, TableBlock, WrittenDocument
from ..language import Language
from ..messages import mark
from ..reference import Table, load
from ..text import known, number
from .tables import Place
from .texts import need_name

FRAME = mark(
    "Draft of an application for the approval of a natural site of compensation, restoration and renaturation (SNCRR): "
    "article L. 163-1 A of the code de l'environnement, decrees 2024-1052 and 2024-1053 and order of 21 November 2024. "
    "The approval is given by the prefect of the region, after examination by the DREAL and opinion of the CSRPN, or "
    "of the CNPN, for 30 years at least."
)
UNITS = mark(
    "The indicative ecological units (UE) below help to choose a site. They are not the units of an approval (UCRR), "
    "which ask for field surveys and a method that the State accepts."
)
TO_WRITE = mark("To be completed: {expected}.")


@dataclass(frozen=True)
class SiteFacts:
    """What the search knows of a site. values: its row of `erccandidates`. options: habitats obtained, with UE."""

    name: str
    values: Mapping[str, object]
    options: Sequence[Mapping[str, object]] = ()
    communes: Sequence[str] = ()
    picture: bytes | None = None
    sources: Sequence[str] = ()
    day: str = ""


def rubrics(folder: Place = None) -> Table:
    """The parts of an application, in order: what is expected, and where that is written."""
    return load("sncrr_rubriques", dict.fromkeys(("rubrique", "titre", "attendu", "prerempli"), str), folder)


def sheet(facts: SiteFacts, table: Table, language: Language) -> WrittenDocument:
    """The sheet of a site: every part of the application, filled where the search knows something."""
    tr = language.tr
    blocks: list[Block] = [Paragraph(tr(FRAME), NOTE)]
    for row in table:
        blocks.append(Heading(str(row["titre"])))
        blocks += _filled(str(row["rubrique"]), facts, language)
        blocks.append(Paragraph(tr(TO_WRITE, expected=str(row["attendu"])), NOTE))
        blocks.append(Paragraph(tr("Source: {source}.", source=str(row["source"])), SOURCE))
    if facts.sources:
        blocks += [Heading(tr("Data used")), *(Paragraph(line, SOURCE) for line in facts.sources)]
    title = tr("Natural site of compensation, restoration and renaturation")
    return WrittenDocument(title, facts.name, blocks, f"{facts.name} – SNCRR", language.code, facts.day)


#: field of a search of sites that tells whether a part of the application can be begun
FIELDS = {
    "site": "ha",
    "operations": "code_thema",
    "gain": "ue_nettes",
    "usage": "palier",
    "territoire": "zpr",
    "couts": "cout_eur",
}


def completed(facts: SiteFacts) -> list[str]:
    """The parts of which the search knows something."""
    return [name for name, field in FIELDS.items() if known(facts.values.get(field))]


def _filled(name: str, facts: SiteFacts, language: Language) -> list[Block]:
    """What is known for a part of the application; nothing when the search does not know."""
    if name not in completed(facts):
        return []
    tr, values = language.tr, facts.values

    def figure(field: str, decimals: int = 2, unit: str = "") -> str:
        return language.number(number(values.get(field)), decimals, unit)

    if name == "site":
        where = ", ".join(facts.communes) or tr("not told")
        said: list[Block] = [
            Paragraph(
                tr("Site {name}: {area}. Communes: {where}.", name=facts.name, area=figure("ha", 2, "ha"), where=where)
            )
        ]
        return said + (
            [PictureBlock(facts.picture, tr("Perimeter of the site."), width_cm=15.0)] if facts.picture else []
        )
    if name == "gain":
        return [Paragraph(tr(UNITS)), _options(facts, language)]
    told = {
        "operations": tr("Measure aimed at: THEMA {code}.", code=str(values.get("code_thema"))),
        "usage": tr(
            "Need served best: {need}; tier of proximity {tier}, {distance} from the project.",
            need=need_name(str(values.get("cle_besoin") or "–")),
            tier=figure("palier", 0),
            distance=figure("distance_m", 0, "m"),
        ),
        "territoire": tr("In a preferential renaturation zone.")
        if number(values.get("zpr")) == 1
        else tr("Outside of the preferential renaturation zones given."),
        "couts": tr("Cost given: {cost}.", cost=figure("cout_eur", 0, "€")),
    }
    return [Paragraph(told[name])]


def _options(facts: SiteFacts, language: Language) -> Block:
    """The habitats that the site may bring; its own gain when no option was given."""
    tr, format_number = language.tr, language.number
    headers = [tr("Ground"), tr("Habitat obtained"), tr("Area (ha)"), tr("Net gain (UE)"), tr("Measure (THEMA)")]
    grounds = {"zh": tr("probable wetland"), "hors_zh": tr("outside of wetlands")}
    rows = [
        [
            grounds.get(str(row.get("bloc")), tr("the whole site")),
            need_name(str(row.get("cle_habitat") or "–")),
            format_number(number(row.get("ha")), 2),
            format_number(number(row.get("ue_nettes")), 2),
            str(row.get("code_thema") or "–"),
        ]
        for row in facts.options
    ]
    own = facts.values
    alone = [
        tr("the whole site"),
        need_name(str(own.get("famille_cible") or "–")),
        format_number(number(own.get("ha")), 2),
        format_number(number(own.get("ue_nettes")), 2),
        str(own.get("code_thema") or "–"),
    ]
    caption = tr("Lines of one ground are choices: they are not added.")
    return TableBlock(headers, rows or [alone], caption if rows else "", (2, 3))
