"""The switches of a rule folder (`regle.json`): what must be there, and what is wrong with it, all told at once.

Method: docs/design/friches.md#rule-sets
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from .. import jsontext
from ..messages import Message, listing, message
from .schema import USAGE_NAMES

_NEEDED = (
    "id",
    "libelle",
    "version",
    "source",
    "usages",
    "nulls",
    "estime_score",
    "estime_poids",
    "completude_min_pct",
    "mode_spatial",
    "neutre",
    "ecart_ex_aequo_pt",
    "indice_libelle",
    "potentiels",
    "potentiel_exclu",
    "fiabilites",
)


def switch_problems(facts: Mapping[str, Any]) -> list[Message]:
    """What is missing or unreadable in the switches."""
    problems = []
    missing = [name for name in _NEEDED if name not in facts]
    if missing:
        problems.append(message("regle.json: missing {missing}.", "E_RULES", missing=listing(missing)))
    for name, accepted in _ACCEPTED.items():
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
    for name, is_sound in _SHAPES.items():
        if name in facts and not holds(is_sound, facts[name]):
            problems.append(
                message("regle.json: {name} = {value} cannot be read.", "E_RULES", name=name, value=facts[name])
            )
    codes = [item["code"] for item in facts["usages"]] if holds(_SHAPES["usages"], facts.get("usages")) else None
    if codes is not None and sorted(codes) != sorted(USAGE_NAMES):
        problems.append(
            message(
                "regle.json: usages {found}; the seven of the toolbox are expected: {expected}.",
                "E_RULES",
                found=listing(codes),
                expected=listing(USAGE_NAMES),
            )
        )
    return problems


def holds(is_sound: Callable[[Any], bool], value: Any) -> bool:
    """Whether a value has the shape that a test expects of it, whatever it is."""
    try:
        return bool(is_sound(value))
    except (TypeError, ValueError, KeyError, AttributeError):
        return False


def _numbered(steps: object) -> bool:
    return isinstance(steps, list) and bool(steps) and all(float(low) >= 0 and str(name) for low, name in steps)


_USAGE = ("id", "code", "libelle")
_ACCEPTED = {"neutre": ("deux_cotes", "ignore"), "mode_spatial": ("aula", "mutafriches")}
_is_text: Callable[[Any], bool] = lambda value: isinstance(value, str) and bool(value)  # noqa: E731
_SHAPES: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("id", "libelle", "source", "indice_libelle", "potentiel_exclu"), _is_text),
    "valeurs_inconnues": lambda values: isinstance(values, list) and all(map(_is_text, values)),
    "usages": lambda items: bool(items) and all(_is_text(item[name]) for item in items for name in _USAGE),
    "nulls": lambda values: all(float(value) >= 0 for value in values.values()),
    "estime_score": lambda value: isinstance(value, bool),
    "estime_poids": lambda value: 0 <= float(value) <= 1,
    "completude_min_pct": lambda value: 0 <= float(value) <= 100,
    "ecart_ex_aequo_pt": lambda value: float(value) >= 0,
    "potentiels": _numbered,
    "fiabilites": _numbered,
    "criteres": lambda told: all(isinstance(one.get("classes", {}), dict) for one in told.values()),
}


def read_json(path: Path, kind: type) -> tuple[Any, list[Message]]:
    """The content of a file, and what is wrong with it."""
    try:
        content = jsontext.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        return None, [message("{file}: not readable as JSON ({error}).", "E_RULES", file=path.name, error=error)]
    if isinstance(content, kind):
        return content, []
    wanted = "{...}" if kind is dict else "[...]"
    return None, [message("{file}: one JSON {wanted} is expected.", "E_RULES", file=path.name, wanted=wanted)]
