"""Columns of written numbers: their decimal sign is that of the whole column, never decided cell by cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .errors import AulaError
from .messages import CountedWords, Notes, listing
from .text import COMMA, EITHER, POINT, decimal_sign, number

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FAULTS_SHOWN = 3


def column_sign(texts: Iterable[str], separator: str = ";") -> str:
    """The decimal sign with which a column must be read: COMMA, POINT, EITHER when `1,234` cannot be decided.

    Empty when every cell is certain by itself.

    >>> column_sign(["1.234", "2.345,5"]), column_sign(["0.5", "1,234"]), column_sign(["0,5", "12"])
    (',', '?', '')
    """
    signs = {text: decimal_sign(text) for text in dict.fromkeys(texts)}
    unsure = "".join(text for text, sign in signs.items() if sign == EITHER)
    if not unsure:
        return ""
    proven = {COMMA, POINT} & set(signs.values())
    if COMMA in unsure and POINT in unsure:
        return EITHER
    own, other = (COMMA, POINT) if COMMA in unsure else (POINT, COMMA)
    if other not in proven:
        return EITHER if own == COMMA and not proven and separator == COMMA else ""
    # the other sign is the decimal one: the unsure one parts thousands, if the column does so elsewhere
    parts_thousands = any(own in text for text, sign in signs.items() if sign == other)
    return other if own not in proven and parts_thousands else EITHER


def numbers(
    texts: Sequence[str], lines: Sequence[int], file: str, column: str, separator: str = ";", needed: bool = False
) -> list[float]:
    """The cells of a column as numbers, NaN where nothing is written.

    texts, lines: one a row. needed: an empty cell is a fault too.
    Raises E_VALUE with the lines of what is not a number, E_DECIMAL when the column writes both signs so that `1,234`
    may be two numbers.

    >>> numbers(['0,5', '', '1 200'], [2, 3, 4], 'rain.csv', 'rr')
    [0.5, nan, 1200.0]
    """
    sign = column_sign(texts, separator)
    read_as: dict[str, float | None] = {}
    unsure = {text for text in dict.fromkeys(texts) if sign == EITHER and decimal_sign(text) == EITHER}
    for text in dict.fromkeys(texts):
        try:
            value = number(text, sign if sign != EITHER else "")
            read_as[text] = float("nan") if value is None else value
        except ValueError:
            read_as[text] = None
    if None in read_as.values():
        wrong = [f"'{text}' (l. {line})" for text, line in zip(texts, lines) if read_as[text] is None]
        raise AulaError(
            "File {file}: {count} values of {column} are not numbers: {faults}.",
            "E_VALUE",
            file=file,
            count=len(wrong),
            column=column,
            faults=listing(wrong, _FAULTS_SHOWN),
        )
    if unsure:
        found = [f"'{text}' (l. {line})" for text, line in zip(texts, lines) if text in unsure]
        raise AulaError(
            "File {file}, column {column}: values that may be two numbers each ({count}): {faults}. Write them without "
            "a sign between thousands.",
            "E_DECIMAL",
            file=file,
            count=len(found),
            column=column,
            faults=listing(found, _FAULTS_SHOWN),
        )
    empty = {text for text, value in read_as.items() if value is not None and value != value}  # noqa: PLR0124
    if needed and empty:
        raise AulaError(
            "File {file}: {column} is empty. Lines: {lines}.",
            "E_VALUE",
            file=file,
            column=column,
            lines=listing(line for text, line in zip(texts, lines) if text in empty),
        )
    return list(map(read_as.__getitem__, texts))  # type: ignore[arg-type]


def number_of(value: object, what: str) -> float | None:
    """One value that a person wrote, as a number; None where nothing is written.

    what: where it stands, for the sentence. Raises AulaError E_VALUE when it is not a number.

    >>> number_of('1 234,5', 'PRICE'), number_of(' ', 'PRICE')
    (1234.5, None)
    """
    try:
        return number(value)
    except ValueError:
        raise AulaError("{what}: {value} is not a number.", "E_VALUE", what=what, value=value) from None


def needed_number(value: object, what: str) -> float:
    """The same, where something must be written. Raises AulaError E_VALUE when it is empty.

    >>> needed_number('0,9', 'COEF')
    0.9
    """
    read = number_of(value, what)
    if read is None:
        raise AulaError("{what}: a number is missing.", "E_VALUE", what=what)
    return read


def reals(cells: Any, notes: Notes | None = None, field: str = "", sign: str | None = None) -> NDArray[np.float64]:
    """The cells of a field of a layer (numbers, texts, nothing) as numbers, NaN where nothing is written.

    Texts share one decimal sign. What is not a finite number is NaN too: it is counted and told with examples.
    notes, field: where it is told, and what the field is called there; sign: the decimal sign of the whole column, when
    the cells are only a part of it (see column_sign).

    >>> reals(["1,5", 2, None, "NA"]).tolist()
    [1.5, 2.0, nan, nan]
    """
    import numpy as np

    array = np.asarray(cells)
    if array.dtype.kind in "biuf":
        values = array.astype(np.float64)
        lost = Counter(values[np.isinf(values)].tolist())
        values[np.isinf(values)] = np.nan
    else:
        listed = list(cells)
        if sign is None:
            sign = column_sign(cell for cell in listed if isinstance(cell, str))
        read: dict[Any, float | None] = {cell: _real(cell, sign) for cell in dict.fromkeys(listed)}
        lost = Counter(cell for cell in listed if read[cell] is None)
        values = np.array([np.nan if read[cell] is None else read[cell] for cell in listed], dtype=np.float64)
    if lost and notes is not None:
        shown = CountedWords.of({str(cell): count for cell, count in lost.items()})
        notes.warn("{field}: values that are not numbers, unknown here: {values}.", field=field, values=shown)
    return values


def _real(cell: object, sign: str) -> float | None:
    """One cell, NaN for nothing, None for what is not a number or may be two."""
    try:
        if isinstance(cell, str) and sign == EITHER and decimal_sign(cell) == EITHER:
            return None
        value = number(float(cell) if isinstance(cell, bool) else cell, sign if sign != EITHER else "")
    except ValueError:
        return None
    return float("nan") if value is None else value
