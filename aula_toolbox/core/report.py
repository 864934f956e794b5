"""Reports a planner can hand on: one HTML file, no script, charts as inline SVG, good on paper too."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from .language import Language

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
p{margin:.5rem 0}
.label{display:inline-block;background:var(--accent);color:#fff;border-radius:3px;padding:.1rem .6rem;font-size:.85rem}
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1rem 0}
.card{flex:1 1 11rem;background:var(--wash);border-left:4px solid var(--accent);padding:.7rem .9rem}
.card b{display:block;font-size:1.45rem;line-height:1.2}
.card span{color:var(--soft);font-size:.9rem}
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
figure,table,.cards,.notice{break-inside:avoid}}
"""


@dataclass(frozen=True)
class Figure:
    """One key figure: its value as it is read, what it is, and a shade of doubt if there is one."""

    value: str
    title: str
    note: str = ""


class Report:
    """A report built from top to bottom. All texts are given finished, in the report's language."""

    def __init__(self, title: str, subtitle: str, language: Language, label: str = "") -> None:
        self.language = language
        self._title = title
        self._subtitle = subtitle
        self._label = label
        self._parts: list[str] = []
        self._footer: list[str] = []

    def section(self, title: str) -> None:
        """Begin a section."""
        self._parts.append(f"<h2>{escape(title)}</h2>")

    def subsection(self, title: str) -> None:
        """Begin a smaller part."""
        self._parts.append(f"<h3>{escape(title)}</h3>")

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
