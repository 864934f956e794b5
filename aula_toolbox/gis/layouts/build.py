"""From the facts of a template to the items of a page: nothing is filled yet, but everything is in its place.

Each kind of item has one builder; what a label shows is an expression on the layout's variables, so that the page
stays editable when it is opened in the layout designer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.maps import mentions, scales
from ...core.maps.templates import PREFIX, Template, TemplateItem
from ...core.maps.tokens import FOLDER, Tokens
from .fonts import printable, text_format

MAIN_MAP = f"{PREFIX}carte"
MM = Qgis.LayoutUnit.Millimeters
PROPERTIES = QgsLayoutObject.DataDefinedProperty
FRAME_MM = 0.3
PANEL_MARGIN_MM = 1.5
SECOND_PAGE = 1
A3_PT = 8.5  # letters of a legend on A3: on a larger paper its patches and the bar grow with them


@dataclass(frozen=True)
class LabelLook:
    """What a label of a role says and how: its text, colour token, weight and alignment."""

    text: str
    colour: str = "texte"
    bold: bool = False
    right: bool = False
    top: bool = False
    background: str = ""


def _variable(name: str) -> str:
    return f"[% coalesce(@{PREFIX}{name}, '') %]"


LABELS = {
    "titre": LabelLook(_variable("titre"), "papier", bold=True),
    "sous_titre": LabelLook(_variable("sous_titre"), "papier"),
    "titre_carte": LabelLook("", "nuit", bold=True),
    "echelle_num": LabelLook(f"[% {mentions.scale_expression(MAIN_MAP)} %]", bold=True),
    "projection": LabelLook(_variable("projection"), "secondaire"),
    "sources": LabelLook(_variable("sources"), "secondaire", top=True),
    "realisation": LabelLook(_variable("realisation")),
    "statut": LabelLook(_variable("statut"), "orange", bold=True),
    "pied": LabelLook(_variable("pied"), "secondaire"),
    "pagination": LabelLook(
        "[% 'p. ' || coalesce(@atlas_featurenumber, 1) || ' / ' || coalesce(@atlas_totalfeatures, 1) %]",
        "secondaire",
        right=True,
    ),
    "texte": LabelLook(_variable("texte"), top=True),
    "document": LabelLook(_variable("document"), top=True),
    "liste": LabelLook(_variable("liste"), top=True),
}
# A label or a picture of these roles shows the field of its own name of the page's feature
FIELD = "champ"
FIELD_LABELS = {
    FIELD: LabelLook("", top=True),
    "champ_titre": LabelLook("", "nuit", bold=True),
    "champ_papier": LabelLook("", "papier"),
    "champ_secondaire": LabelLook("", "secondaire", top=True),
    "champ_alerte": LabelLook("", "orange", top=True, background="fond"),
}


def field_value(name: str) -> str:
    """What a field of the page's feature says, as an expression; empty where it says nothing."""
    return f"coalesce(\"{name}\", '')"


