"""Reports a planner can hand on: one HTML file, no script, charts as inline SVG, good on paper too.

Every report has one shape: a first screen read in a minute (`Brief`), what is sure and what is not, what to do next,
what the result is not; then, for who wants more, the tables, the method and the sources. Printed, it is the two pages
before the tables, unless the reader asks for all. A subject writes its `Chapters`; `compose` adds what every run can
tell (`Told`). French is set as on the pages of maps.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape as escaped
from typing import Union

from .language import Language
from .messages import mark
from .readings import KINDS
from .reference import Table
from .report_facts import Brief, Figure, GivenLayer, MapPicture, Told
from .report_style import framed, printed

__all__ = ["Brief", "Chapters", "Figure", "GivenLayer", "MapPicture", "Report", "Told", "begin", "compose", "show"]
#: identifiers of parameters as they stand in a sentence
_PARAMETER = re.compile(r"\b[A-Z][A-Z0-9_]{2,}\b")


class Report:
    """A report built from top to bottom. All texts are given finished, in the report's language."""

    def __init__(self, title: str, subtitle: str, language: Language, label: str = "") -> None:
        self.language = language
        self._title = title
        self._subtitle = subtitle
        self._label = label
        self._parts: list[str] = []
        self._footer: list[str] = []
        self._has_annex = False
        self._level = 1

    def chapter(self, title: str) -> None:
        """Begin a chapter."""
        self._heading(2, title)

    def section(self, title: str) -> None:
        """Begin a section of a chapter."""
        self._heading(3, title)

    def subsection(self, title: str) -> None:
        """Begin a smaller part."""
        self._heading(4, title)

    def _heading(self, asked: int, title: str) -> None:
        """A title of a level, or of the one below the last title: those who hear a page are lost by a gap."""
        self._level = min(asked, self._level + 1)
        self._parts.append(f"<h{self._level}>{_text(title)}</h{self._level}>")

    def paragraph(self, text: str) -> None:
        """A paragraph."""
        self._parts.append(f"<p>{_text(text)}</p>")

    def notice(self, text: str) -> None:
        """A paragraph that must not be overlooked."""
        self._parts.append(f'<p class="notice">{_text(text)}</p>')

    def bullets(self, items: Iterable[str]) -> None:
        """A list."""
        lines = "".join(f"<li>{_text(item)}</li>" for item in items)
        if lines:
            self._parts.append(f"<ul>{lines}</ul>")

    def links(self, files: Iterable[tuple[str, str]]) -> None:
        """A list of files beside the report: title and path, relative to the report."""
        lines = "".join(f'<li><a href="{escaped(path, quote=True)}">{_text(title)}</a></li>' for title, path in files)
        if lines:
            self._parts.append(f"<ul>{lines}</ul>")

    def brief(self, brief: Brief, picture: MapPicture | None, sources: str = "") -> None:
        """The first screen: the sentences, the figures in a row, the map with its legend and its sources."""
        name = escaped(self.language.tr("In short"), quote=True)
        self._parts.append(f'<section class="brief" aria-label="{name}"><p class="verdict">')
        self._parts.append(f"{_text(' '.join(brief.verdict))}</p>")
        if brief.figures:
            self.figures(brief.figures)
        if picture is not None:
            self.map(picture, brief.caption, sources)
        elif brief.chart:
            self.chart(brief.chart, brief.caption)
        self._parts.append("</section>")

    def figures(self, figures: Iterable[Figure]) -> None:
        """Key figures side by side."""
        cards = "".join(
            f'<div class="card"><b>{_text(figure.value)}</b>{_text(figure.title)}'
            + (f"<br/><span>{_text(figure.note)}</span>" if figure.note else "")
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
                f"<{tag}{scope}{number if index in right else ''}>{_text(value)}</{tag}>"
                for index, value in enumerate(values)
            )

        body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
        title = f"<caption>{_text(caption)}</caption>" if caption else ""
        self._parts.append(f"<table>{title}<thead><tr>{cells('th', headers)}</tr></thead><tbody>{body}</tbody></table>")

    def chart(self, svg: str, caption: str) -> None:
        """A chart made by `core/charts.py`, and what it shows."""
        self._parts.append(f"<figure>{svg}<figcaption>{_text(caption)}</figcaption></figure>")

    def map(self, picture: MapPicture, caption: str = "", sources: str = "") -> None:
        """A map of the run with its legend, told in words as well."""
        tr, title = self.language.tr, caption or picture.caption or self._title
        words = [*picture.drawn, *(label for _, label in picture.keys)]
        said = tr("Map: {title}.", title=title.rstrip("."))
        if words:
            said += " " + tr("Legend: {words}.", words=" ; ".join(words))
        self._parts.append('<div class="mapped">')
        self.picture(picture.png, f"{title.rstrip('.')}. {sources}" if sources else title, said)
        if picture.keys:
            self.legend(picture.keys)
        self._parts.append("</div>")

    def picture(self, png: bytes, caption: str, said: str = "") -> None:
        """A PNG picture, kept inside the file. said: what it shows, for those who cannot see it (else the caption)."""
        data = base64.b64encode(png).decode("ascii")
        self._parts.append(
            f'<figure><img alt="{printed(said or caption, self.language.code)}" src="data:image/png;base64,{data}"/>'
            f"<figcaption>{_text(caption)}</figcaption></figure>"
        )

    def legend(self, keys: Iterable[tuple[str, str]]) -> None:
        """Colours (as CSS writes a background) of the picture above and what each means."""
        items = "".join(
            f'<li><i style="background:{escaped(colour, quote=True)}"></i>{_text(label)}</li>' for colour, label in keys
        )
        self._parts.append(f'<ul class="keys">{items}</ul>')

    def footer(self, lines: Iterable[str]) -> None:
        """The small print: provenance, versions, licences."""
        self._footer.extend(lines)

    def annex(self) -> None:
        """What follows is for those who want more: it is printed when the reader asks for it."""
        tr = self.language.tr
        whole = _text(tr("Print the tables, the method and the sources as well"))
        kept = _text(tr("The tables, the method and the sources are in the file of this report."))
        self._parts.append(
            f'<input type="checkbox" id="whole" class="screen"/><label for="whole" class="screen">{whole}</label>'
            f'<p class="kept">{kept}</p><div class="annex">'
        )
        self._has_annex = True

    def html(self) -> str:
        """The whole file."""
        label = f'<p><span class="label">{_text(self._label)}</span></p>' if self._label else ""
        small = "".join(f"<p>{_text(line)}</p>" for line in self._footer)
        body = (
            f"<header><h1>{_text(self._title)}</h1><p>{_text(self._subtitle)}</p>{label}</header>\n"
            + "\n".join(self._parts)
            + ("</div>" if self._has_annex else "")
            + f"\n<footer>{small}</footer>\n"
        )
        return framed(self.language.code, self._title, body)


