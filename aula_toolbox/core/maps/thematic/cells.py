"""The cells of an indicator as the map tells them apart: a value, nothing, a secret, a ratio of nothing.

A cell that cannot be read is never a missing one: it stops the map, with examples.

Method: docs/design/maps.md#thematic-values
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...decimals import column_sign
from ...errors import AulaError
from ...messages import listing
from ...text import EITHER, NO_VALUE, decimal_sign, fold, number

VALUE, ABSENT, SECRET, VOID = "valeur", "absent", "secret", "sans_objet"
STATES = (ABSENT, SECRET, VOID)
"""Why a unit has no value, in the order of the legend."""
# how files write that a value is withheld, or was not given (INSEE, LOVAC, URSSAF)
_WITHHELD = frozenset(("s", "ss", "secret", "secret statistique", "confidentiel"))
_MISSING = frozenset(("nd", "n.d.", "n/d", "-", "..", "...", "non disponible", "non renseigne", "donnee absente"))
_DIGITS = 12


@dataclass(frozen=True)
class MapCells:
    """One value a unit, None where there is none, and the state that says why."""

    values: tuple[float | None, ...]
    states: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def known(self) -> list[float]:
        """The values that are there."""
        return [value for value in self.values if value is not None]

    def count(self, state: str) -> int:
        """Units of a state."""
        return self.states.count(state)


def is_text(cells: Sequence[object]) -> bool:
    """Whether a field holds words: more than half of what is written is no number and no word for nothing.

    >>> is_text(["CALL", "CAHC", None]), is_text(["1 234,5", "s"])
    (True, False)
    """
    read = [_state(cell, "") for cell in cells]
    wrong = sum(state == "" for _, state in read)
    return wrong > 0 and wrong >= sum(state == VALUE for _, state in read)


def read_cells(cells: Sequence[object], field: str) -> MapCells:
    """The cells of a field as numbers, texts sharing one decimal sign.

    Raises AulaError E_VALUE with what cannot be read, E_DECIMAL where `1,234` may be two numbers.

    >>> read_cells(["1 234,5", "s", None, 0], "x")
    MapCells(values=(1234.5, None, None, 0.0), states=('valeur', 'secret', 'absent', 'valeur'))
    """
    texts = [cell for cell in cells if isinstance(cell, str)]
    sign = column_sign(texts)
    if sign == EITHER:
        unsure = [text for text in dict.fromkeys(texts) if decimal_sign(text) == EITHER]
        raise AulaError(
            "{field}: values that may be two numbers each: {values}. Write them without a sign between thousands.",
            "E_DECIMAL",
            field=field,
            values=listing(unsure, 4),
        )
    read = [_state(cell, sign) for cell in cells]
    wrong = [str(cell) for cell, (_, state) in zip(cells, read) if not state]
    if wrong:
        raise AulaError(
            "{field}: {count} values are not numbers: {values}. Correct them, or empty them where nothing is known.",
            "E_VALUE",
            field=field,
            count=len(wrong),
            values=listing(dict.fromkeys(wrong), 4),
        )
    return MapCells(tuple(value for value, _ in read), tuple(state for _, state in read))


def _state(cell: object, sign: str) -> tuple[float | None, str]:
    """A cell's number and state; no state for what cannot be read."""
    if isinstance(cell, str):
        word = fold(cell)
        if word in _WITHHELD:
            return None, SECRET
        if word in _MISSING or word in NO_VALUE:
            return None, ABSENT
    try:
        value = number(cell, sign)
    except ValueError:
        # what a file keeps as « not a number » is nothing that anybody wrote
        return (None, ABSENT) if isinstance(cell, float) and cell != cell else (None, "")  # noqa: PLR0124
    return (None, ABSENT) if value is None else (value, VALUE)


def ratio(top: MapCells, bottom: MapCells, factor: float = 1.0, least: float = 0.0) -> MapCells:
    """Rates: numerators over denominators, times a factor; over nothing a rate has no object, over few it is secret.

    least: denominators below it are few.

    Raises AulaError E_VALUE for a negative denominator.

    >>> ratio(read_cells([5, 1, 2, None], "a"), read_cells([50, 0, 4, 9], "b"), 100.0, 11.0).states
    ('valeur', 'sans_objet', 'secret', 'absent')
    """
    values: list[float | None] = []
    states: list[str] = []
    for over, under, state_over, state_under in zip(top.values, bottom.values, top.states, bottom.states):
        if over is None or under is None:
            values.append(None)
            states.append(SECRET if SECRET in (state_over, state_under) else ABSENT)
            continue
        if under < 0:
            raise AulaError("A denominator is negative: {value}.", "E_VALUE", value=under)
        state = VOID if under == 0 else SECRET if under < least else VALUE
        states.append(state)
        values.append(_clean(over / under * factor) if state == VALUE else None)
    return MapCells(tuple(values), tuple(states))


def withheld(cells: MapCells, least: float) -> MapCells:
    """Counts of 1 to below `least` made secret; a true zero stays one.

    >>> withheld(read_cells([0, 3, 20], "x"), 11.0).states
    ('valeur', 'secret', 'valeur')
    """
    small = [value is not None and 0 < value < least for value in cells.values]
    return replace(
        cells,
        values=tuple(None if hidden else value for hidden, value in zip(small, cells.values)),
        states=tuple(SECRET if hidden else state for hidden, state in zip(small, cells.states)),
    )


def _clean(value: float) -> float:
    """A quotient without the dust of its last bits, which would push a round rate below its class."""
    return float(f"{value:.{_DIGITS}g}")
