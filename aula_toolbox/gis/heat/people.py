"""The population grid on the map: cells with or without geometry, their shares in zones, dwellings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsSpatialIndex,
)

from ...core import columns
from ...core.decimals import reals
from ...core.errors import AulaError
from ...core.heat import population as people
from ...core.heat.constants import heat_constants
from ...core.heat.landcover import storeys
from ...core.messages import Notes, listing
from ...core.text import fold
from ..raster.rasters import Grid, Progress
from ..raster.zones import ZonePixels
from ..vector.joins import holders
from ..vector.shapes import known, valid_geometries
from ..vector.sources import Source, plain

INDUSTRIAL = "industriel"


@dataclass
class Cells:
    """Cells of the grid in a metric CRS, and their Filosofi columns by canonical name."""

    geometries: list[QgsGeometry | None]
    columns: dict[str, np.ndarray]
    crs: QgsCoordinateReferenceSystem

    def __len__(self) -> int:
        return len(self.geometries)

    def inner_points(self) -> list[QgsPointXY | None]:
        """A point inside each cell."""
        return [None if shape is None else shape.pointOnSurface().asPoint() for shape in self.geometries]


def read_cells(source: Source, crs: QgsCoordinateReferenceSystem, notes: Notes) -> Cells:
    """The population grid in `crs`: its own geometries, or squares made from the INSPIRE identifiers."""
    names = people.match_columns(source.fields, notes)
    frame = source.read(list(names.values()), wanted=())
    columns = {
        name: reals(frame.attributes[field], notes, f"{source.name}, {field}")
        for name, field in names.items()
        if name != people.IDENTIFIER
    }
    identifier = names.get(people.IDENTIFIER)
    texts = [] if identifier is None else [plain(cell) for cell in frame.attributes[identifier].tolist()]
    people.tell_unknown(columns, source.name, notes)
    if source.geometry == "polygon":
        geometries = valid_geometries(source, crs, notes)
        again = people.repeated(texts or map(_corner, geometries), columns, source.name, notes)
        # rows stay those of the layer: a cell that is there twice is emptied once
        geometries = [None if twice else shape for shape, twice in zip(geometries, again)]
        columns = {name: np.where(again, np.nan, values) for name, values in columns.items()}
        return Cells(geometries, columns, crs)
    squares = _squares(source, texts, crs)
    kept = ~people.repeated(texts, columns, source.name, notes)
    geometries = [shape for shape, is_kept in zip(squares, kept) if is_kept]
    return Cells(geometries, {name: values[kept] for name, values in columns.items()}, crs)


def _corner(shape: QgsGeometry | None) -> tuple[int, int] | None:
    """Where a cell lies, to the metre; None without geometry."""
    if shape is None:
        return None
    box = shape.boundingBox()
    return round(box.xMinimum()), round(box.yMinimum())


def _squares(
    source: Source, identifiers: Sequence[object], crs: QgsCoordinateReferenceSystem
) -> list[QgsGeometry | None]:
    cells = [people.cell_of(str(text)) for text in identifiers]
    wrong = [str(text) for text, cell in zip(identifiers, cells) if cell is None]
    if wrong or not cells:
        raise AulaError(
            "{layer}: no geometry, and its INSPIRE identifiers cannot be read: {examples}.",
            "E_GRID",
            layer=source.name,
            examples=listing(wrong) or "-",
        )
    transforms: dict[int, QgsCoordinateTransform] = {}
    squares: list[QgsGeometry | None] = []
    for cell in cells:
        if cell.epsg not in transforms:
            own = QgsCoordinateReferenceSystem.fromEpsgId(cell.epsg)
            transforms[cell.epsg] = QgsCoordinateTransform(own, crs, source.context.transformContext())
        x, y, side = cell.x_m, cell.y_m, cell.side_m
        corners = [QgsPointXY(x, y), QgsPointXY(x + side, y), QgsPointXY(x + side, y + side), QgsPointXY(x, y + side)]
        square = QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
        square.transform(transforms[cell.epsg])
        squares.append(square)
    return squares


def area_links(
    cells: Cells, zones: Sequence[QgsGeometry | None], progress: Progress
) -> tuple[people.Links, np.ndarray]:
    """Share of each cell's area in each zone, and the covered area of each zone (m2)."""
    index = QgsSpatialIndex()
    for row, shape in known(cells.geometries):
        index.addFeature(row, shape.boundingBox())
    found: list[tuple[int, int, float]] = []
    covered = np.zeros(len(zones))
    for zone, shape in known(zones):
        progress(zone / len(zones))
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        for row in index.intersects(shape.boundingBox()):
            cell = cells.geometries[row]
            if engine.contains(cell.constGet()):
                part = cell.area()
            elif engine.intersects(cell.constGet()):
                part = shape.intersection(cell).area()
            else:
                continue
            if part > 0:
                found.append((row, zone, part / cell.area()))
                covered[zone] += part
    rows = np.array(found).reshape(-1, 3)
    return people.Links(rows[:, 0].astype(np.intp), rows[:, 1].astype(np.intp), np.minimum(rows[:, 2], 1.0)), covered


