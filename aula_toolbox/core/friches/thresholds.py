"""Distances, shares and limits of the method: a table, that a user's own file may replace line by line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..errors import AulaError
from ..messages import listing
from ..reference import load_file
from .criteria import table

MODES = ("aula", "mutafriches", "commun")
_COLUMNS: Mapping[str, type] = {"cle": str, "mode": str, "valeur": float}


class FricheThresholds:
    """Values by name for one spatial mode: the mode's own, else the common one."""

    def __init__(self, mode: str = "aula", path: Path | str = "") -> None:
        """Read the shipped table, then the user's rows. Raises E_THRESHOLD for unknown names or modes."""
        values = {(row["cle"], row["mode"]): row["valeur"] for row in table("seuils", **_COLUMNS)}
        names = {name for name, _ in values}
        if path:
            own = {(row["cle"], row["mode"]): row["valeur"] for row in load_file(path, _COLUMNS)}
            wrong = [f"{name} ({kind})" for name, kind in own if name not in names or kind not in MODES]
            if wrong:
                raise AulaError("Thresholds: unknown {wrong}.", "E_THRESHOLD", wrong=listing(wrong))
            values.update(own)
        self.mode = mode
        self._values: dict[str, float] = {
            name: values[name, mode] if (name, mode) in values else values[name, "commun"]
            for name in names
            if (name, mode) in values or (name, "commun") in values
        }

    def __getitem__(self, name: str) -> float:
        return self._values[name]
