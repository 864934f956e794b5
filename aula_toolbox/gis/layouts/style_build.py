"""From the rows of the style library to renderers and labels; `scripts/styles.py` writes them as QML."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.maps import zoning
from ...core.maps.colours import contrast
from ...core.maps.styles import StyleClass, colour_of
from ...core.maps.thresholds import thresholds
from ...core.maps.tokens import Tokens, shipped_tokens
from ...core.reference import Row
from .fonts import text_format
from .towns import town_labels

HATCH_SPACING_MM = 1.6
HATCH_WIDTH_MM = 0.3
LABEL_PT = 7.0
TOWNS = "communes"


def _alpha(colour: str, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def _fill(row: StyleClass, tokens: Tokens) -> QgsFillSymbol:
    colour = colour_of(row.colour, tokens)
    outline = {
        "outline_color": colour_of(row.outline, tokens),
        "outline_width": str(row.width_mm),
        "outline_style": "dash" if row.hatch == "tirets" else "solid",
        "joinstyle": "round",
    }
    if not row.alpha:
        return QgsFillSymbol.createSimple({"style": "no", **outline})
    symbol = QgsFillSymbol.createSimple({"color": _alpha(colour, row.alpha).name(QColor.NameFormat.HexArgb), **outline})
    symbol.symbolLayer(0).setColor(_alpha(colour, row.alpha))
    if row.hatch == "points":
        symbol.appendSymbolLayer(dots(tokens))
    elif row.hatch and row.hatch != "tirets":
        angle, _, kind = row.hatch.partition("-")
        symbol.appendSymbolLayer(
            hatch(float(angle), colour_of("palette.absent[1]", tokens) if kind else ink(colour, tokens))
        )
    return symbol


def ink(fill: str, tokens: Tokens) -> str:
    """The colour of a hatch: that of the text or of the paper, whichever is seen better on the fill."""
    return max((tokens.colour("texte"), tokens.colour("papier")), key=lambda ink: contrast(ink, fill))


def hatch(
    angle: float, colour: str, pitch_mm: float = HATCH_SPACING_MM, width_mm: float = HATCH_WIDTH_MM
) -> QgsLinePatternFillSymbolLayer:
    """Parallel lines, which keep a class apart in a grey print."""
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(pitch_mm)
    line = QgsLineSymbol.createSimple({"color": colour, "width": str(width_mm)})
    lines.setSubSymbol(line)
    return lines


def dots(tokens: Tokens) -> QgsPointPatternFillSymbolLayer:
    """Dots, which keep a class apart as lines do."""
    pattern = QgsPointPatternFillSymbolLayer()
    pattern.setDistanceX(HATCH_SPACING_MM)
    pattern.setDistanceY(HATCH_SPACING_MM)
    dot = {"name": "circle", "size": "0.6", "color": tokens.colour("texte"), "outline_style": "no"}
    pattern.setSubSymbol(QgsMarkerSymbol.createSimple(dot))
    return pattern


def _line(row: StyleClass, tokens: Tokens) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple({"color": colour_of(row.colour, tokens), "width": str(row.width_mm)})


# a point cannot be hatched: its shape says the class instead
_SHAPES = {"": "circle", "45": "square", "135": "triangle", "points": "diamond"}


def _marker(row: StyleClass, tokens: Tokens) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": _SHAPES.get(row.hatch, "circle"),
            "color": colour_of(row.colour, tokens),
            "size": "2.8",
            "outline_color": colour_of(row.outline, tokens),
            "outline_width": str(row.width_mm),
        }
    )


_SYMBOLS = {"polygone": _fill, "ligne": _line, "point": _marker}


def symbol(row: StyleClass, tokens: Tokens) -> QgsSymbol:
    """The symbol of one class."""
    return _SYMBOLS[row.geometry](row, tokens)


def renderer(rows: Sequence[StyleClass], tokens: Tokens | None = None) -> QgsFeatureRenderer:
    """The renderer of a style: one symbol, categories, or a veil outside the features."""
    charter = tokens or shipped_tokens()
    first = rows[0]
    if first.rendering == "categories":
        classes = [QgsRendererCategory(row.value, symbol(row, charter), row.label) for row in rows]
        return QgsCategorizedSymbolRenderer(first.field, classes)
    single = QgsSingleSymbolRenderer(symbol(first, charter))
    return QgsInvertedPolygonRenderer(single) if first.rendering == "inverse" else single


def labels(
    field: str,
    finest: float = 0.0,
    tokens: Tokens | None = None,
    is_expression: bool = False,
    size_pt: float = LABEL_PT,
) -> QgsVectorLayerSimpleLabeling:
    """Labels of a field, or of an expression, with a white halo; from `finest` on (denominator), always when 0."""
    charter = tokens or shipped_tokens()
    style = text_format(charter, size_pt)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(charter.colour("papier")))
    style.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = is_expression
    settings.setFormat(style)
    settings.placement = Qgis.LabelPlacement.Horizontal
    if finest:
        settings.scaleVisibility = True
        settings.minimumScale = finest
        settings.maximumScale = 0
    return QgsVectorLayerSimpleLabeling(settings)


def apply(layer: QgsVectorLayer, rows: Sequence[StyleClass], tokens: Tokens | None = None) -> None:
    """Give a style of the library to a layer."""
    layer.setRenderer(renderer(rows, tokens))
    text = rows[0].text
    if text:
        charter, is_towns = tokens or shipped_tokens(), rows[0].style == TOWNS
        layer.setLabeling(town_labels(text, charter) if is_towns else labels(text, rows[0].finest_label, charter))
        layer.setLabelsEnabled(True)


# --- zoning: two drawings of the same classes, one on each side of 1/2 500 ---------------------------------------


def _pt(points: float) -> str:
    return str(points)


def zone_fill(row: Row) -> QgsFillSymbol:
    """A zone at study scale: a colour with its own alpha, a thin outline."""
    made = QgsFillSymbol.createSimple(
        {"outline_color": row["contour"], "outline_width": _pt(row["largeur_pt"]), "outline_width_unit": "Point"}
    )
    made.symbolLayer(0).setColor(_alpha(row["remplissage"], thresholds()["zonage_alpha"]))
    if row["typezone"] == zoning.OTHER:
        made.appendSymbolLayer(hatch(45.0, row["contour"]))
    return made


def zone_outline(row: Row) -> QgsFillSymbol:
    """A zone at the scale of the parcel: no fill, a strong outline and a soft inner edge."""
    made = QgsFillSymbol()
    edge = QgsSimpleLineSymbolLayer(QColor(row["contour_grande"]), row["liseret_pt"])
    edge.setWidthUnit(Qgis.RenderUnit.Points)
    edge.setOffset(row["decalage_pt"])
    edge.setOffsetUnit(Qgis.RenderUnit.Points)
    edge.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    line = QgsSimpleLineSymbolLayer(QColor(row["contour"]), row["largeur_grande_pt"])
    line.setWidthUnit(Qgis.RenderUnit.Points)
    made.changeSymbolLayer(0, edge)
    made.appendSymbolLayer(line)
    return made


def zoning_renderer(others: Sequence[str] = ()) -> QgsRuleBasedRenderer:
    """Zones in the national colours and order; `others`: values outside the standard, one legend line each."""
    switch = thresholds()["zonage_bascule"]
    root = QgsRuleBasedRenderer.Rule(None)
    for row in zoning.zone_styles():
        is_other = row["typezone"] == zoning.OTHER
        known = ", ".join(f"'{value}'" for value in zoning.standard())
        other_test = f"coalesce(\"typezone\", '') NOT IN ({known})"
        tests = [(f"\"typezone\" = '{row['typezone']}'", row["libelle"])]
        if is_other:
            quoted = [(value, value.replace("'", "''")) for value in others]
            tests = [(f"\"typezone\" = '{safe}'", f"{row['libelle']} : {value}") for value, safe in quoted if value]
            tests.append((other_test if not others else "coalesce(\"typezone\", '') = ''", row["libelle"]))
        for test, label in tests:
            for made, least, most in ((zone_fill(row), 0.0, switch), (zone_outline(row), switch, 0.0)):
                rule = QgsRuleBasedRenderer.Rule(made)
                rule.setFilterExpression(test)
                rule.setLabel(label)
                rule.setMinimumScale(least)
                rule.setMaximumScale(most)
                root.appendChild(rule)
    return QgsRuleBasedRenderer(root)
