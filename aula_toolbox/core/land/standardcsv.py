"""The tables of the national standard as CSV: the names of its table schemas, `;`, UTF-8, shapes as GeoJSON.

Method: docs/design/land.md#files
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import standard

if TYPE_CHECKING:
    import pandas as pd

SEPARATOR = ";"


def text_of(value: object) -> str:
    """A cell: dates and words as they are, whole numbers without decimals, nothing for what is not known.

    >>> [text_of(one) for one in (12.0, 0.75, None, float("nan"), "2026-01-01")]
    ['12', '0.75', '', '', '2026-01-01']
    """
    if value is None or value != value:  # noqa: PLR0124 - only NaN differs from itself
        return ""
    if isinstance(value, float) or hasattr(value, "dtype"):
        number = float(f"{value}")
        return f"{number:.0f}" if math.isfinite(number) and number.is_integer() else f"{round(number, 4)!r}"
    return f"{value}"


def table_text(table: str, rows: pd.DataFrame, shapes: Sequence[str]) -> str:
    """A table of the standard as the text of its CSV, under the names of its table schema.

    rows: columns under the names of the GeoPackage; shapes: one text a row (GeoJSON, or `x, y`), in the first column
    of a shape; a second one, which the first tells, stays empty. Lambert-93 as the standard asks.
    """
    fields = standard.fields_of(table)
    shape_field = next((one.name for one in fields if one.kind == "geometrie"), "")
    stream = io.StringIO()
    out = csv.writer(stream, delimiter=SEPARATOR, lineterminator="\r\n")
    out.writerow(one.name for one in fields)
    for row, shape in zip(rows.to_dict("records"), shapes):
        out.writerow(shape if one.name == shape_field else text_of(row.get(one.name_in_file)) for one in fields)
    return stream.getvalue()
