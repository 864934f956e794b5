"""Prices of drinking water by commune.

Method: docs/design/rain.md#money
"""

from __future__ import annotations

import json

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.prices import prices_of, read_prices


def test_the_extract_of_the_pas_de_calais(shared_data):
    """885 communes; the part of drinking water, not the total, which 302 of them lack."""
    prices = read_prices(shared_data / "rain" / "water_price_communes_62.json", Notes())
    assert len(prices.by_commune) > 850
    assert prices.years == "2019-2023"
    assert prices.by_commune["62001"] == 2.97
    assert min(prices.by_commune.values()) == 1.09
    assert max(prices.by_commune.values()) == 4.11


@pytest.mark.parametrize("header", ["insee;prix_eau_eur_m3;annee", "CODE_INSEE;D102.0;Année"])
def test_a_table_as_people_write_it(tmp_path, header):
    path = tmp_path / "prix.csv"
    path.write_text(f"{header}\n1004;2,15;2022\n62002;;2021\n", encoding="utf-8")
    prices = read_prices(path, Notes())
    assert dict(prices.by_commune) == {"01004": 2.15}
    assert prices.years == "2022-2022"


def test_a_table_without_year(tmp_path):
    path = tmp_path / "prix.csv"
    path.write_text("insee;prix\n62001;2.5\n", encoding="utf-8")
    assert read_prices(path, Notes()).years == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("insee;tarif\n62001;2.5\n", "E_FIELD"),
        ("ville;prix\nLens;2.5\n", "E_FIELD"),
        ("insee;prix\n62001;248\n", "248 EUR/m3 for 62001"),
        ("insee;prix\n62001;\n", "no price"),
        ("{not json", "JSON"),
        (json.dumps({"62001": {"nom": "Ablain"}}), "E_FIELD"),
    ],
)
def test_what_is_no_price_is_refused(tmp_path, text, word):
    path = tmp_path / "prix.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AulaError, match=word):
        read_prices(path, Notes())


def test_a_roof_without_commune_takes_the_usual_price_or_none_and_it_is_told(shared_data):
    prices = read_prices(shared_data / "rain" / "water_price_communes_62.json", Notes())
    notes = Notes()
    assert np.isnan(prices_of([None, "62001"], prices, None, notes)).tolist() == [True, False]
    assert "1 roofs are in no commune with a price" in str(notes.warnings[0])
    assert not Notes().warnings
    prices_of(["62001"], prices, 2.0, silent := Notes())
    assert not silent.warnings
