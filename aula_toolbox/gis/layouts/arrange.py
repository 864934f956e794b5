"""Place the blocks of a page by what they measure: legend, locator, figures, scale, mentions; nothing touches.

What does not fit goes down a ladder: smaller letters, producers only, a second page. Nothing is cut or left out, and
each step is told.

Method: docs/design/maps.md#flow
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)

from ...core.maps import mentions
from ...core.maps.flow import GAP_MM, Block, Flowed, flow
from ...core.maps.templates import PREFIX, Box, Template
from ...core.maps.tokens import Tokens
from ...core.messages import Message, message
from . import fonts, legend
from .build import MM, LabelLook, filled, label

SCALE_ROW = ("echelle_km", "echelle_m", "nord")
FOOT = ("projection", "sources", "realisation", "statut")
LIST = "liste"
TOP = ("situation", "chiffres", "document", LIST)
LINE_GAP_MM = 0.8
SHEET_COLUMNS = 4
LONG_SOURCES = 400
LEGENDS = ("legende", "legende_2")


@dataclass
class Arranged:
    """A page whose blocks have found their places: its template with the new boxes, and the steps that it took."""

    template: Template
    columns: tuple[Box, ...] = ()
    steps: list[Message] = field(default_factory=list)


def arrange(layout: QgsPrintLayout, template: Template, tokens: Tokens, short_sources: str) -> Arranged:
    """Place the blocks of a page of ours; short_sources: the line of sources with producers and years only."""
    centre_title(layout, template)
    done = Arranged(template, template.columns)
    whole, names = _sources(layout), ""
    if LIST in template and min(one.free for one in _flowed(layout, done)) < 0:
        names = _put_list_off(layout)
    if done.columns:
        _in_columns(layout, done, short_sources)
    else:
        _in_boxes(layout, done, short_sources)
    late = [name for name in LEGENDS if name in done.template and _is_over(layout, done, name)]
    if late and done.columns:  # without the legend there is room for the whole line
        _say_sources(layout, whole)
        done.steps, done.template = [], template.without(late)
        _in_columns(layout, done, short_sources)
    if late or not _sources_fit(layout):
        _second_sheet(layout, done, tokens, late, template)
    if names:
        _list_sheet(layout, done, tokens, names, template)
    return done


def _item(layout: QgsPrintLayout, name: str) -> QgsLayoutItem | None:
    return layout.itemById(PREFIX + name)


def centre_title(layout: QgsPrintLayout, template: Template) -> None:
    """A title without subtitle stands in the middle of its band."""
    title = _item(layout, "titre")
    said = QgsExpressionContextUtils.layoutScope(layout).variable(f"{PREFIX}sous_titre")
    if (
        isinstance(title, QgsLayoutItemLabel)
        and not said
        and "bandeau" in template
        and "champ_papier" not in {item.role for item in template.items}
    ):
        put(title, replace(template["titre"].box, y=0.0, h=template["bandeau"].box.h))


def put(item: QgsLayoutItem, box: Box, sheet: int = 0) -> None:
    """Give an item its place on a sheet; a legend keeps the size of what it holds."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y, MM), True, False, sheet)
    if not isinstance(item, QgsLayoutItemLegend):
        item.attemptResize(QgsLayoutSize(box.w, box.h, MM))


# --- columns: blocks flow ------------------------------------------------------------------------------------------


TOP_MARGIN_MM = 2.5  # what QGIS leaves above the first heading of a legend, which stands level with the map


def _in_columns(layout: QgsPrintLayout, done: Arranged, short_sources: str) -> None:
    """Flow the blocks of the columns; sources are shortened before the legend has to leave the page."""
    for is_short in (False, True):
        if is_short and not _shorten(layout, short_sources):
            break
        flowed = _flowed(layout, done)
        if min(one.free for one in flowed) >= 0:
            break
        if is_short:
            break
    if is_short and min(one.free for one in flowed) >= 0:
        done.steps.append(message("Sources by producer and year, for want of room."))
    boxes = {name: box for one in flowed for name, box in one.boxes.items()}
    done.template = done.template.moved(spread_row(done.template, boxes))
    for facts in done.template.items:
        item = _item(layout, facts.id)
        if item is not None and facts.id in {*boxes, *SCALE_ROW}:
            rise = TOP_MARGIN_MM if facts.id in LEGENDS else 0.0
            put(item, replace(facts.box, y=facts.box.y - rise))


