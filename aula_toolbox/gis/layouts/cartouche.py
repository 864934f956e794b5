"""A page whose map takes everything under the band: legend and mentions stand in a block where the map is empty.

Chosen when the map is then larger than beside a column, and the block hides nothing of it.

Method: docs/design/maps.md#cartouche
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.maps import scales
from ...core.maps.cartouche import CELL_MM, MOST_SHARE, Corner, Seen, corner_for
from ...core.maps.flow import Block, flow
from ...core.maps.scales import MapFrame
from ...core.maps.templates import PREFIX, Box, Template
from ...core.maps.thresholds import scales as listed
from ...core.maps.tokens import Tokens
from . import key, legend
from .arrange import LINE_GAP_MM, TOP_MARGIN_MM, Arranged, block_height, page_blocks, put, spread_row
from .build import MAIN_MAP, filled
from .key import MapKey

INSIDE_MM, BETWEEN_MM = 4.0, 8.0
EDGE_MM = 8.0
KEY_GAP_MM = 4.0
OUTLINE_PT_MM = 0.1
LEGEND_SHARE = 0.62  # of the frame's height: a longer legend asks for a page of its own
SHAPE = "cartouche"


@dataclass(frozen=True)
class _Look:
    """The block in one or two columns: where its parts lie from its own top left, and its size."""

    legend: Box
    mentions: Box
    width: float
    height: float


def float_over(
    layout: QgsPrintLayout, template: Template, tokens: Tokens, extent: QgsRectangle, theme: MapKey | None = None
) -> Arranged | None:
    """Give a page this composition when it makes the map larger; None when it does not, and nothing is changed.

    extent: what the page is about, in the CRS of its map; theme: the key of a thematic map, above the legend.
    """
    drawn, names = layout.itemById(MAIN_MAP), layout.itemById(f"{PREFIX}legende")
    if not (template.can_float and isinstance(drawn, QgsLayoutItemMap) and isinstance(names, QgsLayoutItemLegend)):
        return None
    band = template["bandeau"].box
    frame = Box(0.0, band.h, template.page.w, template.page.h - band.h)
    wanted = list(_larger_scales(extent, frame, template))
    if not wanted:
        return None
    width = min(template["legende"].box.w, template["echelle_num"].box.w)
    high = 0.0
    if theme is not None:
        high = key.add_key(layout, theme, Box(0.0, 0.0, width, frame.h), tokens, template.paper == "A4")
    looks = _looks(layout, template, names, frame, high)
    foot = layout.itemById(f"{PREFIX}pied")
    if foot is not None:  # measured at the width of the block
        put(foot, template["pied"].box)
    for denominator in wanted:
        seen, slack = _seen(drawn, extent, frame, denominator)
        for look in looks:
            cells = (math.ceil(look.width / CELL_MM), math.ceil(look.height / CELL_MM))
            corner = corner_for(seen, cells, slack, math.ceil(EDGE_MM / CELL_MM))
            if corner is not None:
                _show(drawn, extent, frame, denominator, corner)
                return _placed(layout, template, tokens, frame, look, corner)
    key.take_away(layout)
    return None


def _larger_scales(extent: QgsRectangle, frame: Box, template: Template) -> Iterator[int]:
    """The round scales that the whole page could hold and the frame beside a column could not, largest first."""
    beside = scales.round_scale(scales.needed_scale(extent.width(), extent.height(), template.frame()))
    least = scales.needed_scale(extent.width(), extent.height(), MapFrame(frame.w, frame.h))
    return (one for one in listed() if max(least, template.finest) <= one < beside.denominator)


def _looks(
    layout: QgsPrintLayout, template: Template, names: QgsLayoutItemLegend, frame: Box, key_high: float
) -> list[_Look]:
    """The block in two columns and in one, the smaller first; none when it would take too much of the page.

    key_high: what the key of a thematic map takes above the legend, in mm; 0 without.
    """
    width = min(template["legende"].box.w, template["echelle_num"].box.w)
    told = flow(_mentions(layout, template, width), Box(0.0, 0.0, width, 0.0))
    names_high = 0.0
    if names.isVisible():
        fitted = legend.fit(names, width, frame.h * LEGEND_SHARE - key_high, 1)
        if fitted is None:
            return []
        names_high = fitted - TOP_MARGIN_MM
    above = key_high + (KEY_GAP_MM if key_high and names_high else 0.0)
    high = above + names_high
    if high > frame.h * LEGEND_SHARE:
        return []
    own = Box(INSIDE_MM, INSIDE_MM + above, width, names_high)
    needed = -told.free
    side, inside = width + BETWEEN_MM, 2 * INSIDE_MM
    looks = [
        _Look(
            own,
            Box(INSIDE_MM + side, INSIDE_MM, width, max(high, needed)),
            inside + side + width,
            inside + max(high, needed),
        ),
        _Look(
            own,
            Box(INSIDE_MM, INSIDE_MM + high + BETWEEN_MM, width, needed),
            inside + width,
            inside + high + BETWEEN_MM + needed,
        ),
    ]
    fitting = [look for look in looks if look.width * look.height <= MOST_SHARE * frame.w * frame.h]
    return sorted(fitting, key=lambda look: look.width * look.height)


def _mentions(layout: QgsPrintLayout, template: Template, width: float) -> list[Block]:
    """Scale, arrow and mentions; the words of the page's foot are the last of them."""
    blocks = page_blocks(layout, template, width)
    foot = block_height(layout.itemById(f"{PREFIX}pied"), width)
    return [*blocks, Block("pied", foot, True, LINE_GAP_MM)]


