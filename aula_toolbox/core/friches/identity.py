"""Who each site is: its identifier, name, type, commune and area, whatever the case of the columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from ..columns import named
from ..decimals import reals
from ..errors import AulaError
from ..messages import Notes, listing
from .criteria import fact
from .schema import IDENTITY

if TYPE_CHECKING:
    import pandas as pd

_LIKE_AN_ID = re.compile(r"^(id|ident|identifiant|code|ref).*|.*(_id|_ident|_ref)$")


def site_ids(sites: pd.DataFrame, notes: Notes) -> list[str]:
    """Identifiers: `site_id`, else the first unique field that looks like one, else `AULA_<n>` with a warning."""
    column = named("site_id", sites.columns) or _unique_column(sites)
    if column is None:
        notes.warn("No field identifies the sites: they are named AULA_1 to AULA_{count}.", count=len(sites))
        return [f"AULA_{row}" for row in range(1, len(sites) + 1)]
    if column.lower() != "site_id":
        notes.info("Sites are identified by the field {field}.", field=column)
    values = sites[column]
    return [
        f"AULA_{row}" if absent else str(value).strip()
        for row, (value, absent) in enumerate(zip(values, values.isna()), 1)
    ]


def _unique_column(sites: pd.DataFrame) -> str | None:
    for column in sites.columns:
        values = sites[column]
        if _LIKE_AN_ID.match(str(column).lower()) and values.notna().all() and values.is_unique:
            return str(column)
    return None


def check_unique(ids: list[str]) -> None:
    """Raise E_DUPLICATE_ID when two rows carry one identifier."""
    seen: set[str] = set()
    doubles = [name for name in ids if name in seen or seen.add(name)]  # type: ignore[func-returns-value]
    if doubles:
        raise AulaError(
            "Several rows have the same site_id: {ids}. Mend them with frichecheck first.",
            "E_DUPLICATE_ID",
            ids=listing(dict.fromkeys(doubles)),
        )


def identity(sites: pd.DataFrame, ids: list[str]) -> pd.DataFrame:
    """The identity fields of the results."""
    import pandas as pd

    table: dict[str, Any] = {"site_id": ids}
    for name in IDENTITY.names[1:-1]:
        column = named(name, sites.columns)
        table[name] = sites[column].to_numpy(dtype=object) if column else np.full(len(sites), None, dtype=object)
    table["surf_m2"] = areas(sites)
    return pd.DataFrame(table, index=range(len(sites)))


def areas(sites: pd.DataFrame) -> Any:
    """Area of each site in m2: the criterion, else a field `surf_m2`, else the declared land unit; NaN if unknown."""
    names = [fact("surfaceSite").value_column(sites.columns)]
    names += [named(name, sites.columns) for name in ("surf_m2", "unite_fonciere_surface")]
    found = np.full(len(sites), np.nan)
    for name in names:
        if name is not None:
            found = np.where(np.isnan(found), reals(sites[name]), found)
    return found
