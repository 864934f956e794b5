"""What the checks need to know of a page: plain facts, gathered from any print layout by `gis.layouts.facts`."""

from __future__ import annotations

from dataclasses import dataclass

from ..messages import Message
from .templates import Box


@dataclass(frozen=True)
class ItemFacts:
    """One item of the page.

    text_width, text_height: room its text needs in mm (0 when it has no text);
    foreground, background: colours `#RRGGBB` of its text, empty when there is none; sheet: 1 on a second page;
    size_pt: of its smallest text; is_north: an arrow, or a map with a grid.
    """

    id: str
    kind: str
    box: Box
    is_visible: bool = True
    text: str = ""
    template_text: str = ""
    text_width: float = 0.0
    text_height: float = 0.0
    foreground: str = ""
    background: str = "#FFFFFF"
    font: str = ""
    substitute: str = ""
    picture: str = ""
    is_picture_missing: bool = False
    is_on_top: bool = True
    sheet: int = 0
    size_pt: float = 0.0
    is_north: bool = False


@dataclass(frozen=True)
class ShownLayer:
    """One layer of a map.

    kind: vector, raster or base (online base map); count: features in the extent, None when not countable;
    finest: finest scale denominator its data may be read at; values: zone types outside the standard.
    """

    name: str
    kind: str = "vector"
    citation: str = ""
    is_ours: bool = False
    is_valid: bool = True
    count: int | None = None
    effects: str = ""
    finest: float = 0.0
    catalogue_state: str = ""
    is_zoning: bool = False
    has_labels: bool = False
    outside_values: tuple[str, ...] = ()


@dataclass(frozen=True)
class MapFacts:
    """One map of the page; is_scale_bound: a bar or a text states its scale; complete_scale: what would show all."""

    id: str
    denominator: float
    crs: str
    is_geographic: bool = False
    layers: tuple[ShownLayer, ...] = ()
    is_main: bool = True
    is_cut: bool = False
    complete_scale: float = 0.0


@dataclass(frozen=True)
class LegendClass:
    """One line of a legend; colour: fill as seen on paper, empty when there is none."""

    layer: str
    label: str
    colour: str = ""
    is_marked: bool = False
    is_raw: bool = False
    is_shown: bool = True


@dataclass(frozen=True)
class LegendFacts:
    """One legend of the page."""

    id: str
    classes: tuple[LegendClass, ...] = ()


@dataclass(frozen=True)
class BarFacts:
    """One visible scale bar: map units of a segment, its width and the room of its item in mm."""

    id: str
    segment: float
    width: float
    room: float
    is_linked: bool = True


@dataclass(frozen=True)
class PageFacts:
    """One page of a layout, as it will be printed; has_own_sources: its source line was written by hand.

    steps: what was done to make everything fit.
    """

    page: Box
    items: tuple[ItemFacts, ...] = ()
    maps: tuple[MapFacts, ...] = ()
    legends: tuple[LegendFacts, ...] = ()
    bars: tuple[BarFacts, ...] = ()
    mandatory: tuple[str, ...] = ()
    number: int = 1
    count: int = 1
    name: str = ""
    paper: str = ""
    dpi: int = 300
    has_raster: bool = False
    status: str = ""
    has_own_sources: bool = False
    steps: tuple[Message, ...] = ()

    def item(self, name: str) -> ItemFacts | None:
        """The item of that id, if it is there."""
        return next((item for item in self.items if item.id == name), None)
