"""What a plate has beside its map: the assembly plan, the numbers of its neighbours, the approval block, the sites.

Method: docs/design/maps.md#plates
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsTableCell,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt

from ...core.errors import AulaError
from ...core.maps.document import ReservedSite
from ...core.maps.plates import Plate, PlateFormat
from ...core.maps.templates import PREFIX, Box
from ...core.maps.tokens import Tokens
from ...core.typo import safe_text
from ..vector.memory import fill
from . import style_build
from .build import MM, LabelLook, frame, label
from .fonts import text_format
from .ocg import GROUP
from .situation import dressing

ROOM = 1.05
#: empty lines that the approval block keeps for the seal; height of a line
SEAL_LINES, LINE_MM_PER_PT, NOTE_GAP_MM = 7, 0.46, 3.0
KEY_PLAN = "7 Plan d’assemblage"
ARROWS = {"haut": "▲", "bas": "▼", "gauche": "◀", "droite": "▶"}


def kept(layer: QgsVectorLayer, title: str) -> QgsVectorLayer:
    """A copy in memory under a name of ours: many sheets then draw it without opening its file again each time.

    Raises AulaError E_READ when not all of it could be read.
    """
    copy = layer.materialize(QgsFeatureRequest())
    copy.setName(title)
    copy.setMetadata(layer.metadata())
    for key in layer.customPropertyKeys():
        copy.setCustomProperty(key, layer.customProperty(key))
    if copy.featureCount() != layer.featureCount() >= 0:
        raise AulaError("{layer}: not all of its features could be read.", "E_READ", layer=layer.name())
    return copy


def rectangle(plate: Plate) -> QgsRectangle:
    """What a plate shows."""
    return QgsRectangle(plate.x, plate.y, plate.x + plate.width, plate.y + plate.height)


def grid_layer(plates: Sequence[Plate], crs: QgsCoordinateReferenceSystem, tokens: Tokens) -> QgsVectorLayer:
    """The plates with their numbers; the present one is that of the variable `aula_planche`."""
    layer = dressing(QgsVectorLayer("Polygon", "Planches", "memory"))
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField("numero", QMetaType.Type.Int)])
    layer.updateFields()
    features = []
    for plate in plates:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(rectangle(plate)))
        feature.setAttributes([plate.number])
        features.append(feature)
    fill(layer, features)
    _dress_grid(layer, 0, tokens)
    return layer


def _dress_grid(layer: QgsVectorLayer, present: int, tokens: Tokens) -> None:
    root = QgsRuleBasedRenderer.Rule(None)
    edge = {"outline_color": tokens.colour("nuit"), "outline_width": "0.3"}
    for test, look in (
        (f'"numero" = {present}', {"color": tokens.colour("orange"), **edge}),
        ("ELSE", {"style": "no", **edge}),
    ):
        rule = QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(look))
        rule.setFilterExpression(test)
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(style_build.labels("numero", tokens=tokens))
    layer.setLabelsEnabled(True)


def assembly(
    layout: QgsPrintLayout, grid: QgsVectorLayer, outline: QgsVectorLayer, present: int, tokens: Tokens
) -> None:
    """Fill the assembly plan: the document, all plates with their numbers, the present one filled."""
    drawn = layout.itemById(f"{PREFIX}situation")
    if not isinstance(drawn, QgsLayoutItemMap):
        return
    own = grid.clone()
    layout.project().addMapLayers([own], False)  # it lives as long as the page
    _dress_grid(own, present, tokens)
    own.setCustomProperty(GROUP, KEY_PLAN)
    outline.setCustomProperty(GROUP, KEY_PLAN)
    frame(drawn, tokens)
    drawn.setCrs(grid.crs())
    drawn.setLayers([own, outline])
    drawn.setKeepLayerSet(True)
    around = QgsRectangle(grid.extent())
    around.scale(ROOM)
    drawn.zoomToExtent(around)


def outline_layer(document: QgsGeometry, crs: QgsCoordinateReferenceSystem, tokens: Tokens) -> QgsVectorLayer:
    """The document as one plain surface, below the assembly plan."""
    layer = dressing(QgsVectorLayer("MultiPolygon", "Document", "memory"))
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(document)
    fill(layer, [feature])
    look = {"color": tokens.colour("fond"), "outline_color": tokens.colour("nuit"), "outline_width": "0.2"}
    layer.renderer().setSymbol(QgsFillSymbol.createSimple(look))
    return layer


def name_neighbours(layout: QgsPrintLayout, sides: Mapping[str, int], form: PlateFormat, tokens: Tokens) -> None:
    """« ▶ planche 7 » in the gutter on each side where a plate goes on."""
    box, gap = form.frame, form.gutter
    middle_x, middle_y = box.x + box.w / 2, box.y + box.h / 2
    places = {
        "haut": Box(middle_x - 5 * gap, box.y - gap, 10 * gap, gap),
        "bas": Box(middle_x - 5 * gap, box.y + box.h, 10 * gap, gap),
        "gauche": Box(box.x - gap, middle_y - gap, gap, 2 * gap),
        "droite": Box(box.x + box.w, middle_y - gap, gap, 2 * gap),
    }
    for side, number in sides.items():
        place = places[side]
        text = f"{ARROWS[side]} planche\u00a0{number}" if side in ("haut", "bas") else f"{ARROWS[side]}\n{number}"
        item = label(layout, LabelLook(text, "nuit", bold=True), form.mention_pt, tokens)
        item.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        item.setId(f"{PREFIX}voisine_{side}")
        layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(place.x, place.y, MM))
        item.attemptResize(QgsLayoutSize(place.w, place.h, MM))


def seal(layout: QgsPrintLayout, form: PlateFormat, tokens: Tokens) -> None:
    """A frame over the empty lines at the foot of the title block, for the seal and the signature."""
    block = layout.itemById(f"{PREFIX}document")
    if block is None:
        return
    place = block.pagePos()
    box = QgsLayoutItemShape(layout)
    box.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    look = {"style": "no", "outline_color": tokens.colour("secondaire"), "outline_width": "0.2"}
    box.setSymbol(QgsFillSymbol.createSimple(look))
    box.setId(f"{PREFIX}cachet")
    layout.addLayoutItem(box)
    high = SEAL_LINES * form.text_pt * LINE_MM_PER_PT
    box.attemptMove(QgsLayoutPoint(place.x(), place.y() + block.rect().height() - high, MM))
    box.attemptResize(QgsLayoutSize(block.rect().width(), high, MM))


def place_note(layout: QgsPrintLayout, text: str) -> None:
    """Where the legend is when it had no room on the sheet: said below the title block, where nothing else lies."""
    note, block = layout.itemById(f"{PREFIX}renvoi_legende"), layout.itemById(f"{PREFIX}document")
    if isinstance(note, QgsLayoutItemLabel) and block is not None:
        place = block.pagePos()
        note.setText(text)
        note.attemptMove(QgsLayoutPoint(place.x(), place.y() + block.rect().height() + NOTE_GAP_MM, MM))


HEADERS = ("N°", "Objet", "Bénéficiaire", "Surface (m²)")
_SHARES = (0.1, 0.5, 0.25, 0.15)


def sites_layout(
    project: QgsProject, sites: Sequence[ReservedSite], form: PlateFormat, tokens: Tokens
) -> QgsPrintLayout:
    """Reserved sites as a table on as many pages as it takes."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(form.width, form.height, MM))
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.RepeatUntilFinished)
    table.setHeaderTextFormat(text_format(tokens, form.text_pt, "nuit", True))
    table.setContentTextFormat(text_format(tokens, form.text_pt))
    table.setIncludeTableHeader(True)
    table.setHeaders([_column(title, share, form) for title, share in zip(HEADERS, _SHARES)])
    table.setTableContents([[QgsTableCell(text) for text in _cells(site)] for site in sites])
    table.setColumnWidths([share * _wide(form) for share in _SHARES])
    table.setWrapBehavior(table.WrapBehavior.WrapText)
    title = label(layout, LabelLook("Emplacements réservés", "nuit", bold=True), form.subtitle_pt, tokens)
    layout.addLayoutItem(title)
    title.attemptMove(QgsLayoutPoint(form.margin, form.margin, MM))
    title.attemptResize(QgsLayoutSize(_wide(form), 3 * form.gutter, MM))
    top = form.margin + 4 * form.gutter
    holder = QgsLayoutFrame(layout, table)
    table.addFrame(holder, False)
    holder.attemptMove(QgsLayoutPoint(form.margin, top, MM))
    holder.attemptResize(QgsLayoutSize(form.width - 2 * form.margin, form.height - top - form.margin, MM))
    table.refresh()
    table.recalculateFrameSizes()
    return layout


def _cells(site: ReservedSite) -> tuple[str, str, str, str]:
    area = f"{site.area_m2:,.0f}".replace(",", "\u202f") if site.area_m2 else "–"
    return site.number or "–", safe_text(site.purpose), safe_text(site.beneficiary) or "–", area


def _wide(form: PlateFormat) -> float:
    """What the columns of a table share, its lines taken off."""
    return (form.width - 2 * form.margin) * 0.97


def _column(title: str, share: float, form: PlateFormat) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn(title)
    column.setWidth(share * _wide(form))
    return column
