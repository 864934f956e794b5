"""The CNIG file as text: header of the 51 fields in order, UTF-8, CRLF, like the official sample.

Method: docs/design/friches.md#cnig-file
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import tables
from . import checks, cnig, cnigrecords
from .findings import Findings
from .thresholds import FricheThresholds

if TYPE_CHECKING:
    import pandas as pd

BOM = "\ufeff"


def csv_text(table: pd.DataFrame, columns: Sequence[str], for_excel: bool = False) -> str:
    """The rows as CSV; for Excel in French, with `;` and a byte-order mark."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";" if for_excel else ",", lineterminator="\r\n")
    writer.writerow(columns)
    cells = [[cell(value) for value in table[name].tolist()] for name in columns]
    writer.writerows(zip(*cells))
    return (BOM if for_excel else "") + stream.getvalue()


def cell(value: object) -> str:
    """A value as written in the file: whole numbers without decimals, nothing for what is not known."""
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124 - NaN
        return ""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def reread(text: str) -> pd.DataFrame:
    """The table of a CNIG CSV, every cell as text, None where empty."""
    import pandas as pd

    table = tables.read(text.encode("utf-8"), expected=cnig.fields())
    return pd.DataFrame([[value or None for value in row] for row in table.rows], columns=table.header, dtype=object)


def verify(written: pd.DataFrame, last_year: int) -> Findings:
    """The findings of the file that was written and read again, under the rules of the standard."""
    table, found = cnigrecords.clean(written, last_year)
    checks.cross_check(table, found, FricheThresholds())
    return found


def columns_of(extra: Sequence[str]) -> list[str]:
    """The 51 fields, then those of ours."""
    return [*cnig.fields(), *extra]
