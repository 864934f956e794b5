"""Land cover of the heat model drawn from the layers of French suppliers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from ...core import columns
from ...core.errors import AulaError
from ...core.heat import landcover as words
from ...core.heat.classes import UNDESCRIBED, HeatClasses
from ...core.heat.constants import heat_constants
from ...core.landcover import AUTO, tell
from ...core.messages import Notes, listing
from ..raster.rasters import Canvas, Grid, Progress, write_raster
from ..vector.cover import Cover, read_cover, tell_read, tell_settled
from ..vector.shapes import Shapes, read_near
from ..vector.sources import Source, plain
from .class_style import write_class_style

#: pieces of a circle quarter: enough for buffers that are drawn on pixels
SEGMENTS = 4
ROAD = ("nature_route", "largeur_route", "fictif", "niveau_sol")
BUILDING = ("hauteur", "nature", "etat")


@dataclass
class CoverLayers:
    """What describes the land; every layer may be absent, but not all of them."""

    landcover: Source | None = None
    buildings: Source | None = None
    vegetation: Source | None = None
    water: Source | None = None
    roads: Source | None = None
    railways: Source | None = None
    trees: Source | None = None
    nomenclature: str = AUTO
    cover_field: str | None = None
    use_field: str | None = None


@dataclass
class DrawnBuildings:
    """Buildings near the grid: geometries, classes and heights, and the columns other steps need."""

    shapes: Shapes
    facts: words.Buildings
    nature: list[object] | None


@dataclass
class DrawnCover:
    """Class codes on a grid (0: outside), the buildings, and the layers each class was drawn from."""

    grid: Grid
    codes: np.ndarray
    buildings: DrawnBuildings | None = None
    origins: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))


class CoverPainter:
    """Draws the layers in the order of the method: the later covers the earlier."""

    def __init__(self, layers: CoverLayers, grid: Grid, notes: Notes, progress: Progress) -> None:
        self.layers, self.grid, self.notes, self.progress = layers, grid, notes, progress
        self.canvas = Canvas(grid, start=UNDESCRIBED)
        self.origins: dict[int, list[str]] = defaultdict(list)
        self.buildings: DrawnBuildings | None = None

    def paint(self) -> None:
        """All layers that were given."""
        steps = (
            self._landcover,
            lambda: self._vegetation(words.LOW_VEGETATION),
            self._water,
            lambda: self._vegetation(words.WOODS),
            self._railways,
            self._roads,
            self._trees,
            self._buildings,
        )
        for done, step in enumerate(steps):
            self.progress(done / len(steps))
            step()

    def _read(self, source: Source, *fields: str | None) -> Shapes:
        return read_near(source, self.grid.crs, self.grid.box, fields, self.notes, lambda _share: self.progress(0))

    def _draw(self, origin: str, shapes: Iterable[tuple[QgsGeometry, int]]) -> None:
        """Draw shapes, lowest class first, and remember where their classes come from."""
        ordered = sorted(shapes, key=lambda pair: pair[1])
        for code in {code for _, code in ordered}:
            if origin not in self.origins[code]:
                self.origins[code].append(origin)
        self.canvas.draw(ordered)

    def _landcover(self) -> None:
        source = self.layers.landcover
        if source is None:
            return
        cover = columns.need("code_cs", source.fields, source.name, self.layers.cover_field)
        use = columns.find("code_us", source.fields)
        use_field = self.layers.use_field or use.field
        date = columns.find("millesime", source.fields).field
        fields = [name for name in dict.fromkeys((cover, use_field, date)) if name]
        land = read_cover(source, fields, self.grid.crs, self.grid.box, lambda _share: self.progress(0))
        tell_read(land, source.name, self.notes)
        nomenclature = self.layers.nomenclature
        if nomenclature == AUTO:
            # the whole layer is asked, not only the few codes near the grid
            nomenclature = tell(source.distinct(cover), source.distinct(use_field))
            self.notes.info("{layer}: read as {nomenclature}.", layer=source.name, nomenclature=nomenclature)
        uses = land.columns[use_field].tolist() if use_field else None
        found = words.classes_of_cover(land.columns[cover].tolist(), uses, nomenclature)
        # where polygons overlap the higher class stays, as everywhere in this grid; here it is told
        settled = land.settled(found)
        _refuse_two_dates(source, settled, land.columns[date].tolist() if date else [])
        tell_settled(settled, source.name, self.notes)
        self._draw("occupation du sol", zip(settled.geometries(), found[settled.whole.source].tolist()))

    def _vegetation(self, wanted: tuple[int, ...]) -> None:
        source = self.layers.vegetation
        if source is None:
            return
        nature = columns.need("nature_vegetation", source.fields, source.name)
        notes = self.notes if wanted == words.LOW_VEGETATION else Notes()  # read twice, told once
        shapes = read_near(source, self.grid.crs, self.grid.box, (nature,), notes)
        found = words.classes_of_vegetation(shapes.columns[nature])
        chosen = [(shape, code) for shape, code in zip(shapes.geometries, found.tolist()) if code in wanted]
        self._draw("végétation", chosen)

    def _water(self) -> None:
        if self.layers.water is not None:
            shapes = self._read(self.layers.water)
            self._draw("eau", ((shape, words.WATER) for shape in shapes.geometries))

    def _railways(self) -> None:
        if self.layers.railways is not None:
            half = heat_constants()["rail_demi_largeur_m"]
            shapes = self._read(self.layers.railways)
            bands = ((shape.buffer(half, SEGMENTS), words.RAILWAY) for shape in shapes.geometries)
            self._draw("voies ferrées", bands)

    def _roads(self) -> None:
        source = self.layers.roads
        if source is None:
            return
        nature, width, fictive, level = (columns.find(notion, source.fields).field for notion in ROAD)
        shapes = self._read(source, nature, width, fictive, level)
        natures = shapes.words(nature) or [None] * len(shapes)
        roads = words.roads(
            natures,
            shapes.numbers(width),
            shapes.words(fictive),
            shapes.words(level),
            source.fields,
            self.notes,
        )
        drawn = [
            (shape.buffer(half, SEGMENTS), code)
            for shape, code, half in zip(shapes.geometries, roads.classes.tolist(), roads.half_width_m.tolist())
            if code != words.SKIPPED
        ]
        self._draw("routes", drawn)

    def _trees(self) -> None:
        source = self.layers.trees
        if source is None:
            return
        crown = columns.find("rayon_arbre", source.fields).field
        shapes = self._read(source, crown)
        usual = heat_constants()["houppier_m"]
        radius = shapes.numbers(crown)
        radii = np.full(len(shapes), usual) if radius is None else np.where(np.nan_to_num(radius) > 0, radius, usual)
        if source.geometry == "polygon":
            crowns = shapes.geometries
        else:
            crowns = [shape.buffer(r, SEGMENTS) for shape, r in zip(shapes.geometries, radii.tolist())]
        self._draw("arbres", ((shape, words.TREE) for shape in crowns))

    def _buildings(self) -> None:
        source = self.layers.buildings
        if source is None:
            return
        self.buildings = read_buildings(source, self.grid, self.notes)
        pairs = zip(self.buildings.shapes.geometries, self.buildings.facts.classes.tolist())
        self._draw("bâti", [(shape, code) for shape, code in pairs if code != words.SKIPPED])


def _refuse_two_dates(source: Source, settled: Cover, dates: list[object]) -> None:
    """Ground described twice by polygons of several dates is a mixture of them. Raises AulaError E_DATES."""
    years = sorted({str(plain(date)) for date in dates} - {"None", ""})
    twice = float(settled.whole.overlaps.area2.sum()) * settled.grid.step**2 / 2
    share = twice / max(1e-9, float(settled.area_m2.sum()))
    if len(years) > 1 and share >= heat_constants()["recouvrement_max"]:
        raise AulaError(
            "{layer}: {share} % of the ground is described twice, at the dates {dates}: filter one date.",
            "E_DATES",
            layer=source.name,
            share=f"{100 * share:.0f}",
            dates=listing(years),
        )


def read_buildings(source: Source, grid: Grid, notes: Notes, extra: Iterable[str] = ()) -> DrawnBuildings:
    """Buildings near a grid with their heights filled in; `extra` columns are kept too when they are there."""
    names = source.fields
    height, nature, state = (columns.find(notion, names).field for notion in BUILDING)
    others = [columns.named(name, names) for name in extra]
    shapes = read_near(source, grid.crs, grid.box, (height, nature, state, *others), notes)
    heights = shapes.numbers(height)
    facts = words.buildings(
        np.full(len(shapes), np.nan) if heights is None else heights, shapes.words(nature), shapes.words(state), notes
    )
    return DrawnBuildings(shapes, facts, shapes.words(nature))


def cover_grid(box: QgsRectangle, margin_m: float, pixel_m: float, crs: QgsCoordinateReferenceSystem) -> Grid:
    """The grid of a territory and of its margin."""
    return Grid.around(box.buffered(margin_m), pixel_m, crs)


def draw_cover(
    layers: CoverLayers,
    territory: Iterable[QgsGeometry],
    grid: Grid,
    margin_m: float,
    notes: Notes,
    progress: Progress,
) -> DrawnCover:
    """Class codes of a territory and its margin; 0 beyond.

    A land cover is meant to describe the whole ground: where it says nothing around the territory, its data end.
    That ground is 0 too: guessed, it would warm or cool the edges and look known.
    """
    painter = CoverPainter(layers, grid, notes, progress)
    painter.paint()
    shapes = list(territory)
    inside = Canvas(grid)
    inside.draw((shape.buffer(margin_m, SEGMENTS) if margin_m > 0 else shape, 1) for shape in shapes)
    codes = painter.canvas.array()
    codes[inside.array() == 0] = 0
    if layers.landcover is not None and margin_m > 0:
        inside.draw((shape, 2) for shape in shapes)
        beyond = (inside.array() == 1) & (codes == UNDESCRIBED)
        around = int(np.count_nonzero(inside.array() == 1))
        if beyond.any():
            share = f"{100 * np.count_nonzero(beyond) / around:.0f}"
            notes.warn(
                "{share} % of the margin is beyond the land cover: it is left unknown, edges know one side only.",
                share=share,
            )
        codes[beyond] = 0
    return DrawnCover(grid, codes, painter.buildings, painter.origins)


def write_classes(path: Path, grid: Grid, codes: np.ndarray, classes: HeatClasses, progress: Progress) -> None:
    """Write class codes with their colours and names inside the raster."""
    colours, names = gdal.ColorTable(), [""] * 256
    for code, colour, label in zip(classes.code.tolist(), classes.colour, classes.label):
        if 0 < code < len(names):
            names[code] = label
            if colour:
                red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
                colours.SetColorEntry(code, (red, green, blue, 255))

    def dress(band: gdal.Band) -> None:
        band.SetColorTable(colours)
        band.SetCategoryNames(names[: int(classes.code.max()) + 1])

    write_raster(path, grid, lambda at: codes[at], progress, gdal.GDT_Byte, 0, dress)
    present = np.flatnonzero(np.bincount(codes.ravel(), minlength=256))
    write_class_style(path, classes, set(present.tolist()))
