"""How a report looks: on a screen, and on the two pages that are printed. Pairs of colours hold WCAG AA."""

from __future__ import annotations

import re
from html import escape, unescape

from .typo import compose as typeset

INK, SOFT, LINE, WASH, PAPER = "#22282c", "#56626a", "#d7dce0", "#f4f6f7", "#ffffff"
ACCENT, WARN, WARN_WASH = "#00705a", "#8a4b00", "#fff4e5"
STYLE = (
    f":root{{--ink:{INK};--soft:{SOFT};--line:{LINE};--wash:{WASH};--paper:{PAPER};--accent:{ACCENT};--warn:{WARN};"
    f"--warn-wash:{WARN_WASH}}}"
    """
*{box-sizing:border-box}
body{font:16px/1.55 "Open Sans","Segoe UI",system-ui,sans-serif;color:var(--ink);margin:0;background:var(--paper)}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem}
header{border-bottom:4px solid var(--accent);margin-bottom:1.2rem;padding-bottom:.8rem}
h1{font-size:1.9rem;line-height:1.2;margin:0}
header p{color:var(--soft);margin:.3rem 0 0}
h2{font-size:1.3rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
h4{font-size:1rem;font-weight:600;margin:1.1rem 0 .2rem}
p{margin:.5rem 0}
a{color:var(--accent)}
.label{display:inline-block;background:var(--accent);color:var(--paper);border-radius:3px;padding:.1rem .6rem;
font-size:.85em}
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1rem 0}
.card{flex:1 1 11rem;background:var(--wash);border-left:4px solid var(--accent);padding:.7rem .9rem}
.card b{display:block;font-size:1.45rem;line-height:1.2}
.card span{color:var(--soft);font-size:.9em}
.verdict{font-size:1.25rem;line-height:1.45;margin:.2rem 0 1rem}
.brief figure img,.brief figure svg{max-height:30rem}
.notice{background:var(--warn-wash);border-left:4px solid var(--warn);padding:.6rem .9rem;margin:.8rem 0}
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.93em}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
th{background:var(--wash)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
figure{margin:1.2rem 0}
figure svg,figure img{max-width:100%;height:auto}
.mapped{display:flex;align-items:flex-start;gap:0 1.2em}
.mapped figure{flex:0 1 auto;min-width:0}
.mapped figcaption{width:0;min-width:100%}
.mapped .keys{flex:0 0 auto;max-width:34%}
.keys{list-style:none;padding:0;margin:1.2rem 0 0;font-size:.9em}
@media(max-width:40rem){.mapped{display:block}}
.keys i{display:inline-block;width:1.1em;height:.9em;margin-right:.4em;border:1px solid var(--soft);vertical-align:-1px}
figcaption{color:var(--soft);font-size:.9em}
ul{padding-left:1.3rem}
#whole{margin:2.5rem .4rem 0 0}
.kept{display:none}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
.keys i,.card,.notice,.label,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{size:A4;margin:13mm 14mm}
@media print{
main{max-width:none;padding:0}
body{font-size:9.5pt;line-height:1.4}
h1{font-size:17pt}
h2{font-size:12.5pt;margin:4mm 0 1.5mm;break-after:avoid}
h3,h4{font-size:10.5pt;margin:3mm 0 1mm;break-after:avoid}
.verdict{font-size:12.5pt;margin:0 0 2mm}
.card b{font-size:13pt}
.cards{margin:2mm 0;gap:2mm}
.card,.notice{padding:1.5mm 2.5mm}
figure{margin:2mm 0}
.brief figure img,.brief figure svg{max-height:105mm}
ul{margin:1mm 0}
li,p{orphans:2;widows:2}
figure,table,.card,.notice,.brief,tr{break-inside:avoid}
.annex table{break-inside:auto}
.annex{break-before:page}
.screen,#whole:not(:checked)~.annex{display:none}
#whole:not(:checked)~.kept{display:block;color:var(--soft)}
footer{margin-top:4mm;font-size:8pt}
footer p{margin:0}
}
"""
)
#: a text between two tags
_BETWEEN = re.compile(r"(?<=>)[^<>]*[^<>\s][^<>]*(?=<)")


def printed(text: str, code: str, quote: bool = True) -> str:
    r"""A text as it stands in a file of a language: French as French is set.

    >>> printed("l'eau & 12 m2", "fr"), printed("Surface (m2)", "fr"), printed("a < b", "en")
    ('l’eau &amp; 12\xa0m²', 'Surface (m²)', 'a &lt; b')
    """
    return escape(typeset(text) if code == "fr" else text, quote=quote)


def framed(code: str, title: str, body: str) -> str:
    """The whole file of a report: its head, its style, and its body (HTML) whose texts are set as those of a page."""
    if code == "fr":
        body = _BETWEEN.sub(lambda found: printed(unescape(found[0]), code, quote=False), body)
    return (
        f'<!DOCTYPE html>\n<html lang="{code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{printed(title, code)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"{body}</main>\n</body>\n</html>\n"
    )
