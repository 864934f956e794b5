"""Styles of the catalogue: made anew from what is harmless, and never more than symbols and labels."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from qgis.core import Qgis, QgsExpression, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.messages import Notes
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.tree import Node
from ...core.pnc.catalogue import Record, Style
from ...core.pnc.registry import observatories
from ...core.pnc.stylesheet import allowed, rebuilt
from ..net.http import Client
from ..net.xmltree import parse_xml
from ..results.products import SAFE_CATEGORIES, STYLES

# not `.qml` alone: QGIS would open it whole, with its actions, beside the file it is named after
KEPT = ".style.qml"
_DOCTYPE = re.compile(rb"^\s*(<\?xml[^>]*\?>)?\s*<!DOCTYPE qgis[^>\[]*>", re.IGNORECASE)
# no diagrams and no map tips: what is not rebuilt is not read
CATEGORIES = SAFE_CATEGORIES & ~QgsMapLayer.StyleCategory.Diagrams
_TOLD = 6


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


def apply(layer: QgsMapLayer, body: bytes, notes: Notes | None = None) -> str:
    """Apply what may stay of a style and return its SHA-256; what is left out is told in `notes`.

    Raises CatalogueError when nothing of it may be drawn, or when it is for other fields.
    """
    # QGIS writes `<!DOCTYPE qgis PUBLIC ...>` itself: that one line, without entities, is taken off
    made = rebuilt(parse_xml(_DOCTYPE.sub(b"", body, count=1)), keeps_to_the_table)
    if isinstance(layer, QgsVectorLayer):
        _refuse_other_fields(made.root, layer)
    document = QDomDocument()
    document.appendChild(_written(document, made.root))
    done, reason = layer.importNamedStyle(document, CATEGORIES)
    if not done:
        raise CatalogueError("Style ignored: {reason}.", "reponse_invalide", reason=reason[:200])
    if made.dropped and notes is not None:
        notes.warn(
            "Parts of the style of “{title}” were left out, as they could read or send data: {parts}.",
            title=layer.name(),
            parts=", ".join(made.dropped[:_TOLD]) + (", …" if len(made.dropped) > _TOLD else ""),
        )
    return hashlib.sha256(body).hexdigest()


def keeps_to_the_table(text: str) -> bool:
    """An expression of fields of its own layer and of the functions and variables of `pnc_styles.csv`."""
    expression = QgsExpression(text)
    if not text or text == "ELSE":
        return True
    table = allowed()
    return (
        not expression.hasParserError()
        and all(table.has("fonction", name) for name in expression.referencedFunctions())
        and all(table.has("variable", name) for name in expression.referencedVariables())
    )


def _written(document: QDomDocument, node: Node) -> QDomElement:
    made = document.createElement(node.name)
    for name, value in node.attributes.items():
        made.setAttribute(name, value)
    if node.text.strip():
        made.appendChild(document.createTextNode(node.text))
    for child in node.children:
        made.appendChild(_written(document, child))
    return made


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
