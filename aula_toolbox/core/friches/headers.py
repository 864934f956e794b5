"""The names of the columns of an inventory: where they are, and whether any of them is known.

Method: docs/design/friches.md#cnig-file
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..columns import CUT
from ..errors import AulaError
from ..messages import Notes, listing
from . import cnig
from .criteria import facts

if TYPE_CHECKING:
    import pandas as pd

_UNNAMED = re.compile(r"(field|column|col|colonne)_?\d+", re.IGNORECASE)
_ENOUGH = 2  # known names in a first row that make it a header


def known(names: Iterable[object]) -> list[str]:
    """The names that the standard, its short names or the criteria know."""
    own = facts().values()
    criteria = {name for one in own for name in (one.value_field, one.value_field[:CUT], one.id.lower())}
    fields = {*cnig.fields(), cnig.LONGITUDE, cnig.LATITUDE}
    return [str(name) for name in names if cnig.canonical(str(name)) in fields or str(name).lower() in criteria]


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
