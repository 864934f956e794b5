"""Land that a tree can be planted on: what the layers and the classes leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry

from ...core import columns
from ...core.heat import landcover as words
from ...core.heat.constants import heat_constants
from ...core.heat.plantable import ClassGround, PlantingTables
from ...core.messages import Notes
from ..raster.rasters import Canvas, Grid, Progress
from ..vector.shapes import read_near
from ..vector.sources import Source
from .cover import ROAD, SEGMENTS

#: layers kept away from by their margin, whatever they hold
KEPT_OFF = ("BUILDINGS", "RAILWAYS", "WATER", "NETWORKS", "EXCLUDED")


@dataclass
class PlantingLayers:
    """What limits planting, by the name of the parameter. Only there where it was given."""

    by_name: dict[str, Source] = field(default_factory=dict)


@dataclass(frozen=True)
class PlantableGround:
    """By pixel: the number of the kind of ground (-1: no tree), and the note of the place (points, NaN: no tree).

    needs_opinion: where the architect of historic buildings is asked; None without that layer.
    """

    kind: np.ndarray
    note: np.ndarray
    needs_opinion: np.ndarray | None

    @property
    def may(self) -> np.ndarray:
        """Where a tree may stand."""
        found: np.ndarray = self.kind >= 0
        return found


def plantable_ground(
    layers: PlantingLayers,
    grid: Grid,
    numbers: np.ndarray,
    ground: ClassGround,
    tables: PlantingTables,
    crowns: np.ndarray | None,
    notes: Notes,
    progress: Progress,
) -> PlantableGround:
    """The land that is left once layers and classes have taken theirs. A stem stands in the middle of a pixel.

    crowns: where trees stand already; None when no layer tells.
    """
    given = layers.by_name
    kind, note = ground.kind[numbers], ground.note[numbers].astype(np.float32)
    may = ground.may[numbers].copy()
    if "PARKING" in given:
        inside = _drawn(_grown(given["PARKING"], grid, tables.margin_m("PARKING"), notes), grid) & (kind >= 0)
        kind = np.where(inside, ground.kinds.index(tables.kind("PARKING")), kind)
        note = np.where(inside, np.float32(tables.note("PARKING")), note)
    for done, name in enumerate(KEPT_OFF):
        progress(done / (len(KEPT_OFF) + 3))
        if name in given:
            may &= ~_drawn(_grown(given[name], grid, tables.margin_m(name), notes), grid)
    if "ROADS" in given:
        may &= ~_drawn(_carriageways(given["ROADS"], grid, tables.margin_m("ROADS"), notes), grid)
    if "PUBLIC" in given:
        may &= _drawn(_grown(given["PUBLIC"], grid, 0.0, notes), grid)
    if "BUILDINGS" in given:
        near = _drawn(_grown(given["BUILDINGS"], grid, tables.margin_m("FACADE"), Notes()), grid)
        note = np.where(near, note + np.float32(tables.note("FACADE")), note)
    if crowns is not None:
        may &= ~crowns
    may &= note >= heat_constants()["plantabilite_min"]
    opinion = None
    if "HERITAGE" in given:
        opinion = _drawn(_grown(given["HERITAGE"], grid, 0.0, notes), grid)
    progress(1.0)
    return PlantableGround(
        np.where(may, kind, -1).astype(np.int8), np.where(may, note, np.nan).astype(np.float32), opinion
    )


def used_ground(places: dict[str, list[QgsGeometry]], grid: Grid, tables: PlantingTables) -> np.ndarray:
    """What a square metre of shade counts at each pixel, by the places that hold it; the highest weight wins."""
    found = np.zeros(grid.shape, np.float32)
    for name, shapes in places.items():
        inside = _drawn(iter(shapes), grid)
        found = np.maximum(found, np.where(inside, np.float32(tables.weight(name)), np.float32(0)))
    return found


def walked_ground(source: Source, grid: Grid, notes: Notes) -> list[QgsGeometry]:
    """Ground that people walk on along lines: paths over their width, both sides of a carriageway, not its middle."""
    aside = heat_constants()["trottoir_demi_largeur_m"]
    nature, width, fictive = (columns.find(notion, source.fields).field for notion in ROAD[:3])
    shapes = read_near(source, grid.crs, grid.box, (nature, width, fictive), notes)
    natures = shapes.words(nature) or [None] * len(shapes)
    found, halves = words.walked(natures, shapes.numbers(width), shapes.words(fictive), source.fields)
    given = nature is not None or width is not None
    grounds = []
    for shape, how, half in zip(shapes.geometries, found.tolist(), halves.tolist()):
        if how == words.BESIDE:
            grounds.append(shape.buffer(half + 2 * aside, SEGMENTS).difference(shape.buffer(half, SEGMENTS)))
        elif how == words.ALONG:
            grounds.append(shape.buffer(half if given and half > 0 else aside, SEGMENTS))
    return grounds


def _grown(source: Source, grid: Grid, margin_m: float, notes: Notes) -> Iterator[QgsGeometry]:
    """Shapes of a layer near the grid, with a margin around."""
    shapes = read_near(source, grid.crs, grid.box.buffered(margin_m), (), notes)
    for shape in shapes.geometries:
        yield shape.buffer(margin_m, SEGMENTS) if margin_m > 0 else shape


def _carriageways(source: Source, grid: Grid, margin_m: float, notes: Notes) -> Iterator[QgsGeometry]:
    """Ground of the carriageways near the grid, with a margin on each side; paths and tunnels are none."""
    nature, width, fictive, level = (columns.find(notion, source.fields).field for notion in ROAD)
    shapes = read_near(source, grid.crs, grid.box, (nature, width, fictive, level), notes)
    natures = shapes.words(nature) or [None] * len(shapes)
    found = words.roads(
        natures, shapes.numbers(width), shapes.words(fictive), shapes.words(level), source.fields, notes
    )
    for shape, code, half in zip(shapes.geometries, found.classes.tolist(), found.half_width_m.tolist()):
        if code != words.SKIPPED:
            yield shape.buffer(half + margin_m, SEGMENTS)


def _drawn(shapes: Iterator[QgsGeometry], grid: Grid) -> np.ndarray:
    """Pixels whose middle lies in one of the shapes."""
    canvas = Canvas(grid)
    canvas.draw((shape, 1) for shape in shapes)
    return canvas.array() > 0
