"""Marks of vintages in names of columns: which years a file holds, and which column a mark stands for.

`P{a}_LOG` is `P22_LOG` for a = 2022; `NAIS{b}{a-1}` is `NAIS1621` for a = 2022 and b = 2016. See
docs/design/obs.md#files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from ..products.names import full_year

_MARK = re.compile(r"\{([a-z])([+-]\d+)?\}")
Years = Mapping[str, int]


def filled(name: str, years: Years) -> str:
    """The name with two digits in the place of each mark.

    >>> filled("NAIS{b}{a-1}", {"a": 2022, "b": 2016})
    'NAIS1621'
    """
    return _MARK.sub(lambda mark: f"{(years[mark[1]] + int(mark[2] or 0)) % 100:02d}", name)


def marks(name: str) -> set[str]:
    """The letters of the marks.

    >>> sorted(marks("NAIS{b}{a-1}"))
    ['a', 'b']
    """
    return {mark for mark, _ in _MARK.findall(name)}


def years_of(name: str, header: Iterable[str]) -> dict[str, set[int]]:
    """The years that each mark may stand for, by the columns that look like the name.

    >>> years_of("pp_total_{g-1}", ["pp_total_24"])
    {'g': {2025}}
    """
    parts, letters = [], []
    at = 0
    for mark in _MARK.finditer(name):
        parts.append(re.escape(name[at : mark.start()]) + r"(\d\d)")
        letters.append((mark[1], int(mark[2] or 0)))
        at = mark.end()
    pattern = re.compile("".join(parts) + re.escape(name[at:]))
    found: dict[str, set[int]] = {letter: set() for letter, _ in letters}
    for column in header:
        whole = pattern.fullmatch(column)
        if whole:
            for (letter, shift), digits in zip(letters, whole.groups()):
                found[letter].add(full_year(digits) - shift)
    return found


def lettered(name: str) -> str:
    """A column whose year is not known, as it is told: letters in place of the mark.

    >>> lettered("P{a}_LOG"), lettered("pp_total_{g-1}")
    ('PAA_LOG', 'pp_total_AA')
    """
    return _MARK.sub("AA", name)


def choices(names: Iterable[str], header: Iterable[str]) -> Iterator[dict[str, int]]:
    """Every choice of years for which all the names stand in the header, the newest first.

    A mark `b` is a year before `a`.

    >>> list(choices(["P{a}_LOG"], ["P16_LOG", "P22_LOG"]))
    [{'a': 2022}, {'a': 2016}]
    """
    wanted, there = list(dict.fromkeys(names)), set(header)
    letters = sorted({mark for name in wanted for mark in marks(name)})
    allowed: dict[str, set[int]] = {letter: set() for letter in letters}
    for name in wanted:
        for letter, years in years_of(name, there).items():
            allowed[letter] |= years
    for picked in product(*(sorted(allowed[letter], reverse=True) for letter in letters)):
        choice = dict(zip(letters, picked))
        if "a" in choice and "b" in choice and choice["b"] >= choice["a"]:
            continue
        if all(filled(name, choice) in there for name in wanted):
            yield choice


def written(years: Years, names: Iterable[str]) -> str:
    """The vintage of a value as people write it: `2022`, `2016-2022`.

    >>> written({"a": 2022, "b": 2016}, ["P{a}_POP", "P{b}_POP"])
    '2016-2022'
    """
    used = {mark for name in names for mark in marks(name)}
    found = sorted({years[mark] for mark in used if mark in years})
    return "-".join(str(year) for year in (found if len(found) < 3 else (found[0], found[-1])))
