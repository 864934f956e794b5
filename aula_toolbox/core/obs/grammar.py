"""Formulas as data: a closed grammar, read by our own parser; nothing of a table is ever executed.

See docs/design/obs.md#formulas. Numbers, `+ - * / ^ ( )`, names of columns with marks of vintages (`P{a}_LOG`,
`pp_total_{g-1}`), a mark alone for its year (`{a}`), a column of another file (`P{a}_MEN@insee_dossier_complet`), ids
of indicators, and the functions `somme, moyenne, mediane, compte, valeur` over rows: a column, filters and a window
apart by `;`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Union

from ..errors import AulaError
from .quantities import Quantity, combined

FUNCTIONS = ("somme", "moyenne", "mediane", "compte", "valeur")
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<name>[A-Za-z_](?:\w|\.|\{[a-z](?:[+-]\d+)?\})*(?:@[a-z_]+)?)"
    r"|\{(?P<mark>[a-z](?:[+-]\d+)?)\}"
    r"|(?P<sign>[-+*/^()]))"
)
_MARK = re.compile(r"\{([a-z])([+-]\d+)?\}")
_WINDOW = re.compile(r"(\d+)\s*ans?")
_FILTER = re.compile(r"([\w.]+)\s*(<>|=|\^|~|\bin\b)\s*(.+)")
_EMPTY = re.compile(r"([\w.]+)\s+(non\s+)?vide")
_DISTINCT = re.compile(r"distincts\s+([\w.]+)")
_DEEPEST = 60


@dataclass(frozen=True)
class Number:
    """A number of a formula."""

    value: float


@dataclass(frozen=True)
class YearMark:
    """The year that a mark stands for."""

    mark: str
    shift: int = 0


@dataclass(frozen=True)
class Reference:
    """A column of a file, or an indicator: which one is known when the tables are read."""

    name: str
    file: str = ""

    @property
    def marks(self) -> tuple[tuple[str, int], ...]:
        """The marks in the name and what is added to each year."""
        return tuple((mark, int(shift or 0)) for mark, shift in _MARK.findall(self.name))


@dataclass(frozen=True)
class RowFilter:
    """A condition on a row: `=`, `<>`, `in` (one of), `^` (begins like), `~` (looks like), `vide`, `non vide`."""

    column: str
    sign: str
    values: tuple[str, ...] = ()

    def holds(self, text: str) -> bool:
        """Whether the text of the column fits."""
        text = text.strip()
        if self.sign in ("=", "in"):
            return text in self.values
        if self.sign == "<>":
            return text not in self.values
        if self.sign == "^":
            return re.match(self.values[0], text) is not None
        if self.sign == "~":
            return re.search(self.values[0], text, re.IGNORECASE) is not None
        return bool(text) == (self.sign == "non vide")


@dataclass(frozen=True)
class RowCall:
    """A function over rows: of a column, in the last `years` years, of the rows that pass every filter."""

    function: str
    column: str = ""
    filters: tuple[RowFilter, ...] = ()
    years: int = 0
    distinct: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns it reads."""
        named = (self.column, self.distinct, *(one.column for one in self.filters))
        return tuple(dict.fromkeys(name for name in named if name))


@dataclass(frozen=True)
class Operation:
    """Two parts and a sign."""

    sign: str
    left: Formula
    right: Formula


Formula = Union[Number, YearMark, Reference, RowCall, Operation]
Leaf = Union[YearMark, Reference, RowCall]


def parse(text: str) -> Formula:
    """A formula. Raises AulaError E_FORMULA with the place of what cannot be read.

    >>> parse("100*P{a}_LOGVAC/P{a}_LOG").sign
    '/'
    """
    return _Parser(text).parsed()


