"""Criteria values and states of a table of sites, turned into class numbers for vectorised computing.

Method: docs/design/friches.md#index
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..errors import raise_all
from ..messages import Message, listing, message
from ..text import NO_VALUE, number
from .criteria import Criterion, Floats
from .rules import METRES_PER_UNIT, RuleSet

if TYPE_CHECKING:
    import pandas as pd

Ints = npt.NDArray[np.int16]
Bools = npt.NDArray[np.bool_]

ABSENT, ENTERED, OBSERVED, ESTIMATED, FAILED = "absent", "saisi", "observe", "estime", "echec"
STATES = (ABSENT, ENTERED, OBSERVED, ESTIMATED, FAILED)
NO_CLASS = -1
_TRUE = ("true", "vrai", "oui", "1", "1.0", "t")
_FALSE = ("false", "faux", "non", "0", "0.0", "f")


@dataclass(frozen=True)
class Coded:
    """Sites by criteria: the class of each value (-1: none) and how well it is known.

    known: observed or entered, « searched and nothing found » included.
    estimated: deduced, with a class.
    off_matrix: known, but with a value the matrix has no class for.
    """

    rules: RuleSet
    classes: Ints
    known: Bools
    estimated: Bools
    off_matrix: Bools

    @property
    def free(self) -> Bools:
        """Facts that further collecting could change: everything that is not known."""
        return ~self.known

    @cached_property
    def scored(self) -> Ints:
        """Classes that count in the index: known ones, estimated ones too where the rules say so."""
        counts = self.known | self.estimated if self.rules.scores_estimates else self.known
        return np.where(counts, self.classes, NO_CLASS).astype(np.int16)

    @property
    def knowledge(self) -> Floats:
        """Share of each weight that counts as known: 1, the rules' share for an estimate, 0."""
        return self.known * 1.0 + self.estimated * self.rules.estimate_weight

    def __len__(self) -> int:
        return len(self.classes)

    def part(self, rows: slice | npt.NDArray[Any]) -> Coded:
        """Some of the sites."""
        return Coded(self.rules, self.classes[rows], self.known[rows], self.estimated[rows], self.off_matrix[rows])


def encode(sites: pd.DataFrame, rules: RuleSet) -> Coded:
    """Class codes of the criteria columns of a table. Raises E_VALUE with every impossible measure.

    Without a state column a value was entered and an empty cell is not known;
    an empty cell whose state is `observe` means « searched, nothing found ».
    """
    shape = (len(sites), len(rules.criteria))
    classes = np.full(shape, NO_CLASS, dtype=np.int16)
    known, estimated, off = (np.zeros(shape, dtype=bool) for _ in range(3))
    problems: list[Message] = []
    for k, criterion in enumerate(rules.criteria):
        column = criterion.fact.value_column(sites.columns)
        if column is None:
            continue
        codes, empty, unknown, faults = _codes(criterion, sites[column], rules)
        problems += faults
        state = _states(sites, criterion.fact.state_column(sites.columns), empty)
        nothing = empty & (state == OBSERVED)
        given = ~empty & ~unknown
        sure = given & ((state == OBSERVED) | (state == ENTERED))
        null_class = _class_of_number(criterion, rules.nulls[criterion.id]) if criterion.id in rules.nulls else NO_CLASS
        known[:, k] = sure | nothing
        estimated[:, k] = given & (state == ESTIMATED) & (codes >= 0)
        classes[:, k] = np.where(sure | estimated[:, k], codes, np.where(nothing, null_class, NO_CLASS))
        off[:, k] = sure & (codes < 0)
    raise_all(problems)
    return Coded(rules, classes, known, estimated, off)


def _states(sites: pd.DataFrame, column: str | None, empty: Bools) -> npt.NDArray[Any]:
    """State of each cell; where none is written, a value was entered and an empty cell is not known.

    A value whose state still says that nothing is known was typed in a form: it was entered.
    """
    default = np.where(empty, ABSENT, ENTERED)
    if column is None:
        return default
    written = sites[column].astype(object)
    has_state = written.isin(STATES).to_numpy()
    told = np.where(has_state, written.where(has_state, ABSENT).astype(str).to_numpy(), default)
    return np.where((told == ABSENT) & ~empty, ENTERED, told)


