"""One page from request to layout: what the algorithms and the dock share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from ...core.maps import scales
from ...core.maps.checks import PageFinding, check_page
from ...core.maps.plates import PLATE_ID
from ...core.maps.templates import PREFIX, Template
from ...core.maps.tokens import Tokens
from ...core.messages import Message, message
from ..plu.partition import FoundPlace
from . import atlas, base, export, layers, numbered, outside, styles
from .build import build
from .crossed import crossed_key
from .facts import page_facts
from .fill import Content, fill, maps_of
from .ground import ground
from .paper import MAP_STEPS_PT, letters_of, with_larger_names
from .refine import refined
from .towns import VEILED

ZONING_TEMPLATE = "zonage_a3"
AROUND_BASE = 2.0  # a page shows more than the extent, on the longer sides of its frame


@dataclass
class Page:
    """A filled layout in a project of its own, so that the user's project is neither changed nor marked so.

    kept: layers that live as long as the layout; steps: what was done for want of room.
    """

    layout: QgsPrintLayout
    template: Template
    content: Content
    project: QgsProject
    kept: list[QgsMapLayer] = field(default_factory=list)
    steps: list[Message] = field(default_factory=list)

    @property
    def sheets(self) -> int:
        """Sheets of one page of the map: a second one when the first cannot hold its legend."""
        return int(self.layout.pageCollection().pageCount())

    @property
    def scale(self) -> float:
        """Denominator of the main map."""
        return float(round(maps_of(self.layout)[0].scale()))

    def findings(
        self, dpi: int = 300, is_drawn: bool = True, memory: dict[str, list[FoundPlace]] | None = None
    ) -> list[PageFinding]:
        """The pre-flight of the page as it is now.

        is_drawn: its maps are drawn and looked at; memory: what the run has measured of zones on its other pages.
        """
        facts = page_facts(self.layout, self._mandatory(), dpi, self._subject(), is_drawn, memory)
        # a plate shows its rectangle of the ground, full or not: what is empty on it is not room lost
        is_sheet = facts.is_sheet or self.template.id == PLATE_ID
        return check_page(replace(facts, steps=tuple(self.steps), is_sheet=is_sheet))

    def _mandatory(self) -> list[str]:
        """What the page must show: the legend may be empty beside the key of a thematic map."""
        has_key = self.content.key is not None
        return [name for name in self.template.mandatory if not (has_key and name == f"{PREFIX}legende")]

    def _subject(self) -> QgsRectangle | None:
        """What the page must show whole: the extent asked for, except in an atlas, where it is the feature."""
        return None if self.layout.atlas().enabled() else self.content.extent

    def copied_to(self, project: QgsProject) -> QgsPrintLayout:
        """Add a copy of the page to the layouts of a project, under a name of its own.

        What it is drawn from comes along: pages of an atlas and layers dressed for the page, out of the layer tree.
        """
        document, context = QDomDocument(), QgsReadWriteContext()
        document.appendChild(self.layout.writeXml(document, context))
        text = document.toString()
        for layer in self._used():
            if project.mapLayer(layer.id()) is None:
                own = project.addMapLayer(layer.clone(), False)
                text = text.replace(layer.id(), own.id())
        document.setContent(text)
        copy = QgsPrintLayout(project)
        copy.readXml(document.documentElement(), document, context)
        manager, title = project.layoutManager(), self.content.title
        copy.setName(manager.generateUniqueTitle() if manager.layoutByName(title) else title)
        manager.addLayout(copy)
        return copy

    def _used(self) -> list[QgsMapLayer]:
        """The layers of all maps of the page, and that of the pages of an atlas."""
        maps = [item for item in self.layout.items() if isinstance(item, QgsLayoutItemMap)]
        used = {layer.id(): layer for drawn in maps for layer in drawn.layers()}
        pages = self.layout.atlas().coverageLayer() if self.layout.atlas().enabled() else None
        return [*used.values(), *([pages] if pages is not None and pages.id() not in used else [])]

    def picture(self, width: int) -> QImage:
        """The page as an image of `width` pixels, for the preview."""
        size = self.layout.pageCollection().page(0).pageSize()
        return QgsLayoutExporter(self.layout).renderPageToImage(
            0, QSize(width, round(width * size.height() / size.width()))
        )


@dataclass(frozen=True)
class PageModel:
    """Where a page comes from: a bundled template, or a .qpt of the user's own."""

    template: Template
    file: Path | None = None


def compose(
    model: PageModel,
    tokens: Tokens,
    content: Content,
    project: QgsProject,
    pages: atlas.Coverage | None = None,
    denominator: float | None = None,
    highlight: bool = False,
    own: QgsProject | None = None,
) -> Page:
    """Build and fill a page, or an atlas when `pages` are given; `project` is only read.

    own: a project of the caller to build pages in, one at a time: making one takes longer than making the page.

    Names of objects that have no room on the map become numbers and a list: the page is then made a second time.
    """
    asked = replace(content)
    page = _composed(model, tokens, content, project, pages, denominator, highlight, own)
    named = _named(page) if content.names and pages is None else None
    if named is None:
        return page
    found = numbered.names_inside(named, maps_of(page.layout)[0], content.names)
    share = numbered.share_placed(named, maps_of(page.layout)[0], len(found))
    if share >= numbered.least_placed():
        return page
    if not page.template.columns or len(found) > numbered.most_listed():
        page.steps.append(message("{count} of {all} names have no room on the map.", **_room(share, found)))
        return page
    numbers = _composed(model, tokens, replace(asked, numbers=found), project, None, denominator, highlight, own)
    numbers.steps.append(
        message("{count} of {all} names have no room on the map: numbers and a list.", **_room(share, found))
    )
    return numbers


