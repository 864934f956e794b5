"""Rasters by blocks: their grid, reading, alignment, writing, drawing of shapes. GDAL and numpy, nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer, QgsRectangle

from ...core.errors import AulaError
from ..gdal_errors import gdal_exceptions
from .upright import BandReading, room_for_nodata, upright

NODATA = -9999.0
#: rows read, computed or written together: a whole number of file tiles
BAND_ROWS = 256
OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")
Window = tuple[slice, slice]
Progress = Callable[[float], None]


def _silent(_share: float) -> None:
    """Progress of a caller who does not want to know."""


@dataclass(frozen=True)
class Grid:
    """Square pixels, north up. west, north: the upper left corner; pixel: side (units of the CRS)."""

    west: float
    north: float
    pixel: float
    columns: int
    rows: int
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def around(cls, box: QgsRectangle, pixel: float, crs: QgsCoordinateReferenceSystem) -> Grid:
        """The smallest grid around a box whose lines fall on multiples of the pixel."""
        west, south = math.floor(box.xMinimum() / pixel) * pixel, math.floor(box.yMinimum() / pixel) * pixel
        east, north = math.ceil(box.xMaximum() / pixel) * pixel, math.ceil(box.yMaximum() / pixel) * pixel
        columns, rows = max(1, round((east - west) / pixel)), max(1, round((north - south) / pixel))
        return cls(west, north, pixel, columns, rows, crs)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows, columns."""
        return self.rows, self.columns

    @property
    def size(self) -> int:
        """Number of pixels."""
        return self.rows * self.columns

    @property
    def box(self) -> QgsRectangle:
        """The ground it covers."""
        return QgsRectangle(
            self.west, self.north - self.rows * self.pixel, self.west + self.columns * self.pixel, self.north
        )

    @property
    def transform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's geotransform."""
        return self.west, self.pixel, 0.0, self.north, 0.0, -self.pixel

    def part(self, box: QgsRectangle) -> Grid:
        """The pixels of the unbounded grid that touch a box, inside this grid or not."""
        left = math.floor((box.xMinimum() - self.west) / self.pixel)
        right = math.ceil((box.xMaximum() - self.west) / self.pixel)
        top = math.floor((self.north - box.yMaximum()) / self.pixel)
        bottom = math.ceil((self.north - box.yMinimum()) / self.pixel)
        return Grid(
            self.west + left * self.pixel,
            self.north - top * self.pixel,
            self.pixel,
            max(1, right - left),
            max(1, bottom - top),
            self.crs,
        )

    def window_of(self, box: QgsRectangle) -> Window:
        """Rows and columns of this grid that touch a box; empty slices when they do not meet."""
        part = self.part(box)
        left, top = round((part.west - self.west) / self.pixel), round((self.north - part.north) / self.pixel)
        rows = slice(min(max(top, 0), self.rows), min(max(top + part.rows, 0), self.rows))
        columns = slice(min(max(left, 0), self.columns), min(max(left + part.columns, 0), self.columns))
        return rows, columns

    def cut(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        rows, columns = window
        west, north = self.west + columns.start * self.pixel, self.north - rows.start * self.pixel
        return Grid(west, north, self.pixel, columns.stop - columns.start, rows.stop - rows.start, self.crs)

    def pixel_of(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of a point; None outside."""
        row, column = math.floor((self.north - y) / self.pixel), math.floor((x - self.west) / self.pixel)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None

    def bands(self, height: int = BAND_ROWS) -> Iterator[Window]:
        """Windows of whole rows, from north to south."""
        for top in range(0, self.rows, height):
            yield slice(top, min(top + height, self.rows)), slice(0, self.columns)

    def same_lines(self, other: Grid) -> bool:
        """Whether two grids have the same CRS, pixels, origin and size."""
        gap = max(abs(self.west - other.west), abs(self.north - other.north), abs(self.pixel - other.pixel))
        return self.crs == other.crs and self.shape == other.shape and gap < self.pixel * 1e-3


class Raster:
    """A raster that is read by windows, north up whatever its file says."""

    def __init__(self, dataset: gdal.Dataset, name: str = "") -> None:
        self._origin = dataset
        with gdal_exceptions():
            self._dataset, self.told = upright(dataset, name)
        self._band = self._dataset.GetRasterBand(1)
        self._reading = BandReading.of(dataset.GetRasterBand(1))
        self.told += self._reading.told(name)
        self.name = name
        transform = self._dataset.GetGeoTransform()
        self.grid = Grid(
            transform[0],
            transform[3],
            transform[1],
            self._dataset.RasterXSize,
            self._dataset.RasterYSize,
            QgsCoordinateReferenceSystem.fromWkt(self._dataset.GetProjection()),
        )

    @classmethod
    def open(cls, source: str | Path | QgsRasterLayer) -> Raster:
        """Open a file, or the file behind a layer. Raises AulaError E_RASTER when it cannot be read."""
        is_layer = isinstance(source, QgsRasterLayer)
        path, name = (source.source(), source.name()) if is_layer else (str(source), Path(source).stem)
        try:
            with gdal_exceptions():
                return cls(gdal.Open(path), name)
        except RuntimeError as error:
            raise AulaError(
                "{name}: the raster cannot be read ({reason}).", "E_RASTER", name=name, reason=error
            ) from error

    @property
    def bands(self) -> int:
        """How many bands it has; the first is read."""
        return int(self._dataset.RasterCount)

    @property
    def data_bands(self) -> int:
        """How many of its bands hold numbers: all but the alpha bands."""
        bands = (self._dataset.GetRasterBand(number) for number in range(1, self.bands + 1))
        return sum(band.GetColorInterpretation() != gdal.GCI_AlphaBand for band in bands)

    @property
    def category_names(self) -> tuple[str, ...]:
        """Names of its classes, by code, when the file gives them."""
        return tuple(self._origin.GetRasterBand(1).GetCategoryNames() or ())

    @property
    def is_square(self) -> bool:
        """Whether its pixels are as high as they are wide (to 0.1 %)."""
        transform = self._dataset.GetGeoTransform()
        return abs(abs(transform[5]) - abs(transform[1])) <= 0.001 * abs(transform[1])

    @property
    def nodata(self) -> float | None:
        """The no-data value, when it is one that the pixels can have."""
        return BandReading.of(self._band).nodata

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the numbers."""
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self._band.DataType))

    @property
    def largest(self) -> float:
        """Largest value of the raster, band after band; -inf without any."""
        found = (float(np.nanmax(self.values(window), initial=-np.inf)) for window in self.grid.bands())
        return max(found, default=-np.inf)

    def read(self, window: Window | None = None) -> np.ndarray:
        """Raw numbers of a window (all by default)."""
        return self._read(self._band, window)

    def known(self, window: Window | None = None) -> np.ndarray:
        """Pixels of a window that have a value: neither no-data, nor NaN, nor hidden by a mask."""
        raw = self.read(window)
        return self._known(raw, window)

    def values(self, window: Window | None = None, scaled: bool = True) -> np.ndarray:
        """Float32 values, NaN where there is no data; `scaled` false keeps the numbers of the file (Landsat)."""
        raw = self.read(window)
        result = raw.astype(np.float32)
        if scaled and self._reading.is_scaled:
            result = (raw * self._reading.scale + self._reading.offset).astype(np.float32)
        result[~self._known(raw, window)] = np.nan
        return result

    def forget(self) -> None:
        """Free the blocks that GDAL keeps after reading; they are read again when needed."""
        self._dataset.FlushCache()

    def aligned(self, grid: Grid, resampling: str = "bilinear") -> Raster:
        """The same raster on another grid, warped when read; the raster itself when it is already on that grid."""
        if self.grid.same_lines(grid):
            return self
        box = grid.box
        options = room_for_nodata(self._band, NODATA)
        if resampling != "near":
            options["outputType"] = gdal.GDT_Float32
        with gdal_exceptions():
            warped = gdal.Warp(
                "",
                self._dataset,
                format="VRT",
                outputBounds=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
                width=grid.columns,
                height=grid.rows,
                dstSRS=grid.crs.toWkt(),
                resampleAlg=resampling,
                **options,
            )
        return _Warped(warped, self)

    def _read(self, band: gdal.Band, window: Window | None) -> np.ndarray:
        if window is None:
            return band.ReadAsArray()
        rows, columns = window
        return band.ReadAsArray(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)

    def _known(self, raw: np.ndarray, window: Window | None) -> np.ndarray:
        known = ~np.isnan(raw) if raw.dtype.kind == "f" else np.ones(raw.shape, bool)
        nodata = self.nodata
        if nodata is not None:
            known &= raw != np.asarray(nodata).astype(raw.dtype)
        if BandReading.of(self._band).is_masked:
            known &= self._read(self._band.GetMaskBand(), window) != 0
        return known


