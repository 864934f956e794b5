"""Words on paper: texts of data made safe to print.

Method: docs/design/maps.md#mentions
"""

from __future__ import annotations

import unicodedata

LONGEST = 200
# QGIS evaluates what stands between these on a page; a text of data is never evaluated
_OPENING = "[%"


def safe_text(text: str) -> str:
    """A text of data (name of a layer, of a group, of a class) as it may stand on a page.

    Expressions are broken, control and direction characters taken out, and a text longer than 200 characters is cut.
    """
    kept = "".join(" " if sign in "\t\n\r" else sign for sign in text if not _is_hidden(sign))
    while _OPENING in kept:
        kept = kept.replace(_OPENING, "[ %")
    kept = " ".join(kept.split(" "))
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1].rstrip() + "…"


def _is_hidden(sign: str) -> bool:
    """True for what prints nothing and can change what is read: controls, marks of direction."""
    return sign not in "\t\n\r\u00ad" and unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co")