def _named(page: Page) -> QgsVectorLayer | None:
    shown = (layer for layer in maps_of(page.layout)[0].layers() if layer.customProperty(numbered.NAMED))
    return next((layer for layer in shown if isinstance(layer, QgsVectorLayer)), None)


def _room(share: float, found: dict[int, str]) -> dict[str, object]:
    return {"count": len(found) - round(share * len(found)), "all": len(found)}


def _composed(
    model: PageModel,
    tokens: Tokens,
    content: Content,
    project: QgsProject,
    pages: atlas.Coverage | None,
    denominator: float | None,
    highlight: bool,
    own: QgsProject | None,
) -> Page:
    own = _prepared(own if own is not None else QgsProject(), content, project)
    zoning_scale = 0.0
    if model.template.id in (ZONING_TEMPLATE, PLATE_ID):
        zoning_scale = _expected_scale(model.template, content, own)
        content.document = content.document or styles.zoning_document(content.layers)
        if content.status in ("", tokens.statuses[0]):
            content.status = tokens.text("non_opposable")
    paper = "" if model.file is not None or model.template.id == PLATE_ID else model.template.paper
    if paper in MAP_STEPS_PT:
        tokens = letters_of(tokens, paper)
    content.layers = styles.dressed(content.layers, project, tokens, zoning_scale, content.reading)
    content.layers_2 = styles.dressed(content.layers_2, project, tokens, zoning_scale, content.reading)
    scale = 0.0 if pages is not None else _expected_scale(model.template, content, own)
    if content.base is not None and pages is None:
        content.layers = _based(content.base, content, scale, own)
    content.layers = refined(content.layers, project, scale)
    content.layers_2 = refined(content.layers_2, project, scale)
    template, lines = model.template, _name(content, project, tokens)
    if lines:
        template = numbered.with_list(template, tokens)
    content.layers = with_larger_names(content.layers, project, paper)
    kept: list[QgsMapLayer] = [*content.layers, *content.layers_2]
    content.key = content.key or crossed_key(content.layers)
    content.layers = _grounded(content.layers, tokens, kept)
    content.layers_2 = _grounded(content.layers_2, tokens, kept)
    if pages is not None and highlight:
        kept.append(atlas.veil(pages, content.crs, tokens))
        content.layers = [kept[-1], *content.layers]
    if model.file is None:
        layout = build(template, tokens, own)
        numbered.say_list(layout, template, lines)
    else:
        layout, template = outside.load(model.file, own)
    arranged = fill(layout, template, tokens, content, project)
    export.sign(layout, content.title, tokens, content.day)
    if pages is not None:
        QgsExpressionContextUtils.setLayoutVariable(layout, VEILED, "1" if highlight else "")
        kept += atlas.bind(layout, arranged.template, tokens, pages, denominator, content.margin)
    return Page(layout, template, content, own, kept, arranged.steps)


def _name(content: Content, project: QgsProject, tokens: Tokens) -> list[str]:
    """Give the first layer of a map its names, or the numbers that stand for them; the lines of the list of these."""
    for rank, layer in enumerate(content.layers):
        if content.names and isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial():
            named = numbered.with_names(layer, project, content.names, tokens)
            content.layers = [*content.layers[:rank], named, *content.layers[rank + 1 :]]
            return numbered.numbered(named, content.numbers, tokens) if content.numbers else []
    return []


def _based(place: Path, content: Content, denominator: float, project: QgsProject) -> list[QgsMapLayer]:
    """The layers of a map over the base of a territory; room is left around what is shown, as the frame does."""
    seen = QgsRectangle(content.extent or layers.page_extent(content.layers, content.crs, project))
    lines_only = base.fills(content.layers, seen)
    seen.scale(AROUND_BASE)
    return base.with_base(
        content.layers, base.base_layers(place, seen, content.crs, denominator, lines_only), lines_only
    )


def _grounded(shown: Sequence[QgsMapLayer], tokens: Tokens, kept: list[QgsMapLayer]) -> list[QgsMapLayer]:
    """The layers of a map with the white ground of its territory below them."""
    white = ground(shown, tokens)
    if white is None:
        return list(shown)
    kept.append(white)
    return [*shown, white]


def _expected_scale(template: Template, content: Content, project: QgsProject) -> float:
    """The scale that the page will have, for what depends on it before it is filled."""
    extent = content.extent or layers.page_extent(content.layers, content.crs, project)
    needed = scales.needed_scale(extent.width(), extent.height(), template.frame(), content.margin)
    return content.denominator or scales.round_scale(needed, template.finest).denominator


def _prepared(own: QgsProject, content: Content, project: QgsProject) -> QgsProject:
    own.setCrs(content.crs)
    own.setTransformContext(project.transformContext())
    own.setEllipsoid(project.ellipsoid())
    return own


def visible_layers(project: QgsProject) -> Sequence[QgsMapLayer]:
    """The layers that the user sees, first on top."""
    root = project.layerTreeRoot()
    shown = {layer.id() for layer in root.checkedLayers()}
    return [layer for layer in root.layerOrder() if layer.id() in shown]
