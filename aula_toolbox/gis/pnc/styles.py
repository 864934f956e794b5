"""Styles of the catalogue: looked at before they are applied, and never more than symbols and labels."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from qgis.core import Qgis, QgsExpression, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.tree import Node
from ...core.pnc.catalogue import Record, Style
from ...core.pnc.registry import observatories
from ..net.http import Client
from ..net.xmltree import parse_xml
from ..results.products import SAFE_CATEGORIES, STYLES

# not `.qml` alone: QGIS would open it whole, with its actions, beside the file it is named after
KEPT = ".style.qml"
_DOCTYPE = re.compile(rb"^\s*(<\?xml[^>]*\?>)?\s*<!DOCTYPE qgis[^>\[]*>", re.IGNORECASE)
_REMOTE = re.compile(r"^\s*(https?:|file:|ftp:|/|\\\\|[a-zA-Z]:[\\/])")
_PICTURES = ("name", "imageFile", "image", "file", "path", "svgFile", "rasterSymbolFile")
_PICTURE_LAYERS = ("SvgMarker", "RasterMarker", "SVGFill", "RasterFill", "AnimatedMarker", "RasterLine")


_SHAPES = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "ligne",
    Qgis.GeometryType.Polygon: "polygone",
}


def theme_style(record: Record, layer: QgsMapLayer) -> bytes | None:
    """The bundled style of the record's first theme, else of its observatories', for the geometry of the layer."""
    shape = _SHAPES.get(layer.geometryType()) if isinstance(layer, QgsVectorLayer) else None
    chosen = [item for item in observatories() if item.id in record.observatories]
    for theme in (*record.themes, *(theme for item in chosen for theme in item.themes)):
        path = STYLES / f"theme_{theme}_{shape}.qml"
        if path.is_file():
            return path.read_bytes()
    return None


def download(client: Client, style: Style, base: str) -> bytes:
    """A style of a record, at most 2 MiB, with the hash it announces.

    Raises CatalogueError `reponse_invalide` for another hash.
    """
    body = client.get(urljoin(base, style.href), cap=limit("style_octets")).body
    if style.sha256 and hashlib.sha256(body).hexdigest() != style.sha256.lower():
        raise CatalogueError("Style ignored: it is not the one the catalogue announces.", "reponse_invalide")
    return body


def packaged(href: str) -> bytes | None:
    """A style of the plugin, by its file name alone."""
    path = STYLES / Path(href).name
    return path.read_bytes() if path.is_file() and path.suffix == ".qml" else None


def kept(folder: Path, name: str) -> bytes | None:
    """The style kept beside a local copy, None when there is none."""
    path = folder / Path(name).name
    return path.read_bytes() if name.endswith(KEPT) and path.is_file() else None


def apply(layer: QgsMapLayer, body: bytes) -> str:
    """Apply a style and return its SHA-256; raises when it is not safe or is for other fields."""
    # QGIS writes `<!DOCTYPE qgis PUBLIC ...>` itself: that one line, without entities, is taken off
    root = parse_xml(_DOCTYPE.sub(b"", body, count=1))
    if root.name != "qgis":
        raise CatalogueError("Style ignored: it is not a style of QGIS.", "reponse_invalide")
    _refuse_pictures(root)
    if isinstance(layer, QgsVectorLayer):
        _refuse_other_fields(root, layer)
    document = QDomDocument()
    document.setContent(_DOCTYPE.sub(b"", body, count=1))
    done, reason = layer.importNamedStyle(document, SAFE_CATEGORIES)
    if not done:
        raise CatalogueError("Style ignored: {reason}.", "reponse_invalide", reason=reason[:200])
    return hashlib.sha256(body).hexdigest()


def _refuse_pictures(root: Node) -> None:
    """Pictures of symbols come with QGIS; a remote or absolute one would be read from who knows where."""
    for symbol in root.all("layer"):
        if symbol.attributes.get("class") not in _PICTURE_LAYERS:
            continue
        values = [(item.attributes.get("name"), item.attributes.get("value", "")) for item in symbol.all("Option")]
        values += [(item.attributes.get("k"), item.attributes.get("v", "")) for item in symbol.all("prop")]
        for key, value in values:
            if key in _PICTURES and _REMOTE.match(value) and not value.startswith("base64:"):
                raise CatalogueError("Style ignored: it refers to a file or an address of its own.", "source_refusee")


def _refuse_other_fields(root: Node, layer: QgsVectorLayer) -> None:
    """Classes, rules and labels ask for fields: a layer that lacks one would be drawn without them."""
    there = {field.name().lower() for field in layer.fields().toList()}
    for text in _expressions(root):
        for asked in sorted(QgsExpression(text).referencedColumns()):
            if asked.lower() not in there and not asked.startswith("#"):
                raise CatalogueError("Style ignored: field {field} is missing.", "reponse_invalide", field=asked)


def _expressions(root: Node) -> Iterator[str]:
    """What a style computes from fields: the attribute of its classes, the filters of its rules, its labels."""
    for renderer in root.all("renderer-v2"):
        yield renderer.attributes.get("attr", "")
        yield from (rule.attributes.get("filter", "") for rule in renderer.all("rule"))
    for label in root.all("text-style"):
        name = label.attributes.get("fieldName", "")
        yield name if label.attributes.get("isExpression") == "1" else QgsExpression.quotedColumnRef(name)