class _Parser:
    """Reads a formula from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def parsed(self) -> Formula:
        """The formula. Raises AulaError E_FORMULA."""
        found = self._sum()
        if self.text[self.at :].strip():
            raise self._fault()
        return found

    def _fault(self) -> AulaError:
        return AulaError(
            "Formula {formula}: not understood from {rest}.",
            "E_FORMULA",
            formula=self.text,
            rest=self.text[self.at :].strip()[:30] or "(end)",
        )

    def _peek(self) -> str:
        found = _TOKEN.match(self.text, self.at)
        return found["sign"] or "" if found else ""

    def _take(self) -> re.Match[str]:
        found = _TOKEN.match(self.text, self.at)
        if found is None:
            raise self._fault()
        self.at = found.end()
        return found

    def _sum(self) -> Formula:
        left = self._product()
        while (sign := self._peek()) and sign in "+-":
            self._take()
            left = Operation(sign, left, self._product())
        return left

    def _product(self) -> Formula:
        left = self._power()
        while (sign := self._peek()) and sign in "*/":
            self._take()
            left = Operation(sign, left, self._power())
        return left

    def _power(self) -> Formula:
        base = self._atom()
        if self._peek() == "^":
            self._take()
            return Operation("^", base, self._power())
        return base

    def _atom(self) -> Formula:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise self._fault()
        start = self.at
        token = self._take()
        found: Formula
        if token["number"]:
            found = Number(float(token["number"]))
        elif token["mark"]:
            found = YearMark(token["mark"][0], int(token["mark"][1:] or 0))
        elif token["name"]:
            found = self._named(token["name"])
        elif token["sign"] == "(":
            found = self._sum()
            if self._peek() != ")":
                raise self._fault()
            self._take()
        elif token["sign"] == "-":
            found = Operation("-", Number(0.0), self._atom())
        else:
            self.at = start
            raise self._fault()
        self.depth -= 1
        return found

    def _named(self, name: str) -> Formula:
        if self._peek() != "(":
            column, _, file = name.partition("@")
            return Reference(column, file)
        if name not in FUNCTIONS:
            raise AulaError(
                "Formula {formula}: {name} is no function; the functions are {known}.",
                "E_FORMULA",
                formula=self.text,
                name=name,
                known=", ".join(FUNCTIONS),
            )
        self._take()
        # parentheses of an expression in a filter are counted
        start, open_ones = self.at, 1
        while open_ones:
            if self.at >= len(self.text):
                raise self._fault()
            open_ones += {"(": 1, ")": -1}.get(self.text[self.at], 0)
            self.at += 1
        return self._call(name, self.text[start : self.at - 1])

    def _call(self, function: str, inner: str) -> RowCall:
        column, filters, years, distinct = "", [], 0, ""
        for rank, part in enumerate(one.strip() for one in inner.split(";")):
            if window := _WINDOW.fullmatch(part):
                years = int(window[1])
            elif several := _DISTINCT.fullmatch(part):
                distinct = several[1]
            elif empty := _EMPTY.fullmatch(part):
                filters.append(RowFilter(empty[1], "non vide" if empty[2] else "vide"))
            elif condition := _FILTER.fullmatch(part):
                filters.append(self._condition(condition))
            elif rank == 0 and re.fullmatch(r"(?:\w|\.|\{[a-z](?:[+-]\d+)?\})+", part):
                column = part
            elif part:
                raise self._fault()
        if function != "compte" and not column:
            raise self._fault()
        return RowCall(function, column, tuple(filters), years, distinct)

    def _condition(self, found: re.Match[str]) -> RowFilter:
        column, sign, rest = found.groups()
        values = tuple(one.strip() for one in rest.split(",")) if sign == "in" else (rest.strip(),)
        if sign in "^~":
            try:
                re.compile(values[0])
            except re.error:
                raise self._fault() from None
        return RowFilter(column, sign, values)


def leaves(formula: Formula) -> Iterator[Leaf]:
    """What a formula reads, from left to right."""
    if isinstance(formula, Operation):
        yield from leaves(formula.left)
        yield from leaves(formula.right)
    elif not isinstance(formula, Number):
        yield formula


def evaluate(formula: Formula, leaf: Callable[[Leaf], Quantity]) -> Quantity:
    """The value of a formula; leaf: what each thing that it reads is worth."""
    if isinstance(formula, Number):
        return Quantity.of(formula.value)
    if isinstance(formula, Operation):
        return combined(formula.sign, evaluate(formula.left, leaf), evaluate(formula.right, leaf))
    return leaf(formula)
