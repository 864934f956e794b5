"""What the items of a page are for, also where nobody gave them our ids; and what people call them.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..messages import Message, mark
from ..text import fold
from .facts import ItemFacts, PageFacts
from .templates import PREFIX

ITEM_WORDS = {
    "aula_titre": mark("Title"),
    "aula_sous_titre": mark("Subtitle"),
    "aula_carte": mark("Map"),
    "aula_carte_2": mark("Second map"),
    "aula_cartouche": mark("Block of the legend"),
    "aula_situation": mark("Locator map"),
    "aula_legende": mark("Legend"),
    "aula_legende_2": mark("Second legend"),
    "aula_echelle_km": mark("Scale bar"),
    "aula_echelle_m": mark("Scale bar"),
    "aula_echelle_km_2": mark("Second scale bar"),
    "aula_echelle_m_2": mark("Second scale bar"),
    "aula_echelle_num": mark("Scale in figures"),
    "aula_nord": mark("North arrow"),
    "aula_projection": mark("Projection"),
    "aula_sources": mark("Sources"),
    "aula_realisation": mark("Author and date"),
    "aula_statut": mark("Status"),
    "aula_logo": mark("Logo"),
    "aula_logo_2": mark("Logo of the partners"),
    "aula_pied": mark("Foot of the page"),
    "aula_chiffres": mark("Key figures"),
    "aula_texte": mark("Text"),
    "aula_document": mark("Name of the document"),
    "aula_pagination": mark("Page number"),
    "aula_titre_carte": mark("Title of the first map"),
    "aula_titre_carte_2": mark("Title of the second map"),
}
# parts of an item: one line of the figures, what stands on page 2
_PART = re.compile(r"_(intitule|valeur)_\d+$|_page_2$")
_SOURCE = re.compile(r"source|©|\bign\b|fonds? de (carte|plan)|openstreetmap")
_AUTHOR = re.compile(r"realis|auteur|conception|cartograph|editi|copyright|\b(19|20)\d\d\b")
_SCALE = re.compile(r"\b1\s*[/:]\s*\d")
TOP_SHARE = 0.25


def named(name: str) -> Message | str:
    """What people call an item: our ids in words, the names that others gave as they are.

    >>> named("aula_chiffres_valeur_02").text, named("aula_sources_page_2").text, named("aula_mon_cadre"), named("Nord")
    ('Key figures', 'Sources', 'Mon cadre', 'Nord')
    """
    words = next((ITEM_WORDS[own] for own in (name, _PART.sub("", name)) if own in ITEM_WORDS), "")
    if words:
        return Message(words)
    return name[len(PREFIX) :].replace("_", " ").capitalize() if name.startswith(PREFIX) else name


def absent_roles(page: PageFacts) -> Iterator[tuple[str, bool]]:
    """What a page lacks of what every published map says: the word for it, and whether that forbids publishing."""
    shown = [item for item in page.items if item.is_visible]
    texts = [fold(item.text) for item in shown if item.text.strip()]
    maps = [drawn for drawn in page.maps if drawn.is_main]
    if not maps:
        yield mark("a map"), True
    if not _title(page, shown):
        yield mark("a title"), True
    if not any(_SOURCE.search(text) for text in texts):
        yield mark("the sources"), True
    if not any(item.kind == "legend" for item in shown) and sum(len(drawn.layers) for drawn in maps) > 1:
        yield mark("a legend"), False
    if not any(item.kind == "scalebar" for item in shown) and not any(_SCALE.search(text) for text in texts):
        yield mark("a scale"), False
    if not any(item.is_north for item in shown):
        yield mark("a north arrow or a grid"), False
    if not any(_AUTHOR.search(text) for text in texts):
        yield mark("the author and the date"), False


def _title(page: PageFacts, shown: list[ItemFacts]) -> ItemFacts | None:
    """The largest text in the top quarter of the first sheet."""
    high = [
        item
        for item in shown
        if item.kind == "label" and item.text.strip() and not item.sheet and item.box.y < page.page.h * TOP_SHARE
    ]
    return max(high, key=lambda item: item.size_pt, default=None)
