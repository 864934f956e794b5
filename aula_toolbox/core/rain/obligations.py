"""Car parks and roofs above the sizes of a dated law: a list to check, never a verdict.

Method: docs/design/rain.md#lists-of-the-law. Law 2023-175, article 40, and decree 2024-1023: the size of a car park
counts the places and their ways between entrances and exits, off the public road, without green, rest, storage and
loading areas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..messages import Notes, listing
from ..reference import Table, load
from ..text import joined, known
from .days import Flags, Floats

if TYPE_CHECKING:
    import pandas as pd

CAR_PARK, ROOF = "parc", "toiture"
TO_CHECK = "a_verifier"


@dataclass(frozen=True)
class Threshold:
    """A size of a law: what it is about, from which area, by which date; values: natures or uses that count."""

    kind: str
    least_m2: float
    due: str
    values: tuple[str, ...]
    text: str
    label: str


@dataclass(frozen=True)
class Listed:
    """What is known of the objects of a list, one value each (areas in m2).

    counted_m2: area that the law counts, as far as the maps tell; is_public: 1, 0 or NaN; reasons: codes of each.
    """

    kind: str
    area_m2: Floats
    counted_m2: Floats
    is_public: Floats
    reasons: Sequence[Sequence[str]]


def load_thresholds(folder: Path | str | None = None) -> tuple[list[Threshold], Table]:
    """The dated sizes, the user's own in `folder` if they are there; E_TABLE for a kind that is none."""
    columns = {"objet": str, "seuil_m2": float, "echeance": str, "valeurs": str, "texte": str, "libelle_fr": str}
    table = load("rain_obligations", columns, folder)
    wrong = [row for row in table if row["objet"] not in (CAR_PARK, ROOF) or row["seuil_m2"] <= 0]
    if wrong or not len(table):
        raise AulaError(
            "Table {table}: sizes that cannot be applied: {rows}.",
            "E_TABLE",
            table=table.path.name,
            rows=listing(f"{row['objet']} {row['seuil_m2']:.0f}" for row in wrong) or "-",
        )
    rows = [
        Threshold(
            row["objet"],
            row["seuil_m2"],
            row["echeance"],
            tuple(joined(word) for word in str(row["valeurs"]).split("|") if word.strip()),
            row["texte"],
            row["libelle_fr"],
        )
        for row in table
    ]
    return sorted(rows, key=lambda row: row.least_m2), table


def is_of(values: Sequence[object], thresholds: Sequence[Threshold], kind: str) -> Flags:
    """Whether natures or uses are among those that a kind counts; a value that is not known counts, to be checked."""
    words = {word for row in thresholds if row.kind == kind for word in row.values}
    return np.array([not known(value) or joined(value) in words for value in values], dtype=bool)


def load_owners(folder: Path | str | None = None) -> Table:
    """Words and codes of owners, public or not."""
    return load("rain_owners", {"mot": str, "public": int}, folder)


def public_owners(values: Sequence[object], table: Table, notes: Notes) -> Floats:
    """1 for a public owner, 0 for a private one, NaN where nothing tells; names that are not read are counted.

    >>> public_owners(["Commune de Lens", "SCI des Lilas"], load_owners(), Notes()).tolist()
    [1.0, 0.0]
    """
    rows = [(joined(row["mot"]), float(row["public"])) for row in table]

    def of(value: object) -> float:
        text = joined(value) if known(value) else ""
        found = {public for word, public in rows if word == text or (not word.isdigit() and _in(word, text))}
        return found.pop() if len(found) == 1 else float("nan")  # words of both kinds tell nothing

    out = np.array([of(value) for value in values], dtype=np.float64)
    unread = sum(known(value) and np.isnan(public) for value, public in zip(values, out))
    if unread:
        notes.info("{count} owners are neither public nor private by their words: not known.", count=int(unread))
    return out


def _in(word: str, text: str) -> bool:
    return f" {word} " in f" {text} "


def above(listed: Listed, thresholds: Sequence[Threshold], margin_pct: float) -> pd.DataFrame:
    """The objects above a size, or just below it: the largest size reached, its date and text, the reasons to check.

    Columns of schema.OBLIGATIONS without place and owner; `row`: place of the object. Status: always `a_verifier`.
    """
    import pandas as pd

    mine = [row for row in thresholds if row.kind == listed.kind]
    rows = []
    for row, counted in enumerate(listed.counted_m2):
        near = [one for one in mine if counted >= one.least_m2 * (1.0 - margin_pct / 100.0)]
        if not near:
            continue
        reached = [one for one in mine if counted > one.least_m2]
        chosen = reached[-1] if reached else near[0]
        reasons = [*listed.reasons[row], *([] if near[-1] in reached else ["proche_seuil"])]
        if np.isnan(listed.is_public[row]):
            reasons.append("proprietaire_inconnu")
        rows.append(
            {
                "row": row,
                "objet": listed.kind,
                "surf_m2": listed.area_m2[row],
                "compte_m2": counted,
                "public": listed.is_public[row],
                "seuil_m2": chosen.least_m2,
                "echeance": chosen.due,
                "statut": TO_CHECK,
                "motif": "|".join(reasons),
                "texte": chosen.text,
            }
        )
    names = ("row", "objet", "surf_m2", "compte_m2", "public", "seuil_m2", "echeance", "statut", "motif", "texte")
    return pd.DataFrame(rows, columns=list(names))


def in_order(table: pd.DataFrame) -> pd.DataFrame:
    """Sheets: by commune, public owners first, car parks before roofs, largest first."""
    public = table["public"].fillna(0.5)
    keyed = table.assign(_commune=table["commune"].fillna("~"), _public=-public, _area=-table["compte_m2"])
    return keyed.sort_values(["_commune", "_public", "objet", "_area"], kind="stable").drop(
        columns=["_commune", "_public", "_area"]
    )
