"""The checks alone, on a folder and on tables of values."""

from __future__ import annotations

import json
import shutil

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from aula_toolbox.processing.obs.obscheck import ObsCheck
from tests.support.layers import memory_layer
from tests.support.runs import refused, run

CENSUS = "rp2021_logement_communes.csv"
FIELDS = (
    "indicateur:string&maille:string&code:string&nom:string&millesime:string&valeur:double&etat:string"
    "&denominateur:double&source:string"
)


def table(shift=0.0, jump=None):
    rows = [
        (
            None,
            "vacance_rp",
            "COM",
            f"62{rank:03d}",
            f"V{rank}",
            "2021",
            5 + 0.1 * rank + shift,
            "observe",
            1000.0,
            "INSEE",
        )
        for rank in range(20)
    ]
    if jump is not None:
        rows[jump] = (*rows[jump][:6], rows[jump][6] * 10, *rows[jump][7:])
    return memory_layer("None", rows, FIELDS)


def test_a_folder_is_checked(qgis_app, shared_data, tmp_path):
    source = shared_data / "observatories" / "rp2021_logement_communes.csv"
    shutil.copy(source, tmp_path / "base-cc-logement-2021.csv")
    ran = run(ObsCheck, FOLDER=str(tmp_path), OUTPUT="memory:")
    assert (ran.layer().featureCount(), ran["OUTPUT_BLOCKING"]) == (0, 0)
    text = source.read_text(encoding="utf-8").replace("62119;14233;", "62119;142330;")
    (tmp_path / "base-cc-logement-2021.csv").write_text(text, encoding="utf-8")
    ran = run(ObsCheck, FOLDER=str(tmp_path), OUTPUT="memory:")
    assert {one["controle"] for one in ran.layer().getFeatures()} == {"O07", "O20"}
    assert ran["OUTPUT_BLOCKING"] == 2


def test_values_are_checked_against_earlier_ones(qgis_app):
    ran = run(ObsCheck, INPUT=table(jump=3), PREVIOUS=table(), OUTPUT="memory:")
    rows = list(ran.layer().getFeatures())
    assert [(one["controle"], one["code"], one["niveau"]) for one in rows] == [("O13", "62003", "a_valider")]
    assert ran["OUTPUT_SUSPECTS"] == 1
    assert run(ObsCheck, INPUT=table(), OUTPUT="memory:").layer().featureCount() == 0


def test_another_table_and_nothing_are_refused(qgis_app, tmp_path):
    other = memory_layer("None", [(None, "x")], "nom:string")
    refused(ObsCheck, "indicateur", "E_FIELD", INPUT=other, OUTPUT="memory:")
    assert refused(ObsCheck, OUTPUT="memory:")
    refused(ObsCheck, "E_FOLDER", FOLDER=str(tmp_path / "nowhere"), OUTPUT="memory:")


SCHEMA = {
    "fields": [
        {"name": "insee", "type": "string", "constraints": {"required": True, "pattern": "[0-9]{5}"}},
        {"name": "locaux", "type": "integer", "constraints": {"minimum": 0}},
        {"name": "part", "type": "number", "constraints": {"maximum": 100}},
        {"name": "etat", "type": "string", "constraints": {"enum": ["vacant", "occupe"]}},
        {"name": "releve_le", "type": "date"},
    ],
    "primaryKey": "insee",
    "missingValues": ["", "nc"],
}
COLUMNS = "insee:string&locaux:string&part:string&etat:string&releve_le:string"
RIGHT = [
    (None, "62119", "12", "7,5", "vacant", "2026-07-31"),
    (None, "62498", "nc", "100", "occupe", "nc"),
    (None, "62041", "3", "0", "occupe", "2026-01-02"),
]


@pytest.fixture
def schema(tmp_path):
    path = tmp_path / "schema.json"
    path.write_text(json.dumps(SCHEMA), encoding="utf-8")
    return str(path)


def found(ran):
    return sorted((one["controle"], one["objet"].rpartition(", ")[2]) for one in ran.layer().getFeatures())


