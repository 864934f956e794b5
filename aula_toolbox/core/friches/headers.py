"""The names of the columns of an inventory: where they are, and whether any of them is known.

Method: docs/design/friches.md#cnig-file
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..columns import CUT, named
from ..errors import AulaError
from ..messages import Notes, listing, message
from ..text import fold
from . import cnig
from .criteria import facts

if TYPE_CHECKING:
    import pandas as pd

_UNNAMED = re.compile(r"(field|column|col|colonne)_?\d+", re.IGNORECASE)
_ROW_NUMBERS = ("fid", "ogc_fid")
_SUGGESTED, _NEAR, _SHORT = 2, 0.3, 2
_ENOUGH = 2  # known names in a first row that make it a header


def known(names: Iterable[object]) -> list[str]:
    """The names that the standard, its short names or the criteria know."""
    own = facts().values()
    criteria = {name for one in own for name in (one.value_field, one.value_field[:CUT], one.id.lower())}
    fields = {*cnig.fields(), cnig.LONGITUDE, cnig.LATITUDE}
    return [str(name) for name in names if cnig.canonical(str(name)) in fields or str(name).lower() in criteria]


def unmatched(names: Iterable[object]) -> dict[str, tuple[str, ...]]:
    """The columns that nothing knows, each with the fields of the standard that it may be, the nearest first.

    >>> unmatched(["site_id", "Nom usuel du site"])
    {'Nom usuel du site': ('site_nom',)}
    """
    given = [str(name) for name in names]
    sure = set(known(given))
    left = [name for name in given if name not in sure and name.lower() not in _ROW_NUMBERS and name[:2] != "e_"]
    words = {name: _words(name, one.title) for name, one in cnig.fields().items()}
    out: dict[str, tuple[str, ...]] = {}
    for name in left:
        own = _words(name)
        shares = {field: len(own & held) / len(own | held) for field, held in words.items() if own & held}
        near = sorted(shares, key=lambda field: -shares[field])[:_SUGGESTED]
        out[name] = tuple(field for field in near if shares[field] >= _NEAR)
    return out


def _words(*texts: str) -> set[str]:
    """The words of a name, without those that tell nothing."""
    return {word for text in texts for word in fold(text.replace("_", " ")).split() if len(word) > _SHORT}


def pairs(cells: Sequence[str], names: Iterable[object]) -> dict[str, str]:
    """What the user has matched by hand: column -> field of the standard. cells: column, field, column, field...

    Raises AulaError E_COLUMN for a column that is not there, a field that the standard does not have, or that another
    column holds already.
    """
    given = [str(name) for name in names]
    fields = {*cnig.fields(), cnig.LONGITUDE, cnig.LATITUDE}
    taken = {cnig.canonical(name): name for name in given}
    out: dict[str, str] = {}
    wrong = []
    for name, field in zip(cells[::2], cells[1::2]):
        if not name.strip() and not field.strip():
            continue
        column, target = named(name.strip(), given), cnig.canonical(field)
        if column is None:
            wrong.append(message("no column '{name}' (there are: {present})", name=name, present=listing(given, 40)))
        elif target not in fields:
            near = difflib.get_close_matches(field.lower(), sorted(fields), 3, 0.5)
            wrong.append(message("no field '{name}' in the standard (near: {near})", name=field, near=listing(near)))
        elif taken.get(target, column) != column or target in out.values():
            wrong.append(message("'{name}' is held by another column already", name=target))
        else:
            out[column] = target
    if wrong:
        raise AulaError.of(message("COLUMNS: {problem}.", "E_COLUMN", problem=one) for one in wrong)
    return out


def headed(raw: pd.DataFrame) -> pd.DataFrame | None:
    """The rows under the names that their first one holds, None where the columns have names of their own.

    A sheet whose columns are all text comes without a header: `Field1`, `Field2`.
    """
    if not len(raw) or not all(_UNNAMED.fullmatch(str(name)) for name in raw.columns):
        return None
    first = [str(name).strip() if name is not None else "" for name in raw.iloc[0].tolist()]
    if len(known(first)) < _ENOUGH:
        return None
    table = raw.iloc[1:].reset_index(drop=True)
    table.columns = [name or str(old) for name, old in zip(first, raw.columns)]
    return table


def check(columns: Iterable[object], layer: str, has_geometry: bool, notes: Notes) -> None:
    """Tell an inventory of which no column is known. Raises AulaError E_CNIG where it has no geometry either."""
    names = [str(name) for name in columns]
    if known(names):
        return
    if not has_geometry:
        raise AulaError(
            "{layer}: none of its columns is known to the CNIG friches standard, and it has no geometry; the fields "
            "that are there: {present}.",
            "E_CNIG",
            layer=layer,
            present=listing(names, 40),
        )
    notes.warn(
        "{layer}: none of its columns is known to the CNIG friches standard: the sites are read by their shape alone "
        "({present}).",
        layer=layer,
        present=listing(names),
    )
