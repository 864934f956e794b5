"""What must hold in each row of a producer's file: parts make their total, a part is no larger than its whole.

See docs/design/obs.md#checks (O07). `P{a}_LOG=P{a}_RP+P{a}_RSECOCC+P{a}_LOGVAC`, `pp_vacant_{g}<=pp_total_{g-1}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .grammar import Formula, Leaf, Reference, evaluate, leaves, parse
from .quantities import NOTHING, Quantity
from .vintages import Years, choices, filled
from .wide import WideData

_SIGN = re.compile(r"<=|=")
_SMALL = 10.0
_CEREMA = "cerema_conso"


@dataclass(frozen=True)
class BrokenIdentity:
    """A row in which an identity does not hold: the two sides as they are."""

    code: str
    identity: str
    left: float
    right: float


def sides(identity: str) -> tuple[Formula, str, Formula]:
    """The left side, the sign and the right side. Raises AulaError E_FORMULA."""
    sign = _SIGN.search(identity)
    if sign is None:
        return parse(identity), "=", parse(identity)
    return parse(identity[: sign.start()]), sign[0], parse(identity[sign.end() :])


def columns_of(identity: str) -> list[str]:
    """The columns that an identity reads."""
    left, _, right = sides(identity)
    return [leaf.name for side in (left, right) for leaf in leaves(side) if isinstance(leaf, Reference)]


def broken(data: WideData, tolerance: float) -> Iterator[BrokenIdentity]:
    """The rows in which an identity of the file does not hold, for every vintage that has its columns.

    tolerance: relative. Counts of surfaces (Cerema) carry -1 and -2 for what is unknown: ten units are allowed.
    """
    for identity in data.file.identities:
        left, sign, right = sides(identity)
        for years in choices(columns_of(identity), data.names()):
            for code in data.lines:
                a, b = (_side(data, code, side, years) for side in (left, right))
                if a is None or b is None:
                    continue
                allowed = _allowed(data, a, b, tolerance, len(columns_of(identity)))
                if a - b > allowed or (sign == "=" and b - a > allowed):
                    yield BrokenIdentity(code, filled(identity, years), a, b)


def _allowed(data: WideData, a: float, b: float, tolerance: float, terms: int) -> float:
    """How far the sides may be apart: figures rounded to the unit do not add up to the unit."""
    if data.file.id == _CEREMA:
        return _SMALL
    exact = tolerance * max(abs(a), abs(b), 1.0)
    return max(exact, terms / 2) if a == round(a) and b == round(b) else exact


def _side(data: WideData, code: str, side: Formula, years: Years) -> float | None:
    def leaf(one: Leaf) -> Quantity:
        return data.quantity(code, filled(one.name, years)) if isinstance(one, Reference) else NOTHING

    return evaluate(side, leaf).value
