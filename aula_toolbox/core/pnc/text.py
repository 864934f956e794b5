"""Folding of French text, so that a search or a file name does not depend on accents or case."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from ..net.limits import limit

_SPLIT = re.compile(r"[^a-z0-9]+")
# no letter below U+0300 is a combining mark: only the others are looked at one by one
_MAYBE_MARKS = re.compile("[^\\x00-\u02ff]+")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss"})


def fold(text: str) -> str:
    """Lower case without accents: `Béthune` and `BETHUNE` fold to `bethune`."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return _MAYBE_MARKS.sub(_without_marks, decomposed).lower()


def _without_marks(found: re.Match[str]) -> str:
    return "".join(letter for letter in found[0] if not unicodedata.combining(letter))


def tokens(text: str) -> list[str]:
    """The folded words of a text, in order: letters and digits only."""
    return [word for word in _SPLIT.split(fold(text)) if word]


def slug(text: str) -> str:
    """A file name made from a title: `[a-z0-9-]`, never empty, never long."""
    joined = "-".join(tokens(text))[: int(limit("slug_car"))].strip("-")
    return joined or "couche"


def short_hash(text: str) -> str:
    """Eight hexadecimal digits that tell two records with the same title apart."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def clean(value: object, most: int) -> str:
    """Plain text of a catalogue, without control characters, cut at `most` characters."""
    if not isinstance(value, str):
        return ""
    kept = "".join(c if c >= " " or c in "\n\t" else " " for c in value)
    kept = kept.encode("utf-8", "ignore").decode("utf-8")
    return kept.strip()[:most]
