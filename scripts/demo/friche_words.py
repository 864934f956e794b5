"""What a friche of the demonstration is, and the words of the standard that its sites use."""

from __future__ import annotations

from typing import Any, NamedTuple


class Site(NamedTuple):
    """A friche: name, place (a reserved ground, a landmark with a margin, or a rectangle), what is known of it."""

    key: str
    name: str
    place: tuple
    kind: str
    status: str
    known: dict[str, Any]


AVERAGE, STRONG = "dégradation moyenne", "dégradation très importante"
SURE, MAYBE, UNLIKELY, NONE = (
    "pollution avérée",
    "pollution supposée",
    "pollution peu probable",
    "pollution inexistante",
)
NO_PROJECT, PROJECT, POTENTIAL = "friche sans projet", "friche avec projet", "friche potentielle"