def _seen(drawn: QgsLayoutItemMap, extent: QgsRectangle, frame: Box, denominator: int) -> tuple[Seen, tuple[int, int]]:
    """What the map shows at a scale, in cells, and how far it may be moved."""
    mm = denominator / 1000.0
    slack = [
        max(int(((room - size / mm) / 2 - EDGE_MM) / CELL_MM), 0)
        for room, size in ((frame.w, extent.width()), (frame.h, extent.height()))
    ]
    pad = max(slack)
    columns, rows = int(frame.w / CELL_MM) + 2 * pad, int(frame.h / CELL_MM) + 2 * pad
    picture = QImage(columns, rows, QImage.Format.Format_ARGB32)
    picture.fill(0)
    settings = QgsMapSettings()
    settings.setLayers(drawn.layers())
    settings.setDestinationCrs(drawn.crs())
    settings.setTransformContext(drawn.layout().project().transformContext())
    settings.setOutputSize(QSize(columns, rows))
    settings.setOutputDpi(25.4 / CELL_MM)
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    cell = CELL_MM * mm
    settings.setExtent(QgsRectangle.fromCenterAndSize(extent.center(), columns * cell, rows * cell))
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, False)
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    taken = [[picture.pixel(x, y) >> 24 > 0 for x in range(columns)] for y in range(rows)]
    return Seen(taken, pad), (slack[0], slack[1])


def _show(drawn: QgsLayoutItemMap, extent: QgsRectangle, frame: Box, denominator: int, corner: Corner) -> None:
    """Draw the map over the whole frame, moved so that the block has its corner."""
    put(drawn, frame)
    drawn.setFrameEnabled(False)
    mm = denominator / 1000.0
    centre = extent.center()
    centre.setX(centre.x() - corner.right * CELL_MM * mm)
    centre.setY(centre.y() + corner.down * CELL_MM * mm)
    drawn.zoomToExtent(QgsRectangle.fromCenterAndSize(centre, frame.w * mm, frame.h * mm))
    drawn.setScale(denominator)


def _placed(
    layout: QgsPrintLayout, template: Template, tokens: Tokens, frame: Box, look: _Look, corner: Corner
) -> Arranged:
    """Put the block in its corner, and what stands in it."""
    left = frame.x + (frame.w - EDGE_MM - look.width if corner.is_right else EDGE_MM)
    top = frame.y + (frame.h - EDGE_MM - look.height if corner.is_bottom else EDGE_MM)
    told = replace(look.mentions, x=left + look.mentions.x, y=top + look.mentions.y)
    boxes = spread_row(template, flow(_mentions(layout, template, told.w), told).boxes)
    boxes["legende"] = replace(look.legend, x=left + look.legend.x, y=top + look.legend.y)
    boxes["carte"] = frame
    moved = template.moved(boxes)
    for facts in moved.items:
        found = layout.itemById(PREFIX + facts.id)
        if found is not None and facts.id in boxes and facts.id != "carte":
            put(found, replace(facts.box, y=facts.box.y - TOP_MARGIN_MM) if facts.id == "legende" else facts.box)
    key.move(layout, left + INSIDE_MM, top + INSIDE_MM)
    _draw_block(layout, tokens, Box(left, top, look.width, look.height))
    return Arranged(moved)


def _draw_block(layout: QgsPrintLayout, tokens: Tokens, box: Box) -> None:
    """The white block itself, above the map and below all else; the names of the map keep off it."""
    drawn = layout.itemById(MAIN_MAP)
    look = {
        "color": tokens.colour("papier"),
        "outline_color": tokens.colour("limite"),
        "outline_width": str(OUTLINE_PT_MM),
    }
    shape = filled(layout, look)
    shape.setId(PREFIX + SHAPE)
    layout.addLayoutItem(shape)
    put(shape, box)
    layout.moveItemToBottom(shape)
    layout.moveItemToBottom(drawn)
    drawn.addLabelBlockingItem(shape)