class _Warped(Raster):
    """A warped view, which needs the raster it comes from to stay open, and keeps its scale."""

    def __init__(self, dataset: gdal.Dataset, origin: Raster) -> None:
        super().__init__(dataset, origin.name)
        self._source, self._reading, self.told = origin, origin._reading, origin.told


def write_raster(
    path: Path,
    grid: Grid,
    values: Callable[[Window], np.ndarray],
    progress: Progress = _silent,
    dtype: int = gdal.GDT_Float32,
    nodata: float = NODATA,
    dress: Callable[[gdal.Band], None] = lambda band: None,
) -> int:
    """Write a compressed, tiled raster band after band; NaN becomes no data. `dress` may set colours and names.

    Gives the number of pixels that have a value.
    """
    known = 0
    path.parent.mkdir(parents=True, exist_ok=True)
    with gdal_exceptions():
        options = [*OPTIONS, "PREDICTOR=2"] if dtype != gdal.GDT_Float32 else list(OPTIONS)
        is_tiff = path.suffix.lower() in (".tif", ".tiff")
        target = grid_dataset(grid, dtype, nodata, str(path), options if is_tiff else [])
        band = target.GetRasterBand(1)
        dress(band)
        for window in grid.bands():
            block = values(window)
            if block.dtype.kind == "f":
                block = np.where(np.isnan(block), nodata, block)
            known += int(np.count_nonzero(block != nodata))
            band.WriteArray(block, 0, window[0].start)
            progress(window[0].stop / grid.rows)
        band.FlushCache()
        del band, target
    return known


