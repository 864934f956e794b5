"""Measures written in the national GeoMCE template (16 fields): texts kept within the widths of the template.

Method: docs/design/erc.md#geomce
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..messages import Notes
from ..reference import load
from .tables import ErcThresholds

SEPARATOR = "|"


def widths() -> dict[str, int]:
    """Width of every field of the template.

    >>> max(widths().values())
    254
    """
    return load("geomce_gabarit", {"champ": str, "longueur": int}).mapping("champ", "longueur")


def measures(
    project: str, keys: Sequence[tuple[str, str]], communes: Sequence[Sequence[str]], notes: Notes
) -> list[dict[str, Any]]:
    """One row by variant and THEMA code (keys); communes: INSEE codes each measure touches.

    What only the file of the project knows (decision, duration, follow-up, species) stays empty.
    """
    width, target = widths(), ErcThresholds.read().text("geomce_cible")
    if not any(communes):
        notes.info("GEOMCE: the field communes is empty; give COMMUNES to fill it.")
    rows = []
    for number, ((variant, code), codes) in enumerate(zip(keys, communes), 1):
        name = " ".join(word for word in (project, variant, code) if word)
        kept = listed(codes, width["communes"])
        if len(kept) < len(codes):
            notes.warn(
                "GEOMCE: {code} touches {count} communes, the template holds {kept} of them.",
                code=code,
                count=len(codes),
                kept=len(kept),
            )
        row = {"id": number, "nom": name[: width["nom"]], "categorie": code, "cible": target}
        rows.append({**row, "communes": SEPARATOR.join(kept) or None})
    return rows


def listed(codes: Sequence[str], width: int) -> list[str]:
    """As many whole codes as the width holds, separators counted."""
    kept: list[str] = []
    for code in codes:
        if len(SEPARATOR.join([*kept, code])) > width:
            break
        kept.append(code)
    return kept
