"""The JSON Schema of the file of an observatory (draft 2020-12), for editors that complete and underline.

See docs/design/obs.md#versions. The toolbox itself judges a file with `observatory.faults`, which also knows what a
schema cannot say: ids that exist, algorithms that are allowed.
"""

from __future__ import annotations

from .objects import JsonObject
from .observatory import FORMAT
from .outputs import POSTGIS, TARGETS
from .words import DATA_PATHS, LEVELS, LIZMAP, PERIMETERS, RECORDS, REFERENCES, TYPOLOGIES, YEARS

ADDRESS = "https://json-schema.org/draft/2020-12/schema"
_TEXT: JsonObject = {"type": "string"}
_RELATIVE: JsonObject = {"type": "string", "minLength": 1, "not": {"pattern": r"(^|[/\\])\.\.([/\\]|$)"}}


def schema() -> JsonObject:
    """The schema.

    >>> schema()["properties"]["format"]["const"]
    'observatoire/1'
    """
    return {
        "$schema": ADDRESS,
        "title": "AULA Toolbox, observatoire",
        "type": "object",
        "required": ["format", "id", "titre", "fichiers", "indicateurs"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "id": {"type": "string", "pattern": "^[a-z][a-z0-9-]{0,40}$"},
            "titre": {"type": "string", "pattern": r"\S"},
            "perimetre": {"enum": list(PERIMETERS)},
            "cog": {"enum": [int(year) for year in YEARS]},
            "mailles": {"type": "array", "items": {"enum": list(LEVELS)}},
            "fichiers": {"type": "array", "minItems": 1, "items": _files()},
            "etapes": {"type": "array", "items": _step()},
            "indicateurs": {"type": "array", "minItems": 1, "items": _TEXT},
            "comparer": {"type": "array", "items": {"enum": list(REFERENCES)}},
            "typologie": {"enum": list(TYPOLOGIES)},
            "controles": {"type": "object", "propertyNames": {"pattern": r"^O\d\d$"}},
            "sorties": {"type": "array", "items": _output()},
            "calendrier": {
                "type": "object",
                "additionalProperties": {"pattern": "^(0?[1-9]|1[0-2])$", **_TEXT},
            },
            "perimetres": {
                "type": "object",
                "required": ["couche", "champ"],
                "properties": {
                    "couche": {**_RELATIVE, "pattern": r"\S"},
                    "champ": {"type": "string", "pattern": r"\S"},
                },
                "additionalProperties": False,
            },
            "estimer": {"type": "boolean"},
            "contact": _TEXT,
            "licence": _TEXT,
        },
    }


def _files() -> JsonObject:
    """A folder of producers' files, or a record of the Catalogue."""
    folder = {"type": "object", "required": ["dossier"], "properties": {"dossier": _RELATIVE, "id": _TEXT}}
    record = {
        "type": "object",
        "required": ["fiche"],
        "properties": {"fiche": {"type": "string", "minLength": 1}, "ressource": _TEXT},
        "additionalProperties": False,
    }
    return {"anyOf": [{**folder, "additionalProperties": False}, record]}


def _step() -> JsonObject:
    return {
        "type": "object",
        "required": ["nom", "algorithme", "parametres"],
        "properties": {
            "nom": {"type": "string", "pattern": "^[a-z0-9_]+$"},
            "algorithme": {"type": "string", "pattern": "^(aula|native|gdal):[a-z0-9_]+$"},
            "parametres": {"type": "object"},
        },
    }


def _output() -> JsonObject:
    records = {"type": "array", "items": {"enum": list(RECORDS)}}
    return {
        "type": "object",
        "required": ["cible"],
        "additionalProperties": False,
        "properties": {
            "cible": {"enum": list(TARGETS)},
            "lizmap": {"enum": list(LIZMAP)},
            "connexion": _TEXT,
            "schema": {"type": "string", "pattern": "^[a-z_][a-z0-9_]{0,62}$"},
            "roles": _TEXT,
            "dossier": _RELATIVE,
            "adresse": {"type": "string", "pattern": "^https://"},
            "metadonnees": records,
            "sources": {"enum": list(DATA_PATHS)},
        },
        "if": {"properties": {"cible": {"const": POSTGIS}}},
        "then": {"required": ["connexion"]},
    }
