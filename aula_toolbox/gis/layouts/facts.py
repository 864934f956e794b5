"""Gather from any print layout, ours or not, the facts that the pre-flight checks need."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemHtml,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsRectangle,
    QgsTextFormat,
)

from ...core.maps import scales
from ...core.maps.facts import BarFacts, ItemFacts, LegendFacts, MapFacts, PageFacts
from ...core.maps.scales import MapFrame
from ...core.maps.templates import PREFIX, Box
from . import fonts
from .build import MAIN_MAP, PROPERTIES
from .fill import OWN_SOURCES
from .layers import is_dressing, shown_layer, transformed
from .legend import draw
from .legend_facts import classed_facts, legend_facts
from .seen import blank_share, see
from .zonefacts import Memory, zoning_facts

KINDS: tuple[tuple[type[QgsLayoutItem], str], ...] = (
    (QgsLayoutItemLabel, "label"),
    (QgsLayoutItemMap, "map"),
    (QgsLayoutItemLegend, "legend"),
    (QgsLayoutItemScaleBar, "scalebar"),
    (QgsLayoutItemPicture, "picture"),
    (QgsLayoutItemShape, "shape"),
)
PAPERS = {(210, 297): "A4", (297, 420): "A3", (420, 594): "A2", (594, 841): "A1", (841, 1189): "A0"}
WHITE = "#FFFFFF"
NORTH = re.compile(r"nor[dt]|arrow|fleche|rose|wind")


def page_facts(
    layout: QgsPrintLayout,
    mandatory: Sequence[str] = (),
    dpi: int = 300,
    subject: QgsRectangle | None = None,
    is_drawn: bool = True,
    memory: Memory | None = None,
) -> PageFacts:
    """The facts of the page as it is now; in an atlas, of the current feature's page.

    mandatory: item ids every page must show; subject: what the page is about, in the CRS of its main map;
    is_drawn: the maps are drawn and looked at, which takes as long as a small picture of the page; memory: what was
    measured of zones on other pages.
    """
    page = layout.pageCollection().page(0)
    size = page.pageSize()
    items = [
        item for item in layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
    ]
    maps = [item for item in items if isinstance(item, QgsLayoutItemMap) and is_visible(item)]
    atlas = layout.atlas()
    is_atlas = atlas.enabled() and atlas.coverageLayer() is not None
    main = _main_map(maps)
    name = atlas.nameForPage(atlas.currentFeatureNumber()) if is_atlas else ""
    bands = [_item_facts(item, ()) for item in items if isinstance(item, QgsLayoutItemShape)]
    for item in items:
        if isinstance(item, QgsLayoutItemLegend) and is_visible(item):
            draw(item)  # facts come after what QGIS leaves out
    held = memory if memory is not None else {}
    drawn = [_map_facts(item, item in main, subject, layout, held) for item in maps]
    legends = [legend_facts(item) for item in items if isinstance(item, QgsLayoutItemLegend) and is_visible(item)]
    blank = 0.0
    if is_drawn and main:
        drawn, legends, blank = _looked_at(maps, drawn, legends, items, size)
    return PageFacts(
        Box(0.0, 0.0, size.width(), size.height()),
        tuple(_item_facts(item, bands) for item in items),
        tuple(drawn),
        tuple(legends),
        tuple(_bar_facts(item) for item in items if isinstance(item, QgsLayoutItemScaleBar) and is_visible(item)),
        tuple(mandatory),
        number=atlas.currentFeatureNumber() + 1 if is_atlas else 1,
        count=(max(atlas.count(), 1) if is_atlas else 1) * layout.pageCollection().pageCount(),
        name=name,
        paper=paper_name(size.width(), size.height()),
        dpi=dpi,
        has_raster=any(layer.kind == "raster" for facts in drawn for layer in facts.layers),
        status=_text(layout.itemById(f"{PREFIX}statut")),
        has_own_sources=_is_written(layout.itemById(f"{PREFIX}sources")),
        map_share=sum(item.rect().width() * item.rect().height() for item in main) / (size.width() * size.height()),
        blank_share=blank,
        is_sheet=_is_sheet(layout, items),
    )


def _looked_at(
    maps: Sequence[QgsLayoutItemMap],
    drawn: Sequence[MapFacts],
    legends: Sequence[LegendFacts],
    items: Sequence[QgsLayoutItem],
    size: QgsLayoutSize,
) -> tuple[list[MapFacts], list[LegendFacts], float]:
    """The same facts with what is hidden, what is nowhere, and the share of the largest empty rectangle."""
    seen = {item.id() or item.displayName(): see(item) for item in maps}
    shown = {item.id() or item.displayName(): item for item in items if isinstance(item, QgsLayoutItemLegend)}
    told = [replace(one, hidden=seen[one.id].hidden) if one.is_main else one for one in drawn]
    found = []
    for legend in legends:
        own = shown[legend.id].linkedMap()
        there = seen.get(own.id() or own.displayName()) if own is not None else None
        lines = (
            replace(line, is_seen=there is None or not line.is_opaque or line.colour.upper() in there.colours)
            for line in legend.classes
        )
        found.append(replace(legend, classes=tuple(lines)))
    page = Box(0.0, 0.0, size.width(), size.height())
    others = [_box(item) for item in items if not isinstance(item, QgsLayoutItemMap) and is_visible(item)]
    return told, found, blank_share(page, seen.values(), others)


def _is_sheet(layout: QgsPrintLayout, items: Sequence[QgsLayoutItem]) -> bool:
    """True for a page where the map is one thing among others: a photograph, a text, a second map, a table."""
    tables = any(isinstance(item, (QgsLayoutFrame, QgsLayoutItemHtml)) and is_visible(item) for item in items)
    own = (f"{PREFIX}{name}" for name in ("photo", "texte", "carte_2"))
    return tables or any(layout.itemById(name) is not None for name in own)


def paper_name(width: float, height: float) -> str:
    """« A3 », or the size in mm of another page."""
    sides = tuple(sorted((round(width), round(height))))
    return PAPERS.get(sides, f"{sides[0]} x {sides[1]} mm")


def is_visible(item: QgsLayoutItem) -> bool:
    """True for an item that will be printed, its expressions evaluated."""
    if not item.isVisible():
        return False
    context = item.createExpressionContext()
    properties = item.dataDefinedProperties()
    excluded, _ = properties.valueAsBool(PROPERTIES.ExcludeFromExports, context, item.excludeFromExports())
    return not excluded and item.itemOpacity() > 0


def _main_map(maps: Sequence[QgsLayoutItemMap]) -> list[QgsLayoutItemMap]:
    """The maps that show data: ours by their ids, else all but those that only locate another."""
    ours = [item for item in maps if item.id().startswith(MAIN_MAP)]
    return ours or [item for item in maps if not item.overviews().hasEnabledItems()]


def _text(item: QgsLayoutItem | None) -> str:
    return str(item.currentText()) if isinstance(item, QgsLayoutItemLabel) else ""


def _is_written(item: QgsLayoutItem | None) -> bool:
    """True for a source line typed by a person: its own text, or SOURCES."""
    if not isinstance(item, QgsLayoutItemLabel):
        return False
    by_hand = QgsExpressionContextUtils.layoutScope(item.layout()).variable(OWN_SOURCES)
    return bool(by_hand) if "[%" in item.text() else bool(item.text().strip())


def _box(item: QgsLayoutItem) -> Box:
    place = item.pagePositionWithUnits()
    size = item.rect()
    if isinstance(item, QgsLayoutItemLegend):
        printed = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize()
        return Box(place.x(), place.y(), printed.width(), printed.height())
    return Box(place.x(), place.y(), size.width(), size.height())


def _item_facts(item: QgsLayoutItem, bands: Sequence[ItemFacts]) -> ItemFacts:
    kind = next((name for cls, name in KINDS if isinstance(item, cls)), "other")
    box = _box(item)
    common = {"id": item.id() or item.displayName(), "kind": kind, "box": box, "is_visible": is_visible(item)}
    common["sheet"] = max(item.page(), 0)
    if isinstance(item, QgsLayoutItemMap):
        return ItemFacts(**common, is_north=item.grids().hasEnabledItems())
    if isinstance(item, QgsLayoutItemLegend):
        return ItemFacts(**common, size_pt=_points(item.style(QgsLegendStyle.Style.SymbolLabel).textFormat()))
    if isinstance(item, QgsLayoutItemLabel):
        return ItemFacts(**common, **_label_facts(item, box, [band for band in bands if band.sheet == common["sheet"]]))
    if isinstance(item, QgsLayoutItemPicture):
        path = item.evaluatedPath() or item.picturePath()
        missing = item.isMissingImage() or not path
        return ItemFacts(
            **common,
            picture=Path(path).name if path else "",
            is_picture_missing=missing,
            map=_id_of(item.linkedMap()),
            is_north=item.linkedMap() is not None or NORTH.search(Path(path).name.casefold()) is not None,
        )
    if isinstance(item, QgsLayoutItemShape):
        return ItemFacts(**common, background=item.symbol().color().name())
    return ItemFacts(**common)


def _label_facts(item: QgsLayoutItemLabel, box: Box, bands: Sequence[ItemFacts]) -> dict[str, object]:
    text = item.currentText()
    style = item.textFormat()
    width, height = fonts.text_room(item, text)
    behind = next((band.background for band in bands if band.box.holds(box, 1.0)), WHITE)
    own = item.backgroundColor()
    background = own.name() if item.hasBackground() and own.alpha() == 255 else behind
    family = style.font().family()
    return {
        "text": text,
        "text_width": width,
        "text_height": height,
        "foreground": style.color().name(),
        "background": background,
        "font": family,
        "substitute": fonts.substitute(family),
        "size_pt": _points(style),
    }


def _points(style: QgsTextFormat) -> float:
    """The size of a text in points; 0 in a unit that depends on the map."""
    units = {Qgis.RenderUnit.Points: 1.0, Qgis.RenderUnit.Millimeters: 72.0 / 25.4, Qgis.RenderUnit.Inches: 72.0}
    return float(style.size() * units.get(style.sizeUnit(), 0.0))


def _map_facts(
    item: QgsLayoutItemMap, is_main: bool, subject: QgsRectangle | None, layout: QgsPrintLayout, memory: Memory
) -> MapFacts:
    crs, extent, project = item.crs(), item.extent(), layout.project()
    shown = (
        [layer for layer in (item.layers() or item.layersToRender()) if layer is not None and not is_dressing(layer)]
        if is_main
        else []
    )
    seen = subject if subject is not None else _page_subject(item, layout)
    is_cut, complete, share = False, 0.0, 0.0
    if is_main and seen is not None and not seen.isNull():
        slack = 0.001 * max(extent.width(), extent.height())
        is_cut = not extent.buffered(slack).contains(seen)
        frame = MapFrame(item.rect().width(), item.rect().height())
        complete = scales.round_scale(scales.needed_scale(seen.width(), seen.height(), frame)).denominator
        share = max(seen.width() / extent.width(), seen.height() / extent.height())
    return MapFacts(
        item.id() or item.displayName(),
        item.scale(),
        crs.authid(),
        crs.isGeographic(),
        tuple(
            replace(
                shown_layer(layer, extent, crs, project),
                classed=classed_facts(layer),
                zoning=zoning_facts(layer, shown, extent, crs, project, memory),
            )
            for layer in shown
        ),
        is_main,
        is_cut,
        complete,
        rotation=item.mapRotation(),
        subject_share=share,
    )


def _page_subject(item: QgsLayoutItemMap, layout: QgsPrintLayout) -> QgsRectangle | None:
    """Bounds of the atlas feature in the map's CRS, for a map that follows the atlas."""
    atlas = layout.atlas()
    if not (atlas.enabled() and item.atlasDriven() and atlas.coverageLayer() is not None):
        return None
    feature = layout.reportContext().feature()
    if not feature.hasGeometry():
        return None
    return transformed(feature.geometry().boundingBox(), atlas.coverageLayer().crs(), item.crs(), layout.project())


def _bar_facts(item: QgsLayoutItemScaleBar) -> BarFacts:
    context = item.createExpressionContext()
    properties = item.dataDefinedProperties()
    segment, _ = properties.valueAsDouble(PROPERTIES.ScalebarSegmentWidth, context, item.unitsPerSegment())
    linked = item.linkedMap()
    name = item.id() or item.displayName()
    return BarFacts(name, segment, item.rect().width(), _bar_room(item), linked is not None, _id_of(linked))


def _id_of(item: QgsLayoutItem | None) -> str:
    return "" if item is None else item.id() or item.displayName()


def _bar_room(item: QgsLayoutItemScaleBar) -> float:
    """What a bar may take: up to the nearest edge of the page (a bar resizes itself to its labels)."""
    page = item.layout().pageCollection().page(0)
    return float(page.pageSize().width() - item.pagePositionWithUnits().x())
