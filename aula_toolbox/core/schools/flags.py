"""What must be checked before works: marks beside the score, never in it.

Method: docs/design/schools.md#flags
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..reference import Table, load
from ..text import fold, known, words

LAYER, ALWAYS = "couche", "toujours"
SLOPE, SOIL_UNKNOWN, PRIVATE, OWNER, REBUILT, POLLUTION, OTHER = (
    "pente",
    "sol_inconnu",
    "prive",
    "proprietaire_inconnu",
    "terrain_estime",
    "pollution",
    "contrainte",
)
_LOW = ("faible", "nul", "a priori nul", "1", "0")


@dataclass(frozen=True)
class SchoolFlag:
    """A mark: its code, its title and what to do."""

    code: str
    label: str
    advice: str


@dataclass(frozen=True)
class SchoolFlags:
    """The marks by code, the words by which layers are known, and those that every ground bears."""

    table: Table
    marks: Mapping[str, SchoolFlag]
    patterns: Mapping[str, tuple[str, ...]]
    always: tuple[str, ...]

    def of_layer(self, name: str) -> str:
        """The mark that a layer gives, by its name; that of any constraint when no word is known.

        >>> load_flags().of_layer("SIS_2025 (Secteurs d'information sur les sols)"), load_flags().of_layer("bruit")
        ('pollution', 'contrainte')
        """
        own = words(name)
        said = " ".join(own)
        for code, patterns in self.patterns.items():
            if any(_meets(pattern, own, said) for pattern in patterns):
                return code
        return OTHER

    def ordered(self, codes: Iterable[str]) -> list[str]:
        """Codes in the order of the table, once each, with those that every ground bears.

        >>> load_flags().ordered(["prive", "pollution", "prive"])
        ['pollution', 'prive', 'reseaux']
        """
        there = {*codes, *self.always}
        return [code for code in self.marks if code in there]


def _meets(pattern: str, own: list[str], said: str) -> bool:
    """A short word must be a whole one; a longer one may be part of the name."""
    return pattern in own if len(pattern) <= 4 else pattern in said


def load_flags(folder: Path | str | None = None) -> SchoolFlags:
    """The table of marks."""
    columns = {"code": str, "origine": str, "mots": str, "libelle": str, "quoi": str}
    table = load("schools_drapeaux", columns, folder)
    marks = {row["code"]: SchoolFlag(row["code"], row["libelle"], row["quoi"]) for row in table}
    patterns = {
        row["code"]: tuple(fold(word) for word in row["mots"].split("|") if word.strip())
        for row in table
        if row["origine"] == LAYER
    }
    return SchoolFlags(table, marks, patterns, tuple(row["code"] for row in table if row["origine"] == ALWAYS))


def is_low(level: object) -> bool:
    """Whether a hazard says that it is low or none: a map of clays covers the whole country.

    >>> is_low("Faible"), is_low("Moyen"), is_low(None)
    (True, False, False)
    """
    return known(level) and fold(level) in _LOW
