"""One page a row of a table: the texts of a page are fields of its feature, so that no code runs between pages.

Unlike an atlas of a layer, a row without geometry has its page too: what belongs to the map is then left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ...core.maps.templates import Template
from ...core.maps.thresholds import thresholds
from ...core.maps.tokens import Tokens
from ..vector.sources import attribute_text
from . import fonts
from .atlas import RANK, Coverage, fill_coverage
from .build import FIELD_LABELS, PROPERTIES, data_define
from .fill import item
from .layers import PROPERTY

Row = Mapping[str, object]
KINDS = {"polygon": "MultiPolygon", "point": "MultiPoint", "line": "MultiLineString"}
OF_THE_MAP = ("carte", "echelle_km", "echelle_m", "echelle_num", "nord", "projection", "legende", "situation")
SHADE = 45
POINTS_PER_MM = 72 / 25.4
_MM = Qgis.LayoutUnit.Millimeters
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
MEASURED = 12
_TYPES: dict[type, QMetaType.Type] = {int: QMetaType.Type.Int, float: QMetaType.Type.Double}


def pages_of(
    rows: Sequence[Row],
    names: Sequence[str],
    shapes: Sequence[QgsGeometry | None],
    kind: str,
    crs: QgsCoordinateReferenceSystem,
) -> Coverage:
    """The pages of an atlas from rows that all have the same fields, in their order."""
    layer = QgsVectorLayer(KINDS.get(kind, "NoGeometry"), "pages", "memory")
    layer.setCrs(crs)
    fields = [QgsField(name, _kind(rows, name)) for name in rows[0]]
    filled = fill_coverage(layer, fields, [tuple(row.values()) for row in rows], names, shapes)
    return Coverage(filled, list(names))


def _kind(rows: Sequence[Row], name: str) -> QMetaType.Type:
    value = next((row[name] for row in rows if row[name] is not None), "")
    return _TYPES.get(type(value), QMetaType.Type.QString)


def outlined(pages: Coverage, names: tuple[str, str, str], source: str, tokens: Tokens) -> QgsVectorLayer:
    """The features of all pages as a layer of the map, that of the page outlined in bold.

    names: those of the layer, of the page's feature and of the others in the legend.
    """
    layer = pages.layer.clone()
    layer.setName(names[0])
    layer.setCustomProperty(f"{PROPERTY}role", "")
    layer.setCustomProperty(f"{PROPERTY}source", source)
    bold, thin = (_symbol(layer, tokens.colour(colour), width) for colour, width in (("orange", 0.7), ("limite", 0.3)))
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(bold, 0, 0, f'"{RANK}" = @atlas_featurenumber', names[1]))
    root.appendChild(QgsRuleBasedRenderer.Rule(thin, 0, 0, "ELSE", names[2]))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def _symbol(layer: QgsVectorLayer, colour: str, width: float) -> QgsSymbol:
    if layer.geometryType() == Qgis.GeometryType.Polygon:
        shade = QColor(colour)
        fill = f"{shade.red()},{shade.green()},{shade.blue()},{SHADE}"
        return QgsFillSymbol.createSimple({"color": fill, "outline_color": colour, "outline_width": f"{width}"})
    if layer.geometryType() == Qgis.GeometryType.Line:
        return QgsLineSymbol.createSimple({"color": colour, "width": f"{width * 2}"})
    return QgsMarkerSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "size": f"{2 + 3 * width:.1f}"})


def follow_fields(layout: QgsPrintLayout, template: Template, pages: Coverage) -> list[str]:
    """Fit every text to the longest of all pages, and leave out the map of a page without geometry.

    Returns the items whose longest text does not fit even at the smallest size.
    """
    for name in OF_THE_MAP:
        drawn = item(layout, name)
        if drawn is not None:
            properties = drawn.dataDefinedProperties()
            hidden = properties.property(PROPERTIES.ExcludeFromExports).asExpression() or "false"
            data_define(drawn, PROPERTIES.ExcludeFromExports, f"is_empty_or_null(@atlas_geometry) OR ({hidden})")
    everything = (*template.items, *template.second)
    return [facts.id for facts in everything if facts.role in FIELD_LABELS and not _fit(layout, facts.id, pages)]


def _fit(layout: QgsPrintLayout, name: str, pages: Coverage) -> bool:
    label = item(layout, name)
    if not isinstance(label, QgsLayoutItemLabel):
        return True
    texts = sorted({attribute_text(feature[name]) for feature in pages.layer.getFeatures()}, key=len, reverse=True)
    highest = sorted(texts, key=lambda text: text.count("\n"), reverse=True)
    least = thresholds()["police_minimale"]
    # measuring a text takes milliseconds: only those that may need the most room
    too_long = [
        text for text in {*texts[:MEASURED], *highest[:MEASURED]} if not fonts.shrink_to_fit(label, text, least)
    ]
    return not too_long


def write_on(
    layout: QgsPrintLayout,
    name: str,
    size: tuple[float, float],
    texts: Iterable[tuple[str, QgsRectangle, str, float]],
    tokens: Tokens,
) -> None:
    """Write fields of the page over a drawing, as text: a PDF holds the texts of a drawing as outlines.

    size: of the drawing, in its units. texts: the field, its box and the size of its letters in these units, its side.
    """
    drawn = item(layout, name)
    if drawn is None:
        return
    frame = drawn.sceneBoundingRect()
    scale = min(frame.width() / size[0], frame.height() / size[1])
    left = frame.x() + (frame.width() - scale * size[0]) / 2
    top = frame.y() + (frame.height() - scale * size[1]) / 2
    for field, box, side, letters in texts:
        label = QgsLayoutItemLabel(layout)
        label.setText(f"[% coalesce(\"{field}\", '') %]")
        label.setTextFormat(fonts.text_format(tokens, letters * scale * POINTS_PER_MM))
        label.setHAlign(_SIDES[side])
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        label.setMarginX(0)
        label.setMarginY(0)
        layout.addLayoutItem(label)
        place = QgsLayoutPoint(left + scale * box.xMinimum(), top + scale * box.yMinimum(), _MM)
        label.attemptMove(place)
        label.attemptResize(QgsLayoutSize(scale * box.width(), scale * box.height(), _MM))
