"""The short name of a licence."""

from __future__ import annotations

from ..net.limits import limit
from ..text import fold
from .registry import licence_rules


def short_licence(text: str) -> str:
    """`Licence Ouverte 2.0` for any text or address that means it; the text itself, cut, when it is unknown."""
    folded = fold(text)
    for pattern, name in licence_rules():
        if pattern.search(folded):
            return name
    return text[: int(limit("licence_car"))]
