"""Columns of text and numbers at the speed of their distinct values: no row is handled by Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..messages import Notes, listing
from ..text import joined, number
from .days import Flags, Floats

if TYPE_CHECKING:
    import pandas as pd

Objects = NDArray[np.object_]


class Categories:
    """A column as codes of its distinct values; -1 is null."""

    def __init__(self, values: pd.Series | Objects) -> None:
        import pandas as pd

        codes, distinct = pd.factorize(np.asarray(values, dtype=object))
        self.codes: NDArray[np.int64] = codes
        self.distinct = list(distinct)

    def spread(self, per_value: Iterable[Any], null: Any, dtype: Any) -> NDArray[Any]:
        """One value a distinct value, given back to every row."""
        table = np.empty(len(self.distinct) + 1, dtype=dtype)
        for place, value in enumerate(per_value):
            table[place] = value
        table[-1] = null
        return table[self.codes]

    def map(self, function: Callable[[Any], Any], null: Any, dtype: Any) -> NDArray[Any]:
        """A function of the distinct values, given back to every row."""
        return self.spread((function(value) for value in self.distinct), null, dtype)

    def is_in(self, words: Iterable[str]) -> Flags:
        """Rows whose text is one of the words, without case, accents or punctuation."""
        wanted = {joined(word) for word in words}
        return self.map(lambda value: joined(value) in wanted, False, bool)

    def counts(self) -> NDArray[np.int64]:
        """Rows of each distinct value."""
        return np.bincount(self.codes[self.codes >= 0], minlength=len(self.distinct))


def is_null(values: Objects) -> Flags:
    """Rows without a value."""
    import pandas as pd

    flags: Flags = pd.isna(values)
    return flags


def is_missing(value: object) -> bool:
    """True for None, NaN and NaT."""
    return value is None or bool(value != value)  # noqa: PLR0124 - only NaN and NaT differ from themselves


def as_text(value: object) -> str | None:
    """A cell as text, None when empty; a whole number read as a real loses its `.0`."""
    if is_missing(value):
        return None
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    return str(value).strip() or None


def texts(values: pd.Series) -> Objects:
    """A column as texts, None where empty."""
    return Categories(values).map(as_text, None, object)


def reals(values: pd.Series, notes: Notes | None = None, field: str = "") -> Floats:
    """A column of integers, reals or texts as reals, NaN where empty.

    notes, field: where texts that are not numbers are counted with examples; they are NaN too.
    """
    import pandas as pd

    if pd.api.types.is_numeric_dtype(values):
        numeric: Floats = values.to_numpy(dtype=np.float64, na_value=np.nan)
        return numeric
    categories = Categories(values)
    read = [as_real(value) for value in categories.distinct]
    lost = [
        f"{value} ({count})"
        for value, real, count in zip(categories.distinct, read, categories.counts())
        if real is None
    ]
    if lost and notes is not None:
        notes.warn("{field}: values that are not numbers, unknown here: {values}.", field=field, values=listing(lost))
    return categories.spread((np.nan if real is None else real for real in read), np.nan, np.float64)


def as_real(value: object) -> float | None:
    """A cell as a number, NaN where nothing is written, None for what is not a number."""
    try:
        read = number(value)
    except ValueError:
        return None
    return float("nan") if read is None else read
