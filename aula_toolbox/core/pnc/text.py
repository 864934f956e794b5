"""Texts of catalogues made safe: names of files, and what a panel may show."""

from __future__ import annotations

import hashlib

from .. import text as house
from ..net.limits import limit


def slug(text: str) -> str:
    """A file name made from a title: `[a-z0-9-]`, never empty, never long."""
    return house.slug(text, int(limit("slug_car"))) or "couche"


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
