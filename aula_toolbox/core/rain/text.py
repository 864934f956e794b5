"""Texts compared as people mean them: without case, accents or punctuation."""

from __future__ import annotations

import re
import unicodedata


def plain(text: object) -> str:
    """Lower case, without accents; every run of other signs is one space: `Tour, donjon` -> `tour donjon`."""
    decomposed = unicodedata.normalize("NFKD", str(text))
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return re.sub(r"[^0-9a-z]+", " ", letters.lower()).strip()


def squeezed(text: object) -> str:
    """The same without spaces, for the names of fields: `nombre_de_logements` -> `nombredelogements`."""
    return plain(text).replace(" ", "")
