"""The templates of the agency: which items lie where on which page, read from `gabarits.json`.

One row of the file is one item: `[id, type, role, x, y, w, h, font size]`, in mm from the top left of the page.
A template may be another one with some items moved, added or removed. The pages are built from these facts by
`gis.layouts.build`; there is no second copy of them in `.qpt` files.

Method: docs/design/maps.md#templates
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ..errors import AulaError
from ..messages import listing
from .choices import facts, template_ids
from .scales import MapFrame

PREFIX = "aula_"
# What every published page must show; a template that lacks one of these is refused (C01)
MANDATORY = (
    "titre",
    "carte",
    "legende",
    "echelle_km",
    "echelle_m",
    "echelle_num",
    "nord",
    "projection",
    "sources",
    "realisation",
    "statut",
    "logo",
)


@dataclass(frozen=True)
class Box:
    """A rectangle on paper, mm from the top left of the page."""

    x: float
    y: float
    w: float
    h: float

    def overlap(self, other: Box) -> float:
        """Area that two boxes share, in mm2."""
        wide = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        high = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        return max(wide, 0.0) * max(high, 0.0)

    def holds(self, other: Box, slack: float = 0.1) -> bool:
        """True when the other box lies inside, up to `slack` mm."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.x + other.w <= self.x + self.w + slack
            and other.y + other.h <= self.y + self.h + slack
        )


@dataclass(frozen=True)
class TemplateItem:
    """One item of a template. kind: label, map, legend, scalebar, picture, shape or zone (a frame that is filled)."""

    id: str
    kind: str
    role: str
    box: Box
    size: float = 0.0


@dataclass(frozen=True)
class Template:
    """One page of the agency.

    id: frozen name (`carte_a3_paysage`); titles: what people read, by language; paper: « A3 ».
    finest: finest scale denominator it accepts; legend_columns: columns of a wide legend;
    is_fixed: its items stay where they are; can_float: its legend may stand on the map where that is empty;
    second: what lies on a second page of the same size, from its own top left;
    reserved: what the key of a thematic map takes at the top of the first column, in mm.
    """

    id: str
    titles: Mapping[str, str]
    paper: str
    page: Box
    items: tuple[TemplateItem, ...]
    finest: float = 0.0
    legend_columns: int = 1
    is_atlas: bool = False
    is_fixed: bool = False
    can_float: bool = False
    second: tuple[TemplateItem, ...] = ()
    reserved: float = 0.0

    def __getitem__(self, name: str) -> TemplateItem:
        for item in self.items:
            if item.id == name:
                return item
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return any(item.id == name for item in self.items)

    @property
    def mandatory(self) -> tuple[str, ...]:
        """Item ids, with their prefix, that a page of this template must show."""
        return tuple(PREFIX + name for name in MANDATORY)

    @property
    def has_two_maps(self) -> bool:
        """True for a plate with a second map beside the first."""
        return "carte_2" in self

    @property
    def columns(self) -> tuple[Box, ...]:
        """Where blocks flow: the column beside the map, or the two of the foot; none where every item has its place."""
        chart, names = self["carte"].box, self["legende"].box if "legende" in self else None
        if self.has_two_maps or names is None or self.is_fixed:
            return ()
        if names.x >= chart.x + chart.w:
            return (Box(names.x, chart.y + self.reserved, names.w, chart.h - self.reserved),)
        height = self.page.h - chart.x - names.y
        aside = self["echelle_num"].box
        first = Box(names.x, names.y + self.reserved, names.w, height - self.reserved)
        return (first, Box(aside.x, names.y, aside.w, height))

    def moved(self, boxes: Mapping[str, Box]) -> Template:
        """The same template with some items elsewhere."""
        return replace(self, items=tuple(replace(item, box=boxes.get(item.id, item.box)) for item in self.items))

    def without(self, names: Iterable[str]) -> Template:
        """The same template, some items apart, whose places are free."""
        gone = set(names)
        return replace(self, items=tuple(item for item in self.items if item.id not in gone))

    def frame(self, name: str = "carte") -> MapFrame:
        """The inside of a map of the template, in mm."""
        box = self[name].box
        return MapFrame(box.w, box.h)


def _items(rows: list[list[Any]]) -> dict[str, TemplateItem]:
    items = {}
    for name, kind, role, x, y, w, h, *size in rows:
        items[name] = TemplateItem(name, kind, role, Box(x, y, w, h), size[0] if size else 0.0)
    return items


def _template(name: str, written: Mapping[str, Any], done: Mapping[str, Template]) -> Template:
    own = _items(written["elements"])
    if "base" not in written:
        width, height = written["page"]
        page, paper, items = Box(0, 0, width, height), written["format"], own
    else:
        base = done[written["base"]]
        kept = {item.id: item for item in base.items if item.id in written.get("garde", [i.id for i in base.items])}
        page, paper, items = base.page, base.paper, {**kept, **own}
    return Template(
        name,
        written["titre"],
        paper,
        page,
        tuple(items.values()),
        written.get("echelle_min", 0.0),
        written.get("colonnes", 1),
        written.get("atlas", False),
        written.get("fixe", False),
        written.get("cartouche", False),
        tuple(_items(written.get("suite", [])).values()),
    )


@lru_cache(maxsize=1)
def every_template() -> Mapping[str, Template]:
    """All templates of the file by id, those that only one algorithm fills too."""
    done: dict[str, Template] = {}
    for name, written in facts("gabarits").items():
        done[name] = _template(name, written, done)
    return done


@lru_cache(maxsize=1)
def templates() -> Mapping[str, Template]:
    """The templates that are offered by id, in the order people see them."""
    return {name: every_template()[name] for name in template_ids()}


def template(name: str) -> Template:
    """A bundled template; raises AulaError E_TEMPLATE with the names that exist."""
    known = every_template()
    if name not in known:
        offered = listing(templates(), 20)
        raise AulaError(
            "Template {name} is unknown; the templates are {known}.", "E_TEMPLATE", name=name, known=offered
        )
    return known[name]
