"""The file of an observatory: every fault at once, with its place; places of steps filled."""

from __future__ import annotations

import json

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.observatory import faults, filled_parameters, read_observatory, template
from aula_toolbox.core.observatories import BASKETS
from aula_toolbox.core.pnc.registry import observatories


def content(**more):
    return {**json.loads(template("habitat", "Habitat")), **more}


def test_a_template_of_each_observatory_is_right(tables, tmp_path):
    titles = {one.id: one.title for one in observatories()}
    assert set(BASKETS) <= set(titles)
    for name in BASKETS:
        path = tmp_path / f"{name}.json"
        path.write_text(template(name, titles[name]), encoding="utf-8")
        read = read_observatory(path, tables.indicators)
        assert (read.id, read.title) == (name, titles[name])


FAULTS = [
    ({"format": "x"}, "$.format"),
    ({"id": "Habitat !"}, "$.id"),
    ({"titre": " "}, "$.titre"),
    ({"cog": 1999}, "$.cog"),
    ({"typologie": "x"}, "$.typologie"),
    ({"mailles": ["COM", "PAYS"]}, "$.mailles[1]"),
    ({"comparer": ["X"]}, "$.comparer[0]"),
    ({"indicateurs": []}, "$.indicateurs"),
    ({"indicateurs": ["vacanse"]}, "$.indicateurs[0]"),
    ({"fichiers": []}, "$.fichiers"),
    ({"fichiers": [{"dossier": "../x"}]}, "$.fichiers[0].dossier"),
    ({"fichiers": [{}]}, "$.fichiers[0].dossier"),
    ({"etapes": [{"nom": "x"}]}, "$.etapes[0]"),
    ({"etapes": [{"nom": "x", "algorithme": "qgis:executesql", "parametres": {}}]}, "$.etapes[0].algorithme"),
    ({"etapes": [{"nom": "x", "algorithme": "script:a", "parametres": {}}]}, "$.etapes[0].algorithme"),
    (
        {"etapes": [{"nom": "x", "algorithme": "native:postgisexecutesql", "parametres": {}}]},
        "$.etapes[0].algorithme",
    ),
    (
        {"etapes": [{"nom": "x", "algorithme": "aula:frichecheck", "parametres": {"INPUT": "{maison}"}}]},
        "$.etapes[0].parametres.INPUT",
    ),
    ({"sorties": [{"cible": "lune"}]}, "$.sorties[0].cible"),
    ({"sorties": [{"cible": "postgis"}]}, "$.sorties[0].connexion"),
    ({"sorties": [{"cible": "projet", "lizmap": "2"}]}, "$.sorties[0].lizmap"),
    ({"sorties": [{"cible": "csv", "mot_de_passe": "x"}]}, "$.sorties[0].mot_de_passe"),
    ({"sorties": [{"cible": "csv", "metadonnees": ["x"]}]}, "$.sorties[0].metadonnees[0]"),
    ({"sorties": [{"cible": "csv", "dossier": "../x"}]}, "$.sorties[0].dossier"),
    ({"fichiers": [{"dossier": "x"}, {"fiche": ""}]}, "$.fichiers[1].fiche"),
    (
        {"etapes": [{"nom": "x", "algorithme": "aula:frichecheck", "parametres": {"INPUT": "{fiche:pnc:a}"}}]},
        "$.etapes[0].parametres.INPUT",
    ),
    ({"calendrier": {"lune": "07"}}, "$.calendrier.lune"),
    ({"calendrier": {"lovac": "13"}}, "$.calendrier.lovac"),
    ({"sortie": []}, "$.sortie"),
    ({"perimetres": "ort.gpkg"}, "$.perimetres"),
    ({"perimetres": {"couche": "../ort.gpkg", "champ": "nom"}}, "$.perimetres.couche"),
    ({"perimetres": {"couche": "ort.gpkg", "champ": " "}}, "$.perimetres.champ"),
    ({"estimer": "oui"}, "$.estimer"),
    ({"perimetre": "Artois"}, "$.perimetre"),
    ({"sorties": [{"cible": "projet", "sources": "nuage"}]}, "$.sorties[0].sources"),
]


@pytest.mark.parametrize(("more", "place"), FAULTS)
def test_a_fault_is_told_with_its_place(tables, more, place):
    told = [str(one) for one in faults(content(**more), tables.indicators)]
    assert len(told) == 1
    assert told[0].startswith(f"{place}:")


def test_all_faults_are_told_together(tables, tmp_path):
    path = tmp_path / "x.json"
    path.write_text(json.dumps(content(id="X", cog=1)), encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        read_observatory(path, tables.indicators)
    assert len(caught.value.problems) == 2
    for text in ("{", "[]"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(AulaError):
            read_observatory(path, tables.indicators)
    with pytest.raises(AulaError, match="does not exist"):
        read_observatory(tmp_path / "nowhere.json", tables.indicators)


def test_places_of_steps():
    given = {"A": "{version}/a.gpkg", "B": "{etape:un.OUTPUT}", "C": 3, "D": "{entree:lovac}"}
    filled = filled_parameters(given, "/v", {"lovac": "/l.csv"}, {"un.OUTPUT": "/u.gpkg"})
    assert filled == {"A": "/v/a.gpkg", "B": "/u.gpkg", "C": 3, "D": "/l.csv"}
    with pytest.raises(AulaError, match="deux"):
        filled_parameters({"B": "{etape:deux.OUTPUT}"}, "/v", {}, {})


def test_the_shipped_templates_are_those_of_the_programme():
    from scripts.observatories import FOLDER, files

    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()} == files()
    assert len(files()) == 31


def test_the_schema_says_what_the_toolbox_says(tables):
    """Every template passes; every fault that a schema can tell is one for both."""
    from jsonschema import Draft202012Validator

    from scripts.observatories import SCHEMA, files, schema_text

    assert SCHEMA.read_text(encoding="utf-8") == schema_text()
    checker = Draft202012Validator(json.loads(schema_text()))
    Draft202012Validator.check_schema(checker.schema)
    for text in files().values():
        checker.validate(json.loads(text))
    unknown = {"$.indicateurs[0]", "$.calendrier.lune", "$.etapes[0].parametres.INPUT"}
    judged = 0
    for more, place in FAULTS:
        is_wrong = not checker.is_valid(content(**more))
        known_by_tables = place in unknown or "postgisexecutesql" in str(more)
        assert is_wrong != known_by_tables, more
        judged += is_wrong
    assert judged > 20
