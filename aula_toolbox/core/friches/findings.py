"""What the checks of an inventory find: rule, severity, original value and correction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

ERROR, WARNING, INFO = "erreur", "avertissement", "info"
WHOLE_TABLE = -1


_ACCENTS = {
    "actualise": "actualisé",
    "annee": "année",
    "batiment": "bâtiment",
    "decode": "décodé",
    "different": "différent",
    "complete": "complété",
    "demesure": "démesuré",
    "differente": "différente",
    "geometrie": "géométrie",
    "fusionnees": "fusionnées",
    "inferieur": "inférieur",
    "libelle": "libellé",
    "normalise": "normalisé",
    "normalisee": "normalisée",
    "perimetre": "périmètre",
    "projetees": "projetées",
    "proprietaire": "propriétaire",
    "recalcule": "recalculé",
    "repare": "réparé",
    "superieure": "supérieure",
    "zero": "zéro",
}


def words(rule: str) -> str:
    """A rule as people read it: `annee_zero` -> « année zéro »."""
    return " ".join(_ACCENTS.get(word, word) for word in rule.split("_"))


@dataclass(frozen=True)
class Finding:
    """One finding on one row (-1: on the whole table)."""

    row: int
    field: str
    rule: str
    severity: str
    value: Any
    correction: str = ""


@dataclass
class Findings:
    """All findings of a file, in the order they were met."""

    items: list[Finding] = field(default_factory=list)

    def add(self, row: int, name: str, rule: str, severity: str, value: object, correction: str = "") -> None:
        """Keep a finding."""
        self.items.append(Finding(row, name, rule, severity, value, correction))

    def count(self, rule: str = "", severity: str = "", name: str = "") -> int:
        """How many findings of a rule, severity or field."""
        return len(
            [
                one
                for one in self.items
                if rule in ("", one.rule) and severity in ("", one.severity) and name in ("", one.field)
            ]
        )

    def per_row(self, count: int, severity: str) -> Any:
        """Number of findings of a severity by row."""
        rows = [one.row for one in self.items if one.severity == severity and one.row >= 0]
        return np.bincount(np.array(rows, dtype=int), minlength=count) if rows else np.zeros(count, dtype=int)

    def messages(self, count: int) -> list[str | None]:
        """Errors and warnings of each row in one text."""
        texts: list[list[str]] = [[] for _ in range(count)]
        for one in self.items:
            if one.row >= 0 and one.severity != INFO:
                said = f"{one.field} : {words(one.rule)}"
                said += f" ({one.value})" if one.value not in (None, "") else ""
                said += f" → {one.correction}" if one.correction else ""
                texts[one.row].append(said)
        return [" ; ".join(dict.fromkeys(parts)) or None for parts in texts]

    def table(self, ids: Sequence[str]) -> pd.DataFrame:
        """The quality table."""
        import pandas as pd

        rows = [
            (
                "*" if one.row < 0 else ids[one.row],
                one.field,
                one.rule,
                one.severity,
                None if one.value is None else str(one.value),
                one.correction or None,
            )
            for one in self.items
        ]
        columns = ["site_id", "champ", "regle", "gravite", "valeur", "correction"]
        return pd.DataFrame(rows, columns=columns, dtype=object)