def whole_pixels(cells: Cells, pixels: ZonePixels) -> np.ndarray:
    """Pixels of each cell, those outside the grid included: what lies beyond its edge is not held by it."""
    own = np.array([0.0 if shape is None else shape.area() for shape in cells.geometries]) / pixels.grid.pixel**2
    return np.maximum(pixels.count, own.round())


def people_on_grid(cells: Cells, people: np.ndarray, grid: Grid) -> np.ndarray:
    """People of each pixel: each cell spread evenly over its ground, the part outside the grid left out."""
    pixels = ZonePixels(cells.geometries, grid)
    whole = whole_pixels(cells, pixels)
    each = np.divide(np.nan_to_num(people), whole, out=np.zeros(len(cells)), where=whole > 0)
    found = np.zeros(grid.shape)
    for place, zones in pixels.pieces():
        held = np.where(zones >= 0, each[zones], 0.0)
        if isinstance(place[0], slice):
            found[place] += held
        else:
            np.add.at(found, place, held)
    return found


@dataclass
class Dwellings:
    """Inner points of the buildings and the dwellings they hold."""

    x_m: np.ndarray
    y_m: np.ndarray
    count: np.ndarray
    are_declared: bool = True
    name: str = ""


def read_dwellings(source: Source, field: str | None, crs: QgsCoordinateReferenceSystem, notes: Notes) -> Dwellings:
    """Dwellings by building: declared, or floor area of what is not industrial when none is declared."""
    names = source.fields
    declared = field or columns.find("logts", names).field
    levels, height, nature = (columns.find(notion, names).field for notion in ("etages", "hauteur", "nature"))
    wanted = [name for name in (declared, levels, height, nature) if name is not None]
    frame = source.read(wanted, ("area_m2", "inner_point"), crs)
    count = len(frame)

    def numbers(name: str | None) -> np.ndarray:
        told = f"{source.name}, {name}"
        return np.full(count, np.nan) if name is None else reals(frame.attributes[name], notes, told)

    natures = [None] * count if nature is None else frame.attributes[nature].tolist()
    industrial = np.array([fold(word).startswith(INDUSTRIAL) for word in natures], dtype=bool)
    floors = storeys(numbers(levels) if levels else None, np.nan_to_num(numbers(height)))
    found, are_declared = people.dwellings_of_buildings(numbers(declared), frame.measures.area_m2, floors, industrial)
    if not are_declared:
        notes.warn("{layer}: no dwellings declared; the floor area of the buildings is used.", layer=source.name)
    return Dwellings(frame.measures.x_m, frame.measures.y_m, found, are_declared, source.name)


def split(
    cells: Cells, zones: Sequence[QgsGeometry | None], dwellings: Dwellings | None, progress: Progress, notes: Notes
) -> tuple[people.Links, np.ndarray, np.ndarray]:
    """Links of cells to zones, the cells that dwellings decided, and the covered area of each zone."""
    by_area, covered = area_links(cells, zones, progress)
    if dwellings is None:
        return by_area, np.zeros(len(cells), np.bool_), covered
    in_cell = _holder(cells.geometries, dwellings)
    in_zone = _holder(zones, dwellings)
    found = people.dwellings_of_cells(len(cells), in_cell, dwellings.count)
    least = heat_constants()["logements_connus_min"]
    whole = people.whole_cells(found, cells.columns, dwellings.are_declared, least, dwellings.name, notes)
    decided = whole & (found > 0)
    return people.split_cells(by_area, decided, found, in_cell, in_zone, dwellings.count), decided, covered


def _holder(shapes: Sequence[QgsGeometry | None], dwellings: Dwellings) -> np.ndarray:
    return holders([(row, shape.area(), shape) for row, shape in known(shapes)], dwellings.x_m, dwellings.y_m)