def test_a_table_of_the_agency_is_held_against_its_schema(qgis_app, schema, tmp_path):
    given = {"SCHEMA": schema, "OUTPUT": "memory:"}
    right = memory_layer("None", RIGHT, COLUMNS)
    assert run(ObsCheck, INPUT=right, PREVIOUS=right, **given).layer().featureCount() == 0
    wrong = memory_layer(
        "None",
        [
            (None, "62119", "douze", "7,5", "vacant", "2026-07-31"),
            (None, "62119", "1", "101", "peut-être", "31/07/2026"),
            (None, "6211", "-1", "0", "vacant", ""),
            (None, "", "1", "0", "vacant", ""),
        ],
        COLUMNS,
    )
    ran = run(ObsCheck, INPUT=wrong, PREVIOUS=right, **given)
    name = wrong.name()
    assert found(ran) == sorted(
        [
            ("O04", "locaux"),
            ("O04", "releve_le"),
            ("O08", "part"),
            ("O08", "etat"),
            ("O08", "locaux"),
            ("O03", "insee"),
            ("O03", "insee"),
            ("O21", "insee"),
            ("O21", "insee"),
            ("O18", name),
        ]
    )
    assert any("douze" in one["message"] for one in ran.layer().getFeatures())
    # a column that nobody announced, and one that is gone
    other = memory_layer("None", [(None, "62119", "x")], "insee:string&plus:string")
    assert {check for check, _ in found(run(ObsCheck, INPUT=other, **given))} == {"O02", "O11"}
    for text in ("{", '{"fields": []}', '{"fields": [{"name": "a", "type": "couleur"}]}', "[1]"):
        (tmp_path / "s.json").write_text(text, encoding="utf-8")
        assert refused(ObsCheck, INPUT=right, SCHEMA=str(tmp_path / "s.json"), OUTPUT="memory:")


def test_a_producers_file_is_a_schema_too(qgis_app, shared_data):
    """The years of the columns are those of the table; an extract lacks columns, and they are named."""
    lovac, census = (f"{shared_data / 'observatories' / name}" for name in ("lovac2025_communes.csv", CENSUS))
    assert run(ObsCheck, INPUT=lovac, SCHEMA="lovac", OUTPUT="memory:").layer().featureCount() == 0
    ran = run(ObsCheck, INPUT=census, SCHEMA="insee_cc_logement", OUTPUT="memory:")
    (told,) = ran.layer().getFeatures()
    assert (told["controle"], told["message"].rpartition(": ")[2]) == (
        "O02",
        "PAA_RP_PROP, PAA_RP_LOCHLMV, PAA_RP_VOIT1P",
    )


def test_a_project_is_checked(qgis_app, tmp_path):
    project = QgsProject()
    project.setTitle("Essai")
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:2154&field=a:string", "points", "memory"))
    assert project.write(str(tmp_path / "essai.qgs"))
    project.clear()
    ran = run(ObsCheck, PROJECT=str(tmp_path / "essai.qgs"), OUTPUT="memory:")
    assert {"missing_primary_key", "ogc_validity", "label_without_vintage"} <= {check for check, _ in found(ran)}
    assert ran["OUTPUT_BLOCKING"] == 1
    refused(ObsCheck, "E_PROJECT", PROJECT=str(tmp_path / "nowhere.qgs"), OUTPUT="memory:")


def test_own_levels_of_the_checks(qgis_app, tmp_path):
    own = tmp_path / "regles.csv"
    own.write_text("id;niveau;seuil\nO13;bloquant;4\n", encoding="utf-8")
    ran = run(ObsCheck, INPUT=table(jump=3), PREVIOUS=table(), RULES=str(own), OUTPUT="memory:")
    assert (ran["OUTPUT_BLOCKING"], ran["OUTPUT_SUSPECTS"]) == (1, 0)
    own.write_text("id;niveau;seuil\nO99;bloquant;4\n", encoding="utf-8")
    refused(ObsCheck, "E_CHECK", INPUT=table(), RULES=str(own), OUTPUT="memory:")
