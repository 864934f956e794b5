"""The report of a folder: what can be run, what to download next, what every file is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import words
from ..readiness import DossierSubject, NextDownload

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 200
METHOD = (
    mark("Nothing is read but names, fields, extents, counts and first rows."),
    mark("A product is what its fields say, then its name; a name without its fields is never used in silence."),
    mark(
        "Editions: the latest of each territory; two dates where a comparison needs them; a tie is told, never decided."
    ),
    mark("Coverage: the extents of the layers against the territory; a hole inside a layer is not seen."),
)
LIMITS = (
    mark("A file that is recognised may still be wrong inside: each run says what it really read."),
    mark("Files that nobody knows are listed below; the table of own products teaches their names."),
)
COLLECT = (mark("The downloads of the list above, in its order."),)
LIGHTS = {
    words.GREEN: mark("ready"),
    words.AMBER: mark("ready, with less"),
    words.RED: mark("something that it needs is missing"),
}


@dataclass(frozen=True)
class Looked:
    """What was found in a folder. states, files: `schema.READINESS` and `schema.HOLDINGS`."""

    subjects: Sequence[DossierSubject]
    lights: Mapping[str, str]
    states: pd.DataFrame
    files: pd.DataFrame
    downloads: Sequence[NextDownload]
    others: int
    folder: str


def page(told: Told, looked: Looked) -> str:
    """The HTML of the report."""

    def found(report: Report) -> None:
        tr = report.language.tr
        _lights(report, looked)
        for subject in looked.subjects:
            report.section(subject.title)
            rows = looked.states[looked.states["traitement"] == subject.algorithm]
            titles = [tr("Input"), tr("State"), tr("Vintage"), tr("Covers (%)"), tr("Files, or what happens without")]
            report.table(titles, [_input(report, row) for row in rows.to_dict("records")], "", (3,))

    def sure(report: Report) -> None:
        tr = report.language.tr
        shut = looked.files[looked.files["etat"].isin([words.TO_EXTRACT, words.UNREADABLE])]
        if len(shut):
            report.section(tr("Files that cannot be used as they are"))
            report.table([tr("File"), tr("Why")], shut[["fichier", "pourquoi"]].astype(str).to_numpy().tolist())
        unknown = looked.files[looked.files["etat"] == "inconnu"]
        if len(unknown):
            report.section(tr("Files that nobody knows"))
            report.bullets(str(name) for name in unknown["fichier"].head(SHOWN))

    def collect(report: Report) -> None:
        tr = report.language.tr
        if looked.downloads:
            titles = [tr("What to download"), tr("Makes possible"), tr("Makes better"), tr("Where")]
            rows = [
                [tr(one.title), ", ".join(one.unlocks) or "–", ", ".join(one.improves) or "–", one.address or "–"]
                for one in looked.downloads
            ]
            report.table(titles, rows)
            report.bullets(tr(line) for line in COLLECT)
        else:
            report.paragraph(tr("Nothing: every input has its file."))

    chapters = Chapters((), found, sure, collect, METHOD, LIMITS, _brief(told.language, looked))
    return compose(begin(told, mark("What is in my folder"), looked.folder), told, chapters)


def _brief(language: Language, looked: Looked) -> Brief:
    """Which subjects can be run with what the folder holds, and what to download first."""
    tr, number = language.tr, language.number
    ready = [one for one in looked.subjects if looked.lights[one.name] != words.RED]
    recognised = int(looked.files["produit"].notna().sum())
    names = ", ".join(one.title for one in ready)
    told = {"count": number(len(ready)), "all": number(len(looked.subjects))}
    verdict = [tr("{count} of the {all} subjects can be run with what the folder holds.", **told)]
    actions = []
    if looked.downloads:
        title = looked.downloads[0].title
        verdict.append(tr("The download that would help most: {title}.", title=title))
        actions.append(tr("Download first: {title}.", title=title))
    figures = [
        Figure(tr("{count} of {all}", **told), tr("subjects that can be run"), names),
        Figure(
            number(recognised), tr("layers and tables recognised"), tr("of {count}", count=number(len(looked.files)))
        ),
    ]
    return Brief(verdict, figures, actions=actions)


def _lights(report: Report, looked: Looked) -> None:
    tr = report.language.tr
    signs = {words.GREEN: "●", words.AMBER: "◐", words.RED: "○"}
    rows = []
    for subject in looked.subjects:
        light = looked.lights[subject.name]
        own = looked.states[looked.states["traitement"] == subject.algorithm]
        lacking = own[~own["etat"].isin(words.USABLE)]
        needed = lacking[lacking["obligatoire"] == 1]["nom"].tolist()
        missing = ", ".join(needed) if needed else ", ".join(lacking["nom"].tolist()) or "–"
        rows.append([f"{signs[light]} {subject.title}", tr(LIGHTS[light]), missing])
    report.table([tr("Subject"), tr("State"), tr("What it lacks")], rows)


def _input(report: Report, row: dict[str, Any]) -> list[str]:
    language = report.language
    usable = row["etat"] in words.USABLE
    title = f"{row['nom']} *" if row["obligatoire"] else str(row["nom"])
    covers = language.number(row["couvre_pct"], 0) if row["couvre_pct"] == row["couvre_pct"] else "–"
    return [
        title,
        language.tr(words.SAID[str(row["etat"])]),
        str(row["millesime"] or "–"),
        covers,
        str(row["fichiers"] if usable and row["fichiers"] else row["sans_elle"]),
    ]
