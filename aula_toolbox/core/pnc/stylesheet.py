"""A style of a stranger is made anew from what is known to be harmless; the rest is left out, and told.

Nothing is looked for and taken away: only renderers, symbol layers, properties, labels and functions that the table
`pnc_styles.csv` names are copied, so what nobody thought of does not pass either.

Method: docs/design/pnc.md#styles
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from ..net.errors import CatalogueError
from ..net.tree import Node
from ..reference import load
from .text import spelled_out

# what a property may say: numbers, colours, words; no address, path, call or mark-up
_PLAIN = re.compile(r"[^/\\<>@\[\]{}|$]{0,400}")
# the name of a shape, or a picture that comes with QGIS
_SHAPE = re.compile(r"[\w ]*|[\w\-]+(/[\w\-]+)*\.svg")
_PICTURES = ("name", "svgFile")
_COMPUTED = ("data_defined_properties", "data-defined-properties", "dd_properties")
_FIELD, _EXPRESSION = "2", "3"
_OUTLINE = {"fill": "SimpleFill", "line": "SimpleLine", "marker": "SimpleMarker"}
# attributes that turn on what is never kept
_SWITCHES = ("allowHtml", "geometryGeneratorEnabled", "maskEnabled", "shapeDraw", "enabled")


@dataclass(frozen=True)
class Element:
    """An element of a style that may be kept: its attributes with how each is read, its children, the needed ones.

    attributes: name -> `` plain, `t` text, `e` expression, `f` field, or expression where the element says so.
    """

    attributes: Mapping[str, str]
    children: frozenset[str]
    needed: frozenset[str]


@dataclass(frozen=True)
class Allowed:
    """The table of what a style may hold."""

    elements: Mapping[str, Element]
    words: Mapping[str, frozenset[str]]

    def has(self, kind: str, name: str) -> bool:
        """The table names it: kinds are `rendu`, `couche`, `propriete`, `calculee`, `fonction`, `variable`."""
        return name in self.words[kind]


@cache
def allowed() -> Allowed:
    """The table `pnc_styles.csv`, read once."""
    elements, words = {}, {}
    for row in load("pnc_styles", {"genre": str, "nom": str, "attributs": str, "enfants": str}):
        children = row["enfants"].split()
        if row["genre"] != "element":
            words[row["genre"]] = frozenset(children)
            continue
        pairs = (name.partition("=") for name in row["attributs"].split())
        elements[row["nom"]] = Element(
            {name: how for name, _, how in pairs},
            frozenset(child.rstrip("!") for child in children),
            frozenset(child[:-1] for child in children if child.endswith("!")),
        )
    return Allowed(elements, words)


@dataclass
class Rebuilt:
    """A style made anew, and what was left out of it, by the names QGIS gives them."""

    root: Node
    dropped: list[str] = field(default_factory=list)


def rebuilt(root: Node, is_allowed: Callable[[str], bool]) -> Rebuilt:
    """The style without anything that could read a file, call an address or run.

    is_allowed: whether an expression keeps to the functions and variables of the table. Raises CatalogueError when
    nothing is left that could be drawn.
    """
    maker = _Maker(is_allowed)
    made = maker.element(root) if root.name == "qgis" else None
    if made is None:
        raise CatalogueError(
            "Style ignored: {reason}.", "source_refusee", reason=", ".join(maker.dropped[:8]) or root.name
        )
    return Rebuilt(made, list(dict.fromkeys(maker.dropped)))


class _Maker:
    """Copies what the table names, and notes what it leaves out."""

    def __init__(self, is_allowed: Callable[[str], bool]) -> None:
        self.is_allowed = is_allowed
        self.table = allowed()
        self.dropped: list[str] = []

    def element(self, node: Node) -> Node | None:
        """The element with what may stay of it; None when it may not stay itself."""
        rule = self.table.elements[node.name]
        if node.name == "renderer-v2" and not self.table.has("rendu", node.attributes.get("type", "")):
            self._leave(node.attributes.get("type", node.name))
            return None
        if node.name == "layer" and not self.table.has("couche", node.attributes.get("class", "")):
            self._leave(node.attributes.get("class", node.name))
            return None
        attributes = self._attributes(node, rule)
        if attributes is None:
            return None
        made = Node(node.name, attributes, node.text if _PLAIN.fullmatch(node.text) else "")
        for child in node.children:
            kept = self._child(node, child, rule)
            if kept is not None:
                made.children.append(kept)
        if rule.needed - {child.name for child in made.children}:
            return None
        if node.name == "symbol" and not any(child.name == "layer" for child in made.children):
            made.children.append(_outline(node.attributes.get("type", "")))
        return made

    def _child(self, parent: Node, child: Node, rule: Element) -> Node | None:
        if child.name not in rule.children:
            self._tell(parent, child)
            return None
        if child.name in _COMPUTED:
            return self._computed(child)
        if child.name == "prop":
            name, value = child.attributes.get("k", ""), child.attributes.get("v", "")
            return Node("prop", {"k": name, "v": value}) if self._property(name, value) else None
        return self._options(child) if child.name == "Option" else self.element(child)

    def _attributes(self, node: Node, rule: Element) -> dict[str, str] | None:
        """The attributes that may stay; None when the element makes no sense without one that may not."""
        kept: dict[str, str] = {}
        for name, value in node.attributes.items():
            how = rule.attributes.get(name)
            if how is None:
                if name in _SWITCHES and value == "1":
                    self._leave(name)
            elif how == "t" or (how == "f" and node.attributes.get("isExpression") != "1"):
                kept[name] = spelled_out(value)
            elif how in ("e", "f"):
                if not self.is_allowed(value):
                    self._leave(value)
                    return None
                kept[name] = value
            elif _PLAIN.fullmatch(value):
                kept[name] = value
            else:
                self._leave(name)
        return kept

    def _options(self, node: Node) -> Node:
        """The properties of a symbol layer."""
        pairs = ((child.attributes.get("name", ""), child.attributes.get("value", "")) for child in node.children)
        kept = [(name, value) for name, value in pairs if self._property(name, value)]
        options = [Node("Option", {"type": "QString", "name": name, "value": value}) for name, value in kept]
        return Node("Option", {"type": "Map"}, children=options)

    def _property(self, name: str, value: str) -> bool:
        rule = _SHAPE if name in _PICTURES else _PLAIN
        if self.table.has("propriete", name) and rule.fullmatch(value):
            return True
        if value:
            self._leave(name)
        return False

    def _computed(self, node: Node) -> Node | None:
        """Properties computed from the fields: those of the table, from a field or an allowed expression."""
        kept = []
        for one in (item for item in node.all("Option") if item.attributes.get("name") == "properties"):
            for item in one.children:
                made = self._one_computed(item)
                if made is not None:
                    kept.append(made)
        if not kept:
            return None
        inside = [
            Node("Option", {"type": "QString", "name": "name", "value": ""}),
            Node("Option", {"type": "Map", "name": "properties"}, children=kept),
            Node("Option", {"type": "QString", "name": "type", "value": "collection"}),
        ]
        return Node(node.name, children=[Node("Option", {"type": "Map"}, children=inside)])

    def _one_computed(self, item: Node) -> Node | None:
        name = item.attributes.get("name", "")
        said = {child.attributes.get("name", ""): child.attributes.get("value", "") for child in item.children}
        if said.get("active") not in ("true", "1"):
            return None
        key = {_FIELD: "field", _EXPRESSION: "expression"}.get(said.get("type", ""), "")
        is_known = self.table.has("calculee", name) and "transformer" not in said and bool(key)
        if not is_known or (key == "expression" and not self.is_allowed(said.get(key, ""))):
            self._leave(f"{name} = {said.get('expression', '')}" if said.get("expression") else name)
            return None
        options = [
            Node("Option", {"type": "bool", "name": "active", "value": "true"}),
            Node("Option", {"type": "QString", "name": key, "value": said.get(key, "")}),
            Node("Option", {"type": "int", "name": "type", "value": said["type"]}),
        ]
        return Node("Option", {"type": "Map", "name": name}, children=options)

    def _tell(self, parent: Node, node: Node) -> None:
        """Leave out an element; what does nothing anyway is not worth a word."""
        if self.table.has("muet", node.name):
            is_on = any(node.attributes.get(switch) == "1" for switch in _SWITCHES) or any(
                item.attributes.get("name") == "enabled" and item.attributes.get("value") in ("1", "true")
                for item in node.all("Option")
            )
        elif self.table.has("code", node.name):
            values = (item.attributes for item in node.walk())
            is_on = bool(node.words()) or any(item.get("expression") or item.get("action") for item in values)
        else:
            # beside the symbols and the labels QGIS keeps much that draws nothing
            is_on = parent.name != "qgis"
        if is_on:
            self._leave(node.name)

    def _leave(self, name: str) -> None:
        self.dropped.append(name[:80])


def _outline(kind: str) -> Node:
    """A plain symbol layer in place of those that may not stay: the layer is still seen."""
    plain = dict(zip(("class", "enabled", "locked", "pass"), (_OUTLINE.get(kind, "SimpleFill"), "1", "0", "0")))
    return Node("layer", plain, children=[Node("Option", {"type": "Map"})])