def _text(text: str) -> str:
    return escaped(str(text), quote=False)


PRE_DIAGNOSIS = mark("Pre-diagnosis")


def begin(told: Told, title: str, subtitle: str = "", label: str = PRE_DIAGNOSIS) -> Report:
    """A report with its title and label (marked for translation) and its subtitle (else the first layer given)."""
    tr = told.language.tr
    return Report(tr(title), subtitle or told.name, told.language, tr(label))


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
    "sure": mark("What is sure, and what is not"),
    "collect": mark("What to do next"),
    "limits": mark("What this result is not"),
    "found": mark("In detail"),
    "method": mark("Method"),
    "given": mark("Sources"),
}


def compose(report: Report, told: Told, chapters: Chapters) -> str:
    """The HTML of a report: its first screen, then six chapters, with the layers, warnings and tables of the run."""
    brief = chapters.brief
    if brief is not None:
        picture = told.pictures.get(brief.picture)
        report.brief(brief, picture, _sources(told, picture))
    told_of_all = {"given": _layers, "sure": _warnings, "method": _settings_and_tables}
    order = TITLES if brief is not None else ("found", *(name for name in TITLES if name != "found"))
    for name in order:
        if name == ("method" if brief is None else "found"):
            report.annex()
        report.chapter(report.language.tr(TITLES[name]))
        if name == "collect" and brief is not None and brief.actions:
            report.bullets(brief.actions)
            report.section(report.language.tr("What to collect"))
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
        report.map(picture, caption)


def _said(one: GivenLayer) -> str:
    known = ", ".join(part for part in (one.producer, one.year) if part)
    words = one.title or one.layer
    words = words[:1].lower() + words[1:] if words[1:2].islower() else words
    return f"{words} ({known})" if known else words


def _sources(told: Told, picture: MapPicture | None = None) -> str:
    """What a map was made of as a caption says it: what each layer is, its producer and its year where they are known.

    The names of the files are below, in the table of what was given.
    """
    own = picture.sources if picture is not None else ()
    names = dict.fromkeys(own or [_said(one) for one in told.inputs])
    return told.language.tr("Sources: {names}.", names=", ".join(names)) if names else ""


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
    """The warnings of the run, parameters by their titles; codes, for those who look for help, in a last column."""
    language = report.language
    tr = language.tr
    report.section(tr("Warnings of the run"))
    if not told.warnings:
        report.paragraph(tr("None."))
        return
    lines = [(_worded(note.render(language.translate), note.code, told), note.code) for note in told.warnings]
    if any(code for _, code in lines):
        report.table([tr("Warning"), tr("Code")], lines)
    else:
        report.bullets(line for line, _ in lines)


def _worded(sentence: str, code: str, told: Told) -> str:
    """A sentence without its code, whose identifiers of parameters are the titles of the dialog."""
    plain = sentence[: -len(code) - 3] if code else sentence
    return told.language.typeset(_PARAMETER.sub(lambda found: told.words.get(found[0], found[0]), plain))


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
