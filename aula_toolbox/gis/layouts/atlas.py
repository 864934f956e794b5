"""An atlas: one page a feature of a coverage, each at its own round scale, without Python between pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutUtils,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QColor

from ...core import typo
from ...core.columns import find
from ...core.errors import AulaError
from ...core.maps import mentions, scales
from ...core.maps.figures import figures
from ...core.maps.templates import PREFIX, Template
from ...core.maps.thresholds import thresholds
from ...core.maps.tokens import Tokens
from ...core.text import fold
from ..vector.memory import fill
from ..vector.repair import valid
from ..vector.sources import attribute_text
from . import fonts
from .build import PROPERTIES, data_define
from .figures import add_figures
from .fill import TITLE_SHRINK, item, maps_of
from .situation import add_situation, dressing

PAGE, RANK, GROUP = "aula_page", "aula_rang", "aula_groupe"
_NO_CHECK = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


@dataclass
class Coverage:
    """The features that make the pages, in their order, and what was left out.

    layer: memory layer with the features' own fields, `aula_page` and `aula_rang`; names: page names in order;
    skipped: names of features without geometry; repaired, unnamed: counts; groups: that of each page, none without.
    """

    layer: QgsVectorLayer
    names: list[str]
    skipped: list[str] = field(default_factory=list)
    repaired: int = 0
    unnamed: int = 0
    groups: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Choice:
    """How pages are named, filtered, ordered and put in groups: QGIS expressions; empty for the defaults."""

    name: str = ""
    filter: str = ""
    sort: str = ""
    group: str = ""


def default_name(fields: QgsFields) -> str:
    """The expression of a page's name: the first usual name field that is there."""
    found = find("nom_zone", fields.names()).field or find("insee", fields.names()).field
    return QgsExpression.quotedColumnRef(found) if found else "''"


def _prepared(text: str, context: QgsExpressionContext) -> QgsExpression:
    expression = QgsExpression(text)
    if expression.hasParserError() or not expression.prepare(context):
        reason = expression.parserErrorString() or expression.evalErrorString()
        raise AulaError(
            "The expression {expression} cannot be read: {reason}", "E_EXPRESSION", expression=text, reason=reason
        )
    return expression


def coverage(source: QgsProcessingFeatureSource, choice: Choice, heard: Callable[[], None] = lambda: None) -> Coverage:
    """Read the pages of an atlas: filtered, named, ordered; features without geometry are left out and told.

    Raises AulaError E_COVERAGE when no page is left.
    """
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(source.fields())
    name = _prepared(choice.name or default_name(source.fields()), context)
    sort = _prepared(choice.sort, context) if choice.sort else name
    kept = _prepared(choice.filter, context) if choice.filter else None
    grouped = _prepared(choice.group, context) if choice.group else None
    pages, skipped, repaired, unnamed = [], [], 0, 0
    for feature in source.getFeatures(QgsFeatureRequest(), _NO_CHECK):
        heard()
        context.setFeature(feature)
        if kept is not None and not kept.evaluate(context):
            continue
        title = _words(name.evaluate(context))
        geometry, was_repaired = valid(feature.geometry())
        repaired += was_repaired
        if geometry is None:
            skipped.append(title or str(feature.id()))
            continue
        unnamed += not title
        group = _words(grouped.evaluate(context)) if grouped is not None else ""
        order = (_sort_key(group), _sort_key(sort.evaluate(context)))
        pages.append((order, feature.id(), title, feature.attributes(), geometry, group))
    if not pages:
        raise AulaError("The atlas would have no page: no feature with a geometry after the filter.", "E_COVERAGE")
    pages.sort(key=lambda page: page[:2])
    names = [page[2] or f"page_{rank}" for rank, page in enumerate(pages, 1)]
    groups = [page[5] for page in pages] if grouped is not None else []
    return Coverage(_coverage_layer(source, pages, names, groups), names, skipped, repaired, unnamed, groups)


def _words(value: object) -> str:
    return " ".join(attribute_text(value).split())


def _sort_key(value: object) -> tuple[int, float, str]:
    """Numbers by value, then texts without accents or case, missing values last."""
    if isinstance(value, (int, float)):
        return 0, float(value), ""
    text = _words(value)
    return (1, 0.0, fold(text)) if text else (2, 0.0, "")


