"""Dress layers for a page: styles of the library where a layer has none, the national zoning, an agency's palette."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.maps.styles import recognised
from ..core.maps.styles import styles as library
from ..core.maps.tokens import Tokens, shipped_tokens
from . import products, style_build
from .layouts import layers

GEOMETRIES = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "ligne",
    Qgis.GeometryType.Polygon: "polygone",
}
ZONING = "zonage_cnig"
_KEPT = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling


def dressed(
    shown: Sequence[QgsMapLayer], project: QgsProject, tokens: Tokens, is_zoning_page: bool
) -> list[QgsMapLayer]:
    """The layers of a page in their order, styled for it; layers of the project are never changed, but copied.

    A layer read from a file without a style of its own gets the library's style for its fields; zones are drawn in the
    national colours on a zoning page; colours of our charter are redrawn in those of the agency's own.
    """
    repainted = {old: new for old, new in tokens.replaced_colours(shipped_tokens()).items() if old != "#FFFFFF"}
    return [_dressed(layer, project, repainted, is_zoning_page) for layer in shown]


def _dressed(
    layer: QgsMapLayer, project: QgsProject, repainted: Mapping[str, str], is_zoning_page: bool
) -> QgsMapLayer:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return layer
    is_guest = project.mapLayer(layer.id()) is None
    style = recognised(layer.fields().names(), GEOMETRIES.get(layer.geometryType(), ""))
    wanted = style if (is_guest and not has_style(layer)) or (style == ZONING and is_zoning_page) else ""
    if not wanted and not repainted:
        return layer
    copy = layer if is_guest else layer.clone()
    if wanted and is_guest:
        copy.setName(_plain_name(copy, wanted))
    if wanted == ZONING:
        dress_zoning(copy)
    elif wanted:
        products.load_style(copy, f"{wanted}.qml")
    if repainted:
        repaint(copy, repainted)
    return copy


def _plain_name(layer: QgsVectorLayer, style: str) -> str:
    """What a legend calls a layer read from a file: the words of its style, else its table's name."""
    rows = library().get(style, ())
    table = layers.table_name(layer) or layer.name()
    return rows[0].label if len(rows) == 1 else table.replace("_", " ").capitalize()


def has_style(layer: QgsVectorLayer) -> bool:
    """True when a style was saved with the layer's file or table."""
    copy = layer.clone()
    told = copy.loadDefaultStyle()
    return bool(told[-1] if isinstance(told, tuple) else told)


def dress_zoning(layer: QgsVectorLayer) -> None:
    """Draw a CNIG zoning layer in the national colours, its values outside the standard named in the legend."""
    field = layers.zone_field(layer)
    layer.setRenderer(
        style_build.zoning_renderer([value for value in layers.outside_zones(layer, field) if value != "NULL"])
    )
    names = {name.casefold(): name for name in layer.fields().names()}
    label = names.get("libelle") or field
    layer.setLabeling(style_build.labels(label))
    layer.setLabelsEnabled(True)


def repaint(layer: QgsVectorLayer, colours: Mapping[str, str]) -> None:
    """Replace colours in the symbols and labels of a layer, whatever their opacity."""
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document, QgsReadWriteContext(), _KEPT)
    text = document.toString()
    for old, new in colours.items():
        before, after = QColor(old), QColor(new)
        numbers = f"{before.red()},{before.green()},{before.blue()},"
        # QGIS writes a colour as bytes, and since 3.40 a second time as shares, which win when it is read
        pattern = rf'(?<=")(?:{numbers})(\d+)(?:,rgb:[\d.]+,[\d.]+,[\d.]+,([\d.]+))?(?=")'
        text = re.sub(pattern, rf"{after.red()},{after.green()},{after.blue()},\1", text)
    changed = QDomDocument("qgis")
    changed.setContent(text)
    layer.importNamedStyle(changed, _KEPT)
