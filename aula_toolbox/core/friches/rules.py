"""Rule sets: matrix, weights, exclusions and switches, all read from files. No usage score lives in code.

A rule set is a folder holding `matrice.csv` (one row a class of a criterion, one column a usage),
`exclusions.json` and `regle.json`. Another version of the rules is another folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import AulaError, raise_all
from ..messages import Message, listing, message
from ..reference import FOLDER, load_file, number_or_none

NEUTRAL = 0.5
SCORES = (-2.0, -1.0, NEUTRAL, 1.0, 2.0)
METRES_PER_UNIT = {"km": 1000.0}

Floats = npt.NDArray[np.float64]
_FLAGS = {"true": True, "false": False, "": False}


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

    @property
    def scores(self) -> Floats:
        """Scores [classes, usages]."""
        return np.array([one.scores for one in self.classes], dtype=float)

    def class_of(self, value: str) -> int:
        """Index of the class of that value or interval label, -1 if there is none."""
        return next((j for j, one in enumerate(self.classes) if value in (one.value, one.label)), -1)


@dataclass(frozen=True)
class Usage:
    """One of the uses a site is scored for."""

    id: str
    code: str
    label: str


@dataclass(frozen=True)
class Exclusion:
    """A rule that forbids usages: every condition (criterion, value) must hold on known facts."""

    id: str
    usages: tuple[int, ...]
    conditions: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class RuleSet:
    """A matrix with its weights, exclusions and switches."""

    id: str
    label: str
    version: str
    source: str
    index_label: str
    spatial_mode: str
    criteria: tuple[Criterion, ...]
    usages: tuple[Usage, ...]
    exclusions: tuple[Exclusion, ...]
    nulls: Mapping[str, float]
    unknown_values: frozenset[str]
    scores_estimates: bool
    estimate_weight: float
    min_completeness_pct: float
    neutral_both_sides: bool
    tie_gap_pt: float
    potentials: tuple[tuple[float, str], ...]
    excluded_potential: str
    reliabilities: tuple[tuple[float, str], ...]
    local_label: str = ""

    @property
    def weights(self) -> Floats:
        """Weights in matrix order."""
        return np.array([one.weight for one in self.criteria], dtype=float)

    @property
    def codes(self) -> tuple[str, ...]:
        """Short codes of the usages, in their order (it breaks ties)."""
        return tuple(usage.code for usage in self.usages)

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of the criteria in matrix order."""
        return tuple(one.id for one in self.criteria)

    def position(self, criterion: str) -> int:
        """Position of a criterion in the matrix, -1 if the rule set has none of that name."""
        return self.keys.index(criterion) if criterion in self.keys else -1

    def with_weights(self, weights: Mapping[str, float], label: str = "indice à poids modifiés") -> RuleSet:
        """The same rules under other weights; criteria not listed keep theirs. Raises E_WEIGHTS."""
        raise_all(_weight_problems(weights, self.keys))
        criteria = tuple(replace(one, weight=float(weights.get(one.id, one.weight))) for one in self.criteria)
        return replace(self, criteria=criteria, index_label=label)

    @property
    def provenance(self) -> str:
        """`id version`, as written in the results."""
        return f"{self.id} {self.version}"


def _weight_problems(weights: Mapping[str, float], known: tuple[str, ...]) -> list[Message]:
    problems = []
    unknown = [key for key in weights if key not in known]
    if unknown:
        problems.append(
            message(
                "Weights: unknown criteria {unknown}; known: {known}.",
                "E_WEIGHTS",
                unknown=listing(unknown),
                known=listing(known, 40),
            )
        )
    wrong = [f"{key} = {value}" for key, value in weights.items() if not 0 <= value < float("inf")]
    if wrong:
        problems.append(message("Weights must be zero or more: {wrong}.", "E_WEIGHTS", wrong=listing(wrong)))
    if not problems and all(weights.get(key, 1.0) == 0 for key in known):
        problems.append(message("All weights are zero: no index can be computed.", "E_WEIGHTS"))
    return problems


