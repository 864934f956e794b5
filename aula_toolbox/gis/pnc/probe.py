"""Check of a resource before it is loaded: reachable, allowed, the layer is there, how many features it announces."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import check_name, may_carry_credentials, origin, service_base
from ...core.net.tree import Node
from ...core.pnc import records
from ...core.pnc.catalogue import Resource
from ...core.pnc.links import landing_page, page_under
from ...core.pnc.reading import with_query
from ...core.pnc.signatures import first_bytes
from ...core.text import fold
from ..net.http import GEOJSON_FIRST, Client

LAMBERT = "EPSG:2154"


@dataclass
class ServerCheck:
    """What a server says of a resource.

    resource: with its layer name and address as the provider wants them.
    count: features announced, None when it is not said; least: those its first page held then.
    crs: CRS offered, as `EPSG:2154`.
    may_authenticate: false when the server sends requests to an origin that was not chosen.
    """

    resource: Resource
    count: int | None = None
    crs: tuple[str, ...] = ()
    may_authenticate: bool = True
    ignore_map_url: bool = False
    matrix_set: str = ""
    style: str = ""
    image_format: str = "image/png"
    zooms: tuple[int, int] | None = None
    etag: str = ""
    last_modified: str = ""
    length: int | None = None
    least: int = 0
    facts: dict[str, str] = field(default_factory=dict)

    def crs_to_ask(self, wanted: str) -> str:
        """The CRS wanted when it is offered; else Lambert-93 when it is; else the first offered."""
        for candidate in (wanted, LAMBERT):
            if candidate and candidate in self.crs:
                return candidate
        return self.crs[0] if self.crs else wanted or LAMBERT


def probe(client: Client, resource: Resource) -> ServerCheck:
    """Ask the server of a resource; raises when it may not or cannot be loaded."""
    checks = {
        **{"oapif": _oapif, "wfs": _wfs, "wms": _wms, "wmts": _wmts},
        **{"cog": _image, "esrif": _features, "esrim": _map, "vectortile": _tiles},
    }
    check = checks.get(resource.kind, _nothing)(client, resource)
    if resource.requires_auth and not check.may_authenticate:
        raise CatalogueError("The service sends its requests to another server.", "redirection_externe")
    return check


def epsg(text: str) -> str:
    """`EPSG:2154` from any way of writing a CRS; CRS84 is kept as `OGC:CRS84`; empty when unknown."""
    if "CRS84" in text:
        return "OGC:CRS84"
    code = text.replace("/", ":").split(":")[-1]
    return f"EPSG:{code}" if "EPSG" in text.upper() and code.isdigit() else ""


def _nothing(client: Client, resource: Resource) -> ServerCheck:
    return ServerCheck(resource)


def _image(client: Client, resource: Resource) -> ServerCheck:
    """An image read at a distance: only a TIFF, whatever it is called; GDAL would follow a VRT anywhere."""
    answer = client.beginning(resource.href, int(limit("debut_octets")))
    first_bytes("cog")(answer.body, answer.media_type)
    # GDAL follows redirects unseen: it is given the address where they end
    found = replace(resource, href=answer.url)
    return ServerCheck(found, etag=answer.etag, last_modified=answer.last_modified, length=answer.length)


def _features(client: Client, resource: Resource) -> ServerCheck:
    """A layer of ArcGIS and its number of features."""
    base = _esri_layer(client, resource)
    answer = esri_document(client, with_query(f"{base}/query", where="1=1", returnCountOnly="true"))
    count = answer.get("count")
    return ServerCheck(replace(resource, href=base), count if isinstance(count, int) else None)


def _esri_layer(client: Client, resource: Resource) -> str:
    """The address of the layer: one is chosen, by its name, where a catalogue gives the root of the service."""
    base = resource.href.split("?")[0].rstrip("/")
    document = esri_document(client, base)
    if not base.endswith("/FeatureServer"):
        return base
    listed = [item for key in ("layers", "tables") for item in document.get(key) or [] if isinstance(item, dict)]
    names = {str(item.get("name", "")): str(item.get("id", "")) for item in listed}
    wanted = resource.name or (next(iter(names)) if len(names) == 1 else "")
    number = names.get(wanted) or next((own for own in names.values() if own == wanted), "")
    if not number.isdigit():
        raise _missing(wanted, list(names))
    esri_document(client, f"{base}/{number}")
    return f"{base}/{number}"


def _map(client: Client, resource: Resource) -> ServerCheck:
    """A map service of ArcGIS; the number at the end of an address is one of its layers."""
    base, _, layer = resource.href.split("?")[0].rstrip("/").partition("/MapServer")
    esri_document(client, f"{base}/MapServer")
    name = resource.name or layer.strip("/")
    return ServerCheck(replace(resource, href=f"{base}/MapServer", name=name))


def _tiles(client: Client, resource: Resource) -> ServerCheck:
    """Vector tiles; their zooms are read in the description that lies beside them, when there is one."""
    folder = re.split(r"/\{[zxy]\}", resource.href.split("?")[0])[0]
    check = ServerCheck(resource, crs=("EPSG:3857",))
    try:
        document = client.json(f"{folder}/metadata.json")
    except CatalogueError as error:
        if error.cause not in ("introuvable", "reponse_invalide"):
            raise
        return check
    zooms = [document.get(key) if isinstance(document, dict) else None for key in ("minzoom", "maxzoom")]
    if all(str(zoom).isdigit() and int(zoom) <= limit("tuiles_zoom_max") for zoom in zooms):
        check.zooms = (int(zooms[0]), int(zooms[1]))
    return check


def esri_document(client: Client, address: str) -> dict[str, Any]:
    """A JSON document of ArcGIS, whose errors come with a good status. Raises CatalogueError `serveur` for those."""
    document = client.json(with_query(address, f="json"))
    error = document.get("error") if isinstance(document, dict) else None
    if error or not isinstance(document, dict):
        raise CatalogueError("The {service} answered: {words}", "serveur", service="ArcGIS", words=str(error)[:200])
    return document


def _oapif(client: Client, resource: Resource) -> ServerCheck:
    landing = landing_page(service_base(resource.href))
    name = check_name(resource.name)
    document = client.json(page_under(landing, "collections", name))
    if not isinstance(document, dict) or "links" not in document:
        raise CatalogueError("Unexpected answer: no list of records in it.", "reponse_invalide")
    listed = [*(document.get("crs") or []), document.get("storageCrs") or ""]
    crs = tuple(dict.fromkeys(filter(None, (epsg(str(item)) for item in listed)))) or ("OGC:CRS84",)
    if not _honours_crs(client, landing):
        crs = ("OGC:CRS84",)
    links = records.links_of(document)
    items = next((link.href for link in links if link.rel == "items"), "")
    first = client.json(with_query(page_under(landing, "collections", name, "items"), limit=1), GEOJSON_FIRST)
    outside = [link.href for link in links if link.rel == "items" and not _is_inside(client, link.href, landing)]
    check = ServerCheck(replace(resource, href=landing), records.number_matched(first), crs, not outside)
    check.facts["items"] = items
    return check


def _honours_crs(client: Client, landing: str) -> bool:
    """The server states Part 2 of the standard: without it QGIS gets degrees whatever the list of CRS says."""
    document = client.json(page_under(landing, "conformance"))
    stated = document.get("conformsTo") if isinstance(document, dict) else None
    return any("ogcapi-features-2" in str(item) for item in stated or [])


def _is_inside(client: Client, address: str, base: str) -> bool:
    """The address has the origin of the service, or one that may receive its credentials; relative ones do.

    Raises CatalogueError for one in the network of the user, where a public catalogue has no business.
    """
    own = origin(address)
    if own:
        client.access.check_reach(address)
    return not own or own == origin(base) or may_carry_credentials(address, client.access.origins)


def _capabilities(client: Client, base: str, service: str, version: str) -> Node:
    return _answered(client.xml(with_query(base, SERVICE=service, REQUEST="GetCapabilities", VERSION=version)), service)


def _answered(tree: Node, service: str) -> Node:
    """The answer itself, when it is no report of an exception."""
    if tree.name in ("ServiceExceptionReport", "ExceptionReport"):
        raise CatalogueError("The {service} answered: {words}", "serveur", service=service, words=tree.words()[:200])
    return tree


def _missing(name: str, names: list[str]) -> CatalogueError:
    offered = ", ".join(names[:8])
    if not name:
        return CatalogueError(
            "The record does not say which layer of the service it means; there are: {names}.",
            "introuvable",
            names=offered,
        )
    return CatalogueError(
        "The service has no layer {name}; it offers: {names}.", "introuvable", name=name, names=offered
    )


def _wfs(client: Client, resource: Resource) -> ServerCheck:
    base = service_base(resource.href)
    tree = _capabilities(client, base, "WFS", "2.0.0")
    types = {item.value("Name"): item for item in tree.all("FeatureType")}
    name = _named(resource.name, list(types))
    offered = [
        types[name].value("DefaultCRS"),
        types[name].value("DefaultSRS"),
        *(item.words() for other in ("OtherCRS", "OtherSRS", "SRS") for item in types[name].all(other)),
    ]
    crs = tuple(dict.fromkeys(filter(None, map(epsg, offered))))
    outside = [address for address in _operations(tree) if not _is_inside(client, address, base)]
    # QGIS Server answers a request for 2.0.0 with 1.1.0
    version = tree.attributes.get("version", "2.0.0")
    key = "TYPENAMES" if version.startswith("2") else "TYPENAME"
    check = ServerCheck(replace(resource, href=base, name=name), None, crs, not outside)
    check.facts = {"VERSION": version, key: name}
    check.count = hits(client, check)
    if check.count is None:
        check.least = _first_page(client, check)
    return check


def _first_page(client: Client, check: ServerCheck) -> int:
    """How many features come when one is asked for; QGIS does not tell the exception of a service without count."""
    asked = {"SERVICE": "WFS", "REQUEST": "GetFeature", **check.facts, "COUNT": "1", "MAXFEATURES": "1"}
    page = _answered(client.xml(with_query(check.resource.href, **asked)), "WFS")
    return sum(len(item.children) for name in ("member", "featureMember", "featureMembers") for item in page.all(name))


def _operations(tree: Node) -> list[str]:
    """The addresses where a WFS wants its layers described and asked for, as each version writes them."""
    asked = ("GetFeature", "DescribeFeatureType")
    told = [item for item in tree.all("Operation") if item.attributes.get("name") in asked]
    told += [item for name in asked for item in tree.all("Request", name)]
    links = [link.attributes for item in told for verb in ("Get", "Post") for link in item.all(verb)]
    return [link.get("href", "") or link.get("onlineResource", "") for link in links]


def is_old(check: ServerCheck) -> bool:
    """A WFS 1.0.0: neither counts nor pages."""
    return check.facts.get("VERSION", "").startswith("1.0")


def hits(client: Client, check: ServerCheck, **more: str) -> int | None:
    """How many features a WFS has, all of them or those that meet more conditions; None when it does not say."""
    # 1.0.0 knows no hits: it would send every feature
    if is_old(check):
        return None
    asked = {"SERVICE": "WFS", "REQUEST": "GetFeature", **check.facts, "RESULTTYPE": "hits", **more}
    told = client.xml(with_query(check.resource.href, **asked)).attributes
    matched = told.get("numberMatched", "") or told.get("numberOfFeatures", "")
    return int(matched) if matched.isdigit() else None


def _named(wanted: str, names: list[str]) -> str:
    """The layer as the server writes it: its exact name, that without its workspace, or in another spelling."""
    if not wanted and len(names) == 1:
        wanted = names[0]
    if not wanted:
        raise _missing("", names)
    check_name(wanted)
    if wanted in names:
        return wanted
    bare = [name for name in names if name.split(":")[-1] == wanted.split(":")[-1]]
    # QGIS Server writes a title with its spaces in one service and with underscores in another
    bare = bare or [name for name in names if fold(name.replace("_", " ")) == fold(wanted.replace("_", " "))]
    if len(bare) != 1:
        raise _missing(wanted, names)
    return check_name(bare[0])


def _wms(client: Client, resource: Resource) -> ServerCheck:
    base = service_base(resource.href)
    tree = _capabilities(client, base, "WMS", "1.3.0")
    layers = {item.child("Name").words(): item for item in tree.all("Layer") if item.child("Name") is not None}
    name = _named(resource.name, list(layers))
    crs = tuple(dict.fromkeys(filter(None, (epsg(item.words()) for item in tree.all("CRS")))))
    addresses = [item.attributes.get("href", "") for item in tree.all("GetMap", "OnlineResource")]
    outside = [address for address in addresses if not _is_inside(client, address, base)]
    return ServerCheck(replace(resource, href=base, name=name), None, crs, not outside, ignore_map_url=bool(outside))


def _wmts(client: Client, resource: Resource) -> ServerCheck:
    base = service_base(resource.href)
    tree = _capabilities(client, base, "WMTS", "1.0.0")
    layers = {_own(item, "Identifier"): item for item in tree.all("Contents", "Layer")}
    name = _named(resource.name, list(layers))
    layer = layers[name]
    sets = {
        _own(item, "Identifier"): epsg(item.value("SupportedCRS")) for item in tree.all("Contents", "TileMatrixSet")
    }
    linked = [item.words() for item in layer.all("TileMatrixSetLink", "TileMatrixSet")]
    linked.sort(key=lambda item: (sets.get(item) != LAMBERT, sets.get(item) != "EPSG:3857"))
    styles = [_own(item, "Identifier") for item in layer.all("Style")]
    formats = [item.words() for item in layer.children if item.name == "Format"]
    check = ServerCheck(
        replace(resource, href=base, name=name), None, tuple(sets[item] for item in linked[:1] if item in sets)
    )
    check.matrix_set = check_name(linked[0]) if linked else ""
    check.style = check_name(styles[0]) if styles and styles[0] else ""
    check.image_format = "image/png" if "image/png" in formats or not formats else formats[0]
    return check


def _own(node: Node, name: str) -> str:
    child = node.child(name)
    return child.words() if child is not None else ""
