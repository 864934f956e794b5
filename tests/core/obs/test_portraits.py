"""Portraits and the doughnut: a town, a village full of secrets, a merged commune.

See docs/design/obs.md#portraits.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.obs.computation import Computed, ObsRequest, compute
from aula_toolbox.core.obs.doughnut import lines, of_place, picture
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.portraitpage import docx, html, map_svg, strip_svg
from aula_toolbox.core.obs.portraits import Portraitist, Strip, cells
from aula_toolbox.core.obs.reports import obsindicators
from aula_toolbox.core.obs.sources import FoundFile
from aula_toolbox.core.obs.store import values_text
from aula_toolbox.core.report import Told
from tests.core.obs.conftest import TODAY

FRENCH = Language("fr")
NAMES = {
    "insee_comparateur": "base_cc_comparateur_extrait.csv",
    "lovac": "lovac2025_communes.csv",
    "sitadel": "sitadel_logements_communes.csv",
}


@pytest.fixture(scope="module")
def values(extracts, tables):
    found = [FoundFile(tables.files[one], "reconnu", name, source=str(extracts / name)) for one, name in NAMES.items()]
    return compute(found, ObsRequest(list(tables.indicators.values()), is_asked=False), tables, TODAY).values


@pytest.fixture(scope="module")
def maker(values, tables):
    return Portraitist(values, tables.indicators, tables.territory, FRENCH)


def test_a_town(maker):
    portrait = maker.portrait("62119")
    assert (portrait.name, portrait.epci) == ("Béthune", "CABBALR")
    figures = {one.label: one for one in portrait.figures}
    assert len(portrait.figures) == 8
    assert figures["Population municipale"].value == "25\u202f342\u00a0hab."
    vacancy = figures["Vacance de plus de deux ans du parc privé (LOVAC)"]
    assert (vacancy.value, "valeur la plus élevée sur" in vacancy.note) == ("4,3\u00a0%", True)
    assert vacancy.strip.own in vacancy.strip.values
    rows = {row.label: row for row in portrait.rows}
    # the unit is that of the value
    assert rows["Logements autorisés par an, moyenne de trois ans (SITADEL)"].beside[0] == "868,0"
    assert portrait.columns[3:5] == ("EPCI", "Territory")
    themes = list(dict.fromkeys(row.theme for row in portrait.rows))
    assert themes.index("économie") < themes.index("social")
    assert "SITADEL" in portrait.sources
    assert "2023-2025" in portrait.sources
    assert len(portrait.sentences) <= 5


def test_a_village_of_47_inhabitants(maker):
    """Full of secrets, and they are told, never a number."""
    portrait = maker.portrait("62143")
    hidden = [row for row in portrait.rows if row.value == "secret"]
    assert len(hidden) >= 2
    assert not any(row.is_stated for row in hidden)
    assert any("Secret" in note for note in portrait.notes)
    assert any("reliability" in one.note for one in portrait.figures)
    # the block of sentences is never empty: it says why there is none
    assert portrait.sentences


def test_what_cannot_be_compared_is_said(maker, values, tables):
    lone = [replace(one, reliability="D") for one in values if one.code == "62143"]
    told = Portraitist(lone, tables.indicators, tables.territory, Language()).portrait("62143").sentences
    assert told == ("No value here is reliable enough to be set beside those of other communes.",)


@pytest.mark.parametrize(
    ("marks", "anchors"),
    [
        ((("EPCI", 20.0), ("AULA", 80.0)), ["middle", "middle"]),
        ((("EPCI", 51.0), ("AULA", 50.0)), ["end", "start"]),
        ((("EPCI", 0.5), ("AULA", 0.2)), ["start", "start"]),
    ],
)
def test_words_of_marks_never_stand_on_each_other(marks, anchors):
    """Béthune, seen on its sheet: EPCI and AULA at nearly one value were one illegible word."""
    root = ElementTree.fromstring(strip_svg(Strip((0.0, 50.0, 100.0), 70.0, marks), "Vacance", Language()))
    texts = [one for one in root.iter() if one.tag == "text"]
    assert [one.get("text-anchor") for one in texts] == anchors
    assert " ".join(one.text or "" for one in texts).replace(",", "").split() == sorted(
        (name for name, _ in marks), key=dict(marks).get
    )


def test_a_merged_commune_says_so(maker):
    portrait = maker.portrait("62447")
    assert portrait.name == "Hesdin-la-Forêt"
    assert any("16350" in note for note in portrait.notes)
    rows = {row.label: row for row in portrait.rows}
    assert rows["Niveau de vie médian (Filosofi)"].value == "not known"


def test_an_epci_and_what_cannot_be(maker, values, tables):
    portrait = maker.portrait("CAHC", "EPCI")
    rows = {row.label: row for row in portrait.rows}
    assert rows["Vacance du parc privé (LOVAC)"].value == "5,9\u00a0%"
    assert portrait.sentences == ()
    with pytest.raises(AulaError, match="99999"):
        maker.portrait("99999")
    with pytest.raises(AulaError, match="3 at most"):
        Portraitist(values, tables.indicators, tables.territory, FRENCH, 3)


def test_ranks_in_words(maker, tables):
    one = ObsValue("vacance_rp", "COM", "62119", "Béthune", "2021", 11.98, "observe", rank=297, ranked=319)
    assert maker.rank_words(one) == "23e valeur la plus élevée sur 319"
    english = Portraitist([one], tables.indicators, tables.territory, Language())
    assert english.rank_words(one) == "no. 23 of 319 from the highest"
    # the table says the same number as the words
    assert [row.rank for row in english.portrait("62119").rows] == ["23 / 319"]
    assert english.rank_words(ObsValue("log", "COM", "1", "a", "", 1.0, "observe")) == "–"


@pytest.mark.parametrize(
    ("is_comparable", "words"),
    [(False, "not comparable"), (True, "+1.5 points since 2016"), (None, "+1.5 points since 2016")],
)
def test_a_change_between_what_cannot_be_compared_is_not_told(tables, is_comparable, words):
    told = {"change": 1.5, "change_kind": "pts", "vintage_before": "2016", "is_comparable": is_comparable}
    one = ObsValue("vacance_rp", "COM", "62119", "Béthune", "2021", 11.98, "observe", **told)
    rows = Portraitist([one], tables.indicators, tables.territory, Language()).portrait("62119").rows
    assert [row.change for row in rows] == [words]


def test_levels_that_a_producer_states_are_columns(tables):
    one = ObsValue("vacance_rp", "COM", "62119", "Béthune", "2021", 11.98, "observe")
    stated = replace(one, references={"EPCI": 7.0, "DEP": 8.25, "REG": None, "FR": 8.0})
    portrait = Portraitist([stated], tables.indicators, tables.territory, FRENCH).portrait("62119")
    assert portrait.levels == ("EPCI", "AULA", "DEP", "FR")
    assert [row.beside for row in portrait.rows] == [("–", "–", "8,2", "8,0")]
    assert len(portrait.columns) == len(cells(portrait.rows[0]))


def test_a_series_has_gaps_where_a_year_is_missing(tables):
    """Counts of five years, one of them secret: two lines; the census of two years in a row is not joined."""

    def told(name, year, value, **more):
        return ObsValue(name, "COM", "62119", "Béthune", year, value, "observe" if value else "secret", **more)

    history = [told("boulangerie", str(year), value) for year, value in ((2019, 10.0), (2020, 12.0), (2021, None))]
    history += [told("boulangerie", "2022", 9.0), told("vacance_rp", "2021", 9.0), told("log", "2022", None)]
    now = [
        told("boulangerie", "2023", 11.0),
        told("vacance_rp", "2022", 9.5, before=8.0, vintage_before="2016", is_comparable=True),
        told("log", "2023", 5.0, before=4.0, vintage_before="2022", is_comparable=False),
    ]
    made = Portraitist(now, tables.indicators, tables.territory, FRENCH, history=history).portrait("62119")
    runs = {one.indicator.id: one.runs for one in made.series}
    assert runs["boulangerie"] == [[(2019, 10.0), (2020, 12.0)], [(2022, 9.0), (2023, 11.0)]]
    assert runs["vacance_rp"] == [[(2016, 8.0)], [(2021, 9.0)], [(2022, 9.5)]]
    assert "log" not in runs
    page = html(made, FRENCH)
    assert page.count("<polyline") == 2
    assert "2019 – 10" in page


def test_comparables_are_of_about_the_same_size(tables):
    zone = tables.territory.zones["EPCI"]["CABBALR"]
    people = [
        ObsValue("pop", "COM", code, code, "2022", 1000.0 if rank < 12 else 90_000.0, "observe", reliability="A")
        for rank, code in enumerate(zone)
    ]
    rates = [
        ObsValue("vacance_rp", "COM", code, code, "2022", 5.0 + rank, "observe", reliability="A", denominator=500.0)
        for rank, code in enumerate(zone)
    ]
    maker = Portraitist([*people, *rates], tables.indicators, tables.territory, Language())
    near, is_wide = maker.comparables(zone[0], "CABBALR")
    assert (set(near), is_wide) == (set(zone[1:12]), False)
    assert "11 comparable communes" in maker.portrait(zone[0]).sentences[0]
    near, is_wide = maker.comparables(zone[0], "CALL")
    assert is_wide


def test_a_page_is_one_file_without_script(maker):
    portrait = maker.portrait("62119")
    page = html(
        portrait,
        FRENCH,
        map_svg([("62119", "MULTIPOLYGON(((0 0,9 0,9 9,0 0)))")], "62119", "carte"),
        "<svg/>",
        ["Revenus"],
    )
    ElementTree.fromstring(
        page.replace("<!DOCTYPE html>\n", "")
        .replace('<meta charset="utf-8">', "")
        .replace('<meta name="viewport" content="width=device-width, initial-scale=1">', "")
    )
    for word in ("<script", "http://", "https://", "src="):
        assert word not in page
    assert page.count("<svg") >= 9
    assert map_svg([], "", "") == ""
    assert strip_svg(Strip((1.0,), 1.0), "x", FRENCH) == ""


def test_a_document_opens(maker):
    archive = zipfile.ZipFile(io.BytesIO(docx(maker.portrait("62143"), FRENCH)))
    root = ElementTree.fromstring(archive.read("word/document.xml"))
    text = "".join(root.itertext())
    assert "Boffles" in text
    assert "secret" in text
    for name in archive.namelist():
        ElementTree.fromstring(archive.read(name))


def test_a_doughnut_tells_what_is_not_known(values):
    found = {one.label: one for one in of_place(values, "62119", "COM")}
    assert len(found) == 12
    # 26 % of poverty for a floor of 14.5 %
    assert found["Revenus"].excess == pytest.approx((26 - 14.5) / 14.5)
    assert found["Déchets"].excess is None
    svg = picture("Béthune", list(found.values()), Language())
    ElementTree.fromstring(svg)
    told = lines(list(found.values()), FRENCH)
    assert "26,0\u00a0%" in told[0]
    assert "14,5\u00a0%" in told[0]
    assert "INSEE" in told[0]
    assert "Déchets ?" in svg
    assert "Revenus<" in svg
    # QGIS draws no patterns: the unknown parts are outlines and rays
    assert "url(" not in svg
    assert svg.count("stroke-dasharray") == sum(one.excess is None for one in found.values())
    village = {one.label: one for one in of_place(values, "62143", "COM")}
    assert village["Revenus"].excess is None


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=st.text(min_size=1, max_size=30))
def test_sheets_and_stores_survive_any_label(tables, name):
    """Any Unicode name goes into a page, a document and a table, and comes back from the table."""
    one = ObsValue("log", "COM", "62119", name, "2021", 5.0, "observe", source=name)
    maker = Portraitist([one], tables.indicators, tables.territory, FRENCH)
    page = html(maker.portrait("62119"), FRENCH)
    assert "<script" not in page
    zipfile.ZipFile(io.BytesIO(docx(maker.portrait("62119"), FRENCH))).read("word/document.xml")
    text = values_text([one])
    assert text.count("observe") >= 1
    assert values_text([one]) == text


def test_the_report_of_indicators_has_the_doughnut_of_an_epci(tables):
    """With three parts known and more; the thresholds once, with their sources."""
    names = ("chom_rp", "sans_diplome", "sans_voiture", "part_voiture")
    values = [ObsValue(name, "EPCI", "CALL", "CALL", "2021", 12.0, "observe") for name in names]
    values += [replace(one, level="AULA", code="AULA", value=10.0) for one in values]

    def page(own):
        done = Computed(own, [], {}, [])
        return obsindicators.page(Told(Language()), done, tables.indicators, tables.territory)

    assert "Doughnut of CALL" in page(values)
    assert "Social floor and ecological ceiling" in page(values)
    assert "Doughnut" not in page(values[:2])