def _coverage_layer(
    source: QgsProcessingFeatureSource, pages: list[tuple], names: list[str], groups: list[str]
) -> QgsVectorLayer:
    kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(QgsWkbTypes.flatType(source.wkbType())))
    layer = QgsVectorLayer(kind, source.sourceName() or "atlas", "memory")
    layer.setCrs(source.sourceCrs())
    rows = [page[3] for page in pages]
    return fill_coverage(layer, source.fields(), rows, names, [page[4] for page in pages], groups)


def fill_coverage(
    layer: QgsVectorLayer,
    fields: Iterable[QgsField],
    rows: Iterable[Sequence[object]],
    names: Sequence[str],
    shapes: Iterable[QgsGeometry | None],
    groups: Sequence[str] = (),
) -> QgsVectorLayer:
    """A coverage of one feature a page, its name, rank and group behind its own fields. Raises E_COVERAGE."""
    text = QMetaType.Type.QString
    own = [QgsField(PAGE, text), QgsField(RANK, QMetaType.Type.Int), QgsField(GROUP, text)]
    layer.dataProvider().addAttributes([*fields, *own])
    layer.updateFields()
    made = []
    for rank, (row, name, shape) in enumerate(zip(rows, names, shapes), 1):
        feature = QgsFeature(layer.fields())
        group = groups[rank - 1] if groups else ""
        feature.setAttributes([*row, typo.compose(name, False), rank, group])
        if shape is not None and layer.isSpatial():
            geometry = QgsGeometry(shape)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        made.append(feature)
    return dressing(fill(layer, made, "E_COVERAGE"))


def bind(
    layout: QgsPrintLayout,
    template: Template,
    tokens: Tokens,
    pages: Coverage,
    denominator: float | None = None,
    margin: float | None = None,
) -> list[QgsVectorLayer]:
    """Make a filled layout follow its coverage; returns layers to keep alive as long as the layout."""
    atlas = layout.atlas()
    atlas.setCoverageLayer(pages.layer)
    atlas.setPageNameExpression(f'"{PAGE}"')
    atlas.setSortExpression(f'"{RANK}"')
    atlas.setSortFeatures(True)
    atlas.setEnabled(True)
    for drawn in maps_of(layout):
        _follow(drawn, template, pages.layer.crs(), denominator, margin)
    title = item(layout, "titre")
    if isinstance(title, QgsLayoutItemLabel):
        title.setText(f"[% {mentions.page_title_expression()} %]")
        fit_titles(title, pages.names)
    add_figures(layout, template, tokens, figures(template.id, pages.layer.fields().names()))
    _page_pictures(layout, tokens, pages.layer.fields())
    crs = maps_of(layout)[0].crs()
    mark = page_mark(pages, crs, tokens)
    locator = add_situation(layout, tokens, _bounds(pages.layer, crs, layout.project()), crs, mark)
    return [pages.layer, mark, *([locator] if locator is not None else [])]


def fit_titles(label: QgsLayoutItemLabel, names: list[str]) -> None:
    """One size for the titles of all pages: that at which the longest fits."""
    context = QgsLayoutUtils.createRenderContextForLayout(label.layout(), None)
    style = label.textFormat()
    longest = max(names, key=lambda name: QgsTextRenderer.textWidth(context, style, [name]))
    fonts.shrink_to_fit(label, mentions.page_title(_title(label.layout()), longest), style.size() * TITLE_SHRINK)


def _title(layout: QgsPrintLayout) -> str:
    scope = QgsExpressionContextUtils.layoutScope(layout)
    return str(scope.variable(f"{PREFIX}titre") or "")


