"""Zones as a plan on paper draws them: a colour a type, a shade a label, each label in the legend with its words."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsCategorizedSymbolRenderer, QgsExpression, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ...core.maps.thresholds import thresholds
from ...core.maps.zoning import OTHER, PlanClass, plan_classes, zone_styles
from ..vector.sources import attribute_text
from . import style_build
from .layers import PROPERTY

READING, COLOURS = f"{PROPERTY}lecture", f"{PROPERTY}couleurs"
OUTLINE, OUTLINE_PT = "#343434", 0.8
LETTER_PT = 9.0  # letters of zones, which are what a reader looks for
#: lines that let the letter of a zone and the cadastre below be read
HATCH_PITCH_MM, HATCH_WIDTH_MM = 3.0, 0.13


def classes_of(layer: QgsVectorLayer, own: Mapping[str, str]) -> list[PlanClass]:
    """The classes of a layer of zones, by its labels. own: colours of the authority."""
    names = {name.casefold(): name for name in layer.fields().names()}
    fields = [names.get(name, "") for name in ("libelle", "typezone", "libelong")]
    rows = (
        (*(attribute_text(feature[field]).strip() if field else "" for field in fields), feature.geometry().area())
        for feature in layer.getFeatures()
    )
    return plan_classes(((label, kind, long, area) for label, kind, long, area in rows), own)


def dress_plan(layer: QgsVectorLayer, own: Mapping[str, str]) -> None:
    """Draw zones by their labels; the letter of each is always printed."""
    names = {name.casefold(): name for name in layer.fields().names()}
    label = QgsExpression.quotedColumnRef(names["libelle"])
    kind = QgsExpression.quotedColumnRef(names["typezone"])
    key = f"coalesce(trim({kind}), '') || '|' || coalesce(trim({label}), '')"
    classes = [
        QgsRendererCategory(f"{one.kind}|{one.label}", _symbol(one), one.words) for one in classes_of(layer, own)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(key, classes))
    layer.setLabeling(style_build.labels(names["libelle"], size_pt=LETTER_PT))
    layer.setLabelsEnabled(True)


#: greys of the types, apart from each other and from the black of what lies over them
GREYS = {"U": "#B5B5B5", "AUc": "#CBCBCB", "AUs": "#DEDEDE", "A": "#FFFFFF", "N": "#F0F0F0"}


def grey(layer: QgsVectorLayer) -> None:
    """Draw zones in a grey a type with their names, under prescriptions in black: for a print of one ink."""
    names = {name.casefold(): name for name in layer.fields().names()}
    kinds = {row["typezone"]: row["libelle"] for row in zone_styles()}
    present = {attribute_text(feature[names["typezone"]]).strip() for feature in layer.getFeatures()}
    classes = []
    for kind in [*(one for one in kinds if one in present), *sorted(present - set(kinds))]:
        words = kinds.get(kind, f"{kinds[OTHER]} : {kind}")
        made = _symbol(PlanClass(kind, kind, words, "#FFFFFF", kind not in GREYS))
        made.symbolLayer(0).setColor(QColor(GREYS.get(kind, "#FFFFFF")))
        classes.append(QgsRendererCategory(kind, made, words))
    key = f"trim({QgsExpression.quotedColumnRef(names['typezone'])})"
    layer.setRenderer(QgsCategorizedSymbolRenderer(key, classes))
    layer.setLabeling(style_build.labels(names.get("libelle", names["typezone"]), size_pt=LETTER_PT))
    layer.setLabelsEnabled(True)


def _symbol(one: PlanClass) -> QgsFillSymbol:
    made = QgsFillSymbol.createSimple(
        {"outline_color": OUTLINE, "outline_width": str(OUTLINE_PT), "outline_width_unit": "Point"}
    )
    colour = QColor(one.colour)
    colour.setAlphaF(thresholds()["zonage_alpha"])
    made.symbolLayer(0).setColor(colour)
    if one.is_hatched:
        made.appendSymbolLayer(style_build.hatch(45.0, OUTLINE, HATCH_PITCH_MM, HATCH_WIDTH_MM))
    return made
