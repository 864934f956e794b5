"""The constants of the heat subject, read once from their table."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ..reference import Convert, Table, constants, load

TABLE = "heat_constantes"


@lru_cache(maxsize=1)
def heat_constants() -> dict[str, float]:
    """Named constants of `heat_constantes.csv`."""
    return constants(TABLE)


def user_table(name: str, columns: dict[str, Convert], path: str | Path | None = None) -> Table:
    """A shipped table, or the user's own file when one is given."""
    return load(Path(path).stem, columns, Path(path).parent) if path else load(name, columns)
