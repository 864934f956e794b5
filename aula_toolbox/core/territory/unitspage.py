"""The page over many territories: the figures of each, and the way to its own page.

Method: docs/design/territory.md#units
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..language import Language
from ..messages import listing, mark
from ..report import Told, begin
from .frontpage import ReadFigure, part_told, rounded
from .frontpage import told as written

INDEX = "index.html"
#: the folder of what was run over all units together
WHOLE = "_ensemble"


@dataclass(frozen=True)
class UnitDiagnosis:
    """A territory that was done: its name, its folder, its figures with their subjects, why it failed if it did."""

    name: str
    folder: str
    figures: Sequence[tuple[str, ReadFigure]] = field(default=())
    fault: str = ""


def page(told: Told, units: Sequence[UnitDiagnosis], name: str, ranked: Sequence[str] = ()) -> str:
    """The HTML of the page. ranked: titles of the subjects that were also run over all units together."""
    report = begin(told, mark("Diagnosis of several territories"), name)
    tr, number = report.language.tr, report.language.number
    done = [one for one in units if not one.fault]
    report.paragraph(tr("{count} territories of {all} are done.", count=number(len(done)), all=number(len(units))))
    headers, rows = _table(report.language, done)
    if rows:
        report.table(headers, rows, "", range(1, len(headers)))
        report.paragraph(
            tr(
                "A dash is not zero: the input was not there, or nothing could be read. Each territory is done by "
                "itself: ranks inside one say nothing of another."
            )
        )
    if ranked:
        report.section(tr("One beside the other"))
        report.paragraph(
            tr(
                "{subjects}: run once more over all the territories together, because their results rank places among "
                "each other. Ranks are to be read there.",
                subjects=listing(ranked, len(ranked)),
            )
        )
        report.links([(tr("Ranks over all"), f"{WHOLE}/{INDEX}")])
    report.section(tr("The page of each territory"))
    report.links([(one.name, f"{one.folder}/{INDEX}") for one in done])
    lost = [[one.name, one.fault] for one in units if one.fault]
    if lost:
        report.section(tr("Territories without a result"))
        report.table([tr("Territory"), tr("Why")], lost)
    report.footer(told.provenance)
    return report.html()


def _table(language: Language, units: Sequence[UnitDiagnosis]) -> tuple[list[str], list[list[str]]]:
    """One column a figure that a territory knows, one row a territory."""
    titles = list(dict.fromkeys((subject, one.figure.title) for unit in units for subject, one in unit.figures))
    read = [{(subject, one.figure.title): one for subject, one in unit.figures} for unit in units]
    shown = [title for title in titles if any(title in row and row[title].value is not None for row in read)]
    headers = [language.tr("Territory"), *(f"{subject} : {title}" for subject, title in shown)]
    rows = [[unit.name, *(_cell(language, row.get(title)) for title in shown)] for unit, row in zip(units, read)]
    return headers, rows if shown else []


def _cell(language: Language, one: ReadFigure | None) -> str:
    """A figure, its interval, and of how much it speaks."""
    if one is None or one.value is None:
        return "–"
    text = written(language, one)
    if one.low is not None and one.high is not None:
        low, high = (language.number(rounded(one, bound), one.figure.decimals) for bound in (one.low, one.high))
        text += f" ({low} – {high})"
    part = part_told(language, one)
    return f"{text}, {part}" if part else text


def table(units: Sequence[UnitDiagnosis]) -> str:
    """The figures as a CSV, whole: one row a territory and figure."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(["territoire", "dossier", "sujet", "chiffre", "valeur", "bas", "haut", "unite", "pourquoi"])
    for unit in units:
        for subject, one in unit.figures:
            bounds = ["" if value is None else repr(value) for value in (one.value, one.low, one.high)]
            writer.writerow([unit.name, unit.folder, subject, one.figure.title, *bounds, one.figure.unit, ""])
        if unit.fault:
            writer.writerow([unit.name, unit.folder, *[""] * 6, unit.fault])
    return "\ufeff" + stream.getvalue()
