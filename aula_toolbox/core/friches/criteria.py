"""The criteria: their classes and weights, and how people and fields name them (keys, labels, wording)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from ..columns import CUT
from ..reference import Table, load

Floats = npt.NDArray[np.float64]

COLLECT_STUDY = "étude"


@dataclass(frozen=True)
class Fact:
    """A criterion: its id in the rules, the key of its fields (`c_<key>`), its label and how it is collected.

    words: its classes in words, for a criterion that only a user's rules know; ours are in `classes.csv`.
    """

    id: str
    key: str
    kind: str
    label: str
    collect: str
    can_be_nothing: bool
    is_local: bool
    unit: str
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def value_field(self) -> str:
        """Field of the value."""
        return f"c_{self.key}"

    @property
    def state_field(self) -> str:
        """Field of the state."""
        return f"e_{self.key}"

    def value_column(self, columns: Iterable[object]) -> str | None:
        """The column that holds it: `c_<key>`, or its camelCase name in the rules, whatever the case or a Shapefile."""
        lowered = {str(name).lower(): str(name) for name in columns}
        names = (self.value_field, self.id.lower(), self.value_field[:CUT])
        return next((lowered[name] for name in names if name in lowered), None)

    def state_column(self, columns: Iterable[object]) -> str | None:
        """The column of its state, whatever the case or a Shapefile, which keeps ten letters of a name."""
        lowered = {str(name).lower(): str(name) for name in columns}
        return lowered.get(self.state_field) or lowered.get(self.state_field[:CUT])


def table(name: str, **columns: type | object) -> Table:
    """A shipped table of the friches."""
    return load(f"friches/{name}", columns)  # type: ignore[arg-type]


def _bit(text: str) -> bool:
    return bool(int(text))


@lru_cache(maxsize=1)
def facts() -> dict[str, Fact]:
    """The criteria by id, in the order of the page."""
    rows = table(
        "criteres", critere=str, cle=str, type=str, libelle=str, collecte=str, rien_trouve=_bit, local=_bit, unite=str
    )
    return {
        row["critere"]: Fact(
            row["critere"],
            row["cle"],
            row["type"],
            row["libelle"],
            row["collecte"],
            row["rien_trouve"],
            row["local"],
            row["unite"],
        )
        for row in rows
    }


def fact(criterion: str) -> Fact:
    """The facts of a criterion of the toolbox."""
    return facts()[criterion]


def own_fact(criterion: str, kind: str, unit: str, told: Mapping[str, Any]) -> Fact:
    """The facts of a criterion that only a user's rules know, as far as they tell them.

    `vueMer` without more is the field `c_vue_mer`, called « vue mer », to be collected by a study.
    """
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", criterion).lower()
    key = re.sub(r"\W+", "_", str(told.get("cle", words))).lower()
    label, collect = str(told.get("libelle", words)), str(told.get("collecte", COLLECT_STUDY))
    classes = {str(value): str(text) for value, text in told.get("classes", {}).items()}
    return Fact(criterion, key, kind, label, collect, False, False, unit, classes)


@dataclass(frozen=True)
class Class:
    """One class of a criterion: an enumerated value, or an interval of a number."""

    value: str
    low: float | None
    low_included: bool
    high: float | None
    high_included: bool
    scores: tuple[float, ...]

    def holds(self, numbers: Floats) -> npt.NDArray[np.bool_]:
        """Which numbers lie in the interval."""
        low = -np.inf if self.low is None else self.low
        high = np.inf if self.high is None else self.high
        above = numbers >= low if self.low_included else numbers > low
        below = numbers <= high if self.high_included or self.high is None else numbers < high
        return above & below

    @property
    def label(self) -> str:
        """`zone-agricole-a`, or the interval with French brackets: `[0;1000[`."""
        if self.low is None:
            return self.value
        high = "+inf" if self.high is None else f"{self.high:g}"
        return f"{'[' if self.low_included else ']'}{self.low:g};{high}{']' if self.high_included else '['}"


@dataclass(frozen=True)
class Criterion:
    """One fact of a site, its weight and its classes (the values that mean « not known » are not classes)."""

    id: str
    weight: float
    kind: str
    unit: str
    classes: tuple[Class, ...]
    own: Fact | None = None  # what the user's rules tell of a criterion of their own

    @property
    def fact(self) -> Fact:
        """Its field, its label, its way of collecting."""
        return self.own or fact(self.id)

    @property
    def scores(self) -> Floats:
        """Scores [classes, usages]."""
        return np.array([one.scores for one in self.classes], dtype=float)

    def class_of(self, value: str) -> int:
        """Index of the class of that value or interval label, -1 if there is none."""
        return next((j for j, one in enumerate(self.classes) if value in (one.value, one.label)), -1)


@lru_cache(maxsize=1)
def _wording() -> dict[tuple[str, str], str]:
    rows = table("classes", critere=str, valeur=str, libelle=str)
    return {(row["critere"], row["valeur"]): row["libelle"] for row in rows}


def french_number(value: float, decimals: int = 0) -> str:
    """`16 126` or `7,3`, as a French reader writes it.

    >>> french_number(1234.5, 1)
    '1 234,5'
    """
    return f"{value:,.{decimals}f}".replace(",", " ").replace(".", ",")


def wording(criterion: Criterion, value: object) -> str:
    """A value in words: « propriétaire public », « distance à l'autoroute : 1 250 m »."""
    one = criterion.fact
    if criterion.kind == "numerique":
        if not isinstance(value, (int, float)) or math.isnan(value):
            return f"{one.label} : rien trouvé"
        return f"{one.label} : {french_number(float(value), 1 if one.unit == '%' else 0)} {one.unit}"
    text = "true" if value is True else "false" if value is False else str(value)
    return one.words.get(text) or _wording().get((criterion.id, text), f"{one.label} : {text}")
