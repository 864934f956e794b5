"""The constants of the heat subject, read once from their table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ..errors import AulaError
from ..reference import Convert, Table, constants, load

TABLE = "heat_constantes"


@lru_cache(maxsize=1)
def heat_constants() -> dict[str, float]:
    """Named constants of `heat_constantes.csv`.

    >>> heat_constants()['qa_eau_bit']
    7.0
    """
    return constants(TABLE)


def user_table(
    name: str,
    columns: Mapping[str, Convert],
    path: str | Path | None = None,
    optional: Mapping[str, Convert] | None = None,
) -> Table:
    """A shipped table, or the user's own file when one is given. Raises AulaError E_FILE when it is not there."""
    if not path:
        return load(name, columns, optional=optional)
    if not Path(path).is_file():
        raise AulaError("{file}: there is no such file. Choose it again.", "E_FILE", file=Path(path).name)
    return load(Path(path).stem, columns, Path(path).parent, optional)
