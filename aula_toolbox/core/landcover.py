"""Land cover in the two nomenclatures that share codes of different meaning: OCS GE (IGN), OCS2D (Hauts-de-France).

A code is cleaned once, here, in every spelling that deliveries bring; the nomenclature is told from the codes or asked;
OCS2D goes to OCS GE through the proposed crosswalk; codes that the nomenclature does not know are counted and listed,
and a column without a single known code stops the run.

Method: docs/design/erc.md#nomenclature
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from .choices import AUTO, NOMENCLATURES, OCS2D, OCSGE
from .errors import AulaError
from .messages import Notes, listing
from .reference import Table, load
from .text import NO_VALUE, known

__all__ = [
    "AUTO",
    "COVER",
    "NOMENCLATURES",
    "OCS2D",
    "OCSGE",
    "USE",
    "Crosswalk",
    "check",
    "chosen",
    "clean",
    "cleaned",
    "codes_of",
    "crosswalk",
    "label",
    "matches",
    "tell",
    "worded",
]

COVER, USE = "CS", "US"
_AXES = {"couverture": COVER, "usage": USE}
_BLOCK_OF_USES = "235"  # three productions at once: one level of OCS GE, not three

_LEVELS = r"(?:\d(?:[.,_\-]\d){0,3}|\d{2,4})(?![.,_\-]?\d)"
_PREFIXED = re.compile(rf"\b(CS|US)[\s._\-]?({_LEVELS})", re.IGNORECASE)
_BARE = re.compile(r"(\d(?:[.,_\-]\d){1,3})(?=$|[\s:;)]|[.,\-–—]\s)|(\d{1,4})$")


def clean(value: object, axis: str = COVER) -> str | None:
    """A code as the nomenclatures write it; None when the cell is empty; another text unchanged, to be told.

    `cs1.1.1.2`, `CS1_1_1_2`, `CS 1112`, `1.1.1.2`, `CS1.1.1.2: Zones non bâties` and `Zones non bâties (CS1.1.1.2)`
    are all `CS1.1.1.2`. axis: `CS` (cover) or `US` (use), for a number without letters and for a cell with both.

    >>> clean("CS1_1_1_2"), clean("1.1.1.2: label"), clean("us235", USE), clean("")
    ('CS1.1.1.2', 'CS1.1.1.2', 'US235', None)
    """
    text = " ".join(str(value).split())
    if not known(value) or text.casefold() in NO_VALUE:
        return None
    if isinstance(value, float) and value.is_integer():
        text = str(int(value))
    found = _PREFIXED.findall(text)
    own = next((pair for pair in found if pair[0].upper() == axis), found[0] if found else None)
    if own is not None:
        return _written(own[0].upper(), own[1])
    bare = _BARE.match(text)
    code = _written(axis, bare[0]) if bare else ""
    is_code = code in _branches(OCSGE) or code in _branches(OCS2D)
    return code if is_code else text  # 2021 is a year, not CS2.0.2.1


def _written(axis: str, levels: str) -> str:
    digits = re.sub(r"\D", "", levels)
    if axis == USE and digits == _BLOCK_OF_USES:
        return axis + digits
    return axis + ".".join(digits)


def cleaned(values: Iterable[object], axis: str = COVER) -> list[str | None]:
    """A whole column cleaned, each distinct value once."""
    given = list(values)
    found = {value: clean(value, axis) for value in set(given)}
    return [found[value] for value in given]


def tell(covers: Iterable[object], uses: Iterable[object] = ()) -> str:
    """OCS2D or OCS GE, told from the codes.

    Raises E_NOMENCLATURE when the signs are mixed or absent, E_APART when there is no code at all.

    A sign is a code, or a level above codes, that only one of the two has: covers of four levels and `US235` for OCS
    GE, covers CS3 to CS6 and most uses of three levels for OCS2D. `CS2.2.1` is grass in one and shingle in the other,
    `US5` is a level of both: no signs.
    """
    codes = sorted({code for code in cleaned(covers, COVER) + cleaned(uses, USE) if code})
    signs = {code: _sign(code) for code in codes}
    ocsge, ocs2d = ([code for code in codes if signs[code] == own] for own in (OCSGE, OCS2D))
    if ocsge and ocs2d:
        raise AulaError(
            "The nomenclature cannot be told from the codes: set NOMENCLATURE. {ocsge} are codes of OCS GE, {ocs2d} of "
            "OCS2D.",
            "E_NOMENCLATURE",
            ocsge=listing(ocsge),
            ocs2d=listing(ocs2d),
        )
    if not codes:
        raise AulaError(
            "No code of land cover to read here: the field is empty, or the layer has no geometries or does not meet "
            "the study area. Give the delivery of this territory.",
            "E_APART",
        )
    if not ocsge and not ocs2d:
        raise AulaError(
            "The nomenclature cannot be told from the codes: set NOMENCLATURE. The codes that are there mean something "
            "in both, or in none: {codes}.",
            "E_NOMENCLATURE",
            codes=listing(codes) or "-",
        )
    return OCSGE if ocsge else OCS2D


def _sign(code: str) -> str | None:
    """The nomenclature that alone has a code, or the nearest level above it that is known; None when both have it."""
    while len(code) > 2:
        owners = [own for own in (OCSGE, OCS2D) if code in _branches(own)]
        if owners:
            return owners[0] if len(owners) == 1 else None
        code = code[:-1].rstrip(".")
    return None


def chosen(choice: str, covers: Iterable[object], uses: Iterable[object] = ()) -> str:
    """The nomenclature that the user chose; told from the codes when the choice is `auto`."""
    return tell(covers, uses) if choice == AUTO else choice


@dataclass
class Crosswalk:
    """The proposed passage from OCS2D to OCS GE, cover and use."""

    table: Table

    @cached_property
    def to_ocsge(self) -> dict[str, str]:
        """OCS2D code -> OCS GE code."""
        return self.table.mapping("ocs2d", "ocsge_propose")

    def ocsge(self, code: str | None, nomenclature: str) -> str | None:
        """The OCS GE code of a code of either nomenclature; None when there is none."""
        return self.to_ocsge.get(code or "") if nomenclature == OCS2D else code


def crosswalk(folder: Path | str | None = None) -> Crosswalk:
    """The table `ocs2d_ocsge`, shipped or the user's (`axe, ocs2d, ocsge_propose`)."""
    return Crosswalk(load("ocs2d_ocsge", dict.fromkeys(("axe", "ocs2d", "ocsge_propose"), str), folder))


