"""Records written in JSON: the OGC API - Records shape, served, packaged or chosen by the user.

Method: docs/design/pnc.md#records
"""

from __future__ import annotations

import math
from typing import Any

from ..messages import mark
from ..net.errors import CatalogueError
from ..net.limits import limit
from ..net.safety import refusal
from . import dates
from .attach import observatories_of, themes_of
from .catalogue import Record, Resource, Style
from .licence import short_licence
from .links import Link, kind_of, resource_of
from .registry import Box
from .text import clean


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return clean(value, int(limit("texte_car")))


def _whole(value: Any) -> int | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return int(value) if is_number and math.isfinite(value) and value >= 0 else None


def features_of(document: object) -> list[Any]:
    """The features of a collection of records, or the only one of a single record.

    Raises CatalogueError `reponse_invalide` for anything else.
    """
    if _dict(document).get("type") == "Feature":
        return [document]
    features = _dict(document).get("features")
    if not isinstance(features, list):
        raise CatalogueError("Unexpected answer: no list of records in it.", "reponse_invalide")
    return features


def links_of(document: object) -> list[Link]:
    """The links of any OGC API document."""
    most = int(limit("liens_max"))
    return [link for link in (_link(item) for item in _list(_dict(document).get("links"))[:most]) if link.href]


def number_matched(document: object) -> int | None:
    """How many records or features the server announces.

    >>> number_matched({'numberMatched': 43}), number_matched({})
    (43, None)
    """
    return _whole(_dict(document).get("numberMatched"))


def read_record(feature: object, source: str, embedded: bool = False, own: bool = False) -> Record | None:
    """A record from one feature, or None when it has no usable id, or neither title nor link.

    embedded: links may be paths relative to the packaged demonstration data. own: the user keeps the catalogue on this
    machine; its links may name connections of this QGIS.
    """
    feature = _dict(feature)
    identifier = _identifier(feature.get("id"))
    about = _dict(feature.get("properties"))
    title = _text(about.get("title"))
    links = links_of(feature) + links_of({"links": about.get("links")})
    if not identifier or not (title or links):
        return None
    return _build(identifier, source, title or identifier, feature, about, links, (embedded, own))


