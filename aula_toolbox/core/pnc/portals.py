"""Open-data portals (udata, CKAN, Opendatasoft), STAC collections and DCAT documents, as records of the catalogue.

Each dataset is turned into the shape of an OGC record, so that one reader checks and cleans them all.

Method: docs/design/pnc.md#portals
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from .. import jsontext
from ..text import joined
from .registry import Box, file_forms

Feature = dict[str, Any]


@dataclass(frozen=True)
class PortalPage:
    """One page of a portal: its datasets as records (none: no list), how many there are in all, where the next is."""

    features: list[Feature] | None
    matched: int | None
    following: str = ""


@dataclass(frozen=True)
class Portal:
    """How a kind of portal is asked and read.

    first: its address as the user gives it -> the address of the list and the keys of a page of that size, a word and
    a box. read: an answer, its address -> the page.
    """

    first: Callable[[str, int, str, Box | None], tuple[str, dict[str, object]]]
    read: Callable[[object, str], PortalPage]


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _under(address: str, mark: str, path: str) -> str:
    """The address of an API: as it is given when `mark` is in its path, else `path` under the portal."""
    parts = urlsplit(address)
    if mark in parts.path:
        return address
    return urlunsplit((*parts[:2], parts.path.rstrip("/") + path, parts.query, ""))


def link_of(href: str, form: str, title: str = "", media: str = "", size: object = None) -> Feature:
    """The link of a file or service of a portal, by what the portal says that it is.

    A file is what its first bytes say; its form only orders the files of a dataset.
    """
    link: Feature = {"href": href, "rel": "item", "title": title, "type": media, "length": size}
    for pattern, protocol, order in file_forms():
        if pattern.fullmatch(joined(form)):
            named = {"protocol": protocol, "aula:priority": order}
            return {**link, **named, "name": title} if protocol == "FILE" else {**link, **named}
    return link


def _feature(identifier: object, links: Iterable[Feature], **about: object) -> Feature:
    box = about.pop("bbox", None)
    geometry = about.pop("geometry", None)
    found: Feature = {"id": identifier, "properties": {"type": "dataset", **about}, "links": list(links)}
    return {**found, "bbox": box, "geometry": geometry}


def _contacts(name: object) -> list[Feature]:
    return [{"organization": _text(name), "roles": ["publisher"]}] if _text(name) else []


# --- udata (data.gouv.fr) --------------------------------------------------------------------------------------


def _udata_first(address: str, size: int, word: str, box: Box | None) -> tuple[str, dict[str, object]]:
    return _under(address, "/api/", "/api/1/datasets/"), {"page_size": size, "q": word}


def _udata_page(document: object, address: str) -> PortalPage:
    told = _dict(document)
    features = _each(told.get("data"), _udata_feature)
    return PortalPage(features, _whole(told.get("total")), _text(told.get("next_page")))


def _udata_feature(item: Feature) -> Feature:
    files = [_dict(one) for one in _list(item.get("resources"))]
    links = [
        link_of(_text(one.get("url")), _text(one.get("format")), _text(one.get("title")), _text(one.get("mime")), size)
        for one in files
        for size in (one.get("filesize"),)
        if one.get("type") != "documentation"
    ]
    links.append({"href": _text(item.get("page")), "rel": "self"})
    return _feature(
        item.get("id"),
        links,
        title=item.get("title"),
        description=item.get("description"),
        keywords=item.get("tags"),
        updated=item.get("last_update") or item.get("last_modified"),
        license=item.get("license"),
        contacts=_contacts(_dict(item.get("organization")).get("name")),
        geometry=_dict(item.get("spatial")).get("geom"),
    )


# --- CKAN ------------------------------------------------------------------------------------------------------


def _ckan_first(address: str, size: int, word: str, box: Box | None) -> tuple[str, dict[str, object]]:
    base = _under(address, "/api/", "/api/3/action/package_search")
    if not urlsplit(base).path.rstrip("/").endswith("package_search"):
        parts = urlsplit(base)
        root = parts.path.partition("/api/")[0]
        base = urlunsplit((*parts[:2], f"{root}/api/3/action/package_search", parts.query, ""))
    return base, {"rows": size, "start": 0, "q": word}


def _ckan_page(document: object, address: str) -> PortalPage:
    told = _dict(_dict(document).get("result"))
    features = _each(told.get("results"), lambda item: _ckan_feature(item, address))
    total = _whole(told.get("count"))
    return PortalPage(features, total, _following(address, "start", len(features or ()), total))


def _ckan_feature(item: Feature, address: str) -> Feature:
    extras = {_text(_dict(one).get("key")): _dict(one).get("value") for one in _list(item.get("extras"))}
    links = [
        link_of(
            _text(one.get("url")),
            _text(one.get("format")),
            _text(one.get("name")),
            _text(one.get("mimetype")),
            one.get("size"),
        )
        for one in map(_dict, _list(item.get("resources")))
    ]
    portal = address.partition("/api/")[0]
    links.append({"href": f"{portal}/dataset/{quote(_text(item.get('name')), safe='')}", "rel": "self"})
    return _feature(
        item.get("id") or item.get("name"),
        links,
        title=item.get("title") or item.get("name"),
        description=item.get("notes"),
        keywords=[_dict(tag).get("display_name") or _dict(tag).get("name") for tag in _list(item.get("tags"))],
        updated=extras.get("modified") or item.get("metadata_modified"),
        license=item.get("license_title") or item.get("license_id"),
        contacts=_contacts(_dict(item.get("organization")).get("title") or item.get("author")),
        geometry=_geojson(extras.get("spatial") or item.get("spatial")),
    )


def _geojson(text: object) -> object:
    """A geometry written as a text in a field."""
    if not isinstance(text, str):
        return text
    try:
        return jsontext.loads(text)
    except (ValueError, RecursionError):
        return None


def _following(address: str, key: str, count: int, total: int | None) -> str:
    """The next page of a list paged by a rank in the address."""
    from .reading import query_value, with_query

    start = int(query_value(address, key) or 0) + count
    return with_query(address, **{key: start}) if count and start < (total or 0) else ""


def _each(value: object, read: Callable[[Feature], Feature]) -> list[Feature] | None:
    """The datasets of a list, None when it is none."""
    return [read(_dict(item)) for item in value] if isinstance(value, list) else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


# --- Opendatasoft ----------------------------------------------------------------------------------------------


def _ods_first(address: str, size: int, word: str, box: Box | None) -> tuple[str, dict[str, object]]:
    letters = "".join(letter for letter in word if letter.isalnum() or letter in " -'")
    base = _under(address, "/api/", "/api/explore/v2.1/catalog/datasets")
    return base, {"limit": size, "offset": 0, "where": f'"{letters}"' if letters else ""}


def _ods_page(document: object, address: str) -> PortalPage:
    told = _dict(document)
    features = _each(told.get("results"), lambda item: _ods_feature(item, address))
    total = _whole(told.get("total_count"))
    return PortalPage(features, total, _following(address, "offset", len(features or ()), total))


def _ods_feature(item: Feature, address: str) -> Feature:
    about = _dict(_dict(item.get("metas")).get("default"))
    name = _text(item.get("dataset_id"))
    listing = address.partition("?")[0].rstrip("/")
    exports = f"{listing}/{quote(name, safe='')}/exports"
    # an export without geometry would be read as a table of places
    forms = ("geojson", "csv") if "geo" in _list(item.get("features")) else ("csv",)
    links = [link_of(f"{exports}/{form}", form, name) for form in forms if item.get("has_records") is not False]
    for link in links:
        link["aula:count"] = about.get("records_count")
    portal = address.partition("/api/")[0]
    links.append({"href": f"{portal}/explore/dataset/{quote(name, safe='')}/", "rel": "self"})
    return _feature(
        name,
        links,
        title=about.get("title"),
        description=about.get("description"),
        keywords=[*_list(about.get("keyword")), *_list(about.get("theme"))],
        updated=about.get("data_processed") or about.get("modified"),
        license=about.get("license"),
        contacts=_contacts(about.get("publisher")),
        bbox=about.get("bbox"),
        geometry=_dict(about.get("geographic_area")).get("geometry") or about.get("geographic_area"),
    )


# --- STAC ------------------------------------------------------------------------------------------------------


def stac_feature(document: Feature, address: str, within: str = "") -> Feature:
    """A collection or an item of a STAC: its assets are what can be loaded, relative to its address."""
    about = document if document.get("type") != "Feature" else {**_dict(document.get("properties")), **document}
    extent = _dict(_dict(about.get("extent")).get("spatial")).get("bbox")
    providers = [_dict(one) for one in _list(about.get("providers"))]
    publisher = next((one.get("name") for one in providers if "producer" in _list(one.get("roles"))), None)
    title = _text(about.get("title")) or _text(about.get("id"))
    return _feature(
        f"{within}/{about.get('id')}" if within else about.get("id"),
        [_asset(_dict(one), address) for one in _dict(about.get("assets")).values()],
        title=f"{within} - {title}" if within else title,
        description=about.get("description"),
        keywords=about.get("keywords"),
        updated=about.get("updated") or about.get("datetime"),
        license=about.get("license"),
        contacts=_contacts(publisher or next((one.get("name") for one in providers), None)),
        bbox=_list(extent)[0] if _list(extent) else document.get("bbox"),
        geometry=document.get("geometry"),
    )


def _asset(asset: Feature, address: str) -> Feature:
    roles = _list(asset.get("roles"))
    media = _text(asset.get("type"))
    href = urljoin(address, _text(asset.get("href")))
    if "thumbnail" in roles or "overview" in roles:
        return {"href": href, "rel": "preview", "type": media}
    if "metadata" in roles:
        return {"href": href, "rel": "alternate"}
    ending = urlsplit(href).path.rpartition(".")[2]
    found = link_of(href, ending, _text(asset.get("title")), media)
    # an image is one by its media type; a table by its first bytes
    if media.startswith("image/"):
        return {**found, "protocol": ""}
    is_untold = media in ("", "application/octet-stream")
    return {"protocol": "FILE", **found} if "data" in roles and is_untold else found


# --- DCAT ------------------------------------------------------------------------------------------------------


def _dcat_first(address: str, size: int, word: str, box: Box | None) -> tuple[str, dict[str, object]]:
    return address, {}


def _dcat_page(document: object, address: str) -> PortalPage:
    nodes = [_plain(one) for one in _graph(document)]
    by_id = {_text(node.get("id")): node for node in nodes if _text(node.get("id"))}
    listed = [node for node in nodes if "dataset" in map(_local, _list(node.get("type")))]
    for node in nodes:
        listed += [_plain(one) for one in _list(node.get("dataset")) if _is_object(one)]
    following = next((_word(node.get(key)) for node in nodes for key in ("next", "nextpage") if node.get(key)), "")
    is_one = bool(listed) or any("catalog" in map(_local, _list(node.get("type"))) for node in nodes)
    return PortalPage([_dcat_feature(node, by_id) for node in listed] if is_one else None, None, following)


def _graph(document: object) -> list[Feature]:
    """The objects of a JSON-LD document."""
    if isinstance(document, list):
        return [one for one in document if isinstance(one, dict)]
    told = _dict(document)
    return [_dict(one) for one in _list(told.get("@graph"))] or [told]


def _local(name: object) -> str:
    """`dct:title`, `http://purl.org/dc/terms/title` and `title` are one name."""
    return _text(name).replace("#", "/").replace(":", "/").rpartition("/")[2].lstrip("@").lower()


def _plain(node: Feature) -> Feature:
    """An object under the bare names of its members."""
    found: Feature = {}
    for key, value in node.items():
        name = key.lstrip("@") if key in ("@id", "@type") else _local(key)
        found[name] = [*_list(found[name]), *_list(value)] if name in found else value
    return found


def _word(value: object) -> str:
    """The text of a value of JSON-LD: French first, else the first."""
    listed = _list(value)
    french = [one for one in listed if _text(_dict(one).get("@language")).startswith("fr")]
    for one in [*french, *listed]:
        told = _dict(one)
        text = _text(one) or _text(told.get("@value")) or _text(told.get("@id"))
        if text:
            return text
    return ""


def _is_object(value: object) -> bool:
    """An object written where it is, not the mere name of one."""
    return bool(set(_dict(value)) - {"@id"})


def _followed(value: object, by_id: dict[str, Feature]) -> list[Feature]:
    """The objects meant by a member: written there, or elsewhere in the document."""
    found = []
    for one in _list(value):
        name = _text(one) or _text(_dict(one).get("@id"))
        own = _plain(_dict(one)) if _is_object(one) else by_id.get(name)
        found += [own] if own else []
    return found


def _dcat_feature(node: Feature, by_id: dict[str, Feature]) -> Feature:
    links = []
    for one in _followed(node.get("distribution"), by_id):
        media = _word(one.get("mediatype"))
        form = _word(one.get("format")) or _word(one.get("conformsto"))
        href = _word(one.get("downloadurl")) or _word(one.get("accessurl"))
        links.append(link_of(href, _local(form) or form, _word(one.get("title")), _local_media(media)))
    links.append({"href": _word(node.get("landingpage")), "rel": "self"})
    publisher = _followed(node.get("publisher"), by_id)
    places = _followed(node.get("spatial"), by_id)
    shape = next((place.get("bbox") or place.get("geometry") for place in places), node.get("spatial"))
    return _feature(
        _word(node.get("identifier")) or _text(node.get("id")),
        links,
        title=_word(node.get("title")),
        description=_word(node.get("description")),
        keywords=[_word(one) for one in _list(node.get("keyword"))],
        updated=_word(node.get("modified")) or _word(node.get("issued")),
        license=_word(node.get("license")),
        contacts=_contacts(next((_word(one.get("name")) for one in publisher), "") or _word(node.get("publisher"))),
        bbox=_corners(_word(shape)),
        geometry=_geojson(_word(shape)) if _word(shape).startswith("{") else None,
    )


def _local_media(media: str) -> str:
    """`text/csv` of the address of a media type of the IANA."""
    return media.partition("media-types/")[2] or media


def _corners(text: str) -> list[float] | None:
    """West, south, east, north written in a row, or as the ring of a rectangle in WKT."""
    words = "".join(letter if letter in "0123456789.-+eE" else " " for letter in text.partition("((")[2] or text)
    try:
        numbers = [float(word) for word in words.split()]
    except ValueError:
        return None
    if "((" in text and len(numbers) % 2 == 0:
        return [min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])]
    return numbers if len(numbers) == 4 else None


PORTALS = {
    "udata": Portal(_udata_first, _udata_page),
    "ckan": Portal(_ckan_first, _ckan_page),
    "ods": Portal(_ods_first, _ods_page),
    "dcat": Portal(_dcat_first, _dcat_page),
}
