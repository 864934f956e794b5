"""The words that parameters accept, frozen once released: a test holds them equal to the reference tables.

They are written here, and not read from the tables, so that starting QGIS reads no file.
"""

from __future__ import annotations

from ..observatories import BASKETS

OBSERVATORIES = (*BASKETS, "referentiel")
THEMES = (
    "commerce",
    "sante",
    "environnement",
    "energie",
    "foncier",
    "economie",
    "emploi",
    "mobilite",
    "habitat",
    "transitions",
    "friches",
    "dechets",
    "projet-territoire",
    "renouvellement-urbain",
    "alimentation",
    "politique-ville",
    "tourisme",
    "social",
    "artificialisation",
    "referentiel",
)
KINDS = (
    "oapif",
    "wfs",
    "gpkg",
    "geojson",
    "csv",
    "fichier",
    "cog",
    "postgres",
    "esrif",
    "wms",
    "wmts",
    "esrim",
    "vectortile",
)
EPCI = ("CABBALR", "CAHC", "CALL", "CC7V", "TernoisCom")
