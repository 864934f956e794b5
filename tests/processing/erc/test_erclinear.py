"""Hedges and watercourses of a project: metres by hand, statuses, stakes, what must be refused."""

from __future__ import annotations

from html import unescape

import pytest

from aula_toolbox.processing.erc.erclinear import ErcLinear
from tests.processing.erc.cases import X, Y, box, footprint, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run


def line(x0, y0, x1, y1):
    return f"LINESTRING({X + x0} {Y + y0},{X + x1} {Y + y1})"


@pytest.fixture
def given(qgis_app):
    """A footprint of 200 x 100 m crossed by a hedge of 300 m and a ditch along it; a path of no kind."""
    rows = [
        (line(-50, 50, 250, 50), "Haie", "bon"),
        (line(0, 10, 100, 10), "fosse", None),
        (line(0, 90, 40, 90), "chemin", None),
        (line(0, 500, 40, 500), "haie", None),
    ]
    return {
        "INPUT": footprint(),
        "LINES": memory_layer("LineString", rows, "nature:string&etat:string", name="lineaires"),
        "TYPE_FIELD": "nature",
        "STATE_FIELD": "etat",
        "OUTPUT": "memory:",
        "SUMMARY": "memory:",
    }


def test_lines_of_the_footprint_by_status_and_stake(given, tmp_path):
    report = tmp_path / "report.html"
    ran = run(
        ErcLinear,
        **given,
        AVOIDED=memory_layer("Polygon", [(box(0, 0, 50, 100),)]),
        REDUCED=memory_layer("Polygon", [(box(0, 0, 100, 100),)]),
        STAKES_STRONG=[memory_layer("Polygon", [(box(150, 0, 100, 100),)])],
        REPORT=str(report),
    )
    rows = {row["groupe"]: row for row in table(ran, "SUMMARY")}
    hedge = rows["haie"]
    assert [hedge[name] for name in ("total_m", "evite_m", "reduit_m", "residuel_m")] == [200, 50, 50, 100]
    # residual: 50 m in no stake and 50 m in a strong one, value 2, state 3
    assert hedge["ul_residuel"] == pytest.approx(0.05 * 2 * 3 * (1 + 1.15))
    assert [rows["eau"][name] for name in ("total_m", "evite_m", "residuel_m", "sans_valeur_m")] == [100, 50, 0, 40]
    assert sum(row["longueur_m"] for row in table(ran, "OUTPUT")) == pytest.approx(340)
    assert "chemin" in ran.ear.text
    html = unescape(report.read_text(encoding="utf-8"))
    assert "Unités linéaires indicatives (UL)" in html
    assert "Fossé" in html
    assert "100 m dans l'emprise" in rows["eau"]["explication"]


def test_variants_and_one_kind_for_all_lines(given):
    both = footprint((box(0, 0, 100, 100), "A", 1.0), (box(0, 400, 100, 200), "B", 1.0))
    asked = {**given, "INPUT": both, "TYPE_FIELD": None, "LINE_TYPE": "haie_riche", "STATE_FIELD": None}
    ran = run(ErcLinear, **asked, VARIANT_FIELD="variante")
    rows = {(row["variante"], row["groupe"]): row["total_m"] for row in table(ran, "SUMMARY")}
    assert rows == {("A", "haie"): 240, ("A", "eau"): 0, ("B", "haie"): 40, ("B", "eau"): 0}
    assert "State by default on 280 m" in ran.ear.text


def test_no_line_in_the_footprint_is_zero_and_told(given, tmp_path):
    far = footprint((box(5000, 5000, 10, 10), "A", 1.0))
    ran = run(ErcLinear, **{**given, "INPUT": far}, REPORT=str(tmp_path / "r.html"))
    assert "No line lies in the footprint" in ran.ear.text
    assert [row["total_m"] for row in table(ran, "SUMMARY")] == [0, 0]
    assert "Aucune ligne dans l’emprise" in unescape((tmp_path / "r.html").read_text(encoding="utf-8"))


def test_what_must_be_refused(given):
    refused(ErcLinear, "E_KIND", "autoroute", **{**given, "TYPE_FIELD": None, "LINE_TYPE": "autoroute"})
    refused(ErcLinear, "bon", **{**given, "STATE_FIELD": "nature"})
    bare = memory_layer("Polygon", [("POLYGON EMPTY", "A", 1.0)], "variante:string&cout:double", name="projet")
    refused(ErcLinear, "E_EMPTY", **{**given, "INPUT": bare})


def test_a_cancelled_run_writes_nothing(given, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ErcLinear, Ear(cancel_at=70), **{**given, "OUTPUT": str(tmp_path / "lines.gpkg")})
    assert not list(tmp_path.iterdir())
