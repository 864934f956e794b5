"""The blocks of a document as simple HTML, which Qt lays out on paper (PDF)."""

from __future__ import annotations

from html import escape

from .blocks import (
    BODY,
    LEAD,
    NOTE,
    PAGE_CM,
    SOURCE,
    Block,
    Bullets,
    Heading,
    Paragraph,
    PictureBlock,
    TableBlock,
    WrittenDocument,
)

STYLE = """
body{font-family:'Open Sans','Segoe UI',sans-serif;font-size:10pt;color:#22282c}
.h1{font-weight:600;font-size:15pt;color:#00705a;margin:0}
.h2{font-weight:600;font-size:12.5pt;color:#00705a;margin:0}
.h3{font-weight:600;font-size:11pt;margin:0}
p{margin:0}
.title{font-size:21pt;font-weight:600;color:#00705a}
.subtitle{font-size:13pt;color:#5b6770}
.lead{font-size:11.5pt}
.note{background-color:#fff4e5}
.source,.caption{font-size:8.5pt;color:#5b6770}
th{background-color:#f4f6f7;font-size:8.5pt}
td{font-size:8.5pt}
"""
_PARAGRAPHS = {BODY: "body", LEAD: "lead", NOTE: "note", SOURCE: "source"}


def picture_name(number: int) -> str:
    """The name by which the page knows its pictures, counted from 1."""
    return f"picture{number}"


def title_html(document: WrittenDocument) -> str:
    """Title and subtitle, as a page of HTML."""
    return _whole(
        f'<p class="title">{escape(document.title)}</p><p class="subtitle">{escape(document.subtitle)}</p><hr/>'
    )


def block_html(block: Block, picture: int, per_cm: float) -> str:
    """One block as a page of HTML. picture: the number of its picture; per_cm: pixels of a centimetre."""
    return _whole(_block(block, picture, per_cm))


def _whole(body: str) -> str:
    return f'<html><head><meta charset="utf-8"><style>{STYLE}</style></head><body>{body}</body></html>'


def _block(block: Block, pictures: int, per_cm: float) -> str:
    if isinstance(block, Heading):
        return f'<p class="h{block.level}">{escape(block.text)}</p>'
    if isinstance(block, Paragraph):
        return _paragraph(block)
    if isinstance(block, Bullets):
        return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in block.items)}</ul>"
    if isinstance(block, TableBlock):
        return _table(block, per_cm)
    if isinstance(block, PictureBlock):
        width, height = (round(side * per_cm) for side in block.size_cm)
        return (
            f'<p><img src="{picture_name(pictures)}" width="{width}" height="{height}"/></p>'
            f'<p class="caption">{escape(block.caption)}</p>'
        )
    return ""


def _paragraph(block: Paragraph) -> str:
    if block.kind == NOTE:
        told = f'<tr><td class="note"><p>{escape(block.text)}</p></td></tr>'
        return f'<table width="100%" cellpadding="6" cellspacing="0">{told}</table>'
    return f'<p class="{_PARAGRAPHS[block.kind]}">{escape(block.text)}</p>'


def _table(block: TableBlock, per_cm: float) -> str:
    def cells(tag: str, values: object, is_bold: bool = False) -> str:
        told = []
        for place, value in enumerate(values if isinstance(values, (list, tuple)) else ()):
            width = f' width="{round(block.shares[place] * PAGE_CM * per_cm)}"' if tag == "th" else ""
            side = "right" if place in block.numeric else "left"
            text = f"<b>{escape(str(value))}</b>" if is_bold else escape(str(value))
            told.append(f'<{tag}{width} align="{side}">{text}</{tag}>')
        return f"<tr>{''.join(told)}</tr>"

    last = len(block.rows) - 1
    body = "".join(cells("td", row, block.has_total and place == last) for place, row in enumerate(block.rows))
    caption = f'<p class="caption">{escape(block.caption)}</p>' if block.caption else ""
    return (
        f'{caption}<table border="1" style="border-collapse:collapse;border-color:#d7dce0" cellpadding="3" '
        f'cellspacing="0" width="100%"><thead>{cells("th", block.headers)}</thead>{body}</table>'
    )
