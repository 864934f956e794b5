"""Dress layers for a page: styles of the library where a layer has none, the national zoning, an agency's palette."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...core.maps import zoning
from ...core.maps.choices import GREY, PLAN
from ...core.maps.styles import plain_style, recognised
from ...core.maps.styles import styles as library
from ...core.maps.tokens import Tokens, shipped_tokens
from ...core.maps.zoning import zone_colours
from ..results import products
from ..vector.sources import attribute_text
from . import layers, plan, style_build
from .prescriptions import KINDS, NAMES, blacken, dress_overlay
from .sectors import SECTORS, SECTORS_NAME, dress_sectors

GEOMETRIES = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "ligne",
    Qgis.GeometryType.Polygon: "polygone",
}
ZONING = "zonage_cnig"
ZONING_NAME = "Zonage du document d’urbanisme"
STUDY_SCALE = 10_000.0
#: what locates a subject when it lies under one; alone on a page it is the subject
BACKGROUND = ("bati", "routes", "voies_ferrees", "eau", "cours_eau", "vegetation")
_KEPT = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling


def dressed(
    shown: Sequence[QgsMapLayer], project: QgsProject, tokens: Tokens, zoning_scale: float = 0.0, reading: str = ""
) -> list[QgsMapLayer]:
    """The layers of a page in their order, styled for it; layers of the project are never changed, but copied.

    A layer read from a file without a style of its own gets the library's style for its fields; zones are drawn in
    the national colours on a zoning page, whose scale is given; colours of our charter become the agency's own.
    """
    return [
        _dressed(layer, project, tokens, zoning_scale, rank, reading) if isinstance(layer, QgsVectorLayer) else layer
        for rank, layer in enumerate(shown)
    ]


def _dressed(
    layer: QgsVectorLayer, project: QgsProject, tokens: Tokens, zoning_scale: float, rank: int, reading: str = ""
) -> QgsVectorLayer:
    if not layer.isValid():
        return layer
    repainted = {old: new for old, new in tokens.replaced_colours(shipped_tokens()).items() if old != "#FFFFFF"}
    is_guest = project.mapLayer(layer.id()) is None
    geometry = GEOMETRIES.get(layer.geometryType(), "")
    style = recognised(layer.fields().names(), geometry, layers.table_name(layer))
    # a layer in memory or of the catalogue was dressed by whoever made it
    is_file = (
        is_guest and layer.providerType() != "memory" and not layer.customProperty(f"{layers.PROPERTY}record_id", "")
    )
    is_plain = is_file and not loads_own_style(layer)
    is_zoning = style in (ZONING, SECTORS, *KINDS) and zoning_scale > 0
    if not (is_file or is_zoning or repainted):
        return layer
    copy = layer if is_guest else layer.clone()
    if is_file:
        copy.setName(_plain_name(copy, style if is_plain else ""))
    if is_zoning and reading:
        copy.setCustomProperty(plan.READING, reading)
    if is_plain or is_zoning:
        _dress(copy, style, geometry, zoning_scale, rank)
    if is_plain and style in BACKGROUND:
        copy.setCustomProperty(layers.GROUND, True)
    if repainted:
        repaint(copy, repainted)
    return copy


def _dress(layer: QgsVectorLayer, style: str, geometry: str, zoning_scale: float, rank: int) -> None:
    if style == ZONING and layer.customProperty(plan.READING) == PLAN and _has_labels(layer):
        plan.dress_plan(layer, zone_colours(str(layer.customProperty(plan.COLOURS) or "") or None))
    elif style == ZONING and layer.customProperty(plan.READING) == GREY:
        plan.grey(layer)
    elif style == ZONING:
        dress_zoning(layer, zoning_scale)
    elif style == SECTORS:
        dress_sectors(layer)
    elif style in KINDS:
        dress_overlay(layer, geometry, style)
        if layer.customProperty(plan.READING) == GREY:
            blacken(layer)
    elif style:
        products.load_style(layer, f"{style}.qml")
    elif geometry:
        style_build.apply(layer, plain_style(geometry, rank))


def _has_labels(layer: QgsVectorLayer) -> bool:
    return any(name.casefold() == "libelle" for name in layer.fields().names())


def dress(layer: QgsVectorLayer, style: str, geometry: str, rank: int) -> None:
    """Give a layer a style of the library, or a colour of the categories by its rank; zones as at study scale."""
    _dress(layer, style, geometry, STUDY_SCALE, rank)


def _plain_name(layer: QgsVectorLayer, style: str) -> str:
    """What a legend calls a layer read from a file: its own title, the words of its style, else its table's name."""
    title = layer.metadata().title().strip()
    if title and style not in BACKGROUND:
        return title
    if style == ZONING:
        return ZONING_NAME
    if style == SECTORS:
        return SECTORS_NAME
    if style in NAMES:
        return NAMES[style]
    rows = library().get(style, ())
    if style in BACKGROUND:
        return rows[0].label
    table = layers.table_name(layer) or layer.name()
    return rows[0].label if len(rows) == 1 else table.replace("_", " ").strip().capitalize()


def loads_own_style(layer: QgsVectorLayer) -> bool:
    """Give a layer the style saved with its file or table (Processing opens layers without it); False without one."""
    told = layer.loadDefaultStyle()
    return bool(told[-1] if isinstance(told, tuple) else told)


def dress_zoning(layer: QgsVectorLayer, denominator: float = 0.0) -> None:
    """Draw a CNIG zoning layer in the national colours, its values outside the standard named in the legend.

    denominator: scale of the map, to choose labels that the zones can carry; 0 keeps the zones' own labels.
    """
    field = layers.zone_field(layer)
    layer.setRenderer(style_build.zoning_renderer(layers.outside_zones(layer, field)))
    names = {name.casefold(): name for name in layer.fields().names()}
    label = names.get("libelle")
    if label and denominator:
        chosen = zoning.label_field(_zone_sizes(layer, label), denominator, style_build.LABEL_PT)
        label = names.get(chosen, label)
    layer.setLabeling(style_build.labels(label or field))
    layer.setLabelsEnabled(True)


def _zone_sizes(layer: QgsVectorLayer, label: str) -> Iterator[tuple[str, float, float]]:
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        yield attribute_text(feature[label]), box.width(), box.height()


def zoning_document(shown: Sequence[QgsMapLayer]) -> str:
    """Name of the planning document of a zoning page, and its approval date when the data give it."""
    for layer in shown:
        if isinstance(layer, QgsVectorLayer) and layers.zone_field(layer):
            names = {name.casefold(): layer.fields().indexOf(name) for name in layer.fields().names()}
            index = names.get("datappro", -1)
            dates = sorted(attribute_text(value) for value in layer.uniqueValues(index)) if index >= 0 else []
            told = [zoning.approval(value) for value in dates]
            name = "" if layers.is_raw_name(layer.name(), layer) else layer.name()
            title = layer.metadata().title().strip() or name  # the name of a table is no name of a document
            is_told = bool(told[-1:] and told[-1]) or bool(layer.metadata().title().strip())  # more than its heading
            return "\n".join(line for line in (title, *told[-1:]) if line) if is_told else ""
    return ""


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
