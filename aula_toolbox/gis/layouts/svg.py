"""An SVG for those who finish a page in Illustrator or Inkscape: named groups in the order of the layers, maps clipped.

QGIS writes one group a layer, some without a name, and lets shapes run over the frame of their map. Here each map
becomes one group, clipped to its frame: its layers from the bottom to the top under their names, then the names of
places. Each other item has its words for a name. Texts stay whole.

Method: docs/design/maps.md#editable-drawings
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsLayoutItemMap, QgsLayoutItemRegistry, QgsPrintLayout
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...core.errors import AulaError
from ...core.maps.roles import named
from ...core.maps.templates import PREFIX
from ...core.messages import Message
from ...core.text import slug
from ...core.typo import safe_text
from ..i18n import tr
from .layers import is_dressing

_LABEL, _MODE = "inkscape:label", "inkscape:groupmode"
_BACKGROUND, _NAMES, _FRAME = "%1: Background", "%1: Labels", "%1: Frame"


def make_editable(path: Path, layout: QgsPrintLayout) -> None:
    """Name and clip the groups of an SVG that QGIS wrote in layers. Raises AulaError E_SVG when it cannot be read."""
    document = QDomDocument()
    done = document.setContent(path.read_text(encoding="utf-8"))
    if not (done[0] if isinstance(done, tuple) else done):
        raise AulaError("{file}: a layer of the SVG could not be written.{told}", "E_SVG", file=path.name, told="")
    root = document.documentElement()
    taken: set[str] = set()
    for drawn in (item for item in layout.items() if isinstance(item, QgsLayoutItemMap)):
        _gather(document, root, drawn, layout)
    for group in list(_groups(root)):
        _name(group, _words(group.attribute(_LABEL)), taken)
    path.write_text(document.toString(1), encoding="utf-8")


def _groups(parent: QDomElement) -> Iterator[QDomElement]:
    """The groups that are layers, at any depth, in the order they are drawn."""
    child = parent.firstChildElement("g")
    while not child.isNull():
        if child.attribute(_MODE) == "layer":
            yield child
            yield from _groups(child)
        child = child.nextSiblingElement("g")


def _gather(document: QDomDocument, root: QDomElement, drawn: QgsLayoutItemMap, layout: QgsPrintLayout) -> None:
    """Put what QGIS drew of a map into one group, clipped to its frame, its layers under their names."""
    parts = _parts_of(root, drawn.id())
    if not parts:
        return
    name = slug(drawn.id()) or "carte"
    clip = f"cadre-{name}"
    root.insertBefore(_clip(document, root, clip, drawn, layout), root.firstChild())
    whole = document.createElement("g")
    whole.setAttribute(_MODE, "layer")
    whole.setAttribute(_LABEL, drawn.id())
    whole.setAttribute("clip-path", f"url(#{clip})")
    root.insertBefore(whole, parts[0])
    others = tuple(_said(part) for part in (_BACKGROUND, _NAMES, _FRAME))
    layers = [part for part in parts if not part.attribute(_LABEL).endswith(others)]
    shown = list(reversed(drawn.layers() or drawn.layersToRender()))
    words = [tr("Ground") if is_dressing(layer) else safe_text(layer.name()) for layer in shown]
    if len(words) == len(layers):
        for part, word in zip(layers, words):
            part.setAttribute(_LABEL, word)
    for part in parts:
        if not part.attribute(_LABEL).endswith(_said(_FRAME)):
            whole.appendChild(part)


def _parts_of(root: QDomElement, identifier: str) -> list[QDomElement]:
    """The groups of a map, which stand together: from its background to its frame, those without a name too."""
    parts: list[QDomElement] = []
    child = root.firstChildElement("g")
    while not child.isNull():
        label = child.attribute(_LABEL)
        if label.startswith(f"{identifier}: ") or (parts and not label and child.attribute(_MODE) == "layer"):
            parts.append(child)
        elif parts and child.attribute(_MODE) == "layer":
            break
        child = child.nextSiblingElement("g")
    return parts


def _clip(
    document: QDomDocument, root: QDomElement, name: str, drawn: QgsLayoutItemMap, layout: QgsPrintLayout
) -> QDomElement:
    """The frame of a map as a clip path, in the units of the drawing."""
    width = float(root.attribute("viewBox").split()[2])
    per_mm = width / layout.pageCollection().page(max(drawn.page(), 0)).pageSize().width()
    place, size = drawn.pagePositionWithUnits(), drawn.rect()
    definitions, path, box = (document.createElement(tag) for tag in ("defs", "clipPath", "rect"))
    path.setAttribute("id", name)
    sides = {"x": place.x(), "y": place.y(), "width": size.width(), "height": size.height()}
    for side, length in sides.items():
        box.setAttribute(side, f"{length * per_mm:.2f}")
    path.appendChild(box)
    definitions.appendChild(path)
    return definitions


def _said(part: str) -> str:
    """What QGIS writes behind the name of a map for a part of it, in the language it speaks."""
    return str(QCoreApplication.translate("QgsLayoutItemMap", part)).replace("%1", "")


def _kinds() -> dict[str, str]:
    """What QGIS calls items that it puts into one group, one or several, in the language it speaks: in our words."""
    kind, known = QgsLayoutItemRegistry.ItemType, QgsApplication.layoutItemRegistry()
    ours = {
        kind.LayoutLabel: tr("Texts"),
        kind.LayoutPicture: tr("Pictures"),
        kind.LayoutScaleBar: tr("Scale bar"),
        kind.LayoutShape: tr("Shapes"),
    }
    found = [(known.itemMetadata(one), words) for one, words in ours.items()]
    return {name: words for one, words in found for name in (one.visibleName(), one.visiblePluralName())}


def _words(label: str) -> str:
    """What a group is called: ours by the words of their ids, QGIS' own by what they hold."""
    item, colon, part = label.partition(": ")
    known = named(item)
    if isinstance(known, Message):
        ours = {_BACKGROUND: tr("Ground"), _NAMES: tr("Names"), _FRAME: tr("Frame")}
        inside = {_said(one).lstrip(": "): words for one, words in ours.items()}.get(part, part)
        return f"{known.render(tr)} – {inside}" if colon else known.render(tr)
    kinds = _kinds()
    if label.startswith(PREFIX):
        return label[len(PREFIX) :].replace("_", " ").capitalize()
    parts = [kinds.get(one, one) for one in label.split(", ")]
    return ", ".join(dict.fromkeys(parts)) or tr("Drawing")


def _name(group: QDomElement, words: str, taken: set[str]) -> None:
    """Give a group its words, and an id made of them that no other group has: Illustrator shows the id."""
    base = slug(words) or "calque"
    name, rank = base, 1
    while name in taken:
        rank += 1
        name = f"{base}-{rank}"
    taken.add(name)
    group.setAttribute("id", name)
    group.setAttribute(_LABEL, words)
