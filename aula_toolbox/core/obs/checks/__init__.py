"""The checks O01 to O26: what is wrong with a file before anything is computed, and with values before they are shown.

See docs/design/obs.md#checks. `before` looks at files, `after` at values against the version in force. What a check
finds is a `CheckFinding`; its level and threshold are rows of `obs_controles`, which an observatory may replace.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import AulaError
from ...messages import Message, listing
from ...reference import load, load_file
from ..objects import JsonFacts

BLOCKING, TO_ANSWER, INFO = "bloquant", "a_valider", "info"
LEVELS = (BLOCKING, TO_ANSWER, INFO)


@dataclass(frozen=True)
class CheckRule:
    """A check: when, how grave, its threshold, and what it says in French."""

    id: str
    moment: str
    level: str
    threshold: float
    label: str


@dataclass(frozen=True)
class CheckFinding:
    """What a check found: on which object (file, indicator), for which territory and vintage, of which value."""

    check: str
    level: str
    subject: str
    message: Message
    remedy: Message | None = None
    code: str = ""
    vintage: str = ""
    value: float | None = None

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What an acceptance answers, but for the value."""
        return self.check, self.subject, self.code, self.vintage


def rules(changes: Mapping[str, JsonFacts] | None = None, folder: Path | None = None) -> dict[str, CheckRule]:
    """The checks by id. changes: of an observatory, `{"O06": {"niveau": "bloquant", "seuil": 2}}`.

    Raises AulaError E_CHECK for a check or a level that does not exist.
    """
    columns = {**dict.fromkeys(("id", "moment", "niveau", "libelle"), str), "seuil": float}
    rows = load("obs_controles", columns, folder)
    found = {
        row["id"]: CheckRule(row["id"], row["moment"], row["niveau"], row["seuil"], row["libelle"]) for row in rows
    }
    unknown = sorted(set(changes or {}) - set(found))
    wrong = [
        f"{name}: {asked['niveau']}"
        for name, asked in (changes or {}).items()
        if asked.get("niveau", INFO) not in LEVELS
    ]
    if unknown or wrong:
        raise AulaError(
            "Checks that do not exist: {names}; levels are {levels}.",
            "E_CHECK",
            names=listing([*unknown, *wrong]),
            levels=listing(LEVELS),
        )
    for name, asked in (changes or {}).items():
        own = found[name]
        threshold = float(asked.get("seuil", asked.get("z", own.threshold)))
        found[name] = CheckRule(name, own.moment, asked.get("niveau", own.level), threshold, own.label)
    return found


def own_changes(path: Path) -> dict[str, JsonFacts]:
    """The changes of a table of a person (`id`, `niveau`, `seuil`), as an observatory would write them.

    Raises AulaError E_TABLE for missing columns and cells that cannot be read.
    """
    rows = load_file(path, {"id": str, "niveau": str, "seuil": float}, "obs_controles")
    return {row["id"]: {"niveau": row["niveau"], "seuil": row["seuil"]} for row in rows}


def blocking(findings: Iterable[CheckFinding]) -> list[CheckFinding]:
    """Those that nothing can answer."""
    return [one for one in findings if one.level == BLOCKING]


def suspects(findings: Iterable[CheckFinding]) -> list[CheckFinding]:
    """Those that a person must answer."""
    return [one for one in findings if one.level == TO_ANSWER]
