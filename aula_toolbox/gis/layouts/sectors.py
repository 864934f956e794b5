"""Sectors of a municipal map on the page: what is open, kept for firms, closed, and left to the national rules."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsExpression, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ...core.maps.zoning import sector_styles
from . import style_build

SECTORS, SECTORS_NAME = "secteurs_cnig", "Secteurs de la carte communale"


def dress_sectors(layer: QgsVectorLayer) -> None:
    """Draw sectors by their type, whatever a number has lost of it; each type of the standard has its words."""
    names = {name.casefold(): name for name in layer.fields().names()}
    kind = QgsExpression.quotedColumnRef(names["typesect"])
    code = f"lpad(trim(to_string(coalesce({kind}, ''))), 2, '0')"
    classes = []
    for row in sector_styles():
        fill = QColor(row["remplissage"])
        fill.setAlphaF(row["opacite"])
        symbol = QgsFillSymbol.createSimple(
            {"outline_color": row["contour"], "outline_width": str(row["largeur_pt"]), "outline_width_unit": "Point"}
        )
        symbol.symbolLayer(0).setColor(fill)
        if row["hachure"]:
            symbol.appendSymbolLayer(style_build.hatch(row["hachure"], row["contour"]))
        classes.append(QgsRendererCategory(row["code"] or None, symbol, row["libelle"]))
    layer.setRenderer(QgsCategorizedSymbolRenderer(code, classes))
    label = names.get("libelle")
    if label:
        layer.setLabeling(style_build.labels(label))
        layer.setLabelsEnabled(True)
