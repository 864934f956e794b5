"""The report of zones in both languages, and when nothing can be ranked."""

from __future__ import annotations

import numpy as np
import pandas as pd

from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Message
from aula_toolbox.core.rain.reports import rainzones
from aula_toolbox.core.rain.reports.rainzones import ZoneRun
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.core.rain.zones import ZoneCriterion, default_criteria, rank_zones
from aula_toolbox.core.report import Told

TABLES = load_tables()
CONSTANTS = TABLES.constants


def run_of(count=30, criteria=None, draws=100, known=True):
    random = np.random.default_rng(4)
    criteria = criteria or default_criteria()[0]
    values = {one.field: random.random(count) if known else np.full(count, np.nan) for one in criteria}
    ranking = rank_zones(values, criteria, 60.0, draws, CONSTANTS)
    names = (
        "n_bat",
        "n_simule",
        "n_exclu",
        "n_verifier",
        "n_restreint",
        "n_estime",
        "util_m3_an",
        "util_ok_m3_an",
        "v_m3_ha",
        "cr_pct",
        "ruis_j20_mm",
    )
    table = pd.DataFrame({name: random.integers(0, 90, count) * float(known) for name in names})
    table = table.assign(**ranking.columns)
    return ZoneRun("communes", [f"Zone {n}" for n in range(count)], table, criteria, ranking, draws, 60.0)


def page(run, code):
    warned = Message("{count} negative values of rain were taken as missing.", {"count": 2})
    return rainzones.page(Told(Language(code), warnings=[warned], provenance=["aula 1.0"]), run, TABLES)


def test_the_first_zone_its_reasons_and_its_stability():
    run = run_of()
    html = page(run, "en")
    first = run.names[run.order[0]]
    assert f"{first} comes first" in html
    assert "enter or leave the first tenth" in html
    assert html.count("<svg") == 2
    assert "never multiplied" in html
    assert "No criterion tells where the need is" in html
    assert "2 negative values" in html
    assert "aula 1.0" in html


def test_two_axes_and_labels_of_the_table_in_french():
    criteria = [ZoneCriterion("v", "+", 1, "potentiel", "Volume par hectare"), ZoneCriterion("z", "-", 1, "enjeu")]
    run = run_of(criteria=criteria, draws=0)
    html = page(run, "fr")
    assert "Volume par hectare" in html
    assert "less is better" in html
    assert "was not computed" in html
    assert "No criterion tells" not in html


def test_nothing_to_rank():
    html = page(run_of(known=False), "en")
    assert "No zone can be ranked" in html
    assert "<svg" not in html
