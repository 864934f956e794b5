"""The map of the sheets of schools, as layers of a page: grounds, what yards are made of, buildings, their shade."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsRectangle,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..crs import METRIC
from ..layouts.atlas import RANK, Coverage
from ..layouts.layers import PROPERTY
from ..raster.rasters import Grid
from ..vector.geometry import area_of
from ..vector.memory import fill

INK, LINE, BUILT, SHADE = "#22282c", "#9aa1a8", "#5b6770", "60,70,80,110"
#: colours of the groups of a cover, in their order
COVERS = ("#b9c0c6", "#d8c9a8", "#cfe8cf", "#4f9d69", "#9ec9e2", "#ffffff")


@dataclass
class SheetMap:
    """What the map of a school shows, in metres: shade at 13 h in its ground, and what its yard is made of by group."""

    shade: QgsGeometry = field(default_factory=QgsGeometry)
    cover: Mapping[int, QgsGeometry] = field(default_factory=dict)


def areas(grid: Grid, cover: np.ndarray, ground: QgsGeometry) -> dict[int, QgsGeometry]:
    """The shapes of the groups of a cover (-1: none) inside a ground, by group.

    Runs of equal pixels of a row are one rectangle, so that a yard is made of some hundreds of them.
    """
    pieces: dict[int, list[QgsGeometry]] = {}
    for row, line in enumerate(cover):
        ends = np.flatnonzero(np.diff(line)) + 1
        for start, end in zip((0, *ends.tolist()), (*ends.tolist(), len(line))):
            group = int(line[start])
            if group >= 0:
                pieces.setdefault(group, []).append(QgsGeometry.fromRect(_box(grid, row, start, end)))
    return {group: QgsGeometry.unaryUnion(own).intersection(ground) for group, own in pieces.items()}


def _box(grid: Grid, row: int, start: int, end: int) -> QgsRectangle:
    west, north = grid.west + start * grid.pixel, grid.north - row * grid.pixel
    return QgsRectangle(west, north - grid.pixel, west + (end - start) * grid.pixel, north)


@dataclass(frozen=True)
class SheetWords:
    """Names of the legend: of the layers, and of the groups of a cover in their order."""

    ground: str
    others: str
    cover: str
    buildings: str
    shade: str
    groups: Sequence[str]


def layers(
    pages: Coverage, maps: Iterable[SheetMap], buildings: Sequence[QgsGeometry], words: SheetWords, source: str
) -> list[QgsVectorLayer]:
    """The layers of the map of all sheets, the first on top; those that hold nothing are left out."""
    drawn = list(maps)
    shade = [(one.shade, None) for one in drawn]
    cover = [(shape, group) for one in drawn for group, shape in one.cover.items()]
    found = [
        _outlined(pages, words),
        _layer(words.buildings, [(one, None) for one in buildings], _one(BUILT, "#ffffff", 0.15)),
        _layer(words.shade, shade, _one(SHADE, "", 0.0)),
        _layer(words.cover, cover, _groups(words.groups)),
    ]
    for one in found:
        if one is not None:
            one.setCustomProperty(f"{PROPERTY}role", "")
            one.setCustomProperty(f"{PROPERTY}source", source)
    return [one for one in found if one is not None]


def _outlined(pages: Coverage, words: SheetWords) -> QgsVectorLayer | None:
    """The grounds without a fill, that of the page in bold; none when no school has a ground."""
    if not pages.layer.isSpatial() or pages.layer.extent().isNull():
        return None
    layer = pages.layer.clone()
    layer.setName(words.ground)
    root = QgsRuleBasedRenderer.Rule(None)
    own, other = (_fill("", colour, width) for colour, width in ((INK, 0.6), (LINE, 0.3)))
    root.appendChild(QgsRuleBasedRenderer.Rule(own, 0, 0, f'"{RANK}" = @atlas_featurenumber', words.ground))
    root.appendChild(QgsRuleBasedRenderer.Rule(other, 0, 0, "ELSE", words.others))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    return layer


def _layer(
    name: str, rows: Sequence[tuple[QgsGeometry, int | None]], renderer: QgsSingleSymbolRenderer
) -> QgsVectorLayer | None:
    """A layer in memory of polygons and their group; none without any."""
    layer = QgsVectorLayer("MultiPolygon", name, "memory")
    layer.setCrs(METRIC)
    layer.dataProvider().addAttributes([QgsField("groupe", QMetaType.Type.Int)])
    layer.updateFields()
    features = []
    for shape, group in rows:
        if not area_of(shape) > 0:
            continue
        feature = QgsFeature(layer.fields())
        copy = QgsGeometry(shape)
        copy.convertToMultiType()
        feature.setGeometry(copy)
        feature.setAttributes([group])
        features.append(feature)
    if not features:
        return None
    fill(layer, features)
    layer.dataProvider().createSpatialIndex()
    layer.setRenderer(renderer)
    return layer


def _fill(colour: str, outline: str, width: float) -> QgsFillSymbol:
    look = {"style": "solid" if colour else "no", "color": colour or "#ffffff", "outline_width": f"{width}"}
    look |= {"outline_color": outline} if outline else {"outline_style": "no"}
    return QgsFillSymbol.createSimple(look)


def _one(colour: str, outline: str, width: float) -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(_fill(colour, outline, width))


def _groups(names: Sequence[str]) -> QgsCategorizedSymbolRenderer:
    kinds = [QgsRendererCategory(group, _fill(COVERS[group], "", 0.0), name) for group, name in enumerate(names)]
    return QgsCategorizedSymbolRenderer("groupe", kinds)
