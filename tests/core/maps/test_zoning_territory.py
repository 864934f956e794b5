"""Zones of plans, territories and key figures of a page.

Method: docs/design/maps.md#zoning, docs/design/maps.md#territory, docs/design/maps.md#key-figures
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.maps import territory, zoning
from aula_toolbox.core.maps.figures import figures
from aula_toolbox.core.maps.styles import colour_of, styles
from aula_toolbox.core.maps.tokens import shipped_tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [("20130312", "Approuvé le 12 mars 2013"), ("20200801", "Approuvé le 1er août 2020"), ("", ""), ("2013", "")],
)
def test_approval_dates(text, words):
    assert zoning.approval(text) == words


def test_zones_carry_their_label_or_their_type():
    wide, narrow = ("UAa", 400.0, 200.0), ("UAa1-b", 20.0, 20.0)
    assert zoning.label_field([wide] * 4 + [narrow] * 6, 10_000, 7) == "libelle"
    assert zoning.label_field([wide] * 3 + [narrow] * 7, 10_000, 7) == "typezone"
    assert zoning.label_field([wide] * 10, 250_000, 7) == "typezone"
    assert zoning.label_field([], 10_000, 7) == "typezone"
    assert zoning.standard() == ("U", "AUc", "AUs", "A", "N")


def test_the_territory_has_its_322_communes_and_5_epci():
    assert len(territory.communes()) == 322
    assert len(territory.places()) == 327
    assert len(territory.outlines()) == 5
    assert territory.find("henin-beaumont").code == "62427"
    assert territory.find("80810").name == "Vitz-sur-Authie"
    assert territory.find("Lens (62498)").label == "Lens (62498)"
    assert territory.find("Nulle part") is None
    west, south, east, north = territory.places()[0].bounds
    assert west < east
    assert south < north


def test_figures_follow_the_fields_that_are_there():
    found = figures("atlas_a3_commune", ["NOM", "Pop_Mun", "libepci"])
    assert [line.caption for line in found] == ["Population", "EPCI"]
    assert '"Pop_Mun"' in found[0].expression
    assert figures("carte_a4_paysage", ["nom"]) == []


def test_colours_of_the_library_are_tokens():
    tokens = shipped_tokens()
    assert colour_of("palette.categories[5]", tokens) == "#D55E00"
    assert colour_of("couleur.nuit", tokens) == "#1F3A5F"
    assert colour_of("#123456", tokens) == "#123456"
    for rows in styles().values():
        assert all(colour_of(row.colour, tokens).startswith("#") for row in rows if row.colour)
