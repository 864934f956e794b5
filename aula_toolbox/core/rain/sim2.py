"""SAFRAN / SIM2 grid of Météo-France: 8 km cells, rain = liquid + snow.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..tables import TableFile
from .days import Flags, Floats
from .rainfile import (
    LAMBERT2,
    LAMBERT93,
    NO_CODE,
    CheckCancel,
    RainRows,
    StationPlace,
    Transform,
    days_of,
    numbers,
)

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("LAMBX", "LAMBY", "DATE", "PRELIQ_Q", "PRENEI_Q")
CELL = "SIM2_"  # begins the identifier of a cell, in a prepared series too
METRES = 100.0  # LAMBX and LAMBY are in hectometres

Extent = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in EPSG:2154."""


def is_sim2(columns: list[str]) -> bool:
    """True when liquid and solid rain of cells are there."""
    return all(name in columns for name in COLUMNS)


def near(x_m: Floats, y_m: Floats, extent: Extent, km: float) -> Flags:
    """Points within a distance of a rectangle, in a metric CRS."""
    x_min, y_min, x_max, y_max = extent
    away_x = np.maximum(np.maximum(x_min - x_m, x_m - x_max), 0.0)
    away_y = np.maximum(np.maximum(y_min - y_m, y_m - y_max), 0.0)
    close: Flags = np.hypot(away_x, away_y) <= km * 1000.0
    return close


def read_sim2(
    path: Path,
    table: TableFile,
    transform: Transform,
    extent: Extent | None,
    radius_km: float,
    most_cells: int,
    check_cancel: CheckCancel = None,
) -> RainRows:
    """Read the cells near an extent, block by block.

    E_EXTENT when no extent is given and the file holds more than `most_cells` cells.
    """
    import pandas as pd

    kept: dict[tuple[int, int], bool] = {}
    parts: list[pd.DataFrame] = []
    for block in table.blocks(COLUMNS, check_cancel):
        parts.append(_block(block, path, kept, transform, extent, radius_km))
        if extent is None and len(kept) > most_cells:
            raise AulaError(
                "File {file} holds more than {count} cells: give EXTENT.",
                "E_EXTENT",
                file=path.name,
                count=most_cells,
            )
    if not parts:
        raise AulaError("File {file} is empty. Save it or download it again.", "E_EMPTY", file=path.name)
    rows = pd.concat(parts, ignore_index=True)
    places = {
        name_of(*cell): StationPlace(
            name_of(*cell), name_of(*cell), cell[0] * METRES, cell[1] * METRES, LAMBERT2, is_grid=True
        )
        for cell, keep in kept.items()
        if keep
    }
    return RainRows(path, places, rows, {})


def name_of(lamb_x: int, lamb_y: int) -> str:
    """Identifier of a cell."""
    return f"{CELL}{lamb_x}_{lamb_y}"


def _block(
    block: pd.DataFrame,
    path: Path,
    kept: dict[tuple[int, int], bool],
    transform: Transform,
    extent: Extent | None,
    radius_km: float,
) -> pd.DataFrame:
    """The rows of one block whose cell is near; `kept` remembers the cells met."""
    import pandas as pd

    x, y = (numbers(block[column], path, column, needed=True).astype(np.int64) for column in ("LAMBX", "LAMBY"))
    key = x * 1_000_000 + y
    cells, cell_of_row = np.unique(key, return_inverse=True)
    cell_x, cell_y = cells // 1_000_000, cells % 1_000_000
    near_cell = np.ones(len(cells), dtype=bool)
    if extent is not None:
        east, north = transform(cell_x * METRES, cell_y * METRES, LAMBERT2, LAMBERT93)
        near_cell = near(east, north, extent, radius_km)
    kept.update({(int(a), int(b)): bool(keep) for a, b, keep in zip(cell_x, cell_y, near_cell)})
    wanted = np.flatnonzero(near_cell[cell_of_row])
    chosen = block.iloc[wanted]
    names = np.array([name_of(int(a), int(b)) for a, b in zip(cell_x, cell_y)], dtype=object)
    rain = numbers(chosen["PRELIQ_Q"], path, "PRELIQ_Q") + numbers(chosen["PRENEI_Q"], path, "PRENEI_Q")
    return pd.DataFrame(
        {
            "poste": names[cell_of_row[wanted]],
            "day": days_of(chosen["DATE"], path, "%Y%m%d"),
            "rr": rain,
            "code": np.full(len(wanted), NO_CODE, dtype=np.int8),
            "filled": np.zeros(len(wanted), dtype=bool),
        }
    )
