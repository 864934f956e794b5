"""Which fields a product must have, and which it never has: written in the table, compared as producers spell them.

`cleabs/id & usage_1 & cs{an}`: one of each group. `{an}` is a year of two or four digits, `{aa}` of two, `{aaaa}` of
four. Names are compared without case, accents and punctuation; those that a Shapefile cut at ten characters count as
whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..columns import CUT, YEAR, squeezed
from .names import full_year

_YEAR_MARK = re.compile(r"(\{an\}|\{aa\}|\{aaaa\})")
_DIGITS = {YEAR: r"((?:19|20)?\d\d)", "{aa}": r"(\d\d)", "{aaaa}": r"((?:19|20)\d\d)"}
_NUMBERED = re.compile(r"_?\d{1,2}$")
_TEST = re.compile(r"\s*([^=!\s]+)\s*([=!])\s*(.+?)\s*$")


@lru_cache(maxsize=4000)
def pattern(name: str) -> re.Pattern[str]:
    """What a squeezed field name looks like when it is this one; each year is a group."""
    parts = _YEAR_MARK.split(name)
    return re.compile("".join(_DIGITS.get(part) or squeezed(part) for part in parts))


def has_year(name: str) -> bool:
    """Whether a year stands in the name as a pattern."""
    return bool(_YEAR_MARK.search(name))


class Fields:
    """The fields of a layer, ready to be asked."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(str(name) for name in names)
        self.squeezed = {squeezed(name): name for name in reversed(self.names)}
        # a Shapefile cuts every name: one longer name, and none was cut
        is_cut = bool(self.names) and all(len(name) <= CUT for name in self.names)
        self.cut = tuple(name for name in self.names if len(name) == CUT) if is_cut else ()
        self._asked: dict[str, str | None] = {}

    def __bool__(self) -> bool:
        return bool(self.names)

    def find(self, name: str) -> str | None:
        """The field of that name, whole or cut at ten characters; None when it is not there."""
        if name not in self._asked:
            self._asked[name] = self._found(name)
        return self._asked[name]

    def _found(self, name: str) -> str | None:
        whole = pattern(name)
        for own, field in self.squeezed.items():
            if whole.fullmatch(own):
                return field
        if len(name) <= CUT or has_year(name):
            return None
        start = name[:CUT].lower()
        return next((one for one in self.cut if one.lower() == start or _is_double(one.lower(), start)), None)

    def years(self, name: str) -> dict[int, str]:
        """Year -> field for a name with `{an}` (`cs{an}`: 2021 -> `cs21`)."""
        whole, found = pattern(name), {}
        for own, field in self.squeezed.items():
            match = whole.fullmatch(own)
            if match and match.groups():
                found[full_year(match[1])] = field
        return dict(sorted(found.items()))


@lru_cache(maxsize=512)
def fields_of(names: tuple[str, ...]) -> Fields:
    """The fields of a layer; thousands of tiles and departments have the same ones, asked for once."""
    return Fields(names)


def _is_double(name: str, start: str) -> bool:
    """Whether a numbered name (`materiau_1`) is one more field of the same ten letters."""
    head = _NUMBERED.sub("", name)
    return CUT - 3 <= len(head) < CUT and start.startswith(head)


@dataclass(frozen=True)
class Required:
    """Groups of names: a product has one of each."""

    groups: tuple[tuple[str, ...], ...]

    @classmethod
    def parse(cls, text: str) -> Required:
        """`a/b & c` as groups."""
        groups = (tuple(name.strip() for name in group.split("/") if name.strip()) for group in text.split("&"))
        return cls(tuple(group for group in groups if group))

    def __bool__(self) -> bool:
        return bool(self.groups)

    def found(self, fields: Fields) -> list[str]:
        """The field of each group that is there."""
        return [field for field in (_first(group, fields) for group in self.groups) if field is not None]

    def missing(self, fields: Fields) -> list[str]:
        """The groups that are not there, a year in a name as its letters: `code / code_AAAA`."""
        absent = (" / ".join(group) for group in self.groups if _first(group, fields) is None)
        return [_YEAR_MARK.sub("AAAA", group) for group in absent]


def _first(group: Iterable[str], fields: Fields) -> str | None:
    return next((field for field in (fields.find(name) for name in group) if field is not None), None)


@dataclass(frozen=True)
class ValueTests:
    """What the first values must, or must not, look like: `code_us = ^US1 & code_us ! ^US1.1.7`."""

    tests: tuple[tuple[str, bool, re.Pattern[str]], ...]

    @classmethod
    def parse(cls, text: str) -> ValueTests:
        """Read the tests. Raises ValueError for one that cannot be read (re.error is one)."""
        tests = []
        for part in text.split("&"):
            if not part.strip():
                continue
            found = _TEST.match(part)
            if found is None:
                raise ValueError(part)
            tests.append((found[1], found[2] == "=", re.compile(found[3], re.IGNORECASE)))
        return cls(tuple(tests))

    @property
    def is_proof(self) -> bool:
        """Whether values must be seen that look like the product's, where its name does not say it."""
        return any(wanted for _, wanted, _ in self.tests)

    def verdict(self, fields: Fields, first: Mapping[str, Iterable[str]]) -> bool | None:
        """True: they look like this product; False: like another; None: they say nothing."""
        said: bool | None = None
        for name, wanted, test in self.tests:
            field = fields.find(name)
            own = [value.strip() for value in first.get(field, ()) if value.strip()] if field else []
            if not own:
                continue
            hit = any(test.search(value) for value in own)
            if hit and not wanted:
                return False
            said = True if hit or not wanted else said
        return said
