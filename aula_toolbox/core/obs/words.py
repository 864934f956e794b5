"""The words that dialogs of the observatories offer."""

from __future__ import annotations

YEARS = ("2024", "2025", "2026")
LAST_YEAR = "2025"
LEVELS = ("COM", "EPCI", "IRIS", "ZE", "QPV")
REFERENCES = ("EPCI", "AULA", "DEP", "REG", "FR")
WHOLE_TERRITORY = "AULA"
PERIMETERS = (WHOLE_TERRITORY, "CABBALR", "CAHC", "CALL", "CC7V", "TernoisCom")
TYPOLOGIES = ("aucune", "quartiles", "jenks5", "seuils")
MODES = ("publier", "essai", "controle", "reprendre", "revenir")
ON_HOLD = ("echec", "succes")
PUBLISHED_AS = ("geopackage", "xlsx", "csv", "gdb", "postgis")
LIZMAP = ("non", "3.8", "3.9", "3.10", "3.11")
SHEET_LEVELS = ("COM", "EPCI")
SHEET_FORMATS = ("pdf", "pdf_unique", "html", "docx", "csv")
PGMETADATA = "pgmetadata"
RECORDS = ("iso19139", "geodcat", "datapackage", PGMETADATA)
RELATIVE, SERVICE, AUTHCFG = "relatif", "service", "authcfg"
DATA_PATHS = (RELATIVE, SERVICE, AUTHCFG)
TABLES = (
    "obs_fichiers",
    "obs_indicateurs",
    "obs_passage",
    "obs_communes",
    "obs_seuils",
    "obs_secret",
    "obs_ruptures",
    "obs_controles",
    "obs_temoins",
    "obs_donut",
    "obs_lizmap",
    "obs_positions",
)