def write_bands(path: Path, grid: Grid, bands: Sequence[tuple[str, np.ndarray]], nodata: float) -> None:
    """Write named bands of whole small numbers (0-254) as one compressed GeoTIFF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with gdal_exceptions():
        driver = gdal.GetDriverByName("GTiff")
        target = driver.Create(
            str(path), grid.columns, grid.rows, len(bands), gdal.GDT_Byte, [*OPTIONS, "INTERLEAVE=BAND"]
        )
        target.SetGeoTransform(grid.transform)
        target.SetProjection(grid.crs.toWkt())
        for number, (name, values) in enumerate(bands, 1):
            band = target.GetRasterBand(number)
            band.SetDescription(name)
            band.SetNoDataValue(nodata)
            band.WriteArray(values)
            band.FlushCache()
        del band, target


def grid_dataset(
    grid: Grid, dtype: int, nodata: float | None = None, path: str = "", options: Iterable[str] = ()
) -> gdal.Dataset:
    """An empty dataset on a grid: in memory, or a GeoTIFF."""
    driver = gdal.GetDriverByName("GTiff" if path else "MEM")
    dataset = driver.Create(path, grid.columns, grid.rows, 1, dtype, list(options))
    dataset.SetGeoTransform(grid.transform)
    dataset.SetProjection(grid.crs.toWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    return dataset


class Canvas:
    """A grid of numbers in memory on which shapes are drawn, the later over the earlier. Pixel-centre rule."""

    def __init__(self, grid: Grid, dtype: int = gdal.GDT_Byte, start: float = 0) -> None:
        self.grid = grid
        self._dataset = grid_dataset(grid, dtype)
        self._dataset.GetRasterBand(1).Fill(start)
        self._reference = osr.SpatialReference(grid.crs.toWkt())

    def draw(self, shapes: Iterable[tuple[QgsGeometry, int]], add: bool = False) -> None:
        """Draw geometries with a number each; with `add` the numbers are summed where shapes overlap."""
        memory = ogr.GetDriverByName("Memory").CreateDataSource("shapes")
        layer = memory.CreateLayer("shapes", self._reference, ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        definition = layer.GetLayerDefn()
        for geometry, number in shapes:
            feature = ogr.Feature(definition)
            feature.SetField(0, int(number))
            feature.SetGeometry(ogr.CreateGeometryFromWkb(geometry.asWkb().data()))
            layer.CreateFeature(feature)
        options = ["ATTRIBUTE=number", *(["MERGE_ALG=ADD"] if add else [])]
        gdal.RasterizeLayer(self._dataset, [1], layer, options=options)

    def array(self) -> np.ndarray:
        """The numbers."""
        return self._dataset.GetRasterBand(1).ReadAsArray()
