"""Evidence: for every site and criterion, the value, how it is known, from what, and how the sources compare.

Method: docs/design/friches.md#states
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..text import number
from .classcodes import ABSENT, ENTERED, ESTIMATED, FAILED, OBSERVED
from .criteria import Fact, Floats, facts
from .findings import WARNING, Findings
from .rules import RuleSet

if TYPE_CHECKING:
    import pandas as pd

DECLARED, EXTENT, NOT_APPLICABLE = "declaree", "emprise", "sans_objet"
BOX_ONLY = "rien dans la couche, dont l'emprise ne prouve pas qu'elle est complète ici"
OFF_LAYER = "hors emprise de la couche"
#: a declared number this near to what a layer says is the same one, rounded
ROUNDED = 0.01
_RANK = {ENTERED: 4, OBSERVED: 3, "declare": 2, ESTIMATED: 1, ABSENT: 0, FAILED: 0}


def column(count: int, value: Any = None) -> Any:
    """An object array filled with one value."""
    out = np.empty(count, dtype=object)
    out[:] = value
    return out


@dataclass
class Known:
    """One criterion over all sites: arrays of one value a site."""

    value: Any
    state: Any
    source: Any
    vintage: Any
    measure: Floats
    unit: str
    share: Floats
    cover: Any
    note: Any

    @classmethod
    def nothing(cls, count: int, unit: str = "") -> Known:
        """Nothing known."""
        nan = np.full(count, np.nan)
        return cls(
            column(count),
            column(count, ABSENT),
            column(count),
            column(count),
            nan,
            unit,
            nan.copy(),
            column(count, NOT_APPLICABLE),
            column(count),
        )

    def forget(self, row: int) -> None:
        """Nothing is known of a site any more."""
        self.value[row], self.state[row], self.source[row] = None, ABSENT, None

    def put(self, where: object, other: Known) -> None:
        """Take the rows of another."""
        for name in ("value", "state", "source", "vintage", "measure", "share", "cover", "note"):
            getattr(self, name)[where] = getattr(other, name)[where]
        self.unit = other.unit or self.unit


@dataclass
class Evidence:
    """Everything known of the sites, by criterion id."""

    count: int
    known: dict[str, Known] = field(default_factory=dict)
    own: tuple[Fact, ...] = ()  # criteria that only the user's rules know

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The criteria of the toolbox, then those of the user's rules."""
        return (*facts().values(), *self.own)

    def of(self, criterion: str) -> Known:
        """What is known of a criterion."""
        if criterion not in self.known:
            self.known[criterion] = Known.nothing(self.count)
        return self.known[criterion]

    def merge(self, criterion: str, other: Known, declared: bool = False, found: Findings | None = None) -> None:
        """Bring in a source: entered > observed > declared > estimated > absent, row by row."""
        own = self.of(criterion)
        better = _rank(other, declared) > _rank_of_kept(own)
        if found is not None:
            _contradictions(criterion, own, other, found)
        unheard = (np.asarray(own.state) == ABSENT) & ~better & (np.asarray(other.note) != None)  # noqa: E711
        own.note[unheard] = other.note[unheard]
        own.state[unheard & (np.asarray(other.state) == FAILED)] = FAILED
        own.put(better, other)
        if declared:
            own.cover[better] = NOT_APPLICABLE

    def columns(self) -> pd.DataFrame:
        """`c_*` and `e_*` of every criterion."""
        import pandas as pd

        table: dict[str, Any] = {}
        for one in self.facts:
            known = self.of(one.id)
            table[one.value_field] = _typed(one, known.value)
            table[one.state_field] = known.state
        return pd.DataFrame(table)

    def table(self, ids: Sequence[str], rules: RuleSet) -> pd.DataFrame:
        """The long table of evidence, site by site, for the criteria of the rules and the local ones."""
        import pandas as pd

        pieces = []
        for order, one in enumerate(self.facts):
            known, k = self.of(one.id), rules.position(one.id)
            if k < 0 and not one.is_local:
                continue
            classes = [_class(rules, k, value) for value in known.value]
            pieces.append(
                pd.DataFrame(
                    {
                        "rang": range(self.count),
                        "ordre": order,
                        "site_id": np.asarray(ids, dtype=object),
                        "critere": one.id,
                        "valeur": [_shown(value) for value in known.value],
                        "classe": classes,
                        "etat": known.state,
                        "source": known.source,
                        "millesime": known.vintage,
                        "mesure": known.measure,
                        "unite": known.unit,
                        "part_pct": known.share,
                        "couverture": known.cover,
                        "note": known.note,
                    }
                )
            )
        whole = pd.concat(pieces, ignore_index=True).sort_values(["rang", "ordre"], kind="stable", ignore_index=True)
        return whole.drop(columns=["rang", "ordre"])


