"""Columns of text and numbers at the speed of their distinct values: no row is handled by Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..text import joined
from .days import Flags

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
