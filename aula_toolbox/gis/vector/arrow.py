"""A whole file layer streamed by GDAL: attributes and shapes in binary, in a fraction of the time of an iterator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsRectangle


def streamed(
    path: str,
    layer_name: str,
    names: list[str],
    with_geometry: bool,
    encoded: str = "",
    box: QgsRectangle | None = None,
) -> tuple[np.ndarray, dict[str, Any], list[bytes | None]] | None:
    """Attributes and WKB of a whole file layer; None when this driver or GDAL cannot stream it."""
    stream = _Stream.of(path, layer_name, names, with_geometry, encoded)
    if stream is None:
        return None
    if box is not None:
        stream.layer.SetSpatialFilterRect(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    try:
        batches = list(stream.batches())
    except RuntimeError:
        return None  # who reads it feature by feature tells how many there are
    return stream.read(batches) if batches else None


def streamed_blocks(
    path: str, layer_name: str, names: list[str], with_geometry: bool, encoded: str, size: int
) -> Iterator[tuple[np.ndarray, dict[str, Any], list[bytes | None]]] | None:
    """The same by blocks of at most `size` features, one in memory at a time."""
    stream = _Stream.of(path, layer_name, names, with_geometry, encoded)
    return None if stream is None else (stream.read([batch]) for batch in stream.batches(size))


@dataclass
class _Stream:
    """A layer opened for streaming; the data set keeps it alive."""

    dataset: gdal.Dataset
    layer: ogr.Layer
    names: list[str]
    with_geometry: bool

    @classmethod
    def of(cls, path: str, layer_name: str, names: list[str], with_geometry: bool, encoded: str) -> _Stream | None:
        is_shapefile = path.lower().endswith((".shp", ".dbf"))
        # QGIS opens shapefiles without any recoding, for the whole process: the encoding is said here
        options = [f"ENCODING={_gdal_name(encoded)}"] if is_shapefile and encoded else []
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR, open_options=options)
        except RuntimeError:
            return None  # an archive by its bare name is opened by QGIS alone
        layer = None if dataset is None else dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0)
        if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy"):
            return None
        definition = layer.GetLayerDefn()
        native = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        ignored = [name for name in native if name not in names]
        layer.SetIgnoredFields(ignored if with_geometry else [*ignored, "OGR_GEOMETRY"])
        if not set(names) <= {*native, layer.GetFIDColumn() or "OGC_FID"} or _has_untidy_types(definition, names):
            return None
        return cls(dataset, layer, names, with_geometry)

    def batches(self, size: int = 0) -> Iterator[dict[str, Any]]:
        """Batches as GDAL cuts them, or of at most `size` features."""
        options = ["INCLUDE_FID=YES", "USE_MASKED_ARRAYS=YES"]
        found: Iterator[dict[str, Any]] = self.layer.GetArrowStreamAsNumPy(
            [*options, f"MAX_FEATURES_IN_BATCH={size}"] if size else options
        )
        return found

    def read(self, batches: list[dict[str, Any]]) -> tuple[np.ndarray, dict[str, Any], list[bytes | None]]:
        """Feature ids, columns and shapes of some batches."""
        fid_name = self.layer.GetFIDColumn() or "OGC_FID"
        geometry_name = self.layer.GetGeometryColumn() or "wkb_geometry"
        columns = {name: _column([batch[name] for batch in batches]) for name in self.names}
        fids = np.concatenate([np.asarray(batch[fid_name]) for batch in batches]).astype(np.int64)
        wkbs: list[bytes | None] = []
        if self.with_geometry:
            wkbs = [wkb for batch in batches for wkb in batch[geometry_name]]
        return fids, columns, wkbs


def _gdal_name(encoded: str) -> str:
    """An encoding under the name GDAL knows it by."""
    return encoded.upper().replace("WINDOWS-", "CP")


_TIDY = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTString)


def _has_untidy_types(definition: ogr.FeatureDefn, names: list[str]) -> bool:
    """Dates, lists and booleans come out of Arrow in other shapes than out of QGIS: those layers are iterated."""
    kinds = {}
    for index in range(definition.GetFieldCount()):
        column = definition.GetFieldDefn(index)
        kinds[column.GetName()] = (column.GetType(), column.GetSubType())
    return any(name in kinds and (kinds[name][0] not in _TIDY or kinds[name][1] != ogr.OFSTNone) for name in names)


def _column(parts: list[np.ndarray]) -> Any:
    """One column: numbers stay numbers (NaN where missing), texts become str, missing ones None."""
    whole = np.ma.concatenate(parts)
    missing = np.ma.getmaskarray(whole)
    data = np.ma.getdata(whole)
    if data.dtype.kind in "SO":
        return _texts(data, missing)
    if missing.any():
        data = data.astype(float)
        data[missing] = np.nan
    return data


def _texts(data: np.ndarray, missing: np.ndarray) -> np.ndarray:
    """Decode each distinct text once: names of natures and usages repeat by the thousand; identifiers all at once."""
    values = data.tolist()
    distinct = set(values)
    texts = _decoded_together(values) if 2 * len(distinct) > len(values) else None
    if texts is None:
        known = {value: _decoded(value) if isinstance(value, bytes) else value for value in distinct}
        texts = [known[value] for value in values]
    result = np.array(texts, dtype=object)
    result[missing] = None
    return result


def _decoded_together(values: list[Any]) -> list[str] | None:
    """Texts of a database, decoded in one go; None where one is no plain UTF-8."""
    try:
        texts = b"\0".join(values).decode("utf-8").split("\0")
    except (TypeError, UnicodeDecodeError):
        return None
    return texts if len(texts) == len(values) else None


def _decoded(value: bytes) -> str:
    """A text of a database that should be UTF-8; what is not is Windows text written there by mistake."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")
