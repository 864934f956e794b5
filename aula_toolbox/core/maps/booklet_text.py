"""A booklet as a web page: the same order, the same words, and a sentence in place of each map.

Method: docs/design/maps.md#booklets
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from ..typo import compose
from .booklet import BookMap, BookPlan
from .checks.finding import scale_words

STYLE = "body{font:1.05em/1.6 sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#1B1B1B}"

_HEAD = re.compile(r"^sources?\s*:\s*", re.I)


def page(book: BookPlan, prose: Sequence[str], scales: Sequence[float]) -> str:
    """The HTML of a booklet. prose: the text of each chapter as HTML; scales: of each map, 0 for an atlas."""
    return "\n".join(_lines(book, prose, list(scales))) + "\n"


def _lines(book: BookPlan, prose: Sequence[str], scales: list[float]) -> Iterator[str]:
    yield f'<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"><title>{_said(book.title)}</title>'
    yield f"<style>{STYLE}</style></head>\n<body><main>\n<h1>{_said(book.title)}</h1>"
    yield from (f"<p>{_said(text)}</p>" for text in (book.subtitle, book.author, book.status) if text)
    yield '<nav aria-label="Sommaire"><ol>'
    yield from (f'<li><a href="#c{rank}">{_said(one.title)}</a></li>' for rank, one in enumerate(book.chapters, 1))
    yield "</ol></nav>"
    for rank, chapter in enumerate(book.chapters, 1):
        yield f'<section id="c{rank}"><h2>{_said(chapter.title)}</h2>'
        yield prose[rank - 1]
        for one in chapter.maps:
            yield from _figure(one, scales.pop(0))
        yield "</section>"
    if book.glossary:
        yield "<section><h2>Glossaire</h2><dl>"
        yield from (
            f"<dt>{_said(word)}</dt><dd>{_said(book.glossary[word])}</dd>"
            for word in sorted(book.glossary, key=str.casefold)
        )
        yield "</dl></section>"
    yield "</main></body></html>"


def _figure(one: BookMap, scale: float) -> Iterator[str]:
    """A map in words: its title and subtitle, what was written for those who do not see it, its scale and sources."""
    told = [str(one.parameters.get("SUBTITLE") or ""), one.words]
    told += [f"Échelle : {scale_words(scale)}"] if scale else []
    told += [f"Sources : {sources_of(one)}"] if sources_of(one) else []
    yield f"<figure><figcaption><h3>{_said(one.title)}</h3></figcaption>"
    yield from (f"<p>{_said(text)}</p>" for text in told if text)
    yield "</figure>"


def sources_of(one: BookMap) -> str:
    """The sources of a map, where its request says them.

    >>> sources_of(BookMap("", "exportmap", {"SOURCES": "Sources : IGN"}))
    'IGN'
    """
    text = str(one.parameters.get("SOURCES") or "").strip()
    return _HEAD.sub("", text)


def _said(text: str) -> str:
    return escape(compose(text))