@lru_cache(maxsize=1)
def _labels() -> dict[tuple[str, str], str]:
    rows = load("occupation_codes", dict.fromkeys(("nomenclature", "axe", "code", "libelle"), str))
    return {(row["nomenclature"], row["code"]): row["libelle"] for row in rows}


@lru_cache(maxsize=2)
def _branches(nomenclature: str) -> frozenset[str]:
    """Every code of a nomenclature and the levels above them."""
    codes = [code for own, code in _labels() if own == nomenclature]
    above = {code[:end] for code in codes if "." in code for end in range(3, len(code)) if code[end - 1] != "."}
    return frozenset((*codes, *above))


def label(code: str | None, nomenclature: str) -> str:
    """What a code means, in French (`Formations herbacées`); the code itself when the nomenclature lacks it.

    >>> label("CS2.2.1", OCSGE), label("CS2.2.1", OCS2D)
    ('Formations herbacées', 'Plages de galets et alluvions grossiers')
    """
    return _labels().get((nomenclature, code or ""), code or "")


def worded(code: object, nomenclature: str | None) -> str:
    """A code as people read it, words first; a dash for none, the code alone when the nomenclature lacks it.

    >>> worded("CS2.2.1", OCSGE), worded(None, OCSGE), worded("X", OCSGE)
    ('Formations herbacées (CS2.2.1)', '–', 'X')
    """
    if not known(code):
        return "–"
    words = label(str(code), nomenclature) if nomenclature else str(code)
    return words if words == code else f"{words} ({code})"


def codes_of(nomenclature: str, axis: str) -> frozenset[str]:
    """Every code of a nomenclature on one axis (`CS` or `US`)."""
    return frozenset(code for own, code in _labels() if own == nomenclature and code.startswith(axis))


def check(
    codes: Sequence[str | None],
    nomenclature: str,
    axis: str,
    layer: str,
    notes: Notes | None = None,
    is_known: Callable[[str], bool] | None = None,
) -> Counter[str]:
    """The codes that a nomenclature does not know, with their counts.

    is_known: what the tables of a subject know besides (a user's own table may hold other codes).
    notes: told how many there are and which. Raises E_CODE when not one of the codes is known: nothing could be read.
    """
    own = codes_of(nomenclature, axis)
    counts = Counter(code for code in codes if code)
    unknown = Counter(
        {code: n for code, n in counts.items() if code not in own and not (is_known is not None and is_known(code))}
    )
    if not unknown:
        return unknown
    values = listing(f"{code} ({count})" for code, count in sorted(unknown.items()))
    if len(unknown) == len(counts):
        raise AulaError(
            "{layer}: none of the {count} codes is a code of {nomenclature}: {values}. "
            "Check the field and NOMENCLATURE.",
            "E_CODE",
            layer=layer,
            count=sum(unknown.values()),
            nomenclature=nomenclature,
            values=values,
        )
    if notes is not None:
        notes.warn(
            "{layer}: {count} features have a code that {nomenclature} does not know: {values}.",
            layer=layer,
            count=sum(unknown.values()),
            nomenclature=nomenclature,
            values=values,
        )
    return unknown


def matches(code: str | None, pattern: str) -> bool:
    """Whether a code lies under one of the branches of a pattern.

    `US4.1.2` is under `US2|US4`, `US235` is not under `US2`; an empty pattern takes everything and a
    bare letter pair (`US`) takes any known code.
    """
    if not pattern:
        return True
    if code is None:
        return False
    return any(
        code == branch or code.startswith(f"{branch}.") or (branch.isalpha() and code.startswith(branch))
        for branch in pattern.split("|")
    )