def _flowed(layout: QgsPrintLayout, done: Arranged) -> list[Flowed]:
    """The columns of a page; the legend takes what the others leave, or has no height when that is too little."""
    flowed, template = [], done.template
    for rank, column in enumerate(done.columns):
        is_last = rank == len(done.columns) - 1
        others = page_blocks(layout, template, column.w) if is_last else []
        if rank:  # beside the legend at the foot of a page, not below it
            others = [replace(block, is_bottom=False) for block in others]
        names = [name for name in LEGENDS if name in template] if rank == 0 else []
        taken = sum(block.height + block.gap for block in others)
        blocks = [*(_legend_block(layout, name, column, column.h - taken, template) for name in names), *others]
        flowed.append(flow(blocks, column))
    return flowed


def _legend_block(layout: QgsPrintLayout, name: str, column: Box, most: float, template: Template) -> Block:
    item = _item(layout, name)
    if not isinstance(item, QgsLayoutItemLegend):
        return Block(name, 0.0)
    height = legend.fit(item, column.w, most, max(template.legend_columns, 2))
    return Block(name, height if height is not None else legend.height(item))


def page_blocks(layout: QgsPrintLayout, template: Template, width: float) -> list[Block]:
    """The blocks that are no legend at a width, from the top to the foot: scale, arrow and mentions hang from it."""
    _break_sources(layout, width)
    found = []
    for name in TOP:
        if name in template:
            item = _item(layout, name)
            height = block_height(item, width) if isinstance(item, QgsLayoutItemLabel) else template[name].box.h
            found.append(Block(name, height))
    row = max((template[name].box.h for name in SCALE_ROW if name in template), default=0.0)
    found.append(Block("rangee", row, is_bottom=True))
    number = _item(layout, "echelle_num")
    found.append(Block("echelle_num", block_height(number, width), True, LINE_GAP_MM))
    found += [Block(name, block_height(_item(layout, name), width), True, LINE_GAP_MM) for name in FOOT]
    logo = _item(layout, "logo_2")
    if logo is not None and logo.isVisible():
        found.append(Block("logo_2", template["logo_2"].box.h, True, 2.0))
    return found


def block_height(item: QgsLayoutItem | None, width: float) -> float:
    """The height of a label's text at a width; 0 for an empty one."""
    if not isinstance(item, QgsLayoutItemLabel) or not item.currentText().strip():
        return 0.0
    item.attemptResize(QgsLayoutSize(width, max(item.rect().height(), 4.0), MM))
    return fonts.text_room(item, item.currentText())[1] + 0.4


def spread_row(template: Template, boxes: dict[str, Box]) -> dict[str, Box]:
    """The row of scale and arrow becomes its items: the bar on the left, the arrow on the right."""
    row = boxes.pop("rangee", None)
    if row is None:
        return boxes
    for name in SCALE_ROW:
        own = template[name].box
        x = row.x + row.w - own.w if name == "nord" else row.x
        boxes[name] = Box(x, row.y + row.h - own.h, own.w, own.h)
    return boxes


# --- fixed boxes: what is in them shrinks -----------------------------------------------------------------------------


def _in_boxes(layout: QgsPrintLayout, done: Arranged, short_sources: str) -> None:
    for name in LEGENDS:
        item = _item(layout, name)
        if isinstance(item, QgsLayoutItemLegend) and name in done.template:
            box = done.template[name].box
            legend.fit(item, box.w, box.h, max(done.template.legend_columns, 2))
    _break_sources(layout, done.template["sources"].box.w)
    if not _sources_fit(layout) and _shorten(layout, short_sources):
        done.steps.append(message("Sources by producer and year, for want of room."))

    if done.template.has_two_maps and _sources_fit(layout):
        _stack_mentions(layout, done)


