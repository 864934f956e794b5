"""Rasters as they were really given: north up or righted, with their masks, their no-data value and their scale."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ...core.errors import AulaError
from ...core.messages import Message, message, written

#: types of pixels that can hold -9999, for those that cannot
_ROOM_FOR_NODATA = {
    gdal.GDT_Byte: gdal.GDT_Int16,
    gdal.GDT_UInt16: gdal.GDT_Int32,
    gdal.GDT_UInt32: gdal.GDT_Float64,
}
_MASKED = gdal.GMF_PER_DATASET | gdal.GMF_ALPHA


@dataclass(frozen=True)
class BandReading:
    """How the numbers of a band become values: its no-data value, its scale, whether a mask hides pixels."""

    nodata: float | None
    scale: float
    offset: float
    is_masked: bool

    @classmethod
    def of(cls, band: gdal.Band) -> BandReading:
        """What the file declares."""
        nodata = band.GetNoDataValue()
        kind = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
        if nodata is not None and kind.kind in "iu":
            bounds = np.iinfo(kind)
            # -9999 declared on bytes is no value of theirs: nothing is missing
            if not np.isfinite(nodata) or not bounds.min <= nodata <= bounds.max or nodata != int(nodata):
                nodata = None
        scale, offset = band.GetScale(), band.GetOffset()
        return cls(
            nodata,
            1.0 if scale is None else float(scale),
            0.0 if offset is None else float(offset),
            bool(band.GetMaskFlags() & _MASKED),
        )

    @property
    def is_scaled(self) -> bool:
        """Whether the numbers of the file are not the values themselves."""
        return self.scale != 1.0 or self.offset != 0.0

    def told(self, name: str) -> list[Message]:
        """What was taken into account, for the log."""
        said = []
        if self.is_masked:
            said.append(message("{layer}: its mask is honoured, hidden pixels have no value.", layer=name))
        if self.is_scaled:
            said.append(
                message(
                    "{layer}: numbers of the file x {scale} + {offset}, as it declares.",
                    layer=name,
                    scale=written(self.scale, "g"),
                    offset=written(self.offset, "g"),
                )
            )
        return said


def is_rotated(dataset: gdal.Dataset) -> bool:
    """Whether rows or columns do not follow the axes of the CRS."""
    transform = dataset.GetGeoTransform()
    return transform[2] != 0 or transform[4] != 0


def rotated_file(path: str) -> bool:
    """The same of a file; False for what GDAL cannot open, which is told when it is read."""
    with contextlib.suppress(RuntimeError):
        dataset = gdal.Open(path)
        return dataset is not None and is_rotated(dataset)
    return False


def is_placed(dataset: gdal.Dataset) -> bool:
    """Whether the file says where it lies."""
    return dataset.GetGeoTransform(can_return_null=True) is not None


def upright(dataset: gdal.Dataset, name: str) -> tuple[gdal.Dataset, list[Message]]:
    """The dataset with north up and west left, and what was done to it.

    South-up and mirrored rasters are turned when they are read, pixel for pixel. Raises AulaError E_RASTER for a
    rotated raster and for one that does not say where it lies, with what to do.
    """
    if not is_placed(dataset):
        raise AulaError(
            "{name}: the raster does not say where it lies (no world file, no georeference). Give the file that came "
            "with it, or georeference it.",
            "E_RASTER",
            name=name,
        )
    if is_rotated(dataset):
        raise AulaError(
            "{name}: the raster is rotated, its rows do not run west to east. Right it first: "
            "gdalwarp -r near {file} {result}",
            "E_RASTER",
            name=name,
            file=Path(dataset.GetDescription()).name or name,
            result=f"{Path(dataset.GetDescription()).stem or name}_nord.tif",
        )
    west, width, _, north, _, height = dataset.GetGeoTransform()
    if width > 0 and height < 0:
        return dataset, []
    xs = sorted((west, west + width * dataset.RasterXSize))
    ys = sorted((north, north + height * dataset.RasterYSize))
    turned = gdal.Warp(
        "",
        dataset,
        format="VRT",
        outputBounds=(xs[0], ys[0], xs[1], ys[1]),
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        resampleAlg="near",
        **room_for_nodata(dataset.GetRasterBand(1)),
    )
    told = message("{layer}: the first row of the raster is the southern one; it is read right way up.", layer=name)
    return turned, [told]


def room_for_nodata(band: gdal.Band, fallback: float = -9999.0) -> dict[str, object]:
    """Options of a warp that leave a place for 'no value' beside all the numbers of the band."""
    nodata = BandReading.of(band).nodata
    if nodata is not None:
        return {"dstNodata": nodata, "outputType": band.DataType}
    return {"dstNodata": fallback, "outputType": _ROOM_FOR_NODATA.get(band.DataType, band.DataType)}
