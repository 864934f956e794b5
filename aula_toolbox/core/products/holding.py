"""What was found in one place of a folder: enough to recognise it, read without opening all of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..messages import Message

POINT, LINE, POLYGON, NONE, RASTER, UNKNOWN = "point", "line", "polygon", "none", "raster", "unknown"
READABLE, TO_EXTRACT, UNREADABLE = "lisible", "a_extraire", "illisible"


@dataclass(frozen=True)
class Holding:
    """A layer, a table, a raster or an archive that cannot be opened in place.

    path: where it is in the folder that was looked at, with `/`; a member of an archive continues the path of it
    (`Dept_62.zip/VECTEUR/Re_Nappe_fr.shp`). layer: its name in the file. geometry: `point`, `line`, `polygon`, `none`
    (a table), `raster` or `unknown` (several kinds, or not said). fields: their names in order. crs: `EPSG:2154`, or
    what the file says. count: rows, None when that is not known without reading. first: the first values of each
    field, as texts. is_only: whether the file holds nothing else, so that the name of the file speaks for the layer.
    state: `lisible`, `a_extraire` or `illisible`; fault: why it cannot be read. source: what GDAL opens (a path).
    """

    path: str
    layer: str = ""
    geometry: str = UNKNOWN
    fields: tuple[str, ...] = ()
    crs: str = ""
    count: int | None = None
    first: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_only: bool = True
    state: str = READABLE
    fault: Message | None = None
    source: str = ""
    extent: tuple[float, float, float, float] | None = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def folders(self) -> tuple[str, ...]:
        """The names of the folders and archives around it, the nearest first."""
        return tuple(reversed(self.path.split("/")[:-1]))
