"""The habitat graph: a road between two woods, variants and candidate sites, what must be refused."""

from __future__ import annotations

from html import unescape

import pytest

from aula_toolbox.processing.erc.ercgraph import ErcGraph
from aula_toolbox.processing.erc.runs import ercgraph, ercgraph_habitat
from tests.processing.erc.cases import X, Y, box, cover, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

ROAD = f"LINESTRING({X + 200} {Y - 5000},{X + 200} {Y + 5000})"


def patches(*rows):
    rows = rows or [(box(0, 0, 100, 100), 1.0), (box(300, 0, 100, 100), 1.0), (box(600, 0, 100, 100), 1.0)]
    return memory_layer("Polygon", rows, "note:double", name="bois")


@pytest.fixture
def given(qgis_app):
    """Three woods of 1 ha in a row, 200 m of meadow between them."""
    meadow = cover((box(-3000, -3000, 7000, 6000), "CS6.1.1", "bon"))
    return {
        "INPUT": patches(),
        "LANDCOVER": meadow,
        "CELL_M": 20,
        "MAX_COST": 2000,
        "OUTPUT": "memory:",
        "PATCHES": "memory:",
        "SUMMARY": "memory:",
    }


def test_woods_in_a_row(given):
    ran = run(ErcGraph, **given)
    links = table(ran, "OUTPUT")
    assert [(row["tache1"], row["tache2"]) for row in links] == [(1, 2), (2, 3)]
    # from middle to middle: 10 cells of meadow at 5 between two of wood at 1
    assert [row["cout"] for row in links] == pytest.approx([20 * (9 * 5 + 2 * 3)] * 2)
    assert [row["longueur_m"] for row in links] == pytest.approx([220, 220])
    rows = table(ran, "PATCHES")
    assert [row["liens"] for row in rows] == [1, 2, 1]
    assert rows[1]["d_pct"] > rows[0]["d_pct"]
    (before,) = table(ran, "SUMMARY")
    near = 0.05 ** (1020 / 2000)
    assert before["ec"] == pytest.approx((3 + 4 * near + 2 * near**2) ** 0.5, abs=1e-3)
    assert before["explication"] == "Taches : 3, liens : 2, connectivité équivalente : 1,99."


def test_a_road_cuts_and_quality_weighs(given):
    road = memory_layer("LineString", [(ROAD,)], name="route")
    poor = patches((box(0, 0, 100, 100), 0.5), (box(300, 0, 100, 100), None), (box(600, 0, 100, 100), 2.0))
    ran = run(ErcGraph, **{**given, "INPUT": poor}, BARRIERS=road, QUALITY_FIELD="note")
    assert [(row["tache1"], row["tache2"]) for row in table(ran, "OUTPUT")] == [(2, 3)]
    assert [row["poids"] for row in table(ran, "PATCHES")] == pytest.approx([0.5, 1, 2])


def test_variants_and_candidates(given, tmp_path):
    report = tmp_path / "report.html"
    project = memory_layer(
        "Polygon",
        [(box(600, 0, 100, 100), "A"), (box(300, 0, 50, 100), "B"), (box(-2000, 2000, 10, 10), "C")],
        "variante:string",
        name="projet",
    )
    site = memory_layer("Polygon", [(box(900, 0, 100, 100), "S1")], "id:string", name="sites")
    asked = {"PROJECT": project, "VARIANT_FIELD": "variante", "CANDIDATES": site, "ID_FIELD": "id"}
    ran = run(ErcGraph, **given, **asked, REPORT=str(report))
    rows = {row["scenario"]: row for row in table(ran, "SUMMARY")}
    assert [row["etat"] for row in table(ran, "SUMMARY")] == ["avant", "apres", "apres", "apres", "avec"]
    assert rows["A"]["taches"] == 2
    assert rows["A"]["surf_ha"] == pytest.approx(2)
    assert rows["B"]["surf_ha"] == pytest.approx(2.5)
    assert rows["A"]["ecart_pct"] < rows["B"]["ecart_pct"] < 0
    assert rows["C"]["ecart_pct"] == pytest.approx(0, abs=1e-9)
    assert rows["S1"]["ecart_pct"] > 0
    assert [row["touche_pct"] for row in table(ran, "PATCHES")] == pytest.approx([0, 50, 100])
    html = unescape(report.read_text(encoding="utf-8"))
    assert "après la variante A" in html
    assert html.index("après la variante A") < html.index("après la variante B") < html.index("avec le site S1")
    assert rows["A"]["explication"].startswith("Après A, taches : 2, liens : 1")


def test_polygons_that_touch_or_overlap_are_one_patch(given):
    woods = patches((box(0, 0, 100, 100), 2.0), (box(50, 0, 100, 100), 1.0), (box(600, 0, 10, 10), 1.0))
    ran = run(ErcGraph, **{**given, "INPUT": woods}, QUALITY_FIELD="note")
    rows = table(ran, "PATCHES")
    assert [row["poids"] for row in rows] == pytest.approx([2.5, 0.01])
    assert len(table(ran, "OUTPUT")) == 0


def test_many_patches_have_no_delta(given, monkeypatch):
    monkeypatch.setattr(ercgraph, "MOST_PATCHES", 2)
    ran = run(ErcGraph, **given)
    assert "left empty beyond 2" in ran.ear.text
    assert [row["d_pct"] for row in table(ran, "PATCHES")] == [None] * 3


def test_what_must_be_refused(given, monkeypatch):
    bare = memory_layer("Polygon", [("POLYGON EMPTY", 1.0)], "note:double", name="bois")
    refused(ErcGraph, "E_EMPTY", **{**given, "INPUT": bare})
    refused(
        ErcGraph, "E_EMPTY", "projet", **given, PROJECT=memory_layer("Polygon", [("POLYGON EMPTY",)], name="projet")
    )
    monkeypatch.setattr(ercgraph_habitat, "MOST_CELLS", 100)
    refused(ErcGraph, "E_SIZE", "CELL_M", **given)


def test_a_cancelled_run_writes_nothing(given, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcGraph, Ear(cancel_at=60), **{**given, "OUTPUT": str(tmp_path / "links.gpkg")})
    assert not list(tmp_path.iterdir())
