"""Two land-cover nomenclatures that share codes with different meanings: OCS GE (IGN) and OCS2D (Hauts-de-France)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import isnan

from ..errors import AulaError
from .words import OCS2D, OCSGE

_FOUR_LEVELS = re.compile(r"^CS\d+(\.\d+){3}$")
_OCS2D_COVER = re.compile(r"^CS[3-6](\.|$)")
_OCS2D_USE = re.compile(r"^US(?!4)\d+(\.\d+){2}$")


def clean_code(value: object) -> str | None:
    """A code trimmed, in capitals and without its label (`cs1.1.1 Surfaces baties` -> `CS1.1.1`); None if empty."""
    if value is None or (isinstance(value, float) and isnan(value)):
        return None
    words = str(value).split()
    return words[0].upper() if words and words[0].upper() not in {"NULL", "NAN", "NONE"} else None


def detect(covers: Iterable[object], uses: Iterable[object] = ()) -> str:
    """OCS2D or OCS GE, told from the codes. Raises E_NOMENCLATURE when the signs are mixed or absent."""
    cs = {code for code in map(clean_code, covers) if code}
    us = {code for code in map(clean_code, uses) if code}
    is_ocsge = any(_FOUR_LEVELS.match(code) for code in cs) or "US235" in us
    is_ocs2d = any(_OCS2D_COVER.match(code) for code in cs) or any(_OCS2D_USE.match(code) for code in us)
    if is_ocsge == is_ocs2d:
        raise AulaError("The nomenclature cannot be told from the codes: set NOMENCLATURE.", "E_NOMENCLATURE")
    return OCSGE if is_ocsge else OCS2D


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


def natural_order(codes: Iterable[str]) -> list[str]:
    """Codes in the order a reader expects (`CS2` before `CS10`)."""
    return sorted(codes, key=lambda code: [int(part) for part in re.findall(r"\d+", code)])
