from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from aula_toolbox.core.charts import Axis, Series, bar_chart, line_chart, round_step, ticks
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Message
from aula_toolbox.core.reference import load
from aula_toolbox.core.report import (
    TITLES,
    Brief,
    Chapters,
    Figure,
    GivenLayer,
    MapPicture,
    Report,
    Told,
    compose,
    show,
)
from aula_toolbox.core.report_style import ACCENT, INK, PAPER, SOFT, STYLE, WARN_WASH, WASH
from tests.support.pages import body_of, faults

BRIEF = Brief(["All is said."], [Figure("3 ha", "net", "modelled")], actions=["Go there."])
#: colours of a text and of what stands behind it
READ_ON = [(INK, PAPER), (INK, WASH), (INK, WARN_WASH), (SOFT, PAPER), (SOFT, WASH), (PAPER, ACCENT), (ACCENT, PAPER)]
FRENCH = Language("fr", {"{n} roofs": "{n} toitures"}.__getitem__)


@pytest.mark.parametrize(
    ("language", "value", "decimals", "unit", "written"),
    [
        (FRENCH, 12345.678, 1, "m3", "12\u202f345,7\u00a0m3"),
        (Language(), 12345.678, 1, "", "12,345.7"),
        (FRENCH, -0.04, 1, "ha", "0,0\u00a0ha"),
        (Language(), -0.0, 0, "", "0"),
        (FRENCH, -0.06, 1, "", "-0,1"),
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
    report.chapter("One")
    report.section("Small")
    report.subsection("Smaller")
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


def page_of(told, found=("found line",), brief=BRIEF):
    report = Report("Title", told.name, told.language)
    parts = (("given line",), found, ("sure line",), ("collect line",), ("method line",), ("limit line",), brief)
    html = compose(report, told, Chapters(*parts))
    return html, body_of(html)


def test_a_report_has_six_chapters_in_one_order_whatever_the_run_tells():
    """A chapter that is moved, lost or merged with another is seen: titles and what stands under each."""
    for told in (Told(Language()), Told(Language(), [GivenLayer("Sites", "friches.gpkg")])):
        html, body = page_of(told)
        assert [node.text for node in body.iter("h2")] == list(TITLES.values())
        lines = ("All is said.", "sure line", "None.", "Go there.", "collect line", "limit line", "found line")
        lines += ("method line", "given line")
        assert [html.index(line) for line in lines] == sorted(html.index(line) for line in lines)
        annex = next(node for node in body.iter("div") if node.get("class") == "annex")
        assert [node.text for node in annex.iter("h2")] == list(TITLES.values())[3:]  # what is printed on demand


def test_a_report_without_a_first_screen_begins_with_what_was_found():
    html, body = page_of(Told(Language()), brief=None)
    assert next(node.text for node in body.iter("h2")) == "In detail"
    assert html.index("found line") < html.index("sure line") < html.index("method line") < html.index("given line")


def test_a_picture_of_the_first_screen_is_told_in_words_with_its_sources():
    picture = MapPicture(b"png", "", [("#ff0000", "far")], ["near"])
    given = [GivenLayer("Sites", "friches", "2024"), GivenLayer("DPE", "p", "", "ADEME")]
    told = Told(Language(), given, pictures={"map": picture})
    html, _ = page_of(told, brief=replace(BRIEF, picture="map", caption="Sites."))
    assert 'alt="Map: Sites. Legend: near ; far."' in html
    assert "<figcaption>Sites. Sources: sites (2024), DPE (ADEME).</figcaption>" in html


def test_french_of_a_report_is_set_as_on_a_page():
    report = Report("L'eau", "12 m2", Language("fr", str))
    report.paragraph("l'an 2024 : -3 m2 & « oui »")
    report.chart(bar_chart(["l'été"], [1], Axis("m2"), Language("fr", str), "l'été"), "d'été")
    body = body_of(report.html())
    assert next(body.iter("h1")).text == "L’eau"
    assert next(node.text for node in body.iter("p") if "2024" in node.text) == (
        "l’an 2024\u00a0: \u22123\u00a0m² & «\u00a0oui\u00a0»"
    )
    assert "l’été" in "".join(body.itertext()) and "l'" not in "".join(body.itertext())


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_texts_are_told_from_what_stands_behind_them():
    """WCAG AA: 4.5 to 1; a colour of text that is in no pair is seen."""
    for text, behind in READ_ON:
        low, high = sorted((luminance(text), luminance(behind)))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (text, behind)
    names = dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{6})", STYLE))
    used = {names[name] for name in re.findall(r"[;{]color:var\(--([a-z-]+)\)", STYLE)}
    assert used <= {text for text, _ in READ_ON}


def test_a_page_that_would_stop_a_reader_is_seen():
    head = '<html lang="fr"><title>t</title>'
    bad = (
        '<main><h1>t</h1><h3>x</h3><img alt=""/><svg/><table><tr><th>a</th></tr>'
        "<tr><td>1</td><td>None</td></tr></table>"
        '<h2>c</h2><section class="brief"><p class="verdict">voc_robuste (milp)</p></section><p>nan {count}</p>'
        '<label for="x">y</label></main>'
    )
    found = " ".join(faults(head + bad))
    for word in (
        "a level is skipped",
        "a picture without words",
        "a chart without words",
        "a column without a title",
        "another length",
        "a cell of nothing",
        "is not first",
        "not a sentence",
        "voc_robuste",
        "milp",
        "unfilled",
        "no number",
        "label of nothing",
    ):
        assert word in found, word
    assert {"no language", "no title", "not one first title"} <= set(faults("<main><p>x</p></main>"))


def test_a_report_tells_layers_warnings_settings_tables_and_maps():
    table = load("zan_matrice", {})
    warning = Message("{count} doubles of « INPUT »", {"count": 2}, "E_TWICE")
    told = Told(
        Language(),
        [GivenLayer("Sites", "friches", "2024", ""), GivenLayer("Parcels", "cadastre")],
        [table],
        [("Seed", "7")],
        [warning],
        ["aula:test 1.0"],
        {"map": MapPicture(b"png", "sites", [("#ff0000", "far")])},
        words={"INPUT": "Sites"},
    )

    def found(report):
        show(report, told, "map")
        show(report, told, "another")

    html, body = page_of(told, found)
    cells = [node.text for node in body.iter("td")]
    assert cells[:2] == ["2 doubles of « Sites »", "E_TWICE"]  # the code is no part of the sentence
    assert cells[2:4] == ["Seed", "7"] and cells[4] == "zan_matrice" and cells[6] == "shipped"
    assert cells[8:] == ["Sites", "friches", "2024", "not stated", "Parcels", "cadastre", "not stated", "not stated"]
    assert "None." not in html and "aula:test 1.0" in html
    assert html.count("<img") == 1 and "background:#ff0000" in html and told.name == "friches"
    bare, _ = page_of(Told(Language(), [GivenLayer("Sites", "friches")]))
    assert "state neither their year nor their producer" in bare


def test_lines_that_wait_for_a_confirmation_are_counted():
    rows = ({"statut_source": "a_confirmer"}, {"statut_source": "verifie"}, {"statut_source": "a_confirmer"})
    table = replace(load("zan_matrice", {}), rows=rows, is_shipped=False)
    html, _ = page_of(Told(Language(), tables=[table]))
    assert "2 of 3 lines to be confirmed" in html and "own table" in html


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


def test_what_was_read_stands_among_what_was_given():
    from aula_toolbox.core.messages import message
    from aula_toolbox.core.readings import ReadInput

    read = ReadInput("INPUT", "bati", "bati.shp", "polygon", 1234, "EPSG:2154", "2025", "windows-1252")
    read.said.append(message("{layer}: read as {encoding}, whatever its file declares.", layer="bati", encoding="x"))
    language = Language("en", lambda text: text)
    page = compose(Report("t", "s", language), Told(language, readings=[read]), Chapters([], [], [], [], [], []))
    given = page[page.index("Sources") :]
    for word in ("What was read", "bati.shp", "1,234", "EPSG:2154", "windows-1252", "whatever its file declares"):
        assert word in given, word
    assert "What was read" not in compose(Report("t", "s", language), Told(language), Chapters([], [], [], [], [], []))
