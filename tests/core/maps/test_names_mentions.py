"""Method: docs/design/maps.md#names, docs/design/maps.md#mentions"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.maps import mentions, names
from aula_toolbox.core.text import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hénin-Beaumont", "henin-beaumont"),
        ("../../etc/passwd", "etc-passwd"),
        ("Noeux-les-Mines / Barlin : œuvre", "noeux-les-mines-barlin-oeuvre"),
        ("???", ""),
    ],
)
def test_slugs(text, expected):
    assert names.slug(text) == expected


def test_doubles_are_numbered_and_empty_names_are_pages():
    assert names.unique_slugs(["Lens", "lens", "", "LENS", "/"]) == ["lens", "lens_2", "page", "lens_3", "page_2"]


@given(st.lists(st.text(max_size=120), max_size=20), st.integers(0, 40))
def test_slugs_are_safe_unique_and_short(texts, reserve):
    found = names.unique_slugs(texts, reserve)
    assert len(set(found)) == len(texts)
    for name in found:
        assert 0 < len(name) <= names.LONGEST - reserve
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")


def test_months_are_french_whatever_the_locale():
    assert mentions.made_by("AULA", date(2026, 3, 2)) == "Réalisation : AULA, mars 2026"
    assert [mentions.month_year(date(2026, month, 1)).split()[0] for month in (1, 2, 8, 12)] == [
        "janvier",
        "février",
        "août",
        "décembre",
    ]


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_date_has_a_lower_case_month_and_its_year(day):
    month, year = mentions.month_year(day).split()
    assert month.islower()
    assert int(year) == day.year


@pytest.mark.parametrize(
    ("description", "code", "expected"),
    [
        ("RGF93 v1 / Lambert-93", "EPSG:2154", "Projection : Lambert-93 (RGF93 v1, EPSG:2154)"),
        ("ETRS89-FRA [RGF93 v1] / CC49", "EPSG:3949", "Projection : CC49 (RGF93 v1, EPSG:3949)"),
        ("WGS 84", "EPSG:4326", "Projection : WGS 84 (EPSG:4326)"),
        (
            "WGS 84 / Pseudo-Mercator",
            "EPSG:3857",
            "Projection : Pseudo-Mercator (WGS 84, EPSG:3857) – échelle non constante",
        ),
    ],
)
def test_projection_mention(description, code, expected):
    assert mentions.projection(description, code) == expected


CITATIONS = [
    "Cerema, Cartofriches, octobre 2022",
    "IGN-INSEE, contours des communes, 2024",
    "CEREMA,  Cartofriches, octobre 2022.",
    "",
]


def test_source_line_keeps_order_without_doubles():
    assert (
        mentions.source_line(CITATIONS)
        == "Sources : Cerema, Cartofriches, octobre 2022 ; IGN-INSEE, contours des communes, 2024"
    )
    assert mentions.source_line(["", " "]) == ""


def test_short_source_line_names_producers_and_years():
    assert mentions.short_source_line(CITATIONS) == "Sources : Cerema 2022 ; IGN-INSEE 2024"
    assert mentions.producer("© OpenStreetMap contributors") == "OpenStreetMap contributors"
    assert mentions.producer("DGFiP 2025") == "DGFiP 2025"


@given(st.lists(st.text(alphabet="abé ,.;12", max_size=12), max_size=8))
def test_source_line_never_repeats_and_is_stable(citations):
    kept = mentions.distinct(citations)
    assert len({fold(text) for text in kept}) == len(kept)
    assert mentions.distinct(kept + citations) == kept


def test_page_titles_have_no_dash_without_a_page():
    assert mentions.page_title("Friches", "Lens") == "Friches – Lens"
    assert mentions.page_title("Friches", " ") == "Friches"
