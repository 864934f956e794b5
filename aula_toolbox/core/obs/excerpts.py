"""The rows of the producers' files that a version was made of, kept beside it with the digest of the whole file.

See docs/design/obs.md#versions. A later run can be compared with what was really read, whatever became of the file.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path

from .rows import RowData
from .sourcechoice import Data
from .sources import FoundFile
from .store import csv_text

FOLDER = "extraits"


def excerpt_text(data: Data) -> str:
    """The rows that were kept, as a table: the code, then the columns that were read."""
    if isinstance(data, RowData):
        names = list(dict.fromkeys(name for rows in data.rows.values() for row in rows[:1] for name in row))
        lines = [
            [level, code, *(row.get(name, "") for name in names)]
            for (level, code), rows in sorted(data.rows.items())
            for row in rows
        ]
        return csv_text(["maille", "code", *names], lines)
    names = [name for name in data.header if name in data.texts]
    return csv_text(
        ["code", *names], [[code, *(data.texts[name].get(code, "") for name in names)] for code in data.lines]
    )


def keep(store: Path, data: Mapping[str, Data], found: Sequence[FoundFile]) -> list[str]:
    """Write the rows of each file once: `extraits/<id>/<vintages>-<sha8>.csv.gz`; the paths in the store.

    Raises OSError when the disk refuses.
    """
    told = []
    for one in found:
        if one.file is None or one.file.id not in data or not one.digest:
            continue
        years = "-".join(map(str, sorted(one.vintages)[-1:])) or "sans-date"
        place = Path(FOLDER) / one.file.id / f"{years}-{one.digest[:8]}.csv.gz"
        told.append(place.as_posix())
        path = store / place
        if path.is_file():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        # without the moment: the same rows are the same bytes
        part.write_bytes(gzip.compress(excerpt_text(data[one.file.id]).encode("utf-8"), mtime=0))
        part.replace(path)
    return told
