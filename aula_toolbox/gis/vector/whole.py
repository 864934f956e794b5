"""Whether all features of a file were read: a file that another program holds may give fewer, without a word."""

from __future__ import annotations

from osgeo import gdal

from ...core.errors import AulaError
from ..gdal_errors import gdal_exceptions


def check_whole(name: str, stored: tuple[str, str] | None, announced: int, read: int) -> None:
    """Raise AulaError E_READ when fewer features came than the file holds.

    stored: path and layer of a file that is read as it is, None for anything else, of which nothing is known.
    announced: features that the file says it has; when it lies they are counted one by one.
    """
    if stored is None or read >= announced:
        return
    count = _counted(*stored)
    if count is None or read < count:
        raise AulaError(
            "{layer}: {read} of {count} features could be read. Another program holds the file, or it is damaged: "
            "close the program, or copy the file here.",
            "E_READ",
            layer=name,
            read=read,
            count=announced if count is None else count,
        )


def _counted(path: str, layer_name: str) -> int | None:
    """The features of a layer, one by one; None when the file does not open."""
    try:
        with gdal_exceptions():
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
            layer = dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0)
            layer.SetIgnoredFields(["OGR_GEOMETRY"])
            return sum(1 for _ in layer)
    except (RuntimeError, AttributeError):
        return None
