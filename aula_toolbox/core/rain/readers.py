"""Rain files of every format that is text, recognised by their header, read together.

Method: docs/design/rain.md#rain-files
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..columns import names_of
from ..errors import AulaError, raise_all
from ..messages import Message, Notes
from ..tables import TableFile
from ..textfile import TextFile
from .genericcsv import file_name, monthly, read_generic
from .meteofrance import REQUIRED, is_meteofrance, read_meteofrance
from .openmeteo import is_openmeteo, read_openmeteo
from .rainfile import CheckCancel, RainRows, Transform, unreadable
from .sim2 import COLUMNS as SIM2_COLUMNS
from .sim2 import Extent, is_sim2, read_sim2

MONTH_WORDS = ('"months"', '"mois"', '"monthly"')


def read_rain_files(
    paths: Sequence[Path | str],
    transform: Transform,
    constants: Mapping[str, float],
    notes: Notes,
    rain_column: str = "",
    extent: Extent | None = None,
    check_cancel: CheckCancel = None,
    latest: np.datetime64 | None = None,
) -> list[RainRows]:
    """Read every file, in alphabetical order of their names.

    transform: see rainfile.Transform; extent: rectangle in EPSG:2154 around which SIM2 cells are kept;
    latest: last day that may be, today by default.
    Raises one AulaError with the problems of all files.
    """
    problems: list[Message] = []
    read: list[RainRows] = []
    ordered = sorted((Path(path) for path in paths), key=lambda path: path.name)
    names = _series_names(ordered)
    for path in ordered:
        if check_cancel is not None:
            check_cancel()
        try:
            read.append(
                _read(path, transform, constants, notes, rain_column, extent, check_cancel, names[path], latest)
            )
        except AulaError as error:
            problems.extend(error.problems)
    raise_all(problems)
    return read


def _series_names(paths: Sequence[Path]) -> dict[Path, str]:
    """Files of one name in two folders are two series: the folder tells them apart."""
    count = Counter(file_name(path) for path in set(paths))
    return {
        path: file_name(path) if count[file_name(path)] == 1 else f"{path.parent.name}/{file_name(path)}"
        for path in paths
    }


def _read(
    path: Path,
    transform: Transform,
    constants: Mapping[str, float],
    notes: Notes,
    rain_column: str,
    extent: Extent | None,
    check_cancel: CheckCancel,
    name: str,
    latest: np.datetime64 | None,
) -> RainRows:
    if not path.is_file():
        raise AulaError("File {file} does not exist. Choose it again.", "E_RAIN_FORMAT", file=str(path))
    text = TextFile(path, notes=notes)
    first = next(iter(text.lines()), "").strip()
    if is_openmeteo(path, first):
        return read_openmeteo(path, name, latest)
    if first.startswith(("{", "[")):
        raise _json_fault(path)
    table = TableFile(text, notes=notes, expected=(*REQUIRED, *SIM2_COLUMNS, *names_of("jour"), *names_of("pluie_mm")))
    columns = list(table.header)
    if is_meteofrance(columns):
        return read_meteofrance(path, table, notes)
    if is_sim2(columns):
        radius, most = constants["sim2_rayon_km"], int(constants["sim2_mailles_max"])
        return read_sim2(path, table, transform, extent, radius, most, check_cancel)
    return read_generic(path, table, rain_column, name, latest)


def _json_fault(path: Path) -> AulaError:
    """A JSON is never daily rain; say so when it is monthly."""
    if any(word in line for line in TextFile(path).lines() for word in MONTH_WORDS):
        return monthly(path)
    return unreadable(path, ("JSON",))
