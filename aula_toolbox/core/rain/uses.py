"""Uses of rainwater that a dated legal pack allows: they drive the demand.

Method: docs/design/rain.md#demand
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load

ALL = "PACK"


def load_uses(pack: str, folder: Path | str | None = None) -> tuple[list[str], Table]:
    """Uses that a pack allows, the user's own table in `folder` if it is there; E_TABLE for a pack that it lacks."""
    table = load("rain_uses", {"pack": str, "usage": str, "permis": int}, folder)
    rows = table.where(pack=pack)
    if not rows:
        raise AulaError(
            "Table {table}: no row {name}; the table holds {present}.",
            "E_TABLE",
            table=table.path.name,
            name=pack,
            present=listing(sorted(set(table.column("pack")))),
        )
    return [str(row["usage"]) for row in rows if row["permis"]], table


def chosen_uses(asked: Sequence[str], allowed: Sequence[str], pack: str) -> tuple[str, ...]:
    """The uses of a run: those asked for, all that the pack allows for `PACK`; E_USES for one that it does not allow.

    >>> chosen_uses(["PACK"], ["WC", "SOLS"], "FR-2024"), chosen_uses(["WC"], ["WC", "SOLS"], "FR-2024")
    (('WC', 'SOLS'), ('WC',))
    """
    if ALL in asked:
        return tuple(allowed)
    barred = [use for use in asked if use not in allowed]
    if barred:
        raise AulaError(
            "USES: {uses} are not allowed by the rules {pack}; they allow {allowed}.",
            "E_USES",
            uses=listing(barred),
            pack=pack,
            allowed=listing(allowed),
        )
    return tuple(asked)
