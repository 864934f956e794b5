"""Lambert-93 crosses in a map, their coordinates inside the frame."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayoutItemMap, QgsLayoutItemMapGrid, QgsLineSymbol, QgsTextFormat
from qgis.PyQt.QtGui import QColor

from ...core.maps.mentions import NARROW
from ...core.maps.scales import grid_step
from ...core.maps.tokens import shipped_tokens
from .fonts import printable

COLOUR = "secondaire"
# a coordinate is left out where half of it would hang over the corner of the frame
CLEARANCE_MM = 9.0


def _coordinate(drawn: QgsLayoutItemMap) -> str:
    """« 700 000 », and nothing near the ends of a side."""
    room = f"{CLEARANCE_MM} * map_get(item_variables('{drawn.id()}'),'map_scale') / 1000"
    extent = f"map_get(item_variables('{drawn.id()}'),'map_extent')"
    ends = f"if(@grid_axis = 'x', array(x_min({extent}), x_max({extent})), array(y_min({extent}), y_max({extent})))"
    number = f"regexp_replace(to_string(round(@grid_number)), '(\\\\d)(?=(\\\\d{{3}})+$)', '\\\\1{NARROW}')"
    return (
        f"with_variable('ends', {ends}, if(@grid_number - @ends[0] < {room} OR @ends[1] - @grid_number < {room},"
        f" '', {number}))"
    )


def add_grid(drawn: QgsLayoutItemMap) -> QgsLayoutItemMapGrid:
    """Crosses every 1, 2 or 5 x 10^n metres, 5 to 12 along the longer side."""
    tokens = shipped_tokens()
    grid = QgsLayoutItemMapGrid("grille", drawn)
    step = grid_step(drawn.extent().width(), drawn.extent().height())
    grid.setCrs(drawn.crs())
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
    grid.setCrossLength(2.0)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": tokens.colour(COLOUR), "width": "0.15"}))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationPrecision(0)
    style = QgsTextFormat()
    style.setSize(tokens.size("grille"))
    style.setSizeUnit(Qgis.RenderUnit.Points)
    style.setColor(QColor(tokens.colour(COLOUR)))
    grid.setAnnotationTextFormat(style)
    sides = QgsLayoutItemMapGrid.BorderSide
    for side in (sides.Left, sides.Right, sides.Bottom, sides.Top):
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame, side)
    for side in (sides.Right, sides.Bottom):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.HideAll, side)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, sides.Left)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(printable(tokens, _coordinate(drawn)))
    drawn.grids().addGrid(grid)
    return grid
