"""Linear habitats of a project, hedges and watercourses: units by the kilometre, never added to those of areas.

Method: docs/design/erc.md#linear-habitats
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load
from ..text import joined, known
from .sequence import AVOIDED, REDUCED, RESIDUAL
from .tables import Place, WordScale
from .units import Quantity

if TYPE_CHECKING:
    import pandas as pd

M_PER_KM = 1000.0
GROUPS = ("haie", "eau")


def linear_units(length_m: Quantity, value: Quantity, state: Quantity, signif: Quantity) -> Quantity:
    """UL of a line as it is: kilometres x value x state x significance of the stake.

    >>> round(linear_units(500.0, 4, 2, 1.15), 2)
    4.6
    """
    return length_m / M_PER_KM * value * state * signif


@dataclass(frozen=True)
class LinearKind:
    """One kind of line: its words, its group (`haie`, `eau`), its value and the state it is given by default."""

    key: str
    label: str
    group: str
    value: float
    default_state: str


class LinearValues:
    """The kinds of lines, their states and the significance of stakes."""

    def __init__(self, folder: Place = None) -> None:
        columns = {**dict.fromkeys(("type", "libelle", "groupe", "etat_defaut", "mots"), str), "valeur": float}
        self.table: Table = load("erc_lineaires", columns, folder)
        self.states = WordScale.read("erc_etats")
        self.significance = WordScale.read("erc_significativite")
        self.kinds = {
            row["type"]: LinearKind(row["type"], row["libelle"], row["groupe"], row["valeur"], row["etat_defaut"])
            for row in self.table
        }

    @cached_property
    def _words(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for row in self.table:
            for word in (row["type"], row["libelle"], *row["mots"].split("|")):
                found.setdefault(joined(word), str(row["type"]))
        return found

    def kind_of(self, value: object) -> LinearKind | None:
        """The kind that a word means; None for a word that the table does not know, or none."""
        key = self._words.get(joined(str(value))) if known(value) else None
        return self.kinds[key] if key else None


def qualify_lines(pieces: pd.DataFrame, values: LinearValues) -> pd.DataFrame:
    """Give every piece its kind, value, state, significance and units.

    pieces: `type_lu`, `etat_lu` (words of the user or None), `enjeu` (forte, moyenne, faible), `longueur_m`. A line
    without a known kind has no units, never 0. Raises AulaError E_STATE for a word that is no state.
    """
    kinds = [values.kind_of(word) for word in pieces["type_lu"]]
    words = [word if known(word) else None for word in pieces["etat_lu"]]
    values.states.need({word for word in words if word is not None}, "STATE_FIELD")
    states = [
        (values.states.canonical(word) if word is not None else kind.default_state) if kind else None
        for word, kind in zip(words, kinds)
    ]
    out = pieces.copy()
    out["type"] = [kind.key if kind else None for kind in kinds]
    out["libelle"] = [kind.label if kind else None for kind in kinds]
    out["groupe"] = [kind.group if kind else None for kind in kinds]
    out["valeur"] = np.array([kind.value if kind else np.nan for kind in kinds], float)
    out["etat"] = states
    out["coef_etat"] = np.array([values.states.values[state] if state else np.nan for state in states], float)
    out["signif"] = np.array([values.significance.values[stake] for stake in pieces["enjeu"]], float)
    out["ul"] = linear_units(out["longueur_m"].to_numpy(float), out["valeur"], out["coef_etat"], out["signif"])
    out["qualite"] = [
        "absent" if kind is None else "observe" if word is not None else "estime" for kind, word in zip(kinds, words)
    ]
    return out


def line_totals(pieces: pd.DataFrame, variants: Sequence[str]) -> pd.DataFrame:
    """Metres and units of each variant and group by status; a group without a line has 0, not nothing.

    pieces: the table of `qualify_lines` with `variante` and `statut`. Lines without a kind are in `sans_valeur_m`.
    """
    import pandas as pd

    rows = []
    for variant in variants:
        own = pieces[pieces["variante"] == variant]
        unknown = float(own.loc[own["groupe"].isna(), "longueur_m"].sum())
        for group in GROUPS:
            part = own[own["groupe"] == group]
            length = {name: float(part.loc[part["statut"] == name, "longueur_m"].sum()) for name in STATUSES}
            units = {name: float(part.loc[part["statut"] == name, "ul"].sum()) for name in STATUSES}
            whole, left = sum(units.values()), sum(units.values()) - units[AVOIDED]
            rows.append(
                {
                    "variante": variant,
                    "groupe": group,
                    "total_m": sum(length.values()),
                    **{f"{name}_m": length[name] for name in STATUSES},
                    "ul_initiales": whole,
                    **{f"ul_{name}": units[name] for name in STATUSES},
                    "taux_evitement_pct": 100.0 * units[AVOIDED] / whole if whole > 0 else np.nan,
                    "taux_reduction_pct": 100.0 * units[REDUCED] / left if left > 0 else np.nan,
                    "sans_valeur_m": unknown,
                }
            )
    return pd.DataFrame(rows)


STATUSES = (AVOIDED, REDUCED, RESIDUAL)


def check_kinds(words: Sequence[object], values: LinearValues, layer: str) -> list[str]:
    """The words that no kind knows, once each. Raises AulaError E_KIND when not one is known."""
    met = sorted({str(word) for word in words if known(word)})
    unknown = [word for word in met if values.kind_of(word) is None]
    if met and len(unknown) == len(met):
        raise AulaError(
            "{layer}: none of its kinds of lines is known: {unknown}. The table knows {known}.",
            "E_KIND",
            layer=layer,
            unknown=listing(unknown),
            known=listing(values.kinds, 20),
        )
    return unknown
