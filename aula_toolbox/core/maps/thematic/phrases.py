"""The words of a thematic page: numbers as French readers expect them, classes, title, subtitle, note.

Always French, as the mentions of every page. No sentence says what the figures deny: all are made of the same values.

Method: docs/design/maps.md#thematic-words
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ...columns import find
from ...text import words
from .bounds import DEVIATION, FIXED, JENKS, QUANTILES, ROUND, SIGNED_METHOD, Classing

SPACE = "\u00a0"
MINUS = "\u2212"
_MOST_DECIMALS = 6


@dataclass(frozen=True)
class UnitWords:
    """What a unit of the map is called: « commune », « communes », « par commune »."""

    one: str
    many: str

    def counted(self, count: int) -> str:
        r"""« 1 commune », « 322 communes »: plural from two on.

        >>> UnitWords("commune", "communes").counted(1)
        '1\xa0commune'
        """
        return f"{number_words(count)}{SPACE}{self.many if abs(count) >= 2 else self.one}"


COMMUNES, IRIS, EPCI, ZONES = (
    UnitWords("commune", "communes"),
    UnitWords("IRIS", "IRIS"),
    UnitWords("intercommunalité", "intercommunalités"),
    UnitWords("zone", "zones"),
)


def unit_words(fields: Sequence[str], count: int, communes: int = 0) -> UnitWords:
    """What the units are called, from the fields of their layer; communes: how many different codes of communes.

    >>> unit_words(["insee", "nom"], 322).many, unit_words(["x"], 3).one
    ('communes', 'zone')
    """
    if any("iris" in words(name.replace("_", " ")) for name in fields):
        return IRIS
    if find("insee", fields).field:
        return COMMUNES if communes in (0, count) else ZONES
    return EPCI if any(find(notion, fields).field for notion in ("epci", "nom_epci", "abrege_epci")) else ZONES


def decimals_of(values: Sequence[float]) -> int:
    """The fewest decimals with which round numbers are written exactly.

    >>> decimals_of([1.0, 2.5]), decimals_of([100.0])
    (1, 0)
    """
    for decimals in range(_MOST_DECIMALS):
        if all(math.isclose(round(value, decimals), value, rel_tol=1e-9, abs_tol=1e-12) for value in values):
            return decimals
    return _MOST_DECIMALS


def number_words(value: float, decimals: int = 0, is_signed: bool = False) -> str:
    r"""« 1 234,5 », thousands apart by a space that never breaks a line; « −2 », and « +2 » when signed.

    >>> number_words(1234.5, 1), number_words(-2.0), number_words(2.0, is_signed=True)
    ('1\xa0234,5', '−2', '+2')
    """
    written = f"{abs(value):,.{decimals}f}".replace(",", SPACE).replace(".", ",")
    if not written.strip("0,"):
        return written
    return (MINUS if value < 0 else "+" if is_signed else "") + written


def short_words(value: float, is_signed: bool = False) -> str:
    r"""A measured value as a sentence tells it: three significant digits, whole from a hundred on.

    >>> short_words(3942.43), short_words(0.12345), short_words(12.0)
    ('3\xa0942', '0,123', '12')
    """
    size = abs(value)
    if size >= 100 or value == int(value):
        return number_words(value, 0, is_signed)
    digits = 2 - math.floor(math.log10(size)) if size > 0 else 0
    rounded = round(value, min(digits, _MOST_DECIMALS))
    return number_words(rounded, decimals_of([rounded]), is_signed)


def class_labels(classing: Classing, values: Sequence[float]) -> list[str]:
    """The words of each class from the lowest, that of zero apart: « moins de 50 », « 50 à 100 », « 1 000 et plus ».

    values: all that was classed; a class of one value bears it.

    >>> class_labels(Classing((50.0, 100.0), "seuils"), [1.0, 60.0, 70.0, 300.0, 400.0])
    ['1', '50 à 100', '100 et plus']
    """
    bounds = classing.bounds
    decimals = decimals_of(bounds)
    is_signed = classing.method == SIGNED_METHOD
    written = [number_words(bound, decimals, is_signed) for bound in bounds]
    labels = []
    for rank in range(classing.count):
        own = {value for value in values if classing.index(value) == rank}
        if len(own) == 1 and not is_signed and len({*values}) > 1:
            labels.append(short_words(own.pop()))
        elif not bounds:
            labels.append(_between(min(own), max(own)) if own else "")
        elif rank == 0:
            labels.append(f"moins de {written[0]}")
        elif rank == classing.count - 1:
            labels.append(
                f"plus de {written[-1]}" if bounds[-1] == 0 and classing.has_zero else f"{written[-1]} et plus"
            )
        else:
            labels.append(f"{written[rank - 1]} à {written[rank]}")
    return labels


def _between(low: float, high: float) -> str:
    return short_words(low) if low == high else f"{short_words(low)} à {short_words(high)}"


def page_title(label: str, units: UnitWords) -> str:
    """« Densité de population par commune ».

    >>> page_title("Densité de population", COMMUNES)
    'Densité de population par commune'
    """
    return f"{label} par {units.one}"


def subtitle(unit: str, values: Sequence[float], units: UnitWords, is_signed: bool = False) -> str:
    r"""« Habitants par km² – 322 communes ; médiane 89, de 4 à 3 942 »: of the units that have a value.

    >>> subtitle("", [1.0], COMMUNES)
    '1\xa0commune, une seule valeur\xa0: 1'
    """
    head = f"{unit[:1].upper()}{unit[1:]} – " if unit else ""
    counted = units.counted(len(values))
    if not values:
        return f"{head}aucune valeur"
    low, high = min(values), max(values)
    if low == high:
        return f"{head}{counted}, une seule valeur{SPACE}: {short_words(low, is_signed)}"
    said = [short_words(value, is_signed) for value in (median(values), low, high)]
    return f"{head}{counted}{SPACE}; médiane {said[0]}, de {said[1]} à {said[2]}"


_METHODS = {
    ROUND: "seuils ronds au plus près des seuils naturels (Jenks)",
    JENKS: "seuils naturels (Jenks)",
    QUANTILES: "quantiles, seuils arrondis",
    FIXED: "seuils choisis",
    DEVIATION: "écart à la moyenne",
    SIGNED_METHOD: "seuils ronds, les mêmes en hausse et en baisse",
}


def method_words(classing: Classing) -> str:
    r"""How the classes were made, for the note under the legend; empty where there is no choice in it.

    >>> method_words(Classing((50.0,), "seuils"))
    'Classes\xa0: seuils choisis'
    """
    if not classing.bounds or (classing.fit == classing.exact == 1.0):
        return ""
    more = ", sur les logarithmes" if classing.is_log else ""
    return f"Classes{SPACE}: {_METHODS[classing.method]}{more}"
