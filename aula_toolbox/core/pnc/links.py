"""From the link of a record to a resource: what kind it is, and whether it may be used.

Method: docs/design/pnc.md#links
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from .catalogue import Resource
from .registry import protocols

NOT_DATA = frozenset({"self", "alternate", "collection", "license", "next", "prev", "root", "parent", "conformance"})
PREFERRED_LAST = ("wms", "wmts", "esrim", "vectortile")
# what a request of an OGC API asks, of which a landing page has no use
_ASKED = frozenset({"f", "limit", "offset", "bbox", "bbox-crs", "crs", "datetime", "lang"})
_STYLE_MEDIA = "application/vnd.qgis.style+xml"


@dataclass(frozen=True)
class Link:
    """A link of a record, as any standard states it."""

    href: str
    rel: str = ""
    media_type: str = ""
    title: str = ""
    protocol: str = ""
    name: str = ""
    length: int | None = None
    priority: int = 100
    crs: str = ""
    requires_auth: bool = False
    count: int | None = None
    sha256: str = ""


def kind_of(link: Link) -> str:
    """The kind of resource a link is, `style`, `thumbnail`, or empty when it is none.

    First match wins, in the order protocol, media type, shape of the address.
    """
    if link.rel in NOT_DATA or not link.href:
        return ""
    media = link.media_type.split(";")[0].strip().lower()
    if link.rel == "describedby" and (media == _STYLE_MEDIA or urlsplit_path(link.href).endswith(".qml")):
        return "style"
    if link.rel == "preview" and media.startswith("image/"):
        return "thumbnail"
    return _by_protocol(link) or _by_media(link, media) or _by_address(link)


def urlsplit_path(href: str) -> str:
    """The path of an address in lower case, empty when it cannot be read."""
    try:
        return urlsplit(href).path.lower()
    except ValueError:
        return ""


def _by_protocol(link: Link) -> str:
    if not link.protocol:
        return ""
    for item in protocols():
        if item.protocol and re.fullmatch(item.protocol, link.protocol.strip(), re.IGNORECASE):
            return item.kind
    return ""


def _by_media(link: Link, media: str) -> str:
    is_items = re.search(r"/collections/[^/]+(/items)?/?$", urlsplit_path(link.href)) is not None
    if media == "application/geo+json" and is_items:
        return "oapif"
    for item in protocols():
        if item.media and media and re.fullmatch(item.media, media, re.IGNORECASE):
            return item.kind
    return ""


def _by_address(link: Link) -> str:
    for item in protocols():
        if item.address and re.search(item.address, link.href, re.IGNORECASE):
            return item.kind
    return ""


def resource_of(link: Link, kind: str) -> Resource:
    """The resource of a link: the layer name is read in the address when the link does not say it."""
    return Resource(
        kind=kind,
        href=link.href,
        name=link.name or _name_in_address(link.href, kind),
        crs=link.crs,
        media_type=link.media_type,
        priority=link.priority,
        requires_auth=link.requires_auth,
        length=link.length,
        title=link.title,
        count=link.count,
    )


def _name_in_address(href: str, kind: str) -> str:
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    if kind == "oapif":
        match = re.search(r"/collections/([^/?]+)", parts.path)
        return match.group(1) if match else ""
    keys = {"wfs": ("typenames", "typename"), "wms": ("layers", "layer"), "wmts": ("layer",)}.get(kind, ())
    asked = {key.lower(): value for key, value in parse_qsl(parts.query)}
    return next((asked[key].split(",")[0] for key in keys if asked.get(key)), "")


def landing_page(href: str) -> str:
    """The landing page of an OGC API, whatever page of it a link gives, with the key its query may hold."""
    base, _, query = href.partition("?")
    kept = [(key, value) for key, value in parse_qsl(query, True) if key.lower() not in _ASKED]
    page = re.sub(r"/collections(/.*)?$", "", base.rstrip("/")) or base
    return f"{page}?{urlencode(kept)}" if kept else page


def page_under(landing: str, *parts: str) -> str:
    """The address of a page under a landing page; the query of the landing page goes with it."""
    base, mark, query = landing.partition("?")
    return "/".join([base, *(quote(part, safe="") for part in parts)]) + mark + query


def preference(resource: Resource) -> tuple[int, int, int]:
    """Sort key of an automatic choice: data before pictures, then the catalogue's priority, then the kind.

    >>> from aula_toolbox.core.pnc.catalogue import Resource
    >>> wfs, wms = (Resource(kind, 'https://donnees.example') for kind in ('wfs', 'wms'))
    >>> preference(wfs) < preference(wms)
    True
    """
    order = {item.kind: item.order for item in protocols()}
    return (int(resource.kind in PREFERRED_LAST), resource.priority, order.get(resource.kind, 999))


def in_order(resources: tuple[Resource, ...]) -> list[Resource]:
    """The resources of a record, the best first."""
    return sorted(resources, key=preference)
