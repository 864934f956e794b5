"""What a zone or a row of the education directory is: its level, by the table `schools_natures`.

Method: docs/design/schools.md#grounds
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..reference import Table, load
from ..text import fold, words
from . import words as terms

ZONES, DIRECTORY, WORD, ANY = "bdtopo", "annuaire", "mot", "*"


@dataclass(frozen=True)
class SchoolNatures:
    """Levels by (data, nature, detail), folded; the words that names of one school do not always share."""

    table: Table
    levels: Mapping[tuple[str, str, str], str]
    usual: frozenset[str]

    def level(self, data: str, nature: object, detail: object = None) -> str | None:
        """The level of a zone (`bdtopo`) or of a row of the directory (`annuaire`); None for what is no school.

        >>> natures().level("bdtopo", "Enseignement primaire", "École maternelle")
        'maternelle'
        >>> natures().level("bdtopo", "Hôpital") is None
        True
        """
        known = self.levels.get((data, fold(nature), fold(detail)))
        return known or self.levels.get((data, fold(nature), ANY))

    def level_of_row(self, kind: object, is_nursery: bool, is_elementary: bool) -> str | None:
        """The level of a row of the directory, whose type is « Ecole » with two marks, or says the level itself.

        >>> natures().level_of_row("Ecole", True, True), natures().level_of_row("Collège", False, False)
        ('primaire', 'college')
        """
        marks = [word for word, is_it in ((terms.NURSERY, is_nursery), (terms.ELEMENTARY, is_elementary)) if is_it]
        return self.level(DIRECTORY, kind, " ".join(marks))

    def own_name(self, name: object) -> str:
        """The words of a name that are its own.

        >>> natures().own_name("École Primaire publique les Grillons")
        'les grillons'
        """
        return " ".join(word for word in words(name) if word not in self.usual)

    def of_zones(self) -> list[str]:
        """The natures of zones that are schools, as they are written."""
        return list(dict.fromkeys(row["nature"] for row in self.table if row["donnee"] == ZONES))


def natures(folder: Path | str | None = None) -> SchoolNatures:
    """The table of natures, the user's own if it is there."""
    table = load("schools_natures", {"donnee": str, "nature": str, "detail": str, "niveau": str}, folder)
    levels = {
        (row["donnee"], fold(row["nature"]), fold(row["detail"])): row["niveau"]
        for row in table
        if row["donnee"] != WORD
    }
    return SchoolNatures(table, levels, frozenset(fold(row["nature"]) for row in table if row["donnee"] == WORD))


def closeness(first: str, second: str) -> float:
    """How close two texts are: 1 minus their edit distance over the longer one (Levenshtein 1966); 0 without text.

    >>> closeness("les grillons", "les grillon"), closeness("", "a")
    (0.9166666666666666, 0.0)
    """
    if not first or not second:
        return 0.0
    row = list(range(len(second) + 1))
    for place, letter in enumerate(first, 1):
        before, row[0] = row[0], place
        for other, sign in enumerate(second, 1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (letter != sign))
    return 1.0 - row[-1] / max(len(first), len(second))


def joined_levels(levels: Iterable[str | None]) -> str | None:
    """The levels of the schools of a ground, in order of age, once each.

    >>> joined_levels(["elementaire", None, "maternelle"])
    'maternelle|elementaire'
    """
    there = set(levels)
    return terms.JOINT.join(level for level in terms.LEVELS if level in there) or None
