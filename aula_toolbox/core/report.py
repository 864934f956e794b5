"""Reports a planner can hand on: one HTML file, no script, charts as inline SVG, good on paper too.

Every report has six chapters in one order: what was given, what was found, how sure it is, what to collect next, by
which method, within which limits. A subject writes its `Chapters`; `compose` adds what every run can tell (`Told`).
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Union

from .language import Language
from .messages import Message, mark
from .readings import KINDS, ReadInput
from .reference import Table

STYLE = """
:root{--ink:#22282c;--soft:#5b6770;--line:#d7dce0;--wash:#f4f6f7;--accent:#00705a;--warn:#8a4b00;--warn-wash:#fff4e5}
*{box-sizing:border-box}
body{font:16px/1.55 "Open Sans","Segoe UI",system-ui,sans-serif;color:var(--ink);margin:0;background:#fff}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem}
header{border-bottom:4px solid var(--accent);margin-bottom:1.5rem;padding-bottom:.8rem}
h1{font-size:1.9rem;line-height:1.2;margin:0}
header p{color:var(--soft);margin:.3rem 0 0}
h2{font-size:1.3rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
h4{font-size:1rem;font-weight:600;margin:1.1rem 0 .2rem}
p{margin:.5rem 0}
.label{display:inline-block;background:var(--accent);color:#fff;border-radius:3px;padding:.1rem .6rem;font-size:.85rem}
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1rem 0}
.card{flex:1 1 11rem;background:var(--wash);border-left:4px solid var(--accent);padding:.7rem .9rem}
.card b{display:block;font-size:1.45rem;line-height:1.2}
.card span{color:var(--soft);font-size:.9rem}
.verdict{font-size:1.25rem;line-height:1.45;margin:.2rem 0 1rem}
.brief figure img{max-height:30rem}
.notice{background:var(--warn-wash);border-left:4px solid var(--warn);padding:.6rem .9rem;margin:.8rem 0}
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.93rem}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
th{background:var(--wash)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
figure{margin:1.2rem 0}
figure svg,figure img{max-width:100%;height:auto}
.keys{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;margin:.4rem 0;font-size:.9rem}
.keys i{display:inline-block;width:1.1em;height:.9em;margin-right:.4em;border:1px solid var(--soft);vertical-align:-1px}
figcaption{color:var(--soft);font-size:.9rem}
ul{padding-left:1.3rem}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
.keys i{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@media print{main{max-width:none;padding:0}body{font-size:11pt}h2{break-after:avoid}
figure,table,.cards,.notice,.brief{break-inside:avoid}}
"""


@dataclass(frozen=True)
class MapPicture:
    """A map of a report: PNG, caption, and the colours (as CSS writes a background) with what they mean."""

    png: bytes
    caption: str = ""
    keys: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class GivenLayer:
    """A layer that was given: what it is for, its name, its year and its producer as its metadata state them."""

    title: str
    layer: str
    year: str = ""
    producer: str = ""


@dataclass(frozen=True)
class Told:
    """What every run can tell its report. settings: title and value; provenance: algorithm, version, day.

    pictures: the maps of the run by a name that its report knows. readings: each input as it was really read.
    """

    language: Language
    inputs: Sequence[GivenLayer] = ()
    tables: Sequence[Table] = ()
    settings: Sequence[tuple[str, str]] = ()
    warnings: Sequence[Message] = ()
    provenance: Sequence[str] = ()
    pictures: Mapping[str, MapPicture] = field(default_factory=dict)
    readings: Sequence[ReadInput] = ()

    @property
    def name(self) -> str:
        """The first layer given: what the report is about."""
        return self.inputs[0].layer if self.inputs else ""


@dataclass(frozen=True)
class Figure:
    """One key figure: its value as it is read, what it is, and a shade of doubt if there is one."""

    value: str
    title: str
    note: str = ""


@dataclass(frozen=True)
class Brief:
    """The first screen, read in one minute: what is found in one or two sentences, three figures with doubt, one map.

    verdict: finished sentences, made of the numbers of the run; picture: the name of a map of the run, if it has one.
    """

    verdict: Sequence[str]
    figures: Sequence[Figure] = ()
    picture: str = ""
    caption: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.verdict) <= 2 or len(self.figures) > 3:
            raise ValueError("a first screen has one or two sentences and at most three figures")


class Report:
    """A report built from top to bottom. All texts are given finished, in the report's language."""

    def __init__(self, title: str, subtitle: str, language: Language, label: str = "") -> None:
        self.language = language
        self._title = title
        self._subtitle = subtitle
        self._label = label
        self._parts: list[str] = []
        self._footer: list[str] = []

    def chapter(self, title: str) -> None:
        """Begin a chapter."""
        self._parts.append(f"<h2>{escape(title)}</h2>")

    def section(self, title: str) -> None:
        """Begin a section of a chapter."""
        self._parts.append(f"<h3>{escape(title)}</h3>")

    def subsection(self, title: str) -> None:
        """Begin a smaller part."""
        self._parts.append(f"<h4>{escape(title)}</h4>")

    def paragraph(self, text: str) -> None:
        """A paragraph."""
        self._parts.append(f"<p>{escape(text)}</p>")

    def notice(self, text: str) -> None:
        """A paragraph that must not be overlooked."""
        self._parts.append(f'<p class="notice">{escape(text)}</p>')

    def bullets(self, items: Iterable[str]) -> None:
        """A list."""
        lines = "".join(f"<li>{escape(item)}</li>" for item in items)
        if lines:
            self._parts.append(f"<ul>{lines}</ul>")

    def links(self, files: Iterable[tuple[str, str]]) -> None:
        """A list of files beside the report: title and path, relative to the report."""
        lines = "".join(f'<li><a href="{escape(path, quote=True)}">{escape(title)}</a></li>' for title, path in files)
        if lines:
            self._parts.append(f"<ul>{lines}</ul>")

    def brief(self, brief: Brief, picture: MapPicture | None) -> None:
        """The first screen: the sentences, the figures in a row, the map with its legend."""
        sentences = " ".join(brief.verdict)
        self._parts.append(f'<section class="brief"><p class="verdict">{escape(sentences)}</p>')
        if brief.figures:
            self.figures(brief.figures)
        if picture is not None:
            self.picture(picture.png, brief.caption or picture.caption)
            if picture.keys:
                self.legend(picture.keys)
        self._parts.append("</section>")

    def figures(self, figures: Iterable[Figure]) -> None:
        """Key figures side by side."""
        cards = "".join(
            f'<div class="card"><b>{escape(figure.value)}</b>{escape(figure.title)}'
            + (f"<br/><span>{escape(figure.note)}</span>" if figure.note else "")
            + "</div>"
            for figure in figures
        )
        self._parts.append(f'<div class="cards">{cards}</div>')

    def table(
        self,
        headers: Sequence[str],
        rows: Iterable[Sequence[str]],
        caption: str = "",
        numeric: Iterable[int] = (),
    ) -> None:
        """A table of finished texts; `numeric` columns, counted from 0, are aligned on the right."""
        right = set(numeric)

        def cells(tag: str, values: Sequence[str]) -> str:
            scope, number = (' scope="col"' if tag == "th" else ""), ' class="n"'
            return "".join(
                f"<{tag}{scope}{number if index in right else ''}>{escape(str(value))}</{tag}>"
                for index, value in enumerate(values)
            )

        body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
        title = f"<caption>{escape(caption)}</caption>" if caption else ""
        self._parts.append(f"<table>{title}<thead><tr>{cells('th', headers)}</tr></thead><tbody>{body}</tbody></table>")

    def chart(self, svg: str, caption: str) -> None:
        """A chart made by `core/charts.py`, and what it shows."""
        self._parts.append(f"<figure>{svg}<figcaption>{escape(caption)}</figcaption></figure>")

    def picture(self, png: bytes, caption: str) -> None:
        """A PNG picture, kept inside the file."""
        data = base64.b64encode(png).decode("ascii")
        self._parts.append(
            f'<figure><img alt="{escape(caption, quote=True)}" src="data:image/png;base64,{data}"/>'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def legend(self, keys: Iterable[tuple[str, str]]) -> None:
        """Colours (as CSS writes a background) of the picture above and what each means."""
        items = "".join(
            f'<li><i style="background:{escape(colour, quote=True)}"></i>{escape(label)}</li>' for colour, label in keys
        )
        self._parts.append(f'<ul class="keys">{items}</ul>')

    def footer(self, lines: Iterable[str]) -> None:
        """The small print: provenance, versions, licences."""
        self._footer.extend(lines)

    def html(self) -> str:
        """The whole file."""
        label = f'<p><span class="label">{escape(self._label)}</span></p>' if self._label else ""
        small = "".join(f"<p>{escape(line)}</p>" for line in self._footer)
        return (
            f'<!DOCTYPE html>\n<html lang="{self.language.code}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self._title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
            f"<header><h1>{escape(self._title)}</h1><p>{escape(self._subtitle)}</p>{label}</header>\n"
            + "\n".join(self._parts)
            + f"\n<footer>{small}</footer>\n</main>\n</body>\n</html>\n"
        )


Part = Union[Callable[[Report], None], Sequence[str]]


@dataclass(frozen=True)
class Chapters:
    """What a report says of its own in each chapter: a function that writes, or English lines that were marked."""

    given: Part
    found: Part
    sure: Part
    collect: Part
    method: Part
    limits: Part
    brief: Brief | None = None


TITLES = {
    "given": mark("What was given"),
    "found": mark("What was found"),
    "sure": mark("How sure is it?"),
    "collect": mark("What to collect next"),
    "method": mark("Method"),
    "limits": mark("What this result is not"),
}


def compose(report: Report, told: Told, chapters: Chapters) -> str:
    """The HTML of a report: its first screen, then six chapters, with the layers, warnings and tables of the run."""
    if chapters.brief is not None:
        report.brief(chapters.brief, told.pictures.get(chapters.brief.picture))
    told_of_all = {"given": _layers, "sure": _warnings, "method": _settings_and_tables}
    for name, title in TITLES.items():
        report.chapter(report.language.tr(title))
        part: Part = getattr(chapters, name)
        if callable(part):
            part(report)
        else:
            report.bullets(report.language.tr(line) for line in part)
        if name in told_of_all:
            told_of_all[name](report, told)
    report.footer(told.provenance)
    return report.html()


def show(report: Report, told: Told, name: str, caption: str = "") -> None:
    """A map of the run and its legend; nothing when the run drew none of that name."""
    picture = told.pictures.get(name)
    if picture is not None:
        report.picture(picture.png, caption or picture.caption)
        if picture.keys:
            report.legend(picture.keys)


def _layers(report: Report, told: Told) -> None:
    tr = report.language.tr
    unknown = tr("not stated")
    if any(one.year or one.producer for one in told.inputs):
        report.table(
            [tr("Input"), tr("Layer"), tr("Year"), tr("Producer")],
            [(one.title, one.layer, one.year or unknown, one.producer or unknown) for one in told.inputs],
        )
    elif told.inputs:
        report.table([tr("Input"), tr("Layer")], [(one.title, one.layer) for one in told.inputs])
        report.paragraph(tr("The metadata of these layers state neither their year nor their producer."))
    _readings(report, told)


def _readings(report: Report, told: Told) -> None:
    """Each input as it was found: a file that was read otherwise than its owner thinks shows here."""
    if not told.readings:
        return
    language = report.language
    tr = language.tr
    report.section(tr("What was read"))
    rows = [
        (
            one.name,
            one.file or "–",
            tr(KINDS[one.kind]),
            language.number(one.count),
            one.crs or "–",
            one.encoding or "–",
            " ".join(language.typeset(note.render(language.translate)) for note in one.said) or "–",
        )
        for one in told.readings
    ]
    titles = [
        tr("Layer"),
        tr("File"),
        tr("Kind"),
        tr("Features or pixels"),
        tr("CRS"),
        tr("Encoding"),
        tr("Remarks"),
    ]
    report.table(titles, rows, numeric=(3,))


def _warnings(report: Report, told: Told) -> None:
    tr = report.language.tr
    report.section(tr("Warnings of the run"))
    if told.warnings:
        report.bullets(report.language.typeset(note.render(report.language.translate)) for note in told.warnings)
    else:
        report.paragraph(tr("None."))


def _settings_and_tables(report: Report, told: Told) -> None:
    language = report.language
    tr = language.tr
    if told.settings:
        report.table([tr("Setting"), tr("Value")], told.settings)
    if told.tables:
        rows = [
            [one.name, one.years or "–", tr("shipped") if one.is_shipped else tr("own table"), _state(one, language)]
            for one in told.tables
        ]
        report.table([tr("Reference table"), tr("Years"), tr("Origin"), tr("State of the sources")], rows)


def _state(table: Table, language: Language) -> str:
    """How many lines of a table wait for a confirmation."""
    if not any(row.get("statut_source") for row in table):
        return language.tr("not stated")
    waiting = sum(row.get("statut_source") == "a_confirmer" for row in table)
    if not waiting:
        return language.tr("checked")
    return language.tr("{count} of {all} lines to be confirmed", count=waiting, all=len(table))
