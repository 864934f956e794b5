from __future__ import annotations

import math
import xml.etree.ElementTree as ET

import pytest

from aula_toolbox.core.charts import Axis, Series, bar_chart, line_chart, round_step, ticks
from aula_toolbox.core.language import Language
from aula_toolbox.core.report import Figure, Report

FRENCH = Language("fr", {"{n} roofs": "{n} toitures"}.__getitem__)


@pytest.mark.parametrize(
    ("language", "value", "decimals", "unit", "written"),
    [
        (FRENCH, 12345.678, 1, "m3", "12\u202f345,7\u00a0m3"),
        (Language(), 12345.678, 1, "", "12,345.7"),
        (FRENCH, None, 0, "m2", "–"),
        (FRENCH, math.nan, 0, "", "–"),
        (FRENCH, -0.5, 2, "", "-0,50"),
    ],
)
def test_numbers_are_written_as_the_reader_expects(language, value, decimals, unit, written):
    assert language.number(value, decimals, unit) == written


def test_sentences_are_translated_then_filled():
    assert FRENCH.tr("{n} roofs", n=3) == "3 toitures"
    assert Language().tr("100 % sure {") == "100 % sure {"


def test_french_signs_stay_on_the_line_of_their_word():
    french = Language("fr", str)
    assert (
        french.tr("Attention : {n} % ; « oui » ?", n=3) == "Attention\u00a0: 3\u00a0%\u00a0; «\u00a0oui\u00a0»\u00a0?"
    )
    assert Language().tr("a : b") == "a : b"


def test_long_bar_labels_are_cut():
    chart = bar_chart(["x" * 60], [1], Axis("n"), FRENCH, "t")
    assert "x" * 43 + "…" in chart
    assert "x" * 44 not in chart


def test_a_report_is_one_well_formed_file():
    report = Report("Title <1>", "Subtitle", FRENCH, "Pré-diagnostic")
    report.section("One")
    report.subsection("Small")
    report.paragraph("a < b")
    report.notice("Beware")
    report.bullets(["x", "y"])
    report.bullets([])
    report.figures([Figure("3", "roofs", "estimated"), Figure("4", "tanks")])
    report.table(["name", "value"], [["a", "1"], ["b", "2"]], "caption", numeric=[1])
    report.picture(b"\x89PNG", "a picture")
    report.chart(line_chart([Series("s", [0, 1], [0, 1])], Axis("x"), Axis("y"), FRENCH, "chart"), "curve")
    report.footer(["made by the toolbox"])
    html = report.html()
    body = ET.fromstring(html[html.index("<main>") : html.index("</main>") + 7])
    assert [node.text for node in body.iter("h2")] == ["One"]
    assert [node.get("class") for node in body.iter("td")] == [None, "n", None, "n"]
    assert len(list(body.iter("li"))) == 2
    assert "Title &lt;1&gt;" in html
    assert "<script" not in html
    assert "http" not in html.replace("http-equiv", "")


@pytest.mark.parametrize(
    ("low", "high", "wanted", "expected"),
    [(0, 100, 5, [0, 20, 40, 60, 80, 100]), (0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1.0]), (3, 17, 5, [5, 10, 15])],
)
def test_ticks_are_round(low, high, wanted, expected):
    assert ticks(low, high, wanted) == pytest.approx(expected)


def test_a_flat_axis_has_a_step():
    assert round_step(0) == 1.0


def test_a_line_chart_places_its_points():
    chart = line_chart(
        [Series("a", [0, 50, 100], [0, math.nan, 10], dash="dashed")],
        Axis("litres"),
        Axis("%", 0, 10),
        FRENCH,
        "Coverage",
        mark=(80, "chosen"),
    )
    drawn = ET.fromstring(chart)
    line = next(node for node in drawn.iter("polyline"))
    assert line.get("points") == "64.0,328.0 700.0,20.0"
    assert "chosen" in chart
    assert drawn.find("title").text == "Coverage"


def test_a_chart_of_nothing_is_still_a_chart():
    ET.fromstring(line_chart([], Axis("x"), Axis("y"), FRENCH, "empty", mark=(0.2, "here")))


def test_bars_are_as_long_as_their_values():
    chart = ET.fromstring(bar_chart(["a", "b", "c"], [10, 5, math.nan], Axis("roofs"), FRENCH, "Reasons"))
    assert [float(bar.get("width")) for bar in chart.iter("rect")] == [340, 170, 0]
