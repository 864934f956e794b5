"""The checks alone, on a folder and on tables of values."""

from __future__ import annotations

import shutil

from aula_toolbox.processing.obs.obscheck import ObsCheck
from tests.support.layers import memory_layer
from tests.support.runs import refused, run

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
