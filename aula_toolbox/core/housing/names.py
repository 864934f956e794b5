"""Names of the reference tables of housing: light enough to be read when QGIS starts."""

from __future__ import annotations

NAMES = (
    "housing_regles",
    "housing_seuils",
    "housing_seuils_petites_surfaces",
    "housing_methodes",
    "housing_periodes",
    "housing_energies",
    "housing_interdictions",
    "housing_prix",
    "housing_constantes",
    "housing_colonnes",
    "housing_recensement",
    "housing_liens",
    "housing_geocodages",
    "housing_exclus",
    "housing_revenus",
    "housing_ecart_reel",
    "housing_compteurs",
    "housing_publies",
    "housing_detail",
)
