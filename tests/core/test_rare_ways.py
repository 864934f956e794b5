"""Ways that real data take rarely: each once, so that no line of core goes untested."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pandas as pd

from aula_toolbox.core.erc import carbon
from aula_toolbox.core.friches import pairs, sheet, sitepoints
from aula_toolbox.core.friches.findings import Findings
from aula_toolbox.core.friches.reports import frichequalify_collect as frichequalify
from aula_toolbox.core.heat.reports import heatshade
from aula_toolbox.core.language import Language
from aula_toolbox.core.rain import demand
from aula_toolbox.core.report import Report

ENGLISH = Language("en", lambda text: text)


def test_coordinates_that_are_no_numbers_fall_back_on_the_point():
    table = pd.DataFrame({"lon": ["east"], "lat": ["50.4"], "geompoint": ["POINT(2.8 50.4)"]})
    found = Findings()
    ((x, y, crs),) = sitepoints.points(table, found)
    assert (round(x, 1), round(y, 1), crs) == (2.8, 50.4, "EPSG:4326")


def test_a_layer_without_the_identifier_is_kept_whole():
    part = SimpleNamespace(attributes=pd.DataFrame({"nom": ["a", "a"]}))
    kept, doubled = pairs.without_doubles([part], ("cleabs", "id"))
    assert kept == [part] and doubled == 0


def test_a_report_without_a_layer_to_add_has_no_such_section(monkeypatch):
    monkeypatch.setattr(frichequalify.shortage, "wanted", lambda *_: [])
    facts = SimpleNamespace(found=None, context=SimpleNamespace(layers={}), given={}, least_pct=60.0)
    page = Report("t", "s", ENGLISH)
    frichequalify._layers_to_add(page, facts)
    assert "Layers to add" not in page.html()


def test_a_site_kept_apart_says_its_status():
    assert sheet._apart({"mobilisable": 0, "site_statut": "friche reconvertie"}, ENGLISH).startswith(
        "Kept apart (friche"
    )
    assert sheet._apart({"mobilisable": 1}, ENGLISH) == ""


def test_shade_of_nowhere_known_is_said():
    page = Report("t", "s", ENGLISH)
    facts = SimpleNamespace(language=ENGLISH, columns={"ombre_min": np.array([np.nan])})
    heatshade._found(page, SimpleNamespace(), facts)
    assert "No place lies on ground whose heights are known." in page.html()


def test_a_match_without_a_readable_index_is_told_by_its_letter():
    assert demand._is_good_match("A ?", 0.5) and demand._is_good_match("A 0.8", 0.5)
    assert not demand._is_good_match("A 0.2", 0.5)


def test_the_correspondence_of_carbon_knows_its_covers():
    densities = carbon.Densities()
    assert densities.knows("CS1.1.1.1", "OCS GE") and not densities.knows("CS9.9", "OCS GE")
