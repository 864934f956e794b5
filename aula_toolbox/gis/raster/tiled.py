"""Arrays of large grids kept on disk, in temporary tiled GeoTIFFs, so that memory stays within its bound."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from osgeo import gdal

from ..gdal_errors import gdal_exceptions

OPTIONS = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=64", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE")
#: GDAL keeps what it read and wrote: it is made to forget after this many bytes
CACHE_BYTES = 64 * 1024**2


class TiledArray:
    """Float32 numbers of a grid in a temporary file, which goes away with the array."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self.shape = shape
        self._folder = TemporaryDirectory(prefix="aula-grid-")
        path = Path(self._folder.name) / "grid.tif"
        with gdal_exceptions():
            self._dataset = gdal.GetDriverByName("GTiff").Create(
                str(path), shape[1], shape[0], 1, gdal.GDT_Float32, list(OPTIONS)
            )
        if os.name == "posix":
            # an open file that has no name any more goes away with the process, however that ends
            self._folder.cleanup()
        self._traffic = 0

    def __getitem__(self, place: Any) -> np.ndarray:
        return numbers_at(self._read, place, self.shape)

    def __setitem__(self, place: Any, values: Any) -> None:
        rows, columns = bounded(place, self.shape)
        block = np.empty((rows.stop - rows.start, columns.stop - columns.start), np.float32)
        block[...] = values
        with gdal_exceptions():
            self._dataset.GetRasterBand(1).WriteArray(block, columns.start, rows.start)
        self._moved(block.nbytes)

    def __del__(self) -> None:
        self._dataset = None  # closed first: Windows removes no open file
        self._folder.cleanup()

    def _read(self, rows: slice, columns: slice) -> np.ndarray:
        with gdal_exceptions():
            block: np.ndarray = self._dataset.GetRasterBand(1).ReadAsArray(
                columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start
            )
        self._moved(block.nbytes)
        return block

    def _moved(self, size: int) -> None:
        self._traffic += size
        if self._traffic > CACHE_BYTES:
            self._dataset.FlushCache()
            self._traffic = 0


def bounded(place: Any, shape: tuple[int, int]) -> tuple[slice, slice]:
    """A window with its ends written out."""
    rows, columns = (slice(*part.indices(whole)[:2]) for part, whole in zip(place, shape))
    return rows, columns


def numbers_at(read: Any, place: Any, shape: tuple[int, int]) -> np.ndarray:
    """Numbers of a place, read by windows: `read(rows, columns)`. Single pixels are read one by one."""
    rows, columns = place
    if isinstance(rows, slice):
        return read(*bounded(place, shape))
    pixels = [
        read(slice(row, row + 1), slice(column, column + 1))[0, 0]
        for row, column in zip(map(int, rows), map(int, columns))
    ]
    return np.array(pixels, np.float32)