def _rank(known: Known, declared: bool) -> Any:
    """2 for what is declared and known, else the rank of the state."""
    rank = np.array([_RANK[state] for state in known.state])
    return np.where(declared & (rank == _RANK[ENTERED]), _RANK["declare"], rank)


def _rank_of_kept(known: Known) -> Any:
    """Rank of what is already there; declarations of the record carry their field as source."""
    rank = _rank(known, False)
    declared = np.array([str(source or "").startswith("CNIG") for source in known.source])
    return np.where(declared & (rank == _RANK[ENTERED]), _RANK["declare"], rank)


def _agree(declared: object, observed: object) -> bool:
    """Whether an observation says what was declared: the same word, or a number rounded by who wrote it."""
    has_truth = isinstance(declared, bool) or isinstance(observed, bool)
    if not has_truth and isinstance(declared, (int, float)) and isinstance(observed, (int, float)):
        return math.isclose(declared, observed, rel_tol=ROUNDED)
    return _shown(declared) == _shown(observed)


def _contradictions(criterion: str, own: Known, other: Known, found: Findings) -> None:
    """A declaration that an observation denies is a warning with both."""
    declared = np.array([str(source or "").startswith("CNIG") for source in own.source])
    sure = declared & (np.asarray(own.state) == ENTERED) & (np.asarray(other.state) == OBSERVED)
    for row in np.flatnonzero(sure).tolist():
        if other.value[row] is not None and not _agree(own.value[row], other.value[row]):
            key = facts()[criterion].value_field
            found.add(
                row,
                key,
                "declaration_contredite_par_une_couche",
                WARNING,
                _shown(own.value[row]),
                _shown(other.value[row]) or "",
            )


def _typed(one: Fact, values: Any) -> Any:
    if one.kind == "numerique":
        return np.array([np.nan if value is None else float(value) for value in values], dtype=float)
    if one.kind == "booleen":
        return np.array([None if value is None else value in (True, "true") for value in values], dtype=object)
    return values


def _shown(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.1f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _class(rules: RuleSet, k: int, value: object) -> str | None:
    from .classcodes import class_label

    return class_label(rules.criteria[k], value) if k >= 0 and value is not None else None


def entered(sites: pd.DataFrame, wanted: Iterable[Fact], source: str, only_entered: bool) -> dict[str, Known]:
    """Values of `c_*` columns. only_entered: those without a state, or whose state is `saisi`, else all states."""
    out = {}
    for one in wanted:
        column_name = one.value_column(sites.columns)
        if column_name is None:
            continue
        known = Known.nothing(len(sites), one.unit)
        values = sites[column_name].tolist()
        state_field = one.state_column(sites.columns)
        written = sites[state_field].tolist() if state_field is not None else [None] * len(sites)
        for row, (value, state) in enumerate(zip(values, written)):
            own = _entry(one, value, state, only_entered)
            if own is not None:
                known.value[row], known.state[row] = own
                known.source[row] = source
        out[one.id] = known
    return out


def _entry(one: Fact, value: Any, state: Any, only_entered: bool) -> tuple[Any, str] | None:
    is_empty = value is None or value != value or str(value).strip() == ""  # noqa: PLR0124 - NaN
    known_state = state if state in _RANK else None
    if is_empty:
        return (None, OBSERVED) if known_state == OBSERVED and not only_entered else None
    if only_entered and known_state not in (None, ENTERED, ABSENT):
        return None
    if known_state in (ABSENT, FAILED):
        known_state = None
    if one.kind == "booleen":
        text = str(value).strip().lower()
        value = (
            True if text in ("true", "oui", "1", "vrai") else False if text in ("false", "non", "0", "faux") else value
        )
    elif one.kind == "numerique":
        try:
            value = number(value)
        except ValueError:
            return value, ENTERED
        if value is None:
            return None
    return value, known_state or ENTERED


def survey_problems(survey: pd.DataFrame, ids: Iterable[str], rules: RuleSet) -> list[str]:
    """Unknown sites and codes of a survey, in words."""
    from .classcodes import code_problems

    own, problems = set(ids), []
    column_name = next((name for name in survey.columns if str(name).lower() == "site_id"), None)
    if column_name is None:
        return ["site_id"]
    unknown = [str(name) for name in survey[column_name] if str(name) not in own]
    problems += [f"site_id = {name}" for name in unknown]
    names = [str(name) for name in survey[column_name]]
    problems += [f"site_id = {name} x {names.count(name)}" for name in dict.fromkeys(names) if names.count(name) > 1]
    return problems + code_problems(survey, rules)
