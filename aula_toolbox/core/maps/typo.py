"""Words on paper: texts of data made safe to print.

Method: docs/design/maps.md#mentions
"""

from __future__ import annotations

LONGEST = 200
# QGIS evaluates what stands between these on a page; a text of data is never evaluated
_OPENING = "[%"
_SPACES = " \u00a0\u202f\u2009"


def safe_text(text: str) -> str:
    """A text of data (name of a layer, of a group, of a class) as it may stand on a page.

    Expressions are broken, control and direction characters taken out, and a text longer than 200 characters is cut.
    """
    kept = "".join(_printed(sign) for sign in text)
    while _OPENING in kept:
        kept = kept.replace(_OPENING, "[ %")
    kept = " ".join(kept.split(" "))
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1].rstrip() + "…"


def _printed(sign: str) -> str:
    """A sign as it prints: nothing for controls and marks of direction, which change what is read."""
    if sign.isspace():
        return sign if sign in _SPACES else " "
    return sign if sign.isprintable() else ""
