"""A made land cover for the benchmarks: cells of a shaken lattice whose edges have many vertices, over a territory.

Cells tile the plane exactly: neighbours share every vertex. At the second date 1 % of the nodes moved (polygons that
changed shape) and 2 % of the cells changed class. OCS2D codes are drawn with a fixed seed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from measure import FOLDER

SEED = 20260101
VERTICES_BY_SIDE = 11
YEARS = ("05", "09", "15", "21", "24")
KINDS = {
    ("CS6.3.0", "US1.1.1"): 46,
    ("CS6.1.1", "US1.1.1"): 14,
    ("CS4.1.2", "US1.2.1"): 8,
    ("CS1.1.1", "US5.1.1"): 9,
    ("CS1.1.2", "US4.1.1"): 7,
    ("CS6.6.0", "US5.1.1"): 8,
    ("CS1.1.1", "US1.1.1"): 3,
    ("CS5.1.1", "US6.1.1"): 3,
    ("CS3.1.1", "US6.1.1"): 2,
}


def territory(source: Path, layer: str = "communes") -> tuple[tuple[float, float, float, float], object]:
    """Extent of the communes and their union, as an OGR geometry."""
    from osgeo import ogr

    ogr.UseExceptions()
    dataset = ogr.Open(str(source))
    table = dataset.GetLayerByName(layer)
    outline = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in table:
        for part in _parts(feature.GetGeometryRef()):
            outline.AddGeometry(part)
    return table.GetExtent(), outline.UnionCascaded()


def _parts(geometry: object) -> list[object]:
    count = geometry.GetGeometryCount()
    if geometry.GetGeometryName() == "POLYGON":
        return [geometry.Clone()]
    return [geometry.GetGeometryRef(number).Clone() for number in range(count)]


def nodes(shape: tuple[int, int], origin: tuple[float, float], pitch: float, moved: bool) -> np.ndarray:
    """Shaken lattice (rows, columns, xy); `moved` shakes 1 % of the nodes again."""
    random = np.random.default_rng(SEED)
    rows, columns = shape
    grid = np.stack(np.meshgrid(np.arange(columns), np.arange(rows)), axis=-1) * pitch + np.array(origin)
    grid += random.uniform(-0.25, 0.25, grid.shape) * pitch
    if moved:
        chosen = random.random((rows, columns)) < 0.01
        grid[chosen] += random.uniform(-0.1, 0.1, (int(chosen.sum()), 2)) * pitch
    return np.round(grid, 3)


def sides(start: np.ndarray, end: np.ndarray, pitch: float, key: int) -> np.ndarray:
    """Points along every edge, ends included at the start only; the wobble depends on the edge alone."""
    random = np.random.default_rng(SEED + key)
    share = np.arange(VERTICES_BY_SIDE) / VERTICES_BY_SIDE
    line = start[..., None, :] * (1 - share)[:, None] + end[..., None, :] * share[:, None]
    wobble = random.uniform(-0.02, 0.02, line.shape) * pitch
    wobble[..., 0, :] = 0.0
    return np.round(line + wobble, 3)


def rings(grid: np.ndarray, pitch: float) -> np.ndarray:
    """Closed rings of all cells: (rows, columns, vertices, xy). Both cells of an edge get the same vertices."""
    across = sides(grid[:, :-1], grid[:, 1:], pitch, 1)
    up = sides(grid[:-1], grid[1:], pitch, 2)
    bottom, right = across[:-1], up[:, 1:]
    top = np.concatenate([grid[1:, 1:, None], across[1:, :, :0:-1]], axis=2)
    left = np.concatenate([grid[1:, :-1, None], up[:, :-1, :0:-1]], axis=2)
    return np.concatenate([bottom, right, top, left, bottom[:, :, :1]], axis=2)


def codes(count: int) -> dict[str, list[str]]:
    """Codes of every year: 2 % of the cells change class from one year to the next."""
    random = np.random.default_rng(SEED + 3)
    kinds = list(KINDS)
    weights = np.array(list(KINDS.values()), float)
    drawn = random.choice(len(kinds), count, p=weights / weights.sum())
    found: dict[str, list[str]] = {}
    for year in YEARS:
        found[f"cs{year}"] = [kinds[kind][0] for kind in drawn]
        found[f"us{year}"] = [kinds[kind][1] for kind in drawn]
        changed = random.random(count) < 0.02
        drawn = np.where(changed, random.choice(len(kinds), count), drawn)
    return found


def layer(source: Path, count: int, moved: bool = False) -> Path:
    """The land cover as a GeoPackage of about `count` polygons; made once."""
    from osgeo import ogr, osr

    target = FOLDER / f"landcover_{count}{'_2' if moved else ''}.gpkg"
    if target.is_file():
        return target
    (west, east, south, north), outline = territory(source)
    pitch = float(np.sqrt(outline.GetArea() / count))
    shape = int((north - south) / pitch) + 3, int((east - west) / pitch) + 3
    grid = nodes(shape, (west - pitch, south - pitch), pitch, moved)
    cells = rings(grid, pitch).reshape(-1, 4 * VERTICES_BY_SIDE + 1, 2)
    # the same cells are kept at both dates: those whose lattice place lies in the territory
    place = nodes(shape, (west - pitch, south - pitch), pitch, False)[:-1, :-1].reshape(-1, 2)
    kept = np.flatnonzero(inside(place, outline, pitch))
    values = codes(len(cells))
    unfinished = target.with_suffix(".tmp.gpkg")
    unfinished.unlink(missing_ok=True)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    stored = ogr.GetDriverByName("GPKG").CreateDataSource(str(unfinished))
    table = stored.CreateLayer("cover", crs, ogr.wkbPolygon)
    for name in values:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    stored.StartTransaction()
    head = np.array([1], "u1").tobytes() + np.array([3, 1, 4 * VERTICES_BY_SIDE + 1], "<u4").tobytes()
    for row in kept:
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(head + cells[row].astype("<f8").tobytes()))
        for name, column in values.items():
            feature.SetField(name, column[row])
        table.CreateFeature(feature)
    stored.CommitTransaction()
    del feature, table, stored
    unfinished.rename(target)
    return target


def inside(points: np.ndarray, outline: object, margin: float) -> np.ndarray:
    """Which points lie in the territory or within a margin of it, on a raster of the territory."""
    from osgeo import gdal, ogr

    grown = outline.Buffer(2 * margin)
    west, east, south, north = grown.GetEnvelope()
    size = margin / 2
    width, height = int((east - west) / size) + 1, int((north - south) / size) + 1
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1)
    raster.SetGeoTransform((west, size, 0, north, 0, -size))
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    shapes = memory.CreateLayer("outline", grown.GetSpatialReference(), ogr.wkbMultiPolygon)
    feature = ogr.Feature(shapes.GetLayerDefn())
    feature.SetGeometry(grown)
    shapes.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], shapes, burn_values=[1])
    mask = raster.ReadAsArray()
    column = np.clip(((points[:, 0] - west) / size).astype(int), 0, width - 1)
    line = np.clip(((north - points[:, 1]) / size).astype(int), 0, height - 1)
    return mask[line, column] == 1
