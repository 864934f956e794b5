"""Schools as rows of a layer or of the education directory, and what the schools of one ground are together.

Method: docs/design/schools.md#grounds
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..messages import Notes, listing
from ..text import fold, is_number, known, number
from . import words
from .natures import SchoolNatures, closeness, joined_levels

_UAI = re.compile(r"(?<![0-9A-Za-z])(\d{7}[A-Za-z])(?![0-9A-Za-z])")
_OPEN = frozenset(("en service", "ouvert", "ouverte", "a fermer"))
_YES = frozenset(("1", "oui", "true", "vrai", "o", "t", "yes"))


@dataclass(frozen=True)
class SchoolRecord:
    """One school: what a row says of it. pupils: None when the row does not say."""

    identifier: str
    uai: str = ""
    name: str = ""
    level: str | None = None
    status: str | None = None
    insee: str = ""
    pupils: float | None = None
    is_open: bool = True
    is_fictitious: bool = False


def text(value: object) -> str:
    """A cell as text; empty when there is nothing, whole numbers without decimals.

    >>> text(None), text(12.0), text(" a ")
    ('', '12', 'a')
    """
    if not known(value):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def uai_of(value: object) -> str:
    """The national number of a school inside a text such as « MEN:0121247R »; empty when there is none.

    >>> uai_of("MEN:0121247R"), uai_of("MSS:121740006")
    ('0121247R', '')
    """
    found = _UAI.search(text(value))
    return found[1].upper() if found else ""


def is_yes(value: object) -> bool:
    """Whether a cell says yes.

    >>> is_yes("Oui"), is_yes(True), is_yes(0), is_yes(None)
    (True, True, False, False)
    """
    return known(value) and fold(value) in _YES


def is_open(value: object) -> bool:
    """Whether a school is open by the state of its row; a row without state is.

    >>> is_open("En service"), is_open("FERMÉ"), is_open(None)
    (True, False, True)
    """
    return not known(value) or fold(value) in _OPEN


def status_of(value: object, contract: object = None) -> str | None:
    """Public, private, or private without contract; None when the row does not say.

    >>> status_of("Public"), status_of("Privé", "HORS CONTRAT"), status_of("Privé", "CONTRAT SIMPLE"), status_of("")
    ('public', 'prive hors contrat', 'prive', None)
    """
    said = fold(value) if known(value) else ""
    if said.startswith("public"):
        return words.PUBLIC
    if said.startswith("prive"):
        alone = f"{said} {fold(contract)}"
        return words.PRIVATE_ALONE if "hors contrat" in alone else words.PRIVATE
    return None


def pupils_of(value: object) -> float | None:
    """How many pupils a cell says, None when it says nothing or less than none. Raises ValueError for words.

    >>> pupils_of("120"), pupils_of(None), pupils_of(-1)
    (120.0, None, None)
    """
    found = number(value) if known(value) else None
    return found if found is not None and found >= 0 else None


def read_pupils(values: Sequence[object], layer: str, notes: Notes) -> list[float | None]:
    """A column of pupils; what is not a number is told and stays unknown.

    >>> read_pupils(["120", "", "many"], "annuaire", Notes())
    [120.0, None, None]
    """
    wrong = [text(value) for value in values if known(value) and not is_number(value)]
    if wrong:
        notes.warn(
            "{layer}: {count} numbers of pupils cannot be read and stay unknown: {values}.",
            layer=layer,
            count=len(wrong),
            values=listing(dict.fromkeys(wrong)),
        )
    return [pupils_of(value) if known(value) and is_number(value) else None for value in values]


def holder(
    row: SchoolRecord,
    near: Iterable[tuple[int, float]],
    places: Sequence[SchoolRecord],
    kinds: SchoolNatures,
    least: float,
) -> int | None:
    """Which place a row of the directory belongs to, None for none.

    By its number first; else the place that holds its point; else the nearest one of the same level or of a close
    name. near: place and distance (m) of those within reach. least: closeness of names that counts.

    >>> from .natures import natures
    >>> holder(SchoolRecord("r", "0620001A"), [], [SchoolRecord("a", "0620001A")], natures(), 0.8)
    0
    """
    if row.uai:
        same = [place for place, one in enumerate(places) if row.uai in one.uai.split(words.JOINT)]
        if same:
            return same[0]
    for place, distance in sorted(near, key=lambda pair: (pair[1], pair[0])):
        one = places[place]
        if distance <= 0.0 or (row.level is not None and row.level == one.level):
            return place
        if closeness(kinds.own_name(row.name), kinds.own_name(one.name)) >= least:
            return place
    return None


@dataclass(frozen=True)
class Campus:
    """The schools of one ground, together. pupils: their sum, a lower bound when the state is `partiel`."""

    identifier: str
    schools: tuple[SchoolRecord, ...]
    uai: str | None
    name: str | None
    level: str | None
    status: str | None
    insee: str | None
    pupils: float | None
    pupils_state: str

    @property
    def is_open(self) -> bool:
        """Whether one of its schools is open."""
        return any(one.is_open for one in self.schools)

    @property
    def has_nursery(self) -> bool:
        """Whether one of its schools is a nursery school."""
        return any(one.level == words.NURSERY for one in self.schools)


def campus(identifier: str, schools: Sequence[SchoolRecord]) -> Campus:
    """What the schools of a ground are together; pupils are summed, a lower bound when one does not say.

    >>> both = [SchoolRecord("a", pupils=80.0), SchoolRecord("b")]
    >>> campus("a", both).pupils, campus("a", both).pupils_state
    (80.0, 'partiel')
    """
    told = [one.pupils for one in schools if one.pupils is not None]
    state = words.ABSENT if not told else words.OBSERVED if len(told) == len(schools) else words.PARTIAL
    return Campus(
        identifier,
        tuple(schools),
        _joined(one.uai for one in schools),
        _joined((one.name for one in schools), " + "),
        joined_levels(one.level for one in schools),
        _joined(one.status or "" for one in schools),
        _joined(one.insee for one in schools),
        sum(told) if told else None,
        state,
    )


def _joined(texts: Iterable[str], joint: str = words.JOINT) -> str | None:
    parts = (part for one in texts for part in (one.split(joint) if joint == words.JOINT else [one]))
    return joint.join(dict.fromkeys(part for part in parts if part)) or None


def completed(place: SchoolRecord, rows: Sequence[SchoolRecord]) -> list[SchoolRecord]:
    """The schools of a place: those of the directory where there are, with what only the place says."""
    if not rows:
        return [place]
    return [
        replace(
            row,
            name=row.name or place.name,
            level=row.level or place.level,
            status=row.status or place.status,
            insee=row.insee or place.insee,
            pupils=row.pupils if row.pupils is not None else (place.pupils if len(rows) == 1 else None),
            is_open=row.is_open and place.is_open,
            is_fictitious=place.is_fictitious,
        )
        for row in rows
    ]