def read_weights(path: Path | str) -> dict[str, float]:
    """Weights of a user's table `critere;poids`."""
    return load_file(path, {"critere": str, "poids": float}).mapping("critere", "poids")


@lru_cache(maxsize=8)
def shipped(rule_id: str) -> RuleSet:
    """One of the rule sets of the toolbox: aula_1_0, mutafriches_1_19, mutafriches_1_11."""
    return load(FOLDER / "friches" / "regles" / rule_id)


def load(folder: Path | str) -> RuleSet:
    """Read and validate a rule folder. Raises AulaError E_RULES holding every problem of the files."""
    folder = Path(folder)
    absent = [name for name in ("matrice.csv", "exclusions.json", "regle.json") if not (folder / name).is_file()]
    if absent:
        raise AulaError(
            "Rule folder {folder}: missing files {files}.", "E_RULES", folder=folder.name, files=listing(absent)
        )
    facts, exclusions = _json(folder / "regle.json"), _json(folder / "exclusions.json")
    raise_all(_facts_problems(facts))
    usages = tuple(Usage(item["id"], item["code"], item["libelle"]) for item in facts["usages"])
    unknown = frozenset(facts.get("valeurs_inconnues", ()))
    criteria, problems = _criteria(folder, usages, unknown)
    found, faults = _exclusions(exclusions, criteria, usages)
    keys = tuple(one.id for one in criteria)
    faults += [
        message("regle.json: nulls names {name}, which is not a criterion.", "E_RULES", name=name)
        for name in facts["nulls"]
        if name not in keys
    ]
    raise_all(problems + faults)
    return RuleSet(
        id=facts["id"], label=facts["libelle"], version=str(facts["version"]), source=facts["source"],
        index_label=facts["indice_libelle"], spatial_mode=facts["mode_spatial"],
        criteria=criteria, usages=usages, exclusions=found,
        nulls={key: float(value) for key, value in facts["nulls"].items()}, unknown_values=unknown,
        scores_estimates=bool(facts["estime_score"]), estimate_weight=float(facts["estime_poids"]),
        min_completeness_pct=float(facts["completude_min_pct"]), neutral_both_sides=facts["neutre"] == "deux_cotes",
        tie_gap_pt=float(facts["ecart_ex_aequo_pt"]),
        potentials=tuple((float(low), str(name)) for low, name in facts["potentiels"]),
        excluded_potential=facts["potentiel_exclu"],
        reliabilities=tuple((float(low), str(name)) for low, name in facts["fiabilites"]),
        local_label=facts.get("indice_libelle_local", ""),
    )  # fmt: skip


_FACTS = ("id", "libelle", "version", "source", "usages", "nulls", "estime_score", "estime_poids",
          "completude_min_pct", "mode_spatial", "neutre", "ecart_ex_aequo_pt", "indice_libelle",
          "potentiels", "potentiel_exclu", "fiabilites")  # fmt: skip


def _facts_problems(facts: Mapping[str, Any]) -> list[Message]:
    problems = []
    missing = [name for name in _FACTS if name not in facts]
    if missing:
        problems.append(message("regle.json: missing {missing}.", "E_RULES", missing=listing(missing)))
    for name, accepted in (("neutre", ("deux_cotes", "ignore")), ("mode_spatial", ("aula", "mutafriches"))):
        if name in facts and facts[name] not in accepted:
            problems.append(
                message(
                    "regle.json: {name} = {value}; expected one of {accepted}.",
                    "E_RULES",
                    name=name,
                    value=facts[name],
                    accepted=listing(accepted),
                )
            )
    return problems


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise AulaError("{file}: not readable as JSON ({error}).", "E_RULES", file=path.name, error=error) from error


