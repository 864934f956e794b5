"""The first screen of the rain reports: sentences and figures say the same, unknown is never zero."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from aula_toolbox.core.language import Language
from aula_toolbox.core.rain.reports import rainpotential
from tests.core.rain import test_desealing as places
from tests.core.rain import test_rain_given_report as roofs


def first_screen(html):
    """The words before the first chapter, without marks."""
    _, text = roofs.text_of(html)
    return text[: text.index("What is sure")]


def test_roofs_say_what_they_replace_with_its_doubt():
    run = roofs.potential(price=2.0)
    used = float(np.nansum(run.simulated["util_m3_an"]))
    text = first_screen(roofs.page(run))
    assert f"Tanks on {len(run.simulated)} roofs would replace about {used:,.0f}" in text.replace("\xa0", " ")
    assert "of what these buildings are estimated to need" in text and "eight times" not in text
    doubt = SimpleNamespace(all=(used / 2, used, used * 2))
    brief = rainpotential._brief(Language(), replace(run, doubt=doubt))
    assert f"eight times out of ten {used / 2:,.0f} to {used * 2:,.0f}" in brief.figures[0].note


def test_roofs_without_a_tank_promise_nothing():
    run = roofs.potential()
    run.table["util_m3_an"] = np.nan
    run.table["cuve_l"] = np.nan
    text = first_screen(roofs.page(run))
    if len(run.simulated):
        pytest.fail("the roofs of this test hold no tank")
    assert "unknown is not zero" in text and "would replace" not in text


@pytest.mark.parametrize(
    ("classes", "sealed", "said", "not_said"),
    [
        (["favorable", "a_completer"], [500.0, np.nan], "0.1 ha of it lies in 1 favourable places", "No place"),
        (["contraint", "a_completer"], [500.0, np.nan], "what is unknown is never favourable", "of it lies"),
        (["a_completer", "a_completer"], [np.nan, np.nan], "what is sealed is unknown", "is sealed."),
    ],
)
def test_places_say_what_is_sealed_and_where_it_is_worth_a_look(classes, sealed, said, not_said):
    run = places.run_of()
    run.table["classe"], run.table["imper_m2"] = classes, sealed
    text = first_screen(places.html(run)).replace("\xa0", " ")
    assert said in text and not_said not in text
