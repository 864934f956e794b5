"""The report of desealing: the places to begin with, what is not known, one sheet a commune.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, compose
from ...text import known
from ..desealing import CLASSES
from ..obligations import CAR_PARK, ROOF, Threshold

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

SHOWN, SHOWN_SHEET = 25, 60
CLASS_WORDS = {
    "favorable": mark("Favourable: everything is known and nothing speaks against it"),
    "sous_reserve": mark("With reservations: slow soil, clay, slope or near water table"),
    "a_completer": mark("To be completed: something is not known"),
    "peu_favorable": mark("Hardly favourable: the soil lets nearly nothing through"),
    "contraint": mark("Constrained: cavity, pollution, water table or steep slope"),
    "sans_objet": mark("Nothing to open"),
}
SHORT_CLASS = {
    "favorable": mark("favourable"),
    "sous_reserve": mark("with reservations"),
    "a_completer": mark("to be completed"),
    "peu_favorable": mark("hardly favourable"),
    "contraint": mark("constrained"),
    "sans_objet": mark("nothing to open"),
}
DATA_WORDS = {
    "occupation": mark("land cover"),
    "sol": mark("soils"),
    "cavite": mark("cavities"),
    "pollue": mark("polluted sites"),
    "argile": mark("swelling clay"),
    "nappe": mark("water table"),
    "pente": mark("slope"),
}
REASON_WORDS = {
    "date_inconnue": mark("there on 1 July 2023?"),
    "exemptions": mark("exemptions of the text"),
    "vert_inconnu": mark("vegetation inside not known"),
    "proche_seuil": mark("close to a size of the law"),
    "proprietaire_inconnu": mark("owner not known"),
    "usage_inconnu": mark("use not known"),
}
KIND_WORDS = {CAR_PARK: mark("Car park"), ROOF: mark("Roof")}
LIMITS = (
    mark("A map to begin with: an infiltration test, a soil study and the networks decide for each place."),
    mark("No legal opinion: no line of the lists says that an owner is bound; each is to be checked."),
    mark("Texts later than the decree of November 2024 were not read: check dates and sizes before writing to owners."),
)
COLLECT = (
    mark("Infiltration tests and soil surveys of the services that lay and dig: they refine the soils most."),
    mark("Owners of the parcels (file of legal persons), to tell public places from private ones."),
)


@dataclass(frozen=True)
class DesealingRun:
    """What the report tells of: schema_ground.DESEALING and OBLIGATIONS, sizes of the law, what was not given.

    listed: kinds whose layer was given (`parc`, `toiture`).
    """

    layer: str
    table: pd.DataFrame
    lists: pd.DataFrame
    thresholds: Sequence[Threshold]
    listed: Sequence[str]
    absent: Sequence[str]
    commune: str = ""

    @property
    def communes(self) -> list[str]:
        """Every commune of a place or of a line of the lists, in order."""
        told = [*self.table["commune"], *self.lists["commune"]]
        return sorted({str(one) for one in told if known(one)})

    def of(self, commune: str) -> DesealingRun:
        """The places and lines of one commune."""
        own = [one[(one["commune"] == commune).to_numpy()] for one in (self.table, self.lists)]
        return replace(self, table=own[0], lists=own[1], commune=commune)


def page(told: Told, run: DesealingRun) -> str:
    """The HTML of the report."""
    language = told.language
    tr = language.tr
    report = Report(
        tr("Ground to de-seal") + (f" – {run.commune}" if run.commune else ""),
        tr("{layer}: {count} places", layer=run.layer, count=language.number(len(run.table))),
        language,
        tr("To begin with: each place and each line is to be checked"),
    )
    chapters = Chapters(
        given=lambda report: _given(report, run),
        found=lambda report: _found(report, run),
        sure=lambda report: _sure(report, run),
        collect=[*(_to_collect(name) for name in run.absent), *COLLECT],
        method=_method,
        limits=LIMITS,
        brief=_brief(language, run),
    )
    return compose(report, told, chapters)


def _to_collect(name: str) -> str:
    return {
        "occupation": mark("A land cover (OCS GE or OCS2D) of the communes."),
        "sol": mark("A map of soils with their infiltration (regional soil reference, services' surveys)."),
        "cavite": mark("The inventory of underground cavities (BRGM, municipality)."),
        "pollue": mark("Polluted sites and former industry (Géorisques)."),
        "argile": mark("The map of exposure to swelling clay (BRGM)."),
        "nappe": mark("The map of rising water tables (BRGM)."),
        "pente": mark("A raster of slopes in %, from the terrain model (RGE ALTI)."),
    }[name]


def _given(report: Report, run: DesealingRun) -> None:
    tr, number = report.language.tr, report.language.number
    if run.absent:
        words = ", ".join(tr(DATA_WORDS[name]) for name in run.absent)
        report.notice(tr("Not given, so unknown everywhere and never favourable: {words}.", words=words))
    report.table(
        [tr("Object"), tr("Above (m²)"), tr("By"), tr("Text")],
        [[tr(KIND_WORDS[one.kind]), number(one.least_m2), one.due, one.text] for one in run.thresholds],
        tr("Sizes of the law that are looked at"),
        numeric=[1],
    )


def _brief(language: Language, run: DesealingRun) -> Brief:
    """How much ground is sealed, and how much of it lies where works are worth a look."""
    tr, number = language.tr, language.number
    sealed = run.table["imper_m2"].to_numpy(dtype=np.float64)
    good = (run.table["classe"] == "favorable").to_numpy()
    unknown = int(np.isnan(sealed).sum())
    whole = number(float(np.nansum(sealed)) / 10_000.0, 1, "ha") if unknown < len(sealed) else tr("unknown")
    favourable, places = number(float(np.nansum(sealed[good])) / 10_000.0, 1, "ha"), number(int(good.sum()))
    aside = tr("{count} places not described", count=number(unknown)) if unknown else ""
    if unknown == len(sealed):
        verdict = [tr("No place is described by a land cover: what is sealed is unknown.")]
    elif good.any():
        verdict = [
            tr("{area} of ground without buildings is sealed.", area=whole),
            tr("{area} of it lies in {count} favourable places, each to be checked.", area=favourable, count=places),
        ]
    else:
        verdict = [
            tr("{area} of ground without buildings is sealed.", area=whole),
            tr("No place is favourable with what was given: what is unknown is never favourable."),
        ]
    figures = [
        Figure(whole, tr("of sealed ground without buildings"), aside),
        Figure(favourable, tr("in favourable places"), tr("{count} places", count=places)),
        Figure(number(len(run.lists)), tr("car parks and roofs to check")),
    ]
    return Brief(verdict, figures)


def _found(report: Report, run: DesealingRun) -> None:
    tr, number = report.language.tr, report.language.number
    table = run.table
    sealed = table["imper_m2"].to_numpy(dtype=np.float64)
    report.table(
        [tr("Class"), tr("Places"), tr("Sealed ground (ha)")],
        [
            [tr(CLASS_WORDS[name]), number(int(here.sum())), _hectares(report.language, sealed[here])]
            for name in CLASSES
            for here in [(table["classe"] == name).to_numpy()]
        ],
        numeric=[1, 2],
    )
    _first(report, run)
    _sheets(report, run)


def _hectares(language: Language, sealed: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> str:
    """A sum of what is known; a dash when nothing is."""
    known_m2 = sealed[~np.isnan(sealed)]
    return language.number(float(known_m2.sum()) / 10_000.0, 2) if len(known_m2) or not len(sealed) else "–"


def _first(report: Report, run: DesealingRun) -> None:
    tr, number = report.language.tr, report.language.number
    ordered = run.table[run.table["rang"].notna()].sort_values("rang").head(SHOWN)
    report.section(tr("The first places"))
    if ordered.empty:
        report.paragraph(tr("Nothing to open in these places."))
        return
    report.table(
        [
            tr("Rank"),
            tr("Place"),
            tr("Kind"),
            tr("Commune"),
            tr("Owner"),
            tr("Sealed (m²)"),
            tr("Class"),
            tr("Known (%)"),
        ],
        [
            [
                number(row["rang"]),
                _text(row["nom"]),
                _text(row["type_lieu"]),
                _text(row["commune"]),
                _public(report, row["public"]),
                number(row["imper_m2"]) if known(row["imper_m2"]) else tr("unknown"),
                tr(SHORT_CLASS[str(row["classe"])]),
                number(row["complet_pct"]),
            ]
            for _, row in ordered.iterrows()
        ],
        numeric=[0, 5, 7],
    )


def _text(value: object) -> str:
    return str(value) if known(value) else "–"


def _public(report: Report, value: object) -> str:
    tr = report.language.tr
    if not known(value):
        return tr("not known")
    return tr("public") if float(str(value)) == 1 else tr("private")


def _owner(report: Report, public: object, name: object) -> str:
    """Public or private, and the owner as read."""
    return f"{_public(report, public)} ({name})" if known(name) else _public(report, public)


def _sheets(report: Report, run: DesealingRun) -> None:
    """One sheet a commune, public owners first."""
    tr, number = report.language.tr, report.language.number
    if not run.listed:
        report.paragraph(tr("No layer of car parks or roofs was given: no list was made."))
        return
    if run.lists.empty:
        report.paragraph(tr("No car park and no roof reaches, or comes near, a size of the law."))
        return
    for commune, part in run.lists.groupby(run.lists["commune"].fillna(""), sort=False):
        report.section(str(commune) or tr("Commune not known"))
        report.paragraph(
            tr(
                "To check: {parks} car parks, {roofs} roofs; with a public owner: {public}.",
                parks=number(int((part["objet"] == CAR_PARK).sum())),
                roofs=number(int((part["objet"] == ROOF).sum())),
                public=number(int((part["public"] == 1).sum())),
            )
        )
        report.table(
            [tr("Object"), tr("Identifier"), tr("Owner"), tr("Counted (m²)"), tr("Size"), tr("By"), tr("To check")],
            [
                [
                    tr(KIND_WORDS[str(row["objet"])]),
                    _text(row["id_objet"]),
                    _owner(report, row["public"], row["proprio"]),
                    number(row["compte_m2"]),
                    number(row["seuil_m2"]),
                    str(row["echeance"]),
                    ", ".join(tr(REASON_WORDS[one]) for one in str(row["motif"]).split("|")),
                ]
                for _, row in part.head(SHOWN_SHEET).iterrows()
            ],
            numeric=[3, 4],
        )
        if len(part) > SHOWN_SHEET:
            report.paragraph(tr("The first {count} lines; all are in OUTPUT_LIST.", count=number(SHOWN_SHEET)))


def _sure(report: Report, run: DesealingRun) -> None:
    tr, number = report.language.tr, report.language.number
    whole = run.table["complet_pct"].to_numpy(dtype=np.float64)
    lines = [
        tr(
            "On average {mean} of the seven data of a place are known; {count} places have them all.",
            mean=number(float(whole.mean()) if len(whole) else float("nan"), 0, "%"),
            count=number(int((whole > 99.9).sum())),
        ),
        tr("Inventories of cavities and polluted sites are never complete: nothing nearby is no proof."),
    ]
    if CAR_PARK in run.listed:
        lines.append(
            tr(
                "A car park is what touches on the map; the decree counts places and ways between entrances and exits, "
                "off the public road, without green, rest, storage and loading areas: only vegetation is taken away."
            )
        )
    report.bullets(lines)


def _method(report: Report) -> None:
    tr = report.language.tr
    report.paragraph(
        tr(
            "Sealed ground = land cover that is sealed and not built. Infiltration, clay and water table: the least "
            "favourable level that covers enough of the place (rain_infiltration.csv, rain_desealing.csv). Order: by "
            "class, then by ground to open. Cerema's territory method (EPODES) crosses the same two maps and takes "
            "constraints away."
        )
    )
