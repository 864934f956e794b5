"""Prescriptions of a planning document on the map: hatches, outlines and signs, never a fill over the zones."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ...core.maps.prescriptions import RESERVED, Prescription, prescription
from . import style_build

OUTLINE_PT, LINE_PT, SIGN_PT = "0.8", "1.6", "6"


def _surface(kind: Prescription) -> QgsFillSymbol:
    made = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": kind.colour, "outline_width": OUTLINE_PT, "outline_width_unit": "Point"}
    )
    angles = {"45": (45.0,), "croix": (45.0, 135.0), "points": (45.0,)}.get(kind.pattern, ())
    for angle in angles:
        made.appendSymbolLayer(style_build.hatch(angle, kind.colour))
    return made


def _line(kind: Prescription) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple(
        {"color": kind.colour, "width": LINE_PT, "width_unit": "Point", "line_style": "dash"}
    )


def _sign(kind: Prescription) -> QgsMarkerSymbol:
    look = {"name": "diamond", "color": kind.colour, "size": SIGN_PT, "size_unit": "Point"}
    return QgsMarkerSymbol.createSimple({**look, "outline_color": "#ffffff", "outline_width": "0.2"})


_SYMBOLS: dict[str, Callable[[Prescription], QgsSymbol]] = {"polygone": _surface, "ligne": _line, "point": _sign}


def code_expression(names: dict[str, str]) -> str:
    """« 05-00 » of a feature, whatever the fields lack; names: fields by their folded name."""
    kind = f"lpad(trim(to_string(coalesce({QgsExpression.quotedColumnRef(names['typepsc'])}, ''))), 2, '0')"
    own = names.get("stypepsc")
    sub = f"lpad(trim(to_string(coalesce({QgsExpression.quotedColumnRef(own)}, '00'))), 2, '0')" if own else "'00'"
    return f"{kind} || '-' || {sub}"


def dress_prescriptions(layer: QgsVectorLayer, geometry: str) -> None:
    """Draw a layer of prescriptions by its codes, each in the legend; reserved sites bear their numbers."""
    names = {name.casefold(): name for name in layer.fields().names()}
    code = code_expression(names)
    codes = sorted({str(value) for value in QgsVectorLayerUtils.getValues(layer, code)[0]})
    classes = [
        QgsRendererCategory(one, _SYMBOLS[geometry](prescription(one)), prescription(one).label) for one in codes
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(code, classes))
    number = names.get("txt")
    if number and any(one.startswith(RESERVED) for one in codes):
        told = f"if(left({code}, 2) = '{RESERVED}', coalesce({QgsExpression.quotedColumnRef(number)}, ''), '')"
        layer.setLabeling(style_build.labels(told, is_expression=True))
        layer.setLabelsEnabled(True)
