"""File names made of page names: short, safe on every system, unique."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 80


def fold(text: str) -> str:
    """A text without accents, case or doubled spaces, to compare what people wrote."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE").replace("’", "'"))
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold().split())


def slug(text: str, longest: int = LONGEST) -> str:
    """A name of `[a-z0-9-]` only, at most `longest` characters; empty when nothing is left."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:longest].rstrip("-")


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
