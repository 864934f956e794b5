"""The ERC sequence of a footprint: the reference case as polygons, and what must be refused."""

from __future__ import annotations

import csv
import json
from html import unescape

import pytest

from aula_toolbox.processing.erc.ercsequence import ErcSequence
from tests.processing.erc.cases import box, cover, footprint, table
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run


@pytest.fixture
def golden(qgis_app):
    """Meadow 1.2 ha and wet meadow 0.3 ha in a strong stake, arable land 0.5 ha; 0.3 avoided, 0.4 kept."""
    land = cover(
        (box(-50, 0, 170, 100), "CS6.1.1 Prairies", None),
        (box(120, 0, 30, 100), "CS6.1.2", None),
        (box(150, 0, 90, 100), "CS6.3.0", None),
    )
    return {
        "INPUT": footprint(),
        "LANDCOVER": land,
        "AVOIDED": memory_layer("Polygon", [(box(120, -10, 30, 120), None)], "code_thema:string"),
        "REDUCED": memory_layer("Polygon", [(box(0, 0, 40, 100), None)], "code_thema:string"),
        "STAKES_STRONG": [memory_layer("Polygon", [(box(-20, -20, 170, 200),)], name="ZNIEFF 1")],
    }


def test_golden_sequence(golden, shared_reference, tmp_path):
    expected = json.loads((shared_reference / "erc" / "erc_golden.json").read_text())["expected"]
    report = tmp_path / "report.html"
    ran = run(
        ErcSequence,
        **golden,
        OUTPUT="memory:",
        NEEDS="memory:",
        SUMMARY="memory:",
        GEOMCE="memory:",
        COMMUNES=memory_layer(
            "Polygon",
            [
                (box(-50, -50, 185, 300), "62002"),
                (box(-50, -300, 400, 250), "62001"),
                (box(135, -50, 90, 300), "62003"),
            ],
            "INSEE:string",
        ),
        REPORT=str(report),
    )
    (row,) = table(ran, "SUMMARY")
    assert row["ue_initiales"] == pytest.approx(expected["initial"], abs=1e-3)
    assert row["ue_evitees"] == pytest.approx(expected["avoided"], abs=1e-3)
    assert row["ue_reduites"] == pytest.approx(expected["reduced"], abs=1e-3)
    assert row["ue_residuelles"] == pytest.approx(expected["residual_total"], abs=1e-3)
    assert row["taux_evitement_pct"] == pytest.approx(25.59, abs=0.06)
    assert row["alertes"] == "ENJEU_FORT_RESIDUEL"
    needs = {need["famille"]: need["ue_requises"] for need in table(ran, "NEEDS")}
    assert needs == {family: pytest.approx(value, abs=1e-3) for family, value in expected["residual"].items()}
    pieces = table(ran, "OUTPUT")
    assert sum(piece["ha"] for piece in pieces) == pytest.approx(2.0, abs=1e-4)
    assert {piece["enjeux"] for piece in pieces} == {"ZNIEFF 1", ""}
    with (shared_reference / "erc" / "geomce_gabarit_champs.csv").open(encoding="utf-8-sig", newline="") as stream:
        template = [line["champ"] for line in csv.DictReader(stream)]
    assert ran.layer("GEOMCE").fields().names() == template
    assert attributes(ran.layer("GEOMCE"), "categorie") == ["E2-2-e", "R1-2-a"]
    assert attributes(ran.layer("GEOMCE"), "cible") == ["Habitats naturels"] * 2
    assert attributes(ran.layer("GEOMCE"), "communes") == ["62002|62003", "62002"]
    page = unescape(report.read_text())
    assert "un ordre de grandeur pour comparer, pas une méthode réglementaire" in page
    assert "Ce qu’un écologue doit valider" in page
    for word in ("dette officielle", "équivalence démontrée"):
        assert word not in page


def test_variants_gaps_states_cost_and_belt(golden):
    rows = [(box(0, 0, 100, 100), "A", 10.0), (box(150, 0, 300, 100), "B", None)]
    land = cover(
        (box(0, 0, 400, 100), "CS6.3.0", None),
        (box(0, 0, 100, 100), "CS5.2.0", None),
        (box(100, 0, 40, 100), "CS6.1.1", "bon"),
    )
    enaf = memory_layer("Polygon", [(box(0, 0, 50, 100),)])
    ran = run(
        ErcSequence,
        INPUT=footprint(*rows),
        LANDCOVER=land,
        STATE_FIELD="etat",
        VARIANT_FIELD="variante",
        COST_FIELD="cout",
        ENAF=enaf,
        INDIRECT_BUFFER_M=50,
        INDIRECT_LOSS_PCT=10,
        OUTPUT="memory:",
        SUMMARY="memory:",
    )
    a, b = table(ran, "SUMMARY")
    assert (a["variante"], a["cout_eur"], a["enaf_ha"]) == ("A", 10, 0.5)
    assert b["cout_eur"] is None or b["cout_eur"].isNull()
    assert b["ha_sans_valeur"] == pytest.approx(0.5)
    assert "OCCUPATION_PARTIELLE" in b["alertes"]
    assert b["manquants"] == "sans_couverture"
    assert a["ue_indirectes"] > 0
    # arable land overlaps the vineyard: the code with a value is kept
    assert "overlaps" in ran.ear.text
    assert a["ha_sans_valeur"] == 0
    states = {piece["statut"] for piece in table(ran, "OUTPUT")}
    assert states == {"residuel", "indirect"}


def test_wrong_inputs(golden):
    ocsge = memory_layer(
        "Polygon", [(box(0, 0, 200, 100), "CS2.1.1.1", None)], "code_cs:string&etat:string", name="ocsge"
    )
    refused(ErcSequence, "E_VALUES", "CS2.2.1", **{**golden, "LANDCOVER": ocsge}, OUTPUT="memory:")
    far = cover((box(9000, 0, 10, 10), "CS6.1.1", None))
    refused(ErcSequence, "E_APART", **{**golden, "LANDCOVER": far}, OUTPUT="memory:")
    no_code = memory_layer("Polygon", [(box(0, 0, 200, 100), "x")], "couvert:string", name="sans_code")
    refused(ErcSequence, "E_FIELD", "couvert", **{**golden, "LANDCOVER": no_code}, OUTPUT="memory:")
    words = cover((box(0, 0, 200, 100), "CS6.1.1", "superbe"))
    refused(ErcSequence, "E_WORD", "superbe", **{**golden, "LANDCOVER": words}, STATE_FIELD="etat", OUTPUT="memory:")
    thema = memory_layer("Polygon", [(box(0, 0, 40, 100), "Z9")], "code_thema:string")
    refused(ErcSequence, "E_THEMA", "Z9", **{**golden, "REDUCED": thema}, OUTPUT="memory:")
    refused(
        ErcSequence,
        "E_RANGE",
        "NET_GAIN_PCT",
        "INDIRECT_LOSS_PCT",
        **golden,
        NET_GAIN_PCT=101,
        INDIRECT_LOSS_PCT=-1,
        OUTPUT="memory:",
    )


def test_a_cancelled_run_writes_nothing(golden, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcSequence, Ear(cancel_at=20), **golden, OUTPUT=str(tmp_path / "pieces.gpkg"))
    assert not list(tmp_path.iterdir())