def _criteria(
    folder: Path, usages: tuple[Usage, ...], unknown: frozenset[str]
) -> tuple[tuple[Criterion, ...], list[Message]]:
    columns: dict[str, Any] = {
        "critere": str, "poids": float, "type": str, "valeur": str, "borne_inf": number_or_none,
        "borne_inf_incluse": _flag, "borne_sup": number_or_none, "borne_sup_incluse": _flag, "unite": str,
        **{usage.id: float for usage in usages},
    }  # fmt: skip
    rows = load_file(folder / "matrice.csv", columns, f"{folder.name}/matrice").rows
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        groups.setdefault(row["critere"], []).append(row)
    criteria, problems = [], []
    for key, group in groups.items():
        classes = tuple(
            Class(row["valeur"], row["borne_inf"], row["borne_inf_incluse"], row["borne_sup"],
                  row["borne_sup_incluse"], tuple(row[usage.id] for usage in usages))
            for row in group if row["valeur"] not in unknown or not row["valeur"]
        )  # fmt: skip
        head = group[0]
        criterion = Criterion(key, head["poids"], head["type"], head["unite"], classes)
        criteria.append(criterion)
        problems += _criterion_problems(criterion, {row["poids"] for row in group}, usages)
    return tuple(criteria), problems


def _flag(text: str) -> bool:
    return _FLAGS[text.lower()] if text.lower() in _FLAGS else _bad_flag(text)


def _bad_flag(text: str) -> bool:
    raise ValueError(text)


def _criterion_problems(one: Criterion, weights: set[float], usages: tuple[Usage, ...]) -> list[Message]:
    problems = []
    if len(weights) > 1 or not 0 <= one.weight < float("inf"):
        problems.append(
            message(
                "{criterion}: its weight must be one number, zero or more; found {weights}.",
                "E_RULES",
                criterion=one.id,
                weights=listing(sorted(weights)),
            )
        )
    if one.kind not in ("numerique", "enum", "booleen"):
        problems.append(
            message(
                "{criterion}: type {kind}; expected numerique, enum or booleen.",
                "E_RULES",
                criterion=one.id,
                kind=one.kind,
            )
        )
    wrong = sorted({score for item in one.classes for score in item.scores if score not in SCORES})
    if wrong:
        problems.append(
            message(
                "{criterion}: scores {wrong}; a score is one of {scores}.",
                "E_RULES",
                criterion=one.id,
                wrong=listing(wrong),
                scores=listing(SCORES),
            )
        )
    if one.kind == "numerique" and not _covers(one.classes):
        problems.append(
            message(
                "{criterion}: its intervals must cover [0, +inf[ without hole or overlap: {found}.",
                "E_RULES",
                criterion=one.id,
                found=listing(item.label for item in one.classes),
            )
        )
    values = [item.value for item in one.classes]
    if one.kind != "numerique" and (len(set(values)) < len(values) or "" in values):
        problems.append(message("{criterion}: a value is empty or written twice.", "E_RULES", criterion=one.id))
    return problems


def _covers(classes: tuple[Class, ...]) -> bool:
    ordered = sorted(classes, key=lambda item: (item.low or 0.0, not item.low_included))
    if not ordered or ordered[0].low != 0 or not ordered[0].low_included or ordered[-1].high is not None:
        return False
    return all(
        left.high is not None and left.high == right.low and left.high_included != right.low_included
        for left, right in zip(ordered, ordered[1:])
    )


def _exclusions(
    items: Any, criteria: tuple[Criterion, ...], usages: tuple[Usage, ...]
) -> tuple[tuple[Exclusion, ...], list[Message]]:
    places = {one.id: k for k, one in enumerate(criteria)}
    names = [usage.id for usage in usages]
    found, problems = [], []
    for item in items:
        wrong = [name for name in item["usages"] if name not in names]
        conditions = []
        for condition in item["conditions"]:
            k = places.get(condition["critere"], -1)
            j = criteria[k].class_of(str(condition["valeur"])) if k >= 0 else -1
            if j < 0:
                wrong.append(f"{condition['critere']} = {condition['valeur']}")
            conditions.append((k, j))
        if wrong:
            problems.append(message("Exclusion {id}: unknown {wrong}.", "E_RULES", id=item["id"], wrong=listing(wrong)))
        else:
            found.append(Exclusion(item["id"], tuple(names.index(n) for n in item["usages"]), tuple(conditions)))
    return tuple(found), problems
