"""What a headline needs is in its help, in both languages, with records that the catalogue has."""

from __future__ import annotations

import re

import pytest
from qgis.core import Qgis

from aula_toolbox.core.pnc.national import layers
from aula_toolbox.gis import i18n
from aula_toolbox.processing import needs
from aula_toolbox.processing.base import help_panel
from aula_toolbox.processing.provider import ALGORITHMS
from aula_toolbox.ui.pnc.hall import SCHEME

HEADLINES = ("rainpotential", "frichequalify", "heatexposure", "ercsequence", "erccandidates", "zanbalance")
HEADLINES += ("carbonstock", "tvbfragmentation", "zaeinventory", "schoolyards", "housingenergy")
BY_ID = {algorithm.ID: algorithm for algorithm in ALGORITHMS}


def test_every_headline_says_what_it_needs():
    assert set(needs.NEEDS) == set(HEADLINES)


@pytest.mark.parametrize("name", HEADLINES)
def test_needs_are_of_parameters_that_are_there(qgis_app, name):
    instance = BY_ID[name]().create()
    for need in needs.needs_of(name):
        definition = instance.parameterDefinition(need.parameter)
        assert definition is not None, need
        is_optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        assert (need.without == needs.REQUIRED) == (not is_optional), need


@pytest.mark.parametrize("name", HEADLINES)
def test_every_need_says_where_its_layer_is_found(qgis_app, name):
    silent = [need.parameter for need in needs.needs_of(name) if not (needs.records_of(name, need) or need.origin)]
    assert silent == []


@pytest.mark.parametrize("name", HEADLINES)
def test_every_record_that_names_a_headline_is_shown_in_its_help(qgis_app, name):
    html = BY_ID[name]().create().shortHelpString()
    shown = set(re.findall(rf'href="{needs.SCHEME}:([^"]+)"', html))
    parameters = {need.parameter for need in needs.needs_of(name)}
    asked = {
        row["id"]
        for row in layers()
        for head, _, parameter in (need.partition(":") for need in row["besoins"])
        if head == name and parameter in parameters
    }
    assert asked <= shown
    assert shown <= {row["id"] for row in layers()}


def test_the_help_of_the_friches_leads_to_the_layers_of_its_context(qgis_app):
    html = BY_ID["frichequalify"]().create().shortHelpString()
    for record in ("gpu-zone-urba", "bdtopo-batiment", "cadastre-parcelles", "znieff-type1"):
        assert f"{needs.SCHEME}:{record}" in html


def test_the_needs_are_french_in_french(qgis_app, monkeypatch):
    french = i18n.in_language("fr")
    for wanted in needs.NEEDS.values():
        for need in wanted:
            for text in filter(None, (need.without, need.origin)):
                assert french(text) != text, text
    monkeypatch.setattr(help_panel, "tr", french)
    html = help_panel.html(BY_ID["zanbalance"]().create())
    assert "Ce qu&#x27;il faut" in html
    assert "Obligatoire : le calcul ne démarre pas sans elle." in html.replace("&#x27;", "'")


def test_links_and_panel_speak_of_the_same_scheme():
    assert needs.SCHEME == SCHEME


def test_the_help_is_written_in_the_colour_of_the_theme(qgis_app):
    """The style sheet of QGIS' dialog is grey on dark in a dark theme."""
    from qgis.PyQt.QtGui import QColor, QPalette, QTextDocument
    from qgis.PyQt.QtWidgets import QApplication

    before = QApplication.palette()
    light = QPalette(before)
    light.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    QApplication.setPalette(light)
    document = QTextDocument()
    document.setDefaultStyleSheet("a { color: #3498db } p, ul, li { color: #666666 } b { color: #333333 }")
    document.setHtml(f"<p>{BY_ID['rainpotential']().create().shortHelpString()}</p>")
    QApplication.setPalette(before)
    colours, block = set(), document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            colours.add(pieces.fragment().charFormat().foreground().color().name())
            pieces += 1
        block = block.next()
    assert colours == {"#eeeeee", "#3498db"}