def _codes(criterion: Criterion, values: pd.Series, rules: RuleSet) -> tuple[Ints, Bools, Bools, list[Message]]:
    """Class, emptiness and « value that means not known » of each cell, with the problems met."""
    import pandas as pd

    numbers, uniques = pd.factorize(values.to_numpy(dtype=object), use_na_sentinel=True)
    if criterion.kind == "numerique":
        codes, not_known, blanks, wrong = _number_classes(criterion, uniques, rules)
    else:
        texts = [_text(criterion, value) for value in uniques]
        codes = np.array([criterion.class_of(text) for text in texts], dtype=np.int16)
        not_known = np.array([text in rules.unknown_values for text in texts], dtype=bool)
        blanks, wrong = np.array([text == "" for text in texts], dtype=bool), []
    # an empty cell has the number -1: the last of each table
    table = np.append(codes, NO_CLASS).astype(np.int16)
    unknown, blank = np.append(not_known, False), np.append(blanks, True)
    problems = []
    if wrong:
        field = criterion.fact.value_field
        problems.append(message("{field}: impossible values {values}.", "E_VALUE", field=field, values=listing(wrong)))
    return table[numbers], blank[numbers], unknown[numbers], problems


def _text(criterion: Criterion, value: object) -> str:
    text = str(value).strip()
    if criterion.kind != "booleen":
        return text
    lowered = text.lower()
    return "true" if lowered in _TRUE else "false" if lowered in _FALSE else text


def _number_classes(criterion: Criterion, values: Any, rules: RuleSet) -> tuple[Ints, Bools, Bools, list[str]]:
    """Class of each distinct number, whether it means « not known », whether it is blank; and the impossible ones.

    Metres are turned into the unit of the bounds.
    """
    unknown, blank = np.zeros(len(values), dtype=bool), np.zeros(len(values), dtype=bool)
    wrong: list[str] = []
    if all(type(value) is float for value in values):
        measures = np.array(values, dtype=float)
    else:
        measures = np.full(len(values), np.nan)
        for i, value in enumerate(values):
            text = str(value).strip()
            unknown[i], blank[i] = text in rules.unknown_values, text == ""
            if text and not unknown[i]:
                try:
                    read = number(value)
                    measures[i] = np.nan if read is None else read
                except ValueError:
                    wrong.append(text)
    impossible = (measures < 0) | np.isinf(measures)
    if criterion.unit == "%":
        impossible |= measures > 100
    wrong += [str(values[i]).strip() for i in np.flatnonzero(impossible).tolist()]
    in_unit = measures / METRES_PER_UNIT.get(criterion.unit, 1.0)
    codes = np.full(len(values), NO_CLASS, dtype=np.int16)
    for j, one in enumerate(criterion.classes):
        codes[one.holds(in_unit)] = j
    return codes, unknown, blank, wrong


def _class_of_number(criterion: Criterion, value: float) -> int:
    """Class of a number already in the unit of the matrix."""
    return next((j for j, one in enumerate(criterion.classes) if one.holds(np.array([value]))[0]), NO_CLASS)


def class_label(criterion: Criterion, value: object) -> str | None:
    """The class of one value, None when the matrix has none."""
    if criterion.kind == "numerique":
        try:
            measure = number(value)
        except ValueError:
            return None
        if measure is None:
            return None
        j = _class_of_number(criterion, measure / METRES_PER_UNIT.get(criterion.unit, 1.0))
    else:
        j = criterion.class_of(_text(criterion, value))
    return criterion.classes[j].label if j >= 0 else None


def code_problems(sites: pd.DataFrame, rules: RuleSet) -> list[str]:
    """Cells whose code the rules do not know, with the accepted ones: `line 3: c_zone_plu = 'UA' (...)`."""
    out = []
    for criterion in rules.criteria:
        column = criterion.fact.value_column(sites.columns)
        if column is None:
            continue
        for row, value in enumerate(sites[column].tolist(), 1):
            text = "" if value is None else _text(criterion, value)
            nothing = NO_VALUE if criterion.kind == "numerique" else ("", "nan", "none")
            if text.lower() in nothing or text in rules.unknown_values or class_label(criterion, value):
                continue
            accepted = ", ".join(one.label for one in criterion.classes)
            out.append(f"{row}: {criterion.fact.value_field} = '{text}' ({accepted})")
    return out
