"""The search for sites on a small territory, and what must be refused."""

from __future__ import annotations

from html import unescape

import pytest

from aula_toolbox.core.typo import compose
from aula_toolbox.processing.erc.erccandidates import ErcCandidates
from tests.processing.erc.cases import box, cover, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

NEEDS = (
    "variante:string&cle_besoin:string&famille:string&classe_valeur:string&code:string"
    "&ue_requises:double&ha_requis:double&irremplacable:integer"
)
MEADOW = ("", "prairie|moyenne", "prairie", "moyenne", "CS6.1.1", 7.36, 0.8, 0)
WET = ("", "zone_humide|forte|CS6.1.2", "zone_humide", "forte", "CS6.1.2", 3.0, 0.4, 0)


def needs(*rows):
    return memory_layer("None", [(None, *row) for row in rows or (MEADOW, WET)], NEEDS, name="besoins")


def sites(*rows):
    return memory_layer("Polygon", rows, "ref:string&foncier:string&cout:double", name="sites")


@pytest.fixture
def place(qgis_app):
    """Arable land around, a wood to the east, a town to the north."""
    land = cover(
        (box(-3000, -3000, 6000, 6000), "CS6.3.0", None),
        (box(3000, -3000, 1000, 6000), "CS4.1.2", None),
        (box(-3000, 3000, 7000, 500), "CS5.2.0", None),
    )
    candidates = sites(
        (box(0, 0, 100, 300), "A", "public", 30000.0),
        (box(2600, 0, 200, 200), "B", "prive_unique", 50000.0),
        (box(0, 500, 50, 50), "C", None, None),
        (box(0, 3100, 200, 200), "D", "public", None),
        (box(3200, 0, 200, 200), "E", "public", None),
        (box(500, 500, 200, 200), "F", "mystere", None),
        (box(-2000, 0, 200, 200), "G", "public", None),
    )
    return {
        "INPUT": candidates,
        "ID_FIELD": "ref",
        "LANDCOVER": land,
        "NEEDS": needs(),
        "FOOTPRINT": memory_layer("Polygon", [(box(-300, 0, 200, 100),)], name="emprise"),
        "OWNERSHIP_FIELD": "foncier",
        "COST_FIELD": "cout",
        "NOMENCLATURE": "OCS2D",
    }


def by_id(ran, name="OUTPUT"):
    return {row["id_site"]: row for row in table(ran, name)}


def test_every_site_has_a_rank_or_a_reason(place, tmp_path):
    report = tmp_path / "report.html"
    zones = {
        "EXCLUSIONS": [
            memory_layer("Polygon", [(box(-2000, 0, 20, 200),)], name="Zones U et AU"),
            memory_layer("Polygon", [(box(500, 500, 20, 200),)], name="geomce_2020"),
        ],
        "PRIORITY_ZONES": memory_layer("Polygon", [(box(-50, -50, 300, 500),)]),
        "CORRIDORS": memory_layer("Polygon", [(box(2500, -100, 400, 1000),)]),
        "WETLAND_ZONES": memory_layer("Polygon", [(box(0, 0, 100, 100),)]),
    }
    ran = run(ErcCandidates, **place, **zones, OUTPUT="memory:", OPTIONS="memory:", REPORT=str(report))
    got = by_id(ran)
    assert {key: row["motif"] for key, row in got.items()} == {
        "A": "",
        "B": "",
        "C": "SURFACE",
        "D": "SANS_GAIN;COUVERT_INCONNU",
        "E": "SANS_GAIN",
        "F": "COMPENSATION_EXISTANTE",
        "G": "EXCLUSION",
    }
    a, b = got["A"], got["B"]
    # both are eligible; the corridor and the wood beside it put B before A
    assert (a["rang"], b["rang"]) == (2, 1)
    assert b["score"] > a["score"]
    parts = ("c_gain", "c_connex", "c_proxim", "c_foncier", "c_enjeux")
    assert sum(a[part] for part in parts) == pytest.approx(a["score"], abs=0.03)
    assert a["zpr"] == 1
    assert a["palier"] == 2
    assert a["distance_m"] == 100
    # 3 ha of arable land in a priority zone, tier 2: the net gain of the reference candidate
    assert a["ue_nettes"] == pytest.approx(16.196, abs=1e-3)
    assert a["cout_ue_eur"] == pytest.approx(30000 / 16.196, abs=1)
    # the wood begins 200 m east of the site: a strip and a circular segment of the ring
    assert b["lci500"] == pytest.approx(0.2178, abs=0.002)
    options = table(ran, "OPTIONS")
    wet = [row for row in options if row["id_site"] == "A" and row["famille"] == "zone_humide"]
    assert [(row["bloc"], row["ha"]) for row in wet] == [("zh", 1.0)]
    page = unescape(report.read_text())
    assert "un ordre de grandeur pour comparer, pas une méthode réglementaire" in page
    assert compose(a["explication"]) in page
    assert "CS5.2.0" in page
    assert "mystere" in ran.ear.text


def test_without_options_the_choices_are_said(place):
    ran = run(ErcCandidates, **place, STABILITY_RUNS=0, OUTPUT="memory:")
    a = by_id(ran)["A"]
    assert a["manquants"] == "enjeux"
    assert a["completude_pct"] == 85
    assert a["rang_p5"] is None or a["rang_p5"].isNull()
    assert "never created" in ran.ear.text
    assert "estimates" in ran.ear.text


def test_functional_units_decide_the_tier(place):
    units = memory_layer(
        "Polygon",
        [(box(-4000, -4000, 5000, 9000),), (box(1000, -4000, 1500, 9000),), (box(2500, -4000, 2000, 9000),)],
        name="sage",
    )
    got = by_id(run(ErcCandidates, **place, FUNCTIONAL_UNITS=units, OUTPUT="memory:"))
    assert {key: row["palier"] for key, row in got.items()} == {"A": 2, "B": 4, "C": 2, "D": 2, "E": 4, "F": 2, "G": 2}
    assert got["B"]["coef_proximite"] == 0.5


def test_wrong_inputs(place):
    two = needs(MEADOW, ("B", *MEADOW[1:]))
    refused(ErcCandidates, "E_VARIANTS", **{**place, "NEEDS": two}, OUTPUT="memory:")
    twice = sites((box(0, 0, 100, 100), "A", None, None), (box(0, 0, 100, 100), "A", None, -5.0))
    refused(ErcCandidates, "E_DOUBLE", "A", **{**place, "INPUT": twice}, OUTPUT="memory:")
    negative = sites((box(0, 0, 100, 100), "A", None, -5.0))
    refused(ErcCandidates, "E_COST", **{**place, "INPUT": negative}, OUTPUT="memory:")
    bare = memory_layer("None", [(None, "x")], "cle_besoin:string", name="besoins")
    refused(ErcCandidates, "E_FIELD", "ue_requises", **{**place, "NEEDS": bare}, MIN_COMPLETENESS=120, OUTPUT="memory:")


def test_a_cancelled_run_writes_nothing(place, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcCandidates, Ear(cancel_at=45), **place, OUTPUT=str(tmp_path / "sites.gpkg"))
    assert not list(tmp_path.iterdir())
