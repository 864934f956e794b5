"""The reference tables of the housing methods, read once and given the shape the formulas need.

Method: docs/design/housing.md#tables
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Optional, Union

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import listing
from ..reference import Convert, Table, load, number_or_none
from .names import NAMES

Place = Optional[Union[Path, str]]
Floats = NDArray[np.float64]

CLASSES = "ABCDEFG"
_LIMITS = CLASSES[:-1]


@dataclass(frozen=True)
class LabelRule:
    """A rule of the labels: from when, which coefficient of electricity, whether small dwellings have a table."""

    name: str
    start: date
    coefficient: float
    has_small: bool
    words: str
    is_checked: bool


@dataclass(frozen=True)
class HousingTables:
    """Every table of the subject, the user's own where her folder holds one."""

    tables: dict[str, Table]

    @classmethod
    def read(cls, folder: Place = None) -> HousingTables:
        """The shipped tables, or those of a folder. Raises AulaError E_TABLE for what cannot be read."""
        small = {f"{kind}_{one}": float for kind in ("ep", "ges") for one in _LIMITS}
        wanted: dict[str, dict[str, Convert]] = {
            "housing_regles": {"regle": str, "debut": _day, "coefficient": float, "petites_surfaces": int},
            "housing_seuils": {"domaine": str, "classe": str, "ep_m2": float, "ges_m2": float},
            "housing_seuils_petites_surfaces": {"surface_m2": int, **small},
            "housing_methodes": {"methode": str, "genere": int, "immeuble": int, "neuf": int},
            "housing_periodes": {"nomenclature": str, "code": str, "libelle": str, "debut": int, "fin": int},
            "housing_energies": {"energie": str, "combustible": str, "reseau": int},
            "housing_interdictions": {"debut": _day, "classe": str, "ef_m2": number_or_none},
            "housing_prix": {"energie": str, "annee_prix": int, "eur_kwh": number_or_none},
            "housing_constantes": {"nom": str, "valeur": float},
            "housing_colonnes": {"notion": str, "requis": str, "type": str},
            "housing_recensement": {"dimension": str, "modalite": str, "colonnes": str, "requis": int},
            "housing_liens": {"lien": str, "distance_m": number_or_none, "qualite_pct": number_or_none},
            "housing_geocodages": {"statut": str, "au_numero": int},
            "housing_exclus": {"champ": str, "mot": str},
            "housing_revenus": {"decile": int, "eur_uc": float, "annee_revenu": int},
            "housing_ecart_reel": {
                "classe": str,
                "reel_sur_ab": number_or_none,
                "conventionnel_sur_ab": number_or_none,
            },
            "housing_compteurs": {"domaine": str, "mot": str, "valeur": str},
            "housing_publies": {
                "perimetre": str,
                "departements": str,
                "classes": str,
                "part_pct": float,
                "date_publiee": str,
            },
            "housing_detail": {"dimension": str, "code": str, "valeur": str},
        }
        words: dict[str, dict[str, Convert]] = {
            name: {"libelle": str} for name in ("housing_regles", "housing_interdictions")
        }
        return cls({name: load(name, wanted[name], folder, words.get(name)) for name in NAMES})

    def __getitem__(self, name: str) -> Table:
        return self.tables[f"housing_{name}"]

    def used(self, *names: str) -> list[Table]:
        """The tables of those short names, for the provenance of a result."""
        return [self[name] for name in names]

    @cached_property
    def constants(self) -> dict[str, float]:
        """The named numbers of the method."""
        return self["constantes"].mapping("nom", "valeur")

    @cached_property
    def rules(self) -> dict[str, LabelRule]:
        """The rules by name, in the order of their dates."""
        rows = sorted(self["regles"], key=lambda row: row["debut"])
        return {
            row["regle"]: LabelRule(
                row["regle"],
                row["debut"],
                row["coefficient"],
                bool(row["petites_surfaces"]),
                row["libelle"] or row["regle"],
                row["statut_source"] != "a_confirmer",
            )
            for row in rows
        }

    def rule_at(self, day: date) -> LabelRule:
        """The rule in force on a day; one whose text waits for a confirmation is never taken by itself.

        Raises AulaError E_RULE before the first rule.
        """
        known = [rule for rule in self.rules.values() if rule.start <= day and rule.is_checked]
        if not known:
            raise AulaError("No rule of labels is in force on {day}.", "E_RULE", day=day.isoformat())
        return known[-1]

    def rule(self, name: str) -> LabelRule:
        """A rule by its name. Raises AulaError E_RULE for one that the table does not have."""
        if name not in self.rules:
            raise AulaError("Unknown rule {rule}; the rules: {known}.", "E_RULE", rule=name, known=listing(self.rules))
        return self.rules[name]

    @cached_property
    def base_limits(self) -> Floats:
        """Upper limits A to F of energy and of greenhouse gases, below 800 m: an array of 2 rows of 6."""
        return self._limits("base")

    @cached_property
    def high_limits(self) -> Floats:
        """The same above 800 m in the cold zones."""
        return self._limits("montagne")

    def _limits(self, domain: str) -> Floats:
        rows = {row["classe"]: row for row in self["seuils"].where(domaine=domain)}
        return np.array([[rows[one][kind] for one in _LIMITS] for kind in ("ep_m2", "ges_m2")], dtype=float)

    @cached_property
    def small_limits(self) -> Floats:
        """Limits of small dwellings: energy or gas, surface in m2 from the first row on, class A to F."""
        rows = sorted(self["seuils_petites_surfaces"], key=lambda row: row["surface_m2"])
        return np.array(
            [[[row[f"{kind}_{one}"] for one in _LIMITS] for row in rows] for kind in ("ep", "ges")], dtype=float
        )


def _day(text: str) -> date:
    return date.fromisoformat(text)
