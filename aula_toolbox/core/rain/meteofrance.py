"""Daily base of Météo-France, and the AULA series that keeps its layout.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..messages import Notes, listing
from ..tables import TableFile
from .rainfile import NO_CODE, WGS84, RainRows, StationPlace, days_of, each, numbers

if TYPE_CHECKING:
    import pandas as pd

    from .days import Flags, Floats, Ints

INTERFACE = {"POSTE": "NUM_POSTE", "DATE": "AAAAMMJJ", "RR": "RR", "QRR": "QRR"}  # names there: names here
REQUIRED = ("NUM_POSTE", "AAAAMMJJ", "RR")
OPTIONAL = ("NOM_USUEL", "LAT", "LON", "ALTI", "QRR", "SRC")
FILLED = "comble"
CODE_DOUBTFUL = 2
CODES_KEPT = (1, 0, 9)  # validated, protected, filtered: the best first


def is_meteofrance(columns: list[str]) -> bool:
    """True for a header of the daily base, with or without rain, or of the weather service's interface."""
    return ("NUM_POSTE" in columns and "AAAAMMJJ" in columns) or all(name in columns for name in INTERFACE)


def read_meteofrance(path: Path, table: TableFile, notes: Notes) -> RainRows:
    """Read one file; doubtful values (QRR 2) and unknown codes become missing days.

    Raises AulaError E_RAIN_FORMAT for a file without rain.
    """
    import pandas as pd

    columns = list(table.header)
    if "RR" not in columns:
        raise AulaError(
            "File {file} holds no rain (columns {columns}). Take the file RR-T-Vent of the same period.",
            "E_RAIN_FORMAT",
            file=path.name,
            columns=listing(columns),
        )
    is_base = "NUM_POSTE" in columns
    wanted = [name for name in ((*REQUIRED, *OPTIONAL) if is_base else INTERFACE) if name in columns]
    cells = table.frame(wanted)
    if not is_base:
        cells = cells.rename(columns=INTERFACE)
        cells["AAAAMMJJ"] = cells["AAAAMMJJ"].str.strip().str[:8]  # an hour may follow the day
    for name in OPTIONAL:
        if name not in cells:
            cells[name] = ""
    rr = numbers(cells["RR"], path, "RR")
    codes = _codes(cells["QRR"], rr, cells["SRC"] == FILLED, path, notes)
    posts = each(cells["NUM_POSTE"], _padded)
    doubtful = codes == CODE_DOUBTFUL
    kept = np.isin(codes, (*CODES_KEPT, NO_CODE))
    counts = posts[doubtful].value_counts()
    rows = pd.DataFrame(
        {
            "poste": posts.to_numpy(),
            "day": days_of(cells["AAAAMMJJ"], path, "%Y%m%d"),
            "rr": np.where(kept, rr, np.nan),
            "code": np.where(kept, codes, NO_CODE).astype(np.int8),
            "filled": (cells["SRC"] == FILLED).to_numpy(),
        }
    )
    doubtful_by_post = {str(post): int(count) for post, count in counts.items()}
    return RainRows(path, _places(cells.assign(NUM_POSTE=posts), path), rows, doubtful_by_post)


def _padded(post: str) -> str:
    """The number of a station with its zeros: a spreadsheet takes the first one away."""
    plain = post.strip()
    return plain.zfill(8) if re.fullmatch(r"\d+", plain) else plain


def _codes(texts: pd.Series, rr: Floats, filled: Flags, path: Path, notes: Notes) -> Ints:
    """Quality codes; empty ones beside a value are kept and counted, unknown ones are listed."""
    import pandas as pd

    codes = pd.to_numeric(texts, errors="coerce").fillna(NO_CODE).to_numpy().astype(np.int64)
    codes = np.where((codes == NO_CODE) & (each(texts, str.strip) != "").to_numpy(), 99, codes)
    measured = ~np.isnan(rr)
    without = int(((codes == NO_CODE) & measured & ~np.asarray(filled)).sum())
    if without:
        notes.info("{file}: {count} values without quality code were kept.", file=path.name, count=without)
    unknown = ~np.isin(codes, (*CODES_KEPT, CODE_DOUBTFUL, NO_CODE)) & measured
    if unknown.any():
        notes.warn(
            "{file}: {count} values with an unknown quality code ({codes}) were left out.",
            file=path.name,
            count=int(unknown.sum()),
            codes=listing(sorted(set(texts[unknown]))),
        )
    return codes


def _places(cells: pd.DataFrame, path: Path) -> dict[str, StationPlace]:
    """One place a station, from its last line."""
    last = cells.drop_duplicates("NUM_POSTE", keep="last")
    lat, lon, alti = (numbers(last[name], path, name) for name in ("LAT", "LON", "ALTI"))
    return {
        post: StationPlace(post, name.strip(), x, y, WGS84, z)
        for post, name, x, y, z in zip(last["NUM_POSTE"], last["NOM_USUEL"], lon, lat, alti)
    }
