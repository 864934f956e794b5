"""Texts of catalogues made safe: names of files, and what a panel may show."""

from __future__ import annotations

import hashlib
import re

from .. import text as house
from ..net.limits import limit

_BREAK = re.compile(r"(?i)<\s*(br|/p|/div|/li|/tr)\b[^<>]*>")
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_OPEN = re.compile(r"<(?=[a-zA-Z/!?])")
# letters: a shorter word has no plural
_SHORT = 3
_CODE = re.compile(r"\[(?=%)")


def slug(text: str) -> str:
    """A file name made from a title: `[a-z0-9-]`, never empty, never long."""
    return house.slug(text, int(limit("slug_car"))) or "couche"


def short_hash(text: str) -> str:
    """Eight hexadecimal digits that tell two records with the same title apart."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def clean(value: object, most: int) -> str:
    """Plain text of a catalogue, cut at `most` characters: no control characters, mark-up or code of layouts.

    What is written in HTML keeps its words and lines: QGIS would fetch its pictures wherever it shows the text.
    """
    if not isinstance(value, str):
        return ""
    value = spelled_out(_OPEN.sub("‹", _TAG.sub("", _BREAK.sub("\n", value[: 4 * most]))))
    kept = "".join(c if c >= " " or c in "\n\t" else " " for c in value)
    kept = kept.encode("utf-8", "ignore").decode("utf-8")
    return kept.strip()[:most]


def spelled_out(text: str) -> str:
    """A text in which QGIS finds nothing to compute: `[% %]` of a name would be run in a layout."""
    return _CODE.sub("[ ", text)


def stem(word: str) -> str:
    """A folded French word without the mark of its plural: the same for `locaux` and `local`, `eaux` and `eau`.

    >>> stem("friches"), stem("locaux"), stem("bureaux"), stem("bus"), stem("2154")
    ('friche', 'local', 'bureau', 'bus', '2154')
    """
    if len(word) <= _SHORT or word[-1] not in "sx":
        return word
    if word.endswith("aux") and not word.endswith("eaux"):
        return word[:-3] + "al"
    return word[:-1]
