"""Our controls of a planning document, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .cells import check_cells
from .codes import check_codes
from .delivered import PluDocument
from .findings import PluFinding, ordered
from .links import check_links
from .standard import PluRule
from .tree import check_tree
from .zones import check_labels


def check_document(
    document: PluDocument, rules: Mapping[str, PluRule], more: Iterable[PluFinding] = ()
) -> list[PluFinding]:
    """Every fault, each once, errors first. more: what only geometries tell."""
    found: list[PluFinding] = []
    for control in (check_tree, check_cells, check_codes, check_links, check_labels):
        found.extend(control(document))
    return ordered([*found, *more], rules)
