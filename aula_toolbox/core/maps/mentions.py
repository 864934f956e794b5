"""The mandatory mentions of a published map, always in French whatever the language of the interface.

Method: docs/design/maps.md#mentions
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from ..text import fold
from ..typo import HARD, month_names
from ..typo import THIN as NARROW


def month_year(day: date) -> str:
    """« mars 2026 », never from the system's locale."""
    return f"{month_names()[day.month]} {day.year}"


def made_by(organisation: str, day: date) -> str:
    """« Réalisation : AULA, mars 2026 »."""
    return f"Réalisation : {organisation}, {month_year(day)}"


def scale_expression(map_id: str) -> str:
    """« Échelle : 1/25 000 (A3) » at the scale of a layout map, as a QGIS expression.

    A reduced print is no longer at scale, so the paper format of the page is named.
    """
    rounded = f"to_string(to_int(round(map_get(item_variables('{map_id}'),'map_scale'))))"
    grouped = f"regexp_replace({rounded}, '(\\\\d)(?=(\\\\d{{3}})+$)', '\\\\1{NARROW}')"
    return f"'Échelle{HARD}: 1/' || {grouped} || ' (' || @aula_format || ')'"


def projection(description: str, authority_id: str) -> str:
    """« Projection : Lambert-93 (RGF93 v1, EPSG:2154) » from a CRS' description and code.

    Since EPSG 12 a national realisation follows its frame, « ETRS89-FRA [RGF93 v1] »: the page names the realisation.
    """
    datum, _, name = description.rpartition(" / ")
    datum = datum[datum.index("[") + 1 : -1] if datum.endswith("]") and "[" in datum else datum
    label = f"{name} ({datum}, {authority_id})" if datum else f"{description} ({authority_id})"
    note = " – échelle non constante" if authority_id == "EPSG:3857" else ""
    return f"Projection : {label}{note}"


def see_second_page(what: str) -> str:
    """« Légende : page 2 »."""
    return f"{what} : page 2"


def see_last_page(what: str) -> str:
    """« Noms : dernière page »."""
    return f"{what} : dernière page"


def second_page_title(has_legend: bool, has_sources: bool) -> str:
    """What the second page of a map holds."""
    return "Légende et sources" if has_legend and has_sources else "Légende" if has_legend else "Sources"


def distinct(citations: Iterable[str]) -> list[str]:
    """Citations without doubles (accents, case and final dots apart), in order; « a ; b » is two."""
    kept: dict[str, str] = {}
    for citation in (one for line in citations for one in line.split(" ; ")):
        text = " ".join(citation.split()).rstrip(" .;")
        if text:
            kept.setdefault(fold(text), text)
    return list(kept.values())


def source_line(citations: Iterable[str]) -> str:
    """« Sources : Cerema, Cartofriches, octobre 2022 ; IGN-INSEE, contours, 2024 »; empty without any source."""
    kept = distinct(citations)
    return f"Sources : {' ; '.join(kept)}" if kept else ""


def producer(citation: str) -> str:
    """Who made a data set and when: « INSEE 2024 » of « INSEE, contours des communes, janvier 2024 »."""
    name = re.split(r"\s*[,(–]\s*|\s+-\s+", citation.lstrip("© ").strip(), maxsplit=1)[0]
    years = re.findall(r"\b(?:19|20)\d{2}\b", citation)
    return name if not years or years[-1] in name else f"{name} {years[-1]}"


def short_source_line(citations: Iterable[str]) -> str:
    """The source line with producers and years only, for a label too small for the whole."""
    return source_line(producer(citation) for citation in distinct(citations))


def printed_expression(expression: str) -> str:
    """A value of data as a QGIS expression, its apostrophes and spaces as they are set on paper."""
    return f"replace(to_string({expression}), map('''', '’', '{NARROW}', '{HARD}', ' - ', ' – '))"


def page_title(title: str, page: str) -> str:
    """« Friches – Lens », and no dash when the page has no name."""
    return f"{title} – {page}" if page.strip() else title


def page_title_expression() -> str:
    """`page_title` on an atlas page, as a QGIS expression."""
    return (
        "@aula_titre || if(trim(coalesce(@atlas_pagename, '')) = '' OR left(@atlas_pagename, 5) = 'page_',"
        " '', ' – ' || @atlas_pagename)"
    )
