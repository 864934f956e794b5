"""The reference tables of rain, loaded once a run: coefficients, calendars, legal rules, tank sizes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from ..reference import Table, load, number_or_none

_TEXT_AND_NUMBER: Mapping[str, Callable[[str], Any]] = {"nom": str, "valeur": float}

COLUMNS: dict[str, Mapping[str, Callable[[str], Any]]] = {
    "synonyms": {"sujet": str, "notion": str, "nom": str, "rang": int},
    "values": {"champ": str, "valeur": str, "devient": str, "canonique": str},
    "materials": {"code_ou_mot": str, "classe": str},
    "runoff": {"classe": str, "usage": str, "e": float},
    "legal": {
        "pack": str,
        "en_vigueur": str,
        "ordre": int,
        "motif": str,
        "champ": str,
        "operateur": str,
        "valeur": str,
        "statut": str,
        "libelle_fr": str,
        "texte": str,
    },
    "person": {"profil": str, "usage": str, "l_hab_j": float},
    "usage": {"usage": str, "l_m2_j": float, "calendrier": str},
    "activity": {
        "categorie": str,
        "nature": str,
        "classe": str,
        "sensible": int,
        "l_m2_j": number_or_none,
        "calendrier": str,
    },
    "calendars": {"calendrier": str, "jours": str, "debut_mmjj": str, "fin_mmjj": str, "poids": float},
    "sizes": {"cuve_l": float},
    "uncertainty": {"cause": str, "portee": str, "bas": float, "mode": float, "haut": float},
    "modes": {"mode": str, "defaut": float, "mini": float, "maxi": float},
    "constants_table": _TEXT_AND_NUMBER,
}

NAMES = {
    "synonyms": "synonymes",
    "values": "rain_building_values",
    "materials": "rain_roof_material",
    "runoff": "rain_roof_runoff",
    "legal": "rain_legal_rules",
    "person": "rain_demand_person",
    "usage": "rain_demand_usage",
    "activity": "rain_activity",
    "calendars": "rain_calendars",
    "sizes": "rain_tank_sizes",
    "modes": "rain_tank_modes",
    "uncertainty": "rain_uncertainty",
    "constants_table": "rain_constants",
}


@dataclass(frozen=True)
class RainTables:
    """Every table a rain run may need; a table of the user's folder replaces the shipped one."""

    synonyms: Table
    values: Table
    materials: Table
    runoff: Table
    legal: Table
    person: Table
    usage: Table
    activity: Table
    calendars: Table
    sizes: Table
    modes: Table
    uncertainty: Table
    constants_table: Table

    def __iter__(self) -> Iterator[Table]:
        return (getattr(self, field.name) for field in fields(self))

    @property
    def own(self) -> Path | None:
        """The folder of the user's own table of the names of fields; None for the shipped one."""
        return None if self.synonyms.is_shipped else self.synonyms.path.parent

    @property
    def constants(self) -> dict[str, float]:
        """The named constants of rain_constants.csv."""
        return self.constants_table.mapping("nom", "valeur")


def load_tables(folder: Path | str | None = None) -> RainTables:
    """Read all tables of rain; E_TABLE when a table of `folder` has wrong columns or values."""
    return RainTables(**{key: load(name, COLUMNS[key], folder) for key, name in NAMES.items()})
