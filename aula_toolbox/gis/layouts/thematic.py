"""The layers of a thematic map: units in their classes or under their circles, limits, names of towns.

Method: docs/design/maps.md#thematic-colours
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QColor

from ...core.errors import AulaError
from ...core.maps.thematic.quantities import BOTH, CIRCLES
from ...core.maps.thematic.theme import GAIN, LOSS, PLAIN, KeyLine, MapTheme, circle_colour
from ...core.maps.thresholds import thresholds
from ...core.maps.tokens import Tokens
from ...core.maps.towns import town_ranks
from ...core.text import number
from ..vector.geometry import union
from . import style_build
from .fonts import text_format
from .layers import KEYED
from .situation import dressing

CODE, SIZE, NAME, PEOPLE = "classe", "effectif", "nom", "habitants"
LIMITS_NAME = "Limite d’intercommunalité"
_STRING, _REAL = QMetaType.Type.QString, QMetaType.Type.Double
_HATCH_GREY = "#8A8A8A"
_EDGE_MM = {"fin": 0.1, "usuel": 0.15}
_NAMED = 60  # units of which each is named
_MANY = 500


@dataclass
class MapUnits:
    """The units that a map shows, row by row: shapes, names, inhabitants (None where not known), groups."""

    crs: QgsCoordinateReferenceSystem
    shapes: list[QgsGeometry]
    names: list[str]
    people: list[float | None]
    groups: list[str]

    def area(self) -> float:
        """What they cover, in the square of the unit of their CRS."""
        return sum(shape.area() for shape in self.shapes)


def units_layer(units: MapUnits, theme: MapTheme, rows: Sequence[int], title: str) -> QgsVectorLayer:
    """The units of a map as a layer in memory, with their class and count, the largest counts first.

    rows: their places in the theme.

    Raises AulaError E_LAYERS when the layer does not take them all.
    """
    layer = QgsVectorLayer("MultiPolygon", title, "memory")
    layer.setCrs(units.crs)
    kinds = ((CODE, _STRING), (SIZE, _REAL), (NAME, _STRING), (PEOPLE, _REAL))
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in kinds])
    layer.updateFields()
    made = []
    every = zip(rows, units.shapes, units.names, units.people)
    for row, shape, name, people in sorted(every, key=lambda unit: -abs(theme.sizes[unit[0]] or 0.0)):
        feature = QgsFeature(layer.fields())
        copy = QgsGeometry(shape)
        copy.convertToMultiType()
        feature.setGeometry(copy)
        feature.setAttributes([theme.codes[row], theme.sizes[row], name, people])
        made.append(feature)
    _filled(layer, made)
    layer.setCustomProperty(KEYED, True)
    return layer


def _filled(layer: QgsVectorLayer, made: Sequence[QgsFeature]) -> None:
    added, _ = layer.dataProvider().addFeatures(list(made))
    if not added or layer.featureCount() != len(made):
        raise AulaError(
            "The units of the map could not be copied: {reason}", "E_LAYERS", reason=layer.dataProvider().lastError()
        )
    layer.updateExtents()


def dress_units(
    layer: QgsVectorLayer, theme: MapTheme, tokens: Tokens, circle_mm: float, code: str = CODE, size: str = SIZE
) -> None:
    """Draw units by the code of their class, with circles where the theme has any; code, size: their fields."""
    is_fine = layer.featureCount() > _MANY
    classes = [
        QgsRendererCategory(line.code, _unit_symbol(line, theme, tokens, circle_mm, size, is_fine), line.label)
        for line in theme.drawn
    ]
    renderer = QgsCategorizedSymbolRenderer(code, classes)
    if theme.circles is not None:
        # fills first, then circles; an order of the renderer would undo that: large circles are written first
        renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)


def patch(line: KeyLine, theme: MapTheme, tokens: Tokens, is_fine: bool = False) -> QgsFillSymbol:
    """How the ground of a unit is filled: the same on the map and in the legend."""
    is_ground = theme.kind == CIRCLES and line.code in (PLAIN, GAIN, LOSS)
    colour = tokens.colour("papier") if is_ground else line.colour
    is_pale = is_ground or line.colour.upper() in ("#FFFFFF", "#F2F2F2", "#F7F7F7", "#F4F4F5") or bool(line.hatch)
    edge = _HATCH_GREY if is_pale else tokens.colour("papier")
    width = _EDGE_MM["fin" if is_fine or is_pale else "usuel"]
    made = QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": edge, "outline_width": str(width), "joinstyle": "round"}
    )
    if line.hatch == "points":
        made.appendSymbolLayer(style_build.dots(tokens))
    elif line.hatch:
        ink = _HATCH_GREY if line.colour.upper() == "#FFFFFF" else style_build.ink(line.colour, tokens)
        made.appendSymbolLayer(style_build.hatch(float(line.hatch), ink))
    return made


def _unit_symbol(
    line: KeyLine, theme: MapTheme, tokens: Tokens, circle_mm: float, size: str, is_fine: bool
) -> QgsFillSymbol:
    made = patch(line, theme, tokens, is_fine)
    has_circle = theme.kind == BOTH or (theme.kind == CIRCLES and line.code in (PLAIN, GAIN, LOSS))
    if theme.circles is not None and has_circle:
        for rank in range(made.symbolLayerCount()):
            made.symbolLayer(rank).setRenderingPass(0)
        # a centroid layer would cut the circle at the edge of its unit
        place = {"geometryModifier": "point_on_surface($geometry)", "SymbolType": "Marker"}
        centre = QgsGeometryGeneratorSymbolLayer.create(place)
        centre.setSubSymbol(circle_symbol(line, theme, tokens, circle_mm, size))
        centre.setRenderingPass(1)
        made.appendSymbolLayer(centre)
    return made


def circle_symbol(line: KeyLine, theme: MapTheme, tokens: Tokens, circle_mm: float, size: str) -> QgsMarkerSymbol:
    """A circle whose area is as the count in a field: sizes by an expression, none for nothing."""
    colour = QColor(circle_colour(theme, line, tokens))
    colour.setAlphaF(0.75)
    made = QgsMarkerSymbol.createSimple(
        {"name": "circle", "outline_color": tokens.colour("papier"), "outline_width": "0.2"}
    )
    made.symbolLayer(0).setColor(colour)
    least, largest = thresholds()["cercle_minimum"], theme.circles.largest if theme.circles is not None else 1.0
    grown = f'max({least!r}, {circle_mm!r} * sqrt(abs("{size}") / {largest!r}))'
    rule = f'CASE WHEN coalesce("{size}", 0) = 0 THEN 0 ELSE {grown} END'
    made.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.Size, QgsProperty.fromExpression(rule))
    return made


def name_towns(layer: QgsVectorLayer, tokens: Tokens, is_above_circles: bool = False) -> None:
    """Names of communes by their inhabitants, more of them at larger scales; of all other units where they are few."""
    root = QgsRuleBasedLabeling.Rule(None)
    ranks = town_ranks()
    people = layer.fields().indexOf(PEOPLE)
    is_town = any(number(value) is not None for value in layer.uniqueValues(people))
    if not is_town and layer.featureCount() <= _NAMED:
        ranks = ranks[1:2]
    above = None
    for place, rank in enumerate(ranks):
        settings = QgsPalLayerSettings()
        settings.fieldName = NAME
        style = text_format(tokens, rank.size_pt, "texte", rank.is_bold)
        halo = QgsTextBufferSettings()
        halo.setEnabled(True)
        halo.setSize(0.6)
        halo.setColor(QColor(tokens.colour("papier")))
        style.setBuffer(halo)
        settings.setFormat(style)
        settings.placement = Qgis.LabelPlacement.OverPoint if is_above_circles else Qgis.LabelPlacement.Horizontal
        settings.centroidInside = True
        settings.priority = max(9 - 2 * place, 1)
        rule = QgsRuleBasedLabeling.Rule(settings)
        upper = f' AND "{PEOPLE}" < {above!r}' if above is not None else ""
        if is_town:
            rule.setFilterExpression(f'"{PEOPLE}" >= {rank.inhabitants!r}{upper}')
        if is_town and rank.coarsest:
            rule.setMinimumScale(rank.coarsest)
        above = rank.inhabitants
        root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def limits_layer(units: MapUnits, tokens: Tokens) -> QgsVectorLayer | None:
    """The limits of the groups of units (EPCI); None where there are fewer than two.

    Raises AulaError E_LAYERS, E_UNION.
    """
    groups: dict[str, list[QgsGeometry]] = {}
    for group, shape in zip(units.groups, units.shapes):
        if group:
            groups.setdefault(group, []).append(shape)
    if len(groups) < 2:
        return None
    layer = QgsVectorLayer("MultiLineString", LIMITS_NAME, "memory")
    layer.setCrs(units.crs)
    made = []
    for shapes in groups.values():
        feature = QgsFeature()
        whole = union(shapes)  # what it is made of lives no longer than itself
        edge = QgsGeometry(whole.constGet().boundary())
        edge.convertToMultiType()
        feature.setGeometry(edge)
        made.append(feature)
    _filled(layer, made)
    symbol = QgsLineSymbol()
    casing = QgsSimpleLineSymbolLayer(QColor(tokens.colour("papier")), 1.1)
    symbol.changeSymbolLayer(0, casing)
    line = QgsSimpleLineSymbolLayer(QColor(tokens.colour("nuit")), 0.6)
    line.setRenderingPass(1)
    symbol.appendSymbolLayer(line)
    renderer = QgsSingleSymbolRenderer(symbol)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    return layer


def white_ground(layer: QgsVectorLayer, tokens: Tokens) -> QgsVectorLayer:
    """The units in plain white, to lie below everything: what is outside them is grey."""
    white = layer.clone()
    white.setLabelsEnabled(False)
    look = {"color": tokens.colour("papier"), "outline_color": tokens.colour("papier"), "outline_width": "0.1"}
    white.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return dressing(white)
