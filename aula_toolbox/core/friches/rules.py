"""Rule sets: matrix, weights, exclusions and switches, all read from files. No usage score lives in code.

A rule set is a folder holding `matrice.csv` (one row a class of a criterion, one column a usage),
`exclusions.json` and `regle.json`. Another version of the rules is another folder.

Method: docs/design/friches.md#rule-sets
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import AulaError, raise_all
from ..messages import Message, Notes, listing, message
from ..reference import FOLDER, load_file, number_or_none
from . import RULE_IDS
from .criteria import Class, Criterion, Fact, Floats, facts, own_fact
from .switches import holds, read_json, switch_problems

NEUTRAL = 0.5
SCORES = (-2.0, -1.0, NEUTRAL, 1.0, 2.0)
METRES_PER_UNIT = {"km": 1000.0}

_FLAGS = {"true": True, "false": False, "": False}


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
    def own_facts(self) -> tuple[Fact, ...]:
        """The criteria that the toolbox does not know: their values are only ever entered."""
        return tuple(one.own for one in self.criteria if one.own is not None)

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


def read_weights(path: Path | str, notes: Notes | None = None) -> dict[str, float]:
    """Weights of a user's table `critere;poids`. notes: what had to be decided to read it."""
    table = load_file(path, {"critere": str, "poids": float})
    if notes is not None:
        notes.retell(table.notes)
    return table.mapping("critere", "poids")


@lru_cache(maxsize=8)
def shipped(rule_id: str) -> RuleSet:
    """One of the rule sets of the toolbox: aula_1_0, mutafriches_1_19, mutafriches_1_11."""
    return load(FOLDER / "friches" / "regles" / rule_id)


def of_results(provenance: str) -> RuleSet:
    """The rules that results name in their field `regle`; those of the toolbox for a set of the user's own."""
    name = provenance.split(" ")[0]
    return shipped(name if name in RULE_IDS else RULE_IDS[0])


def load(folder: Path | str) -> RuleSet:
    """Read and validate a rule folder. Raises AulaError E_RULES holding every problem of the files."""
    folder = Path(folder)
    absent = [name for name in ("matrice.csv", "exclusions.json", "regle.json") if not (folder / name).is_file()]
    if absent:
        raise AulaError(
            "Rule folder {folder}: missing files {files}.", "E_RULES", folder=folder.name, files=listing(absent)
        )
    switches, problems = read_json(folder / "regle.json", dict)
    exclusions, faults = read_json(folder / "exclusions.json", list)
    problems += faults + (switch_problems(switches) if switches is not None else [])
    # the matrix is read even when the switches are wrong: all problems are told at once
    sound = switches is not None and not problems
    usages = _usages(switches["usages"]) if switches is not None and sound else shipped(RULE_IDS[0]).usages
    unknown = frozenset(switches.get("valeurs_inconnues", ())) if switches is not None and sound else frozenset()
    told = switches.get("criteres", {}) if switches is not None and sound else {}
    criteria, faults = _criteria(folder, usages, unknown, told)
    found, others = _exclusions(exclusions or [], criteria, usages) if criteria else ((), [])
    problems += faults + others
    if switches is None or problems:
        raise AulaError.of(problems)
    keys = tuple(one.id for one in criteria)
    raise_all(
        message("regle.json: {part} names {name}, which is not a criterion.", "E_RULES", part=part, name=name)
        for part in ("nulls", "criteres")
        for name in switches.get(part, {})
        if name not in keys
    )
    return RuleSet(
        id=switches["id"],
        label=switches["libelle"],
        version=str(switches["version"]),
        source=switches["source"],
        index_label=switches["indice_libelle"],
        spatial_mode=switches["mode_spatial"],
        criteria=criteria,
        usages=usages,
        exclusions=found,
        nulls={key: float(value) for key, value in switches["nulls"].items()},
        unknown_values=unknown,
        scores_estimates=bool(switches["estime_score"]),
        estimate_weight=float(switches["estime_poids"]),
        min_completeness_pct=float(switches["completude_min_pct"]),
        neutral_both_sides=switches["neutre"] == "deux_cotes",
        tie_gap_pt=float(switches["ecart_ex_aequo_pt"]),
        potentials=tuple((float(low), str(name)) for low, name in switches["potentiels"]),
        excluded_potential=switches["potentiel_exclu"],
        reliabilities=tuple((float(low), str(name)) for low, name in switches["fiabilites"]),
        local_label=switches.get("indice_libelle_local", ""),
    )


def _usages(items: list[Mapping[str, str]]) -> tuple[Usage, ...]:
    return tuple(Usage(item["id"], item["code"], item["libelle"]) for item in items)


def _criteria(
    folder: Path, usages: tuple[Usage, ...], unknown: frozenset[str], told: Mapping[str, Any]
) -> tuple[tuple[Criterion, ...], list[Message]]:
    columns: dict[str, Any] = {
        "critere": str,
        "poids": float,
        "type": str,
        "valeur": str,
        "borne_inf": number_or_none,
        "borne_inf_incluse": _flag,
        "borne_sup": number_or_none,
        "borne_sup_incluse": _flag,
        "unite": str,
        **{usage.id: float for usage in usages},
    }
    try:
        rows = load_file(folder / "matrice.csv", columns, f"{folder.name}/matrice").rows
    except AulaError as error:
        return (), list(error.problems)
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        groups.setdefault(row["critere"], []).append(row)
    criteria, problems = [], []
    for key, group in groups.items():
        classes = tuple(
            Class(
                row["valeur"],
                row["borne_inf"],
                row["borne_inf_incluse"],
                row["borne_sup"],
                row["borne_sup_incluse"],
                tuple(row[usage.id] for usage in usages),
            )
            for row in group
            if row["valeur"] not in unknown or not row["valeur"]
        )
        head = group[0]
        own = None if key in facts() else own_fact(key, head["type"], head["unite"], told.get(key, {}))
        criterion = Criterion(key, head["poids"], head["type"], head["unite"], classes, own)
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


def _is_exclusion(item: Any) -> bool:
    has_conditions = all(isinstance(one["critere"], str) and "valeur" in one for one in item["conditions"])
    return bool(item["id"]) and isinstance(item["usages"], list) and bool(item["conditions"]) and has_conditions


def _exclusions(
    items: Any, criteria: tuple[Criterion, ...], usages: tuple[Usage, ...]
) -> tuple[tuple[Exclusion, ...], list[Message]]:
    places = {one.id: k for k, one in enumerate(criteria)}
    names = [usage.id for usage in usages]
    found, problems = [], []
    for number, item in enumerate(items, 1):
        if not holds(_is_exclusion, item):
            problems.append(
                message("exclusions.json: rule {number} cannot be read: {rule}.", "E_RULES", number=number, rule=item)
            )
            continue
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
