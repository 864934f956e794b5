"""Variants of a project ranked."""

from __future__ import annotations

import pytest

from aula_toolbox.core.report_style import printed
from aula_toolbox.processing.erc.ercvariants import ErcVariants
from tests.processing.erc.cases import table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

SUMMARY = "variante:string&ha_enjeu_fort_residuel:double&ue_residuelles:double&enaf_ha:double&cout_eur:double"


def test_variants(qgis_app, tmp_path):
    rows = [(None, "A", 1.1, 5.0, 2.0, None), (None, "B", 0.2, 9.0, 2.0, 20.0)]
    report = tmp_path / "report.html"
    ran = run(ErcVariants, INPUT=memory_layer("None", rows, SUMMARY), OUTPUT="memory:", REPORT=str(report))
    first, second = table(ran, "OUTPUT")
    assert (first["variante"], first["rang"], second["rang"]) == ("B", 1, 2)
    assert "La variante B touche moins" in first["explication"]
    assert "cout" in ran.ear.text
    assert printed(first["explication"], "fr", quote=False) in report.read_text(encoding="utf-8")
    short = memory_layer("None", rows[:1], SUMMARY.replace("enaf_ha", "enaf"))
    refused(ErcVariants, "E_FIELD", "enaf_ha", INPUT=short, OUTPUT="memory:")


def test_a_cancelled_run_writes_nothing(qgis_app, tmp_path):
    table_of_one = memory_layer("None", [(None, "A", 1.1, 5.0, 2.0, None)], SUMMARY)
    ear = Ear()
    ear.cancel()  # the run has one step: cancelled while it computes
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcVariants, ear, INPUT=table_of_one, OUTPUT=str(tmp_path / "ranks.gpkg"))
    assert not list(tmp_path.iterdir())