def _identifier(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    text = value.strip() if isinstance(value, str) else ""
    usable = 0 < len(text) <= limit("identifiant_car") and text.isprintable()
    return text if usable else ""


def _build(
    identifier: str,
    source: str,
    title: str,
    feature: dict[str, object],
    about: dict[str, object],
    links: list[Link],
    where: tuple[bool, bool],
) -> Record:
    keywords = tuple(filter(None, (_text(word) for word in _list(about.get("keywords")))))
    concepts = tuple(
        filter(
            None,
            (
                _text(_dict(c).get("id"))
                for theme in _list(about.get("themes"))
                for c in _list(_dict(theme).get("concepts"))
            ),
        )
    )
    interval = _list(_dict(feature.get("time")).get("interval")) + ["", ""]
    declared = tuple(_text(item) for item in _list(about.get("aula:observatories")))
    contacts = [_dict(item) for item in _list(about.get("contacts"))]
    resources, styles, thumbnail, refused = sort_links(links, *where)
    return Record(
        id=identifier,
        source=source,
        title=title,
        abstract=_text(about.get("description")),
        language=_text(_dict(about.get("language")).get("code") or about.get("language")),
        keywords=keywords,
        themes=themes_of(concepts, keywords, title),
        observatories=observatories_of(declared, concepts, keywords, title),
        perimeters=tuple(_text(item) for item in _list(about.get("aula:perimeters"))),
        bbox=_bounds(feature.get("geometry")) or _box(feature.get("bbox")),
        time=(_text(interval[0]), _text(interval[1])),
        created=_text(about.get("created")),
        updated=dates.read(about.get("updated")),
        publisher=_publisher(contacts),
        contact=_contact(contacts),
        licence=short_licence(
            _text(about.get("license")) or next((_text(x.href) for x in links if x.rel == "license"), "")
        ),
        thumbnail=thumbnail,
        link=next((x.href for x in links if x.rel == "self" and not refusal(x.href)), ""),
        resources=resources,
        styles=styles,
        refused=refused,
        raw_kind=_text(about.get("type")),
        to_confirm=about.get("aula:status") == "a_confirmer",
    )


def sort_links(
    links: list[Link], embedded: bool, own: bool = False
) -> tuple[tuple[Resource, ...], tuple[Style, ...], str, tuple[str, ...]]:
    """Resources, styles, thumbnail, and why some links were refused."""
    resources: list[Resource] = []
    styles: list[Style] = []
    thumbnail = ""
    refused: list[str] = []
    for link in links:
        kind = kind_of(link)
        reason = (
            "" if not kind or embedded or kind == "postgres" else refusal(link.href.replace("{", "").replace("}", ""))
        )
        if not kind:
            continue
        if reason or (kind == "postgres" and not (embedded or own)):
            refused.append(reason or mark("Source refused: local path in a remote catalogue."))
        elif kind == "style":
            styles.append(Style(link.href, link.sha256))
        elif kind == "thumbnail":
            thumbnail = thumbnail or link.href
        else:
            resources.append(resource_of(link, kind))
    return tuple(resources), tuple(styles), thumbnail, tuple(refused)


def _link(item: object) -> Link:
    item = _dict(item)
    priority = _whole(item.get("aula:priority"))
    return Link(
        href=item["href"].strip() if isinstance(item.get("href"), str) else "",
        rel=_text(item.get("rel")),
        media_type=_text(item.get("type")),
        title=_text(item.get("title")),
        protocol=_text(item.get("protocol")),
        name=_text(item.get("name")),
        length=_whole(item.get("length")),
        priority=100 if priority is None else priority,
        crs=_text(item.get("aula:crs")),
        requires_auth=bool(item.get("security:schemes") or item.get("aula:restricted")),
        count=_whole(item.get("aula:count")),
        sha256=_text(item.get("aula:sha256")),
    )


def _publisher(contacts: list[dict[str, object]]) -> str:
    by_role = [c for c in contacts if "publisher" in _list(c.get("roles")) or c.get("role") == "publisher"]
    return next((_text(c.get("organization") or c.get("name")) for c in [*by_role, *contacts]), "")


def _contact(contacts: list[dict[str, object]]) -> str:
    for contact in contacts:
        for email in _list(contact.get("emails")):
            if _text(_dict(email).get("value")):
                return _text(_dict(email).get("value"))
    return next((_text(c.get("name")) for c in contacts), "")


def _box(value: object) -> Box | None:
    numbers = _list(value)
    if len(numbers) == 6:
        numbers = [numbers[0], numbers[1], numbers[3], numbers[4]]
    if len(numbers) != 4 or not all(isinstance(n, (int, float)) and not isinstance(n, bool) for n in numbers):
        return None
    return valid_box(*(_number(n) for n in numbers))


def _number(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def valid_box(west: float, south: float, east: float, north: float) -> Box | None:
    """The box in degrees, or None when it is not one."""
    is_box = all(map(math.isfinite, (west, south, east, north)))
    is_box = is_box and -180 <= west <= east <= 180 and -90 <= south <= north <= 90
    return (west, south, east, north) if is_box else None


def _bounds(geometry: object) -> Box | None:
    """The box of a GeoJSON geometry, whatever its nesting."""
    xs: list[float] = []
    ys: list[float] = []
    waiting = [
        _dict(geometry).get("coordinates"),
        *(_dict(g).get("coordinates") for g in _list(_dict(geometry).get("geometries"))),
    ]
    while waiting:
        item = _list(waiting.pop())
        numbers = [_number(n) for n in item[:2] if isinstance(n, (int, float)) and not isinstance(n, bool)]
        if len(numbers) == 2:
            xs.append(numbers[0])
            ys.append(numbers[1])
        else:
            waiting.extend(item)
    return valid_box(min(xs), min(ys), max(xs), max(ys)) if xs else None
