"""One report a file, by the name of its algorithm; the words they share."""

from __future__ import annotations

import re

from ...language import Language

_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)")


def dated(version: str, language: Language) -> str:
    """A version of the store as it is said: by its day and hour; as it is where it tells none.

    >>> dated("20261201T091843-5c759d3b", Language()), dated("v1", Language())
    ('of 2026-12-01, 09:18', 'v1')
    """
    found = _STAMP.match(version)
    if found is None:
        return version
    year, month, day, hour, minute = found.groups()
    return language.tr("of {day}", day=f"{year}-{month}-{day}, {hour}:{minute}")
