"""Names of the objects of a map: beside them where they fit, else numbers on the map and a list beside it.

Method: docs/design/maps.md#numbered-names
"""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLabelObstacleSettings,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsMapRendererParallelJob,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ...core.errors import AulaError
from ...core.maps.templates import PREFIX, Template, TemplateItem
from ...core.maps.thresholds import thresholds
from ...core.maps.tokens import Tokens
from ...core.text import fold
from ...core.typo import compose, safe_text
from ..vector.sources import attribute_text
from . import fonts
from .layers import transformed

LIST = "liste"
NAMED = "aula/named"
MEASURE_DPI, NAME_PT, NUMBER_PT, HALO_MM = 96.0, 7.0, 8.0, 0.5
INDENT = "\u2003\u2002"  # under the names, past their numbers


def expression_of(layer: QgsVectorLayer, text: str) -> QgsExpression:
    """What names the objects of a layer: a field or an expression. Raises AulaError E_EXPRESSION when it cannot be."""
    own = text if layer.fields().indexOf(text) < 0 else QgsExpression.quotedColumnRef(text)
    made, context = QgsExpression(own), QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFields(layer.fields())
    unknown = [] if made.hasParserError() else sorted(made.referencedColumns() - {*layer.fields().names(), "*"})
    if made.hasParserError() or unknown:
        reason = made.parserErrorString() or ", ".join(unknown)
        raise AulaError(
            "The expression {expression} cannot be read: {reason}", "E_EXPRESSION", expression=text, reason=reason
        )
    made.prepare(context)
    return made


def with_names(layer: QgsVectorLayer, project: QgsProject, text: str, tokens: Tokens) -> QgsVectorLayer:
    """The layer with the names of its objects beside them; a layer of the project is copied."""
    named = expression_of(layer, text)
    own = layer if project.mapLayer(layer.id()) is None else layer.clone()
    own.setCustomProperty(NAMED, True)
    _label(own, named.expression(), tokens, NAME_PT, False)
    return own


def names_inside(layer: QgsVectorLayer, drawn: QgsLayoutItemMap, text: str) -> dict[int, str]:
    """The names of the objects that a map shows, by their id; those without a name have none."""
    named = expression_of(layer, text)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFields(layer.fields())
    seen = transformed(drawn.extent(), drawn.crs(), layer.crs(), drawn.layout().project())
    found = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(seen)):
        context.setFeature(feature)
        words = safe_text(attribute_text(named.evaluate(context))).strip()
        if words:
            found[feature.id()] = compose(words[:1].upper() + words[1:])
    return found


def share_placed(layer: QgsVectorLayer, drawn: QgsLayoutItemMap, count: int) -> float:
    """Which share of the names finds its place on a map, 1 where there are none."""
    if not count:
        return 1.0
    size = QSizeF(*(side / 25.4 * MEASURE_DPI for side in (drawn.rect().width(), drawn.rect().height())))
    settings = drawn.mapSettings(drawn.extent(), size, MEASURE_DPI, True)
    settings.setFlag(Qgis.MapSettingsFlag.ForceVectorOutput, False)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    placed = {
        label.featureId
        for label in job.takeLabelingResults().allLabels()
        if label.layerID == layer.id() and not label.isUnplaced
    }
    return min(len(placed) / count, 1.0)


def numbered(layer: QgsVectorLayer, names: dict[int, str], tokens: Tokens) -> list[str]:
    """Number the objects in the order of their names, print all numbers, and give the lines of the list."""
    order = sorted(names, key=lambda own: (fold(names[own]), own))
    pairs = ", ".join(f"'{own}', '{place}'" for place, own in enumerate(order, 1))
    _label(layer, f"map_get(map({pairs}), to_string($id))", tokens, NUMBER_PT, True)
    return [f"{place}\u2002{names[own]}" for place, own in enumerate(order, 1)]


def _label(layer: QgsVectorLayer, expression: str, tokens: Tokens, size: float, is_number: bool) -> None:
    letters = fonts.text_format(tokens, size, "nuit" if is_number else "texte", is_number)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(HALO_MM)
    halo.setColor(QColor(tokens.colour("papier")))
    letters.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.setFormat(letters)
    is_area = layer.geometryType() == Qgis.GeometryType.Polygon
    settings.placement = Qgis.LabelPlacement.OutsidePolygons if is_area else Qgis.LabelPlacement.AroundPoint
    settings.dist = 0.6 if is_area else 1.6
    settings.priority = 10
    obstacle = QgsLabelObstacleSettings()
    obstacle.setIsObstacle(True)
    settings.setObstacleSettings(obstacle)
    line = QgsSimpleLineCallout()
    line.setEnabled(is_area)
    settings.setCallout(line)
    if is_number:
        placing = settings.placementSettings()
        placing.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
        settings.setPlacementSettings(placing)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def most_listed() -> int:
    """So many names still make a list; more are left to the map."""
    return int(thresholds()["noms_listes"])


def least_placed() -> float:
    """Below this share of names on the map, numbers and a list stand for them."""
    return float(thresholds()["noms_places"])


def with_list(template: Template, tokens: Tokens) -> Template:
    """The template with a block for the list of names."""
    place = template["echelle_num"].box
    item = TemplateItem(LIST, "label", LIST, replace(place, h=20.0), tokens.size("sources") + 0.5)
    return replace(template, items=(*template.items, item))


def say_list(layout: QgsPrintLayout, template: Template, lines: list[str]) -> None:
    """Write the list in its block, lines that are too long going on under their names."""
    item = layout.itemById(PREFIX + LIST)
    if isinstance(item, QgsLayoutItemLabel):
        width = min(template["legende"].box.w, template["echelle_num"].box.w) - 2.0
        QgsExpressionContextUtils.setLayoutVariable(layout, PREFIX + LIST, "\n".join(_hung(item, lines, width)))
        item.refresh()


def _hung(item: QgsLayoutItemLabel, lines: list[str], width: float) -> list[str]:
    shown = []
    for line in lines:
        first, *rest = fonts.broken(item, line, width - 4.0)
        shown += [first, *(INDENT + part for part in rest)]
    return shown