def _stack_mentions(layout: QgsPrintLayout, done: Arranged) -> None:
    """Scale and mentions of a plate one under the other, level with its legends."""
    template, drawn = done.template, done.template["carte"].box
    place = template["sources"].box
    top = drawn.y + drawn.h + GAP_MM
    column = Box(place.x, top, place.w, template["statut"].box.y + template["statut"].box.h - top)
    blocks = [replace(block, is_bottom=False) for block in page_blocks(layout, template, column.w)]
    boxes = spread_row(template, flow(blocks, column).boxes)
    done.template = template.moved(boxes)
    for name, box in boxes.items():
        item = _item(layout, name)
        if item is not None:
            put(item, box)


def _sources_fit(layout: QgsPrintLayout) -> bool:
    item = _item(layout, "sources")
    return not isinstance(item, QgsLayoutItemLabel) or fonts.fits(item, item.currentText())


def _is_over(layout: QgsPrintLayout, done: Arranged, name: str) -> bool:
    """True for a legend that is higher than the room it was given, or that pushed others off their column."""
    item = _item(layout, name)
    if not isinstance(item, QgsLayoutItemLegend):
        return False
    if not done.columns:
        return legend.height(item) > done.template[name].box.h + 0.5
    column = done.columns[0]
    foot = max((other.box.y + other.box.h for other in done.template.items if other.id in FOOT), default=0.0)
    is_pushed = len(done.columns) == 1 and foot > column.y + column.h + 0.5
    return is_pushed or legend.height(item) > column.h + 0.5


def _shorten(layout: QgsPrintLayout, words: str) -> bool:
    """Name only producers and years; False when that is no shorter."""
    item = _item(layout, "sources")
    if not isinstance(item, QgsLayoutItemLabel) or not words or len(words) >= len(item.currentText()):
        return False
    _say_sources(layout, words)
    return True


def _sources(layout: QgsPrintLayout) -> str:
    return str(QgsExpressionContextUtils.layoutScope(layout).variable(f"{PREFIX}sources") or "")


def _break_sources(layout: QgsPrintLayout, width: float) -> None:
    """Long sources in lines of a width (mm), so that QGIS need not wrap them each time it paints."""
    item, text = _item(layout, "sources"), " ".join(_sources(layout).split("\n"))
    if isinstance(item, QgsLayoutItemLabel) and len(text) > LONG_SOURCES:
        _say_sources(layout, "\n".join(fonts.broken(item, text, width)))


def _say_sources(layout: QgsPrintLayout, words: str) -> None:
    QgsExpressionContextUtils.setLayoutVariable(layout, f"{PREFIX}sources", words)
    item = _item(layout, "sources")
    if item is not None:
        item.refresh()


# --- the last step: a second page -------------------------------------------------------------------------------------


