"""What a planning document lays over its zones: prescriptions, information, servitudes; never a fill over a zone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.maps import symbols as catalogue
from ...core.maps.prescriptions import RESERVED, information, prescription
from ...core.maps.symbols import INFORMATION, LINE, POINT, PRESCRIPTION, SURFACE
from ...core.typo import safe_text
from ..vector.sources import attribute_text
from . import style_build, symbols

GEOMETRY_LETTERS = {"polygone": SURFACE, "ligne": LINE, "point": POINT}
PRESCRIPTIONS, INFORMATIONS, SERVITUDES = "prescriptions_cnig", "informations_cnig", "servitudes_cnig"
#: legend name of a layer of each kind
NAMES = {PRESCRIPTIONS: "Prescriptions", INFORMATIONS: "Informations", SERVITUDES: "Servitudes d’utilité publique"}
_HIDDEN = "–"
#: type of what the standard has no kind for; so many names of it still make a line of a legend
OTHER, MOST_WORDS = "99", 3
INK, WHITE = "#1B1B1B", 235


@dataclass(frozen=True)
class OverlayKind:
    """How a kind of overlay is read: its fields of type and subtype, and the words and symbol of a code."""

    fields: tuple[str, str]
    label: Callable[[str], str]
    symbol: Callable[[str, str], QgsSymbol]


def _prescribed(code: str, geometry: str) -> QgsSymbol:
    parts = catalogue.symbol(PRESCRIPTION, code, geometry, prescription(code).colour)
    return symbols.made(parts, geometry)


def _informed(code: str, geometry: str) -> QgsSymbol:
    parts = catalogue.symbol(INFORMATION, code, geometry, information(code).colour)
    return symbols.made(parts, geometry)


_SERVED = {
    SURFACE: "hachure(pas=9, rot=135) + >trait(c={0}, e=0.8) + trait(c={0}, e=1.5)",
    LINE: "trait(c={0}, e=2)",
    POINT: "forme(f={0}, forme=square, t=6)",
}


def _served(code: str, geometry: str) -> QgsSymbol:
    return symbols.made(catalogue.parse(_SERVED[geometry].format(catalogue.servitude(code)[1])), geometry)


KINDS = {
    PRESCRIPTIONS: OverlayKind(("typepsc", "stypepsc"), lambda code: prescription(code).label, _prescribed),
    INFORMATIONS: OverlayKind(("typeinf", "stypeinf"), lambda code: information(code).label, _informed),
    SERVITUDES: OverlayKind(("suptype", ""), lambda code: catalogue.servitude(code)[0], _served),
}


def code_expression(names: dict[str, str], fields: tuple[str, str] = ("typepsc", "stypepsc")) -> str:
    """« 05-00 » of a feature, whatever the fields lack; names: fields by their folded name."""
    first = QgsExpression.quotedColumnRef(names[fields[0]])
    if not fields[1]:
        return f"upper(trim(to_string(coalesce({first}, ''))))"
    kind = f"lpad(trim(to_string(coalesce({first}, ''))), 2, '0')"
    own = names.get(fields[1])
    sub = f"lpad(trim(to_string(coalesce({QgsExpression.quotedColumnRef(own)}, '00'))), 2, '0')" if own else "'00'"
    return f"{kind} || '-' || {sub}"


def _drawn(code: str, names: dict[str, str]) -> str:
    """The code of what is drawn: an object whose symbol ends with 000 is listed and left white."""
    own = names.get("symbole")
    if not own:
        return code
    symbol = QgsExpression.quotedColumnRef(own)
    return f"if(right(coalesce({symbol}, ''), 4) = '{catalogue.NOT_DRAWN}', '{_HIDDEN}', {code})"


def dress_overlay(layer: QgsVectorLayer, geometry: str, style: str) -> None:
    """Draw a layer by its codes, each in the legend; reserved sites bear their numbers, servitudes their code."""
    kind, letter = KINDS[style], GEOMETRY_LETTERS[geometry]
    names = {name.casefold(): name for name in layer.fields().names()}
    code = _drawn(code_expression(names, kind.fields), names)
    codes = sorted({attribute_text(value) for value in QgsVectorLayerUtils.getValues(layer, code)[0]} - {_HIDDEN})
    words = _own_words(layer, code, names)
    classes = [QgsRendererCategory(one, kind.symbol(one, letter), words.get(one) or kind.label(one)) for one in codes]
    layer.setRenderer(QgsCategorizedSymbolRenderer(code, classes))
    number = names.get("txt")
    if style == SERVITUDES:
        layer.setLabeling(style_build.labels(code, is_expression=True))
        layer.setLabelsEnabled(True)
    elif number and any(one.startswith(RESERVED) for one in codes):
        text = f"coalesce({QgsExpression.quotedColumnRef(number)}, '')"
        # an article of the law is no number of a site
        told = f"if(left({code}, 2) = '{RESERVED}' AND NOT regexp_match({text}, '^[LR][ .]*[0-9]'), {text}, '')"
        layer.setLabeling(style_build.labels(told, is_expression=True))
        layer.setLabelsEnabled(True)


def _own_words(layer: QgsVectorLayer, code: str, names: dict[str, str]) -> dict[str, str]:
    """What a document itself calls its codes of no kind (« Autre »), where it says it in a few words."""
    label = names.get("libelle")
    if not label:
        return {}
    codes, _ = QgsVectorLayerUtils.getValues(layer, code)
    labels, _ = QgsVectorLayerUtils.getValues(layer, QgsExpression.quotedColumnRef(label))
    told: dict[str, dict[str, None]] = {}
    for one, text in zip(codes, labels):
        words = attribute_text(text).strip()
        if attribute_text(one)[:2] == OTHER and words:
            told.setdefault(attribute_text(one), {})[words] = None
    return {one: safe_text(", ".join(words)) for one, words in told.items() if len(words) <= MOST_WORDS}


def blacken(layer: QgsVectorLayer) -> None:
    """All signs of a layer in black: for a print of one ink, over zones in greys. What is white stays white."""
    renderer = layer.renderer()
    for entry in renderer.legendSymbolItems() if renderer is not None else ():
        if entry.symbol() is not None:
            symbol = entry.symbol().clone()
            _ink(symbol)
            renderer.setLegendSymbolItem(entry.ruleKey(), symbol)


def _ink(symbol: QgsSymbol) -> None:
    for rank in range(symbol.symbolLayerCount()):
        part = symbol.symbolLayer(rank)
        if isinstance(part, QgsSimpleFillSymbolLayer):
            part.setBrushStyle(Qt.BrushStyle.NoBrush)
        elif part.color().lightness() < WHITE:
            part.setColor(QColor(INK))
        if part.strokeColor().isValid() and part.strokeColor().lightness() < WHITE:
            part.setStrokeColor(QColor(INK))
        if part.subSymbol() is not None:
            own = part.subSymbol().clone()
            _ink(own)
            part.setSubSymbol(own)
