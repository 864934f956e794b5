"""File names made of page names: short, safe on every system, unique.

Method: docs/design/maps.md#names
"""

from __future__ import annotations

from collections.abc import Iterable

from ..text import slug

LONGEST = 80


def unique_slugs(texts: Iterable[str], reserve: int = 0) -> list[str]:
    """One slug a text, in order; doubles get `_2`, `_3`, and a text without letters becomes `page`.

    reserve: characters that the file name needs besides (prefix), taken off the 80.
    """
    longest = LONGEST - reserve
    seen: set[str] = set()
    names = []
    for text in texts:
        base = slug(text, longest) or "page"
        name, rank = base, 1
        while name in seen:
            rank += 1
            ending = f"_{rank}"
            name = base[: longest - len(ending)] + ending
        seen.add(name)
        names.append(name)
    return names
