"""XML of a stranger to a plain tree, with Qt's stream reader; a DOCTYPE or an entity refuses the document."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader

from ...core.net.declared import declared_text
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import redact
from ...core.net.tree import Node

_DECLARATION = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_HTML = re.compile(rb"^\s*(<!doctype html|<html)", re.IGNORECASE)
_DEEPEST = 200
Token = QXmlStreamReader.TokenType


def parse_xml(body: bytes) -> Node:
    """The root element of a document. Raises `reponse_invalide` for anything that is not plain XML."""
    if _HTML.match(body[:2000]):
        raise CatalogueError("Unexpected answer: an HTML page instead of XML.", "reponse_invalide")
    # before anything is expanded; UTF-16 would hide the words, so it is refused as well
    if _DECLARATION.search(body) or body[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in body[:200]:
        raise CatalogueError("Unexpected answer: XML with a document type or entities.", "reponse_invalide")
    root = _read(QXmlStreamReader(QByteArray(declared_text(body).encode())))
    if root is None:
        excerpt = redact(body[: int(limit("extrait_car"))].decode("utf-8", "replace"))
        raise CatalogueError(
            "Unexpected answer: not XML. It starts with: {excerpt}", "reponse_invalide", excerpt=excerpt
        )
    return root


def _read(reader: QXmlStreamReader) -> Node | None:
    root: Node | None = None
    open_nodes: list[Node] = []
    while not reader.atEnd():
        token = reader.readNext()
        if token in (Token.DTD, Token.EntityReference) or len(open_nodes) > _DEEPEST:
            return None
        if token == Token.StartElement:
            node = _node(reader)
            if open_nodes:
                open_nodes[-1].children.append(node)
            root = root or node
            open_nodes.append(node)
        elif token == Token.EndElement:
            open_nodes.pop()
        elif token == Token.Characters and open_nodes:
            open_nodes[-1].text += str(reader.text())
    return None if reader.hasError() else root


def _node(reader: QXmlStreamReader) -> Node:
    attributes = reader.attributes()
    pairs = (attributes.at(index) for index in range(attributes.size()))
    values = {str(pair.name()): str(pair.value()) for pair in pairs}
    return Node(str(reader.name()), values, namespace=str(reader.namespaceUri()))
