"""Values as rows of a table and back: the reference form, in a layer or in a CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..messages import Message
from ..text import known, number
from .objects import Cell, JsonFacts
from .obsvalue import ObsValue
from .schema import VALUES

_FLAGS = {"1": True, "0": False}
_LEVELS = ("EPCI", "AULA", "DEP", "REG", "FR")
COLUMNS = VALUES.names
"""The columns of the reference form."""


def values_of(rows: Iterable[JsonFacts]) -> list[ObsValue]:
    """The values of rows in the reference form; cells are texts, numbers or nothing. Raises ValueError."""
    return [_value(row) for row in rows]


def _text(row: JsonFacts, name: str) -> str:
    value = row.get(name)
    return str(value) if value is not None and known(value) and str(value) != "NULL" else ""


def _number(row: JsonFacts, name: str) -> float | None:
    text = _text(row, name)
    return number(text) if text else None


def _whole(row: JsonFacts, name: str) -> int | None:
    value = _number(row, name)
    return None if value is None else int(value)


def _value(row: JsonFacts) -> ObsValue:
    why = _text(row, "fiab_motif")
    return ObsValue(
        _text(row, "indicateur"),
        _text(row, "maille"),
        _text(row, "code"),
        _text(row, "nom"),
        _text(row, "millesime"),
        _number(row, "valeur"),
        _text(row, "etat"),
        _number(row, "borne_bas"),
        _number(row, "borne_haut"),
        _number(row, "numerateur"),
        _number(row, "denominateur"),
        _text(row, "unite"),
        {level: _number(row, f"ref_{level.lower()}") for level in _LEVELS},
        _whole(row, "rang"),
        _whole(row, "rang_sur"),
        _text(row, "classe"),
        _number(row, "valeur_avant"),
        _text(row, "millesime_avant"),
        _number(row, "evolution"),
        _text(row, "evolution_type"),
        _FLAGS.get(_text(row, "comparable")),
        _text(row, "fiabilite"),
        tuple(Message("{why}", {"why": part}) for part in why.split("; ") if part),
        _text(row, "source"),
        _whole(row, "cog_source") or 0,
        _text(row, "conversion"),
    )


def rows_of(values: Sequence[ObsValue], told: Callable[[Message], str] = str) -> list[list[Cell]]:
    """The values as rows in the reference form. told: how a reason is said."""
    flags = {True: 1, False: 0, None: None}
    return [
        [
            one.indicator,
            one.level,
            one.code,
            one.name,
            one.vintage or None,
            one.value,
            one.state,
            one.low,
            one.high,
            one.numerator,
            one.denominator,
            one.unit,
            *(one.references.get(level) for level in _LEVELS),
            one.rank,
            one.ranked,
            one.class_ or None,
            one.before,
            one.vintage_before or None,
            one.change,
            one.change_kind or None,
            flags[one.is_comparable],
            one.reliability or None,
            "; ".join(told(why) for why in one.why) or None,
            one.source,
            one.cog or None,
            one.conversion,
        ]
        for one in values
    ]
