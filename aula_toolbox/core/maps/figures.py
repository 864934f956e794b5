"""Key figures of a template: which fields of a coverage are shown, under which French name.

Method: docs/design/maps.md#key-figures
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .. import reference


@dataclass(frozen=True)
class MapFigure:
    """One line: caption in French, and the QGIS expression of its value on the page's feature."""

    caption: str
    expression: str


def figures(template: str, fields: Iterable[str]) -> list[MapFigure]:
    """The figures of a template (`maps_chiffres.csv`) whose field is there, compared without case."""
    names = {name.casefold(): name for name in fields}
    table = reference.load("maps_chiffres", {"gabarit": str, "intitule": str, "champs": str, "motif": str})
    found = []
    for row in table.where(gabarit=template):
        name = next((names[field] for field in row["champs"].split() if field in names), None)
        if name is not None:
            found.append(MapFigure(row["intitule"], row["motif"].replace("{}", f'"{name}"')))
    return found
