"""Whether all features of a file are there and were read: a file that is cut, or held, gives fewer without a word."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ...core.errors import AulaError
from ...core.messages import Message, message
from ..gdal_errors import gdal_exceptions


def check_uncut(path: str) -> None:
    """Raise AulaError when a shapefile lacks its table (E_OPEN), or is shorter than it says (E_READ).

    GDAL would give shapes without a field, or rows without their shapes.
    """
    place = Path(path)
    if place.suffix.lower() != ".shp" or not place.is_file():
        return
    missing = missing_parts(place)
    if missing:
        raise AulaError.of([missing])
    for part, said in ((place, _said_by_shapes), (place.with_suffix(".dbf"), _said_by_rows)):
        try:
            with part.open("rb") as stream:
                expected = said(stream.read(_HEAD))
            held = part.stat().st_size
        except OSError:
            continue  # what is not there, or not for us, is told by who opens it
        if held < expected:
            raise AulaError(
                "{file}: the file is cut: {held} of {expected} bytes are there. Copy or download it again.",
                "E_READ",
                file=part.name,
                held=held,
                expected=expected,
            )


def missing_parts(place: Path) -> Message | None:
    """What a shapefile cannot be without and is not beside it, as a sentence; capitals do not count."""
    beside = {one.name.lower() for one in place.parent.iterdir()}
    missing = [place.stem + ending for ending in _PARTS if (place.stem + ending).lower() not in beside]
    if not missing:
        return None
    return message(
        "{file}: a shapefile is several files, and {missing} is not beside it. Copy them all.",
        "E_OPEN",
        file=place.name,
        missing=", ".join(missing),
    )


_HEAD = 32
_PARTS = (".shx", ".dbf")


def _said_by_shapes(head: bytes) -> int:
    """Bytes of a file of shapes by its head, which counts pairs of bytes (ESRI, Shapefile Technical Description)."""
    return 2 * int.from_bytes(head[24:28], "big")


def _said_by_rows(head: bytes) -> int:
    """Bytes of a table by its head: its own, and those of its rows. Large ones overflow what is said."""
    rows, own, row = (int.from_bytes(head[begin:end], "little") for begin, end in ((4, 8), (8, 10), (10, 12)))
    return own + rows * row


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
