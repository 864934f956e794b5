"""A portrait as one HTML file: no script, nothing fetched, two pages of paper; and as a word processor's document.

See docs/design/obs.md#portraits.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from html import escape
from itertools import groupby

from ..language import Language
from .portraits import OVER_YEARS, TITLES, KeyFigure, Portrait, Strip, cells
from .series import spark_svg

STYLE = """
:root{--ink:#22282c;--soft:#5b6770;--line:#d7dce0;--wash:#f4f6f7;--accent:#00705a}
body{font:15px/1.45 "Open Sans","Segoe UI",system-ui,sans-serif;color:var(--ink);margin:0}
main{max-width:54rem;margin:0 auto;padding:1.5rem}
header{border-bottom:4px solid var(--accent)}h1{margin:0;font-size:1.8rem}
header p{margin:.2rem 0 .6rem;color:var(--soft)}
h2{font-size:1.15rem;margin:1.3rem 0 .4rem}
.figures{display:grid;grid-template-columns:1fr 1fr;gap:.7rem}
.figure{background:var(--wash);border-left:4px solid var(--accent);padding:.5rem .8rem}
.figure b{display:block;font-size:1.25rem}.figure.unknown b{color:var(--soft);font-weight:400}
.figure span{color:var(--soft);font-size:.85rem}
.series{display:grid;grid-template-columns:repeat(3,1fr);gap:.7rem;font-size:.85rem}.series svg{max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.8rem}
th,td{border-bottom:1px solid var(--line);padding:.2rem .35rem;text-align:left}
th{background:var(--wash)}td.n{text-align:right;white-space:nowrap}tr.theme th{background:#fff;padding-top:.6rem}
tr.unknown td{color:var(--soft)}
footer{color:var(--soft);font-size:.8rem;border-top:1px solid var(--line);margin-top:1rem}
@media print{@page{size:A4;margin:14mm}main{max-width:none;padding:0}.page{break-after:page}body{font-size:10pt}}
"""
_WIDTH, _HEIGHT = 320, 34
_WIDEST, _APART = 480, 28


def html(
    portrait: Portrait, language: Language, map_svg: str = "", doughnut: str = "", told: Sequence[str] = ()
) -> str:
    """The page of a territory."""
    tr = language.translate
    figures = "".join(_figure(one, language) for one in portrait.figures)
    sentences = "".join(f"<li>{escape(one)}</li>" for one in portrait.sentences)
    notes = "".join(f"<li>{escape(one)}</li>" for one in portrait.notes)
    thresholds = "".join(f"<li>{escape(one)}</li>" for one in told)
    doughnut += f"<ul>{thresholds}</ul>" if thresholds else ""
    remember = f"<h2>{escape(tr(TITLES[1]))}</h2><ul>{sentences}</ul>" if sentences else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language.code}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(portrait.name)}</title>'
        f'<style>{STYLE}</style></head><body><main><div class="page"><header><h1>{escape(portrait.name)}</h1>'
        f"<p>{escape(portrait.subtitle)}</p></header>{map_svg}<h2>{escape(tr(TITLES[0]))}</h2>"
        f'<div class="figures">{figures}</div>{_over_years(portrait, language)}{remember}</div>'
        f"<h2>{escape(tr(TITLES[2]))}</h2>{_table(portrait, language)}{doughnut}"
        + (f"<h2>{escape(tr(TITLES[3]))}</h2><ul>{notes}</ul>" if notes else "")
        + f"<footer><p>{escape(portrait.sources)}</p></footer></main></body></html>\n"
    )


def _over_years(portrait: Portrait, language: Language) -> str:
    """The series of the territory, side by side; nothing without any."""
    if not portrait.series:
        return ""
    drawn = "".join(
        f"<div>{escape(one.indicator.label)} ({escape(one.indicator.unit)})<br/>{spark_svg(one, language)}</div>"
        for one in portrait.series
    )
    return f'<h2>{escape(language.translate(OVER_YEARS))}</h2><div class="series">{drawn}</div>'


def _figure(one: KeyFigure, language: Language) -> str:
    unknown = "" if one.is_stated else " unknown"
    return (
        f'<div class="figure{unknown}">{escape(one.label)}<b>{escape(one.value)}</b><span>{escape(one.note)}</span>'
        f"{strip_svg(one.strip, one.label, language)}</div>"
    )


def strip_svg(strip: Strip, label: str, language: Language) -> str:
    """All communes as ticks on a line, the territory as a dot, its EPCI and the whole as marks."""
    if len(strip.values) < 2:
        return ""
    low, high = strip.values[0], strip.values[-1]
    span = (high - low) or 1.0

    def x(value: float) -> float:
        return 8 + (min(max(value, low), high) - low) / span * (_WIDTH - 16)

    ticks = "".join(
        f'<line x1="{x(value):.1f}" x2="{x(value):.1f}" y1="8" y2="16" stroke="#b8c0c6"/>' for value in strip.values
    )
    marked = sorted(strip.marks[:2], key=lambda mark: mark[1])
    anchors = ["middle"] * len(marked)
    if len(marked) > 1 and x(marked[1][1]) - x(marked[0][1]) < _APART:
        # words that would stand on each other go to both sides of their marks
        anchors = ["end", "start"]
        if x(marked[0][1]) < _APART:
            marked, anchors = [(", ".join(name for name, _ in marked), marked[0][1]), ("", marked[1][1])], ["start"] * 2
    marks = "".join(
        f'<line x1="{x(value):.1f}" x2="{x(value):.1f}" y1="5" y2="19" stroke="#0072B2" stroke-width="2"/>'
        f'<text x="{x(value):.1f}" y="{30}" text-anchor="{anchor}" font-size="9" fill="#0072B2">{escape(name)}</text>'
        for (name, value), anchor in zip(marked, anchors)
    )
    own = f'<circle cx="{x(strip.own):.1f}" cy="12" r="5" fill="#D55E00"/>' if strip.own is not None else ""
    return (
        f'<svg role="img" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="100%" height="{_HEIGHT}" '
        f'style="max-width:{_WIDEST}px" font-family="sans-serif">'
        f"<title>{escape(language.tr('{label}: place among {count}', label=label, count=len(strip.values)))}</title>"
        f"{ticks}{marks}{own}</svg>"
    )


def _table(portrait: Portrait, language: Language) -> str:
    head = "".join(f'<th scope="col">{escape(language.translate(name))}</th>' for name in portrait.columns)
    body, across = [], f'colspan="{len(portrait.columns)}" scope="rowgroup"'
    for theme, rows in groupby(portrait.rows, key=lambda row: row.theme):
        body.append(f'<tr class="theme"><th {across}>{escape(theme.capitalize())}</th></tr>')
        for row in rows:
            texts = cells(row)
            right = range(2, len(texts) - 2)
            inner = "".join(
                f'<td class="n">{escape(text)}</td>' if rank in right else f"<td>{escape(text)}</td>"
                for rank, text in enumerate(texts)
            )
            unknown = "" if row.is_stated else ' class="unknown"'
            body.append(f"<tr{unknown}>{inner}</tr>")
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"


# --- word processor -------------------------------------------------------------------------------------------

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(portrait: Portrait, language: Language) -> bytes:
    """The same as a document that a word processor opens and changes."""
    tr = language.translate
    body = [_line(portrait.name, 36, True), _line(portrait.subtitle, 20)]
    body += [_line(tr(TITLES[0]), 26, True)]
    body += [_line(f"{one.label} : {one.value} ({one.note})", 20) for one in portrait.figures]
    if portrait.sentences:
        body += [_line(tr(TITLES[1]), 26, True), *(_line(f"– {one}", 20) for one in portrait.sentences)]
    body += [
        _line(tr(TITLES[2]), 26, True),
        _grid([tuple(map(tr, portrait.columns)), *(cells(row) for row in portrait.rows)]),
    ]
    if portrait.notes:
        body += [_line(tr(TITLES[3]), 26, True), *(_line(f"– {one}", 20) for one in portrait.notes)]
    body.append(_line(portrait.sources, 16))
    margins = '<w:pgMar w:top="900" w:right="900" w:bottom="900" w:left="900"/>'
    page = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>{margins}</w:sectPr>'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    document = f"{head}<w:document {_SPACE}><w:body>{''.join(body)}{page}</w:body></w:document>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", document)
    return out.getvalue()


def _run(text: str, size: int, is_bold: bool = False) -> str:
    bold = "<w:b/>" if is_bold else ""
    return f'<w:r><w:rPr>{bold}<w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _line(text: str, size: int, is_bold: bool = False) -> str:
    return f'<w:p><w:pPr><w:spacing w:after="80"/></w:pPr>{_run(text, size, is_bold)}</w:p>'


def _grid(rows: Sequence[Sequence[str]]) -> str:
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="D7DCE0"/>' for side in ("top", "bottom", "insideH"))
    lines = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p>{_run(cell, 14, rank == 0)}</w:p></w:tc>" for cell in row) + "</w:tr>"
        for rank, row in enumerate(rows)
    )
    look = f'<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
    return f"<w:tbl>{look}{lines}</w:tbl>"


def map_svg(outlines: Sequence[tuple[str, str]], own: str, title: str) -> str:
    """The territory in its EPCI: outlines (code, WKT) in metres, its own filled."""
    shapes = [(code, rings_of(wkt)) for code, wkt in outlines]
    points = [point for _, rings in shapes for ring in rings for point in ring]
    if not points:
        return ""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    scale = 300 / max(east - west, north - south, 1.0)
    drawn = []
    for code, rings in sorted(shapes, key=lambda shape: shape[0] == own):
        path = " ".join(
            "M " + " L ".join(f"{(x - west) * scale + 4:.1f} {(north - y) * scale + 4:.1f}" for x, y in ring) + " Z"
            for ring in rings
        )
        fill = "#D55E00" if code == own else "#eef1f3"
        drawn.append(f'<path d="{path}" fill="{fill}" fill-rule="evenodd" stroke="#9aa5ad" stroke-width="0.6"/>')
    width, height = (east - west) * scale + 8, (north - south) * scale + 8
    return (
        f'<svg role="img" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}">'
        f"<title>{escape(title)}</title>{''.join(drawn)}</svg>"
    )


def rings_of(wkt: str) -> list[list[tuple[float, float]]]:
    """The rings of a polygon written as text.

    >>> rings_of("POLYGON((0 0, 1 0, 1 1, 0 0))")
    [[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)]]
    """
    found = []
    for part in wkt[wkt.find("(") :].replace("(", "|").replace(")", "|").split("|"):
        pairs = [pair.split() for pair in part.strip(", ").split(",") if pair.strip()]
        if len(pairs) > 3:
            found.append([(float(x), float(y)) for x, y in pairs])
    return found
