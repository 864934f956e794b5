"""Families of letters that are there, and the room that a text needs."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutSize, QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QFont

from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import fonts
from aula_toolbox.gis.layouts.build import MM

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def label(qgis_app):
    """A label of 60 x 8 mm, in letters of 10 pt."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    made = QgsLayoutItemLabel(layout)
    made.setTextFormat(fonts.text_format(shipped_tokens(), 10.0))
    layout.addLayoutItem(made)
    made.attemptResize(QgsLayoutSize(60, 8, MM))
    yield made
    del made, layout, project


def test_the_first_family_that_is_there_is_taken():
    here = fonts._families()[0]
    assert fonts.installed(here) and fonts.installed(here.upper())
    assert not fonts.installed("Marianne Inconnue")
    assert fonts.family(["Marianne Inconnue", here]) == here
    assert fonts.family(["Marianne Inconnue"]) == QFont().family()


def test_only_an_absent_family_has_a_substitute():
    assert fonts.substitute(fonts._families()[0]) == ""
    assert fonts.substitute("Marianne Inconnue") not in ("", "Marianne Inconnue")


def test_a_text_has_the_size_colour_and_weight_of_the_charter():
    tokens = shipped_tokens()
    style = fonts.text_format(tokens, 9.5, "nuit", bold=True)
    assert style.size() == 9.5
    assert style.color().name() == tokens.colour("nuit").lower()
    assert style.font().bold()


def test_room_grows_with_the_text_and_nothing_needs_none(label):
    assert fonts.text_room(label, "  ") == (0.0, 0.0)
    width, height = fonts.text_room(label, "Un mot")
    wider, _ = fonts.text_room(label, "Anticonstitutionnellement")
    _, higher = fonts.text_room(label, "Un mot\nUn mot")
    assert wider > width > 0
    assert higher > height > 0


def test_a_text_is_made_smaller_until_it_fits_but_never_below_the_least(label):
    assert fonts.shrink_to_fit(label, "Court", 6.5)
    assert label.textFormat().size() == 10
    assert fonts.shrink_to_fit(label, "Un titre de page qui demande plus que la place " * 2, 4.0)
    assert 4.0 <= label.textFormat().size() < 10
    assert not fonts.shrink_to_fit(label, "Un titre " * 90, 4.0)
    assert label.textFormat().size() >= 4.0