def _bounds(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    from .layers import layer_extent

    return layer_extent(layer, crs, project)


def page_geometry(source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> str:
    """The feature of the page in the map's CRS, as a QGIS expression."""
    return f"transform(@atlas_geometry, '{source.authid()}', '{target.authid()}')"


def _follow(
    drawn: QgsLayoutItemMap,
    template: Template,
    source: QgsCoordinateReferenceSystem,
    denominator: float | None,
    margin: float | None,
) -> None:
    """Centre a map on each feature, at the round scale of that feature or at a fixed one."""
    drawn.setAtlasDriven(True)
    drawn.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    frame = template.frame(drawn.id()[len(PREFIX) :])
    geometry = page_geometry(source, drawn.crs())
    scale = scales.round_scale_expression(frame, geometry, margin, template.finest)
    data_define(drawn, PROPERTIES.MapScale, f"{denominator}" if denominator else scale)


def _everywhere(name: str, crs: QgsCoordinateReferenceSystem, symbol: QgsFillSymbol) -> QgsVectorLayer:
    """A layer of one feature that is always in view; its symbol draws what the expressions of a page say."""
    layer = dressing(QgsVectorLayer("Polygon", name, "memory"))
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-1e7, -1e7, 2e7, 2e7)))
    fill(layer, [feature])
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def page_mark(pages: Coverage, crs: QgsCoordinateReferenceSystem, tokens: Tokens) -> QgsVectorLayer:
    """A dot at the page's place on the locator, where the frame of a small page could not be seen."""
    look = {"name": "circle", "size": "1.6", "color": tokens.colour("rouge"), "outline_style": "no"}
    dot = QgsGeometryGeneratorSymbolLayer.create(
        {"geometryModifier": f"centroid({page_geometry(pages.layer.crs(), crs)})", "SymbolType": "Marker"}
    )
    dot.setSubSymbol(QgsMarkerSymbol.createSimple(look))
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, dot)
    return _everywhere("repere", crs, symbol)


def veil(pages: Coverage, crs: QgsCoordinateReferenceSystem, tokens: Tokens) -> QgsVectorLayer:
    """A veil in the colour of what lies outside over all but the feature of the page, and that feature's outline.

    One feature drawn as a difference with the page's geometry: the cost of a page does not grow with the atlas.
    """
    page = page_geometry(pages.layer.crs(), crs)
    pale = QColor(tokens.colour("hors"))
    pale.setAlphaF(thresholds()["voile_alpha"])
    around = QgsFillSymbol.createSimple({"outline_style": "no"})
    around.symbolLayer(0).setColor(pale)
    edge = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": tokens.colour("nuit"), "outline_width": "0.7", "joinstyle": "round"}
    )
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _drawn_as(f"difference(buffer(@map_extent, 1000), {page})", around))
    symbol.appendSymbolLayer(_drawn_as(page, edge))
    return _everywhere("voile", crs, symbol)


def _drawn_as(expression: str, symbol: QgsSymbol) -> QgsGeometryGeneratorSymbolLayer:
    made = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression, "SymbolType": "Fill"})
    made.setSubSymbol(symbol)
    return made


def _page_pictures(layout: QgsPrintLayout, tokens: Tokens, fields: QgsFields) -> None:
    """The photo of the page's feature, and the logo of its EPCI; hidden where there is no file."""
    photo = find("photo", fields.names()).field
    path = tokens.logos.get("logo.partenaires")
    epci = find("abrege_epci", fields.names()).field or find("epci", fields.names()).field
    sources = {"photo": QgsExpression.quotedColumnRef(photo) if photo else None, "logo_2": None}
    if path is not None and "{epci}" in path.name and epci:
        column = QgsExpression.quotedColumnRef(epci)
        sources["logo_2"] = "'" + path.as_posix().replace("'", "''").replace("{epci}", f"' || {column} || '") + "'"
    for name, expression in sources.items():
        picture = item(layout, name)
        if not isinstance(picture, QgsLayoutItemPicture):
            continue
        if expression is None:
            continue
        there = f"coalesce(file_exists({expression}), false)"
        picture.setVisibility(True)
        data_define(picture, PROPERTIES.PictureSource, expression)
        data_define(picture, PROPERTIES.ExcludeFromExports, f"NOT {there}")
        legend = item(layout, "legende")
        if name == "photo" and legend is not None:
            data_define(legend, PROPERTIES.ExcludeFromExports, there)


def show_group(layout: QgsPrintLayout, group: str | None) -> None:
    """Let an atlas have the pages of one group only; None for all of them again.

    Method: docs/design/maps.md#groups-of-an-atlas
    """
    book = layout.atlas()
    book.setFilterFeatures(group is not None)
    if group is not None:
        book.setFilterExpression(f'"{GROUP}" = {QgsExpression.quotedString(group)}')


def turned(layout: QgsPrintLayout) -> Iterator[int]:
    """Turn the pages of an atlas one after the other."""
    book = layout.atlas()
    book.beginRender()
    try:
        for number in range(book.count()):
            book.seekTo(number)
            yield number
    finally:
        book.endRender()