def build(template: Template, tokens: Tokens, project: QgsProject) -> QgsPrintLayout:
    """The page of a template, in the charter of an agency, without content."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(template.id)
    page: QgsLayoutItemPage = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(template.page.w, template.page.h, MM))
    # maps first: bars, arrows and legends are linked to them
    for facts in sorted(template.items, key=_drawing_order):
        if facts.kind in BUILDERS:
            place(BUILDERS[facts.kind](layout, facts, tokens), facts, layout)
    if template.second:
        after = QgsLayoutItemPage(layout)
        after.setPageSize(QgsLayoutSize(template.page.w, template.page.h, MM))
        layout.pageCollection().addPage(after)
        for facts in sorted(template.second, key=_drawing_order):
            place(BUILDERS[facts.kind](layout, facts, tokens), facts, layout, SECOND_PAGE)
    return layout


def _drawing_order(facts: TemplateItem) -> int:
    """Bands below, then maps, because bars and arrows are linked to them, then the rest."""
    return {"shape": 0, "map": 1}.get(facts.kind, 2)


def place(item: QgsLayoutItem, facts: TemplateItem, layout: QgsPrintLayout, page: int = 0) -> None:
    """Give an item its id and its place on a page."""
    item.setId(PREFIX + facts.id)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(facts.box.x, facts.box.y, MM), True, False, page)
    item.attemptResize(QgsLayoutSize(facts.box.w, facts.box.h, MM))


def data_define(item: QgsLayoutItem, key: object, expression: str) -> None:
    """Let an expression drive a property of an item."""
    item.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))


def map_of(layout: QgsPrintLayout, facts: TemplateItem) -> QgsLayoutItemMap | None:
    """The map that an item belongs to: `_2` items to the second, the others to the first."""
    found = layout.itemById(f"{PREFIX}carte_2" if facts.id.endswith("_2") else MAIN_MAP)
    return found if isinstance(found, QgsLayoutItemMap) else None


def frame(item: QgsLayoutItem, tokens: Tokens, colour: str = "cadre") -> None:
    """Draw the frame of an item."""
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(FRAME_MM, MM))
    item.setFrameStrokeColor(QColor(tokens.colour(colour)))


def label(layout: QgsPrintLayout, look: LabelLook, size: float, tokens: Tokens) -> QgsLayoutItemLabel:
    """A label of the charter, not yet placed."""
    item = QgsLayoutItemLabel(layout)
    item.setText(printable(tokens, look.text))
    item.setTextFormat(text_format(tokens, size, look.colour, look.bold))
    item.setHAlign(Qt.AlignmentFlag.AlignRight if look.right else Qt.AlignmentFlag.AlignLeft)
    item.setVAlign(Qt.AlignmentFlag.AlignTop if look.top else Qt.AlignmentFlag.AlignVCenter)
    item.setMargin(0)
    if look.background:
        item.setBackgroundEnabled(True)
        item.setBackgroundColor(QColor(tokens.colour(look.background)))
        item.setMargin(PANEL_MARGIN_MM)
    return item


def _label(layout: QgsPrintLayout, facts: TemplateItem, tokens: Tokens) -> QgsLayoutItemLabel:
    if facts.role not in FIELD_LABELS:
        return label(layout, LABELS[facts.role], facts.size, tokens)
    item = label(layout, FIELD_LABELS[facts.role], facts.size, tokens)
    item.setText(f"[% {mentions.printed_expression(field_value(facts.id))} %]")
    if item.hasBackground():
        data_define(item, PROPERTIES.ExcludeFromExports, f"{field_value(facts.id)} = ''")
    return item


def filled(layout: QgsPrintLayout, look: dict[str, str]) -> QgsLayoutItemShape:
    """A rectangle of a look, not yet placed."""
    item = QgsLayoutItemShape(layout)
    item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    item.setSymbol(QgsFillSymbol.createSimple(look))
    return item


def _shape(layout: QgsPrintLayout, facts: TemplateItem, tokens: Tokens) -> QgsLayoutItemShape:
    return filled(layout, {"color": tokens.colour("nuit"), "style": "solid", "outline_style": "no"})


def _map(layout: QgsPrintLayout, facts: TemplateItem, tokens: Tokens) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(QColor(tokens.colour("papier")))
    frame(item, tokens)
    return item


def _legend(layout: QgsPrintLayout, facts: TemplateItem, tokens: Tokens) -> QgsLayoutItemLegend:
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(map_of(layout, facts))
    item.setResizeToContents(True)
    item.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperLeft)
    item.setBackgroundEnabled(False)
    text, title = tokens.size("legende"), tokens.size("legende_titre")
    for part, size, colour in (
        (QgsLegendStyle.Style.Group, title, "nuit"),
        (QgsLegendStyle.Style.Subgroup, title, "nuit"),
        (QgsLegendStyle.Style.SymbolLabel, text, "texte"),
    ):
        style = item.style(part)
        style.setTextFormat(text_format(tokens, size, colour, colour == "nuit"))
        item.setStyle(part, style)
    item.rstyle(QgsLegendStyle.Style.Group).setMargin(QgsLegendStyle.Side.Top, 3.5)
    item.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 3.5)
    item.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Bottom, 0.8)
    item.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.8)
    item.setBoxSpace(0)
    larger = max(text / A3_PT, 1.0)
    item.setSymbolWidth(7 * larger)
    item.setSymbolHeight(4.0 * larger)
    item.setWrapString("")
    return item


def _scalebar(layout: QgsPrintLayout, facts: TemplateItem, tokens: Tokens) -> QgsLayoutItemScaleBar:
    in_metres = "_m" in facts.id.replace("_km", "")
    metres = 1.0 if in_metres else 1000.0
    linked = map_of(layout, facts)
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(linked)
    item.setUnits(Qgis.DistanceUnit.Meters if in_metres else Qgis.DistanceUnit.Kilometers)
    item.setUnitLabel("m" if in_metres else "km")
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    item.setHeight(2.2 * max(tokens.size("legende") / A3_PT, 1.0))
    item.setBoxContentSpace(0.5)
    numbers = QgsBasicNumericFormat()
    numbers.setDecimalSeparator(",")
    numbers.setThousandsSeparator(printable(tokens, mentions.NARROW))
    numbers.setShowTrailingZeros(False)
    item.setNumericFormat(numbers)
    item.setTextFormat(text_format(tokens, tokens.size("legende")))
    if linked is not None:
        target = scales.bar_target(facts.box.w)
        data_define(item, PROPERTIES.ScalebarSegmentWidth, scales.bar_unit_expression(target, metres, linked.id()))
        in_use = scales.metres_expression(linked.id())
        hidden = f"NOT ({in_use})" if in_metres else in_use
        # vector output ignores an item's opacity; the layout designer ignores the exclusion
        data_define(item, PROPERTIES.ExcludeFromExports, hidden)
        data_define(item, PROPERTIES.Opacity, f"if({hidden}, 0, 100)")
    return item


def _picture(layout: QgsPrintLayout, facts: TemplateItem, tokens: Tokens) -> QgsLayoutItemPicture:
    item = QgsLayoutItemPicture(layout)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    item.setPictureAnchor(QgsLayoutItem.ReferencePoint.Middle)
    if facts.role == "nord":
        item.setPicturePath(str(FOLDER / "nord.svg"))
        item.setLinkedMap(map_of(layout, facts))
        item.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
    elif facts.role == FIELD:
        item.setMode(Qgis.PictureFormat.SVG)
        data_define(item, PROPERTIES.PictureSource, field_value(facts.id))
    elif facts.id == "logo":
        item.setPicturePath(str(tokens.logos.get("logo.agence", "")))
    return item


BUILDERS: dict[str, Callable[[QgsPrintLayout, TemplateItem, Tokens], QgsLayoutItem]] = {
    "shape": _shape,
    "map": _map,
    "label": _label,
    "legend": _legend,
    "scalebar": _scalebar,
    "picture": _picture,
}
