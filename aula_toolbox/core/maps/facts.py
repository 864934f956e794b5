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
    size_pt: of its smallest text; is_north: an arrow, or a map with a grid; map: the one that an arrow turns with.
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
    map: str = ""


@dataclass(frozen=True)
class ClassedFacts:
    """Surfaces in classes of a number: the field, its alias, the fill of each class and its bounds, lowest first."""

    field: str
    alias: str
    colours: tuple[str, ...]
    bounds: tuple[float, ...]


@dataclass(frozen=True)
class ZoningFacts:
    """Zones as they are in the data: overlaps and gaps with their surface (m2); edges beside the cadastre (m)."""

    overlaps: int = 0
    gaps: int = 0
    area_m2: float = 0.0
    off_m: float = 0.0


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
    classed: ClassedFacts | None = None
    zoning: ZoningFacts | None = None


@dataclass(frozen=True)
class MapFacts:
    """One map of the page; complete_scale: what would show all; rotation: in degrees, clockwise.

    subject_share: long side of the subject over that of the frame, 0 when not known; hidden: layers that others cover.
    """

    id: str
    denominator: float
    crs: str
    is_geographic: bool = False
    layers: tuple[ShownLayer, ...] = ()
    is_main: bool = True
    is_cut: bool = False
    complete_scale: float = 0.0
    rotation: float = 0.0
    subject_share: float = 0.0
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class LegendClass:
    """One line of a legend; colour: fill as seen on paper, empty when there is none.

    is_opaque: nothing below changes that colour; is_seen: False when no point of its map has it; is_ground: a class of
    the background, which locates the subject.
    """

    layer: str
    label: str
    colour: str = ""
    is_marked: bool = False
    is_raw: bool = False
    is_shown: bool = True
    is_opaque: bool = False
    is_seen: bool = True
    is_ground: bool = False


@dataclass(frozen=True)
class LegendFacts:
    """One legend of the page."""

    id: str
    classes: tuple[LegendClass, ...] = ()


@dataclass(frozen=True)
class BarFacts:
    """One visible scale bar: map units of a segment, its width and room in mm; map: the one that it measures."""

    id: str
    segment: float
    width: float
    room: float
    is_linked: bool = True
    map: str = ""


@dataclass(frozen=True)
class FileFacts:
    """A file that was written: fonts that it names and does not hold; size of an image and of its page in pixels."""

    name: str
    loose_fonts: tuple[str, ...] = ()
    size_px: tuple[int, int] = (0, 0)
    expected_px: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class PageFacts:
    """One page of a layout, as it will be printed; has_own_sources: its source line was written by hand.

    steps: what was done to make everything fit; map_share, blank_share: shares of the page that its maps and its
    largest empty rectangle take, 0 when they were not measured; is_sheet: a page of figures and texts beside a map.
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
    map_share: float = 0.0
    blank_share: float = 0.0
    is_sheet: bool = False
    file: FileFacts | None = None

    def item(self, name: str) -> ItemFacts | None:
        """The item of that id, if it is there."""
        return next((item for item in self.items if item.id == name), None)
