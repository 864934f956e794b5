"""A folder of LiDAR HD tiles as one surface, one ground or one raster of heights."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from osgeo import gdal

from ...core.errors import AulaError
from ...core.messages import Notes, listing
from ..raster.rasters import Raster, gdal_exceptions

#: LHD_FXX_0685_7026_MNS_O_0M50_LAMB93_IGN69.tif, sometimes without its suffix
_TILE = re.compile(r"(?:^|[_-])(MNS|MNT|MNH)(?:[_.-]|$)", re.IGNORECASE)
SUFFIXES = {"", ".tif", ".tiff", ".asc"}
PACKED = {".zip", ".7z", ".tgz", ".gz", ".tar"}


def read_tiles(folder: Path, notes: Notes) -> dict[str, Raster]:
    """The tiles of a folder and its subfolders, joined by kind: MNS (surface), MNT (ground), MNH (heights).

    Raises AulaError E_TILES when the folder holds none, when they are still packed, or do not fit together.
    """
    found: dict[str, list[Path]] = defaultdict(list)
    packed = []
    for path in sorted(folder.rglob("*")):
        kind = _TILE.search(path.name)
        if not path.is_file():
            continue
        if path.suffix.lower() in PACKED:
            packed.append(path.name)
        elif kind and path.suffix.lower() in SUFFIXES:
            found[kind.group(1).upper()].append(path)
    if packed:
        notes.warn(
            "{folder}: archives that are not read, unpack them: {files}.", folder=folder.name, files=listing(packed)
        )
    if not found:
        raise AulaError(
            "{folder}: no tile of heights (their names hold MNS, MNT or MNH).", "E_TILES", folder=folder.name
        )
    return {kind: _joined(kind, paths, notes) for kind, paths in found.items()}


def _joined(kind: str, paths: list[Path], notes: Notes) -> Raster:
    try:
        with gdal_exceptions():
            options = gdal.BuildVRTOptions(strict=True)
            dataset = gdal.BuildVRT("", [str(path) for path in paths], options=options)
    except RuntimeError as error:
        raise AulaError(
            "The tiles of {kind} do not fit together: {reason}", "E_TILES", kind=kind, reason=str(error)
        ) from error
    notes.info("{kind}: {count} tiles read as one.", kind=kind, count=len(paths))
    return Raster(dataset, kind)