def _second_sheet(layout: QgsPrintLayout, done: Arranged, tokens: Tokens, late: Sequence[str], full: Template) -> None:
    """Put on a second page of the same size what the first one cannot hold: legends, the full list of sources."""
    template = full
    sheet = QgsLayoutItemPage(layout)
    sheet.setPageSize(QgsLayoutSize(template.page.w, template.page.h, MM))
    layout.pageCollection().addPage(sheet)
    edge = template["carte"].box.x
    wide = template.page.w - 2 * edge
    scope = QgsExpressionContextUtils.layoutScope(layout)
    has_sources = not _sources_fit(layout)
    title = f"{mentions.second_page_title(bool(late), has_sources)} – {scope.variable(f'{PREFIX}titre') or ''}"
    top = edge + 14.0
    if "bandeau" in template:
        band = template["bandeau"].box
        _band(layout, tokens, band)
        _write(layout, tokens, "titre_page_2", title, Box(edge, 0.0, wide, band.h), "papier", True)
        top = band.h + edge / 2
    else:
        _write(layout, tokens, "titre_page_2", title, Box(edge, edge, wide, 9.0), "nuit", True)
    foot = template.page.h - edge
    sources = _item(layout, "sources")
    if isinstance(sources, QgsLayoutItemLabel) and has_sources:
        text = " ".join(_sources(layout).split("\n"))
        made = _write(layout, tokens, "sources_page_2", text, Box(edge, foot, wide, 10.0), "secondaire", False)
        height = fonts.text_room(made, text)[1] + 0.6
        foot -= height
        put(made, Box(edge, foot, wide, height), 1)
        _say_sources(layout, mentions.see_second_page("Sources"))
        done.steps.append(message("The list of sources is on page 2, for want of room."))
    y = top
    for name in late:
        item = _item(layout, name)
        legend.fill_sheet(item, wide, foot - 6.0 - y, SHEET_COLUMNS)
        put(item, Box(edge, y, wide, 10.0), 1)
        y += legend.height(item) + 6.0
        here = template[name].box
        here = replace(here, y=here.y + template.reserved)
        words = mentions.see_second_page("Légende")
        _write(layout, tokens, f"renvoi_{name}", words, replace(here, h=6.0), "texte", False, 0)
    if late:
        done.steps.append(message("The legend is on page 2, for want of room."))


def _put_list_off(layout: QgsPrintLayout) -> str:
    """Say in the column that the list of names is on a page of its own; returns the list."""
    scope = QgsExpressionContextUtils.layoutScope(layout)
    names = str(scope.variable(PREFIX + LIST) or "")
    QgsExpressionContextUtils.setLayoutVariable(layout, PREFIX + LIST, mentions.see_last_page("Noms"))
    item = _item(layout, LIST)
    if item is not None:
        item.refresh()
    return names


def _list_sheet(layout: QgsPrintLayout, done: Arranged, tokens: Tokens, names: str, template: Template) -> None:
    """The list of names on a page of its own, in columns."""
    rank, edge = layout.pageCollection().pageCount(), template["carte"].box.x
    sheet = QgsLayoutItemPage(layout)
    sheet.setPageSize(QgsLayoutSize(template.page.w, template.page.h, MM))
    layout.pageCollection().addPage(sheet)
    scope, band = QgsExpressionContextUtils.layoutScope(layout), template["bandeau"].box
    _band(layout, tokens, band, rank)
    wide = template.page.w - 2 * edge
    title = f"Noms – {scope.variable(f'{PREFIX}titre') or ''}"
    _write(layout, tokens, "titre_liste", title, Box(edge, 0.0, wide, band.h), "papier", True, rank)
    lines, side = names.split("\n"), (wide - (SHEET_COLUMNS - 1) * GAP_MM) / SHEET_COLUMNS
    longest = -(-len(lines) // SHEET_COLUMNS)
    top = band.h + edge / 2
    for column in range(SHEET_COLUMNS):
        part = "\n".join(lines[column * longest : (column + 1) * longest])
        box = Box(edge + column * (side + GAP_MM), top, side, template.page.h - edge - top)
        if part:
            _write(layout, tokens, f"liste_{column + 1}", part, box, "texte", False, rank)
    done.steps.append(message("The list of names is on page {page}, for want of room.", page=rank + 1))


def _band(layout: QgsPrintLayout, tokens: Tokens, box: Box, sheet: int = 1) -> None:
    """The band of the first page on another."""
    shape = filled(layout, {"color": tokens.colour("nuit"), "style": "solid", "outline_style": "no"})
    shape.setId(f"{PREFIX}bandeau_page_{sheet + 1}")
    layout.addLayoutItem(shape)
    put(shape, box, sheet)


def _write(
    layout: QgsPrintLayout, tokens: Tokens, name: str, text: str, box: Box, colour: str, is_bold: bool, sheet: int = 1
) -> QgsLayoutItemLabel:
    size = 14.0 if is_bold else tokens.size("legende")
    made = label(layout, LabelLook(text, colour, bold=is_bold, top=not is_bold), size, tokens)
    made.setId(PREFIX + name)
    layout.addLayoutItem(made)
    put(made, box, sheet)
    return made
